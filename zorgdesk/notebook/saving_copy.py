"""Put a copy of a notebook elsewhere: read back before it counts, all of it or nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from secrets import token_hex

from zorgdesk.domain.errors import ExistingNotebookError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.holding import Hold
from zorgdesk.notebook.inspection import check
from zorgdesk.notebook.replacement import copy, sync_folder
from zorgdesk.notebook.set_aside import JOURNALS
from zorgdesk.notebook.trouble import READING, plainly

_EXISTS = Sentence(
    "Er is al een bestand {path}. Het blijft zoals het is; kies een andere naam of plaats."
)
_ITSELF = Sentence("{path} is het notitieboek zelf. Kies een andere naam of plaats voor de kopie.")


def save_copy(source: sqlite3.Connection, path: Path, target: Path, *, overwrite: bool) -> None:
    """Copy what `source` reads of the notebook at `path` to `target`.

    Raises ExistingNotebookError unless `overwrite`, NotebookInUseError when a window has the file
    that would be replaced, NotebookError; on any error the target is as it was.
    """
    with plainly(target, READING):
        _refuse_existing(path, target, overwrite=overwrite)
        with _unfinished(target) as aside:
            copy(source, aside)
            check(aside)
            with _held(target) if target.exists() else nullcontext():
                _refuse_existing(path, target, overwrite=overwrite)
                _drop_journals(target)
                aside.replace(target)
        sync_folder(target.parent)


def _refuse_existing(path: Path, target: Path, *, overwrite: bool) -> None:
    if not target.exists():
        return
    if path.exists() and target.samefile(path):
        raise ExistingNotebookError(_ITSELF.format(path=target))
    if not overwrite:
        raise ExistingNotebookError(_EXISTS.format(path=target))


@contextmanager
def _unfinished(target: Path) -> Iterator[Path]:
    """A name beside the target; what is left there in the end is taken away."""
    aside = target.with_name(f".{target.stem}-{token_hex(4)}.onvolledig")
    try:
        yield aside
    finally:
        with suppress(OSError):
            _drop_journals(aside)
            aside.unlink(missing_ok=True)


@contextmanager
def _held(target: Path) -> Iterator[None]:
    hold = Hold.take(target)
    try:
        yield
    finally:
        hold.release()


def _drop_journals(path: Path) -> None:
    """SQLite would take those of an old file for those of a new one under the same name."""
    for journal in JOURNALS:
        path.with_name(path.name + journal).unlink(missing_ok=True)
