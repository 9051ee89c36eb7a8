"""The order in which results are shown."""

from collections.abc import Sequence

from zorgdesk.domain.query import Query, Sort
from zorgdesk.search.analysis import fold
from zorgdesk.search.masks import numbers_of
from zorgdesk.search.ranking import Ranking


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
            return sorted(numbers, key=found.scores.__getitem__, reverse=True)
        return numbers
