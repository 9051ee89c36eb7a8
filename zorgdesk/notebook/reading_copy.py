"""A notebook that is only read: a copy in memory, so that nothing is written anywhere."""

import sqlite3
import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path
from shutil import copyfile
from uuid import uuid4

from sqlalchemy import Engine, QueuePool, create_engine

from zorgdesk.notebook.connection import begin_writing, uri
from zorgdesk.notebook.migrations import HEAD
from zorgdesk.notebook.soundness import check_pages, check_shape, known_revision, refuse_foreign

_FORMATS = slice(18, 20)
"""Where the header says how the file is written and read."""


class ReadingCopy:
    """What the file held at this moment; it is forgotten when the last connection closes."""

    def __init__(self, path: Path) -> None:
        """Read the file, of this version or an older one. Raises sqlite3.Error, NotebookError."""
        self._name = f"file:/{uuid4()}?vfs=memdb"
        self._kept = self._connect()
        try:
            _read(path, self._kept)
            self._make_ready(path)
        except BaseException:
            self._kept.close()
            raise
        self._kept.execute("PRAGMA query_only = ON")

    def connect(self) -> sqlite3.Connection:
        """A connection that cannot change anything."""
        connection = self._connect()
        connection.execute("PRAGMA query_only = ON")
        return connection

    def engine(self) -> Engine:
        """SQLAlchemy on the copy."""
        return create_engine("sqlite://", creator=self.connect, poolclass=QueuePool)

    def close(self) -> None:
        """Forget the copy."""
        self._kept.close()

    def _connect(self) -> sqlite3.Connection:
        connect = partial(sqlite3.connect, self._name, uri=True, isolation_level=None)
        connection = connect(check_same_thread=False)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        return connection

    def _make_ready(self, path: Path) -> None:
        engine = create_engine("sqlite://", creator=self._connect, poolclass=QueuePool)
        try:
            with engine.connect() as db:
                refuse_foreign(db, path)
                is_older = known_revision(db, path) != HEAD
                check_pages(db, path)
            if is_older:
                _upgrade(engine)
            with engine.connect() as db:
                check_shape(db, path)
        finally:
            engine.dispose()


def _upgrade(engine: Engine) -> None:
    from zorgdesk.notebook.migrations.upgrade import upgrade  # noqa: PLC0415 (Alembic: 120 ms)

    with engine.begin() as db:
        begin_writing(db)
        upgrade(db)


def _read(path: Path, target: sqlite3.Connection) -> None:
    """Copy the file as it is, with its log, also where no file can be made beside it."""
    log = path.with_name(f"{path.name}-wal")
    if _is_logged(path) and not log.exists():  # closed: SQLite would leave an empty log behind
        _copy(uri(path, "mode=ro&immutable=1"), target)
        return
    try:
        _copy(uri(path, "mode=ro"), target)
    except sqlite3.OperationalError:
        if not log.exists():
            raise
        _copy_elsewhere(path, log, target)


def _is_logged(path: Path) -> bool:
    """Whether changes are written ahead of the file. Raises OSError."""
    with path.open("rb") as file:
        return file.read(_FORMATS.stop)[_FORMATS] == b"\2\2"


def _copy_elsewhere(path: Path, log: Path, target: sqlite3.Connection) -> None:
    """Join the file and its log where files can be made."""
    with tempfile.TemporaryDirectory() as folder:
        elsewhere = Path(folder) / "notitieboek.db"
        copyfile(path, elsewhere)
        copyfile(log, elsewhere.with_name(f"{elsewhere.name}-wal"))
        _copy(uri(elsewhere, "mode=rw"), target)


def _copy(source: str, target: sqlite3.Connection) -> None:
    with closing(sqlite3.connect(source, uri=True)) as db:
        db.execute("SELECT count(*) FROM sqlite_schema")  # says what is wrong, where something is
        content = bytearray(db.serialize())
    content[_FORMATS] = b"\1\1"  # a write-ahead log cannot be had in memory
    with closing(sqlite3.connect(":memory:")) as private:
        private.deserialize(bytes(content))
        private.backup(target)
