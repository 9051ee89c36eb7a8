"""Read another notebook to take it over: whatever is in the file, and nothing of it changed."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, Table

from zorgdesk.domain.errors import DamagedNotebookError, NotebookError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook import raw_rows
from zorgdesk.notebook.contents import Contents
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.merging.together import READ
from zorgdesk.notebook.nonsense import understood
from zorgdesk.notebook.passwords import unlock
from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.reading_copy import ReadingCopy
from zorgdesk.notebook.schema import APPLICATION_ID, collection, label
from zorgdesk.notebook.soundness import check_values
from zorgdesk.notebook.trouble import plainly

LARGEST = 1_000_000_000
"""Bytes of a notebook that is taken over: it is read whole, into memory."""

_NAMESPACES = (label, collection)
"""Tables from whose ids those of other rows follow: they must be UUIDs."""
_MAGIC, _MARK = b"SQLite format 3\0", slice(68, 72)

_NOTHING = Sentence("Er is niets uit overgenomen.")
_MISSING = Sentence("Het bestand {path} is er niet.")
_SAME = Sentence("Dat is dit notitieboek zelf. Kies een ander notitieboek.")
_FOREIGN = Sentence("Het bestand {path} is geen notitieboek van ZorgDesk. Kies een ander bestand.")
_TOO_LARGE = Sentence("Het bestand {path} is te groot voor een notitieboek.")
_DAMAGED = Sentence(
    "Het notitieboek {path} is beschadigd, en zo kan het niet overgenomen worden. Open het eerst "
    "om het te laten herstellen, en neem het dan over."
)


@dataclass(frozen=True, slots=True)
class OtherNotebook:
    """What the file held when it was read; it may be gone since.

    `name` tells it from others that are taken over with it.
    """

    path: Path
    name: str
    contents: Contents


def read_other(path: Path, ours: Path, password: str | None = None) -> OtherNotebook:
    """Read the notebook at `path`, open elsewhere or not, of this version or an older one.

    Raises PasswordNeededError; NotebookError when it cannot be read, or is the one at `ours`.
    """
    with plainly(path, _NOTHING):
        _refuse(path, ours)
    if password is not None:
        unlock(path, password)
    try:
        with plainly(path, _NOTHING):
            return OtherNotebook(path, path.stem, _read(path))
    except DamagedNotebookError as error:
        raise NotebookError(_DAMAGED.format(path=path) + _NOTHING) from error


def _refuse(path: Path, ours: Path) -> None:
    """Raise NotebookError for what is not to be read at all; OSError."""
    if not path.is_file():
        why = _FOREIGN if path.exists() else _MISSING  # a folder, perhaps
        raise NotebookError(why.format(path=path) + _NOTHING)
    if ours.exists() and path.samefile(ours):
        raise NotebookError(_SAME + _NOTHING)
    if path.stat().st_size > LARGEST:
        raise NotebookError(_TOO_LARGE.format(path=path) + _NOTHING)
    if not _is_notebook(path):
        raise NotebookError(_FOREIGN.format(path=path) + _NOTHING)


def _is_notebook(path: Path) -> bool:
    """Whether the file begins as ours do; of a sealed one its password tells. Raises OSError."""
    if KEYRING.is_sealed(path):
        return True
    with path.open("rb") as file:
        beginning = file.read(_MARK.stop)
    return beginning.startswith(_MAGIC) and beginning[_MARK] == APPLICATION_ID.to_bytes(4, "big")


def _read(path: Path) -> Contents:
    copy = ReadingCopy(path)
    with closing(copy):
        engine = copy.engine()
        try:
            with engine.connect() as db:
                check_values(db, path)
                return read_contents(db)
        finally:
            engine.dispose()


def read_contents(db: Connection) -> Contents:
    """All that is compared. Raises NonsenseError for what no notebook could have said."""
    return {
        table.name: {row["id"]: _sound(table, row) for row in raw_rows.read(db, table)}
        for table in READ
    }


def _sound(table: Table, row: RawRow) -> RawRow:
    if table in _NAMESPACES:
        understood(UUID, row["id"])
    return raw_rows.sound(table, row)
