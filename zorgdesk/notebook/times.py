"""Moments: aware datetimes in UTC, kept as text that sorts and that anybody can read."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

from zorgdesk.notebook.nonsense import understood

Clock = Callable[[], datetime]
"""Tells the time, aware and in UTC."""

_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"


def utc_now() -> datetime:
    """The time on this computer's clock."""
    return datetime.now(UTC)


def not_before(moment: datetime, previous: datetime) -> datetime:
    """The moment, or just after the previous one when the clock was set back.

    A later change must look later, or merging two notebooks would keep the older text.
    """
    return max(moment, previous + timedelta(microseconds=1))


class UtcTime(TypeDecorator[datetime]):
    """An aware datetime, stored as `2026-03-01T09:30:00.000000Z`."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 (SQLAlchemy's signature)
        return stored(value) if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (SQLAlchemy's signature)
        return understood(moment, value) if value else None


def stored(at: datetime) -> str:
    """An aware moment as it stands in the file."""
    return at.astimezone(UTC).strftime(_FORMAT)


def moment(text: str) -> datetime:
    """The moment that a text tells. Raises ValueError."""
    at = datetime.fromisoformat(text)  # `strptime` takes twenty times as long
    if at.tzinfo is not UTC:
        raise ValueError(text)
    return at
