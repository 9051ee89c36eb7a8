"""One line above the results that tells of loose notes with the same words."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget


class LooseLine(QPushButton):
    """Clicked, it is to show them; hidden when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("link", True)  # noqa: FBT003 - a Qt property
        self.setProperty("line", True)  # noqa: FBT003
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def tell(self, count: int) -> None:
        """Say how many loose notes there are with the words that were searched."""
        told = QCoreApplication.translate("LooseLine", "%n loose notes with these words", "", count)
        self.setText(f"{told}  →")
        self.setAccessibleName(told)
        self.setVisible(count > 0)
