"""Which of many moments to keep: close together lately, further apart the older they are."""

from collections.abc import Callable, Iterable
from datetime import datetime

Period = Callable[[datetime], object]
Rule = tuple[Period, int]
"""Keep the last moment of each of the last so many periods in which there is one."""


def moment(at: datetime) -> object:
    """Each moment is a period of its own."""
    return at


def hour(at: datetime) -> object:
    """An hour of the clock."""
    return at.date(), at.hour


def day(at: datetime) -> object:
    """From midnight to midnight, UTC."""
    return at.date()


def week(at: datetime) -> object:
    """From Monday to Sunday."""
    return at.isocalendar()[:2]


def month(at: datetime) -> object:
    """A month of the calendar."""
    return at.year, at.month


def kept(moments: Iterable[datetime], rules: Iterable[Rule]) -> frozenset[datetime]:
    """The moments that one rule or another keeps."""
    ordered = sorted(moments)
    return frozenset().union(*(_last_of_each(ordered, *rule) for rule in rules))


def _last_of_each(ordered: list[datetime], period: Period, periods: int) -> list[datetime]:
    lasts = {period(at): at for at in ordered}
    return sorted(lasts.values())[-periods:]
