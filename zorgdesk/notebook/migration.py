"""Migrate a notebook on a copy, which takes its place only when it is sound."""

import sqlite3
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from zorgdesk.domain.errors import DamagedNotebookError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.backups import Backups
from zorgdesk.notebook.connection import begin_writing, engine_for
from zorgdesk.notebook.replacement import copy, replace
from zorgdesk.notebook.soundness import check_pages, check_shape
from zorgdesk.notebook.times import Clock
from zorgdesk.notebook.trouble import READING, sentence

_STUCK = Sentence(
    "Het notitieboek {path} kon niet bijgewerkt worden naar deze versie van ZorgDesk. "
    "Het bestand blijft staan zoals het is; zet het opzij en begin een nieuw."
)


def migrate(path: Path, clock: Clock) -> None:
    """Bring the notebook to the newest revision, after a backup; on any error it is as it was.

    Raises sqlite3.Error, OSError, NotebookError.
    """

    def upgraded(held: sqlite3.Connection, new: Path) -> None:
        Backups(path, clock).keep(held)
        copy(held, new)
        _upgrade(new, path)

    replace(path, upgraded)


def _upgrade(new: Path, path: Path) -> None:
    engine = engine_for(new)
    try:
        _run(engine)
        with engine.connect() as db:
            check_pages(db, path)
            check_shape(db, path)
    except DBAPIError as error:
        stuck = DamagedNotebookError(_STUCK.format(path=path))
        raise sentence(error.orig, path, READING) or stuck from error
    finally:
        engine.dispose()


def _run(engine: Engine) -> None:
    from zorgdesk.notebook.migrations.upgrade import upgrade  # noqa: PLC0415 (Alembic: 120 ms)

    with engine.begin() as db:
        begin_writing(db)
        upgrade(db)
