"""A small window in which labels are put on an entry, made, renamed and deleted."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.labels import Label

ID = Qt.ItemDataRole.UserRole


class LabelsWindow(QDialog):
    """Reports what is wanted, and shows it when it is done. F2 renames, Delete deletes."""

    put_on = Signal(str)  # a label's id
    taken_off = Signal(str)
    made = Signal(str)  # a name
    renamed = Signal(str, str)  # id, name
    deleted = Signal(str)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Labels"))
        self.resize(380, 400)
        self.name = QLineEdit()
        self.list = QListWidget()
        self._about = QLabel(title)
        self._trouble = QLabel()
        self._add = QPushButton(self.tr("Add"))
        self._delete = QPushButton(self.tr("Delete"))
        self._lay_out()
        self._connect()

    def show_labels(self, labels: Sequence[Label], on: Collection[str]) -> None:
        """Replace the list; `on` are the ids of the labels that the entry has."""
        row = self.list.currentRow()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        for label in labels:
            item = QListWidgetItem(label.name, self.list)
            item.setData(ID, label.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            checked = Qt.CheckState.Checked if label.id in on else Qt.CheckState.Unchecked
            item.setCheckState(checked)
        self.list.setCurrentRow(min(max(row, 0), len(labels) - 1))
        self.list.blockSignals(False)  # noqa: FBT003
        self._known = {label.id: (label.name, label.id in on) for label in labels}
        self._delete.setEnabled(bool(labels))
        self._trouble.hide()

    def say(self, text: str) -> None:
        """Show what went wrong."""
        self._trouble.setText(text)
        self._trouble.show()

    def _lay_out(self) -> None:
        self._about.setWordWrap(True)
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.name.setPlaceholderText(self.tr("A new label, or the name of one"))
        self.name.setAccessibleName(self.tr("Name of a label"))
        self.list.setAccessibleName(self.tr("Labels"))
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self._about)
        layout.addLayout(top)
        layout.addWidget(self._trouble)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self._add.clicked.connect(self._make)
        self._delete.clicked.connect(self._drop)
        self.list.itemChanged.connect(self._change)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._drop)

    def _make(self) -> None:
        name = self.name.text().strip()
        if name:
            self.name.clear()
            self.made.emit(name)
        self.name.setFocus()

    def _drop(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.deleted.emit(item.data(ID))

    def _change(self, item: QListWidgetItem) -> None:
        """A tick or a name changed."""
        label_id: str = item.data(ID)
        name, was_on = self._known[label_id]
        is_on = item.checkState() is Qt.CheckState.Checked
        if is_on != was_on:
            (self.put_on if is_on else self.taken_off).emit(label_id)
        elif item.text().strip() and item.text().strip() != name:
            self.renamed.emit(label_id, item.text().strip())
        else:
            item.setText(name)
