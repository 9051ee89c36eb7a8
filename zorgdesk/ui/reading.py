"""Between the list and the page: open an entry, follow its links, keep its bookmark."""

from typing import TYPE_CHECKING
from urllib.parse import unquote

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from zorgdesk.domain.entry import EntryKey, Facet
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.highlights import HighlightRef
from zorgdesk.domain.notes import NoteRef
from zorgdesk.domain.query import Query
from zorgdesk.ui.desk import Desk

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Reading(QObject):
    """One entry at a time, or the start page."""

    opened = Signal(str, str)  # an entry's key and title
    reloaded = Signal(str)  # the key of the entry that is shown again
    filter_followed = Signal(str, str)  # facet, value
    search_followed = Signal(str)
    collection_followed = Signal(str)  # id
    bookmarked = Signal(bool)
    marked_read = Signal(bool)
    note_wanted = Signal(object)  # NoteRef
    margin_wanted = Signal(object)  # HighlightRef
    name_followed = Signal(str)  # what an own entry points at
    lost = Signal()  # the entry that was read is no longer there

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._library: Library | None = None
        self.key: EntryKey | None = None
        desk.results.opened.connect(self.open)
        desk.results.entered.connect(desk.detail.browser.setFocus)
        desk.detail.browser.followed.connect(self.follow)
        desk.detail.browser.left.connect(desk.results.list.setFocus)
        desk.note.sheet.left.connect(desk.detail.browser.setFocus)

    def attach(self, library: "Library") -> None:
        """The library is open."""
        self._library = library

    def knows(self, key: str) -> bool:
        """Whether there is such an entry."""
        library = self._library
        return library is not None and any(entry.key == key for entry in library.entries)

    def open(self, key: EntryKey) -> None:
        """Show an entry; the one that is shown already stays where it was read."""
        if self._library is None or key == self.key:
            return
        if not self.knows(key):
            self._desk.say_briefly(self.tr("This own entry was deleted. The trash has it."))
            return
        page = self._library.page(key)
        self.key = page.entry.key
        self._desk.detail.show_page(page)
        self.opened.emit(page.entry.key, page.entry.title)
        self.show_bookmark()

    def open_anew(self, key: EntryKey) -> None:
        """Show an entry from its top, also when it is the one that was read."""
        self.key = None
        self.open(key)

    def reload(self) -> None:
        """Show the same entry again where it was read: what the reader made of it changed."""
        if self._library is not None and self.key is not None:
            if not self.knows(self.key):
                self.lost.emit()
                return
            self._desk.detail.replace_page(self._library.page(self.key))
            self.show_bookmark()
            self.reloaded.emit(self.key)

    def close(self) -> None:
        """No entry is read any more."""
        self.key = None
        self._desk.detail.show_start()
        self.show_bookmark()

    def mark(self, query: Query) -> None:
        """Mark the words of a query on the page."""
        if self._library is not None and self.key is not None:
            text = self._desk.detail.browser.plain_text()
            self._desk.detail.show_marks(self._library.marks(query, text))

    def read_on(self, by: int) -> None:
        """The next or previous passage of the document."""
        if self._library is None or self.key is None:
            return
        page = self._library.page(self.key)
        found = page.following if by > 0 else page.previous
        if found is not None:
            self.open(found.key)

    def read_unread(self) -> None:
        """Open what is to be read next."""
        if self._library is None:
            return
        found = self._library.read_through.next_unread(self.key)
        if found is None:
            self._desk.say_briefly(self.tr("Everything is read."))
        else:
            self.open(found)

    def follow(self, link: str) -> None:
        """Do what a link on a page says."""
        scheme, _, rest = link.partition(":")
        match scheme:
            case "entry" if self.knows(rest):
                self.open(EntryKey(rest))
            case "note" | "margin" | "link":
                self._follow_own(scheme, rest)
            case "filter":
                self._follow_filter(*rest.partition("/")[::2])
            case "collection":
                self.collection_followed.emit(rest)
            case "unread":
                self.read_unread()
            case "search":
                self.search_followed.emit(QUrl.fromPercentEncoding(rest.encode()))
            case "http" | "https":
                self._open_site(link)

    def _follow_own(self, scheme: str, rest: str) -> None:
        """Go where what the reader wrote leads, or to what points at the page."""
        made, _, key = rest.partition("/")
        if scheme == "link":
            self.name_followed.emit(unquote(rest))
        elif scheme == "margin":
            self.margin_wanted.emit(HighlightRef(made, EntryKey(key)))
        else:
            self.note_wanted.emit(NoteRef(made, EntryKey(key) if key else None))

    def _follow_filter(self, facet: str, value: str) -> None:
        if facet in set(Facet):
            self.filter_followed.emit(facet, value)

    def toggle_bookmark(self) -> None:
        """Put a bookmark on the open entry, or take it away."""
        if self._library is None or self.key is None:
            return
        try:
            self._library.own.set_bookmark(
                self.key, on=self.key not in self._library.personal.bookmarked()
            )
        except ZorgDeskError as error:
            self._desk.say_trouble(error)
        self.show_bookmark()

    def show_bookmark(self) -> None:
        """Say whether the open entry has a bookmark, and whether it was read."""
        library = self._library
        self.bookmarked.emit(library is not None and self.key in library.personal.bookmarked())
        self.marked_read.emit(library is not None and self.key in library.personal.read())

    def _open_site(self, address: str) -> None:
        if not QDesktopServices.openUrl(QUrl(address)):
            self._desk.banner.say(
                self.tr("There is no browser to open this site. The address is: %s") % address
            )
