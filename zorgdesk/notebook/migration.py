"""Migrate a notebook on a copy, which takes its place only when it is sound."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from zorgdesk.domain.errors import DamagedNotebookError
from zorgdesk.notebook.connection import begin_writing, connect, engine_for, identity
from zorgdesk.notebook.soundness import check_pages, check_shape
from zorgdesk.notebook.trouble import READING, sentence

_STUCK = (
    "Het notitieboek {path} kon niet bijgewerkt worden naar deze versie van ZorgDesk. "
    "Het bestand blijft staan zoals het is; zet het opzij en begin een nieuw."
)
_RENAMES_OPEN_FILES = os.name == "posix"


def migrate(path: Path) -> None:
    """Bring the notebook to the newest revision; on any error the file is as it was.

    Raises sqlite3.Error, OSError, NotebookError. When another process was first, nothing is done.
    """
    copy, found = path.with_name(f"{path.name}.migratie"), identity(path)
    with closing(connect(path)) as held:
        _hold(held)
        if identity(path) != found:
            return
        _copy(held, copy)
        _upgrade(copy, path)
        if _RENAMES_OPEN_FILES:  # under the lock, so that nobody writes to the old file
            copy.replace(path)
    if not _RENAMES_OPEN_FILES:
        copy.replace(path)
    _sync_folder(path.parent)


def _hold(db: sqlite3.Connection) -> None:
    """Keep everybody out until the connection closes, and fold the log into the file.

    A log that stayed behind would be taken for the log of the file that comes in its place.
    """
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    db.execute("PRAGMA journal_mode = DELETE")
    db.execute("BEGIN EXCLUSIVE")
    db.execute("COMMIT")


def _copy(held: sqlite3.Connection, copy: Path) -> None:
    copy.unlink(missing_ok=True)  # of a migration that was cut short; SQLite drops its journal
    with closing(sqlite3.connect(copy)) as target:
        held.backup(target)


def _upgrade(copy: Path, path: Path) -> None:
    engine = engine_for(copy)
    try:
        _run(engine)
        with engine.connect() as db:
            check_pages(db, path, thorough=True)
            check_shape(db, path)
    except DBAPIError as error:
        stuck = DamagedNotebookError(_STUCK.format(path=path))
        raise sentence(error.orig, path, READING) or stuck from error
    finally:
        engine.dispose()


def _run(engine: Engine) -> None:
    from zorgdesk.notebook.migrations.upgrade import upgrade  # noqa: PLC0415 (Alembic: 120 ms)

    with engine.begin() as db:
        begin_writing(db)
        upgrade(db)


def _sync_folder(folder: Path) -> None:
    """Put the new name on disk too, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
