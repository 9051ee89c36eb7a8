"""Put a mended notebook in the place of a damaged one: a stop in between costs nothing."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from zorgdesk.notebook.replacement import sync_folder
from zorgdesk.notebook.set_aside import set_aside, set_journals_aside


def succeed(path: Path, new: Path, now: datetime) -> Path | None:
    """Set aside what stands at `path` and put `new` there; where the old file is now.

    From its first step on the new file waits under a name of its own, so that `finish` can do
    the rest after a stop: no empty notebook begins where one was being mended. Raises OSError.
    """
    new.replace(_heir(path))
    sync_folder(path.parent)
    return finish(path, now)


def finish(path: Path, now: datetime) -> Path | None:
    """Do the rest of what was cut short, if anything; where the old file is now. Raises OSError."""
    if not _heir(path).exists():
        return None
    aside = set_aside(path, now) if path.exists() else None
    set_journals_aside(path, now)  # those of a file that is gone
    with suppress(FileNotFoundError):  # another window was first
        _heir(path).rename(path)
    sync_folder(path.parent)
    return aside


def _heir(path: Path) -> Path:
    return path.with_name(f"{path.name}.hersteld")
