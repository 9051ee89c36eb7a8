"""A text as pieces under each other, for formats that know paragraphs and no nesting."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count

from zorgdesk.exchange.blocks import (
    Block,
    Code,
    Facts,
    Heading,
    Item,
    Listing,
    Own,
    Paragraph,
    Quote,
    Role,
    Run,
    Runs,
    Table,
)

UNCHECKED, CHECKED = "☐", "☑"


class PieceKind(StrEnum):
    """What a piece is."""

    HEADING = "heading"
    BODY = "body"
    LEAD = "lead"
    QUIET = "quiet"
    OVER = "over"
    BULLET = "bullet"
    NUMBER = "number"
    BOX = "box"
    FACT = "fact"
    CODE = "code"
    RULE = "rule"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph.

    `level` is that of a heading, `depth` how many lists one stands in; `marker` stands in front:
    a number, a check box, the name of a fact. `listing` tells one list from another. `own` is the
    reader's, `quoted` somebody else's. A table is a piece as a whole.
    """

    kind: PieceKind
    runs: Runs = ()
    level: int = 0
    depth: int = 0
    marker: str = ""
    listing: int = 0
    own: bool = False
    quoted: bool = False
    table: Table | None = None


def flow(blocks: Iterable[Block]) -> Iterator[Piece]:
    """All pieces, in order."""
    return _Flow().pieces(blocks, Piece(PieceKind.BODY))


class _Flow:
    """Numbers the lists of one text."""

    def __init__(self) -> None:
        self._listings = count(1)

    def pieces(self, blocks: Iterable[Block], around: Piece) -> Iterator[Piece]:
        """`around` says where the blocks stand."""
        for block in blocks:
            yield from self._pieces(block, around)

    def _pieces(self, block: Block, around: Piece) -> Iterator[Piece]:
        match block:
            case Own(blocks):
                yield from self.pieces(blocks, replace(around, own=True))
            case Quote(blocks):
                yield from self.pieces(blocks, replace(around, quoted=True))
            case Listing():
                yield from self._listing(block, around)
            case Facts(rows):
                for row in rows:
                    yield replace(around, kind=PieceKind.FACT, marker=row.name, runs=row.runs)
            case _:
                yield _single(block, around)

    def _listing(self, listing: Listing, around: Piece) -> Iterator[Piece]:
        inside = replace(around, depth=around.depth + 1, listing=next(self._listings))
        for number, item in enumerate(listing.items, listing.first or 0):
            shown = _marked(item, inside, None if listing.first is None else number)
            first, *more = item.blocks or (Paragraph(()),)
            if isinstance(first, Paragraph):
                yield replace(shown, runs=first.runs)
            else:
                yield shown
                more = [first, *more]
            yield from self.pieces(more, inside)


def _marked(item: Item, inside: Piece, number: int | None) -> Piece:
    if item.checked is not None:
        box = CHECKED if item.checked else UNCHECKED
        return replace(inside, kind=PieceKind.BOX, marker=box)
    if number is None:
        return replace(inside, kind=PieceKind.BULLET, marker="•")
    return replace(inside, kind=PieceKind.NUMBER, marker=f"{number}.")


def _single(block: Block, around: Piece) -> Piece:
    match block:
        case Heading(level, runs):
            return replace(around, kind=PieceKind.HEADING, level=level, runs=runs)
        case Paragraph(runs, role):
            return replace(around, kind=_ROLES[role], runs=runs)
        case Code(text):
            return replace(around, kind=PieceKind.CODE, runs=(Run(text, code=True),))
        case Table():
            return replace(around, kind=PieceKind.TABLE, table=block)
        case _:
            return replace(around, kind=PieceKind.RULE)


_ROLES = {
    Role.BODY: PieceKind.BODY,
    Role.LEAD: PieceKind.LEAD,
    Role.QUIET: PieceKind.QUIET,
    Role.OVER: PieceKind.OVER,
}
