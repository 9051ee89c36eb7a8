"""Open a catalogue's file, distrusting it: read-only, no code of its own, ours or refused."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from zorgdesk.domain.errors import CatalogueError
from zorgdesk.domain.sentences import Sentence

APPLICATION = 0x5A44_4341
"""SQLite's application id of a catalogue: "ZDCA"."""

FORMAT = 1
"""SQLite's user version of a catalogue; one higher when its tables change."""

_AGAIN = Sentence("Installeer ZorgDesk opnieuw; uw notitieboek blijft bewaard.")
_MISSING = Sentence("De catalogus staat niet in {path}.")
_CLOSED = Sentence("De catalogus {path} is niet te openen.")
_DAMAGED = Sentence("De catalogus {path} is beschadigd.")
_NOT_OURS = Sentence("{path} is geen catalogus van ZorgDesk.")
_OLD = Sentence("De catalogus {path} is van een oude ZorgDesk.")
_TOO_NEW = Sentence(
    "De catalogus {path} is gemaakt voor een nieuwere ZorgDesk. Installeer eerst de nieuwe versie."
)


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A read-only connection to a catalogue, closed afterwards.

    Raises CatalogueError, also for trouble inside the block, when the file is missing, damaged,
    newer than this program, or not a catalogue.
    """
    if not path.is_file():
        raise CatalogueError(_MISSING.format(path=path) + _AGAIN)
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error as error:
        raise CatalogueError(_CLOSED.format(path=path) + _AGAIN) from error
    try:
        _harden(connection)
        _check(connection, path)
        yield connection
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise damaged(path) from error
    finally:
        connection.close()


def damaged(path: Path) -> CatalogueError:
    """What to say of a file that cannot be read to its end."""
    return CatalogueError(_DAMAGED.format(path=path) + _AGAIN)


def _harden(connection: sqlite3.Connection) -> None:
    """Let nothing in the file run or write."""
    for pragma in ("trusted_schema=OFF", "query_only=ON", "cell_size_check=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a database that is not a catalogue, or of another format."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        raise CatalogueError(_NOT_OURS.format(path=path) + _AGAIN)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > FORMAT:
        raise CatalogueError(_TOO_NEW.format(path=path))
    if version != FORMAT:
        raise CatalogueError(_OLD.format(path=path) + _AGAIN)
