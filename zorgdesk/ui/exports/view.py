"""A window in which a reader chooses what to export, as what and where to."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.exchange.file_format import FileFormat
from zorgdesk.ui.exports.order import Offer, Order, file_name, format_name
from zorgdesk.ui.making_room import make_room
from zorgdesk.ui.names import listed_name
from zorgdesk.ui.plain import PlainLabel

if TYPE_CHECKING:
    from zorgdesk.patient_data import Places

FORMATS = (
    FileFormat.PDF, FileFormat.DOCX, FileFormat.ODT, FileFormat.HTML, FileFormat.MARKDOWN,
    FileFormat.XLSX, FileFormat.CSV, FileFormat.JSON,
)  # fmt: skip


class ExportWindow(QDialog):
    """Reports an order; stays open until it was carried out."""

    ordered = Signal(object)  # Order

    def __init__(self, offers: Sequence[Offer], folder: Path, parent: QWidget) -> None:
        """`offers` are the parts in the order of the window; the first with entries is chosen."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(560)
        self._offers, self._folder = offers, folder
        self.parts = QButtonGroup(self)
        self.formats = QComboBox()
        self.target = QLineEdit()
        self._browse = QPushButton(self.tr("Choose …"))
        self._trouble, self._warning = PlainLabel(), PlainLabel()
        self._places: Places | None = None
        self._busy = QProgressBar()
        self.go = QPushButton(self.tr("Export"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._replacing = False
        self._named_by_reader = False
        self._lay_out()
        self._connect()
        self._propose()

    def begin(self) -> None:
        """The order is being carried out."""
        self._trouble.hide()
        self._set_busy(is_busy=True)

    def show_progress(self, percent: int) -> None:
        """Say how far it is."""
        self._busy.setRange(0, 100)
        self._busy.setValue(percent)

    def fail(self, sentence: str) -> None:
        """It could not be: say why, and let the reader choose again."""
        self._set_busy(is_busy=False)
        self.target.setFocus()  # Enter is not to be about stopping any more
        self._say(sentence)

    def warn_of(self, places: "Places") -> None:
        """Say where something looks like the data of a patient, in what is chosen."""
        self._places = places
        self._warn()

    def _warn(self) -> None:
        offer, places = self._offer(), self._places
        count = places.among(offer.keys, with_loose=offer.with_loose) if offer and places else 0
        self._warning.setVisible(count > 0)
        told = QCoreApplication.translate(
            "ExportWindow", "In %n places of your notes there may be data of a client.", "", count
        )
        advice = self.tr("Look at them before you pass the file on.")
        self._warning.setText(f"{told} {advice}")
        room = self.contentsRect().marginsRemoved(self._column.contentsMargins()).width()
        self._warning.setMinimumHeight(self._warning.heightForWidth(room))  # the window follows

    def _lay_out(self) -> None:
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 18)
        layout.setSpacing(8)
        layout.addWidget(_heading(self.tr("What")))
        for number, offer in enumerate(self._offers):
            layout.addWidget(self._choice(number, offer))
        layout.addWidget(self._warning)
        layout.addSpacing(8)
        layout.addWidget(_heading(self.tr("Format"), self.formats))
        for file_format in FORMATS:
            self.formats.addItem(format_name(file_format), file_format.value)
        layout.addWidget(self.formats)
        layout.addSpacing(8)
        layout.addWidget(_heading(self.tr("File"), self.target))
        layout.addLayout(_row(self.target, self._browse))
        layout.addWidget(self._trouble)
        layout.addWidget(self._busy)
        layout.addSpacing(8)
        layout.addLayout(_row(None, self._cancel, self.go))
        self._dress()

    def _dress(self) -> None:
        self.formats.setAccessibleName(self.tr("Format"))
        self.target.setAccessibleName(self.tr("File"))
        self._browse.setAccessibleName(self.tr("Choose a folder and a name"))
        self._warning.setObjectName("warning")
        self._warning.setWordWrap(True)
        self._warning.hide()
        self._trouble.setWordWrap(True)
        self._trouble.setAccessibleName(self.tr("Message"))
        self._trouble.hide()
        self._busy.setAccessibleName(self.tr("The file is being made"))
        self._busy.hide()
        self.go.setDefault(True)

    def _choice(self, number: int, offer: Offer) -> QRadioButton:
        count = len(offer.keys) + offer.notes
        told = listed_name(len(offer.keys), offer.notes)
        button = QRadioButton(f"{offer.label}  ({told})" if count else offer.label)
        button.setEnabled(count > 0)
        button.setChecked(count > 0 and self.parts.checkedId() < 0)
        self.parts.addButton(button, number)
        return button

    def _connect(self) -> None:
        self.parts.idToggled.connect(lambda _id, is_on: self._propose() if is_on else None)
        self.formats.currentIndexChanged.connect(self._change_ending)
        self.target.textEdited.connect(self._name)
        self.target.textChanged.connect(self._forget_trouble)
        self._browse.clicked.connect(self._choose_target)
        self._cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._report)

    @property
    def _file_format(self) -> FileFormat:
        return FileFormat(self.formats.currentData())

    def _offer(self) -> Offer | None:
        return self._offers[self.parts.checkedId()] if self.parts.checkedId() >= 0 else None

    def _propose(self) -> None:
        """A name that fits what is chosen, unless the reader typed one."""
        offer = self._offer()
        self.go.setEnabled(offer is not None)
        self._warn()
        if offer is not None and not self._named_by_reader:
            self.target.setText(str(self._folder / file_name(offer.title, self._file_format)))

    def _change_ending(self) -> None:
        path = Path(self.target.text().strip())
        known = path.suffix.removeprefix(".") in set(FileFormat)
        stem = path.with_suffix("") if known else path
        self.target.setText(f"{stem}.{self._file_format}")

    def _name(self) -> None:
        self._named_by_reader = True

    def _choose_target(self) -> None:
        """The system's own window, which asks by itself whether to replace a file."""
        pattern = f"{format_name(self._file_format)} (*.{self._file_format})"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Choose a folder and a name"), self.target.text(), pattern
        )
        if chosen:
            self.target.setText(chosen)
            self._named_by_reader = True
            self._replacing = Path(chosen).exists()

    def _forget_trouble(self) -> None:
        self._trouble.hide()
        self._replacing = False
        self.go.setText(self.tr("Export"))

    def _report(self) -> None:
        target, offer = Path(self.target.text().strip()).expanduser(), self._offer()
        if offer is None:
            return
        if not target.is_absolute():
            self._say(self.tr("Type a whole path, or choose a folder and a name."))
        elif target.is_file() and not self._replacing:
            self._say(self.tr("There is a file of this name already."))
            self.go.setText(self.tr("Replace the file"))
            self._replacing = True
        else:
            self.ordered.emit(Order(offer, self._file_format, target, self._replacing))

    def _say(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()
        make_room(self)

    def _set_busy(self, *, is_busy: bool) -> None:
        self._busy.setRange(0, 0)  # until it is known how far it is
        self._busy.setVisible(is_busy)
        self._cancel.setText(self.tr("Stop") if is_busy else self.tr("Cancel"))
        for part in (*self.parts.buttons(), self.formats, self.target, self._browse, self.go):
            part.setEnabled(not is_busy)
        for number, offer in enumerate(self._offers):
            self.parts.button(number).setEnabled(not is_busy and bool(offer.keys or offer.notes))


def _heading(text: str, buddy: QWidget | None = None) -> QLabel:
    label = PlainLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def _row(first: QWidget | None, *others: QWidget) -> QHBoxLayout:
    """The first takes the room; without one the others stand at the right."""
    row = QHBoxLayout()
    row.addStretch(1) if first is None else row.addWidget(first, 1)
    for other in others:
        row.addWidget(other)
    return row
