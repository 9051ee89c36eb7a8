"""Read the catalogue's database, whole and once."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import StaticPool, create_engine
from sqlalchemy.exc import SQLAlchemyError

from zorgdesk.catalogue.connection import damaged, reading
from zorgdesk.catalogue.edition import Edition
from zorgdesk.catalogue.shape import is_ours
from zorgdesk.catalogue.values import read_edition
from zorgdesk.domain.entry import Entry, EntryKey
from zorgdesk.domain.errors import UnknownKeyError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.words import Corpus

_UNKNOWN = Sentence("Er is geen fiche met de sleutel ‘{key}’.")


class Catalogue:
    """One edition of the catalogue.

    It is immutable, so every thread may use it, and its file is closed again, so that a new
    edition may take the place of the file at any time.
    """

    def __init__(self, edition: Edition) -> None:
        """Know the entries by key, and by the keys they had in earlier editions."""
        self._edition = edition
        self._entries = {entry.key: entry for entry in edition.corpus.entries}
        for old, new in edition.retired.items():
            self._entries[old] = self._entries[new]

    @classmethod
    def open(cls, path: Path) -> "Catalogue":
        """Read the catalogue in a file.

        Raises CatalogueError when it is missing, damaged, not a catalogue, or of another format.
        """
        with reading(path) as file:
            if not is_ours(file):
                raise damaged(path)
            try:
                return cls(_edition(file))
            except (SQLAlchemyError, ValueError, LookupError) as error:
                raise damaged(path) from error

    @property
    def edition(self) -> str:
        """The name of the edition, such as `2026-1`."""
        return self._edition.name

    @property
    def stamp(self) -> str:
        """The hash of the content: equal stamps mean equal content."""
        return self._edition.corpus.stamp

    @property
    def retired(self) -> Mapping[EntryKey, EntryKey]:
        """Keys of earlier editions, and the key that replaced each: notes move along."""
        return self._edition.retired

    def corpus(self) -> Corpus:
        """Everything there is to read and to search, entries in catalogue order."""
        return self._edition.corpus

    def entry(self, key: EntryKey) -> Entry:
        """The entry with this key, or the one that replaced it. Raises UnknownKeyError."""
        try:
            return self._entries[key]
        except KeyError:
            raise UnknownKeyError(_UNKNOWN.format(key=key)) from None


def _edition(file: sqlite3.Connection) -> Edition:
    engine = create_engine("sqlite://", creator=lambda: file, poolclass=StaticPool)
    with engine.connect() as connection:
        return read_edition(connection)
