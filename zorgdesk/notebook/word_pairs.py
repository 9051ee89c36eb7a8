"""Words that the reader wants searched as one."""

from typing import Any

from sqlalchemy import select

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.searches import WordPair
from zorgdesk.notebook import rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.schema import word_pair

_LIVE = word_pair.c.deleted_at.is_(None)
_TWO_WORDS = "Een woordpaar bestaat uit twee verschillende woorden. Er is niets gewijzigd."


class WordPairs:
    """Word pairs in one notebook. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[WordPair, ...]:
        """The word pairs, the oldest first."""
        query = select(word_pair).where(_LIVE).order_by(word_pair.c.created_at, word_pair.c.id)
        with self._database.reading() as db:
            found = db.execute(query).all()
        return tuple(WordPair(row.id, row.word, row.other) for row in found)

    def add(self, word: str, other: str) -> WordPair:
        """Join two words; they must be there, and differ."""
        word, other = word.strip(), other.strip()
        if not word or not other or word.casefold() == other.casefold():
            raise NotebookError(_TWO_WORDS)
        values = {"word": word, "other": other}
        with self._database.writing() as db:
            return WordPair(rows.add(db, word_pair, self._database.now(), values), word, other)

    def remove(self, pair_id: str) -> None:
        """Part two words; `restore` joins them again."""
        self._change(pair_id, deleted_at=self._database.now())

    def restore(self, pair_id: str) -> None:
        self._change(pair_id, deleted_at=None)

    def _change(self, pair_id: str, **values: Any) -> None:
        with self._database.writing() as db:
            row = db.execute(select(word_pair).where(word_pair.c.id == pair_id)).first()
            if row:
                rows.change(db, word_pair, row, self._database.now(), values)
