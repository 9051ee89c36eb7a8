"""What was begun beside a notebook and not finished, as the process that did it was ended."""

from collections.abc import Iterator
from contextlib import suppress
from glob import escape
from pathlib import Path
from time import time

from zorgdesk.notebook.beside import BACKUPS, folder_beside

REPAIR = ".zorgdesk-herstel-"
"""How the folder is called in which copies of a damaged notebook are looked through."""
PATIENCE = 600.0
"""Seconds: what was touched since then may still be finished, by this process or another."""

_ENDINGS = (".nieuw", ".nieuw-journal", ".nieuw.onvolledig", ".nieuw.onvolledig-journal")


def unfinished(path: Path) -> Iterator[Path]:
    """The files that were to become the notebook at `path`, a backup of it or a copy over it."""
    yield from (path.with_name(path.name + ending) for ending in _ENDINGS)
    stem = escape(path.stem)
    yield from path.parent.glob(f".{stem}-*.onvolledig*")
    yield from folder_beside(path, BACKUPS).glob(f"{stem} *.onvolledig*")
    for folder in repair_folders(path):
        yield from folder.glob(f"{escape(path.name)}*")


def repair_folders(path: Path) -> Iterator[Path]:
    """Where a notebook was being mended; of a link a stranger laid nothing is ours."""
    found = path.parent.glob(f"{REPAIR}*")
    return (each for each in found if each.is_dir() and not each.is_symlink())


def sweep(path: Path) -> None:
    """Take away what nobody finishes any more: it takes room, and says what is in the notebook."""
    since = time() - PATIENCE
    for file in unfinished(path):
        with suppress(OSError):  # it is not there, or somebody else's: it harms nobody
            if file.lstat().st_mtime < since:
                file.unlink()
    for folder in repair_folders(path):
        with suppress(OSError):  # something is in it still
            folder.rmdir()
