"""Copies of a damaged file to work on: it itself is never touched."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from zorgdesk.notebook.set_aside import JOURNALS
from zorgdesk.notebook.unfinished import REPAIR


@contextmanager
def remains_of(path: Path, *, with_journals: bool = True) -> Iterator[Path]:
    """A copy of the file, with what SQLite left beside it or without; it is gone afterwards.

    Beside the notebook and not elsewhere, where others could read it. Raises OSError.
    """
    with TemporaryDirectory(prefix=REPAIR, dir=path.parent) as folder:
        copied = Path(folder) / path.name
        copyfile(path, copied)
        for journal in JOURNALS if with_journals else ():
            source = path.with_name(path.name + journal)
            if source.exists():
                copyfile(source, copied.with_name(copied.name + journal))
        yield copied


def has_journals(path: Path) -> bool:
    """Whether SQLite left anything beside the file."""
    return any(path.with_name(path.name + journal).exists() for journal in JOURNALS)
