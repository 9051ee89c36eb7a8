"""Make a file ready for use: new when it is empty, migrated when it is older, else refused."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, Index, insert
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable, ExecutableDDLElement

from zorgdesk.notebook import rows
from zorgdesk.notebook.connection import begin_writing, settle_journal
from zorgdesk.notebook.leftovers import has_leftovers
from zorgdesk.notebook.migration import migrate
from zorgdesk.notebook.migrations import HEAD
from zorgdesk.notebook.schema import APPLICATION_ID, meta, metadata, revision
from zorgdesk.notebook.soundness import (
    check_pages,
    check_shape,
    check_values,
    known_revision,
    refuse_foreign,
)
from zorgdesk.notebook.times import Clock
from zorgdesk.notebook.trouble import damaged, lost, missing

SMALL = 1_000_000
"""Bytes of a file whose pages are looked over in a few milliseconds."""

_JOURNALS = ("-wal", "-journal")


@dataclass(frozen=True, slots=True)
class Condition:
    """How a file was found: whether the last window was cut short; whether its pages are sound."""

    cut_short: bool
    looked_over: bool


def make_place(path: Path, *, begin: bool) -> None:
    """An empty file where there is none, for this reader's eyes only; unless `begin`, none is made.

    No new notebook begins in a file that was emptied. Raises OSError, MissingNotebookError,
    DamagedNotebookError.
    """
    if not begin and not path.exists():
        raise lost(path) if has_leftovers(path) else missing(path)
    if path.exists() and _is_empty(path) and has_leftovers(path):
        raise damaged(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.touch(mode=0o600)


def was_cut_short(path: Path) -> bool:
    """Whether who wrote last did not fold the journal in. Raises OSError."""
    journals = (path.with_name(path.name + ending) for ending in _JOURNALS)
    return any(journal.exists() and journal.stat().st_size for journal in journals)


def make_ready(engine: Engine, path: Path, clock: Clock, *, cut_short: bool) -> Condition:
    """Bring the file to the newest revision; the condition it was found in.

    Its pages and indexes are looked over when the last window was cut short, or when that takes no
    time. Raises NotebookError.
    """
    if _found_revision(engine, path, clock) != HEAD:
        engine.dispose()
        migrate(path, clock)
    look_over = cut_short or path.stat().st_size <= SMALL
    with engine.connect() as db:
        if look_over:
            check_pages(db, path)
        check_shape(db, path)
        if look_over:
            check_values(db, path)
        settle_journal(db, path)
        _prove_writable(db)
    return Condition(cut_short, look_over)


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


def lay_out(db: Connection) -> None:
    """The tables straight from the models: Alembic would take 120 ms to do the same."""
    db.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in _layout():
        db.exec_driver_sql(statement)
    db.execute(insert(revision).values(version_num=HEAD))


@cache
def _layout() -> tuple[str, ...]:
    """What makes the tables and their indexes, in an empty file."""
    tables = metadata.sorted_tables
    indexes = (index for table in tables for index in sorted(table.indexes, key=_name))
    made: list[ExecutableDDLElement] = [*map(CreateTable, tables), *map(CreateIndex, indexes)]
    return tuple(str(each.compile(dialect=sqlite.dialect())) for each in made)


def _name(index: Index) -> str:
    return str(index.name)


def _fill(db: Connection, clock: Clock) -> None:
    lay_out(db)
    rows.add(db, meta, clock(), {"title": ""})


def _prove_writable(db: Connection) -> None:
    """Find out now, and not at the first note, that nothing can be changed here."""
    begin_writing(db)
    db.exec_driver_sql("PRAGMA user_version = 0")
    db.rollback()
