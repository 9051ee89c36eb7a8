"""Between the window with the reader's labels and the notebook."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.locked import why_locked
from zorgdesk.ui.saying import said

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.labels.merging import Merger
    from zorgdesk.ui.labels.view import LabelsWindow


class Labelling(QObject):
    """Opens the window with labels: those of an entry, or all there are."""

    changed = Signal()

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner
        self._library: Library | None = None
        self._keeper: LabelKeeper | None = None

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self._close()

    def show_all(self) -> None:
        """Open the window with all labels of the notebook."""
        self._open(self.tr("All labels in your notebook"), None)

    def show_labels(self, key: EntryKey | None) -> None:
        """Open the window with the labels of an entry."""
        if self._library is not None and key is not None:
            self._open(self._library.entry(key).title, key)

    def refresh(self) -> None:
        """The labels changed elsewhere: show them as they are."""
        if self._keeper is not None:
            self._keeper.show()

    def _open(self, about: str, key: EntryKey | None) -> None:
        from zorgdesk.ui.labels.view import LabelsWindow  # noqa: PLC0415 - when asked

        if self._library is None or self._library.notebook is None:
            self._desk.say_briefly(self.tr("There is no notebook open."))
            return
        self._close()
        window = LabelsWindow(about, self._desk.colours, self._owner)
        self._keeper = LabelKeeper(self._library, key, window)
        self._keeper.changed.connect(self.changed)
        window.finished.connect(self._forget)
        window.show()
        window.name.setFocus()

    def _close(self) -> None:
        if self._keeper is not None:
            self._keeper.window.close()

    def _forget(self) -> None:
        self._keeper = None


class LabelKeeper(QObject):
    """Keeps what is changed in one window; `key` is the entry it is about, if any."""

    changed = Signal()

    def __init__(self, library: "Library", key: EntryKey | None, window: "LabelsWindow") -> None:
        super().__init__(window)
        self._key, self.window = key, window
        self._notebook = library.own_notebook
        self._labels = self._notebook.labels
        self.show()
        self._connect()

    def show(self) -> None:
        """Show the labels as they are."""
        key, labels = self._key, self._labels
        try:
            on = None if key is None else {label.id for label in labels.of(key)}
            self.window.show_labels(labels.all(), on)
        except ZorgDeskError as error:
            self.window.say(said(error))
        if why := why_locked(self._notebook):
            self.window.lock(why)

    def _connect(self) -> None:
        window, labels, run = self.window, self._labels, self._run
        if (key := self._key) is not None:
            window.made.connect(lambda name: run(lambda: labels.give(name, [key])))
            window.put_on.connect(lambda each: run(lambda: labels.put_on(each, [key])))
            window.taken_off.connect(lambda each: run(lambda: labels.take_off(each, [key])))
        else:
            window.made.connect(lambda name: run(lambda: labels.add(name)))
        window.renamed.connect(lambda each, name: run(lambda: labels.rename(each, name)))
        window.recoloured.connect(lambda each, colour: run(lambda: labels.recolour(each, colour)))
        window.deleted.connect(lambda each: run(lambda: labels.delete(each)))
        window.merge_wanted.connect(self._preview)
        window.merging.accepted.connect(self._merge)

    def _preview(self, label_id: str, into_id: str) -> None:
        """Say what merging would do."""
        from zorgdesk.ui.labels.merging import Merger  # noqa: PLC0415 - when asked

        known = {label.id: label for label, _ in self._labels.all()}
        on, on_other = self._labels.keys(label_id), self._labels.keys(into_id)
        counts = len(on - on_other), len(on & on_other)
        self.window.merging.offer(Merger(known[label_id], known[into_id], *counts))

    def _merge(self, merger: "Merger") -> None:
        self._run(lambda: self._labels.merge(merger.label.id, merger.into.id))

    def _run(self, change: Callable[[], object]) -> None:
        """Change something, and show what came of it."""
        try:
            change()
        except ZorgDeskError as error:
            self.show()
            self.window.say(said(error))
        else:
            self.show()
            self.changed.emit()
