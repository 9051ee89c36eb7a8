"""A notebook that is only read: a copy in memory, so that nothing is written anywhere."""

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from shutil import copyfile
from uuid import uuid4

from sqlalchemy import Engine, QueuePool, create_engine

from zorgdesk.notebook.connection import begin_writing, uri
from zorgdesk.notebook.driver import connected, errors, module_for
from zorgdesk.notebook.keys import KEYRING, Key
from zorgdesk.notebook.migrations import HEAD
from zorgdesk.notebook.soundness import (
    check_pages,
    check_shape,
    check_values,
    known_revision,
    refuse_foreign,
)

Take = Callable[[sqlite3.Connection], None]
"""Takes over what a connection reads."""

_FORMATS = slice(18, 20)
"""Where the header says how the file is written and read."""

_JOURNALS = ("-wal", "-journal")
"""What is not in the file yet, or is to be taken back from it."""


class ReadingCopy:
    """What the file held at this moment; it is forgotten when the last connection closes."""

    def __init__(self, path: Path) -> None:
        """Read the file, of this version or an older one. Raises sqlite3.Error, NotebookError."""
        self._name = f"file:/{uuid4()}?vfs=memdb"
        self._key = KEYRING.key_of(path)
        self._kept = self._connect()
        try:
            _read(path, self._key, self._take())
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
        return self._engine(self.connect)

    def close(self) -> None:
        """Forget the copy."""
        self._kept.close()

    def _connect(self) -> sqlite3.Connection:
        connect = partial(connected, self._name, self._key, uri=True, isolation_level=None)
        connection = connect(check_same_thread=False)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        return connection

    def _take(self) -> Take:
        """How what stands in a file comes in here."""
        if self._key is None:
            return partial(_take_pages, self._kept)
        from zorgdesk.notebook.sqlcipher import export  # noqa: PLC0415 - only with a password

        return partial(export, target=self._name, key=self._key)

    def _engine(self, creator: Callable[[], sqlite3.Connection]) -> Engine:
        module = module_for(self._key)
        return create_engine("sqlite://", module=module, creator=creator, poolclass=QueuePool)

    def _make_ready(self, path: Path) -> None:
        engine = self._engine(self._connect)
        try:
            with engine.connect() as db:
                refuse_foreign(db, path)
                is_older = known_revision(db, path) != HEAD
                check_pages(db, path)
            if is_older:
                _upgrade(engine)
            with engine.connect() as db:
                check_shape(db, path)
                check_values(db, path)
        finally:
            engine.dispose()


def _upgrade(engine: Engine) -> None:
    from zorgdesk.notebook.migrations.upgrade import upgrade  # noqa: PLC0415 (Alembic: 120 ms)

    with engine.begin() as db:
        begin_writing(db)
        upgrade(db)


def _read(path: Path, key: Key | None, take: Take) -> None:
    """Give `take` the file as it is, with its log, also where no file can be made beside it."""
    log = path.with_name(f"{path.name}-wal")
    still = uri(path, "mode=ro&immutable=1")
    if key is None and _is_logged(path) and not log.exists():
        _take_from(still, key, take)  # closed: SQLite would leave an empty log behind
        return
    try:
        _take_from(uri(path, "mode=ro"), key, take)
    except errors():
        if _unfinished(path):
            _take_finished(path, key, take)
        elif key is None and not _is_logged(path):
            raise
        else:  # with a password nobody sees from outside whether it is logged
            _take_from(still, key, take)


def _unfinished(path: Path) -> list[str]:
    """The endings of the journals beside the file with which SQLite has something to finish."""
    journals = {ending: path.with_name(path.name + ending) for ending in _JOURNALS}
    return [each for each, file in journals.items() if file.exists() and file.stat().st_size]


def _is_logged(path: Path) -> bool:
    """Whether changes are written ahead of the file. Raises OSError."""
    with path.open("rb") as file:
        return file.read(_FORMATS.stop)[_FORMATS] == b"\2\2"


def _take_finished(path: Path, key: Key | None, take: Take) -> None:
    """Finish what is in the journals: in a copy, or in the file itself where no copy has room."""
    with tempfile.TemporaryDirectory() as folder:
        elsewhere = Path(folder) / "notitieboek.db"
        try:
            _copy(path, elsewhere)
        except OSError:
            elsewhere = path
        _take_from(uri(elsewhere, "mode=rw"), key, take, alone=True)


def _copy(path: Path, elsewhere: Path) -> None:
    copyfile(path, elsewhere)
    for ending in _unfinished(path):
        copyfile(path.with_name(path.name + ending), elsewhere.with_name(elsewhere.name + ending))


def _take_from(source: str, key: Key | None, take: Take, *, alone: bool = False) -> None:
    """Take over what stands in a file; who is there `alone` needs no file to share memory by."""
    with closing(connected(source, key, uri=True)) as db:
        if alone:
            db.execute("PRAGMA main.locking_mode = EXCLUSIVE")
        db.execute("SELECT count(*) FROM sqlite_schema")  # says what is wrong, where something is
        take(db)


def _take_pages(target: sqlite3.Connection, source: sqlite3.Connection) -> None:
    content = bytearray(source.serialize())
    content[_FORMATS] = b"\1\1"  # a write-ahead log cannot be had in memory
    with closing(sqlite3.connect(":memory:")) as private:
        private.deserialize(bytes(content))
        private.backup(target)
