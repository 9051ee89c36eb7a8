"""Take over another notebook: what it would do, and doing it in one step, all or nothing."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table

from zorgdesk.domain.merging import CHANGING, NOTES, Account, How
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import own_entry_versions, versions
from zorgdesk.notebook.contents import HELD
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.many_rows import AT_ONCE, add_whole, change_all, found_all
from zorgdesk.notebook.merging.other import OtherNotebook, read_contents
from zorgdesk.notebook.merging.plan import Plan, Values
from zorgdesk.notebook.merging.together import laid_together
from zorgdesk.notebook.schema import note, own_entry
from zorgdesk.notebook.times import stored

Watch = Callable[[float], None]
"""Told how much is done, from 0 to 1. What it raises ends the work, and nothing was changed."""

_READ, _WRITTEN = 0.2, 0.8
"""How much is done when all was compared, and when all rows are written; then comes the step."""
_Change = tuple[Row[Any], Values]


class Merging:
    """Other notebooks into this one. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def preview(self, other: OtherNotebook, how: How) -> Account:
        """What taking over would do now; nothing is changed."""
        with self._database.reading() as db:
            return self._plan(db, other, how).account(other.path)

    def take_over(self, other: OtherNotebook, how: How, expected: Account, watch: Watch) -> Account:
        """Add what is not here, in one step; what was done, which may be more than `expected`.

        Make a backup before.
        """
        told = {"name": other.path.stem, "count": str(expected.count(*CHANGING, things=NOTES))}
        with self._database.step(StepKind.TAKEN_OVER, **told) as db:
            plan = self._plan(db, other, how)
            watch(_READ)
            self._write(db, plan, watch)
        return plan.account(other.path)

    def _plan(self, db: Connection, other: OtherNotebook, how: How) -> Plan:
        return laid_together(read_contents(db), other.contents, how, stored(self._database.now()))

    def _write(self, db: Connection, plan: Plan, watch: Watch) -> None:
        """What others hang on comes first."""
        now = self._database.now()
        done, whole = 0, plan.size
        for table in HELD:
            for count in _written(db, table, plan, now):
                done += count
                watch(_READ + (_WRITTEN - _READ) * done / whole)


def _written(db: Connection, table: Table, plan: Plan, now: datetime) -> Iterator[int]:
    """Write what there is for a table; the number of rows of each part that was written."""
    for rows in _parts(list(plan.added[table.name].values())):
        add_whole(db, table, rows)
        yield len(rows)
    for changes in _parts(list(plan.changed[table.name].items())):
        _change(db, table, dict(changes), now)
        yield len(changes)


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
    if table is note and values.get("text", row.text) != row.text and row.text.strip():
        versions.keep(db, row, now)
    elif table is own_entry and len(values) > 1:
        own_entry_versions.keep(db, row, now)


def _parts(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(rows), AT_ONCE):
        yield rows[start : start + AT_ONCE]
