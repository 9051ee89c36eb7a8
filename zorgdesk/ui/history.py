"""Where the reader has been: query, filters and entry, back and forward."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.query import Query

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Place:
    """What was asked and what was read."""

    query: Query
    key: EntryKey | None


class History:
    """A line of places with the reader on one of them."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._here = -1
        self._is_typing = False
        self._is_paused = False

    def visit(self, place: Place, *, typing: bool = False) -> None:
        """Go to a new place; what was ahead is forgotten.

        While `typing`, the place takes the typed one before it away, so that back does not go
        letter by letter.
        """
        if self._is_paused or self.here == place:
            return
        keep = self._here if typing and self._is_typing else self._here + 1
        before = self._places[:keep]
        is_new = before[-1:] != [place]  # not when all that was typed is taken away again
        self._is_typing = typing and is_new
        self._places = [*before, place][-LONGEST:] if is_new else before
        self._here = len(self._places) - 1

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Show a place one goes back to, without visiting it anew."""
        self._is_paused = True
        try:
            yield
        finally:
            self._is_paused = False

    @property
    def here(self) -> Place | None:
        """Where the reader is."""
        return self._places[self._here] if self._places else None

    def can_go(self, by: int) -> bool:
        """Whether there is a place that far back or ahead."""
        return 0 <= self._here + by < len(self._places)

    def go(self, by: int) -> Place | None:
        """Move back or ahead; nothing changes where there is no place."""
        if not self.can_go(by):
            return None
        self._here += by
        self._is_typing = False
        return self._places[self._here]
