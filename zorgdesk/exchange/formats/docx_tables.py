"""A table in a Word document, whose first row comes again on each page."""

from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Emu
from docx.table import Table as WordTable
from docx.table import _Cell

from zorgdesk.exchange.blocks import Runs, Side, Table
from zorgdesk.exchange.columns import shares
from zorgdesk.exchange.formats import docx_fields, docx_styles
from zorgdesk.exchange.formats.docx_runs import add_runs

_SIDES = {
    Side.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Side.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Side.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
}

_BESIDE = Cm(0.9)
"""What the cell around a table keeps free on both sides."""


def add_table(place: Word | _Cell, table: Table) -> None:
    """Add a table at the end of a document or of a cell, and what has to come behind it."""
    made = place.add_table(len(table.rows), len(table.sides))
    made.style = docx_styles.TABLE
    _set_widths(made, table)
    for at, (row, cells) in enumerate(zip(table.rows, made.rows, strict=True)):
        style = docx_styles.CELL if at else docx_styles.FIRST_CELL
        for runs, side, cell in zip(row, table.sides, cells.cells, strict=True):
            _fill(cell, runs, side, style)
    first = made.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no word for it
    first.append(docx_fields.element("w:tblHeader"))
    behind = place.paragraphs[-1] if isinstance(place, _Cell) else place.add_paragraph()
    behind.style = docx_styles.AFTER_TABLE


def _set_widths(made: WordTable, table: Table) -> None:
    whole = sum(column.width or 0 for column in made.columns) - _BESIDE
    for column, share in zip(made.columns, shares(table), strict=True):
        width = Emu(int(whole * share))
        column.width = width
        for cell in column.cells:
            cell.width = width


def _fill(cell: _Cell, runs: Runs, side: Side, style: str) -> None:
    [paragraph] = cell.paragraphs
    paragraph.style = style
    paragraph.alignment = _SIDES.get(side)
    add_runs(paragraph, runs)
