"""A reading as CSV: as spreadsheets in Belgium open it by a double click."""

import csv
from io import StringIO

from zorgdesk.domain.annotated import AnnotatedReading
from zorgdesk.exchange.characters import could_run
from zorgdesk.exchange.tables import Tables
from zorgdesk.exchange.watching import Watch, unwatched


def render(reading: AnnotatedReading, _watch: Watch = unwatched) -> bytes:
    """UTF-8 with a mark, semicolons, every cell in quotes, lines end in CR LF."""
    table = Tables(reading).everything()
    text = StringIO(newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL)
    headings = tuple(heading.said(reading.language) for heading in table.headings)
    writer.writerows([_harmless(cell) for cell in row] for row in (headings, *table.rows))
    return text.getvalue().encode("utf-8-sig", "replace")


def _harmless(cell: str) -> str:
    """An apostrophe in front keeps a spreadsheet from running the text as a formula."""
    without_nul = cell.replace("\0", "\N{REPLACEMENT CHARACTER}")
    return f"'{without_nul}" if could_run(cell) else without_nul
