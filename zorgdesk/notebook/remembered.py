"""Answers that are asked at each keystroke, read again only when the notebook has changed."""

from collections.abc import Callable
from typing import Generic, TypeVar

from zorgdesk.notebook.database import Database

Answer = TypeVar("Answer")


class Remembered(Generic[Answer]):
    """What `read` answered, as long as no window or program changed the notebook.

    The version is taken before reading: a change in between is seen the next time.
    """

    def __init__(self, database: Database, read: Callable[[], Answer]) -> None:
        self._database, self._read = database, read
        self._known: tuple[int, Answer] | None = None

    def __call__(self) -> Answer:
        """The answer; in a step it is not remembered, for the step may fail."""
        if self._database.is_in_step:
            return self._read()
        version, known = self._database.version(), self._known
        if known is None or known[0] != version:
            self._known = known = (version, self._read())
        return known[1]
