"""Give rows back what they were, or were to become: many of them in a few statements."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, bindparam, update

from zorgdesk.notebook import own_entry_versions
from zorgdesk.notebook.many_rows import found_all
from zorgdesk.notebook.nonsense import NonsenseError, understood
from zorgdesk.notebook.schema import KEPT, note, own_entry
from zorgdesk.notebook.times import UtcTime, moment, not_before
from zorgdesk.notebook.versions import keep_if_needed

_UNDOABLE = {table.name: table for table in KEPT}


@dataclass(frozen=True, slots=True)
class State:
    """What a row is to be, as a step wrote it down; None for a row that was not there yet."""

    table_name: str
    row_id: str
    values: str | None


def give_back(db: Connection, states: Iterable[State], now: datetime) -> None:
    """Store the states; what stands in a note now becomes a version of it first.

    Raises NonsenseError when the file says nonsense.
    """
    by_table: dict[str, list[State]] = defaultdict(list)
    for state in states:
        by_table[state.table_name].append(state)
    for name, of_table in by_table.items():
        _give_back(db, _table(name), of_table, now)


def _give_back(db: Connection, table: Table, states: Sequence[State], now: datetime) -> None:
    known = {row.id: row for row in found_all(db, table, [each.row_id for each in states])}
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for state in states:
        if row := known.get(state.row_id):
            values = _values(table, state.values, row, now)
            _keep_version(db, table, row, values, now)
            changed = {**values, "changed_at": not_before(now, row.changed_at)}
            alike[tuple(sorted(changed))].append({**changed, "of_id": row.id})
    for rows in alike.values():
        db.execute(update(table).where(table.c.id == bindparam("of_id")), rows)


def _keep_version(
    db: Connection, table: Table, row: Row[Any], values: Mapping[str, Any], now: datetime
) -> None:
    if table is note:
        keep_if_needed(db, row, str(values.get("text", row.text)), now)
    elif table is own_entry:
        own_entry_versions.keep_if_needed(db, row, values, now)


def _table(name: str) -> Table:
    if name not in _UNDOABLE:
        raise NonsenseError(name)
    return _UNDOABLE[name]


def _values(table: Table, state: str | None, row: Row[Any], now: datetime) -> Mapping[str, Any]:
    """What to store: the state as it was, or the mark that there was nothing."""
    if state is None:
        return {"deleted_at": not_before(now, row.changed_at)}
    stored: Mapping[str, Any] = understood(_named, state)
    return {name: _value(table.c[name], value) for name, value in stored.items()}


def _named(text: str) -> dict[str, Any]:
    return dict(json.loads(text))


def _value(column: Column[Any], stored: object) -> object:
    """What stood in the file, as its column takes it."""
    if not isinstance(stored, str | int | float | None):
        raise NonsenseError(stored)
    is_moment = stored and isinstance(column.type, UtcTime)
    return understood(moment, str(stored)) if is_moment else stored
