"""What came of bringing a notebook back."""

from dataclasses import dataclass
from pathlib import Path

from zorgdesk.domain.backups import Counts
from zorgdesk.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A notebook that was made from text copies.

    `edited` counts what somebody changed by hand since it was written; `faults` are sentences
    about files that were not wholly understood, and about what was kept of them.
    """

    path: Path
    counts: Counts
    edited: int
    faults: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Repaired:
    """A notebook that was mended, in plain sentences; `aside` is where the damaged file is now.

    It is None when nothing was wrong after all.
    """

    told: Sentence
    details: tuple[Sentence, ...]
    aside: Path | None
