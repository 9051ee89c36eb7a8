"""A note as the screen shows it."""

from dataclasses import dataclass
from datetime import datetime

from zorgdesk.domain.notes import NoteRef, Writing


@dataclass(frozen=True, slots=True)
class ShownNote:
    """A note with what is written in it, also when the notebook does not have that yet.

    `changed_at` is in UTC, and None for a note that is not in the notebook.
    """

    ref: NoteRef
    writing: Writing
    pinned: bool = False
    changed_at: datetime | None = None
    is_pending: bool = False
