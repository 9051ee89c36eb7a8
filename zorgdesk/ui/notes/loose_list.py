"""The loose notes in a list: name, day, and the words they begin with."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListView, QWidget

from zorgdesk.domain.notes import NoteRef
from zorgdesk.ui.notes.loose_row import NOTE, Index, LooseRow, day_of
from zorgdesk.ui.notes.shown import ShownNote


class LooseList(QListView):
    """Reports the note that is chosen."""

    chosen = Signal(object)  # NoteRef

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loose")
        self.setAccessibleName(self.tr("Loose notes"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self._row = LooseRow(self)
        self.setItemDelegate(self._row)
        self.selectionModel().currentChanged.connect(self._report)

    def show_notes(self, notes: Sequence[ShownNote], current: NoteRef | None) -> None:
        """Show these; what is current is not reported."""
        self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's name
        self._rows.show(notes)
        refs = [note.ref for note in notes]
        row = refs.index(current) if current in refs else -1
        self.setCurrentIndex(self._rows.index(row))
        self.selectionModel().blockSignals(False)  # noqa: FBT003
        self.viewport().update()

    def renew(self, note: ShownNote) -> None:
        """Show a note in its row as it reads now."""
        self._rows.renew(note)

    def set_pin(self, pin: QIcon) -> None:
        """Show pinned notes with this."""
        self._row.pin = pin
        self.viewport().update()

    def _report(self, index: QModelIndex) -> None:
        note: ShownNote | None = index.data(NOTE)
        if note is not None:
            self.chosen.emit(note.ref)


class _Rows(QAbstractListModel):
    """The notes, as they are painted and read aloud."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._notes: list[ShownNote] = []

    def show(self, notes: Sequence[ShownNote]) -> None:
        self.beginResetModel()
        self._notes = list(notes)
        self.endResetModel()

    def renew(self, note: ShownNote) -> None:
        """Put a note in the place of what it was."""
        refs = (known.ref for known in self._notes)
        place = next((at for at, ref in enumerate(refs) if ref == note.ref), None)
        if place is not None:
            self._notes[place] = note
            self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        note = self._notes[index.row()]
        if role == NOTE:
            return note
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            pinned = self.tr("pinned") if note.pinned else ""
            name = note.writing.name or self.tr("New note")
            return ", ".join(filter(None, (name, pinned, day_of(note))))
        return None
