"""Between the reader's labels and read marks on the screen and those in the notebook."""

from collections.abc import Callable
from itertools import cycle
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.labels import LabelColour, folded
from zorgdesk.ui.desk import Desk

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.labels.view import LabelsWindow


class Labelling(QObject):
    """Puts labels on the open entry, and remembers what was read."""

    changed = Signal()

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner
        self._library: Library | None = None

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def toggle_read(self, key: EntryKey | None) -> None:
        """Mark an entry as read, or as not read."""
        library = self._library
        if library is not None and library.notebook is not None and key is not None:
            marks = library.notebook.read_marks
            change = marks.take_away if key in library.notebook.read_keys() else marks.put
            self._try(lambda: change([key]), self._desk.banner.say)

    def show_labels(self, key: EntryKey | None) -> None:
        """Open the window with the labels of an entry."""
        from zorgdesk.ui.labels.view import LabelsWindow  # noqa: PLC0415 - when asked

        library = self._library
        if library is None or library.notebook is None or key is None:
            return
        window = LabelsWindow(library.entry(key).title, self._owner)
        self._show(window, key)
        self._connect(window, key)
        window.show()
        window.name.setFocus()

    def _connect(self, window: "LabelsWindow", key: EntryKey) -> None:
        assert self._library is not None
        labels = self._library.own_notebook.labels

        def run(change: Callable[[], object]) -> None:
            self._try(change, window.say)
            self._show(window, key)

        window.put_on.connect(lambda label: run(lambda: labels.put_on(label, [key])))
        window.taken_off.connect(lambda label: run(lambda: labels.take_off(label, [key])))
        window.made.connect(lambda name: run(lambda: self._put_on_named(name, key)))
        window.renamed.connect(lambda label, name: run(lambda: labels.rename(label, name)))
        window.deleted.connect(lambda label: run(lambda: labels.delete(label)))

    def _put_on_named(self, name: str, key: EntryKey) -> None:
        """Put the label of this name on an entry; a new one gets the next colour."""
        assert self._library is not None
        labels = self._library.own_notebook.labels
        known = [label for label, _ in labels.all()]
        same = next((label for label in known if folded(label.name) == folded(name)), None)
        colours = cycle(LabelColour)
        colour = next(c for number, c in enumerate(colours) if number == len(known))
        label = same or labels.add(name, colour)
        labels.put_on(label.id, [key])

    def _show(self, window: "LabelsWindow", key: EntryKey) -> None:
        assert self._library is not None
        labels = self._library.own_notebook.labels
        on = {label.id for label in labels.of(key)}
        window.show_labels([label for label, _ in labels.all()], on)

    def _try(self, change: Callable[[], object], say: Callable[[str], object]) -> None:
        try:
            change()
        except ZorgDeskError as error:
            say(str(error))
        else:
            self.changed.emit()
