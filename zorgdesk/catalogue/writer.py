"""Write an edition into a new database file: the same edition, byte for byte the same file."""

import sqlite3
from pathlib import Path

from sqlalchemy import StaticPool, create_engine, insert

from zorgdesk.catalogue.connection import APPLICATION, FORMAT
from zorgdesk.catalogue.edition import Edition
from zorgdesk.catalogue.rows import tables
from zorgdesk.catalogue.schema import metadata


def write(edition: Edition, path: Path) -> None:
    """Write the edition to `path`, which must not exist yet. Raises OSError, sqlite3.Error."""
    file = sqlite3.connect(path)
    try:
        _fixed_form(file)
        _fill(file, edition)
        file.execute("VACUUM")
    finally:
        file.close()


def _fixed_form(file: sqlite3.Connection) -> None:
    """Settle everything about the file that could differ from one build to the next."""
    for pragma in (
        "page_size=4096",
        "encoding='UTF-8'",
        "journal_mode=MEMORY",
        f"application_id={APPLICATION}",
        f"user_version={FORMAT}",
    ):
        file.execute(f"PRAGMA {pragma}")


def _fill(file: sqlite3.Connection, edition: Edition) -> None:
    """Make the tables and insert every row in its order, in one transaction."""
    engine = create_engine("sqlite://", creator=lambda: file, poolclass=StaticPool)
    with engine.begin() as connection:
        metadata.create_all(connection)
        for table, rows in tables(edition):
            if rows:
                connection.execute(insert(table), rows)
