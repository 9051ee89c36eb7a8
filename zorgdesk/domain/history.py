"""What a reader can go back to: earlier texts of a note, and what was deleted."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Version:
    """A text that a note or an own entry had. `written_at` (UTC) is when it was last saved."""

    id: str
    text: str
    written_at: datetime


class DeletedKind(StrEnum):
    """What was deleted."""

    NOTE = "note"
    BOOKMARK = "bookmark"
    SAVED_SEARCH = "saved-search"
    WORD_PAIR = "word-pair"
    LABEL = "label"
    HIGHLIGHT = "highlight"
    COLLECTION = "collection"
    OWN_ENTRY = "own-entry"


@dataclass(frozen=True, slots=True)
class Deleted:
    """Something that was deleted and can be put back.

    `about` is the key of the entry it was in or on (empty for a note about nothing in
    particular), else the name. `text` is the note's or the search's text, or the
    passage that was marked.
    """

    kind: DeletedKind
    id: str
    about: str
    text: str
    deleted_at: datetime
