"""The notebook's file, open: reading and writing, each with its trouble told plainly."""

from collections.abc import Iterator, Set
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from threading import Lock, local
from typing import Self

from sqlalchemy import Connection, Table
from sqlalchemy.exc import DBAPIError, IntegrityError

from zorgdesk.domain.errors import (
    CutShortNotebookError,
    DamagedNotebookError,
    FailingDiskError,
    NotebookError,
)
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.connection import begin_writing, engine_for
from zorgdesk.notebook.holding import Hold
from zorgdesk.notebook.inspection import check_whole
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.open_file import CopiedFile, HeldFile
from zorgdesk.notebook.opening import Condition, make_place, make_ready, was_cut_short
from zorgdesk.notebook.reading_copy import ReadingCopy
from zorgdesk.notebook.recording import Recording, recorded_on, recording_of
from zorgdesk.notebook.saving_copy import save_copy
from zorgdesk.notebook.soundness import check_pages, check_values
from zorgdesk.notebook.steps import Steps
from zorgdesk.notebook.succession import finish
from zorgdesk.notebook.times import Clock
from zorgdesk.notebook.touched import Touched
from zorgdesk.notebook.trouble import (
    READING,
    SAVING,
    plainly,
    refuse_many_names,
    refuse_what_is_no_file,
)

_ONLY_READ = Sentence(
    "Het notitieboek {path} is alleen om te lezen geopend. "
    "Open het zo dat er geschreven kan worden, of maak er een kopie van."
)


_SOUND = Condition(cut_short=False, looked_over=True)


class _Own(local):
    """The connection of the step that a thread is in the middle of, and what it touched."""

    db: Connection | None = None
    tables: Set[str] = frozenset()


