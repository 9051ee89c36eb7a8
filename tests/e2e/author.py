"""A reader who writes entries of one's own: types in the fields, picks values, reads the page."""

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.e2e.desk import Desk
from zorgdesk.ui.own_entry.picker import ValuePicker
from zorgdesk.ui.own_entry.view import OwnEntryView


def titles_on_disk(notebook: Path) -> list[str]:
    """The titles of the own entries in a notebook, also while a window has it open."""
    with closing(sqlite3.connect(f"file:{notebook}?mode=ro", uri=True)) as db:
        query = "SELECT title FROM own_entry WHERE deleted_at IS NULL ORDER BY created_at"
        return [title for (title,) in db.execute(query)]


class Author:
    """Works on the sheet of a desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def begin(self, title: str) -> None:
        """Begin an own entry and type its title."""
        self.desk.press("Ctrl+N")
        self.desk.waits_for(self.is_writing)
        self.desk.type(title)

    def type_in(self, name: str, text: str) -> None:
        """Click in a field and type at its end."""
        field = self._field(name)
        target = field.viewport() if hasattr(field, "viewport") else field
        self.desk._qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
        self.desk.press("Ctrl+End" if target is not field else "End")
        self.desk.type(text)

    def pick(self, name: str, text: str) -> None:
        """Open a list of values, type to find one, and take it."""
        picker = self._picker(name)
        self.desk._qtbot.mouseClick(picker.button, Qt.MouseButton.LeftButton)
        self.desk.type(text)
        self.desk.press("Return")
        if not picker.list.isHidden():
            self.desk.press("Esc")

    def picked(self, name: str) -> list[str]:
        """The chips of a list of values."""
        buttons = self._picker(name).findChildren(QPushButton)
        chips = [each for each in buttons if each.property("chip") and each.isVisible()]
        return [each.text().removesuffix("✕").strip() for each in chips]

    def drop(self, name: str, label: str) -> None:
        """Click a chip away."""
        for each in self._picker(name).findChildren(QPushButton):
            if each.property("chip") and each.text().startswith(label):
                self.desk._qtbot.mouseClick(each, Qt.MouseButton.LeftButton)

    def value(self, name: str) -> str:
        """What stands in a field."""
        field = self._field(name)
        return field.toPlainText() if hasattr(field, "toPlainText") else field.text()

    def is_writing(self) -> bool:
        """Whether the sheet is on the screen."""
        return any(view.isVisible() for view in self._views())

    def says(self, text: str) -> None:
        """Wait until the sheet says this."""
        self.desk.waits_for(
            lambda: any(text in label.text() for label in self._view().findChildren(QLabel))
        )

    def stops(self) -> None:
        """Leave the sheet, and wait for the page."""
        self.desk.press("Esc")
        self.desk.waits_for(lambda: not self.is_writing())

    def _views(self) -> list[OwnEntryView]:
        return self.desk.window.findChildren(OwnEntryView)

    def _view(self) -> OwnEntryView:
        [view] = self._views()
        return view

    def _field(self, name: str) -> QWidget:
        fields = self._view().form.findChildren(QWidget)
        [field] = [each for each in fields if each.accessibleName() == name and each.isVisible()]
        return field

    def _picker(self, name: str) -> ValuePicker:
        pickers = self._view().form.findChildren(ValuePicker)
        [picker] = [each for each in pickers if name in each.button.accessibleName()]
        return picker
