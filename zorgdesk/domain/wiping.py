"""What wiping this computer would take away, and what it could not."""

from dataclasses import dataclass
from pathlib import Path

from zorgdesk.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class NotebookTraces:
    """A notebook with everything that ZorgDesk put beside it. `files` are there now.

    `notes` is None where the notebook cannot be read; `is_here` tells that it stands on a disk
    that stays in this computer, so that it would be left behind.
    """

    path: Path
    files: tuple[Path, ...]
    folders: tuple[Path, ...]
    notes: int | None
    backups: int
    is_here: bool


@dataclass(frozen=True, slots=True)
class WipePlan:
    """The notebooks that are known here, and what the program itself keeps on this computer."""

    notebooks: tuple[NotebookTraces, ...]
    settings: tuple[Path, ...]
    index: Path | None
    home: Path
    cache: Path


@dataclass(frozen=True, slots=True)
class Left:
    """A file that could not be taken away, and why in a few words."""

    path: Path
    why: Sentence
