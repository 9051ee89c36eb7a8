"""The line below: what went wrong or how far it is, and the buttons."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from zorgdesk.ui.plain import PlainLabel


class Foot(QWidget):
    """One can take over, or close; while it is going on stop; and afterwards undo."""

    def __init__(self) -> None:
        super().__init__()
        self.message, self.busy = PlainLabel(), QProgressBar()
        self.go = QPushButton(self.tr("Take over"))
        self.undo = QPushButton(self.tr("Undo"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.message.setWordWrap(True)
        self.message.setAccessibleDescription(self.tr("Message"))
        self.busy.setAccessibleName(self.tr("How far it is"))
        self.go.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.undo.setAutoDefault(False)
        self.busy.hide()
        self.undo.hide()
        self._lay_out()

    def show_going(self, *, is_going: bool) -> None:
        """It is going on, or not any more."""
        self.busy.setRange(0, 0)  # until it is known how far it is
        self.busy.setVisible(is_going)
        self.message.setHidden(is_going)
        self.message.clear()
        self.go.setEnabled(not is_going)
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Stop") if is_going else self.tr("Cancel"))
        if is_going:
            self.cancel.setFocus()

    def show_progress(self, percent: int) -> None:
        """Say how far it is."""
        self.busy.setRange(0, 100)
        self.busy.setValue(percent)

    def show_done(self) -> None:
        """It was done."""
        self.go.hide()
        self.undo.show()
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.message, 1)
        row.addWidget(self.busy, 1)
        row.addWidget(self.undo)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
