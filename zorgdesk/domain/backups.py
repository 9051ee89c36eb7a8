"""What a reader sees of the copies that are kept of a notebook."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from zorgdesk.domain.notes import Note


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a notebook holds, deleted things left out."""

    notes: int
    bookmarks: int
    saved_searches: int
    word_pairs: int
    labels: int = 0
    highlights: int = 0
    collections: int = 0
    own_entries: int = 0


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a notebook that was looked over; `made_at` is in UTC, to the second."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A note as it was in a backup; now it is gone, or says something else."""

    note: Note
    is_gone: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What restoring a backup would do: how much there is now, and was then.

    Of the notes: how many would come back, would have another text, would be gone; and those
    that were otherwise, the last one first.
    """

    now: Counts
    then: Counts
    notes_back: int
    notes_changed: int
    notes_gone: int
    otherwise: tuple[Otherwise, ...] = ()
