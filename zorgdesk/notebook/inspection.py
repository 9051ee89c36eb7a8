"""Look into a notebook file without changing it: is it sound, what does it hold."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, NullPool, Table, create_engine, func, inspect, select

from zorgdesk.domain.backups import Counts
from zorgdesk.notebook.connection import connect
from zorgdesk.notebook.driver import module_for
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.migrations import HEAD
from zorgdesk.notebook.schema import (
    KEPT,
    bookmark,
    collection,
    highlight,
    label,
    meta,
    note,
    own_entry,
    saved_search,
    word_pair,
)
from zorgdesk.notebook.soundness import (
    check_pages,
    check_shape,
    check_values,
    known_revision,
    refuse_foreign,
)
from zorgdesk.notebook.trouble import READING, plainly

_COUNTED = (
    note, bookmark, saved_search, word_pair, label, highlight, collection, own_entry,
)  # fmt: skip


@contextmanager
def looking_into(path: Path) -> Iterator[Connection]:
    """A connection that cannot change the file. Raises NotebookError."""
    with plainly(path, READING):
        engine = create_engine(
            "sqlite://",
            module=module_for(KEYRING.key_of(path)),
            creator=partial(connect, path),
            poolclass=NullPool,
        )
        with engine.connect() as db:
            db.exec_driver_sql("PRAGMA query_only = ON")
            yield db


def check(path: Path) -> None:
    """Raise NotebookError unless the file is a sound notebook that this version can open."""
    with looking_into(path) as db:
        refuse_foreign(db, path)
        known_revision(db, path)
        check_pages(db, path)


def check_whole(path: Path) -> None:
    """As `check`, and of this very version. Raises NotebookError."""
    check(path)
    with looking_into(path) as db:
        if known_revision(db, path) == HEAD:
            check_shape(db, path)
            check_values(db, path)


def counts(db: Connection) -> Counts:
    """How much there is."""
    return Counts(*(_count(db, table) for table in _COUNTED))


def notes(db: Connection) -> Mapping[str, str]:
    """The text of each note that was not deleted, by its id."""
    query = select(note.c.id, note.c.text).where(note.c.deleted_at.is_(None))
    return {row.id: row.text for row in db.execute(query)}


def state(db: Connection) -> str:
    """Differs when anything that is kept differs: a change always changes a row's `changed_at`."""
    digest = sha256()
    for table in filter(partial(_is_there, db), (meta, *KEPT)):
        rows = db.execute(select(table.c.id, table.c.changed_at).order_by(table.c.id))
        digest.update(repr((table.name, list(map(tuple, rows)))).encode())
    return digest.hexdigest()


def _count(db: Connection, table: Table) -> int:
    if not _is_there(db, table):
        return 0
    query = select(func.count()).select_from(table).where(table.c.deleted_at.is_(None))
    return db.scalar(query) or 0


def _is_there(db: Connection, table: Table) -> bool:
    """Whether this notebook has the table; an older one may lack it."""
    return inspect(db).has_table(table.name)
