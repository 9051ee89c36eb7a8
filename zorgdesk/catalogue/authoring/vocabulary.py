"""The closed lists of vocabulary.yaml: the values from which every entry chooses."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from zorgdesk.catalogue.authoring.fault import Place, nearest
from zorgdesk.catalogue.authoring.nodes import Word
from zorgdesk.catalogue.authoring.record import Record
from zorgdesk.domain.entry import Concept, Facet, InsightKind, Kind, StatusKind, Value

SECTIONS = {
    "kinds": Facet.KIND,
    "insight_kinds": Facet.INSIGHT_KIND,
    "statuses": Facet.STATUS,
    "regions": Facet.REGION,
    "places": Facet.PLACE,
    "sectors": Facet.SECTOR,
    "target_groups": Facet.TARGET_GROUP,
    "themes": Facet.THEME,
}
FIELDS = ("key", "label", "definition", "alternative", "broader")
FIXED: Mapping[str, type[StrEnum]] = {
    "kinds": Kind,
    "insight_kinds": InsightKind,
    "statuses": StatusKind,
}

Section = dict[str, tuple[Concept, Record]]
"""The values of one list by key, each with its record."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The values per section, in the order of the file, and where each stands."""

    concepts: Mapping[str, Mapping[str, Concept]]
    places: Mapping[tuple[Facet, str], Place]

    def value(self, section: str, word: Word, record: Record) -> Value | None:
        """The value that a word names; None, and noted, when it is not in the list."""
        concept = self.concepts[section].get(word.text)
        if concept is not None:
            return Value(concept.key, concept.label)
        mend = nearest(word.text, self.concepts[section], "kies een sleutel uit vocabulary.yaml")
        what = f"‘{word.text}’ staat niet in de lijst ‘{section}’"
        record.faults.add(word.place, what, mend)
        return None

    def all(self) -> tuple[Concept, ...]:
        """Every value, section by section."""
        return tuple(concept for section in self.concepts.values() for concept in section.values())


def read_vocabulary(root: Record) -> Vocabulary:
    """The vocabulary of a file; what is wrong is noted."""
    root.only(SECTIONS)
    sections = {name: _section(root, name) for name in SECTIONS}
    for name, known in FIXED.items():
        _match(root, name, {value.value for value in known}, sections[name])
    concepts = {
        name: {concept.key: concept for concept, _ in found.values()}
        for name, found in sections.items()
    }
    places = {
        (SECTIONS[name], key): record.place
        for name, found in sections.items()
        for key, (_, record) in found.items()
    }
    return Vocabulary(concepts, places)


def _section(root: Record, name: str) -> Section:
    """The values of one list by key, each with its record."""
    found: Section = {}
    for record in root.records(name):
        concept = _concept(record, SECTIONS[name])
        if concept.key in found:
            first = found[concept.key][1].place.line
            what = f"de sleutel ‘{concept.key}’ staat al op regel {first} van deze lijst"
            record.fault("key", what, "kies een andere sleutel of haal er één weg")
        elif concept.key:
            found[concept.key] = concept, record
    if not found:
        root.fault(name, f"de lijst ‘{name}’ is leeg of ontbreekt", "zet er de waarden in")
    for concept, record in found.values():
        _broader(concept, record, found)
    return found


def _concept(record: Record, facet: Facet) -> Concept:
    record.only(FIELDS)
    return Concept(
        facet,
        record.needed("key"),
        record.needed("label"),
        record.needed("definition"),
        tuple(word.text for word in record.texts("alternative")),
        record.text("broader") or None,
    )


def _broader(concept: Concept, record: Record, found: Section) -> None:
    """Note a wider value that does not exist, or that leads back to the value itself."""
    passed = {concept.key}
    wider = concept.broader
    while wider is not None:
        if wider not in found:
            if wider == concept.broader:
                mend = nearest(wider, found, "kies een sleutel uit dezelfde lijst")
                record.fault("broader", f"de ruimere waarde ‘{wider}’ bestaat niet", mend)
            return
        if wider == concept.key:
            what = f"‘{concept.key}’ is via ‘broader’ ruimer dan zichzelf"
            record.fault("broader", what, "haal één ‘broader’ uit de kring weg")
            return
        if wider in passed:
            return
        passed.add(wider)
        wider = found[wider][0].broader


def _match(root: Record, name: str, known: set[str], found: Section) -> None:
    """Note every value that the program does not know, and every one that it misses."""
    for key, (_, record) in found.items():
        if key not in known:
            mend = nearest(key, known, f"kies uit {', '.join(sorted(known))}")
            record.fault("key", f"het programma kent ‘{key}’ niet bij ‘{name}’", mend)
    for key in sorted(known - found.keys()):
        mend = "zet deze sleutel erbij, met label en definition"
        root.fault(name, f"‘{key}’ ontbreekt bij ‘{name}’", mend)
