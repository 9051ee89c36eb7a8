"""Open a notebook at its place on disk, also one that is read-only, damaged or not there yet."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import CutShortNotebookError, UnwritableNotebookError

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook


def notebook_at(
    path: Path, *, read_only: bool = False, password: str | None = None, begin: bool = True
) -> "Notebook":
    """Open a notebook, to read only where nothing can be written. Raises NotebookError.

    One that is damaged because the last window was cut short is mended first: see `repaired`.
    """
    from zorgdesk.notebook.notebook import Notebook  # noqa: PLC0415 - after the first answer

    try:
        return Notebook.open(path, read_only=read_only, password=password, begin=begin)
    except CutShortNotebookError:
        return mended(path)
    except UnwritableNotebookError as error:
        if not _has_contents(path):
            raise
        notebook = Notebook.open(path, read_only=True)
        notebook.unwritable = error
        return notebook


def first_notebook_at(path: Path) -> "Notebook":
    """As `notebook_at` at a first start: none begins where copies of one that is gone stand."""
    from zorgdesk.notebook.leftovers import has_leftovers  # noqa: PLC0415 - after first answer

    return notebook_at(path, begin=not has_leftovers(path))


def mended(path: Path, password: str | None = None) -> "Notebook":
    """Mend a damaged notebook and open it. Raises NotebookError, and the file is as it was."""
    from zorgdesk.notebook.notebook import Notebook  # noqa: PLC0415 - after the first answer
    from zorgdesk.notebook.passwords import unlock  # noqa: PLC0415

    if password is not None:
        unlock(path, password)
    return Notebook.open_repaired(path)


def begun_anew(path: Path) -> "Notebook":
    """Set a damaged notebook aside and begin a new one in its place. Raises NotebookError."""
    from zorgdesk.notebook.set_aside import set_aside  # noqa: PLC0415 - seldom needed

    set_aside(path, datetime.now(UTC))
    return notebook_at(path)


def _has_contents(path: Path) -> bool:
    """Whether there is anything to read; on a full disk a new notebook stays an empty file."""
    return path.exists() and path.stat().st_size > 0


def note_in(path: Path, key: EntryKey) -> str:
    """The note about an entry in a notebook, open elsewhere or not. Raises NotebookError."""
    from zorgdesk.notebook.notebook import Notebook  # noqa: PLC0415 - after the first answer

    notebook = Notebook.open(path, read_only=True)
    try:
        return notebook.note(key)
    finally:
        notebook.close()
