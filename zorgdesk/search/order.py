"""The order in which results are shown."""

from collections.abc import Mapping, Sequence
from heapq import nlargest

from zorgdesk.domain.query import Query, Sort
from zorgdesk.search.analysis import fold
from zorgdesk.search.masks import numbers_of
from zorgdesk.search.ranking import Ranking

_SORTED = 1_000


class Order:
    """Sorts entries by relevance, by title, or as the catalogue has them."""

    def __init__(self, titles: Sequence[str]) -> None:
        order = sorted(range(len(titles)), key=lambda number: (fold(titles[number]), number))
        self._place = [0] * len(titles)
        for place, number in enumerate(order):
            self._place[number] = place

    def numbers(self, found: Ranking, within: int, query: Query) -> Sequence[int]:
        """The entries of a mask in the order that was asked for."""
        numbers = numbers_of(within)
        if query.sort is Sort.TITLE:
            return sorted(numbers, key=self._place.__getitem__)
        if query.text.strip():
            return _by_score(numbers, found.scores)
        return numbers


def _by_score(numbers: Sequence[int], scores: Mapping[int, float]) -> Sequence[int]:
    """Best first; a tail of thousands stays as the catalogue has it.

    Sorting 100,000 entries at every keystroke would take most of its time.
    """
    if len(numbers) <= _SORTED:
        return sorted(numbers, key=scores.__getitem__, reverse=True)
    best = nlargest(_SORTED, numbers, key=scores.__getitem__)
    top = set(best)
    return best + [number for number in numbers if number not in top]
