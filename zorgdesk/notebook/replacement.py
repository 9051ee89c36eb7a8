"""Put another file in a notebook's place: all of it or nothing, with every window kept out."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from zorgdesk.notebook.connection import connect, identity, patiently
from zorgdesk.notebook.driver import connected, key_used
from zorgdesk.notebook.set_aside import JOURNALS

_RENAMES_OPEN_FILES = os.name == "posix"

Make = Callable[[sqlite3.Connection, Path], None]
"""Makes the new file at the path it is given, from what it reads of the old notebook."""


def replace(path: Path, make: Make) -> None:
    """Replace the notebook by what `make` makes; on any error the file is as it was.

    Raises sqlite3.Error, OSError, and what `make` raises. When another process replaced the
    notebook in the meantime, nothing is done.
    """
    new, found = path.with_name(f"{path.name}.nieuw"), identity(path)
    with closing(connect(path)) as held:
        _hold(held)
        if identity(path) != found:
            return
        with dropped_on_trouble(new):
            make(held, new)
        if _RENAMES_OPEN_FILES:  # under the lock, so that nobody writes to the old file
            new.replace(path)
    if not _RENAMES_OPEN_FILES:
        new.replace(path)
    sync_folder(path.parent)


@contextmanager
def dropped_on_trouble(new: Path) -> Iterator[None]:
    """Leave nothing of a file that could not be made whole: on a full disk it takes the room."""
    try:
        yield
    except BaseException:
        for journal in ("", *JOURNALS):
            with suppress(OSError):
                new.with_name(new.name + journal).unlink(missing_ok=True)
        raise


def copy(source: sqlite3.Connection, target: Path) -> None:
    """Copy a whole notebook into a fresh file without a journal; it has the same password.

    Raises sqlite3.Error, OSError.
    """
    target.unlink(missing_ok=True)  # of an attempt that was cut short; SQLite drops its journal
    target.touch(mode=0o600)  # for this reader's eyes only
    with closing(connected(str(target), key_used(source))) as fresh:
        source.backup(fresh)
        fresh.execute("PRAGMA journal_mode = DELETE")


def sync_folder(folder: Path) -> None:
    """Put a new name on disk too, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _hold(db: sqlite3.Connection) -> None:
    """Keep everybody out until the connection closes, and fold the log into the file.

    A log that stayed behind would be taken for the log of the file that comes in its place. For
    another journal SQLite does not wait until others are done reading, as it does elsewhere.
    """
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    patiently(lambda: db.execute("PRAGMA journal_mode = DELETE"))
    db.execute("BEGIN EXCLUSIVE")
    db.execute("COMMIT")
