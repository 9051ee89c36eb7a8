"""What runs of words find as the name of something: facet values, abbreviations, synonyms."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import and_

from zorgdesk.search.concept_names import ConceptNames
from zorgdesk.search.facets import Facets
from zorgdesk.search.known_names import name_word
from zorgdesk.search.lexicon import Lexicon
from zorgdesk.search.masks import mask_of, numbers_of
from zorgdesk.search.matches import Match, all_of, match_words
from zorgdesk.search.synonyms import Phrase, Synonyms, phrase_of
from zorgdesk.search.terms import Term
from zorgdesk.search.texts import Texts
from zorgdesk.search.ways import Way

_KEPT = 256
_FACET_SCORE = 0.6
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """What a run of terms finds under a name: the way it does, and the entries."""

    terms: tuple[Term, ...]
    name: str
    way: Way
    match: Match


class Naming:
    """Finds entries by the names of things; keeps the last phrases it looked for.

    `indexed` are the names of several words that the index itself knows; others are looked up
    in the texts.
    """

    def __init__(
        self,
        synonyms: Synonyms,
        concepts: ConceptNames,
        lexicon: Lexicon,
        texts: Texts,
        indexed: Set[Phrase] = frozenset(),
    ) -> None:
        self._synonyms = synonyms
        self._concepts = concepts
        self._lexicon = lexicon
        self._texts = texts
        self._indexed = indexed
        self._phrase = lru_cache(maxsize=_KEPT)(self._find_phrase)
        self._longest = max(synonyms.longest, concepts.longest, _PAIR)
        self.single_words = synonyms.single_words()

    def findings(self, terms: Sequence[Term], facets: Facets, *, expand: bool) -> Iterator[Finding]:
        """What every run of terms finds by name; without `expand` only its own facet value."""
        for part in self._runs(terms):
            phrase = tuple(term.stem for term in part)
            for named in self._concepts.of(phrase):
                if expand or named.way is Way.FACET:
                    entries = facets.mask(named.facet, named.value)
                    yield Finding(part, named.label, named.way, _evenly(entries))
            if expand:
                for other in self._synonyms.others(phrase):
                    match = self._phrase(other.name.phrase)
                    yield Finding(part, other.name.text, other.way, match)

    def other_phrases(self, terms: Sequence[Term]) -> Iterator[Phrase]:
        """The other names for the terms, as stems."""
        for part in self._runs(terms):
            phrase = tuple(term.stem for term in part)
            for other in self._synonyms.others(phrase):
                yield other.name.phrase
            for named in self._concepts.of(phrase):
                yield phrase_of(named.label)

    def _runs(self, terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
        """Every run of terms that may be a name."""
        for first in range(len(terms)):
            for last in range(first + 1, min(first + self._longest, len(terms)) + 1):
                yield tuple(terms[first:last])

    def _find_phrase(self, phrase: Phrase) -> Match:
        """The entries in which the words of a name stand side by side."""
        postings = self._lexicon.postings
        if len(phrase) == 1:
            return self._forms(phrase[0])
        if phrase in self._indexed:
            return match_words(postings, {name_word(phrase): Way.STEM})
        found = [self._forms(key) for key in phrase]
        within = reduce(and_, (match.mask for match in found))
        return all_of(found, mask_of(self._texts.with_stems(phrase, within), postings.size))

    def _forms(self, key: str) -> Match:
        """The entries with a form of one word."""
        forms = self._lexicon.with_stem(key)
        return match_words(self._lexicon.postings, dict.fromkeys(forms, Way.STEM))


def _evenly(mask: int) -> Match:
    """The entries with a facet value, none better than another."""
    return Match(dict.fromkeys(numbers_of(mask), _FACET_SCORE), mask, mask)
