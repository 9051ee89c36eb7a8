"""Which files there should be, and a stamp of each that differs when what it holds differs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from sqlalchemy import Connection, Select, Table, cast, func, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import Integer

from zorgdesk.notebook.raw_rows import raw_columns
from zorgdesk.notebook.schema import label, label_place
from zorgdesk.notebook.text_copies.places import (
    DOCUMENTS,
    LISTS,
    ON_ENTRIES,
    document_place,
    entry_place,
)

_MICROSECONDS = 21
"""Where in a stored moment they begin, counted from 1."""

_TOLD = {"id", "entry_key", "title", "changed_at", "deleted_at"}
"""What tells where a document stands."""


@dataclass(frozen=True, slots=True)
class Page:
    """One file: of a row (`table` and `row_id`), of an entry (`entry_key`), or a list."""

    stamp: str
    table: Table | None = None
    row_id: str = ""
    entry_key: str | None = None


Pages = Mapping[str, Page]
"""By the place of the file."""

_Placed = tuple[str, Page]


class Survey:
    """Looks again only at tables in which something changed, and there at the rows that did."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[object, Pages]] = {}
        self._documents: dict[Table, dict[str, _Placed]] = {table: {} for table in DOCUMENTS}

    def pages(self, db: Connection) -> dict[str, Page]:
        """Every file there should be."""
        listed = (table for tables in LISTS.values() for table in tables)
        states = {table: _state(db, table) for table in (*DOCUMENTS, *ON_ENTRIES, *listed)}
        pages: dict[str, Page] = {}
        for table in DOCUMENTS:
            pages |= self._part(table.name, states[table], partial(self._placed, db, table))
        on_entries = [states[table] for table in (*ON_ENTRIES, label)]
        pages |= self._part("entries", on_entries, partial(_entries, db))
        for file, tables in LISTS.items():
            state = [states[table] for table in tables]
            if any(count for count, *_ in state):
                pages[file] = Page(str(state))
        return pages

    def _part(self, name: str, state: object, look: Callable[[], Pages]) -> Pages:
        known = self._known.get(name)
        if known is None or known[0] != state:
            self._known[name] = known = (state, look())
        return known[1]

    def _placed(self, db: Connection, table: Table) -> Pages:
        """The documents of a table; finding a place takes longer than reading a row."""
        columns = [column for column in raw_columns(table) if column.name in _TOLD]
        known, now = self._documents[table], dict[str, _Placed]()
        for row in db.execute(select(*columns)).all():
            before = known.get(row.id)
            if before is None or before[1].stamp != row.changed_at:
                before = document_place(table, row), Page(row.changed_at, table, row.id)
            now[row.id] = before
        self._documents[table] = now
        return dict(now.values())


def _changes(table: Table, *columns: Any) -> Select[Any]:
    """Each change moves the time of a row on, and no row goes: then these differ."""
    changed = table.c.changed_at
    seconds = func.sum(cast(func.strftime("%s", changed), Integer))
    rest = func.sum(cast(func.substr(changed, _MICROSECONDS, 6), Integer))
    return select(*columns, func.count(table.c.id), seconds, rest)


def _state(db: Connection, table: Table) -> tuple[Any, ...]:
    return tuple(db.exec_driver_sql(_question(table)).one())


@cache
def _question(table: Table) -> str:
    """In words of SQL already: to find them takes ten times as long as to answer, at each start."""
    literal = {"literal_binds": True}
    return str(_changes(table).compile(dialect=sqlite.dialect(), compile_kwargs=literal))


def _entries(db: Connection) -> Pages:
    stamps: dict[str, list[str]] = {}
    for table in ON_ENTRIES:
        key_column = table.c.entry_key
        for key, *state in db.execute(_changes(table, key_column).group_by(key_column)):
            stamps.setdefault(key, []).append(f"{table.name} {state}")
    for key, names in db.execute(_label_names()):
        stamps[key].append(names)
    return {entry_place(key): Page(" ".join(stamp), entry_key=key) for key, stamp in stamps.items()}


def _label_names() -> Select[Any]:
    """What the labels on each entry are called: the files tell that too."""
    key, on = label_place.c.entry_key, label.c.id == label_place.c.label_id
    names = func.group_concat(label.c.name)
    return select(key, names).select_from(label_place).join(label, on).group_by(key)
