"""A reading as a workbook: the catalogue on one sheet, the reader's own on others."""

from collections.abc import Iterator
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from zorgdesk.domain.annotated import AnnotatedReading
from zorgdesk.domain.sentences import Language, Sentence
from zorgdesk.exchange import tables, words
from zorgdesk.exchange.characters import could_run, written
from zorgdesk.exchange.tables import Headings, Row, Table, Tables
from zorgdesk.exchange.watching import Watch, unwatched

LONGEST = 16_000
"""A cell holds 32,767 UTF-16 units, of which an emoji has two; what is longer gets more rows."""

_WIDTHS = {
    tables.KEY: 30,
    tables.TITLE: 34,
    tables.SUMMARY: 48,
    tables.TEXT: 70,
    words.NOTE: 70,
    tables.QUOTE: 60,
}
_WIDTH = 20
_LINE, _HIGHEST = 15, 409
"""Points of a line, and of the highest row there may be."""


def render(reading: AnnotatedReading, _watch: Watch = unwatched) -> bytes:
    """A workbook made in memory: nothing private in a temporary folder."""
    file = BytesIO()
    book = Workbook(file, {"in_memory": True})
    book.set_properties(
        {
            "title": written(reading.title),
            "comments": words.MADE.format(day=reading.made_at.date()).said(reading.language),
            "created": reading.made_at.replace(tzinfo=None),
        }
    )
    made, sheets = Tables(reading), _Sheets(book, reading.language)
    for table in (made.entries(), made.sections(), made.notes(), made.highlights()):
        if table.rows or table.name == tables.FICHES:
            sheets.add(table)
    book.close()
    return file.getvalue()


class _Sheets:
    """Adds sheets to a workbook, all in one look. Cells are texts, never formulas or links."""

    def __init__(self, book: Workbook, language: Language) -> None:
        self._book, self._language = book, language
        cell = {"text_wrap": True, "valign": "top", "font_name": "Calibri", "font_size": 11}
        self._plain: Format = book.add_format(cell)
        self._quoted: Format = book.add_format(cell | {"quote_prefix": True})
        self._heading: Format = book.add_format(
            cell | {"bold": True, "font_color": "#ffffff", "bg_color": "#0b6b62"}
        )

    def add(self, table: Table) -> None:
        sheet: Worksheet = self._book.add_worksheet(table.name.said(self._language))
        for column, heading in enumerate(table.headings):
            sheet.set_column(column, column, _width(heading))
            sheet.write_string(0, column, heading.said(self._language), self._heading)
        rows = [part for row in table.rows for part in _parts(row)]
        for number, row in enumerate(rows, 1):
            self._write(sheet, number, table.headings, row)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(rows), len(table.headings) - 1)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)

    def _write(self, sheet: Worksheet, number: int, headings: Headings, row: Row) -> None:
        sheet.set_row(number, _height(headings, row))
        for column, cell in enumerate(row):
            look = self._quoted if could_run(cell) else self._plain
            sheet.write_string(number, column, cell, look)


def _height(headings: Headings, row: Row) -> float:
    """Points for all lines of the longest cell: not every program sees to that by itself."""
    lines = max(_lines(cell, _width(heading)) for heading, cell in zip(headings, row, strict=True))
    return min(lines * _LINE, _HIGHEST)


def _lines(cell: str, width: int) -> int:
    """About how many lines a text takes: words are seldom as long as a line is wide."""
    return sum(1 + len(line) // (width - 1) for line in cell.splitlines()) or 1


def _width(heading: Sentence) -> int:
    """How wide a column is, in letters."""
    return _WIDTHS.get(heading, _WIDTH)


def _parts(row: Row) -> Iterator[Row]:
    """The row, again for each further part of its longest cell."""
    cells = [written(cell) for cell in row]
    for start in range(0, max(map(len, cells)), LONGEST):
        yield tuple(
            cell[start : start + LONGEST] if len(cell) > LONGEST else cell for cell in cells
        )
