"""An entry as plain text with its source, for a message or a report."""

from collections.abc import Iterator

from zorgdesk.domain.annotated import AnnotatedReading
from zorgdesk.domain.entry import Entry
from zorgdesk.exchange.blocks import Run
from zorgdesk.exchange.composition import source_line
from zorgdesk.exchange.flow import Piece, flow
from zorgdesk.exchange.markdown import catalogue_blocks


def copied_text(reading: AnnotatedReading, entry: Entry) -> str:
    """The catalogue's text and where it comes from; the reader's own notes stay at home."""
    parts = [entry.title, entry.summary, *_text(entry), source_line(reading, entry)]
    return "\n\n".join(parts) + "\n"


def _text(entry: Entry) -> Iterator[str]:
    """Paragraphs; the items of a list under each other in one."""
    lines: list[str] = []
    for piece in flow(catalogue_blocks(entry.text)):
        if not piece.marker and lines:
            yield "\n".join(lines)
            lines.clear()
        lines.append(_line(piece))
    if lines:
        yield "\n".join(lines)


def _line(piece: Piece) -> str:
    marker = f"{'  ' * (piece.depth - 1)}{piece.marker} " if piece.marker else ""
    return marker + "".join(map(_shown, piece.runs))


def _shown(run: Run) -> str:
    return f"{run.text} ({run.href})" if run.href and run.href != run.text else run.text
