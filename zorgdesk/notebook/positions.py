"""Places in an order that the reader gives: moving one thing changes one number."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

GAP = 1024
"""Between two neighbours at first, so that others fit in between."""


def ascending(positions: Sequence[int]) -> list[int]:
    """Numbers that ascend, as many as possible of them the given ones.

    Where there is no room left between two that stay, all get other numbers.
    """
    places, staying = list(positions), _longest_ascending(positions)
    bounds = [-1, *staying, len(places)]
    for before, after in pairwise(bounds):
        between = _between(
            places[before] if before >= 0 else None,
            places[after] if after < len(places) else None,
            after - before - 1,
        )
        if between is None:
            return [GAP * number for number in range(1, len(places) + 1)]
        places[before + 1 : after] = between
    return places


def _between(low: int | None, high: int | None, count: int) -> list[int] | None:
    """As many numbers above `low` and under `high`; None when they do not fit."""
    if high is None:
        return [(low or 0) + GAP * number for number in range(1, count + 1)]
    if low is None:
        return [high - GAP * number for number in range(count, 0, -1)]
    if high - low <= count:
        return None
    return [low + (high - low) * number // (count + 1) for number in range(1, count + 1)]


def _longest_ascending(numbers: Sequence[int]) -> list[int]:
    """Where the members of a longest strictly ascending row stand."""
    ends: list[int] = []  # the lowest number that a row of this length ends on
    places: list[int] = []  # where that number stands
    before: list[int | None] = []
    for place, number in enumerate(numbers):
        length = bisect_left(ends, number)
        before.append(places[length - 1] if length else None)
        ends[length : length + 1], places[length : length + 1] = [number], [place]
    return _traced(places[-1] if places else None, before)


def _traced(place: int | None, before: Sequence[int | None]) -> list[int]:
    found: list[int] = []
    while place is not None:
        found.append(place)
        place = before[place]
    return found[::-1]
