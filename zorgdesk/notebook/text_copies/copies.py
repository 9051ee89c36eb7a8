"""Keep a readable copy of the notebook beside it, written a little at a time."""

import errno
from collections.abc import Callable
from contextlib import suppress
from itertools import islice
from pathlib import Path
from threading import Lock

from sqlalchemy import select

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.schema import meta
from zorgdesk.notebook.text_copies.folder import Folder, folder_of
from zorgdesk.notebook.text_copies.rendering import render
from zorgdesk.notebook.text_copies.stand import Stand
from zorgdesk.notebook.text_copies.survey import Pages, Survey

AT_ONCE = 25
"""Files that one call writes at most."""

_NOT_WRITTEN = Sentence(
    "De leesbare kopie in de map {folder} kon niet bijgewerkt worden: {why}. "
    "Het notitieboek zelf is in orde, en wat u typte is daarin bewaard."
)
_FULL = Sentence("de schijf is vol")
_CLOSED = Sentence("in de map mag niet geschreven worden")
_FAILING = Sentence("de schijf antwoordt niet zoals het hoort")
_WHY = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EROFS: _CLOSED,
    errno.EACCES: _CLOSED,
    errno.EPERM: _CLOSED,
}


class TextCopies:
    """The text copies of one open notebook; it itself is never changed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._folder = Folder(folder_of(database.path))
        self._survey = Survey()
        self._pages: Pages = {}
        self._stand: Stand | None = None
        self._surveyed: int | None = None
        self._written: int | None = None
        self._lock = Lock()

    @property
    def folder(self) -> Path:
        """Where they are."""
        return self._folder.path

    def write(self) -> bool:
        """Write what changed since the last call, a part of it when it is much.

        Whether there is more to write. Of a notebook that is only read nothing is written; of one
        with a password neither, and what was written before it had one is taken away. The copies
        of another notebook that stood here are set aside. A damaged notebook is not copied over
        good copies: DamagedNotebookError. Raises NotebookError, also when it cannot be written
        here: call it again later.
        """
        with self._lock:
            version = self._database.version()
            if self._database.read_only or version == self._written:
                return False
            self._database.check_place()
            self._database.look_over()
            is_sealed = KEYRING.is_sealed(self._database.path)
            is_more = self._trying(self._forget if is_sealed else self._write, version)
            self._written = None if is_more else version
            return is_more

    def _trying(self, write: Callable[[int], bool], version: int) -> bool:
        """Write; begin anew where somebody took the folder away. Raises NotebookError."""
        try:
            with suppress(FileNotFoundError):
                return write(version)
            self._stand = None
            return write(version)
        except OSError as error:
            self._stand = None
            why = _WHY.get(error.errno or 0, _FAILING)
            raise NotebookError(_NOT_WRITTEN.format(folder=self.folder, why=why)) from error

    def _forget(self, _version: int) -> bool:
        """Take away what was written before the notebook got a password."""
        if self._folder.is_of(self._id()):
            self._folder.clear(Stand(self.folder).stamps)
        return False

    def _write(self, version: int) -> bool:
        pages, stand = self._pages_at(version), self._stand or self._begin()
        stamps = stand.stamps
        due = (place for place, page in pages.items() if stamps.get(place) != page.stamp)
        now = list(islice(due, AT_ONCE))
        with self._database.reading() as db:
            texts = render(db, {place: pages[place] for place in now})
        self._folder.put(texts)
        is_more = next(due, None) is not None
        gone = () if is_more else tuple(stamps.keys() - pages.keys())
        self._folder.take_away(gone)
        stand.add({place: pages[place].stamp for place in now}, gone)
        return is_more

    def _pages_at(self, version: int) -> Pages:
        if version != self._surveyed:
            with self._database.reading() as db:
                self._pages, self._surveyed = self._survey.pages(db), version
        return self._pages

    def _begin(self) -> Stand:
        """Make the folder, for this notebook and no other, where the notebook still is."""
        self._database.check_place()
        self._folder.begin(self._id())
        self._stand = Stand(self.folder)
        return self._stand

    def _id(self) -> str:
        """What tells this notebook from another."""
        with self._database.reading() as db:
            return str(db.scalar(select(meta.c.id)))
