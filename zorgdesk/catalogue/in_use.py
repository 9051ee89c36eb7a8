"""Which filter values a catalogue uses."""

from collections.abc import Mapping

from zorgdesk.domain.entry import Facet, Kind, Value, facet_values
from zorgdesk.domain.words import Corpus


def values_in_use(corpus: Corpus) -> Mapping[Facet, tuple[Value, ...]]:
    """Per facet the values in use: in the order of the vocabulary, organisations by name."""
    used: dict[Facet, set[str]] = {facet: set() for facet in Facet}
    for entry in corpus.entries:
        for facet, keys in facet_values(entry).items():
            used[facet].update(keys)
    values = {
        facet: tuple(
            Value(concept.key, concept.label)
            for concept in corpus.concepts
            if concept.facet is facet and concept.key in used[facet]
        )
        for facet in Facet
    }
    named = {
        Facet.ORGANISATION: [e for e in corpus.entries if e.kind is Kind.ORGANISATION],
        Facet.DOCUMENT: [e for e in corpus.entries if e.kind is Kind.DOCUMENT],
    }
    for facet, entries in named.items():
        values[facet] = tuple(
            Value(entry.key, entry.title)
            for entry in sorted(entries, key=lambda e: e.title.casefold())
            if entry.key in used[facet]
        )
    return values
