"""How the pieces of a PDF look, and the ground behind what the reader wrote."""

from functools import cache
from typing import Any, Literal

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from zorgdesk.exchange.blocks import Side
from zorgdesk.exchange.flow import Piece, PieceKind
from zorgdesk.exchange.formats.pdf_fonts import BODY, FALLBACK, HEADING

TEXT, QUIET, ACCENT = HexColor("#1f2a2e"), HexColor("#566267"), HexColor("#0b6b62")
LINE, OWN_GROUND, RULE = HexColor("#dedad1"), HexColor("#eef5f3"), HexColor("#a9b8b4")
SIZE = 10.0
"""Points of the body text."""
STEP = 15
"""Points that each level of a list stands further in."""
FACT = 92
"""Points for the names of facts."""
INSIDE = 14
"""Points between the edge of the reader's own ground and its text."""
BAR = 3
"""Points that the bar on the left of that ground is wide."""

_SIZES = {1: 16.0, 2: 11.5, 3: 11.0}
_LOOKS: dict[PieceKind, dict[str, Any]] = {
    PieceKind.LEAD: {"fontSize": 11, "leading": 16, "textColor": QUIET, "spaceAfter": 8},
    PieceKind.QUIET: {"fontSize": 8.5, "leading": 12.5, "textColor": QUIET, "spaceBefore": 9},
    PieceKind.OVER: {
        "fontSize": 8.5,
        "leading": 12.5,
        "textColor": QUIET,
        "spaceBefore": 9,
        "keepWithNext": 1,
    },
    PieceKind.FACT: {
        "fontSize": 9,
        "leading": 13,
        "spaceBefore": 0,
        "spaceAfter": 3,
        "bulletColor": QUIET,
    },
    PieceKind.CODE: {"fontSize": 9, "leading": 13},
}
_ALIGNED: dict[Side, Literal[0, 1, 2]] = {
    Side.NONE: 0, Side.LEFT: 0, Side.CENTRE: 1, Side.RIGHT: 2,
}  # fmt: skip
_IN_LISTS = {PieceKind.BULLET, PieceKind.NUMBER, PieceKind.BOX}


@cache
def style_of(kind: PieceKind, level: int, depth: int, *, own: bool, quoted: bool) -> ParagraphStyle:
    """The style of a piece."""
    look: dict[str, Any] = {
        "fontName": BODY, "fontSize": SIZE, "leading": SIZE * 1.5, "textColor": TEXT,
        "spaceBefore": 0 if kind in _IN_LISTS else 6, "spaceAfter": 3 if kind in _IN_LISTS else 6,
        "allowWidows": 0, "allowOrphans": 0,
        "splitLongWords": 1, "linkUnderline": 0,
    }  # fmt: skip
    look |= _LOOKS.get(kind, {})
    if kind is PieceKind.HEADING:
        look |= _heading(level, own=own)
    edge = _edge(own=own, quoted=quoted)
    look |= _indents(kind, edge, depth)
    return ParagraphStyle(f"{kind}-{level}", ownGround=own, quoteAt=edge if quoted else 0, **look)


def piece_style(piece: Piece) -> ParagraphStyle:
    """The style that fits a piece."""
    return style_of(piece.kind, piece.level, piece.depth, own=piece.own, quoted=piece.quoted)


def left_edge(piece: Piece) -> float:
    """Points between the side of the page and where a piece begins, the bar at least."""
    return max(_edge(own=piece.own, quoted=piece.quoted) + piece.depth * STEP, BAR)


def _edge(*, own: bool, quoted: bool) -> float:
    return (INSIDE if own else 0) + (STEP if quoted else 0)


@cache
def cell_style(side: Side, *, is_first: bool) -> ParagraphStyle:
    """The text in a cell of a table; the first row names the columns."""
    return ParagraphStyle(
        "cell",
        fontName=HEADING if is_first else BODY,
        fontSize=9,
        leading=13,
        textColor=TEXT,
        alignment=_ALIGNED[side],
        splitLongWords=1,
        linkUnderline=0,
        ownGround=False,
        quoteAt=0,
    )


