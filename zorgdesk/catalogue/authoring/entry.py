"""One entry of a YAML file, with every field checked."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from zorgdesk.catalogue.authoring.fault import nearest
from zorgdesk.catalogue.authoring.keys import Item, Keys
from zorgdesk.catalogue.authoring.links import is_site
from zorgdesk.catalogue.authoring.markdown import strange, unwrap
from zorgdesk.catalogue.authoring.nodes import Word
from zorgdesk.catalogue.authoring.passage import Extents, read_source
from zorgdesk.catalogue.authoring.record import Record
from zorgdesk.catalogue.authoring.vocabulary import Vocabulary
from zorgdesk.domain.entry import (
    Entry,
    Expansion,
    InsightKind,
    Involvement,
    Kind,
    Link,
    Origin,
    Relation,
    Role,
    Status,
    StatusKind,
    Value,
)

SUMMARY = 160
"""The most characters a summary may have: it must fit the list."""

FIELDS = (
    "key",
    "title",
    "aliases",
    "summary",
    "text",
    "regions",
    "places",
    "sectors",
    "target_groups",
    "themes",
    "status",
    "organisations",
    "links",
    "related",
    "source",
)
OWN_FIELDS = {
    "insight_kind": Kind.INSIGHT,
    "expansion": Kind.TERM,
    "document": Kind.DOCUMENT,
}
_NOUNS = {Kind.INSIGHT: "een inzicht", Kind.TERM: "een begrip", Kind.DOCUMENT: "een brondocument"}

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Context:
    """What an entry may refer to."""

    vocabulary: Vocabulary
    keys: Keys
    extents: Extents


def read_entry(item: Item, context: Context) -> Entry:
    """The entry; what is wrong is noted, and its place left empty."""
    record = item.record
    _fields(item)
    return Entry(
        item.key,
        item.kind,
        item.title,
        _summary(record),
        _text(record),
        read_source(item, context.keys, context.extents),
        aliases=_aliases(item),
        regions=_values("regions", record, context),
        places=_values("places", record, context),
        sectors=_values("sectors", record, context),
        target_groups=_values("target_groups", record, context),
        themes=_values("themes", record, context),
        status=_status(record),
        insight_kind=_insight_kind(item),
        expansion=_expansion(record),
        organisations=tuple(_organisations(record, context.keys)),
        links=tuple(_links(record)),
        related=tuple(_related(item, context.keys)),
    )


def _fields(item: Item) -> None:
    """Note unknown fields, and fields that belong to another kind of entry."""
    item.record.only((*FIELDS, *OWN_FIELDS))
    for name, kind in OWN_FIELDS.items():
        if name in item.record and item.kind is not kind:
            what = f"het veld ‘{name}’ hoort alleen bij {_NOUNS[kind]}"
            item.record.fault(name, what, "haal het weg")


def _summary(record: Record) -> str:
    summary = " ".join(record.needed("summary").split())
    if len(summary) > SUMMARY:
        what = f"de samenvatting telt {len(summary)} tekens, er passen er {SUMMARY}"
        record.fault("summary", what, f"schrap er {len(summary) - SUMMARY}")
    return summary


def _text(record: Record) -> str:
    text = record.needed("text")
    for line, name in strange(text):
        what = f"{name} kan niet in een tekst"
        mend = "gebruik alinea’s, lijstjes met ‘- ’, *nadruk* en [links](https://…)"
        record.faults.add(record.within("text", line), what, mend)
    return unwrap(text)


def _aliases(item: Item) -> tuple[str, ...]:
    aliases = tuple(word.text for word in item.record.texts("aliases"))
    if item.title in aliases:
        item.record.fault("aliases", "de titel staat ook bij ‘aliases’", "haal hem daar weg")
    return aliases


def _values(section: str, record: Record, context: Context) -> tuple[Value, ...]:
    found = (context.vocabulary.value(section, word, record) for word in record.texts(section))
    return tuple(value for value in found if value is not None)


def _choice(record: Record, name: str, known: type[Choice], empty: Choice) -> Choice:
    """The value of a closed list that must be filled in; `empty`, and noted, when it is not."""
    word = record.needed(name)
    keys = [value.value for value in known]
    if word in keys:
        return known(word)
    if word:
        mend = nearest(word, keys, f"kies uit {', '.join(keys)}")
        record.fault(name, f"‘{word}’ kan niet bij ‘{name}’", mend)
    return empty


def _status(record: Record) -> Status | None:
    status = record.record("status")
    if status is None:
        return None
    status.only(("value", "reason"))
    kind = _choice(status, "value", StatusKind, StatusKind.UNKNOWN)
    return Status(kind, status.needed("reason"))


def _insight_kind(item: Item) -> InsightKind | None:
    if item.kind is not Kind.INSIGHT:
        return None
    return _choice(item.record, "insight_kind", InsightKind, InsightKind.APPROACH)


def _expansion(record: Record) -> Expansion | None:
    expansion = record.record("expansion")
    if expansion is None:
        return None
    expansion.only(("text", "origin"))
    origin = _choice(expansion, "origin", Origin, Origin.NONE)
    text = expansion.text("text")
    if bool(text) == (expansion.text("origin") == Origin.NONE):
        what = f"‘text’ en ‘origin: {origin.value}’ passen niet bij elkaar"
        expansion.fault("origin", what, "laat ‘text’ weg bij none, en alleen dan")
    return Expansion(text, origin)


def _organisations(record: Record, keys: Keys) -> Iterator[Involvement]:
    for row in _rows(record, "organisations", ("key", "role")):
        word = Word(row.needed("key"), row.at("key"))
        item = keys.find(word, row, Kind.ORGANISATION) if word.text else None
        role = _choice(row, "role", Role, Role.NAMED)
        if item is not None:
            yield Involvement(item.key, item.title, role)


def _links(record: Record) -> Iterator[Link]:
    for row in _rows(record, "links", ("url", "label")):
        url = row.needed("url")
        if url and not is_site(url):
            what = f"‘{url}’ is geen adres van een site"
            row.fault("url", what, "schrijf het hele adres, dat begint met http:// of https://")
        yield Link(url, row.needed("label"))


def _related(item: Item, keys: Keys) -> Iterator[Relation]:
    for row in _rows(item.record, "related", ("key", "why")):
        word = Word(row.needed("key"), row.at("key"))
        if word.text == item.key:
            row.fault("key", "deze fiche verwijst naar zichzelf", "haal deze verwijzing weg")
        other = keys.find(word, row) if word.text else None
        why = row.needed("why")
        if other is not None:
            yield Relation(other.key, why)


def _rows(record: Record, name: str, fields: tuple[str, str]) -> Iterator[Record]:
    """The records of a list; one whose first field says the same as an earlier one is noted."""
    seen: set[str] = set()
    for row in record.records(name):
        row.only(fields)
        word = row.text(fields[0])
        if word in seen:
            row.fault(fields[0], f"‘{word}’ staat twee keer bij ‘{name}’", "houd er één")
        seen.add(word)
        yield row
