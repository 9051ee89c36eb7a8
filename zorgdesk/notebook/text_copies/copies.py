"""Keep a readable copy of the notebook beside it, written a little at a time."""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import count, islice
from pathlib import Path
from threading import Lock

from sqlalchemy import select

from zorgdesk.domain.errors import NotebookError
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.replacement import sync_folder
from zorgdesk.notebook.schema import meta
from zorgdesk.notebook.text_copies import readme
from zorgdesk.notebook.text_copies.places import FOLDERS
from zorgdesk.notebook.text_copies.rendering import render
from zorgdesk.notebook.text_copies.stand import Stand
from zorgdesk.notebook.text_copies.survey import Pages, Survey

AT_ONCE = 100
"""Files that one call writes at most."""

_FEW = 20
"""So many files are put on disk one by one; for more the whole disk is asked once."""

_OWNER = ".notitieboek"

_NOT_WRITTEN = (
    "De leesbare kopie in de map {folder} kon niet bijgewerkt worden: {why}. "
    "Het notitieboek zelf is in orde, en wat u typte is daarin bewaard."
)
_WHY = {
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijf is vol",
    errno.EFBIG: "de schijf is vol",
    errno.EROFS: "in de map mag niet geschreven worden",
    errno.EACCES: "in de map mag niet geschreven worden",
    errno.EPERM: "in de map mag niet geschreven worden",
}


def folder_of(path: Path) -> Path:
    """The folder with the text copies of a notebook."""
    return path.with_name(f"{path.stem}-leesbaar")


class TextCopies:
    """The text copies of one open notebook; it itself is never changed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.folder = folder_of(database.path)
        self._survey = Survey()
        self._stand: Stand | None = None
        self._pages: Pages = {}
        self._surveyed: int | None = None
        self._version: int | None = None
        self._lock = Lock()

    def write(self) -> bool:
        """Write what changed since the last call, a part of it when it is much.

        Whether there is more to write. The copies of another notebook that stood here are set
        aside. Raises NotebookError, also when it cannot be written here: call it again later.
        """
        with self._lock:
            version = self._database.version()
            if self._database.read_only or version == self._version:
                return False
            if version != self._surveyed:
                self._pages, self._surveyed = self._look(), version
            is_more = self._try()
            self._version = None if is_more else version
            return is_more

    def _look(self) -> Pages:
        with self._database.reading() as db:
            return self._survey.pages(db)

    def _try(self) -> bool:
        """Write; begin anew where somebody took the folder away. Raises NotebookError."""
        try:
            with suppress(FileNotFoundError):
                return self._write(self._stand or self._begin())
            return self._write(self._begin())
        except OSError as error:
            self._stand = None
            raise _not_written(self.folder, error) from error

    def _begin(self) -> Stand:
        """Make the folders, for this notebook and no other, where the notebook still is."""
        self._database.check_place()
        with self._database.reading() as db:
            owner = str(db.scalar(select(meta.c.id)))
        _make_room(self.folder, owner)
        for name in ("", *FOLDERS):
            (self.folder / name).mkdir(mode=0o700, exist_ok=True)
        _put(self.folder / _OWNER, owner)
        _put(self.folder / readme.NAME, readme.TEXT)
        self._stand = Stand(self.folder)
        return self._stand

    def _write(self, stand: Stand) -> bool:
        pages, stamps = self._pages, stand.stamps
        due = (place for place, page in pages.items() if stamps.get(place) != page.stamp)
        now = list(islice(due, AT_ONCE))
        with self._database.reading() as db:
            texts = render(db, {place: pages[place] for place in now})
        self._put_all(texts)
        is_more = next(due, None) is not None
        gone = () if is_more else tuple(stamps.keys() - pages.keys())
        self._take_away(gone)
        stand.add({place: pages[place].stamp for place in now}, gone)
        return is_more

    def _put_all(self, texts: dict[str, str]) -> None:
        is_little = len(texts) <= _FEW
        for place, text in texts.items():
            _put(self.folder / place, text, sync=is_little)
        if is_little:
            for folder in {(self.folder / place).parent for place in texts}:
                sync_folder(folder)
        elif hasattr(os, "sync"):
            os.sync()

    def _take_away(self, places: Iterable[str]) -> None:
        for place in places:
            (self.folder / place).unlink(missing_ok=True)


def _not_written(folder: Path, error: OSError) -> NotebookError:
    why = _WHY.get(error.errno or 0, "de schijf antwoordt niet zoals het hoort")
    return NotebookError(_NOT_WRITTEN.format(folder=folder, why=why))


def _make_room(folder: Path, owner: str) -> None:
    """Set the copies of another notebook aside, or of nobody knows which."""
    if folder.exists() and any(folder.iterdir()) and _owner(folder) != owner:
        folder.rename(next(_free_names(folder)))


def _owner(folder: Path) -> str:
    try:
        return (folder / _OWNER).read_text("utf-8", errors="replace")
    except FileNotFoundError:
        return ""


def _free_names(folder: Path) -> Iterator[Path]:
    names = (folder.with_name(f"{folder.name}-vorige-{number}") for number in count(1))
    return (name for name in names if not name.exists())


def _put(file: Path, text: str, *, sync: bool = False) -> None:
    """Write a whole file in the place of what was there, or leave that."""
    new = file.with_name(f"{file.name}.nieuw")
    with new.open("wb") as opened:
        opened.write(text.encode())
        if sync:
            opened.flush()
            os.fsync(opened.fileno())
    new.replace(file)
