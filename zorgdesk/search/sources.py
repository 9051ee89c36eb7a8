"""The texts that are searched: the catalogue, and beside it the reader's notes."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from zorgdesk.search.analysis import fold
from zorgdesk.search.masks import mask_of, numbers_of
from zorgdesk.search.matches import Match, match_words, merged
from zorgdesk.search.matching import Matcher
from zorgdesk.search.ranking import Ranking, rank
from zorgdesk.search.terms import Term
from zorgdesk.search.texts import plain_words
from zorgdesk.search.ways import Way


@dataclass(frozen=True, slots=True)
class Sources:
    """The matchers of all texts; the first is the catalogue's."""

    matchers: tuple[Matcher, ...]

    def words(self, terms: Sequence[Term], *, expand: bool) -> Ranking:
        """The entries for some words, wherever each stands."""
        found = [matcher.matches(terms, expand=expand) for matcher in self.matchers]
        matches = [reduce(merged, each) for each in zip(*found, strict=True)]
        return rank(terms, matches)

    def forms(self, terms: Sequence[Term]) -> Ranking:
        """The entries that hold a form of every term, and nothing that only means the same."""
        masks = (
            reduce(or_, (matcher.forms(term).mask for matcher in self.matchers)) for term in terms
        )
        mask = reduce(and_, masks)
        return Ranking(dict.fromkeys(numbers_of(mask), 0.0), mask)

    def phrase(self, text: str) -> Ranking:
        """The entries in which exactly these words follow each other."""
        return either([_phrase(matcher, plain_words(text)) for matcher in self.matchers])

    def wildcard(self, pattern: str) -> Ranking:
        """The entries with a word that fits a pattern of letters, `*` and `?`."""
        escaped = re.escape(fold(pattern)).replace(r"\*", ".*").replace(r"\?", ".")
        fits = re.compile(escaped).fullmatch
        return either([_wildcard(matcher, fits) for matcher in self.matchers])


def either(found: Sequence[Ranking]) -> Ranking:
    """What one of the parts finds, with its best score."""
    mask = reduce(or_, (part.mask for part in found))
    scores = {n: max(part.scores.get(n, 0.0) for part in found) for n in numbers_of(mask)}
    return Ranking(scores, mask, *_told(found))


def every(found: Sequence[Ranking], mask: int) -> Ranking:
    """What all parts find within a mask, with their scores together."""
    for part in found:
        mask &= part.mask
    scores = {n: sum(part.scores.get(n, 0.0) for part in found) for n in numbers_of(mask)}
    return Ranking(scores, mask, *_told(found))


def _told(found: Sequence[Ranking]) -> tuple[tuple[Term, ...], tuple[Match, ...]]:
    """The terms and matches of all parts."""
    terms = tuple(term for part in found for term in part.terms)
    return terms, tuple(match for part in found for match in part.matches)


def _phrase(matcher: Matcher, wanted: Sequence[str]) -> Ranking:
    found = [match_words(matcher.postings, {word: Way.EXACT}) for word in wanted]
    within = reduce(and_, (match.mask for match in found))
    numbers = matcher.texts.with_words(wanted, within)
    scores = {number: sum(match.scores[number] for match in found) for number in numbers}
    return Ranking(scores, mask_of(numbers, matcher.postings.size))


def _wildcard(matcher: Matcher, fits: Callable[[str], object]) -> Ranking:
    words = [word for word in matcher.postings.vocabulary if fits(word)]
    match = match_words(matcher.postings, dict.fromkeys(words, Way.EXACT))
    return Ranking(match.scores, match.mask)
