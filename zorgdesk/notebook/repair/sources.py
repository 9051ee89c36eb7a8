"""What there is to mend a notebook from: the file itself, its backups and its text copies."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from zorgdesk.domain.errors import NotebookError, PasswordNeededError
from zorgdesk.notebook.backups import Backups
from zorgdesk.notebook.contents import Contents
from zorgdesk.notebook.inspection import check
from zorgdesk.notebook.keys import KEYRING, Key
from zorgdesk.notebook.repair.salvage import readable, salvage
from zorgdesk.notebook.text_copies.folder import folder_of
from zorgdesk.notebook.text_copies.reading import Found, read_copies
from zorgdesk.notebook.times import Clock


class Origin(Enum):
    """Where a row came from."""

    COPIES = "copies"
    BACKUP = "backup"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Source:
    """Rows from one place; a backup was made `at` a moment, and may have a password."""

    origin: Origin
    contents: Contents
    at: datetime | None = None
    key: Key | None = None


def sources(path: Path, clock: Clock) -> list[Source]:
    """All there is, and of equally new rows the surest first. Raises OSError, NotebookError.

    A copy that nobody touched is just what was saved, and so is a backup that is sound; a row of
    the damaged file may have been damaged in a way that does not show. What somebody changed in a
    copy by hand counts only where there is nothing else.
    """
    copies = _copies(path, clock())
    proved, changed = _parted(copies)
    return [
        Source(Origin.COPIES, proved),
        *_newest_backup(path, clock),
        Source(Origin.FILE, salvage(path)),
        Source(Origin.COPIES, changed),
    ]


def _newest_backup(path: Path, clock: Clock) -> list[Source]:
    """The newest backup that is sound.

    Raises PasswordNeededError where all that could be are sealed, and no key was given yet.
    """
    sealed: PasswordNeededError | None = None
    for backup in Backups(path, clock).all():
        try:
            check(backup.path)
        except PasswordNeededError as error:
            sealed = sealed or error
        except NotebookError:
            continue
        else:
            held = readable(backup.path)
            return [Source(Origin.BACKUP, held, backup.made_at, KEYRING.key_of(backup.path))]
    if sealed and KEYRING.key_of(path) is None:
        raise sealed
    return []


def _copies(path: Path, now: datetime) -> Found:
    folder = folder_of(path)
    return read_copies(folder, now) if folder.is_dir() else Found({})


def _parted(found: Found) -> tuple[Contents, Contents]:
    """What was not changed since it was written, and what was; what was not understood stays."""
    proved: Contents = {name: {} for name in found.contents}
    changed: Contents = {name: {} for name in found.contents}
    for name, rows in found.contents.items():
        for row_id, row in rows.items():
            if (name, row_id) not in found.strays:
                is_changed = (name, row_id) in found.edited
                (changed if is_changed else proved)[name][row_id] = row
    return proved, changed
