"""A text as its parts: what every written format is made from."""

from dataclasses import dataclass, replace
from enum import StrEnum

from zorgdesk.domain.highlights import Colour
from zorgdesk.domain.sentences import DUTCH, Language


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that look the same. A newline is a line break; `href` is http, https or mailto.

    `is_name` is what a note points at: the name of an entry or of another note. `marked` is the
    colour of a highlight behind them.
    """

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    href: str = ""
    is_name: bool = False
    marked: Colour | None = None


Runs = tuple[Run, ...]


class Role(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    LEAD = "lead"
    QUIET = "quiet"
    OVER = "over"  # quiet too, and never parted from what stands under it


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1 is an entry, 2 a part of it, 3 to 6 what a text has of its own."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list; `checked` is None where there is no check box."""

    blocks: "tuple[Block, ...]"
    checked: bool | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; `first` is the number it begins with, None for bullets."""

    items: tuple[Item, ...]
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody else wrote."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Code:
    """Lines to be shown as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


class Side(StrEnum):
    """To which side the cells of a column keep; "" for where text begins."""

    NONE = ""
    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, all as long as the first one, which names the columns; `sides` per column."""

    rows: tuple[tuple[Runs, ...], ...]
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what there is to say under it."""

    name: str
    runs: Runs


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts under each other."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Own:
    """What the reader wrote, set apart from the catalogue's text."""

    blocks: "tuple[Block, ...]"


Block = Heading | Paragraph | Listing | Quote | Code | Rule | Table | Facts | Own


@dataclass(frozen=True, slots=True)
class Document:
    """A whole text. `lines` say under the title what it holds and when it was made.

    A single one has one heading of level 1, which says it all: it shows no title, no lines and no
    contents.
    """

    title: str
    lines: tuple[str, ...]
    blocks: tuple[Block, ...]
    is_collection: bool = False
    """Whether the title is the reader's own, so that it stands above one thing too."""
    language: Language = DUTCH
    """That of the words around what was written."""

    @property
    def is_single(self) -> bool:
        """Whether it is about one thing."""
        return len(self.chapters) == 1 and not self.is_collection

    @property
    def chapters(self) -> tuple[Heading, ...]:
        """The headings of level 1."""
        headings = (block for block in self.blocks if isinstance(block, Heading))
        return tuple(heading for heading in headings if heading.level == 1)


def plain(runs: Runs) -> str:
    """The characters alone, line breaks as spaces."""
    return "".join(run.text for run in runs).replace("\n", " ").strip()


DEEPEST = 6
"""The lowest level that a heading has anywhere."""


def lowered(block: Block, by: int) -> Block:
    """A block whose headings, also those inside it, stand some levels lower."""
    match block:
        case Heading(level, runs):
            return Heading(min(level + by, DEEPEST), runs)
        case Own(blocks):
            return Own(tuple(lowered(each, by) for each in blocks))
        case Quote(blocks):
            return Quote(tuple(lowered(each, by) for each in blocks))
        case Listing(items, first):
            inside = ((i, tuple(lowered(each, by) for each in i.blocks)) for i in items)
            return Listing(tuple(replace(item, blocks=blocks) for item, blocks in inside), first)
        case _:
            return block
