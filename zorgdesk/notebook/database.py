"""The notebook's file, open: reading and writing, each with its trouble told plainly."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine

from zorgdesk.notebook.connection import begin_writing, connect, engine_for, identity
from zorgdesk.notebook.opening import make_place, make_ready
from zorgdesk.notebook.times import Clock
from zorgdesk.notebook.trouble import READING, SAVING, gone, plainly


class Database:
    """An open notebook file; any thread may read and write."""

    def __init__(self, path: Path, engine: Engine, clock: Clock) -> None:
        self.path, self.now = path, clock
        self._engine = engine
        self._identity = identity(path)
        self._watch = connect(path)

    @classmethod
    def open(cls, path: Path, clock: Clock) -> Self:
        """Open the file, made or migrated where needed. Raises NotebookError."""
        with plainly(path, READING):
            make_place(path)
            engine = engine_for(path)
            try:
                make_ready(engine, path, clock)
                return cls(path, engine, clock)
            except BaseException:
                engine.dispose()
                raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to read from. Raises NotebookError."""
        with plainly(self.path, READING), self._engine.connect() as db:
            yield db

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, on disk when the block is left; nothing of it on NotebookError.

        The place is checked afterwards: a file whose folder was pulled away still takes writes.
        """
        with plainly(self.path, SAVING):
            with self._engine.begin() as db:
                begin_writing(db)
                yield db
            self._check_place()

    def version(self) -> int:
        """Another number after every change, ours or another program's. Raises NotebookError."""
        with plainly(self.path, READING):
            return int(self._watch.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Let go of the file; its log is folded in, so that it is one file again."""
        self._watch.close()
        self._engine.dispose()

    def _check_place(self) -> None:
        if identity(self.path) != self._identity:
            raise gone(self.path, SAVING)
