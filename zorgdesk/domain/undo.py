"""What a reader can undo: one step, named so that a menu can say what it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from zorgdesk.domain.entry import EntryKey


class StepKind(StrEnum):
    """What was done. Beside each kind stand the names of its parameters, where it has any."""

    NOTE_ADDED = "note-added"
    NOTE_TYPED = "note-typed"
    NOTE_TITLED = "note-titled"  # title
    NOTE_PINNED = "note-pinned"
    NOTE_UNPINNED = "note-unpinned"
    NOTE_DELETED = "note-deleted"
    NOTE_RESTORED = "note-restored"
    BOOKMARK_PUT = "bookmark-put"  # count
    BOOKMARK_TAKEN = "bookmark-taken"  # count
    SEARCH_SAVED = "search-saved"  # name
    SEARCH_RENAMED = "search-renamed"  # name, before
    SEARCHES_ORDERED = "searches-ordered"
    SEARCH_DELETED = "search-deleted"  # name
    WORDS_JOINED = "words-joined"  # word, other
    WORDS_PARTED = "words-parted"  # word, other
    LABEL_ADDED = "label-added"  # name
    LABEL_RENAMED = "label-renamed"  # name, before
    LABEL_RECOLOURED = "label-recoloured"  # name
    LABELS_MERGED = "labels-merged"  # name, into
    LABEL_DELETED = "label-deleted"  # name
    LABEL_PUT_ON = "label-put-on"  # name, count
    LABEL_TAKEN_OFF = "label-taken-off"  # name, count
    MARKED_READ = "marked-read"  # count
    MARKED_UNREAD = "marked-unread"  # count
    HIGHLIGHTED = "highlighted"  # quote
    HIGHLIGHT_RECOLOURED = "highlight-recoloured"  # quote
    MARGIN_TYPED = "margin-typed"  # quote
    HIGHLIGHT_MOVED = "highlight-moved"  # quote
    HIGHLIGHT_DELETED = "highlight-deleted"  # quote
    COLOUR_NAMED = "colour-named"  # colour (a highlights.Colour), meaning
    COLLECTION_ADDED = "collection-added"  # name
    COLLECTION_RENAMED = "collection-renamed"  # name, before
    COLLECTION_DESCRIBED = "collection-described"  # name
    COLLECTION_MOVED = "collection-moved"  # name
    COLLECTIONS_ORDERED = "collections-ordered"
    COLLECTION_DELETED = "collection-deleted"  # name
    COLLECTED = "collected"  # name, count
    UNCOLLECTED = "uncollected"  # name, count
    ITEMS_MOVED = "items-moved"  # name (of where they went), count
    ITEMS_ORDERED = "items-ordered"  # name
    OWN_ENTRY_ADDED = "own-entry-added"
    OWN_ENTRY_CHANGED = "own-entry-changed"
    OWN_ENTRY_DELETED = "own-entry-deleted"  # title
    OWN_ENTRY_RESTORED = "own-entry-restored"  # title
    PUT_BACK = "put-back"  # kind (a DeletedKind), about
    SEVERAL = "several"  # count
    IMPORTED = "imported"  # count
    TAKEN_OVER = "taken-over"  # name (of the other notebook), count (of notes), notebooks


WHOLE = frozenset({StepKind.TAKEN_OVER})
"""Steps that may touch the whole notebook: all of it is read anew after them."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done and can be undone, or was undone and can be done again.

    `keys` are the entries it touched, each once, none for a step that is `WHOLE`; `made_at` is in
    UTC.
    """

    kind: StepKind
    parameters: Mapping[str, str]
    keys: tuple[EntryKey, ...]
    made_at: datetime
