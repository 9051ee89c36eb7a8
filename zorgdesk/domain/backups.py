"""What a reader sees of the copies that are kept of a notebook."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


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
class Preview:
    """What restoring a backup would do: how much there is now, and was then.

    Of the notes: how many would come back, would have another text, would be gone.
    """

    now: Counts
    then: Counts
    notes_back: int
    notes_changed: int
    notes_gone: int
