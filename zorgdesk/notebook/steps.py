"""The steps in the file: a new one on top, the undone ones forgotten, the oldest too."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from zorgdesk.notebook.nonsense import understood
from zorgdesk.notebook.recording import Change, Recording
from zorgdesk.notebook.schema import step, step_change
from zorgdesk.notebook.typing_steps import goes_on, typed

KEPT = 300
"""Steps that can be undone; each keeps what its rows were and became."""


class Steps:
    """Puts what was recorded in the file; typing goes on in the step it began in."""

    def __init__(self) -> None:
        self._typed: int | None = None  # the step that typing may go on with

    def end_typing(self) -> None:
        """What is typed next is a step of its own."""
        self._typed = None

    def keep(self, db: Connection, recording: Recording, now: datetime) -> None:
        """Keep what was recorded as the last step; a step that changed nothing is none."""
        if changes := recording.changes():
            db.execute(delete(step).where(step.c.undone))
            self._add_or_go_on(db, recording, changes, now)

    def _add_or_go_on(
        self, db: Connection, recording: Recording, changes: list[Change], now: datetime
    ) -> None:
        last, size = last_done(db), typed(recording)
        if last and self._is_typing(db, last, changes) and goes_on(last, now, size):
            _go_on(db, last, changes[0], now, size)
            return
        position = _add(db, recording, now, size)
        _add_changes(db, position, changes)
        self._typed = position if size else None

    def _is_typing(self, db: Connection, last: Row[Any], changes: list[Change]) -> bool:
        """Whether the last step was typing in this very text, and in no other."""
        if self._typed != last.position:
            return False
        known = select(step_change.c.row_id).where(step_change.c.step == last.position)
        return db.scalars(known).all() == [change.row_id for change in changes]


def last_done(db: Connection) -> Row[Any] | None:
    """The step to undo first."""
    return db.execute(
        select(step).where(~step.c.undone).order_by(step.c.position.desc()).limit(1)
    ).first()


def first_undone(db: Connection) -> Row[Any] | None:
    """The step to do again first."""
    return db.execute(select(step).where(step.c.undone).order_by(step.c.position).limit(1)).first()


def _add(db: Connection, recording: Recording, now: datetime, size: int) -> int:
    position = (db.scalar(select(func.max(step.c.position))) or 0) + 1
    db.execute(
        insert(step).values(
            position=position,
            kind=recording.kind.value,
            parameters=_json(recording.parameters),
            made_at=now,
            changed_at=now,
            size=size,
            undone=False,
        )
    )
    db.execute(delete(step).where(step.c.position <= position - KEPT))
    return position


def _add_changes(db: Connection, position: int, changes: Iterable[Change]) -> None:
    values = [
        {
            "step": position,
            "table_name": change.table,
            "row_id": change.row_id,
            "entry_key": change.entry_key,
            "before": None if change.before is None else _json(change.before),
            "after": _json(change.after),
        }
        for change in changes
    ]
    db.execute(insert(step_change), values)


def _go_on(db: Connection, last: Row[Any], change: Change, now: datetime, size: int) -> None:
    """Let the last step end where the text is now; what it began with stays."""
    of_step = step_change.c.step == last.position
    columns = select(step_change.c.before, step_change.c.after)
    known = db.execute(columns.where(of_step)).one()
    values = {"after": _json({**understood(json.loads, known.after), **change.after})}
    if known.before is not None:  # the row was there: it may be typed in another column now
        values["before"] = _json({**(change.before or {}), **understood(json.loads, known.before)})
    db.execute(update(step_change).where(of_step).values(values))
    longer = {"changed_at": now, "size": last.size + size}
    db.execute(update(step).where(step.c.position == last.position).values(longer))


def _json(values: Any) -> str:
    return json.dumps(values, ensure_ascii=False)
