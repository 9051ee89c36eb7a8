"""The reader's notes as an index in memory that follows each save; nothing goes to disk."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Container, Mapping

from zorgdesk.domain.entry import EntryKey
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.fields import Field
from zorgdesk.search.hyphens import index_words
from zorgdesk.search.postings import Collector, Postings

NOTE_FIELD = Field("note", 3.0, 0.3, "notitie")


class Notes:
    """The words of all notes. Changed on any thread; the postings are made anew on asking."""

    def __init__(self, compounds: Compounds) -> None:
        self._compounds = compounds
        self._texts: dict[EntryKey, str] = {}
        self._words: dict[EntryKey, Counter[str]] = {}

    def text(self, key: EntryKey) -> str:
        """The note at an entry; empty when there is none."""
        return self._texts.get(key, "")

    def are_about(self, keys: Container[EntryKey]) -> bool:
        """Whether there is a note about one of these entries."""
        return any(key in keys for key in list(self._texts))

    def follow(self, notes: Mapping[EntryKey, str]) -> None:
        """Take these notes in the place of all earlier ones."""
        self._texts, self._words = {}, {}
        for key, text in notes.items():
            self.save(key, text)

    def save(self, key: EntryKey, text: str) -> None:
        """Take in a note as it was saved; an empty one is gone."""
        self._texts.pop(key, None)
        self._words.pop(key, None)
        if text.strip():
            self._texts[key] = text
            self._words[key] = Counter(index_words(text, self._compounds))

    def postings(self, numbers: Mapping[EntryKey, int]) -> Postings:
        """The words of all notes about entries that have a number, flat."""
        rows: defaultdict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))
        lengths = array("I", bytes(4 * len(numbers)))
        for key, counted in list(self._words.items()):
            if (number := numbers.get(key)) is None:
                continue
            lengths[number] = counted.total()
            for word, times in counted.items():
                rows[word][0].append(number)
                rows[word][1].append(float(times))
        collector = Collector(len(numbers))
        collector.add(NOTE_FIELD, lengths, ((word, *row) for word, row in rows.items()))
        return collector.postings()