class Database:
    """An open notebook file; any thread may read and write."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        file: HeldFile | CopiedFile,
        condition: Condition = _SOUND,
    ) -> None:
        self.path, self.now = path, clock
        self._file = file
        self.steps = Steps()
        self._own = _Own()
        self._touched = Touched(file.version)
        self.was_cut_short = condition.cut_short
        """Whether the last window did not close it; then it was looked over thoroughly."""
        self._looking, self._is_looked_over = Lock(), condition.looked_over
        self._folded: int | None = None

    @classmethod
    def open(cls, path: Path, clock: Clock, *, begin: bool = True) -> Self:
        """Open the file, migrated where needed, and made where `begin`.

        Raises NotebookError; CutShortNotebookError when it is damaged and was not closed before.
        """
        with plainly(path, READING):
            refuse_what_is_no_file(path)
            KEYRING.key_of(path)  # without it nothing here is touched
            finish(path, clock())
            make_place(path, begin=begin)
            refuse_many_names(path)
            hold = Hold.take(path)
            cut_short = hold.was_left or was_cut_short(path)
        with _told_as_cut_short(cut_short), plainly(path, READING):
            KEYRING.hold(path)
            engine = engine_for(path)
            try:
                condition = make_ready(engine, path, clock, cut_short=cut_short)
                return cls(path, clock, HeldFile(path, engine, hold), condition)
            except BaseException:
                engine.dispose()
                KEYRING.release(path)
                hold.release()
                raise

    @classmethod
    def read(cls, path: Path, clock: Clock) -> Self:
        """Open what the file holds now, to read only. Raises NotebookError."""
        with plainly(path, READING):
            refuse_what_is_no_file(path)
            return cls(path, clock, CopiedFile(ReadingCopy(path)))

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._file.read_only

    def save_copy(self, target: Path, *, overwrite: bool) -> None:
        """Put a copy of what can be read here at another place. Raises NotebookError."""
        with plainly(self.path, READING):
            source = self._file.connect()
        with closing(source):
            save_copy(source, self.path, target, overwrite=overwrite)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to read from; inside a step, one that sees what it did so far.

        Raises NotebookError.
        """
        with self._doubting(), plainly(self.path, READING):
            if self._own.db:
                yield self._own.db
            else:
                with self._file.engine.connect() as db:
                    yield db

    @contextmanager
    def writing(self, *tables: Table) -> Iterator[Connection]:
        """One transaction, on disk when the block is left; nothing of it on NotebookError.

        `tables` are all that it changes, none where that is not known: whatever is remembered of
        others stays. Inside a step it is a part of that. What it changes cannot be undone: see
        `step`.
        """
        if self.read_only:
            raise NotebookError(_ONLY_READ.format(path=self.path) + READING)
        self.look_over()
        with self._doubting(), self._blaming_damage(), plainly(self.path, SAVING):
            if self._own.db:
                with _part(self._own.db):
                    yield self._own.db
            else:
                with self._transaction() as db:
                    yield db
                    if tables:
                        self._own.tables = {table.name for table in tables}

    @contextmanager
    def step(self, kind: StepKind, /, **parameters: str) -> Iterator[Connection]:
        """One transaction that can be undone; inside another step it is a part of that."""
        with self.writing() as db:
            if db is self._own.db:
                with recording_of(db).all_or_nothing():
                    yield db
            else:
                with self._recorded(db, Recording(kind, parameters)):
                    yield db

    @property
    def is_in_step(self) -> bool:
        """Whether this thread is in the middle of a step."""
        return self._own.db is not None

    def look_over(self) -> None:
        """Make sure that the pages were looked over since opening, and since any sign of damage.

        Nothing is written before. Takes as long as reading the file, once.
        Raises DamagedNotebookError.
        """
        with self._looking:
            if not self._is_looked_over:
                with self.reading() as db:
                    check_pages(db, self.path)
                    check_values(db, self.path)
                self._is_looked_over = True

    def version(self) -> int:
        """Another number after every change, ours or another program's. Raises NotebookError."""
        with plainly(self.path, READING):
            return self._file.version()

    def touched_since(self, version: int, now: int) -> Set[str] | None:
        """The tables that changed between two versions; None where any may have."""
        return self._touched.since(version, now)

    def fold_in(self) -> None:
        """Bring what was written ahead into the file itself, where that is possible now.

        Whoever copies the file, or loses what stands beside it, has everything then.
        """
        with suppress(NotebookError):
            if not self.read_only and (version := self.version()) != self._folded:
                with self.reading() as db:
                    db.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
                self._folded = version

    def close(self) -> None:
        """Let go of the file; its log is folded in, so that it is one file again."""
        self._file.close()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        self._file.come_back()
        self._own.tables = frozenset()
        with ExitStack() as committed, self._file.engine.begin() as db:
            begin_writing(db)
            committed.enter_context(self._touched.following(lambda: self._own.tables))
            yield db
            self._file.expect(db)
        self._file.confirm()

    @contextmanager
    def _doubting(self) -> Iterator[None]:
        """Trust the file no longer once it showed damage: what is written in it may be lost."""
        try:
            yield
        except (DamagedNotebookError, FailingDiskError):
            self._is_looked_over = False
            raise

    @contextmanager
    def _blaming_damage(self) -> Iterator[None]:
        """A broken constraint is a fault of ours, unless the file is damaged under our hands."""
        try:
            yield
        except IntegrityError:
            if not self._own.db:
                check_whole(self.path)
            raise

    @contextmanager
    def _recorded(self, db: Connection, recording: Recording) -> Iterator[None]:
        """Whatever this thread does meanwhile is part of the step."""
        self._own.db = db
        try:
            with recorded_on(db, recording):
                yield
        finally:
            self._own.db = None
        self.steps.keep(db, recording, self.now())
        self._own.tables = recording.tables

    def check_place(self) -> None:
        """See to it that the file is where it was: one that was away and came back is opened anew.

        Raises NotebookError when it is away, or not as it was left.
        """
        self._file.come_back()


@contextmanager
def _part(db: Connection) -> Iterator[None]:
    """A part of a transaction: all of it or nothing.

    Where the disk is full SQLite gave up the whole transaction already: there is no savepoint to
    go back to, and what went wrong first is what to tell.
    """
    part = db.begin_nested()
    try:
        yield
    except BaseException:
        with suppress(DBAPIError):
            part.rollback()
        raise
    part.commit()


@contextmanager
def _told_as_cut_short(cut_short: bool) -> Iterator[None]:  # noqa: FBT001 (a state, not a mode)
    try:
        yield
    except DamagedNotebookError as error:
        raise (CutShortNotebookError(error.sentence) if cut_short else error) from error
