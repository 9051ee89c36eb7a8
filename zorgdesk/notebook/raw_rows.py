"""Rows as they stand in the file: text, numbers or nothing, and whether that can be true."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Boolean, Column, ColumnElement, Connection, Integer, Table, type_coerce
from sqlalchemy import select as sql_select
from sqlalchemy.types import NullType, TypeEngine

from zorgdesk.notebook.nonsense import NonsenseError
from zorgdesk.notebook.times import UtcTime, moment

RawRow = dict[str, Any]
"""What stands in a row, by column."""

_RAW: TypeEngine[Any] = NullType()
_MOMENT = re.compile(r"[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z")
"""A moment as it is stored; to write it anew and compare takes four times as long."""


def raw_columns(table: Table) -> Iterator[ColumnElement[Any]]:
    """The columns of a table, to be read without being made into moments and such."""
    return (type_coerce(column, _RAW).label(column.name) for column in table.columns)


def read(db: Connection, table: Table, *which: ColumnElement[bool]) -> list[RawRow]:
    """The rows of a table, or those that fit."""
    found = db.execute(sql_select(*raw_columns(table)).where(*which))
    return list(map(dict, found.mappings()))


def insert(db: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Store whole rows as they are."""
    names = [column.name for column in table.columns]
    columns, places = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    values = [tuple(row[name] for name in names) for row in rows]
    if values:
        db.exec_driver_sql(f"INSERT INTO {table.name} ({columns}) VALUES ({places})", values)  # noqa: S608 (our own names)


def sound(table: Table, values: Mapping[str, Any]) -> RawRow:
    """A whole row of these values; what is left out has its default. Raises NonsenseError."""
    return {column.name: _value(column, values.get(column.name)) for column in table.columns}


def fits(column: Column[Any], value: object) -> bool:
    """Whether a value can stand in a column."""
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, UtcTime):
        return _is_moment(value)
    return isinstance(value, int if isinstance(column.type, Integer | Boolean) else str)


def _value(column: Column[Any], value: object) -> object:
    if value is None and column.server_default is not None:
        value = _default(column)
    if not fits(column, value):
        raise NonsenseError(column.name, value)
    return value


def _default(column: Column[Any]) -> object:
    text = str(column.server_default.arg)  # type: ignore[union-attr]
    return int(text) if isinstance(column.type, Integer | Boolean) else text


def _is_moment(value: object) -> bool:
    """Only as we write it: else it does not sort."""
    try:
        return isinstance(value, str) and bool(_MOMENT.fullmatch(value) and moment(value))
    except ValueError:
        return False
