"""The keys of all entries: one for ever, with the prefix of its kind, found nowhere twice."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from zorgdesk.catalogue.authoring.fault import nearest
from zorgdesk.catalogue.authoring.nodes import Word
from zorgdesk.catalogue.authoring.record import Record
from zorgdesk.domain.entry import EntryKey, Kind

PREFIXES = {
    Kind.INITIATIVE: "initiatief:",
    Kind.PRACTICE: "praktijk:",
    Kind.INSIGHT: "inzicht:",
    Kind.ORGANISATION: "organisatie:",
    Kind.TERM: "begrip:",
    Kind.DOCUMENT: "",
}
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Item(NamedTuple):
    """An entry of which only the kind, the key and the title were read yet."""

    kind: Kind
    key: EntryKey
    title: str
    record: Record


@dataclass(frozen=True, slots=True)
class Keys:
    """Every entry by its key, in catalogue order."""

    items: dict[EntryKey, Item]

    def of(self, kind: Kind) -> Iterator[Item]:
        """The entries of one kind."""
        return (item for item in self.items.values() if item.kind is kind)

    def find(self, word: Word, record: Record, kind: Kind | None = None) -> Item | None:
        """The entry that a word names; None, and noted, when there is none of that kind."""
        item = self.items.get(EntryKey(word.text))
        if item is not None and kind in (None, item.kind):
            return item
        fitting = [key for key, known in self.items.items() if kind in (None, known.kind)]
        mend = nearest(word.text, fitting, "verbeter de sleutel, of voeg die fiche eerst toe")
        record.faults.add(word.place, f"er is geen {_NOUNS[kind]} ‘{word.text}’", mend)
        return None


_NOUNS = {
    None: "fiche met de sleutel",
    Kind.ORGANISATION: "organisatie met de sleutel",
    Kind.DOCUMENT: "brondocument met de sleutel",
}


def read_keys(records: Iterable[tuple[Kind, Record]]) -> Keys:
    """The keys of all records; a wrong or double one is noted."""
    items: dict[EntryKey, Item] = {}
    for kind, record in records:
        item = Item(kind, EntryKey(record.needed("key")), record.needed("title"), record)
        if item.key:
            _check(item, items)
            items.setdefault(item.key, item)
    return Keys(items)


def _check(item: Item, items: dict[EntryKey, Item]) -> None:
    first = items.get(item.key)
    if first is not None:
        what = f"de sleutel ‘{item.key}’ staat al in {first.record.at('key')}"
        item.record.fault("key", what, "kies een andere sleutel of haal er één weg")
    prefix = PREFIXES[item.kind]
    slug = item.key.removeprefix(prefix)
    if not item.key.startswith(prefix) or not SLUG.fullmatch(slug):
        what = f"de sleutel ‘{item.key}’ is niet goed gevormd"
        mend = f"schrijf ‘{prefix}naam-met-streepjes’, in kleine letters zonder accenten"
        item.record.fault("key", what, mend)
