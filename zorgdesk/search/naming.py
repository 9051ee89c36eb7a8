"""What runs of words find as the name of something: facet values, abbreviations, synonyms."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from copy import copy
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import and_

from zorgdesk.search.concept_names import ConceptNames, Named
from zorgdesk.search.facets import Facets
from zorgdesk.search.inflection import stem
from zorgdesk.search.known_names import name_word
from zorgdesk.search.lexicon import Lexicon
from zorgdesk.search.masks import mask_of, numbers_of
from zorgdesk.search.matches import Match, all_of, match_words
from zorgdesk.search.synonyms import Other, Phrase, Synonyms, phrase_of
from zorgdesk.search.terms import Term
from zorgdesk.search.texts import Texts
from zorgdesk.search.ways import Way

_KEPT = 256
_FACET_SCORE = 0.6
_PAIR = 2
_BEGUN = 4
"""Letters of a word from which it is completed to the names that start so."""
_MOST_BEGUN = 12
_COMPLETED = 0.8
"""What a name is worth that the reader has not written out yet."""
_LAST = "\U0010ffff"
_HARD = {"z": "s", "v": "f"}


Part = tuple[Term, ...]
"""Some terms that follow each other."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a run of terms finds under a name: the way it does, its worth, and the entries."""

    terms: Part
    name: str
    way: Way
    weight: float
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
        self._proper = synonyms.proper
        self._names = {*synonyms.phrases(), *concepts.phrases()}
        self._sorted = sorted(self._names)

    def over(self, lexicon: Lexicon, texts: Texts) -> "Naming":
        """The same names in other texts; to sort them again takes longer than most answers."""
        new = copy(self)
        new._lexicon, new._texts, new._indexed = lexicon, texts, frozenset()  # noqa: SLF001 - ours
        new._phrase = lru_cache(maxsize=_KEPT)(new._find_phrase)  # noqa: SLF001
        return new

    def findings(self, part: Part, facets: Facets, *, expand: bool) -> Iterator[Finding]:
        """What a run of terms finds by name; without `expand` only its own facet value."""
        for phrase, share in self._meant(part, expand=expand):
            for named in self._values(phrase, expand=expand):
                entries = _evenly(facets.mask(named.facet, named.value))
                yield Finding(part, named.label, named.way, share * named.way.weight, entries)
            for other in self._synonyms.others(phrase) if expand else ():
                yield self._found(part, other, share)

    @property
    def words(self) -> frozenset[str]:
        """Every telling word of a name."""
        return self._synonyms.words()

    def has_wider(self, part: Part) -> bool:
        """Whether a run of terms names something that wider things are known of."""
        return any(self._synonyms.wider(tuple(term.stem for term in part)))

    def wider(self, part: Part) -> Iterator[Finding]:
        """What a run of terms finds by the names of wider things; a proper name has none."""
        phrase = tuple(term.stem for term in part)
        if phrase not in self._proper:
            for other in self._synonyms.wider(phrase):
                yield self._found(part, other, 1.0)

    def _found(self, part: Part, other: Other, share: float) -> Finding:
        match, weight = self._phrase(other.name.phrase), share * other.way.weight
        return Finding(part, other.name.text, other.way, weight, match)

    def other_phrases(self, terms: Sequence[Term]) -> Iterator[Phrase]:
        """The other names for the terms, as stems."""
        for part in self.runs(terms):
            for phrase, _ in self._meant(part, expand=True):
                for other in (*self._synonyms.others(phrase), *self._synonyms.wider(phrase)):
                    yield other.name.phrase
                for named in self._concepts.of(phrase):
                    yield phrase_of(named.label)

    def _values(self, phrase: Phrase, *, expand: bool) -> Iterator[Named]:
        return (n for n in self._concepts.of(phrase) if expand or n.way is Way.FACET)

    def _meant(self, part: Part, *, expand: bool) -> Sequence[tuple[Phrase, float]]:
        """The name that a run of terms is, or the names it may become, with their worth."""
        phrase = tuple(term.stem for term in part)
        last = part[-1]
        if not (expand and last.unfinished) or self._is_whole(phrase, last.word):
            return [(phrase, 1.0)]
        return [(phrase, 1.0), *((name, _COMPLETED) for name in self._begun(phrase, last.word))]

    def _is_whole(self, phrase: Phrase, word: str) -> bool:
        """Whether a phrase is a name, or its last word a whole word, or too short to complete."""
        alone = len(phrase) == 1
        known = alone and bool(self._lexicon.with_stem(phrase[0]))
        return known or phrase in self._names or len(word) < (_BEGUN if alone else _PAIR)

    def _begun(self, phrase: Phrase, word: str) -> Sequence[Phrase]:
        """The names that start with a phrase, its last word begun; none when there are many."""
        head = phrase[:-1]
        starts = {word, word[:-1] + _HARD.get(word[-1], word[-1])}
        names = {name for start in starts for name in self._starting((*head, start))}
        if not head:
            names |= {(stem(known),) for known in self._lexicon.postings.with_prefix(word)}
        return sorted(names) if len(names) <= _MOST_BEGUN else ()

    def _starting(self, phrase: Phrase) -> Sequence[Phrase]:
        """The names whose words are these, the last one or its start."""
        first = bisect_left(self._sorted, phrase)
        return self._sorted[first : bisect_left(self._sorted, (*phrase[:-1], phrase[-1] + _LAST))]

    def runs(self, terms: Sequence[Term]) -> Iterator[Part]:
        """Every run of terms that may be a name."""
        for first in range(len(terms)):
            for last in range(first + 1, min(first + self._longest, len(terms)) + 1):
                yield tuple(terms[first:last])

    def _find_phrase(self, phrase: Phrase) -> Match:
        """The entries in which the words of a name stand side by side."""
        postings = self._lexicon.postings
        if phrase in self._indexed:
            return match_words(postings, {name_word(phrase): Way.STEM})
        if len(phrase) == 1:
            return self._forms(phrase[0])
        found = [self._forms(key) for key in phrase]
        within = reduce(and_, (match.mask for match in found))
        return all_of(found, mask_of(self._texts.with_stems(phrase, within), postings.size))

    def _forms(self, key: str) -> Match:
        """The entries with a form of one word."""
        forms = self._lexicon.with_stem(key)
        return match_words(self._lexicon.postings, dict.fromkeys(forms, Way.STEM))


@lru_cache(maxsize=_KEPT)
def _evenly(mask: int) -> Match:
    """The entries with a facet value, none better than another."""
    return Match(dict.fromkeys(numbers_of(mask), _FACET_SCORE), mask, mask)
