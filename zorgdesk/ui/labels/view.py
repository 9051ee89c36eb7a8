"""A window in which labels are put on an entry, made, named, coloured, merged and deleted."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.labels import Label, LabelColour
from zorgdesk.ui.label_colours import colour_name, dot_icon, shade
from zorgdesk.ui.labels.counted import ID, Counted, CountedList
from zorgdesk.ui.labels.merging import MergeOffer
from zorgdesk.ui.making_room import size_on_screen
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.theme import Colours


class LabelsWindow(QDialog):
    """Reports what is wanted, and shows it when it is done. F2 renames, Delete deletes."""

    put_on = Signal(str)  # a label's id
    taken_off = Signal(str)
    made = Signal(str)  # a name
    renamed = Signal(str, str)  # id, name
    recoloured = Signal(str, object)  # id, LabelColour
    merge_wanted = Signal(str, str)  # the id of what goes, and of what stays
    deleted = Signal(str)

    def __init__(self, about: str, colours: Colours, parent: QWidget) -> None:
        """`about` says whose labels they are."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Labels"))
        size_on_screen(self, 440, 460)
        self._colours = colours
        self._labels: Sequence[Label] = ()
        self.name = QLineEdit()
        self.list = CountedList(colours)
        self.merging = MergeOffer()
        self._about, self._trouble = PlainLabel(about), PlainLabel()
        self._none = PlainLabel(self.tr("There are no labels yet. Type a name above."))
        self._add = QPushButton(self.tr("Add"))
        self._colour = QPushButton(self.tr("Colour"))
        self._rename = QPushButton(self.tr("Rename"))
        self._merge = QPushButton(self.tr("Merge into"))
        self._delete = QPushButton(self.tr("Delete"))
        self._delete_key = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        self._down_key = QShortcut(QKeySequence(Qt.Key.Key_Down), self.name)
        self._lay_out()
        self._connect()

    def show_labels(self, labels: Sequence[Counted], on: Collection[str] | None) -> None:
        """Replace the list; `on` are the ids of the labels that the entry has.

        None where the window is about no entry.
        """
        self.list.show_labels(labels, on)
        self._labels = [label for label, _ in labels]
        self._known = {label.id: (label.name, label.id in (on or ())) for label in self._labels}
        self.list.setVisible(bool(labels))
        self._none.setVisible(not labels)
        self._trouble.hide()
        self.merging.hide()
        self._offer_what_can_be_done()

    def say(self, text: str) -> None:
        """Show what went wrong."""
        self._trouble.setText(text)
        self._trouble.show()

    def lock(self, why: str) -> None:
        """Show the labels, and let none of them be changed."""
        self.list.setEditTriggers(self.list.EditTrigger.NoEditTriggers)
        for part in (self.name, self._add, self._colour, self._rename, self._merge, self._delete):
            part.hide()
        self._delete_key.setEnabled(False)
        for at in range(self.list.count()):
            item = self.list.item(at)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        self.say(why)

    def reject(self) -> None:
        """Esc: what was offered goes first, and then the window."""
        if self.merging.isVisible():
            self.merging.hide()
            self.list.setFocus()
        else:
            super().reject()

    def _lay_out(self) -> None:
        for text in (self._about, self._trouble, self._none):
            text.setWordWrap(True)
        self._about.setProperty("heading", True)  # noqa: FBT003 - a Qt property
        self._none.setProperty("quiet", True)  # noqa: FBT003
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._trouble.hide()
        self.name.setPlaceholderText(self.tr("A new label, or the name of one"))
        self.name.setAccessibleName(self.tr("Name of a label"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self._about)
        layout.addLayout(_row(self.name, self._add, stretched=self.name))
        layout.addWidget(self._trouble)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._none, 1)
        layout.addWidget(self.merging)
        layout.addLayout(_row(self._colour, self._rename, self._merge, self._delete))
        for button in (self._colour, self._rename, self._merge, self._delete):
            button.setAutoDefault(False)  # Enter in the list is not to delete a label

    def _connect(self) -> None:
        self._add.clicked.connect(self._make)
        self._rename.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self._delete.clicked.connect(self._drop)
        self._offer_colours()
        self._targets = QMenu(self)
        self._targets.aboutToShow.connect(self._offer_targets)
        self._merge.setMenu(self._targets)
        self.list.itemChanged.connect(self._change)
        self.list.currentItemChanged.connect(lambda: self.merging.hide())
        self._delete_key.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._delete_key.activated.connect(self._drop)
        self._down_key.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._down_key.activated.connect(self.list.setFocus)

    def _offer_colours(self) -> None:
        menu = QMenu(self)
        for colour in LabelColour:
            action = menu.addAction(dot_icon(shade(self._colours, colour)), colour_name(colour))
            action.triggered.connect(lambda _on, colour=colour: self._recolour(colour))
        self._colour.setMenu(menu)

    def _offer_targets(self) -> None:
        """Every other label than the current one."""
        self._targets.clear()
        for label in self._labels:
            if label.id != self.list.current_id():
                shown = dot_icon(shade(self._colours, label.colour))
                action = self._targets.addAction(shown, label.name.replace("&", "&&"))
                action.triggered.connect(
                    lambda _on, into=label.id: self.merge_wanted.emit(self.list.current_id(), into)
                )

    def _offer_what_can_be_done(self) -> None:
        for button in (self._colour, self._rename, self._delete):
            button.setEnabled(bool(self._labels))
        self._merge.setEnabled(len(self._labels) > 1)

    def _make(self) -> None:
        name = self.name.text().strip()
        if name:
            self.name.clear()
            self.made.emit(name)
        self.name.setFocus()

    def _recolour(self, colour: LabelColour) -> None:
        if label_id := self.list.current_id():
            self.recoloured.emit(label_id, colour)

    def _drop(self) -> None:
        if label_id := self.list.current_id():
            self.deleted.emit(label_id)

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


def _row(*parts: QWidget, stretched: QWidget | None = None) -> QHBoxLayout:
    """Widgets beside each other; without a stretched one they stand at the left."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for part in parts:
        row.addWidget(part, 1 if part is stretched else 0)
    if stretched is None:
        row.addStretch(1)
    return row