def title_style() -> ParagraphStyle:
    """The title of the whole."""
    return ParagraphStyle(
        "title",
        fontName=HEADING,
        fontSize=24,
        leading=29,
        textColor=TEXT,
        spaceAfter=8,
        ownGround=False,
        quoteAt=0,
    )


def _heading(level: int, *, own: bool) -> dict[str, Any]:
    size = _SIZES.get(level, SIZE)
    before = {1: 26, 2: 12}.get(level, 0 if own else 8)
    return {
        "fontName": HEADING, "fontSize": size, "leading": size * 1.3, "keepWithNext": 1,
        "spaceBefore": before, "spaceAfter": 4,
    }  # fmt: skip


def _indents(kind: PieceKind, edge: float, depth: int) -> dict[str, Any]:
    """Where text and marker begin."""
    if kind is PieceKind.FACT:
        return {"leftIndent": FACT, "bulletIndent": 0, "bulletFontName": BODY, "bulletFontSize": 9}
    marker = FALLBACK if kind is PieceKind.BOX else BODY
    return {
        "leftIndent": edge + depth * STEP,
        "rightIndent": INSIDE if edge else 0,
        "bulletIndent": edge + max(depth - 1, 0) * STEP,
        "bulletFontName": marker,
        "bulletFontSize": SIZE,
        "bulletColor": ACCENT,
    }


def contents_style() -> ParagraphStyle:
    """A line of the table of contents."""
    return ParagraphStyle(
        "contents", fontName=BODY, fontSize=SIZE, leading=SIZE * 1.5, textColor=TEXT, spaceAfter=1
    )


class PieceParagraph(Paragraph):
    """A paragraph that may stand on the reader's own ground, or behind a quote's line.

    Both are told by its style, which a paragraph keeps when it is split over two pages.
    """

    def draw(self) -> None:
        style, below = self.style, self.style.spaceAfter
        if style.ownGround:
            _draw_ground(self, below, style.spaceBefore + self.height + below)
        if style.quoteAt:
            self.canv.setFillColor(ACCENT if style.ownGround else LINE)
            self.canv.rect(style.quoteAt - 10, -below / 2, 1.5, self.height, stroke=0, fill=1)
        super().draw()


class OwnRoom(Flowable):
    """Room above, below or between what the reader wrote, on the same ground."""

    def __init__(
        self, room: float, *, is_above: bool = False, is_below: bool = False, has_line: bool = False
    ) -> None:
        """Room below gives way at the foot of a page, or it would stand alone on the next."""
        super().__init__()
        self._is_past_foot = False
        self._room, self._gives_way, self._has_line = room, is_below, has_line
        self.keepWithNext, self._ZEROSIZE = int(is_above), int(is_below)  # ReportLab's names

    def wrap(self, available: float, left: float) -> tuple[float, float]:
        self.width = available
        self._is_past_foot = self._gives_way and (self._is_past_foot or left <= 0)
        room = min(self._room, left) if self._gives_way else self._room
        self.height = 0 if self._is_past_foot else room
        return available, self.height

    def draw(self) -> None:
        if self.height:
            _draw_ground(self, 0, self.height)
        if self._has_line:
            self.canv.setStrokeColor(LINE)
            self.canv.line(INSIDE, self.height / 2, self.width - INSIDE, self.height / 2)


def _draw_ground(flowable: Any, below: float, height: float) -> None:
    flowable.canv.setFillColor(OWN_GROUND)
    flowable.canv.rect(0, -below, flowable.width, height, stroke=0, fill=1)
    flowable.canv.setFillColor(ACCENT)
    flowable.canv.rect(0, -below, BAR, height, stroke=0, fill=1)
