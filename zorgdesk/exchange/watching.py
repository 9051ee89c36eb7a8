"""Watch how far the making of a file is; who watches may stop it."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")

Watch = Callable[[float], None]
"""Told how much is done, from 0 to 1. What it raises ends the work, and no file is made."""


def unwatched(_done: float) -> None:
    """Nobody watches."""


def watched(things: Sequence[Thing], watch: Watch) -> Iterator[Thing]:
    """The things one by one, telling at each how many were taken."""
    for number, thing in enumerate(things):
        watch(number / len(things))
        yield thing


def part(watch: Watch, start: float, end: float) -> Watch:
    """A watch on a part of the work, which is all of it from `start` to `end`."""
    return lambda done: watch(start + (end - start) * done)
