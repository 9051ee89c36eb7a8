"""Between links in what a reader types and what they lead to."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.notes import LinkOffer, NoteRef
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.linking_edit import LinkingEdit
from zorgdesk.ui.names import kind_name
from zorgdesk.ui.notes.reading_text import LINK_SCHEME, name_in
from zorgdesk.ui.notes.sheet import NoteSheet
from zorgdesk.ui.reading import Reading

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Linking(QObject):
    """Offers names while a link is typed, and opens what a link leads to."""

    note_wanted = Signal(object)  # NoteRef

    def __init__(self, desk: Desk, reading: Reading) -> None:
        super().__init__(desk)
        self._desk, self._reading = desk, reading
        self._library: Library | None = None
        self.join(desk.note.sheet, desk.say_briefly)
        reading.name_followed.connect(lambda name: self._open(name, desk.say_briefly))

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def join(self, sheet: NoteSheet, say: Callable[[str], object]) -> None:
        """Serve the links on a sheet from now on; `say` tells there of one that leads nowhere."""
        self.join_edit(sheet.editor, say)
        sheet.followed.connect(lambda link: self._follow(link, say))

    def join_edit(self, edit: LinkingEdit, say: Callable[[str], object]) -> None:
        """Serve the links in what is typed here from now on; `say` as in `join`."""
        edit.allow_links()
        edit.link_begun.connect(lambda typed: edit.offer_links(self._offers(typed)))
        edit.link_followed.connect(lambda name: self._open(name, say))

    def _follow(self, link: str, say: Callable[[str], object]) -> None:
        """Open what a link in a note leads to."""
        if link.startswith(f"{LINK_SCHEME}:"):
            self._open(name_in(link), say)
        else:
            self._reading.follow(link)

    def _open(self, name: str, say: Callable[[str], object]) -> None:
        library = self._library
        try:
            target = library.links.target(name) if library is not None else None
        except ZorgDeskError as error:
            self._desk.say_trouble(error)
            return
        if target is None:
            say(self.tr("Nothing is called “%s”.") % name)
        elif isinstance(target, NoteRef):
            self.note_wanted.emit(target)
        else:
            self._reading.open(target)

    def _offers(self, typed: str) -> list[tuple[str, str]]:
        try:
            offers = self._library.links.offers(typed) if self._library is not None else ()
        except ZorgDeskError:  # told where the note is saved
            return []
        return [(offer.name, self._label(offer)) for offer in offers]

    def _label(self, offer: LinkOffer) -> str:
        kind = kind_name(offer.kind) if offer.kind is not None else self.tr("Note")
        return f"{offer.name}   ·   {kind}"
