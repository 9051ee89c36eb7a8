"""Text in the looks of its runs, in a paragraph of a Word document."""

from collections.abc import Iterator
from itertools import groupby

from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from zorgdesk.exchange.blocks import Run, Runs
from zorgdesk.exchange.formats import docx_fields, docx_styles
from zorgdesk.exchange.tints import TINTS


def add_runs(paragraph: Paragraph, runs: Runs) -> None:
    """Write runs at the end of a paragraph, those that lead somewhere as links."""
    for led in _by_address(runs):
        _add_led(paragraph, led)


def _by_address(runs: Runs) -> Iterator[tuple[str, Runs]]:
    """Neighbouring runs that lead to the same place."""
    for address, together in groupby(runs, lambda run: run.href):
        yield address, tuple(together)


def _add_led(paragraph: Paragraph, led: tuple[str, Runs]) -> None:
    address, runs = led
    link = docx_fields.link_to_site(paragraph, address) if address else None
    for run in runs:
        if link is None:
            _write(paragraph.add_run(), run)
        else:
            made = docx_fields.run_in(link, paragraph)
            made.style = docx_styles.LINK
            _write(made, run)


def _write(made: WordRun, run: Run) -> None:
    """Only what is on is written, so that a style keeps its say over the rest."""
    made.text = run.text
    font = made.font
    font.bold, font.italic = run.bold or None, run.italic or None
    font.strike = run.struck or None
    if run.marked:
        shade = docx_fields.element("w:shd", val="clear", color="auto", fill=TINTS[run.marked][1:])
        made._r.get_or_add_rPr().append(shade)  # noqa: SLF001 (python-docx has no shading)
    if run.code:
        font.name = "Consolas"
