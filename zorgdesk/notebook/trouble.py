"""Turn what SQLite and the disk complain about into a sentence a reader can use."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage

from sqlalchemy.exc import DBAPIError

from zorgdesk.domain.errors import (
    AwayNotebookError,
    DamagedNotebookError,
    FailingDiskError,
    FullDiskError,
    LostNotebookError,
    MissingNotebookError,
    NotebookError,
    UnwritableNotebookError,
)
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.driver import errors
from zorgdesk.notebook.nonsense import NonsenseError

READING = Sentence("Er is niets gewijzigd.")
SAVING = Sentence("Wat eerder bewaard was, is er nog; deze laatste wijziging is nog niet bewaard.")

_BUSY = Sentence(
    "Het notitieboek {path} is bezet: een ander venster of programma gebruikt het. "
    "Sluit dat, of probeer het zo dadelijk opnieuw."
)
_FULL = Sentence(
    "De schijf is vol: het notitieboek {path} kan niet bewaard worden. "
    "Maak plaats vrij en probeer het opnieuw."
)
_READ_ONLY = Sentence(
    "Het notitieboek {path} kan niet gewijzigd worden: het bestand of de map is alleen-lezen. "
    "Zet het notitieboek op een plaats waar schrijven mag."
)
_GONE = Sentence(
    "Het notitieboek {path} staat niet meer op zijn plaats: het bestand of de map is verplaatst, "
    "verwijderd of losgekoppeld. Zet het terug, of sluit de stick of schijf opnieuw aan."
)
_MISSING = Sentence(
    "Het notitieboek {path} is er niet. Staat het op een stick of een andere schijf, "
    "steek die dan in. Er is geen leeg notitieboek in de plaats begonnen."
)
_LOST = Sentence(
    "Het notitieboek {path} is er niet meer. Ernaast staan nog kopieën van wat erin stond: "
    "daaruit kan het terugkomen. Er is geen leeg notitieboek in de plaats begonnen."
)
_MANY_NAMES = Sentence(
    "Het notitieboek {path} staat onder meer dan één naam op deze schijf (een harde koppeling). "
    "Wie onder twee namen tegelijk schrijft, verliest wat hij schreef. Werk verder in een kopie."
)
_NO_FILE = Sentence(
    "Op de plaats van het notitieboek {path} staat geen bestand, maar een map of iets anders. "
    "Zet dat weg en zet het notitieboek terug, of kies een ander notitieboek."
)
_FAILING = Sentence(
    "De schijf met het notitieboek {path} antwoordt niet zoals het hoort. "
    "Controleer de schijf of de stick en probeer het opnieuw."
)
_CLOSED = Sentence(
    "Het notitieboek {path} kan niet geopend worden. Controleer of het gelezen mag worden."
)
_DAMAGED = Sentence(
    "Het notitieboek {path} is beschadigd. Het bestand blijft staan zoals het is; "
    "laat het herstellen, of begin een nieuw."
)

_BY_SQLITE = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_IOERR: _FAILING,
}
_BY_SYSTEM = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.ENOENT: _GONE,
    errno.EBUSY: _BUSY,
}
_BY_SQL_FUNCTION = {  # a function in SQL hands on the message, not the code
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
}
_LITTLE = 65_536
"""Bytes: less than what stands beside a notebook while it is open."""

_KINDS = {
    _GONE: AwayNotebookError,
    _READ_ONLY: UnwritableNotebookError,
    _FULL: FullDiskError,
    _FAILING: FailingDiskError,
}
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


@contextmanager
def plainly(path: Path, kept: Sentence) -> Iterator[None]:
    """Raise expected trouble with the file at `path` as a NotebookError.

    `kept` ends the sentence with what was kept. A fault of our own passes as it is.
    """
    try:
        yield
    except DBAPIError as error:
        raise sentence(error.orig, path, kept) or error from error
    except errors() as error:
        raise sentence(error, path, kept) or error from error
    except (NonsenseError, UnicodeDecodeError) as error:  # SQLite's own words may be no text
        raise damaged(path) from error


def damaged(path: Path) -> DamagedNotebookError:
    """The file at `path` is damaged."""
    return DamagedNotebookError(_DAMAGED.format(path=path) + READING)


def gone(path: Path, kept: Sentence) -> AwayNotebookError:
    """The file at `path` is no longer the one that was opened."""
    return AwayNotebookError(_GONE.format(path=path) + kept)


def refuse_what_is_no_file(path: Path) -> None:
    """Raise NotebookError where a folder, a pipe or the like stands: who reads a pipe waits."""
    if path.exists() and not path.is_file():
        raise NotebookError(_NO_FILE.format(path=path) + READING)


def refuse_many_names(path: Path) -> None:
    """Raise UnwritableNotebookError where the file has another name too.

    SQLite keeps what is not yet in the file beside one name, out of sight of who uses the other.
    """
    if path.stat().st_nlink > 1:
        raise UnwritableNotebookError(_MANY_NAMES.format(path=path) + READING)


def missing(path: Path) -> MissingNotebookError:
    """There is no file at `path`."""
    return MissingNotebookError(_MISSING.format(path=path))


def lost(path: Path) -> LostNotebookError:
    """There is no file at `path`, but there are copies of what it held."""
    return LostNotebookError(_LOST.format(path=path))


def sentence(error: BaseException | None, path: Path, kept: Sentence) -> NotebookError | None:
    """What a reader can do about an error of SQLite or the disk; None for a fault of our own."""
    if _tells_of_damage(error):
        return damaged(path)
    if wrong := _what_is_wrong(error, path):
        return _KINDS.get(wrong, NotebookError)(wrong.format(path=path) + kept)
    return None


def _tells_of_damage(error: BaseException | None) -> bool:
    """Whether the file's pages are wrong, or hold what is not text."""
    return _code(error) in _DAMAGE or str(error).startswith("Could not decode to UTF-8")


def _what_is_wrong(error: BaseException | None, path: Path) -> Sentence | None:
    if isinstance(error, OSError):
        return _BY_SYSTEM.get(error.errno or 0, _FAILING)
    if _code(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
        return _why_closed(path)
    wrong = _BY_SQLITE.get(_code(error))
    return _FULL if wrong is _FAILING and _is_full(path) else wrong


def _is_full(path: Path) -> bool:
    """Whether nothing more goes on the disk: SQLite then tells that it answers badly."""
    try:
        return disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False


def _code(error: BaseException | None) -> int:
    """SQLite's primary result code; 0 when the error did not come from SQLite."""
    code: int = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return _BY_SQL_FUNCTION.get(str(error), code) if code == sqlite3.SQLITE_ERROR else code


def _why_closed(path: Path) -> Sentence:
    if not os.access(path, os.F_OK):
        return _GONE
    return _READ_ONLY if path.is_file() and os.access(path, os.R_OK) else _CLOSED
