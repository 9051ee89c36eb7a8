"""What is left of a notebook beside its file, also where the file is gone or emptied."""

from pathlib import Path

from zorgdesk.notebook.backups import Backups
from zorgdesk.notebook.beside import READABLE, folder_beside
from zorgdesk.notebook.times import utc_now


def has_leftovers(path: Path) -> bool:
    """Whether there are backups or readable copies of a notebook that stood, or stands, here."""
    return bool(Backups(path, utc_now).all()) or any(folder_beside(path, READABLE).glob("*.md"))
