"""The reader's highlights on a page: painted over it, the document stays what it is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from zorgdesk.domain.highlights import Certainty, Colour
from zorgdesk.domain.passages import Passage, PlacedHighlight
from zorgdesk.ui.highlight_look import (
    marked_format,
    paint_doubt_sign,
    paint_note_sign,
    tints,
)
from zorgdesk.ui.highlight_names import Meanings, told
from zorgdesk.ui.passage_map import PassageMap
from zorgdesk.ui.theme import Colours

SIGN = 13
"""Pixels of the sign of a note in the margin, and how far it stands from the left."""
SIGN_LEFT = 9


@dataclass(frozen=True, slots=True)
class Shown:
    """A highlight on the page, between two places; `told` is all there is to say of it.

    `is_found` says that it was found there again, and that the reader did not yet agree.
    """

    id: str
    start: int
    end: int
    colour: Colour
    told: str
    has_note: bool
    is_found: bool = False


class HighlightLayer:
    """Knows which highlight stands where; `line_at` gives the box of the line at a place."""

    def __init__(self, line_at: Callable[[int], QRectF]) -> None:
        self._line_at = line_at
        self.shown: Sequence[Shown] = ()
        self._painted: tuple[Colours, list[QTextEdit.ExtraSelection]] | None = None

    def show(
        self, marks: Sequence[PlacedHighlight], meanings: Meanings, places: PassageMap
    ) -> None:
        """Show these highlights; what is lost stands nowhere."""
        pairs = ((mark, _span(mark, places)) for mark in marks)
        self.shown = [_shown(mark, span, meanings) for mark, span in pairs if span]
        self._painted = None

    def clear(self) -> None:
        """Another page."""
        self.shown = ()
        self._painted = None

    def selections(self, cursor: QTextCursor, colours: Colours) -> list[QTextEdit.ExtraSelection]:
        """What is to be painted; longer ones first, so that shorter ones inside are seen."""
        if self._painted is None or self._painted[0] is not colours:
            longest_first = sorted(self.shown, key=lambda mark: mark.start - mark.end)
            looks = {colour: marked_format(colour, colours) for colour in Colour}
            made = [_selection(mark, QTextCursor(cursor), looks) for mark in longest_first]
            self._painted = colours, made  # asked again at each step through the hits
        return self._painted[1]

    def at(self, place: int) -> Shown | None:
        """The shortest highlight around a place of the document."""
        around = (mark for mark in self.shown if mark.start <= place <= mark.end)
        return min(around, key=lambda mark: mark.end - mark.start, default=None)

    def with_id(self, highlight_id: str) -> Shown | None:
        """A highlight that is on the page."""
        return next((mark for mark in self.shown if mark.id == highlight_id), None)

    def signs_at(self, point: QPointF) -> Sequence[Shown]:
        """The highlights whose sign in the margin is at a point of the document."""
        return [mark for mark, box in self._signs() if box.contains(point)]

    def paint_signs(self, painter: QPainter, colours: Colours) -> None:
        """Paint a sign in the margin beside every highlight that there is something to say of."""
        for mark, box in self._signs():
            paint = paint_doubt_sign if mark.is_found else paint_note_sign
            paint(painter, box, tints(colours)[mark.colour].line)

    def _signs(self) -> list[tuple[Shown, QRectF]]:
        return [(mark, self._sign(mark)) for mark in self.shown if mark.has_note or mark.is_found]

    def _sign(self, mark: Shown) -> QRectF:
        line = self._line_at(mark.start)
        return QRectF(SIGN_LEFT, line.center().y() - SIGN / 2, SIGN, SIGN)


def _span(mark: PlacedHighlight, places: PassageMap) -> tuple[int, int] | None:
    if mark.certainty is Certainty.LOST:
        return None
    placed = mark.placed
    return places.span(Passage(placed.block, placed.start, placed.end))


def _shown(mark: PlacedHighlight, span: tuple[int, int], meanings: Meanings) -> Shown:
    own = mark.highlight
    return Shown(
        own.id, *span, own.colour, told(mark, meanings),
        has_note=bool(own.note.strip()), is_found=mark.certainty is Certainty.FOUND,
    )  # fmt: skip


def _selection(
    mark: Shown, cursor: QTextCursor, looks: Mapping[Colour, QTextCharFormat]
) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.cursor.setPosition(mark.start)
    selection.cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
    selection.format = looks[mark.colour]
    return selection
