"""How the reader wants other notebooks to be taken over."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget


class Wishes(QWidget):
    """Two boxes, each there where it makes a difference."""

    changed = Signal()

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = names
        self.collect, self.bring_back = QCheckBox(self._collect_text()), QCheckBox()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for box in (self.collect, self.bring_back):
            layout.addWidget(box)
            box.clicked.connect(self.changed.emit)

    def offer(self, removed: int, *, brings_notes: bool) -> None:
        """`removed` things were deleted here; notes come where it `brings_notes`."""
        if removed:  # it says so still when the box was ticked, and nothing stays away
            told = QCoreApplication.translate(
                "OtherNotebookWindow",
                "Also bring back %n things that you deleted here",
                "",
                removed,
            )
            self.bring_back.setText(told)
        self.bring_back.setVisible(removed > 0 or self.bring_back.isChecked())
        self.collect.setVisible(brings_notes)
        self.setVisible(brings_notes or not self.bring_back.isHidden())

    def _collect_text(self) -> str:
        if len(self._names) > 1:
            return self.tr("Put the notes of each in a collection with its name")
        name = self._names[0].replace("&", "&&")
        return self.tr("Put the notes in a collection “%s”") % name
