"""Give a file that nobody has open another key, or none."""

import sqlite3
from contextlib import closing
from pathlib import Path

from zorgdesk.domain.errors import NotebookError
from zorgdesk.notebook.driver import connected
from zorgdesk.notebook.inspection import check
from zorgdesk.notebook.keys import KEYRING, Key
from zorgdesk.notebook.replacement import copy, sync_folder
from zorgdesk.notebook.trouble import READING, plainly


def resealed(held: sqlite3.Connection, new: Path, key: Key | None) -> None:
    """Write what a notebook holds into a fresh file, looked over, with another key or none.

    Raises sqlite3.Error, OSError, NotebookError.
    """
    between = new.with_name(f"{new.name}.onvolledig")
    try:
        copy(held, between)
        _export(between, new, key)
    finally:
        between.unlink(missing_ok=True)


def reseal(file: Path, key: Key | None) -> None:
    """Put the same notebook with another key in the place of a file.

    Raises sqlite3.Error, OSError, NotebookError, and then the file is as it was.
    """
    new = file.with_name(f"{file.name}.onvolledig")
    try:
        _export(file, new, key)
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)
    sync_folder(file.parent)


def went_along(backup: Path, key: Key | None) -> bool:
    """Whether a backup has the key now; one that could not get it is as it was."""
    try:
        with plainly(backup, READING):
            reseal(backup, key)
    except NotebookError:
        return False
    return True


def _export(source: Path, target: Path, key: Key | None) -> None:
    from zorgdesk.notebook.sqlcipher import connect, export  # noqa: PLC0415 - seldom needed

    target.unlink(missing_ok=True)  # of an attempt that was cut short
    with closing(connect(str(source), KEYRING.key_of(source), isolation_level=None)) as db:
        export(db, target, key)
    with closing(connected(str(target), key)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
    check(target)
