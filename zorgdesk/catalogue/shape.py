"""Whether a file from outside has the tables of a catalogue, and nothing that could run."""

import sqlite3
from functools import cache

from sqlalchemy import Column
from sqlalchemy.dialects import sqlite

from zorgdesk.catalogue.schema import metadata

_COLUMNS = """
    SELECT m.type, m.name, t.strict, c.name, c.type, c."notnull", c.hidden
    FROM sqlite_schema AS m
    LEFT JOIN pragma_table_list AS t ON t.schema = 'main' AND t.name = m.name
    LEFT JOIN pragma_table_xinfo(m.name) AS c
    WHERE m.type != 'index'
"""
Shape = frozenset[tuple[str, str, int, str, str, int, int]]


def is_ours(file: sqlite3.Connection) -> bool:
    """Whether the tables are exactly ours (no view, trigger or computed column) and sound."""
    shape = frozenset(file.execute(_COLUMNS).fetchall())
    return shape == _expected() and file.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)


@cache
def _expected() -> Shape:
    return frozenset(
        ("table", table.name, 1, column.name, _type(column), int(not column.nullable), 0)
        for table in metadata.tables.values()
        for column in table.columns
    )


def _type(column: Column[object]) -> str:
    return column.type.compile(dialect=sqlite.dialect())
