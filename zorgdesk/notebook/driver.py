"""The SQLite a file needs: Python's own, or SQLCipher where the notebook has a password."""

import sqlite3
import sys
from pathlib import Path
from types import ModuleType

from zorgdesk.notebook.keys import KEYRING, Key


def module_for(key: Key | None) -> ModuleType:
    """What SQLAlchemy speaks to a file with."""
    if key is None:
        return sqlite3
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - only for a notebook with a password

    return dbapi2  # type: ignore[no-any-return]


def opened(path: Path, uri: str, **options: object) -> sqlite3.Connection:
    """A connection to the file at `path`, unlocked where it has a password.

    Raises sqlite3.Error, PasswordNeededError.
    """
    return connected(uri, KEYRING.key_of(path), uri=True, **options)


def connected(database: str, key: Key | None, **options: object) -> sqlite3.Connection:
    """A connection with a key or without one. Raises sqlite3.Error."""
    if key is None:
        connection: sqlite3.Connection = sqlite3.connect(database, **options)  # type: ignore[call-overload]
        return connection
    from zorgdesk.notebook.sqlcipher import connect  # noqa: PLC0415 - as above

    return connect(database, key, **options)


def key_used(connection: sqlite3.Connection) -> Key | None:
    """The key that opened a connection."""
    return getattr(connection, "key", None)


def errors() -> tuple[type[Exception], ...]:
    """What goes wrong on the disk or in SQLite is one of these."""
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    return (OSError, sqlite3.Error, *([cipher.Error] if cipher else []))
