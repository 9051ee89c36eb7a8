"""Between the reader and what is kept for a bad day: versions, the trash and backups."""

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.backups import Backup, Otherwise, Preview
from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.history import Deleted, DeletedKind, Version
from zorgdesk.domain.notes import NoteRef
from zorgdesk.ui.backup_told import MOST_NOTES, told_of
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.locked import why_locked
from zorgdesk.ui.moments import in_full, told_apart
from zorgdesk.ui.safekeeping.difference import difference
from zorgdesk.ui.safekeeping.window import Item, KeptWindow, Wording
from zorgdesk.ui.saying import said
from zorgdesk.ui.theme import Colours
from zorgdesk.ui.unsaved import Unsaved
from zorgdesk.ui.workers import Workers, at_rest

if TYPE_CHECKING:
    from zorgdesk.library import Library


class PuttingBack(QObject):
    """Opens the windows in which things are put back; the library has a notebook."""

    put_back = Signal()
    reopened = Signal()  # the notebook was closed, and opened again as it was in a backup

    def __init__(
        self,
        desk: Desk,
        unsaved: Unsaved,
        library: "Library",
        workers: Workers,
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._desk, self._unsaved, self._library, self._owner = desk, unsaved, library, owner
        self._workers, self._looking = workers, Latest(workers.notebook, self)
        self._otherwise: Sequence[Otherwise] = ()

    def show_versions(self, ref: NoteRef) -> None:
        """The earlier texts of a note."""
        notes, now = self._library.notes, self._text(ref)
        versions = notes.versions(ref)
        colours = self._desk.detail.browser.colours
        window = self._window(
            _tr("Earlier versions of your note"),
            _tr(
                "Coloured words were there then, struck ones are there now. Putting a version back "
                "keeps the present text as a version too."
            ),
            _tr("Put this version back"),
            _tr("This note has no earlier versions yet."),
        )
        window.show_items(_compared(versions, now, colours))
        window.wanted.connect(
            lambda row: self._put_back(window, lambda: notes.restore(ref, versions[row]))
        )

    def show_entry_versions(self, key: EntryKey) -> None:
        """What an own entry was before."""
        library = self._library
        own_entries = library.own_notebook.own_entries
        versions, now = own_entries.versions(key), own_entries.readable(key)
        window = self._window(
            _tr("Earlier versions of your own entry"),
            _tr(
                "Coloured words were there then, struck ones are there now. Putting a version back "
                "keeps what it is now as a version too."
            ),
            _tr("Put this version back"),
            _tr("This entry has no earlier versions yet."),
        )
        colours = self._desk.colours
        window.show_items(_compared(versions, now, colours))
        window.wanted.connect(
            lambda row: self._put_back(window, lambda: library.writing.restore(key, versions[row]))
        )

    def show_trash(self) -> None:
        """What was deleted."""
        library = self._library
        window = self._window(
            _tr("Trash"),
            _tr("What you deleted stays here and can be put back."),
            _tr("Put back"),
            _tr("Nothing was deleted."),
        )
        trash = self._library.own_notebook.trash
        things = list(trash.all())
        window.show_items([self._deleted_item(thing) for thing in things])

        def put_back(row: int) -> None:
            self._put_back(window, lambda: library.own.put_back(things[row]))
            things[:] = trash.all()
            window.show_items([self._deleted_item(thing) for thing in things])

        window.wanted.connect(put_back)

    def show_backups(self) -> None:
        """The copies of the notebook, from which one note can come back, or everything."""
        backups = self._library.own_notebook.backups.all()
        window = self._window(
            _tr("Backups of your notebook"),
            _tr("ZorgDesk makes these by itself. Restoring first backs up what is there now."),
            _tr("Restore this backup"),
            _tr("There is no backup yet. One is made when something changed."),
        )
        looking, kept = self._looking, self._library.own_notebook.backups
        window.asked.connect(lambda row: looking.start(lambda: kept.preview(backups[row])))
        window.finished.connect(lambda _: looking.cancel())
        looking.done.connect(lambda preview: window.tell(self._told_of(preview)))
        looking.failed.connect(lambda error: window.tell(_told_trouble(error)))
        window.show_items([Item(each, None) for each in told_apart([b.made_at for b in backups])])
        window.wanted.connect(
            lambda row: self._put_back(window, lambda: self._restore(backups[row]))
        )
        window.followed.connect(lambda place: self._take_back(window, int(place)))

    def _restore(self, backup: Backup) -> None:
        """Also when it fails the notebook was closed and opened again. Raises NotebookError."""
        self._looking.cancel()
        try:
            with at_rest(self._workers.search), at_rest(self._workers.notebook):
                self._library.restore_backup(backup)
        finally:
            self.reopened.emit()

    def _take_back(self, window: KeptWindow, place: int) -> None:
        """Put one note back as the chosen backup has it."""
        was = self._otherwise[place].note
        self._put_back(window, lambda: self._library.notes.take_back(was))
        window.read_again()

    def _window(self, *wording: str) -> KeptWindow:
        window = KeptWindow(Wording(*wording), self._owner)
        if why := why_locked(self._library.notebook):
            window.lock(why)
        window.show()
        return window

    def _put_back(self, window: KeptWindow, change: Callable[[], object]) -> None:
        """Change the notebook, when everything that was typed is in it."""
        if self._unsaved.finish():
            window.say(_tr("First what you typed must be saved; see the message in the window."))
            return
        try:
            change()
        except ZorgDeskError as error:
            window.say(said(error))
            return
        window.say(_tr("Put back."))
        self.put_back.emit()

    def _deleted_item(self, thing: Deleted) -> Item:
        about = self._library.title(EntryKey(thing.about)) or _tr(
            "A note about nothing in particular"
        )
        when = _tr("deleted on %s") % in_full(thing.deleted_at)
        told = f"<p>{escape(_kind(thing.kind))}: <b>{escape(about)}</b>, {escape(when)}</p>"
        text = escape(thing.text).replace("\n", "<br>")
        return Item(f"{_kind(thing.kind)}: {about}", f"{told}<p>{text}</p>")

    def _text(self, ref: NoteRef) -> str:
        """What a note says now; nothing when it is not in the notebook yet."""
        try:
            return self._library.notes.get(ref.id).text
        except ZorgDeskError:
            return ""

    def _told_of(self, preview: Preview) -> str:
        """What restoring a backup would do, and the notes that can come back by themselves."""
        self._otherwise = preview.otherwise[:MOST_NOTES]
        title = self._library.title
        return told_of(preview, [title(each.note.key or EntryKey("")) for each in self._otherwise])


def _compared(versions: Sequence[Version], now: str, colours: Colours) -> list[Item]:
    """Each version, and what it has otherwise than the text of now."""
    moments = told_apart([version.written_at for version in versions])
    texts = [difference(version.text, now, colours) for version in versions]
    return [Item(*each) for each in zip(moments, texts, strict=True)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeepingSafe", text)


def _told_trouble(error: Exception) -> str:
    """Why a backup cannot be looked into."""
    if not isinstance(error, ZorgDeskError):
        raise error
    return f"<p>{escape(said(error))}</p>"


def _kind(kind: DeletedKind) -> str:
    return {
        DeletedKind.NOTE: _tr("Note"),
        DeletedKind.BOOKMARK: _tr("Bookmark"),
        DeletedKind.SAVED_SEARCH: _tr("Saved search"),
        DeletedKind.WORD_PAIR: _tr("Pair of words"),
        DeletedKind.LABEL: _tr("Label"),
        DeletedKind.HIGHLIGHT: _tr("Highlight"),
        DeletedKind.COLLECTION: _tr("Collection"),
        DeletedKind.OWN_ENTRY: _tr("Own entry"),
    }[kind]
