"""A small window in which a reader says what a collection is for; it keeps itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from zorgdesk.domain.collections import Collection
from zorgdesk.ui.making_room import size_on_screen
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.self_saving import SelfSavingEdit


class DescriptionWindow(QDialog):
    """Saved while one types; `trouble` says when that does not work."""

    described = Signal(str, str)  # id, description

    def __init__(self, collection: Collection, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Collection “%s”") % collection.name)
        size_on_screen(self, 460, 260)
        self.edit = SelfSavingEdit()
        self.edit.setAccessibleName(self.tr("What this collection is for"))
        self.edit.setPlaceholderText(
            self.tr("For whom, for when, in which order to read. It goes along when you export.")
        )
        self.trouble = PlainLabel()
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        title = PlainLabel(self.tr("What this collection is for"))
        title.setProperty("heading", True)  # noqa: FBT003 - a Qt property
        title.setBuddy(self.edit)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        for part in (title, self.edit, self.trouble):
            layout.addWidget(part)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.edit.show_text(collection.id, text)
        self.edit.changed.connect(self.described)
        self.edit.left.connect(self.close)

    def say(self, text: str) -> None:
        """Show why it is not saved, or nothing when it is."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def done(self, result: int) -> None:
        """Esc and the cross keep what was typed: there is undo for second thoughts."""
        self.edit.flush()
        super().done(result)
