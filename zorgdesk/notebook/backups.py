"""Copies of the notebook, made by themselves, looked over before they count, and thinned."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from zorgdesk.domain.backups import Backup, Preview
from zorgdesk.domain.errors import DamagedNotebookError, NotebookError
from zorgdesk.notebook import thinning
from zorgdesk.notebook.beside import BACKUPS, folder_beside
from zorgdesk.notebook.comparing import otherwise
from zorgdesk.notebook.connection import connect
from zorgdesk.notebook.inspection import check, check_whole, counts, looking_into, notes, state
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.replacement import copy, sync_folder
from zorgdesk.notebook.resealing import went_along
from zorgdesk.notebook.times import Clock
from zorgdesk.notebook.trouble import READING, damaged, plainly
from zorgdesk.notebook.unfinished import sweep

RULES = (
    (thinning.moment, 5),  # whatever a reader regrets is often noticed at once
    (thinning.day, 12),
    (thinning.week, 10),
    (thinning.month, 9),
)
_STAMP = "%Y-%m-%d %H.%M.%S"


class Backups:
    """The backups of one notebook file, open or not, in a folder beside it.

    Every method raises NotebookError; the notebook itself is never changed.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path, self._now = path, clock
        self.folder = folder_beside(path, BACKUPS)

    def all(self) -> tuple[Backup, ...]:
        """The backups there are, the newest first."""
        return tuple(sorted(self._found(), key=lambda backup: backup.made_at, reverse=True))

    def make(self) -> Backup | None:
        """Copy the notebook, unless nothing changed since the newest backup.

        What a process that was ended left half done comes first: files that nobody finishes are
        taken away, and backups that lack the notebook's password get it.
        """
        sweep(self.path)
        self._seal_the_rest()
        with looking_into(self.path) as db:
            if state(db) == self._newest_state():
                return None
        with plainly(self.path, READING), closing(connect(self.path)) as source:
            return self.keep(source)

    def keep(self, source: sqlite3.Connection) -> Backup:
        """Copy what `source` is connected to, changed or not. The copy counts only when sound."""
        backup = self._next()
        unproved = backup.path.with_suffix(".onvolledig")
        with plainly(backup.path, READING):
            self.folder.mkdir(exist_ok=True)
            copy(source, unproved)
            self._prove(unproved)
            unproved.replace(backup.path)
            sync_folder(self.folder)
            self._thin()
        return backup

    def _seal_the_rest(self) -> None:
        if key := KEYRING.key_of(self.path):
            for plain in filter(KEYRING.is_plain, (backup.path for backup in self.all())):
                went_along(plain, key)

    def _prove(self, copied: Path) -> None:
        """Raise NotebookError when the copy is not sound: then the notebook itself is not."""
        try:
            check(copied)
        except DamagedNotebookError:
            copied.unlink(missing_ok=True)
            raise damaged(self.path) from None

    def preview(self, backup: Backup) -> Preview:
        """What restoring would do."""
        check_whole(backup.path)
        with looking_into(self.path) as db:
            now, present = counts(db), notes(db)
        with looking_into(backup.path) as db:
            then, past = counts(db), notes(db)
        both = present.keys() & past.keys()
        changed = sum(present[note] != past[note] for note in both)
        found = otherwise(self.path, backup.path)
        return Preview(now, then, len(past) - len(both), changed, len(present) - len(both), found)

    def _newest_state(self) -> str | None:
        """What the newest backup holds; None when there is none, or it went bad."""
        for newest in self.all()[:1]:
            try:
                with looking_into(newest.path) as db:
                    return state(db)
            except NotebookError:
                return None
        return None

    def _next(self) -> Backup:
        """A name that comes after all others, even when the clock was set back."""
        now = self._now().astimezone(UTC).replace(microsecond=0)
        made_at = max([now, *(backup.made_at + timedelta(seconds=1) for backup in self._found())])
        return Backup(self.folder / f"{self.path.stem} {made_at:{_STAMP}}.db", made_at)

    def _found(self) -> Iterator[Backup]:
        for file in filter(Path.is_file, self.folder.glob("*.db")):
            try:
                yield Backup(file, self._made_at(file))
            except ValueError:
                continue  # a file of the reader's own

    def _made_at(self, file: Path) -> datetime:
        """The time in the file's name. Raises ValueError."""
        stamp = file.stem.removeprefix(f"{self.path.stem} ")
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)

    def _thin(self) -> None:
        keep = thinning.kept((backup.made_at for backup in self._found()), RULES)
        for backup in self._found():
            if backup.made_at not in keep:
                backup.path.unlink(missing_ok=True)
