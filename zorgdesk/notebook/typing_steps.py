"""Typing in sensible steps: what is typed in one go is undone in one go."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row

from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.recording import Change, Recording
from zorgdesk.notebook.schema import OWN_ENTRY_TEXTS

PAUSE = timedelta(seconds=5)
MOST = 200
"""Characters that one step holds at most, unless they came at once."""

_TYPING = {
    StepKind.NOTE_TYPED: ("title", "text"),
    StepKind.MARGIN_TYPED: ("text",),
    StepKind.COLLECTION_DESCRIBED: ("description",),
    StepKind.OWN_ENTRY_CHANGED: OWN_ENTRY_TEXTS,
}
"""The kinds of steps that may be typing, and the columns that are typed in."""


def typed(recording: Recording) -> int:
    """How many characters were typed or taken away; 0 for another kind of step."""
    columns = _TYPING.get(recording.kind, ())
    return sum(_size(change, name) for change in recording.changes() for name in columns)


def goes_on(last: Row[Any], now: datetime, size: int) -> bool:
    """Whether `size` characters more go on with the typing that was the last step."""
    pause: timedelta = now - last.changed_at
    return size > 0 and timedelta() <= pause < PAUSE and bool(last.size + size < MOST)


def _size(change: Change, column: str) -> int:
    before = (change.before or {}).get(column, "")
    after = change.after.get(column, "")
    start = _shared(before, after)
    before, after = before[start:][::-1], after[start:][::-1]
    return max(len(before), len(after)) - _shared(before, after)


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    differing = (at for at, (left, right) in pairs if left != right)
    return next(differing, min(len(one), len(other)))
