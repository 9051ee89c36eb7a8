"""Make a file ready for use: new when it is empty, migrated when it is older, else refused."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect, select

from zorgdesk.domain.errors import DamagedNotebookError, NotebookError
from zorgdesk.notebook import rows
from zorgdesk.notebook.connection import begin_writing, settle_journal
from zorgdesk.notebook.migration import migrate
from zorgdesk.notebook.migrations import HEAD, REVISIONS
from zorgdesk.notebook.schema import APPLICATION_ID, meta, metadata, revision
from zorgdesk.notebook.soundness import check_pages, check_shape
from zorgdesk.notebook.trouble import READING, damaged

_NOT_OURS = (
    "Het bestand {path} is geen notitieboek van ZorgDesk. Het blijft staan zoals het is; "
    "kies een ander bestand, of zet dit opzij en begin een nieuw notitieboek."
)
_TOO_NEW = (
    "Het notitieboek {path} is gemaakt met een nieuwere versie van ZorgDesk. "
    "Installeer die versie om het te openen."
)


def make_place(path: Path) -> None:
    """An empty file where there is none, for this reader's eyes only. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.touch(mode=0o600)


def make_ready(engine: Engine, path: Path, now: datetime) -> None:
    """Bring the file to the newest revision and look it over. Raises NotebookError."""
    if _found_revision(engine, path, now) != HEAD:
        engine.dispose()
        migrate(path)
    with engine.connect() as db:
        check_pages(db, path)
        check_shape(db, path)
        settle_journal(db, path)
        _prove_writable(db)


def _found_revision(engine: Engine, path: Path, now: datetime) -> str:
    """The revision of our own file; a file without anything in it becomes a new notebook."""
    with engine.begin() as db:
        begin_writing(db)
        if path.stat().st_size == 0:
            _create(db, now)
        _refuse_foreign(db, path)
        return _known_revision(db, path)


def _create(db: Connection, now: datetime) -> None:
    """The tables straight from the models: Alembic would take 120 ms to do the same."""
    db.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    metadata.create_all(db)
    db.execute(insert(revision).values(version_num=HEAD))
    rows.add(db, meta, now, {"title": ""})


def _prove_writable(db: Connection) -> None:
    """Find out now, and not at the first note, that nothing can be changed here."""
    begin_writing(db)
    db.exec_driver_sql("PRAGMA user_version = 0")
    db.rollback()


def _refuse_foreign(db: Connection, path: Path) -> None:
    if db.exec_driver_sql("PRAGMA application_id").scalar() != APPLICATION_ID:
        raise DamagedNotebookError(_NOT_OURS.format(path=path))


def _known_revision(db: Connection, path: Path) -> str:
    if not inspect(db).has_table(revision.name):
        raise damaged(path)
    stored = db.scalar(select(revision.c.version_num))
    if stored not in REVISIONS:
        raise NotebookError(f"{_TOO_NEW.format(path=path)} {READING}")
    return str(stored)
