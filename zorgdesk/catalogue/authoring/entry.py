"""One entry of a YAML file, with every field checked."""

from dataclasses import dataclass

from zorgdesk.catalogue.authoring.choices import expansion, insight_kind, status
from zorgdesk.catalogue.authoring.keys import Item, Keys
from zorgdesk.catalogue.authoring.markdown import strange, unwrap
from zorgdesk.catalogue.authoring.passage import Extents, read_source
from zorgdesk.catalogue.authoring.record import Record
from zorgdesk.catalogue.authoring.references import links, organisations, related
from zorgdesk.catalogue.authoring.vocabulary import Vocabulary
from zorgdesk.domain.entry import Entry, Kind, Value

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
        status=status(record),
        insight_kind=insight_kind(item),
        expansion=expansion(record),
        organisations=tuple(organisations(record, context.keys)),
        links=tuple(links(record)),
        related=tuple(related(item, context.keys)),
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
