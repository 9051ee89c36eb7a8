"""Put entries in order: all words above some, telling words above common ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from zorgdesk.search.masks import numbers_of
from zorgdesk.search.matches import Match
from zorgdesk.search.terms import Term

_ENOUGH = 10
_PART = 0.25
_LIGHT = 0.5
_WELL = 0.2
"""The score from which a word counts as covered; through a mere wider word it is so in part."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """The entries found, with a score per number.

    `terms` and `matches` are the words that were searched and what each of them found.
    """

    scores: Mapping[int, float]
    mask: int
    terms: tuple[Term, ...] = ()
    matches: tuple[Match, ...] = ()


def rank(terms: Sequence[Term], matches: Sequence[Match]) -> Ranking:
    """The entries for some words.

    Entries with all words; when there are few of those, also the entries with a fair part of
    what the words tell, ranked by how much they cover. A word that is found nowhere, and a
    light word beside others, need not be in an entry.
    """
    weights = [m.rarity * (_LIGHT if t.light else 1.0) for t, m in zip(terms, matches, strict=True)]
    needed = [i for i, term in enumerate(terms) if matches[i].mask and not term.light]
    if not needed:
        needed = [i for i in range(len(terms)) if matches[i].mask]
    if not needed:
        return Ranking({}, 0, tuple(terms), tuple(matches))
    mask = reduce(and_, (matches[i].mask for i in needed))
    if len(needed) > 1 and mask.bit_count() < _ENOUGH:
        mask |= _partly(needed, matches, weights)
    scores = _scores(mask, needed, matches, weights)
    return Ranking(scores, mask, tuple(terms), tuple(matches))


def _partly(needed: Sequence[int], matches: Sequence[Match], weights: Sequence[float]) -> int:
    """The entries that hold a fair part of what the needed words tell."""
    total = sum(weights[i] for i in needed)
    covered: dict[int, float] = {}
    for i in needed:
        for number in matches[i].scores:
            covered[number] = covered.get(number, 0.0) + weights[i]
    kept = [number for number, weight in covered.items() if weight >= _PART * total]
    return reduce(or_, (1 << number for number in kept), 0)


def _scores(
    mask: int, needed: Sequence[int], matches: Sequence[Match], weights: Sequence[float]
) -> Mapping[int, float]:
    """The weighed scores of all words, times how much of the words an entry covers."""
    if len(matches) == 1:
        return matches[0].scores
    numbers = numbers_of(mask)
    total = sum(weights[i] for i in needed)
    pairs = [(matches[i].scores, weights[i], i in needed) for i in range(len(matches))]
    return {number: _score(number, pairs, total) for number in numbers}


def _score(
    number: int, pairs: Sequence[tuple[Mapping[int, float], float, bool]], total: float
) -> float:
    score = covered = 0.0
    for scores, weight, needed in pairs:
        if number in scores:
            score += weight * scores[number]
            covered += weight * needed * min(1.0, scores[number] / _WELL)
    return score * covered / total
