"""A notebook's file while it is open, wherever it goes meanwhile."""

import sqlite3
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from zorgdesk.notebook.connection import connect, engine_for
from zorgdesk.notebook.holding import Hold
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.reading_copy import ReadingCopy
from zorgdesk.notebook.soundness import check_pages, refuse_foreign
from zorgdesk.notebook.trouble import READING, SAVING, gone, plainly
from zorgdesk.notebook.whereabouts import Whereabouts

_MANY = 1 << 32
"""More changes than a connection counts."""


class CopiedFile:
    """What a file held when it was opened to read: nothing that happens to it matters."""

    read_only = True

    def __init__(self, copy: ReadingCopy) -> None:
        self._copy = copy
        self.engine = copy.engine()

    def connect(self) -> sqlite3.Connection:
        """A connection that reads what is open."""
        return self._copy.connect()

    def version(self) -> int:
        """Always the same: a copy is not changed."""
        return 0

    def come_back(self) -> None:
        """A copy is always there."""

    def expect(self, db: Connection) -> None:
        """Nothing is written in a copy."""

    def confirm(self) -> None:
        """Nothing is written in a copy."""

    def close(self) -> None:
        """Forget the copy."""
        self.engine.dispose()
        self._copy.close()


class HeldFile:
    """A file that is ours to write in; one that went away and came back is opened again."""

    read_only = False

    def __init__(self, path: Path, engine: Engine, hold: Hold) -> None:
        """Watch the file that `engine` reads. Raises sqlite3.Error, OSError."""
        self._path, self._hold = path, hold
        self._is_closed = False
        self._engine = self._followed(engine)
        with engine.connect() as db:
            self._whereabouts = Whereabouts(path, db)
        self._watch = connect(path)
        self._watching, self._moving = Lock(), Lock()
        self._reopened = 0

    @property
    def engine(self) -> Engine:
        """SQLAlchemy on the file. Raises AwayNotebookError when it was closed meanwhile."""
        if self._is_closed:
            raise gone(self._path, READING)
        return self._engine

    def connect(self) -> sqlite3.Connection:
        """A connection that reads what is open. Raises sqlite3.Error."""
        return connect(self._path)

    def version(self) -> int:
        """Another number after every change, ours or another program's.

        Raises sqlite3.Error, AwayNotebookError when it was closed meanwhile.
        """
        with self._watching:
            if self._is_closed:
                raise gone(self._path, READING)
            counted = int(self._watch.execute("PRAGMA data_version").fetchone()[0])
            return self._reopened * _MANY + counted  # another connection counts from anew

    def come_back(self) -> None:
        """See to it that the file is where it was.

        Raises NotebookError when it is away or not as it was left, and NotebookInUseError when
        another window took it.
        """
        with self._moving:
            if not self._is_closed and not self._is_here():
                with plainly(self._path, SAVING):
                    self._reopen()

    def expect(self, db: Connection) -> None:
        """Know the file later by what `db` is about to commit."""
        self._whereabouts.expect(db)

    def confirm(self) -> None:
        """What was committed is in the file under its name. Raises NotebookError when it is not.

        A file whose folder is gone still takes writes.
        """
        if not self._is_here():
            raise gone(self._path, SAVING)
        self._whereabouts.confirm()

    def close(self) -> None:
        """Let go of the file; its log is folded in, so that it is one file again."""
        with self._moving:  # whoever looks after it from another thread finds it closed
            self._is_closed = True
        with self._watching:  # to close what another thread is asking ends the whole program
            self._watch.close()
        self._engine.dispose()
        KEYRING.release(self._path)
        self._hold.release()

    def _followed(self, engine: Engine) -> Engine:
        """Whoever still reads when the file is closed does not keep it open afterwards."""

        def returned(_connection: object, entry: ConnectionPoolEntry) -> None:
            if self._is_closed:
                entry.invalidate()

        event.listen(engine, "checkin", returned)
        return engine

    def _is_here(self) -> bool:
        try:
            return self._whereabouts.is_here
        except OSError as error:
            raise gone(self._path, SAVING) from error

    def _reopen(self) -> None:
        """Take the file that stands there now, when it is ours. Raises NotebookError."""
        engine = engine_for(self._path)
        try:
            hold = self._hold if self._hold.lasts else Hold.take(self._path)
            try:
                with engine.connect() as db:
                    refuse_foreign(db, self._path)
                    check_pages(db, self._path)
                    self._whereabouts.recognise(db)
                self._exchange(engine, hold, connect(self._path))
            except BaseException:
                if hold is not self._hold:
                    hold.release()
                raise
        except BaseException:
            engine.dispose()
            raise

    def _exchange(self, engine: Engine, hold: Hold, watch: sqlite3.Connection) -> None:
        """Let go of the file that is away; whoever reads it still is told so by the system."""
        engine, self._engine = self._engine, self._followed(engine)
        with self._watching:
            watch, self._watch = self._watch, watch
            self._reopened += 1
            watch.close()
        engine.dispose()
        if hold is not self._hold:
            self._hold.release()
            self._hold = hold
