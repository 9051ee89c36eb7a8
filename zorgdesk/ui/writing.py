"""Between the sheet on which an own entry is written and the notebook."""

from concurrent.futures import Executor
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError, ZorgDeskError
from zorgdesk.domain.own_entries import Draft, is_own, new_key
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.notes.saver import NoteSaver
from zorgdesk.ui.theme import Colours
from zorgdesk.ui.unsaved import Unsaved

if TYPE_CHECKING:
    from zorgdesk.library import Library
    from zorgdesk.ui.own_entry.view import OwnEntryView


class Writing(QObject):
    """One own entry at a time, on a sheet over the page; what is typed keeps itself."""

    changed = Signal()  # an own entry was saved or deleted
    begun = Signal(str, str)  # the key and the title of what is written
    made = Signal(object)  # OwnEntryView
    done = Signal(str)  # the key of what is to be read now, "" where nothing is left of it

    def __init__(self, desk: Desk, worker: Executor, unsaved: Unsaved) -> None:
        super().__init__(desk)
        self._desk = desk
        self._library: Library | None = None
        self._view: OwnEntryView | None = None
        self._said = ""
        self.saver: NoteSaver[EntryKey, Draft] = NoteSaver(self._save, worker, self)
        self.saver.saved.connect(self._saved)
        self.saver.failed.connect(self._failed)
        unsaved.watch(self.flush, self.saver, self._title, self._changed_at)

    @property
    def key(self) -> EntryKey | None:
        """The entry that is written, None when there is none."""
        return self._view.key if self._view is not None else None

    @property
    def is_possible(self) -> bool:
        """Whether there is a notebook to write in."""
        notebook = self._library.notebook if self._library is not None else None
        return notebook is not None and not notebook.read_only

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library
        self.leave()

    def begin(self) -> None:
        """Write a new own entry."""
        self._write(new_key(), Draft(), is_new=True)

    def edit(self, key: EntryKey | None) -> None:
        """Write on in an own entry, or stop writing it."""
        if self.key is not None:
            self.finish()
        elif self._library is not None and key is not None and is_own(key):
            self._write(key, self._newest(self._library, key), is_new=False)

    def copy(self, key: EntryKey | None) -> None:
        """Write an own entry that begins as a copy of another, to correct or go on with."""
        if self._library is not None and key is not None:
            draft, copied = self._library.draft(key), new_key()
            if self._write(copied, draft, is_new=True):
                self.saver.put(copied, draft)

    def finish(self) -> None:
        """Show what was written as a page, when the notebook has it."""
        key = self.key
        if key is None:
            return
        self.flush()
        if self.saver.finish():
            return  # its own message says why
        self.leave()
        self.done.emit(key if self._is_there(key) else "")

    def delete(self, key: EntryKey | None) -> None:
        """Delete the entry that is written or read; it can be undone."""
        key = self.key or key
        if self._library is None or key is None or not is_own(key):
            return
        self.flush()
        if self.saver.finish():
            return
        try:
            self._library.writing.delete(key)
        except ZorgDeskError as error:
            self._desk.say_trouble(error)
            return
        self.leave()
        self._desk.say_briefly(self.tr("Own entry deleted; Ctrl+Z brings it back."))
        self.changed.emit()
        self.done.emit("")

    def leave(self) -> None:
        """Something else is read now: keep what was typed, and take the sheet away."""
        if self._view is not None and self._view.key is not None:
            self._view.leave()
            self._desk.show_sheet()

    def reload(self) -> None:
        """Show what the notebook has now."""
        if self._view is not None and self._library is not None and self._view.key is not None:
            self._view.replace(self._newest(self._library, self._view.key))

    def flush(self) -> None:
        """Hand what was typed to the saver."""
        if self._view is not None:
            self._view.flush()

    def restyle(self, colours: Colours) -> None:
        """Use other colours."""
        if self._view is not None:
            self._view.restyle(colours)

    def _write(self, key: EntryKey, draft: Draft, *, is_new: bool) -> bool:
        """Open the sheet; whether there is a notebook to write in."""
        if self._library is None or not self.is_possible:
            self._desk.say_briefly(self.tr("There is no notebook open to write in."))
            return False
        view = self._sheet()
        view.form.offer(self._library.choices())
        view.write(key, draft, is_new=is_new)
        self._desk.place_note(beside_entry=False)
        self._desk.show_sheet(view)
        view.form.title.setFocus()
        self.begun.emit(key, draft.title)
        return True

    def _sheet(self) -> "OwnEntryView":
        """Made when the first own entry is written."""
        if self._view is None:
            from zorgdesk.ui.notes.formatting import Style  # noqa: PLC0415 - when asked
            from zorgdesk.ui.notes.styling import give_style  # noqa: PLC0415
            from zorgdesk.ui.notes.toolbar import NoteToolbar  # noqa: PLC0415
            from zorgdesk.ui.own_entry.view import OwnEntryView  # noqa: PLC0415

            self._view = view = OwnEntryView(self._desk.colours)
            styles = (Style.BOLD, Style.ITALIC, Style.LIST, Style.LINK)
            toolbar = NoteToolbar(view.form.text, styles=styles, reads=False)
            toolbar.wanted.connect(lambda style: give_style(view.form.text, style))
            view.form.add_toolbar(toolbar)
            view.changed.connect(self.saver.put)
            view.done.connect(self.finish)
            view.delete_wanted.connect(lambda: self.delete(None))
            self.made.emit(view)
        return self._view

    def _save(self, key: EntryKey, draft: Draft) -> None:
        """On the notebook's worker thread. Raises NotebookError."""
        assert self._library is not None
        self._library.writing.save(key, draft)

    def _saved(self, key: EntryKey) -> None:
        if self._view is not None:
            self._view.show_saved(key)
        if not self.saver.pending() and self._desk.banner.text() == self._said:
            self._desk.banner.hide()
        self.changed.emit()

    def _failed(self, key: EntryKey, why: str) -> None:
        if self._view is not None:
            self._view.show_failed(key)
        self._said = why
        self._desk.banner.say(why, self.tr("Try again"), self.saver.save_pending)

    def _newest(self, library: "Library", key: EntryKey) -> Draft:
        """What was typed last, saved or not; nothing for what is no longer there."""
        if (pending := self.saver.pending().get(key)) is not None:
            return pending
        return library.draft(key) if self._is_there(key) else Draft()

    def _is_there(self, key: EntryKey) -> bool:
        library = self._library
        return library is not None and any(entry.key == key for entry in library.entries)

    def _changed_at(self, key: EntryKey) -> datetime | None:
        assert self._library is not None
        try:
            return self._library.own_notebook.own_entries.get(key).changed_at
        except NotebookError:
            return None

    def _title(self, key: EntryKey) -> str:
        draft = self.saver.pending().get(key)
        return draft.title if draft is not None and draft.title else self.tr("Own entry")
