"""Texts as they were read before, so that marking them at the next keystroke costs little."""

from collections.abc import Set
from functools import lru_cache
from typing import NamedTuple

from zorgdesk.search.analysis import tokens
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.derivation import root
from zorgdesk.search.hyphens import unwritten
from zorgdesk.search.inflection import stem
from zorgdesk.search.stopwords import STOP_WORDS

_KEPT = 20_000
_SMALL = 50_000


def stem_key(key: str) -> str:
    """What a word is known by when it has this stem, or is a compound with such a part."""
    return f"={key}"


def root_key(key: str) -> str:
    """What a word is known by when it has this root."""
    return f"~{key}"


class Word(NamedTuple):
    """A word of a text: its place, its folded form, and everything it is known by."""

    start: int
    end: int
    word: str
    keys: Set[str]


class Reading(NamedTuple):
    """The words of a text, those of hanging hyphens too; and the telling ones with their stems."""

    words: tuple[Word, ...]
    telling: tuple[Word, ...]
    stems: tuple[str, ...]


class Reader:
    """Reads texts; keeps the last ones."""

    def __init__(self, compounds: Compounds) -> None:
        self._compounds = compounds
        self._keys = lru_cache(maxsize=_SMALL)(self._keys_of)
        self.read = lru_cache(maxsize=_KEPT)(self._read)

    def _read(self, text: str) -> Reading:
        words = tuple(Word(t.start, t.end, t.word, self._keys(t.word)) for t in tokens(text))
        telling = tuple(word for word in words if word.word not in STOP_WORDS)
        halves = unwritten(text, self._compounds)
        whole = (Word(t.start, t.end, t.word, self._keys(t.word)) for t in halves)
        return Reading((*words, *whole), telling, tuple(stem(word.word) for word in telling))

    def _keys_of(self, word: str) -> Set[str]:
        """Everything a word is known by; a stop word by its own forms only."""
        if word in STOP_WORDS:
            return frozenset({stem_key(stem(word))})
        parts = (stem_key(stem(part)) for part in self._compounds.parts(word))
        return frozenset({stem_key(stem(word)), root_key(root(word)), *parts})
