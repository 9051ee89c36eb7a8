"""Says what a change of several entries would do, and waits for a yes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QPushButton, QVBoxLayout, QWidget

from zorgdesk.domain.several import Preview, Topic
from zorgdesk.ui.flow_layout import FlowLayout
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.several.names import put_on_name, sentence, take_off_name


class Stage(QWidget):
    """A name where one is needed, a sentence, and two buttons that say how many would change."""

    named = Signal(str)  # the label that is typed or chosen
    accepted = Signal(bool)  # put on, or take off

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._name_label = PlainLabel(self.tr("Name of a label"))
        self._name_label.setBuddy(self.name)
        self._told = PlainLabel()
        self._told.setWordWrap(True)
        self.put_on, self.take_off = QPushButton(), QPushButton()
        self._lay_out()
        self.name.editTextChanged.connect(self.named)
        self.put_on.clicked.connect(lambda: self.accepted.emit(True))  # noqa: FBT003 - a signal
        self.take_off.clicked.connect(lambda: self.accepted.emit(False))  # noqa: FBT003

    def offer_labels(self, names: Sequence[str]) -> None:
        """The labels one can choose from; what is typed stays."""
        typed = self.name.currentText()
        self.name.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.name.clear()
        self.name.addItems(names)
        self.name.setEditText(typed)
        self.name.blockSignals(False)  # noqa: FBT003

    def show_preview(self, preview: Preview) -> None:
        """Say what would change."""
        is_label = preview.topic is Topic.LABEL
        self.name.setVisible(is_label)
        self._name_label.setVisible(is_label)
        self._told.setText(sentence(preview))
        self.put_on.setText(put_on_name(preview))
        self.take_off.setText(take_off_name(preview))
        self.put_on.setEnabled(preview.lacks > 0 and not preview.is_nameless)
        self.take_off.setEnabled(preview.has > 0)

    def take_focus(self) -> None:
        """Go where one answers first."""
        offered = (self.name, self.put_on, self.take_off)
        next((part for part in offered if part.isVisible() and part.isEnabled()), self).setFocus()

    def _lay_out(self) -> None:
        edit, completer = self.name.lineEdit(), QCompleter(self.name.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := completer.popup()) is not None:
            popup.setObjectName("popup")
        self.name.setCompleter(completer)
        if edit is not None:
            edit.setAccessibleName(self.tr("Name of a label"))
            edit.returnPressed.connect(self.put_on.click)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(self.put_on)
        flow.addWidget(self.take_off)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self._name_label, self.name, self._told, buttons):
            layout.addWidget(part)
