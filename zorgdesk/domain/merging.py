"""What taking over other notebooks would do, or did: how much of what, and where both differ."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from zorgdesk.domain.entry import EntryKey


class Thing(StrEnum):
    """What there can be in a notebook to take over."""

    NOTE = "notes"
    LOOSE_NOTE = "loose_notes"
    HIGHLIGHT = "highlights"
    MEANING = "meanings"
    BOOKMARK = "bookmarks"
    READ_MARK = "read_marks"
    LABEL = "labels"
    LABEL_PLACE = "label_places"
    COLLECTION = "collections"
    COLLECTION_ITEM = "collection_items"
    OWN_ENTRY = "own_entries"
    SAVED_SEARCH = "saved_searches"
    WORD_PAIR = "word_pairs"


NOTES = (Thing.NOTE, Thing.LOOSE_NOTE)


class Fate(StrEnum):
    """What becomes of one thing in the other notebook."""

    NEW = "new"
    CONTINUED = "continued"  # they went on with what stands here: it becomes theirs
    DIFFERENT = "different"  # both changed it: both are kept
    SAME = "same"  # nothing to do
    REMOVED = "removed"  # it was deleted here, and stays so


CHANGING = (Fate.NEW, Fate.CONTINUED, Fate.DIFFERENT)


@dataclass(frozen=True, slots=True)
class How:
    """How to take over: `mark` says in a title where it came from, `bring_back` what was deleted.

    `mark` is in the reader's language, such as `uit Workshop Gent`. The notes and own entries that
    come are put together in the collection of the name `collect`, if there is one.
    """

    mark: str
    bring_back: bool = False
    collect: str = ""


HowOf = Callable[[str], How]
"""How to take over the notebook of a name."""


@dataclass(frozen=True, slots=True)
class Differing:
    """Something that is here and there, and not the same. `about` is the entry, if any.

    `is_kept_apart` says that theirs comes beside ours, else that ours stays alone.
    """

    thing: Thing
    fate: Fate
    about: EntryKey | None
    ours: str
    theirs: str
    is_kept_apart: bool = True


@dataclass(frozen=True, slots=True)
class Account:
    """What taking over one notebook does: how many things of each kind have each fate.

    `name` tells the notebook from others that are taken over with it.
    """

    source: Path
    name: str
    counts: Mapping[tuple[Thing, Fate], int]
    differing: tuple[Differing, ...] = ()

    def count(self, *fates: Fate, things: tuple[Thing, ...] = tuple(Thing)) -> int:
        """How many things, of any kind unless told, have one of these fates."""
        return sum(self.counts.get((thing, fate), 0) for thing in things for fate in fates)

    @property
    def changes_nothing(self) -> bool:
        """Whether everything there is here already."""
        return not self.count(*CHANGING)
