"""The reader's notes as an index in memory that follows each save; nothing goes to disk."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Mapping

from zorgdesk.domain.entry import EntryKey
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.fields import Field
from zorgdesk.search.hyphens import index_words
from zorgdesk.search.postings import Collector, Postings

NOTE_FIELD = Field("note", 3.0, 0.3, "notitie")


class Notes:
    """The words of all notes. Changed on any thread; the postings are made anew on asking."""

    def __init__(self, numbers: Mapping[EntryKey, int], compounds: Compounds) -> None:
        self._numbers = numbers
        self._compounds = compounds
        self._texts: dict[int, str] = {}
        self._words: dict[int, Counter[str]] = {}

    def text(self, number: int) -> str:
        """The note at an entry; empty when there is none."""
        return self._texts.get(number, "")

    def numbers(self) -> list[int]:
        """The entries with a note."""
        return list(self._texts)

    def follow(self, notes: Mapping[EntryKey, str]) -> None:
        """Take these notes in the place of all earlier ones."""
        self._texts, self._words = {}, {}
        for key, text in notes.items():
            self.save(key, text)

    def save(self, key: EntryKey, text: str) -> None:
        """Take in a note as it was saved; an empty one is gone. Unknown entries are passed over."""
        number = self._numbers.get(key)
        if number is None:
            return
        self._texts.pop(number, None)
        self._words.pop(number, None)
        if text.strip():
            self._texts[number] = text
            self._words[number] = Counter(index_words(text, self._compounds))

    def postings(self) -> Postings:
        """The words of all notes, flat."""
        rows: defaultdict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))
        lengths = array("I", bytes(4 * len(self._numbers)))
        for number, counted in list(self._words.items()):
            lengths[number] = counted.total()
            for word, times in counted.items():
                rows[word][0].append(number)
                rows[word][1].append(float(times))
        collector = Collector(len(self._numbers))
        collector.add(NOTE_FIELD, lengths, ((word, *row) for word, row in rows.items()))
        return collector.postings()
