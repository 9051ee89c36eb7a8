"""Undo and redo, also after a restart: each step says what its rows were and became."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, select, update

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.undo import Step, StepKind
from zorgdesk.notebook import own_entry_versions
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.nonsense import NonsenseError, understood
from zorgdesk.notebook.schema import KEPT, note, own_entry, step, step_change
from zorgdesk.notebook.steps import first_undone, last_done
from zorgdesk.notebook.times import UtcTime, moment, not_before
from zorgdesk.notebook.versions import keep_if_needed

_UNDOABLE = {table.name: table for table in KEPT}


class Journal:
    """What was done in one notebook. Every method raises NotebookError.

    Undoing never makes a row look older: `changed_at` moves on, and a row that was new is marked
    as deleted, so that merging with a copy does not bring back what was undone.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def next_undo(self) -> Step | None:
        """What `undo` would undo."""
        with self._database.reading() as db:
            found = last_done(db)
            return _step(db, found) if found else None

    def next_redo(self) -> Step | None:
        """What `redo` would do again."""
        with self._database.reading() as db:
            found = first_undone(db)
            return _step(db, found) if found else None

    def undo(self) -> Step | None:
        """Undo the last step, all of it or nothing; None when there is none."""
        with self._database.writing() as db:
            found = last_done(db)
            return self._apply(db, found, undone=True) if found else None

    def redo(self) -> Step | None:
        """Do again what was undone last, all of it or nothing; None when there is none."""
        with self._database.writing() as db:
            found = first_undone(db)
            return self._apply(db, found, undone=False) if found else None

    def end_typing(self) -> None:
        """What is typed next is a step of its own, however soon it comes."""
        self._database.steps.end_typing()

    def _apply(self, db: Connection, found: Row[Any], *, undone: bool) -> Step:
        self.end_typing()
        for change in db.execute(_changes(found)):
            _write(db, change, change.before if undone else change.after, self._database.now())
        of_step = step.c.position == found.position
        db.execute(update(step).where(of_step).values(undone=undone))
        return _step(db, found)


def _changes(found: Row[Any]) -> Any:
    of_step = step_change.c.step == found.position
    return select(step_change).where(of_step).order_by(step_change.c.id)


def _step(db: Connection, found: Row[Any]) -> Step:
    keys = dict.fromkeys(row.entry_key for row in db.execute(_changes(found)) if row.entry_key)
    touched = tuple(map(EntryKey, keys))
    kind = understood(StepKind, found.kind)
    return Step(kind, understood(_named, found.parameters), touched, found.made_at)


def _write(db: Connection, change: Row[Any], state: str | None, now: datetime) -> None:
    """Give a row back what it was; raises NonsenseError when the file says nonsense."""
    table = _table(change.table_name)
    row = db.execute(select(table).where(table.c.id == change.row_id)).first()
    if row:
        values = _values(table, state, row, now)
        if table is note:
            keep_if_needed(db, row, str(values.get("text", row.text)), now)
        elif table is own_entry:
            own_entry_versions.keep_if_needed(db, row, values, now)
        changed = {**values, "changed_at": not_before(now, row.changed_at)}
        db.execute(update(table).where(table.c.id == row.id).values(changed))


def _table(name: str) -> Table:
    if name not in _UNDOABLE:
        raise NonsenseError(name)
    return _UNDOABLE[name]


def _values(table: Table, state: str | None, row: Row[Any], now: datetime) -> Mapping[str, Any]:
    """What to store: the state as it was, or the mark that there was nothing."""
    if state is None:
        return {"deleted_at": not_before(now, row.changed_at)}
    stored = understood(_named, state)
    return {name: _value(table.c[name], value) for name, value in stored.items()}


def _named(text: str) -> dict[str, Any]:
    return dict(json.loads(text))


def _value(column: Column[Any], stored: object) -> object:
    """What stood in the file, as its column takes it."""
    if not isinstance(stored, str | int | float | None):
        raise NonsenseError(stored)
    is_moment = stored and isinstance(column.type, UtcTime)
    return understood(moment, str(stored)) if is_moment else stored
