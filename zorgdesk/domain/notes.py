"""Notes: about an entry, or about nothing in particular, and what they point at."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from zorgdesk.domain.entry import EntryKey, Kind
from zorgdesk.domain.highlights import HighlightRef
from zorgdesk.domain.labels import folded

LINK = re.compile(r"\[\[([^\[\]\n]+)\]\]")
"""`[[what is pointed at]]`"""

LINKABLE = re.compile(r"[^\[\]\n]*[^\[\]\s][^\[\]\n]*")
"""A name that can stand between the brackets."""

_SIGNS = re.compile(r"^\s*(?:[-*+]\s+\[[ xX]\]|[-*+]|\d+[.)]|#{1,6}|>)\s+|\*{1,3}|`|\[\[|\]\]")
_NAME_LENGTH = 60
_OPENING_LENGTH = 400
"""More than fits on a line of a list."""


@dataclass(frozen=True, slots=True)
class NoteRef:
    """Which note: its UUID, and the entry it is about, None for a loose one.

    A note has this before the notebook has the note: saved twice, it is there once.
    """

    id: str
    key: EntryKey | None

    @classmethod
    def new(cls, key: EntryKey | None) -> "NoteRef":
        """A note that is still to be written."""
        return cls(str(uuid4()), key)


@dataclass(frozen=True, slots=True)
class Writing:
    """What is written in a note: a title, which may be empty, and a text in Markdown."""

    title: str = ""
    text: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.title.strip() or self.text.strip())

    @property
    def name(self) -> str:
        """The title, or the words it begins with; empty when there are none."""
        return self.title.strip() or _first_words(self.text)

    @property
    def opening(self) -> str:
        """The words the text begins with, in one line and without Markdown's signs."""
        lines = (_SIGNS.sub("", line) for line in self.text[:_OPENING_LENGTH].splitlines())
        return " ".join(" ".join(lines).split())

    def __str__(self) -> str:
        return f"## {self.title}\n\n{self.text}" if self.title.strip() else self.text


@dataclass(frozen=True, slots=True)
class Note:
    """A note in Markdown; `key` is None for a loose one. `id` is a UUID, times are in UTC."""

    id: str
    key: EntryKey | None
    title: str
    text: str
    pinned: bool
    created_at: datetime
    changed_at: datetime

    @property
    def ref(self) -> NoteRef:
        """Which note this is."""
        return NoteRef(self.id, self.key)

    @property
    def writing(self) -> Writing:
        """What is written in it."""
        return Writing(self.title, self.text)


@dataclass(frozen=True, slots=True)
class LinkOffer:
    """A name that a link may have: of an entry of this kind, or of a note."""

    name: str
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class Backlink:
    """What points at an entry: a note, the margin of a highlight or an own entry.

    `about` is the title of the entry that a note or a margin is itself about.
    """

    ref: NoteRef | HighlightRef | EntryKey
    name: str
    about: str = ""


def links(text: str) -> tuple[str, ...]:
    """What a text points at between `[[` and `]]`, in order, each once."""
    return tuple(dict.fromkeys(match.strip() for match in LINK.findall(text) if match.strip()))


def targets(texts: Iterable[str]) -> frozenset[str]:
    """What texts point at, folded so that a title written another way is the same."""
    return frozenset(folded(link) for text in texts for link in links(text))


def _first_words(text: str) -> str:
    """The first line with words, without Markdown's signs, as long as a name is at most."""
    lines = (_SIGNS.sub("", line).strip() for line in text.splitlines())
    line = next(filter(None, lines), "")
    return line if len(line) <= _NAME_LENGTH else f"{line[:_NAME_LENGTH].rstrip()} …"
