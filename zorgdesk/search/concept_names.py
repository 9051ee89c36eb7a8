"""Recognise the facet values a reader names: places, target groups, sectors, themes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from zorgdesk.domain.entry import Concept, Facet
from zorgdesk.search.synonyms import Phrase, phrase_of
from zorgdesk.search.ways import Way

_NOT_A_SUBJECT = {Facet.KIND, Facet.DOCUMENT, Facet.ORGANISATION, Facet.PERSONAL}


@dataclass(frozen=True, slots=True)
class Named:
    """A facet value that a phrase names, and how directly; `label` is its usual name."""

    facet: Facet
    value: str
    label: str
    way: Way


class ConceptNames:
    """The facet values per phrase; never changes once made."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        kept = [concept for concept in concepts if concept.facet not in _NOT_A_SUBJECT]
        self._named: defaultdict[Phrase, list[Named]] = defaultdict(list)
        self._narrower: defaultdict[tuple[Facet, str], list[Concept]] = defaultdict(list)
        for concept in kept:
            if concept.broader:
                self._narrower[concept.facet, concept.broader].append(concept)
        for concept in kept:
            self._add(concept)
        self.longest = max(map(len, self._named), default=0)

    def _add(self, concept: Concept) -> None:
        self._named[phrase_of(concept.label)].append(_named(concept, Way.FACET))
        for other in concept.alternative:
            self._named[phrase_of(other)].append(_named(concept, Way.SYNONYM))

    def phrases(self) -> Iterable[Phrase]:
        """Every phrase that names a value."""
        return self._named.keys()

    def of(self, phrase: Phrase) -> Iterator[Named]:
        """The values that a phrase names, then the narrower ones."""
        for named in self._named.get(phrase, ()):
            yield named
            for concept in self._narrower[named.facet, named.value]:
                yield _named(concept, Way.NARROWER)


def _named(concept: Concept, way: Way) -> Named:
    return Named(concept.facet, concept.key, concept.label, way)
