"""Put a damaged notebook aside, so that a new one can begin; nothing of it is thrown away."""

from datetime import datetime
from itertools import count
from pathlib import Path

from zorgdesk.notebook.trouble import READING, plainly

JOURNALS = ("-wal", "-shm", "-journal")
"""What SQLite may leave beside a file."""


def set_aside(path: Path, now: datetime) -> Path:
    """Rename the file and its journals to a dated name beside it; the new path.

    The journals go along, first: SQLite may need them to mend the file, and would take them for
    the journals of the notebook that comes in its place. Raises NotebookError.
    """
    target = set_journals_aside(path, now)
    with plainly(path, READING):
        return path.rename(target)


def set_journals_aside(path: Path, now: datetime) -> Path:
    """Rename what SQLite left beside a file that is gone, or is to go to the path returned.

    Whatever comes under the same name would be overwritten by it. Raises NotebookError.
    """
    target = _free_name(path, now)
    with plainly(path, READING):
        for journal in JOURNALS:
            source = path.with_name(path.name + journal)
            if source.exists():
                source.rename(target.with_name(target.name + journal))
    return target


def _free_name(path: Path, now: datetime) -> Path:
    day = f"{path.stem}-beschadigd-{now:%Y-%m-%d}"
    names = (path.with_name(f"{day}-{number}{path.suffix}") for number in count(1))
    return next(name for name in names if not _is_taken(name))


def _is_taken(name: Path) -> bool:
    return any(name.with_name(name.name + ending).exists() for ending in ("", *JOURNALS))
