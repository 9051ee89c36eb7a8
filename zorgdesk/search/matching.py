"""From the words of a reader to the entries they find, through every way of finding them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import pairwise
from operator import and_

from zorgdesk.search.concept_names import ConceptNames
from zorgdesk.search.facets import Facets
from zorgdesk.search.lexicon import Lexicon
from zorgdesk.search.masks import mask_of, numbers_of
from zorgdesk.search.matches import Match, best_of, match_words
from zorgdesk.search.synonyms import Phrase, Synonyms, phrase_of
from zorgdesk.search.terms import Term
from zorgdesk.search.texts import Texts
from zorgdesk.search.ways import Way

_KEPT = 128
_PAIR = 2
_FACET_SCORE = 0.6
Other = tuple[str, float, Match]
"""The name of what matched instead (empty when it needs no telling), its weight, its entries."""


@dataclass(frozen=True, slots=True)
class Language:
    """What the matcher knows of words: those of the texts, and those for the same thing."""

    lexicon: Lexicon
    synonyms: Synonyms
    concepts: ConceptNames


class Matcher:
    """Finds entries per term; keeps what it found for the last words."""

    def __init__(self, language: Language, facets: Facets, texts: Texts) -> None:
        self._language = language
        self._lexicon = language.lexicon
        self._facets = facets
        self.texts = texts
        self.postings = language.lexicon.postings
        self.compounds = language.lexicon.compounds
        self.own = lru_cache(maxsize=_KEPT)(self._own)
        self._phrase = lru_cache(maxsize=_KEPT)(self._find_phrase)
        self._longest = max(language.synonyms.longest, language.concepts.longest, _PAIR)

    def matches(self, terms: Sequence[Term], *, expand: bool) -> Sequence[Match]:
        """What each term finds. A name of several words finds entries for each of them."""
        others: list[list[Other]] = [list(self._parts(term)) for term in terms]
        for first in range(len(terms)):
            for last in range(first + 1, min(first + self._longest, len(terms)) + 1):
                found = list(self._named(terms[first:last], expand=expand))
                for number in range(first, last):
                    others[number].extend(found)
        return [
            best_of(self.own(term.word, unfinished=term.unfinished), found)
            for term, found in zip(terms, others, strict=True)
        ]

    def _own(self, word: str, *, unfinished: bool) -> Match:
        """The entries with a form of the word itself."""
        return match_words(self.postings, self._lexicon.answers(word, unfinished=unfinished))

    def _named(self, terms: Sequence[Term], *, expand: bool) -> Iterator[Other]:
        """What the terms find as one name."""
        if len(terms) == _PAIR:
            yield from self._joined(terms)
        phrase = tuple(term.stem for term in terms)
        for named in self._language.concepts.of(phrase):
            if expand or named.way is Way.FACET:
                name = "" if named.way is Way.FACET else named.label
                entries = self._facets.mask(named.facet, named.value)
                yield name, named.way.weight, self._facet(entries)
        if expand:
            for other in self._language.synonyms.others(phrase):
                yield other.name.text, other.way.weight, self._phrase(other.name.phrase)

    def _joined(self, terms: Sequence[Term]) -> Iterator[Other]:
        """Words that the texts write as one: `huis arts`."""
        for word in _as_one(terms):
            if word in self.postings:
                yield "", Way.STEM.weight, self.own(word, unfinished=terms[-1].unfinished)

    def _parts(self, term: Term) -> Iterator[Other]:
        """A compound that the texts write as its parts, anywhere in the entry.

        When no entry has them all, and none has the word, each of them is better than nothing.
        """
        found = [self.own(part, unfinished=False) for part in self.split(term)]
        if found:
            every = reduce(and_, (match.mask for match in found))
            if every or self.own(term.word, unfinished=term.unfinished).mask:
                yield "", Way.PARTS.weight, _all_of(found, every)
            else:
                yield from (("", Way.MODIFIER.weight, match) for match in found)

    def split(self, term: Term) -> Sequence[str]:
        """The parts of a term that is a compound."""
        return self.compounds.parts(term.word)

    def written_as_one(self, terms: Sequence[Term]) -> Iterator[str]:
        """The known words that neighbouring terms make together."""
        for pair in pairwise(terms):
            yield from (word for word in _as_one(pair) if word in self.postings)

    def other_phrases(self, terms: Sequence[Term]) -> Iterator[Phrase]:
        """The other names for the terms, as stems."""
        for part in self._spans(terms):
            phrase = tuple(term.stem for term in part)
            for other in self._language.synonyms.others(phrase):
                yield other.name.phrase
            for named in self._language.concepts.of(phrase):
                yield phrase_of(named.label)

    def _spans(self, terms: Sequence[Term]) -> Iterator[Sequence[Term]]:
        """Every run of terms that may be a name."""
        for first in range(len(terms)):
            for last in range(first + 1, min(first + self._longest, len(terms)) + 1):
                yield terms[first:last]

    def _find_phrase(self, phrase: Phrase) -> Match:
        """The entries in which the words of a name stand side by side."""
        found = [self._forms(key) for key in phrase]
        within = reduce(and_, (match.mask for match in found))
        if len(phrase) > 1:
            within = mask_of(self.texts.with_stems(phrase, within), self.postings.size)
        return _all_of(found, within)

    def _forms(self, key: str) -> Match:
        """The entries with a form of one word."""
        forms = self._lexicon.with_stem(key)
        return match_words(self.postings, dict.fromkeys(forms, Way.STEM))

    def _facet(self, mask: int) -> Match:
        """The entries with a facet value."""
        return Match(dict.fromkeys(numbers_of(mask), _FACET_SCORE), mask, mask)


def _all_of(found: Sequence[Match], within: int) -> Match:
    """The entries of a mask, as good as the weakest word in each."""
    scores = {n: min(match.scores[n] for match in found) for n in numbers_of(within)}
    return Match(scores, within, within)


def _as_one(terms: Sequence[Term]) -> Iterator[str]:
    """How two words may be written as one."""
    yield from (link.join(term.word for term in terms) for link in ("", "s"))
