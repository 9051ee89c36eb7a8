"""Connect to a notebook's file so that nothing in it is trusted and nothing saved is lost."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine
from sqlalchemy.exc import OperationalError

from zorgdesk.notebook import drive, driver
from zorgdesk.notebook.keys import KEYRING

PATIENCE = 2.0
"""Seconds to wait for whoever is reading or writing."""
_PAUSE = 0.02

_PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "synchronous = EXTRA",  # as FULL, and the folder too: what was saved survives a power cut
    "fullfsync = ON",  # macOS only: do not stop at the drive's own memory
)

_FOR_BROKEN = ("writable_schema = ON",)
"""Read on where the end of the file is gone or a part of its tables' names, and write nothing."""


def connect(path: Path, *, broken: bool = False) -> sqlite3.Connection:
    """A connection to an existing file, for any thread, outside any transaction.

    Nothing is created and nothing is written. Of a `broken` file what is there can be read, where
    else SQLite refuses all of it. Raises sqlite3.Error, PasswordNeededError.
    """
    connection = driver.opened(
        path,
        uri(path, "mode=rw"),
        timeout=PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for pragma in (*_FOR_BROKEN, *_PRAGMAS) if broken else _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()  # as long as the error is looked at it would lock the file
        raise
    return connection


def engine_for(path: Path) -> Engine:
    """SQLAlchemy on an existing file; a transaction begins where `begin_writing` says so."""
    return create_engine(
        "sqlite://",
        module=driver.module_for(KEYRING.key_of(path)),
        creator=partial(connect, path),
        poolclass=QueuePool,
    )


def begin_writing(db: Connection) -> None:
    """Take the write lock now, so that what is read next is still true when it is changed."""
    db.exec_driver_sql("BEGIN IMMEDIATE")


def settle_journal(db: Connection, path: Path) -> None:
    """Choose how changes are written: ahead of the file on a disk that stays, else in place.

    Either is safe: where the wanted one cannot be had, because another window is busy or the
    drive cannot share memory, the notebook stays as it is.
    """
    wanted = "WAL" if drive.stays(path) else "DELETE"
    with suppress(OperationalError):
        db.exec_driver_sql(f"PRAGMA journal_mode = {wanted}")


def patiently(act: Callable[[], object]) -> None:
    """Do what SQLite refuses at once while others are busy, as soon as they let it.

    Raises sqlite3.OperationalError when they are for longer than `PATIENCE`.
    """
    end = monotonic() + PATIENCE
    while True:
        try:
            act()
        except driver.errors() as error:
            if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_BUSY or monotonic() > end:
                raise
            sleep(_PAUSE)
        else:
            return


def identity(path: Path) -> tuple[int, int]:
    """What tells this file from another one under the same name. Raises OSError."""
    status = path.stat()
    return status.st_dev, status.st_ino


def uri(path: Path, how: str) -> str:
    """The file as SQLite takes it, opened `how`, such as `mode=rw`."""
    name = quote(path.absolute().as_posix())
    return f"file://{'' if name.startswith('/') else '/'}{name}?{how}"
