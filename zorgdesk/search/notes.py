"""The reader's notes as an index in memory that follows each save; nothing goes to disk."""

import time
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from threading import Lock

from zorgdesk.domain.entry import EntryKey
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.hyphens import index_words
from zorgdesk.search.note_index import NoteIndex
from zorgdesk.search.texts import stems_of, together


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph, and the numbers of the words in it: a tenth of what the words would take."""

    text: str
    stems: str
    words: Sequence[int]


@dataclass(frozen=True, slots=True)
class _Held:
    """The notes about one entry as they were taken in."""

    text: str
    stems: str
    paragraphs: Sequence[_Paragraph]
    words: Mapping[str, int]


_NOTHING = _Held("", "", (), {})


class Notes:
    """The words of all notes.

    Notes change on any thread, and wait until the thread that searches takes them in: that takes
    seconds for ten thousand of them, and searching does not stop meanwhile.
    """

    def __init__(self, compounds: Compounds) -> None:
        self._compounds = compounds
        self._waiting: dict[EntryKey, str] = {}
        self._held: dict[EntryKey, _Held] = {}
        self._ids: dict[str, int] = {}
        self._words: list[str] = []
        self._changing = Lock()
        self._index = NoteIndex({}, compounds)

    @property
    def are_waiting(self) -> bool:
        """Whether some were not taken in yet."""
        return bool(self._waiting)

    def index(self, numbers: Mapping[EntryKey, int]) -> NoteIndex:
        """What finds words in the notes about entries that have these numbers."""
        if numbers != self._index.numbers:
            self._index = NoteIndex(numbers, self._compounds)
            for key, held in self._held.items():
                self._index.put(key, held.words)
        return self._index

    def text(self, key: EntryKey) -> str:
        """The notes about an entry; empty when there are none."""
        return self._held.get(key, _NOTHING).text

    def stems(self, key: EntryKey) -> str:
        """The stems of the notes about an entry, in a line."""
        return self._held.get(key, _NOTHING).stems

    def ids(self, words: Iterable[str]) -> frozenset[int]:
        """The numbers of words, to look for in paragraphs."""
        return frozenset(self._ids[word] for word in words if word in self._ids)

    def paragraph(self, key: EntryKey, ids: frozenset[int], more_than: int) -> str:
        """The paragraph of the notes about an entry that holds most of these words.

        One with no more of them than `more_than` does not count; "" where there is none.
        """
        best, most = "", 0
        for each in self._held.get(key, _NOTHING).paragraphs:
            found = ids.intersection(each.words)
            if len(found) > most and sum(map(found.__contains__, each.words)) > more_than:
                best, most = each.text, len(found)
        return best

    def follow(self, notes: Mapping[EntryKey, str]) -> None:
        """Take these notes in the place of all earlier ones."""
        with self._changing:
            gone = dict.fromkeys((*self._held, *self._waiting), "")
            self._waiting = {**gone, **notes}

    def save(self, key: EntryKey, text: str) -> None:
        """Take in a note as it was saved; an empty one is gone."""
        with self._changing:
            self._waiting.pop(key, None)  # the last saved is the first to be taken in
            self._waiting[key] = text

    def take_in(self, seconds: float) -> bool:
        """Take in what waits, the last first, for about so long; whether anything was."""
        end, taken = time.monotonic() + seconds, False
        while self._waiting and time.monotonic() < end:
            with self._changing:
                self._take(*self._waiting.popitem())
            taken = True
        return taken

    def _take(self, key: EntryKey, text: str) -> None:
        """Index the notes about an entry in the place of what was there."""
        before = self._held.pop(key, _NOTHING)
        self._index.take(key, before.words)
        if text.strip():
            self._held[key] = held = self._read(text, before)
            self._index.put(key, held.words)

    def _read(self, text: str, before: _Held) -> _Held:
        """Read what is new in it; of long notes that is mostly one paragraph."""
        known = {each.text: each for each in before.paragraphs}
        paragraphs = [known.get(part) or self._paragraph(part) for part in text.split("\n\n")]
        counted = Counter(chain.from_iterable(each.words for each in paragraphs))
        words = {self._words[number]: times for number, times in counted.items()}
        return _Held(text, together(each.stems for each in paragraphs), paragraphs, words)

    def _paragraph(self, text: str) -> _Paragraph:
        numbers = array("I", map(self._number, index_words(text, self._compounds)))
        return _Paragraph(text, stems_of(text), numbers)

    def _number(self, word: str) -> int:
        """The number of a word, a new one for a new word."""
        if word not in self._ids:
            self._ids[word] = len(self._words)
            self._words.append(word)
        return self._ids[word]
