"""A table in a PDF: its first row on every page it goes on to, long cells over several pages."""

from typing import Any

from reportlab.platypus import Table as PageTable

from zorgdesk.exchange.blocks import Runs, Side, Table
from zorgdesk.exchange.columns import shares
from zorgdesk.exchange.flow import Piece
from zorgdesk.exchange.formats.pdf_fonts import Fonts
from zorgdesk.exchange.formats.pdf_styles import (
    ACCENT,
    BAR,
    INSIDE,
    OWN_GROUND,
    RULE,
    PieceParagraph,
    cell_style,
    left_edge,
)

_PADDING = 5
_TIGHT = 1
_BELOW = 8
_NARROW = 24
"""Points: a narrower column has hardly room for a letter beside its padding."""


def page_table(piece: Piece, table: Table, width: float, fonts: Fonts) -> PageTable:
    """The table on the ground that it stands on, from side to side of a page `width` wide."""
    left = left_edge(piece)
    inside = width - left - INSIDE
    widths = [BAR, left - BAR, *(inside * share for share in shares(table)), INSIDE]
    rows = [_row(row, table.sides, fonts, is_first=not at) for at, row in enumerate(table.rows)]
    padding = _PADDING if min(widths[2:-1]) > _NARROW else _TIGHT
    heights = [*(None for _ in rows), _BELOW]
    rows.append([""] * len(widths))  # on the same ground; what came behind would hide the last line
    style = _style(padding, own=piece.own)
    return PageTable(rows, widths, heights, style=style, repeatRows=1, splitInRow=1)


def _row(row: tuple[Runs, ...], sides: tuple[Side, ...], fonts: Fonts, *, is_first: bool) -> Any:
    cells = zip(row, sides, strict=True)
    shown = (_cell(runs, cell_style(side, is_first=is_first), fonts) for runs, side in cells)
    return ["", "", *shown, ""]


def _cell(runs: Runs, style: Any, fonts: Fonts) -> PieceParagraph:
    return PieceParagraph(fonts.markup(runs), style)


def _style(padding: int, *, own: bool) -> list[Any]:
    first, last = (2, 0), (-2, -2)
    ground = [
        ("BACKGROUND", (0, 0), (-1, -1), OWN_GROUND),
        ("BACKGROUND", (0, 0), (0, -1), ACCENT),
    ]
    return [
        *(ground if own else ()),
        ("GRID", first, last, 0.5, RULE),
        ("VALIGN", first, last, "TOP"),
        ("LEFTPADDING", first, last, padding),
        ("RIGHTPADDING", first, last, padding),
        ("TOPPADDING", first, last, 3),
        ("BOTTOMPADDING", first, last, 4),
    ]
