"""Paint one result: kind and place, title, the line that matters, badges."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.query import Span
from zorgdesk.domain.row import ResultRow
from zorgdesk.ui.label_colours import paint_dot, shade
from zorgdesk.ui.marked_text import paint_marked
from zorgdesk.ui.names import row_kind_name
from zorgdesk.ui.results.model import Role
from zorgdesk.ui.theme import Colours, heading_font, small_font

Index = QModelIndex | QPersistentModelIndex
SIDE, TOP, GAP, BADGE_PAD = 14, 9, 3, 7
SIGN_GAP = 4
LINES = 2
DOT = 0.6
"""The dot of a label, as a part of the height of its letters."""


@dataclass(frozen=True, slots=True)
class _Badge:
    """A pill to paint; `dot` is the colour of the label, "" for what is none."""

    text: str
    ground: str
    text_colour: str
    dot: str = ""


class ResultDelegate(QStyledItemDelegate):
    """Only paints: everything it shows is in the row."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours
        self.open_key: EntryKey | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ResultRow = index.data(Role.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, is_open=row.key == self.open_key)
        area = option.rect.adjusted(SIDE, TOP, -SIDE, -TOP)
        area.setTop(self._paint_overline(painter, option, area, row))
        area.setTop(self._paint_title(painter, option, area, row))
        area.setTop(self._paint_line(painter, option, area, row))
        self._paint_badges(painter, option, area, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for every row: kind, title, two lines and badges."""
        small = QFontMetrics(small_font(option.font)).height()
        title = QFontMetrics(heading_font(option.font)).height()
        return QSize(0, 2 * TOP + small + title + LINES * small + small + 4 * GAP + 6)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_open: bool
    ) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self.colours.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(self.colours.hover))
        if is_open or state & QStyle.StateFlag.State_Selected:
            bar = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            painter.fillRect(bar, QColor(self.colours.accent))
        painter.setPen(QColor(self.colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.colours.accent))
            painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5))

    def _paint_overline(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: ResultRow
    ) -> int:
        painter.setFont(small_font(option.font))
        metrics = painter.fontMetrics()
        left, right = area.left(), area.right() - _signs(row) * (metrics.ascent() + SIGN_GAP)
        if row.own:
            left = self._paint_own(painter, area, row_kind_name(row))
        for text, colour in (
            ("" if row.own else row_kind_name(row), self.colours.accent),
            (row.place, self.colours.quiet),
        ):
            if not text:
                continue
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, right - left - 2 * GAP)
            painter.drawText(left, area.top() + metrics.ascent(), shown)
            left += metrics.horizontalAdvance(shown) + 10
        self._paint_personal(painter, area, row)
        return area.top() + metrics.height() + GAP

    def _paint_own(self, painter: QPainter, area: QRect, name: str) -> int:
        """A badge for an entry of the reader's own; where to go on after it."""
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(name) + 2 * BADGE_PAD
        pill = QRectF(area.left(), area.top() - 0.5, width, metrics.height() + 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.accent))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(self.colours.on_accent))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, name)
        return area.left() + int(width) + 10

    def _paint_personal(self, painter: QPainter, area: QRect, row: ResultRow) -> None:
        """At the right what the reader did: a ribbon, a folded sheet, a marker's stroke, a tick."""
        height = painter.fontMetrics().ascent()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.accent))
        right = area.right()
        if row.bookmarked:
            painter.drawPath(
                _ribbon(QRectF(right - height * 0.7, area.top(), height * 0.7, height))
            )
            right -= height + SIGN_GAP
        if row.noted:
            painter.drawPath(_sheet(QRectF(right - height * 0.8, area.top(), height * 0.8, height)))
            right -= height + SIGN_GAP
        if row.highlighted:
            painter.drawPath(_stroke(QRectF(right - height, area.top(), height, height)))
            right -= height + SIGN_GAP
        if row.read:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.colours.quiet), 1.6))
            painter.drawPolyline(_tick(QRectF(right - height, area.top(), height, height)))

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: ResultRow
    ) -> int:
        painter.setFont(heading_font(option.font))
        painter.setPen(QColor(self.colours.text))
        paint_marked(painter, QRectF(area), row.title, row.title_marks, self._mark())
        return area.top() + painter.fontMetrics().height() + GAP

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: ResultRow
    ) -> int:
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(self.colours.quiet))
        before = self.tr("Your note:") + " " if row.in_note else ""
        marks = [Span(m.start + len(before), m.end + len(before)) for m in row.line_marks]
        paint_marked(painter, QRectF(area), before + row.line, marks, self._mark(), LINES)
        return area.top() + LINES * painter.fontMetrics().height() + 2 * GAP

    def _paint_badges(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: ResultRow
    ) -> None:
        painter.setFont(small_font(option.font))
        metrics = painter.fontMetrics()
        left = area.left()
        for badge in self._badges(row):
            dot = metrics.ascent() * DOT if badge.dot else 0.0
            width = metrics.horizontalAdvance(badge.text) + 2 * BADGE_PAD + dot * 1.6
            if left + width > area.right():
                break
            pill = QRectF(left, area.top(), width, metrics.height() + 2)
            self._paint_badge(painter, pill, badge, dot)
            left += int(width) + 6

    def _badges(self, row: ResultRow) -> Iterator[_Badge]:
        """The words that led here, the reader's labels, and what the catalogue says."""
        colours = self.colours
        for word in row.via:
            yield _Badge(self.tr("via %s") % word, colours.mark, colours.on_mark)
        for label in row.labels:
            dot = shade(colours, label.colour)
            yield _Badge(label.name, colours.badge, colours.on_badge, dot)
        for text in row.badges:
            yield _Badge(text, colours.badge, colours.on_badge)

    def _paint_badge(self, painter: QPainter, pill: QRectF, badge: _Badge, dot: float) -> None:
        """A pill; one of the reader's own has an edge, and a dot in the colour of the label."""
        painter.setPen(QColor(badge.dot) if badge.dot else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(badge.ground))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        if badge.dot:
            middle = QPointF(pill.left() + BADGE_PAD + dot / 2, pill.center().y())
            paint_dot(painter, middle, dot, badge.dot)
        painter.setPen(QColor(badge.text_colour))
        painter.drawText(
            pill.adjusted(dot * 1.6, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, badge.text
        )

    def _mark(self) -> tuple[QColor, QColor]:
        return QColor(self.colours.mark), QColor(self.colours.on_mark)


def _signs(row: ResultRow) -> int:
    """How many signs there are of what the reader did."""
    return row.bookmarked + row.noted + row.highlighted + row.read


def _ribbon(box: QRectF) -> QPainterPath:
    path = QPainterPath(box.topLeft())
    path.lineTo(box.topRight())
    path.lineTo(box.bottomRight())
    path.lineTo(box.center().x(), box.bottom() - box.height() * 0.3)
    path.lineTo(box.bottomLeft())
    path.closeSubpath()
    return path


def _sheet(box: QRectF) -> QPainterPath:
    fold = box.width() * 0.4
    path = QPainterPath(box.topLeft())
    path.lineTo(box.right(), box.top())
    path.lineTo(box.right(), box.bottom() - fold)
    path.lineTo(box.right() - fold, box.bottom())
    path.lineTo(box.bottomLeft())
    path.closeSubpath()
    return path


def _stroke(box: QRectF) -> QPainterPath:
    """What a marker leaves: a broad slanting stroke, with a line under it."""
    path = QPainterPath(QPointF(box.left() + box.width() * 0.3, box.top() + box.height() * 0.15))
    path.lineTo(box.right(), box.top() + box.height() * 0.15)
    path.lineTo(box.right() - box.width() * 0.3, box.top() + box.height() * 0.6)
    path.lineTo(box.left(), box.top() + box.height() * 0.6)
    path.closeSubpath()
    path.addRect(QRectF(box.left(), box.bottom() - box.height() * 0.2, box.width(), 1.6))
    return path


def _tick(box: QRectF) -> list[QPointF]:
    points = ((0.12, 0.55), (0.38, 0.82), (0.9, 0.2))
    return [box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in points]
