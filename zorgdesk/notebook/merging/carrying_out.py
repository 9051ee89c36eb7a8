"""Carry out a plan: in the file, or in what one holds, to lay the next notebook beside it."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, Table

from zorgdesk.notebook import own_entry_versions, versions
from zorgdesk.notebook.contents import HELD, Contents
from zorgdesk.notebook.many_rows import AT_ONCE, add_whole, change_all, found_all
from zorgdesk.notebook.merging.plan import Plan, Values
from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.schema import note, note_version, own_entry, own_entry_version
from zorgdesk.notebook.stored_draft import NAMES
from zorgdesk.notebook.times import moment, not_before, stored

_Change = tuple[Row[Any], Values]


def write(db: Connection, plan: Plan, now: datetime) -> Iterator[int]:
    """Write it, what others hang on first; the number of rows of each part that was written."""
    for table in HELD:
        for rows in _parts(list(plan.added[table.name].values())):
            add_whole(db, table, rows)
            yield len(rows)
        for changes in _parts(list(plan.changed[table.name].items())):
            _change(db, table, dict(changes), now)
            yield len(changes)


def held_after(plan: Plan, now: datetime) -> Contents:
    """What our notebook holds when the plan was written."""
    held = {name: {**rows, **plan.added[name]} for name, rows in plan.sides.ours.items()}
    for name, changes in list(plan.changed.items()):
        for row_id, values in changes.items():
            row = held[name][row_id]
            _remember(held, name, row, values)
            changed_at = stored(not_before(now, moment(row["changed_at"])))
            held[name][row_id] = {**row, **values, "changed_at": changed_at}
    return held


def _remember(held: Contents, name: str, row: RawRow, values: Values) -> None:
    """Keep what a text was, as `_keep_version` does in the file."""
    if name == note.name and _is_other_text(row, values):
        held[note_version.name][str(uuid4())] = {"note_id": row["id"], "text": row["text"]}
    elif name == own_entry.name and _says_more(values):
        content = json.dumps({name: row[name] for name in NAMES})
        held[own_entry_version.name][str(uuid4())] = {
            "own_entry_id": row["id"],
            "content": content,
        }


def _change(db: Connection, table: Table, values: dict[str, Values], now: datetime) -> None:
    """Change rows, those in the same columns together; what a text was becomes a version."""
    alike: defaultdict[tuple[str, ...], list[_Change]] = defaultdict(list)
    for row in found_all(db, table, list(values)):
        _keep_version(db, table, row, values[row.id], now)
        alike[tuple(sorted(values[row.id]))].append((row, values[row.id]))
    for changes in alike.values():
        change_all(db, table, now, changes)


def _keep_version(
    db: Connection, table: Table, row: Row[Any], values: Values, now: datetime
) -> None:
    if table is note and _is_other_text({"text": row.text}, values):
        versions.keep(db, row, now)
    elif table is own_entry and _says_more(values):
        own_entry_versions.keep(db, row, now)


def _is_other_text(row: Mapping[str, str], values: Values) -> bool:
    """Whether words of a note would be gone."""
    return bool(row["text"].strip()) and values.get("text", row["text"]) != row["text"]


def _says_more(values: Values) -> bool:
    """Whether an own entry becomes another, and does not merely come back."""
    return len(values) > 1


def _parts(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(rows), AT_ONCE):
        yield rows[start : start + AT_ONCE]
