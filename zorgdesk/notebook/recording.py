"""What a step does to the rows, gathered while its transaction lasts."""

from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, select

from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.raw_rows import raw_columns
from zorgdesk.notebook.schema import PASSING

Values = Mapping[str, Any]
"""What stands in the file, by column: text, numbers or nothing."""

_KEY = "zorgdesk.recording"


@dataclass(frozen=True, slots=True)
class Change:
    """The columns of a row that differ, before and after; `before` is None for a new row."""

    table: str
    row_id: str
    entry_key: str | None
    before: Values | None
    after: Values


class Recording:
    """What one step changed so far."""

    def __init__(self, kind: StepKind, parameters: Mapping[str, str]) -> None:
        self.kind, self.parameters = kind, parameters
        self._rows: dict[tuple[str, str], tuple[Values | None, Values]] = {}

    def keep(self, table: Table, before: Values | None, after: Values) -> None:
        """A row was `before` and is `after` now; what it was at the start of the step counts."""
        place = (table.name, after["id"])
        known = self._rows.get(place)
        self._rows[place] = (known[0] if known else before, after)

    def keep_added(self, table: Table, row: Values) -> None:
        """A whole row was added that nothing here was before.

        Undone it stays in its table with all it says, marked as deleted: doing it again need only
        bring it back, so that is all a step keeps of it.
        """
        kept = {name: row[name] for name in ("entry_key", "deleted_at") if name in row}
        self._rows[table.name, row["id"]] = (None, kept)

    @property
    def tables(self) -> Set[str]:
        """The tables in which rows were changed."""
        return {table for table, _ in self._rows}

    def changes(self) -> list[Change]:
        """What there is to undo, in the order in which it came."""
        found = (_change(place, *states) for place, states in self._rows.items())
        return [change for change in found if set(change.after) - {"changed_at"}]

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """Forget what the block changed when it fails, as its savepoint does."""
        rows = dict(self._rows)
        try:
            yield
        except BaseException:
            self._rows = rows
            raise


@contextmanager
def recorded_on(db: Connection, recording: Recording) -> Iterator[None]:
    """Record what is done on a connection until the block is left."""
    db.info[_KEY] = recording
    try:
        yield
    finally:
        del db.info[_KEY]


def recording_of(db: Connection) -> Recording:
    """The recording on a connection; a reader's change without one would be a fault of ours."""
    recording: Recording = db.info[_KEY]
    return recording


def recorded(db: Connection, table: Table, row_id: str) -> AbstractContextManager[None]:
    """Record what the block does to one row."""
    return recorded_all(db, table, [row_id])


@contextmanager
def recorded_all(db: Connection, table: Table, row_ids: Sequence[str]) -> Iterator[None]:
    """Record what the block does to some rows, as many as one statement takes."""
    if table in PASSING:
        yield
        return
    recording, before = recording_of(db), _raw(db, table, row_ids)
    yield
    after = _raw(db, table, row_ids)
    for row_id in row_ids:
        if row_id in after:
            recording.keep(table, before.get(row_id), after[row_id])


def _raw(db: Connection, table: Table, row_ids: Sequence[str]) -> dict[str, Values]:
    """Rows as they stand in the file, by id."""
    found = db.execute(select(*raw_columns(table)).where(table.c.id.in_(row_ids))).mappings()
    return {row["id"]: dict(row) for row in found}


def _change(place: tuple[str, str], before: Values | None, after: Values) -> Change:
    if before is None:
        return Change(*place, after.get("entry_key"), None, after)
    differing = [name for name in after if before[name] != after[name]]
    old, new = ({name: row[name] for name in differing} for row in (before, after))
    return Change(*place, after.get("entry_key"), old, new)
