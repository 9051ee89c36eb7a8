"""Whether the file under the notebook's name is still the one we wrote: a stick may be pulled out.

A stick that comes back is another device with other numbers, so the file is known by what it
holds: it is ours when it ends with the last thing that we wrote. One that was written elsewhere
meanwhile, or that lost what was written, is not; nothing is written in that.
"""

from pathlib import Path

from sqlalchemy import Connection

from zorgdesk.domain.errors import ChangedElsewhereError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.connection import identity

Mark = tuple[object, ...]
"""Differs after every step that is done, undone or done again, in any notebook."""

_OTHER = Sentence(
    "Het notitieboek {path} is niet meer zoals dit venster het achterliet: het werd elders "
    "gewijzigd, of er staat een ander bestand. Bewaar eerst elders wat hier nog niet bewaard is, "
    "en open het dan opnieuw."
)
_MARK = """
    SELECT (SELECT id FROM meta), count(*), max(position), max(changed_at), sum(undone),
        (SELECT max(id) FROM step_change)
    FROM step
"""


class Whereabouts:
    """Where one notebook file was opened, and how it was left."""

    def __init__(self, path: Path, db: Connection) -> None:
        """Take the file as it is read by `db`. Raises OSError."""
        self._path = path
        self._identity = identity(path)
        self._marks = [mark(db)]

    @property
    def is_here(self) -> bool:
        """Whether the very file is where it was. Raises FileNotFoundError when none is, OSError."""
        return identity(self._path) == self._identity

    def expect(self, db: Connection) -> None:
        """What `db` is about to commit may be what is found later."""
        self._marks.append(mark(db))

    def confirm(self) -> None:
        """What was expected is on the disk."""
        del self._marks[:-1]

    def recognise(self, db: Connection) -> None:
        """Take the file that `db` reads for ours from now on.

        Raises ChangedElsewhereError, OSError.
        """
        found = mark(db)
        if found not in self._marks:
            raise ChangedElsewhereError(_OTHER.format(path=self._path))
        self._identity, self._marks = identity(self._path), [found]


def mark(db: Connection) -> Mark:
    """How the notebook is left."""
    return tuple(db.exec_driver_sql(_MARK).one())
