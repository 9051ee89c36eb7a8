"""Make a file ready for use: new when it is empty, migrated when it is older, else refused."""

from pathlib import Path

from sqlalchemy import Connection, Engine, insert

from zorgdesk.notebook import rows
from zorgdesk.notebook.connection import begin_writing, settle_journal
from zorgdesk.notebook.migration import migrate
from zorgdesk.notebook.migrations import HEAD
from zorgdesk.notebook.schema import APPLICATION_ID, meta, metadata, revision
from zorgdesk.notebook.soundness import (
    check_pages,
    check_shape,
    known_revision,
    refuse_foreign,
)
from zorgdesk.notebook.times import Clock


def make_place(path: Path) -> None:
    """An empty file where there is none, for this reader's eyes only. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.touch(mode=0o600)


def make_ready(engine: Engine, path: Path, clock: Clock) -> None:
    """Bring the file to the newest revision and look it over. Raises NotebookError."""
    if _found_revision(engine, path, clock) != HEAD:
        engine.dispose()
        migrate(path, clock)
    with engine.connect() as db:
        check_pages(db, path)
        check_shape(db, path)
        settle_journal(db, path)
        _prove_writable(db)


def _found_revision(engine: Engine, path: Path, clock: Clock) -> str:
    """The revision of our own file; a file without anything in it becomes a new notebook."""
    if _is_empty(path):
        _create(engine, path, clock)
    with engine.connect() as db:
        refuse_foreign(db, path)
        return known_revision(db, path)


def _is_empty(path: Path) -> bool:
    return path.stat().st_size == 0


def _create(engine: Engine, path: Path, clock: Clock) -> None:
    """Begin a notebook, unless another window was first."""
    with engine.begin() as db:
        begin_writing(db)
        if _is_empty(path):
            _fill(db, clock)


def _fill(db: Connection, clock: Clock) -> None:
    """The tables straight from the models: Alembic would take 120 ms to do the same."""
    db.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    metadata.create_all(db)
    db.execute(insert(revision).values(version_num=HEAD))
    rows.add(db, meta, clock(), {"title": ""})


def _prove_writable(db: Connection) -> None:
    """Find out now, and not at the first note, that nothing can be changed here."""
    begin_writing(db)
    db.exec_driver_sql("PRAGMA user_version = 0")
    db.rollback()
