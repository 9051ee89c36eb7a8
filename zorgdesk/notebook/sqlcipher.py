"""SQLCipher: SQLite that seals every page of a file with AES-256 and proves it unchanged.

The only module that imports it, and only where a password is concerned.
"""

import sqlite3
from pathlib import Path
from typing import cast

from sqlcipher3 import dbapi2

from zorgdesk.notebook.keys import Key

_NUMBERS = ("application_id", "user_version")
"""What stands in the header of a file, which is not exported."""


class Connection(dbapi2.Connection):  # type: ignore[misc]  # the library tells no types
    """A connection that knows what opened it, for copies that get the same key."""

    key: Key | None


def connect(database: str, key: Key | None, **options: object) -> sqlite3.Connection:
    """A connection with the methods of Python's own; without a key, to a file that has none."""
    connection = dbapi2.connect(database, factory=Connection, **options)
    connection.key = key
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal
    if key:
        connection.execute(f"PRAGMA key = {key.literal}")
    return cast("sqlite3.Connection", connection)


def export(source: sqlite3.Connection, target: Path | str, key: Key | None) -> None:
    """Write everything into a fresh database with another key, or with none."""
    numbers = {name: source.execute(f"PRAGMA {name}").fetchone()[0] for name in _NUMBERS}
    literal = key.literal if key else "''"
    source.execute(f"ATTACH DATABASE ? AS target KEY {literal}", (str(target),))
    source.execute("SELECT sqlcipher_export('target')")
    for name, number in numbers.items():
        source.execute(f"PRAGMA target.{name} = {number}")
    source.execute("DETACH DATABASE target")
