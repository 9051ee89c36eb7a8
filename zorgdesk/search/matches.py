"""What one word of the reader finds: entries with a score, and how they were found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log

from zorgdesk.search.masks import mask_of, numbers_of
from zorgdesk.search.postings import Postings
from zorgdesk.search.ways import Way

_SATURATION = 2.0


@dataclass(frozen=True, slots=True)
class Match:
    """The entries for one word.

    `scores` are between 0 and 1 per entry number; `own` is the mask of the entries in which a
    form of the word itself stands; `others` the masks of those found by another word, with that
    word and its weight; `rarity` (idf) says how much the word tells.
    """

    scores: Mapping[int, float]
    mask: int
    own: int
    others: tuple[tuple[str, float, int], ...] = ()
    rarity: float = 1.0


def match_words(postings: Postings, answers: Mapping[str, Way]) -> Match:
    """The entries that hold any of these words."""
    amounts: dict[int, float] = {}
    for word, way in answers.items():
        _add(amounts, postings, word, way.weight)
    scores = {number: x / (x + _SATURATION) for number, x in amounts.items()}
    mask = mask_of(scores, postings.size)
    return Match(scores, mask, mask, rarity=rarity(len(scores), postings.size))


def _add(amounts: dict[int, float], postings: Postings, word: str, weight: float) -> None:
    """Add what each entry holds of a word."""
    if not amounts and weight == 1.0:
        amounts.update(zip(postings[word].numbers, postings[word].amounts, strict=True))
        return
    posting, get = postings[word], amounts.get
    for number, amount in zip(posting.numbers, posting.amounts, strict=True):
        amounts[number] = get(number, 0.0) + weight * amount


def rarity(frequency: int, size: int) -> float:
    """How much a word tells that stands in so many entries (idf, above zero)."""
    return log(1 + (size - frequency + 0.5) / (frequency + 0.5)) + 0.1


def all_of(found: Sequence[Match], within: int) -> Match:
    """The entries of a mask that all of these hold, as good as the weakest in each."""
    scores = {n: min(match.scores[n] for match in found) for n in numbers_of(within)}
    return Match(scores, within, within)


def merged(one: Match, two: Match) -> Match:
    """What either finds, with the better score; as rare as the first says."""
    scores = dict(one.scores)
    _raise(scores, two.scores, 1.0)
    own = one.own | two.own
    return Match(scores, one.mask | two.mask, own, (*one.others, *two.others), one.rarity)


def with_values(match: Match, values: Iterable[tuple[float, Match]]) -> Match:
    """What a word finds, and the entries tagged with a facet value it names.

    Being tagged and being told of are two good reasons, so the scores add up, below 1.
    """
    scores, mask = dict(match.scores), 0
    for weight, value in values:
        mask |= value.mask
        for number, score in value.scores.items():
            scores[number] = 1 - (1 - scores.get(number, 0.0)) * (1 - weight * score)
    return replace(match, scores=scores, mask=match.mask | mask, own=match.own | mask)


def scaled(match: Match, weight: float) -> Match:
    """The same entries with their scores times a weight."""
    if weight == 1.0:
        return match
    return replace(match, scores={n: weight * score for n, score in match.scores.items()})


def best_of(own: Match, others: Iterable[tuple[str, float, Match]]) -> Match:
    """The better score per entry of a word's own entries and those of other words.

    Each other is (its name, the weight of its scores, what it found); one without a name is as
    good as the word itself.
    """
    listed = list(others)
    if not listed:
        return own
    scores, named = dict(own.scores), []
    mask, mine = own.mask, own.own
    for name, weight, other in listed:
        _raise(scores, other.scores, weight)
        mask |= other.mask
        if name:
            named.append((name, weight, other.mask))
        else:
            mine |= other.mask
    return Match(scores, mask, mine, tuple(named), own.rarity)


def _raise(scores: dict[int, float], others: Mapping[int, float], weight: float) -> None:
    """Keep the better score of each entry."""
    get = scores.get
    for number, score in others.items():
        if weight * score > get(number, 0.0):
            scores[number] = weight * score
