"""Open a notebook with its password; give it one, another, or none any more."""

import sqlite3
from contextlib import closing
from pathlib import Path

from zorgdesk.domain.errors import PasswordNeededError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.backups import Backups
from zorgdesk.notebook.connection import uri
from zorgdesk.notebook.driver import connected, errors
from zorgdesk.notebook.inspection import check
from zorgdesk.notebook.keys import KEYRING, Key, new_key
from zorgdesk.notebook.replacement import replace
from zorgdesk.notebook.resealing import resealed, went_along
from zorgdesk.notebook.times import Clock, utc_now
from zorgdesk.notebook.trouble import READING, plainly

_WRONG = Sentence(
    "Dit wachtwoord opent het notitieboek {path} niet. "
    "Kijk na of Caps Lock aan staat, en probeer het opnieuw."
)


def unlock(path: Path, password: str) -> None:
    """Open the file with this password from now on; nothing happens where it has none.

    Raises PasswordNeededError when it is another one.
    """
    sealed = _sealed(path)
    key = KEYRING.derive(sealed, password)
    if key is None:
        return
    if not _fits(sealed, key):
        raise PasswordNeededError(_WRONG.format(path=path))
    KEYRING.add(key)


def has_password(path: Path) -> bool:
    """Whether a password is needed to open the file."""
    return KEYRING.is_sealed(path)


def set_password(path: Path, password: str | None, clock: Clock = utc_now) -> tuple[Path, ...]:
    """Give a notebook a password, another one, or with None no password any more.

    Close it first in every window. Its backups go along; those that could not are returned, and
    are as they were. Raises NotebookError, and then everything is as it was.
    """
    key = new_key(password) if password is not None else None
    if key:
        KEYRING.add(key)
    with plainly(path, READING):
        check(path)
        replace(path, lambda held, new: resealed(held, new, key))
    return tuple(each.path for each in Backups(path, clock).all() if not went_along(each.path, key))


def _sealed(path: Path) -> Path:
    """The file; where it is gone or says nothing any more, the newest backup with a password."""
    if KEYRING.is_sealed(path) or KEYRING.is_plain(path):
        return path
    backups = (backup.path for backup in Backups(path, utc_now).all())
    return next(filter(KEYRING.is_sealed, backups), path)


def _fits(path: Path, key: Key) -> bool:
    """Whether the first page of the file can be read with the key.

    What else is wrong does not make it another password: a page may be missing in the file that
    is still in its log, where the disk was full when the one was to be folded into the other.
    """
    try:
        with closing(connected(_still(path), key, uri=True)) as db:
            db.execute("PRAGMA schema_version")
    except errors() as error:
        return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_NOTADB) != sqlite3.SQLITE_NOTADB
    return True


def _still(path: Path) -> str:
    """The file as it stands, without its log: its first page tells enough."""
    return uri(path, "mode=ro&immutable=1")
