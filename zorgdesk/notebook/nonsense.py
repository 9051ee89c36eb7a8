"""What a file says and no notebook could have said: damage that SQLite itself does not see."""

from collections.abc import Callable
from typing import TypeVar

Stored = TypeVar("Stored")
Meant = TypeVar("Meant")


class NonsenseError(Exception):
    """A stored value means nothing. Told as damage; a ValueError of our own is a fault of ours."""


def understood(read: Callable[[Stored], Meant], stored: Stored) -> Meant:
    """What `read` makes of a value from the file. Raises NonsenseError."""
    try:
        return read(stored)
    except (ValueError, TypeError) as error:
        raise NonsenseError(stored) from error
