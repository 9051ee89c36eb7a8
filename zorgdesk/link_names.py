"""The names by which a link in a note finds an entry, and what one may mean by part of one."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from zorgdesk.domain.entry import Entry, EntryKey, Kind
from zorgdesk.domain.labels import folded
from zorgdesk.domain.notes import LINKABLE, LinkOffer
from zorgdesk.search.analysis import words


class EntryNames:
    """The names of one edition of the catalogue.

    A name that two entries share leads to the first that is not merely an explained term; the
    other has its kind behind it, as in `CAW (begrip)`.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries

    def title(self, key: EntryKey) -> str:
        """The title of an entry; empty when there is no such entry."""
        return self._titles.get(key, "")

    def entry(self, name: str) -> EntryKey | None:
        """The entry that a name leads to."""
        return self._keys.get(folded(name))

    def of(self, key: EntryKey) -> frozenset[str]:
        """The folded names that lead to an entry."""
        return frozenset(name for name, found in self._keys.items() if found == key)

    @cached_property
    def wanted(self) -> tuple["Wanted", ...]:
        """Every entry, as one may mean it by a part of a name."""
        return tuple(
            Wanted(LinkOffer(self._name(each), each.kind), (each.title, *each.aliases))
            for each in self.entries
        )

    @cached_property
    def _titles(self) -> Mapping[EntryKey, str]:
        return {entry.key: entry.title for entry in self.entries}

    @cached_property
    def _keys(self) -> Mapping[str, EntryKey]:
        """Per folded name the entry: titles go before other names, and terms come last."""
        keys: dict[str, EntryKey] = {}
        terms_last = sorted(self.entries, key=lambda entry: entry.kind is Kind.TERM)
        for names in (_title, _own_names, _other_names):
            for each in terms_last:
                for name in names(each):
                    keys.setdefault(folded(name), each.key)
        return keys

    def _name(self, entry: Entry) -> str:
        """The plainest name that leads to this entry and can be linked."""
        names = (*_title(entry), *_own_names(entry))
        leading = (name for name in names if self._keys[folded(name)] == entry.key)
        return next((name for name in leading if LINKABLE.fullmatch(name)), entry.key)


class Wanted:
    """Something that can be linked, with the words that lead to it."""

    def __init__(self, offer: LinkOffer, names: Iterable[str]) -> None:
        self.offer = offer
        self._start = folded(offer.name)
        self._words = tuple(word for name in names for word in words(name))

    def rank(self, start: str, parts: Sequence[str]) -> int | None:
        """How far this is from what was typed, folded and in words; None when it is not meant."""
        if self._start.startswith(start):
            return 0
        if all(any(word.startswith(part) for word in self._words) for part in parts):
            return 1
        if all(any(part in word for word in self._words) for part in parts):
            return 2
        return None


def best(typed: str, wanted: Iterable[Wanted], most: int) -> tuple[LinkOffer, ...]:
    """What one may mean by the part of a name that was typed, the likeliest first."""
    start, parts = folded(typed), words(typed)
    ranked = ((each.rank(start, parts), each.offer) for each in wanted)
    meant = [
        (rank, offer.kind is Kind.TERM, folded(offer.name), offer)
        for rank, offer in ranked
        if rank is not None
    ]
    return tuple(offer for *_, offer in sorted(meant, key=lambda each: each[:3])[:most])


def _title(entry: Entry) -> tuple[str, ...]:
    return (entry.title,)


def _own_names(entry: Entry) -> tuple[str, ...]:
    """Names that no other entry has: with the kind as the key tells it, and the key itself."""
    return f"{entry.title} ({entry.key.partition(':')[0]})", entry.key


def _other_names(entry: Entry) -> tuple[str, ...]:
    return entry.aliases
