"""Every file that ZorgDesk made for a notebook, to take them away together."""

import errno
from collections.abc import Iterable, Iterator
from contextlib import suppress
from glob import escape
from pathlib import Path

from zorgdesk.domain.errors import NotebookError, NotebookInUseError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.wiping import Left, NotebookTraces
from zorgdesk.notebook import drive
from zorgdesk.notebook.backups import Backups
from zorgdesk.notebook.holding import Hold
from zorgdesk.notebook.inspection import counts, looking_into
from zorgdesk.notebook.set_aside import JOURNALS
from zorgdesk.notebook.text_copies.folder import folder_of
from zorgdesk.notebook.times import utc_now
from zorgdesk.notebook.unfinished import repair_folders, unfinished

_IN_USE = Sentence("het is open in een ander venster")
_REFUSED = Sentence("u mag het niet wissen")
_FAILED = Sentence("het lukt niet ({why})")
HELD = ".in-gebruik"
"""What the name of the file ends with that says that a window has the notebook."""
_ENDINGS = (
    "",
    *JOURNALS,
    HELD,
    ".hersteld",
)


def traces(path: Path) -> NotebookTraces:
    """What there is of the notebook at `path`; the reader's own files beside it are none of it."""
    backups = Backups(path, utc_now)
    made = [backup.path for backup in backups.all()]
    texts = tuple(_text_folders(path))
    folders = [backups.folder, *texts, *repair_folders(path)]
    found = [*_beside(path), *made, *unfinished(path), *_texts(texts)]
    return NotebookTraces(
        path=path,
        files=tuple(dict.fromkeys(file for file in found if _is_file(file))),
        folders=tuple(folders),
        notes=_notes(path),
        backups=len(made),
        is_here=drive.stays(path.parent) if path.parent.exists() else False,
    )


def take_away(traced: NotebookTraces) -> list[Left]:
    """Delete the files; what could not be deleted, or is in use, is told and left."""
    try:
        hold = Hold.take(traced.path) if traced.path.exists() else None
    except NotebookInUseError:
        return [Left(traced.path, _IN_USE)]
    except OSError as error:
        return [Left(traced.path, _why(error))]
    left = delete(traced.files)
    if hold is not None:
        hold.release()
    remove_empty(traced.folders)
    return left


def delete(files: Iterable[Path]) -> list[Left]:
    """Delete these files; those that could not be."""
    left = []
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            left.append(Left(file, _why(error)))
    return left


def remove_empty(folders: Iterable[Path]) -> None:
    """Remove folders in which nothing is left, with the empty ones in them."""
    for folder in filter(Path.exists, folders):
        inner = sorted((each for each in folder.rglob("*") if each.is_dir()), reverse=True)
        for each in (*inner, folder):
            with suppress(OSError):  # something of the reader's own is in it
                each.rmdir()


def _beside(path: Path) -> Iterator[Path]:
    if path.is_symlink():
        yield path.resolve()
    yield from (path.with_name(path.name + ending) for ending in _ENDINGS)
    stem = escape(path.stem)
    yield from path.parent.glob(f"{stem}-beschadigd-*{escape(path.suffix)}*")


def _text_folders(path: Path) -> Iterator[Path]:
    folder = folder_of(path)
    yield folder
    yield from folder.parent.glob(f"{escape(folder.name)}-vorige-*")


def _texts(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        for pattern in ("*.md", "*.nieuw", ".notitieboek", ".stand", "LEESMIJ*"):
            yield from folder.rglob(pattern)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file() or path.is_symlink()
    except OSError:
        return False


def _notes(path: Path) -> int | None:
    """How many notes there are, where that can be read."""
    try:
        with looking_into(path) as db:
            return counts(db).notes
    except NotebookError:
        return None


def _why(error: OSError) -> Sentence:
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _REFUSED
    return _FAILED.format(why=error.strerror or "")
