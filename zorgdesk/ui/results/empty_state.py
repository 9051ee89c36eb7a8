"""What stands in the place of the list when nothing was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zorgdesk.ui.plain import PlainLabel


class EmptyState(QWidget):
    """What to do when nothing was found."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(self.tr("Nothing found"))
        self._title.setProperty("heading", "large")
        self._advice = PlainLabel()
        self._advice.setWordWrap(True)
        self._advice.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._button = QPushButton()
        self._button.clicked.connect(self.cleared)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 28, 14, 24)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(self._advice)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def explain_collection(self) -> None:
        """Say how something comes in a collection."""
        self._show(
            self.tr("Nothing in it yet"),
            self.tr(
                "Drag entries from the list onto this collection, or open an entry and press "
                "Ctrl+G. They stay in the order you give them."
            ),
            self.tr("Show all entries"),
        )

    def explain(self, text: str, filters: int) -> None:
        """Name what stands in the way: the words, the filters or both."""
        if text.strip() and filters:
            advice = self.tr("No entry matches “%s” within the filters you chose.") % text.strip()
            button = self.tr("Search without filters")
        elif filters:
            advice = self.tr("No entry has all the filters you chose. Remove one above the list.")
            button = self.tr("Remove all filters")
        else:
            advice = (
                self.tr(
                    "No entry matches “%s”. Try another word, a shorter one, or the first letters."
                )
                % text.strip()
            )
            button = self.tr("Clear the search box")
        self._show(self.tr("Nothing found"), advice, button)

    def _show(self, title: str, advice: str, button: str) -> None:
        self._title.setText(title)
        self._advice.setText(advice)
        self._button.setText(button)
