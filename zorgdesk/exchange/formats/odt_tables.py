"""A table in an OpenDocument text, whose first row comes again on each page."""

from odfdo import Element
from odfdo import Paragraph as TextParagraph

from zorgdesk.exchange.blocks import Runs, Side, Table
from zorgdesk.exchange.columns import shares
from zorgdesk.exchange.formats import odt_styles
from zorgdesk.exchange.formats.odt_runs import filled


def odt_table(table: Table) -> Element:
    """The table as wide as the text around it."""
    made = Element.from_tag(f'<table:table table:style-name="{odt_styles.TABLE}"/>')
    for share in shares(table):
        made.append(_column(share))
    head = Element.from_tag("<table:table-header-rows/>")
    head.append(_row(table, table.rows[0], odt_styles.FIRST_CELL))
    made.append(head)
    for row in table.rows[1:]:
        made.append(_row(table, row, odt_styles.CELL))
    return made


def _column(share: float) -> Element:
    style = odt_styles.column_style(share)
    return Element.from_tag(f'<table:table-column table:style-name="{style}"/>')


def _row(table: Table, row: tuple[Runs, ...], style: str) -> Element:
    made = Element.from_tag("<table:table-row/>")
    for runs, side in zip(row, table.sides, strict=True):
        made.append(_cell(runs, side, style))
    return made


def _cell(runs: Runs, side: Side, style: str) -> Element:
    made = Element.from_tag(f'<table:table-cell table:style-name="{odt_styles.TABLE_CELL}"/>')
    made.append(filled(TextParagraph(style=f"{style}{odt_styles.SIDES[side]}"), runs))
    return made
