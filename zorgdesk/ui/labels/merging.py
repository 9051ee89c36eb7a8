"""What merging two labels would do, said before it is done."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from zorgdesk.domain.labels import Label
from zorgdesk.ui.plain import PlainLabel


@dataclass(frozen=True, slots=True)
class Merger:
    """A label that is to go into another; `gets` entries get that one, `has` have both."""

    label: Label
    into: Label
    gets: int
    has: int


class MergeOffer(QFrame):
    """Says what would happen, and waits for a yes."""

    accepted = Signal(object)  # Merger
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._merger: Merger | None = None
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._yes, self._no = QPushButton(self.tr("Merge")), QPushButton(self.tr("Cancel"))
        self._yes.clicked.connect(self._accept)
        self._no.clicked.connect(self._drop)
        buttons = QHBoxLayout()
        buttons.addWidget(self._yes)
        buttons.addWidget(self._no)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        self.hide()

    def offer(self, merger: Merger) -> None:
        """Ask about these two."""
        self._merger = merger
        self._text.setText(_preview(merger))
        self.show()
        self._yes.setFocus()

    def _accept(self) -> None:
        self.hide()
        self.accepted.emit(self._merger)

    def _drop(self) -> None:
        self.hide()
        self.dropped.emit()


def _preview(merger: Merger) -> str:
    """What would happen, in plain sentences."""
    tr, into = QCoreApplication.translate, merger.into.name
    sentences = [tr("Labels", "The label “%s” goes away.") % merger.label.name]
    if merger.gets:
        sentences.append(tr("Labels", "%n entries get “%s”.", "", merger.gets) % into)
    if merger.has:
        sentences.append(tr("Labels", "%n entries have “%s” already.", "", merger.has) % into)
    return " ".join(sentences)
