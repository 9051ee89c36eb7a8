"""Pick some values of a list: those that were picked as chips, the others behind a button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from zorgdesk.domain.entry import Value
from zorgdesk.ui.flow_layout import FlowLayout
from zorgdesk.ui.own_entry.value_list import ValueList
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.theme import Colours


class ValuePicker(QWidget):
    """Under its name the chips; the list opens below them and stays open while one picks."""

    changed = Signal()
    opened = Signal()

    def __init__(
        self, name: str, colours: Colours, parent: QWidget | None = None, *, single: bool = False
    ) -> None:
        """Of a `single` one at most one value is picked, and the list closes when it is."""
        super().__init__(parent)
        self._name, self._single = name, single
        self._picked: tuple[str, ...] = ()
        self._labels: dict[str, str] = {}
        self.button = QPushButton(self.tr("Choose …"))
        self.list = ValueList(colours)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        self.button.clicked.connect(self._toggle)
        self.list.toggled.connect(self._turn)
        self.list.left.connect(self._close)

    @property
    def picked(self) -> tuple[str, ...]:
        """The keys of what was picked, in the order of the list."""
        return self._picked

    def offer(self, values: Sequence[Value]) -> None:
        """What can be picked."""
        self._labels = {value.key: value.label for value in values}
        self.list.offer(values)

    def show_picked(self, keys: Sequence[str]) -> None:
        """Show what was picked; a key that is not offered is its own name."""
        self._picked = tuple(keys)
        self.list.hide()
        self._show()

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        self.list.restyle(colours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the list before it leaves the form."""
        if event.key() == Qt.Key.Key_Escape and not self.list.isHidden():
            self._close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        name = PlainLabel(self._name)
        name.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self.button.setProperty("link", True)  # noqa: FBT003
        self.button.setAccessibleName(f"{self._name}: {self.button.text()}")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.list.filter.setAccessibleName(self.tr("Find: %s") % self._name)
        self.list.values.setAccessibleName(self._name)
        self.list.hide()
        head = QHBoxLayout()
        head.addWidget(name)
        head.addStretch(1)
        head.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._chips)
        layout.addWidget(self.list)

    def _toggle(self) -> None:
        if self.list.isHidden():
            self.list.open(self._picked)
            self.opened.emit()
        else:
            self._close()

    def _close(self) -> None:
        self.list.hide()
        self.button.setFocus()

    def _turn(self, key: str) -> None:
        """Pick a value, or no longer."""
        before = {*self._picked} & {key} if self._single else {*self._picked}
        kept = before ^ {key}
        known = (*self._labels, *(each for each in self._picked if each not in self._labels))
        self._picked = tuple(each for each in known if each in kept)
        self._show()
        self.list.tick(self._picked)
        if self._single and not self.list.isHidden():
            self._close()
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for key in self._picked:
            self._flow.addWidget(self._chip(key))
        self._chips.setVisible(bool(self._picked))
        self._chips.updateGeometry()

    def _chip(self, key: str) -> QPushButton:
        label = self._labels.get(key, key)
        chip = QPushButton(f"{label}  ✕")
        chip.setProperty("chip", True)  # noqa: FBT003 - a Qt property
        chip.setAccessibleName(self.tr("Remove %s") % label)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(lambda: self._drop(key))
        return chip

    def _drop(self, key: str) -> None:
        self._turn(key)
        self.button.setFocus()
