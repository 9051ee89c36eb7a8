"""Keep a notebook safe without a window: back it up, look it over, bring it back.

Every function raises ZorgDeskError. `password` is that of the file, None where it has none.
"""

from pathlib import Path

from zorgdesk.domain.backups import Backup, Counts
from zorgdesk.domain.errors import NotebookError, ZorgDeskError
from zorgdesk.domain.repair import Rebuilt, Repaired
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook import restoring
from zorgdesk.notebook.backups import Backups
from zorgdesk.notebook.holding import Hold
from zorgdesk.notebook.inspection import check, counts, looking_into
from zorgdesk.notebook.passwords import unlock
from zorgdesk.notebook.repair.ladder import repair
from zorgdesk.notebook.text_copies.rebuilding import rebuild
from zorgdesk.notebook.times import utc_now

_MISSING = Sentence("Het bestand {path} bestaat niet. Er is niets gewijzigd.")


def back_up(path: Path, password: str | None) -> Backup | None:
    """Make a backup of a notebook, open or not; None when the newest one holds the same."""
    _sound(path, password)
    return Backups(path, utc_now).make()


def look_over(path: Path, password: str | None) -> tuple[Counts, list[tuple[Backup, str]]]:
    """What a notebook holds, every page read, and its backups, each with what is wrong or ""."""
    _sound(path, password)
    backups = Backups(path, utc_now).all()
    return _counts(path), [(each, _trouble(each.path)) for each in backups]


def restore(path: Path, backup: Path, password: str | None) -> Counts:
    """Make the notebook what it was in a backup; what it is now becomes a backup too.

    Raises NotebookInUseError when a window has it.
    """
    _sound(backup, password)
    if password is not None and path.is_file():
        unlock(path, password)
    hold = Hold.take(path)
    try:
        restoring.restore(path, backup)
    finally:
        hold.release()
    return _counts(path)


def mended(path: Path, password: str | None) -> Repaired:
    """Mend a damaged notebook from all that is left; the damaged file is kept.

    Raises NotebookInUseError when a window has it.
    """
    if not path.is_file():
        raise ZorgDeskError(_MISSING.format(path=path))
    if password is not None:
        unlock(path, password)
    return repair(path)


def rebuilt(folder: Path, target: Path) -> Rebuilt:
    """A new notebook from the readable copies in a folder."""
    return rebuild(folder, target)


def _sound(path: Path, password: str | None) -> None:
    if not path.is_file():
        raise ZorgDeskError(_MISSING.format(path=path))
    if password is not None:
        unlock(path, password)
    check(path)


def _counts(path: Path) -> Counts:
    with looking_into(path) as db:
        return counts(db)


def _trouble(path: Path) -> str:
    try:
        check(path)
    except NotebookError as error:
        return str(error)
    return ""
