"""What mouse and keys do about highlights on a page: the bar, the menu, what is told."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from zorgdesk.domain.highlights import Colour
from zorgdesk.ui.detail.highlight_layer import Shown
from zorgdesk.ui.detail.marking import Marking
from zorgdesk.ui.detail.marking_bar import DOT, MarkingBar
from zorgdesk.ui.highlight_look import dot_icon
from zorgdesk.ui.highlight_names import meaning_name
from zorgdesk.ui.plain import plain_tip

PAUSE_MS = 250
"""How long a selection has to stay the same before the bar comes beside it."""


class MarkingGestures(QObject):
    """Watches a page and its viewport; all they do is ask the marking."""

    def __init__(self, marking: Marking) -> None:
        super().__init__(marking)
        self._marking, self._browser = marking, marking.browser
        self.bar = MarkingBar(self._browser.viewport())
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._offer)
        self._connect()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        match event:
            case QHelpEvent():
                return event.type() == QEvent.Type.ToolTip and self._explain(event)
            case QContextMenuEvent():
                return self._show_menu(event)
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonPress:
                return self._press(event)
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonRelease:
                self._pause.start()
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                return self._type(event)
        return False

    def _connect(self) -> None:
        browser, bar, marking = self._browser, self.bar, self._marking
        browser.installEventFilter(self)
        browser.viewport().installEventFilter(self)
        browser.selectionChanged.connect(self._select)
        browser.verticalScrollBar().valueChanged.connect(lambda _value: bar.hide())
        marking.shown.connect(lambda: bar.dress(browser.colours, marking.meanings))
        marking.shown.connect(bar.hide)
        bar.colour_wanted.connect(marking.mark)
        bar.margin_wanted.connect(marking.write_in_margin)
        bar.deletion_wanted.connect(marking.delete_here)

    def _select(self) -> None:
        self.bar.hide()
        if self._browser.textCursor().hasSelection():
            self._pause.start()

    def _press(self, event: QMouseEvent) -> bool:
        """A click on the sign of a note leads to that note."""
        self.bar.hide()
        marks = self._marking.layer.signs_at(self._browser.in_document(event.position()))
        if not marks or event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._marking.margin_wanted.emit(marks[0].id)
        return True

    def _type(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Delete and self._marking.here():
            self._marking.delete_here()
            return True
        if event.key() == Qt.Key.Key_Escape and self.bar.isVisible():
            self.bar.hide()
            return True
        return False

    def _offer(self) -> None:
        """Show the bar, when the mouse is done and there is something it can be used for."""
        here = self._marking.here()
        is_done = QApplication.mouseButtons() == Qt.MouseButton.NoButton
        if self._marking.can_mark and is_done and (here or self._marking.selected()):
            cursor = self._browser.textCursor()
            span = (cursor.selectionStart(), cursor.selectionEnd())
            lines = self._lines(*((here.start, here.end) if here else span))
            room = self._browser.viewport().rect()
            self.bar.show_beside(lines, room, on_highlight=here is not None)

    def _lines(self, start: int, end: int) -> QRect:
        """The box around the caret at two places, in the viewport's pixels."""
        boxes = []
        for place in (start, end):
            cursor = QTextCursor(self._browser.document())
            cursor.setPosition(place)
            boxes.append(self._browser.cursorRect(cursor))
        return boxes[0].united(boxes[1])

    def _explain(self, event: QHelpEvent) -> bool:
        """Tell about a highlight under the mouse; a link there tells about itself."""
        point = event.pos().toPointF()
        marks = self._marking.layer.signs_at(self._browser.in_document(point))
        marks = marks or self._under(point)
        if not marks:
            return False
        told = "\n\n".join(mark.told for mark in marks)
        QToolTip.showText(event.globalPos(), plain_tip(told), self._browser)
        return True

    def _under(self, point: QPointF) -> Sequence[Shown]:
        place = self._browser.place_at(point)
        is_link = bool(self._browser.anchorAt(point.toPoint()))
        mark = None if is_link or place is None else self._marking.layer.at(place)
        return [mark] if mark else []

    def _show_menu(self, event: QContextMenuEvent) -> bool:
        browser, cursor = self._browser, self._browser.textCursor()
        menu = browser.createStandardContextMenu(event.pos())
        if not cursor.hasSelection() and event.reason() == QContextMenuEvent.Reason.Mouse:
            browser.setTextCursor(browser.cursorForPosition(event.pos()))
        if self._marking.can_mark and (self._marking.here() or self._marking.selected()):
            self._add_marking(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
        return True

    def _add_marking(self, menu: QMenu) -> None:
        browser, marking = self._browser, self._marking
        menu.addSeparator()
        for colour in Colour:
            icon = dot_icon(colour, browser.colours, DOT, browser.devicePixelRatioF())
            action = menu.addAction(icon, meaning_name(colour, marking.meanings))
            action.triggered.connect(lambda _on, colour=colour: marking.mark(colour))
        margin = menu.addAction(self.tr("Write in the margin"))
        margin.triggered.connect(marking.write_in_margin)
        if marking.here():
            delete = menu.addAction(self.tr("Take the highlight away"))
            delete.triggered.connect(marking.delete_here)
