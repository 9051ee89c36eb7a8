"""Undo and redo, also after a restart: each step says what its rows were and became."""

import json
from typing import Any

from sqlalchemy import Connection, Row, select, update

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.undo import WHOLE, Step, StepKind
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.given_back import State, give_back
from zorgdesk.notebook.nonsense import understood
from zorgdesk.notebook.schema import step, step_change
from zorgdesk.notebook.steps import first_undone, last_done


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
        changes = db.execute(_changes(found)).all()
        states = (State(c.table_name, c.row_id, c.before if undone else c.after) for c in changes)
        give_back(db, states, self._database.now())
        of_step = step.c.position == found.position
        db.execute(update(step).where(of_step).values(undone=undone))
        return _step(db, found)


def _changes(found: Row[Any]) -> Any:
    of_step = step_change.c.step == found.position
    return select(step_change).where(of_step).order_by(step_change.c.id)


def _step(db: Connection, found: Row[Any]) -> Step:
    kind = understood(StepKind, found.kind)
    touched = () if kind in WHOLE else _touched(db, found)
    return Step(kind, understood(_named, found.parameters), touched, found.made_at)


def _touched(db: Connection, found: Row[Any]) -> tuple[EntryKey, ...]:
    keys = db.scalars(_changes(found).with_only_columns(step_change.c.entry_key))
    return tuple(map(EntryKey, dict.fromkeys(filter(None, keys))))


def _named(text: str) -> dict[str, Any]:
    return dict(json.loads(text))
