"""The fields of the query language: their Dutch names and the values they take."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from zorgdesk.domain.entry import Concept, Entry, EntryKey, Facet
from zorgdesk.search.analysis import fold

FACET_FIELDS: Mapping[str, tuple[Facet, ...]] = {
    "sector": (Facet.SECTOR,),
    "doelgroep": (Facet.TARGET_GROUP,),
    "regio": (Facet.REGION,),
    "plaats": (Facet.PLACE,),
    "thema": (Facet.THEME,),
    "soort": (Facet.KIND, Facet.INSIGHT_KIND),
    "status": (Facet.STATUS,),
    "organisatie": (Facet.ORGANISATION,),
    "bron": (Facet.DOCUMENT,),
}
"""Fields whose values are those of facets."""

TITLE_FIELD = "titel"
NOTE_FIELD = "notitie"
LABEL_FIELD = "label"
FIELD_NAMES = (*FACET_FIELDS, LABEL_FIELD, NOTE_FIELD, TITLE_FIELD)


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A value of a facet, its usual name, and all its names folded."""

    facet: Facet
    key: str
    label: str
    names: tuple[str, ...]


class FieldValues:
    """Finds facet values by a name or the start of one."""

    def __init__(self, concepts: Iterable[Concept], entries: Iterable[Entry]) -> None:
        self._values: dict[Facet, list[FieldValue]] = {facet: [] for facet in Facet}
        for concept in concepts:
            names = (concept.label, concept.key, *concept.alternative)
            self._add(concept.facet, concept.key, concept.label, names)
        for key, facet, label in _named_entries(entries):
            self._add(facet, key, label, (label, key.rpartition(":")[2]))

    def _add(self, facet: Facet, key: str, label: str, names: Iterable[str]) -> None:
        self._values[facet].append(FieldValue(facet, key, label, tuple(map(fold, names))))

    def find(self, field: str, text: str) -> Sequence[FieldValue]:
        """The values of a field with this name; else those with a name that starts so."""
        folded = fold(text.replace("_", " ").strip())
        values = [v for facet in FACET_FIELDS.get(field, ()) for v in self._values[facet]]
        exact = [value for value in values if folded in value.names]
        return exact or [value for value in values if _starts(value, folded)]


def _starts(value: FieldValue, text: str) -> bool:
    """Whether a name, or a word in one, starts with the text."""
    return any(name.startswith(text) or f" {text}" in name for name in value.names)


def _named_entries(entries: Iterable[Entry]) -> Iterable[tuple[str, Facet, str]]:
    """The organisations and documents, which are values and entries at once."""
    seen: dict[tuple[Facet, EntryKey], str] = {}
    for entry in entries:
        if entry.source.document == entry.key:
            seen[Facet.DOCUMENT, entry.key] = entry.title
        for named in entry.organisations:
            seen[Facet.ORGANISATION, named.key] = named.label
    return [(key, facet, label) for (facet, key), label in seen.items()]
