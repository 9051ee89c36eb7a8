"""Look a notebook over before it is trusted: its pages, and what it is made of."""

from pathlib import Path

from sqlalchemy import Connection

from zorgdesk.notebook.schema import metadata
from zorgdesk.notebook.trouble import damaged

_SHAPE = """
    SELECT thing.type, thing.name, part.name
    FROM sqlite_schema AS thing LEFT JOIN pragma_table_info(thing.name) AS part
    WHERE thing.name NOT LIKE 'sqlite_%'
"""


def check_pages(db: Connection, path: Path, *, thorough: bool = False) -> None:
    """Raise DamagedNotebookError when the file's pages do not hang together."""
    pragma = "integrity_check" if thorough else "quick_check"
    if db.exec_driver_sql(f"PRAGMA {pragma}").scalars().all() != ["ok"]:
        raise damaged(path)


def check_shape(db: Connection, path: Path) -> None:
    """Raise DamagedNotebookError when anything is missing, or hides: a trigger, a view."""
    if set(map(tuple, db.exec_driver_sql(_SHAPE))) != _expected_shape():
        raise damaged(path)


def _expected_shape() -> set[tuple[str, str, str | None]]:
    tables = metadata.tables.values()
    columns = {("table", table.name, column.name) for table in tables for column in table.columns}
    indexes = {("index", str(index.name), None) for table in tables for index in table.indexes}
    return {*columns, *indexes}
