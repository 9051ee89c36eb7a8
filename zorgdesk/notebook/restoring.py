"""Put a backup in the place of a closed notebook; what stood there is kept."""

import sqlite3
from contextlib import closing
from pathlib import Path

from zorgdesk.domain.errors import DamagedNotebookError
from zorgdesk.notebook.backups import Backups
from zorgdesk.notebook.connection import connect
from zorgdesk.notebook.inspection import check, check_whole
from zorgdesk.notebook.replacement import copy, dropped_on_trouble, replace
from zorgdesk.notebook.succession import succeed
from zorgdesk.notebook.times import Clock, utc_now
from zorgdesk.notebook.trouble import READING, plainly


def restore(path: Path, backup: Path, clock: Clock = utc_now) -> None:
    """Make the notebook at `path` what it was in `backup`. Close it first in every window.

    A sound notebook becomes a backup before it is replaced, a damaged one is set aside.
    Raises NotebookError, and then a sound notebook is as it was.
    """
    check_whole(backup)
    with plainly(path, READING):
        if path.exists() and _is_sound(path):
            replace(path, lambda held, new: _keep_and_copy(held, new, Backups(path, clock), backup))
        else:
            _begin_with(path, backup, clock)


def _keep_and_copy(held: sqlite3.Connection, new: Path, backups: Backups, backup: Path) -> None:
    backups.keep(held)
    _copy(backup, new)


def _begin_with(path: Path, backup: Path, clock: Clock) -> None:
    new = path.with_name(f"{path.name}.nieuw")
    with dropped_on_trouble(new):
        _copy(backup, new)
    succeed(path, new, clock())


def _copy(backup: Path, new: Path) -> None:
    with closing(connect(backup)) as source:
        copy(source, new)


def _is_sound(path: Path) -> bool:
    try:
        check(path)
    except DamagedNotebookError:
        return False
    return True
