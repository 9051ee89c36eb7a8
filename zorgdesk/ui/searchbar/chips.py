"""The active filters, each a chip that takes itself away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from zorgdesk.domain.entry import Facet
from zorgdesk.ui.flow_layout import FlowLayout


@dataclass(frozen=True, slots=True)
class Chip:
    """One ticked value."""

    facet: Facet
    key: str
    label: str


class _ChipButton(QPushButton):
    """Ends a label for which there is no room in an ellipsis, and keeps the cross."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setProperty("chip", True)  # noqa: FBT003 - a Qt property
        self._label = label
        self._show(label)

    def sizeHint(self) -> QSize:
        """The size the whole label takes."""
        return super().sizeHint() + QSize(self._width(self._label) - self._width(self._shown), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lacking = self.sizeHint().width() - self.width()
        room = self._width(self._label) - lacking
        shorter = self.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, room)
        self._show(shorter if lacking > 0 else self._label)

    def _show(self, label: str) -> None:
        self._shown = label
        self.setText(f"{label}  ✕".replace("&", "&&"))

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)


class FilterChips(QWidget):
    """Hidden when nothing is ticked."""

    removed = Signal(object, str)  # Facet, key
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(14, 0, 14, 8)
        self._shown: Sequence[Chip] = ()
        self._before: QWidget | None = None
        self.hide()

    def come_after(self, widget: QWidget) -> None:
        """Have Tab go from `widget` to the chips, which are made anew time and again."""
        self._before = widget

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these chips, and a way to remove them all when there are more than one."""
        if list(chips) == list(self._shown):
            return
        focused = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._empty()
        self._shown = list(chips)
        for chip in chips:
            self._flow.addWidget(self._button(chip))
        if len(chips) > 1:
            self._flow.addWidget(self._clear_button())
        self._order()
        self.setVisible(bool(chips))
        self.updateGeometry()
        first = self._flow.itemAt(0)
        if had_focus and first is not None and (button := first.widget()) is not None:
            button.setFocus()

    def _order(self) -> None:
        before = self._before
        for place in range(self._flow.count()):
            item = self._flow.itemAt(place)
            if item is not None and before is not None and (button := item.widget()) is not None:
                QWidget.setTabOrder(before, button)
                before = button

    def _empty(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()

    def _button(self, chip: Chip) -> QPushButton:
        button = _ChipButton(chip.label)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(self.tr("Remove filter %s") % chip.label)
        button.setToolTip(self.tr("Remove this filter"))
        button.clicked.connect(lambda: self.removed.emit(chip.facet, chip.key))
        return button

    def _clear_button(self) -> QPushButton:
        button = QPushButton(self.tr("Remove all"))
        button.setProperty("link", True)  # noqa: FBT003 - a Qt property
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self.cleared)
        return button
