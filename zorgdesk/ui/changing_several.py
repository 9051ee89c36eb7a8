"""Between the entries that are chosen in the list, and the notebook."""

from concurrent.futures import Executor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTextEdit

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.listed import entries_of
from zorgdesk.domain.several import Topic
from zorgdesk.several import Several
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.locked import why_locked
from zorgdesk.ui.step_names import step_name

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.several.bar import SeveralBar

Keys = tuple[EntryKey, ...]


class ChangingSeveral(QObject):
    """Shows the bar while several are chosen; each change is one step, with a backup before it."""

    changed = Signal()
    undo_wanted = Signal()
    collect_wanted = Signal()
    export_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, desk: Desk, worker: Executor) -> None:
        super().__init__(desk)
        self._desk = desk
        self._library: Library | None = None
        self._bar: SeveralBar | None = None
        self._working = Latest(worker, self)
        self._working.done.connect(self._tell)
        self._working.failed.connect(self._fail)
        desk.results.choosing.changed.connect(self._show)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self.refresh()

    def refresh(self) -> None:
        """The notebook changed: say again what a change would do."""
        self._show(self._desk.results.choosing.keys())

    def choose_all(self) -> None:
        """Choose the whole list; in a text that is read, all of the text."""
        focused = self._desk.window().focusWidget()
        if isinstance(focused, QTextEdit):
            focused.selectAll()
        else:
            self._desk.results.choosing.choose_all()

    def focus(self) -> None:
        """Go to the bar."""
        if self._bar is not None and self._bar.isVisible():
            next(iter(self._bar.topics.values())).setFocus()
        else:
            told = self.tr("Choose several entries first: click with Ctrl, or press Ctrl+A.")
            self._desk.say_briefly(told)

    def keys(self) -> Keys:
        """The chosen entries, in the order of the list."""
        return entries_of(self._desk.results.choosing.keys())

    def _show(self, keys: Keys) -> None:
        if not keys and self._bar is None:
            return
        bar = self._bar = self._bar or self._made()
        if keys and self._library is not None:
            entries = entries_of(keys)
            bar.show_count(len(entries), len(keys) - len(entries))
            bar.offer_labels([label.name for label in self._library.personal.labels()])
            bar.lock(why_locked(self._library.notebook))
            if bar.topic is not None:
                self._preview(bar.topic, bar.name)
        elif not bar.isHidden():
            self._put_away(bar)
        bar.setVisible(bool(keys))

    def _made(self) -> "SeveralBar":
        from zorgdesk.ui.several.bar import SeveralBar  # noqa: PLC0415 - when needed

        bar, results = SeveralBar(), self._desk.results
        results.add_below(bar)
        bar.come_after(results.list)
        bar.asked.connect(self._preview)
        bar.wanted.connect(self._change)
        bar.cleared.connect(results.choose_none)
        bar.left.connect(results.list.setFocus)
        bar.collect_wanted.connect(self.collect_wanted)
        bar.export_wanted.connect(self.export_wanted)
        bar.copy_wanted.connect(self.copy_wanted)
        return bar

    def _preview(self, topic: Topic, name: str) -> None:
        """Say what a change would do."""
        if (several := self._several(topic, name)) is not None and self._bar is not None:
            try:
                self._bar.show_preview(several.preview())
            except ZorgDeskError as error:
                self._desk.say_trouble(error)

    def _change(self, topic: Topic, name: str, on: bool) -> None:  # noqa: FBT001 - a signal's
        """Do it on the notebook's thread, behind what is still being saved."""
        if (several := self._several(topic, name)) is not None and self._bar is not None:
            self._bar.stage.setEnabled(False)
            self._working.start(lambda: several.change(on=on))

    def _several(self, topic: Topic, name: str) -> Several | None:
        notebook = self._library.notebook if self._library else None
        return Several(notebook, self.keys(), topic, name) if notebook else None

    def _tell(self) -> None:
        """It is done: say what, and how to take it back."""
        self._let_go()
        self.changed.emit()
        step = self._library.own_notebook.journal.next_undo() if self._library else None
        if step is not None:
            told = self.tr("Done: %s.") % step_name(step)
            self._desk.banner.tell(told, self.tr("Undo"), self.undo_wanted.emit)

    def _fail(self, error: Exception) -> None:
        self._let_go()
        if not isinstance(error, ZorgDeskError):
            raise error
        self._desk.say_trouble(error)

    def _let_go(self) -> None:
        """The bar answers again."""
        if self._bar is not None:
            self._bar.stage.setEnabled(True)
            if not self._bar.isHidden() and self._bar.topic is not None:
                self._bar.stage.take_focus()

    def _put_away(self, bar: "SeveralBar") -> None:
        """Nothing is chosen any more; who was in the bar is in the list again."""
        focused = bar.window().focusWidget()
        if focused is not None and bar.isAncestorOf(focused):
            self._desk.results.list.setFocus()
        bar.open(None)
