"""Words that the reader wants searched as one."""

from typing import Any

from sqlalchemy import Row, select

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.history import DeletedKind
from zorgdesk.domain.searches import WordPair
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.schema import word_pair

_LIVE = word_pair.c.deleted_at.is_(None)
_TWO_WORDS = Sentence(
    "Een woordpaar bestaat uit twee verschillende woorden. Er is niets gewijzigd."
)


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
        with self._database.step(StepKind.WORDS_JOINED, **values) as db:
            return WordPair(rows.add(db, word_pair, self._database.now(), values), word, other)

    def remove(self, pair_id: str) -> None:
        """Part two words; `restore` joins them again."""
        if row := self._row(pair_id):
            told = {"word": row.word, "other": row.other}
            with self._database.step(StepKind.WORDS_PARTED, **told) as db:
                rows.delete(db, word_pair, row, self._database.now())

    def restore(self, pair_id: str) -> None:
        """Join two words again."""
        if row := self._row(pair_id):
            told = {"kind": DeletedKind.WORD_PAIR.value, "about": row.word}
            with self._database.step(StepKind.PUT_BACK, **told) as db:
                rows.restore(db, word_pair, row, self._database.now())

    def _row(self, pair_id: str) -> Row[Any] | None:
        with self._database.reading() as db:
            return db.execute(select(word_pair).where(word_pair.c.id == pair_id)).first()
