"""Postings of texts that change: one text is taken in without reading the others again."""

from array import array
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping
from threading import Lock

from zorgdesk.search.fields import Field
from zorgdesk.search.postings import NOWHERE, Posting, Postings


class LivePostings(Postings):
    """The words of numbered texts in one field.

    What a word weighs depends on how long all texts are, so that is counted when it is asked.
    One thread changes them, and any thread may ask.
    """

    def __init__(self, field: Field, size: int) -> None:
        super().__init__({}, size)
        self._field = field
        self._held: dict[str, dict[int, int]] = {}
        self._lengths: dict[int, int] = {}
        self._known: dict[str, Posting] = {}
        self._lock = Lock()

    def __contains__(self, word: str) -> bool:
        return word in self._held

    def __getitem__(self, word: str) -> Posting:
        with self._lock:
            known = self._known.get(word)
            if known is None:
                held = self._held.get(word)
                self._known[word] = known = self._posting(held) if held else NOWHERE
            return known

    def items(self) -> Iterator[tuple[str, Posting]]:
        return ((word, self[word]) for word in list(self._held))

    def put(self, number: int, words: Mapping[str, int]) -> Iterable[str]:
        """Take in a text of which nothing is held: how often each word stands in it.

        Gives the words that stood nowhere yet.
        """
        new = [word for word in words if word not in self._held]
        with self._lock:
            for word, times in words.items():
                self._held.setdefault(word, {})[number] = times
            self._lengths[number] = sum(words.values())
            self._known.clear()
        for word in new:
            insort(self.vocabulary, word)
        return new

    def take(self, number: int, words: Iterable[str]) -> Iterable[str]:
        """Let go of a text with these words; gives those that stand nowhere any more."""
        with self._lock:
            for word in words:
                del self._held[word][number]
            gone = [word for word in words if not self._held[word]]
            for word in gone:
                del self._held[word]
            self._lengths.pop(number, None)
            self._known.clear()
        for word in gone:
            del self.vocabulary[bisect_left(self.vocabulary, word)]
        return gone

    def _posting(self, held: Mapping[int, int]) -> Posting:
        b, weight = self._field.length_matters, self._field.weight
        slope = b * len(self._lengths) / sum(self._lengths.values())
        numbers = sorted(held)
        amounts = [weight * held[n] / (1 - b + slope * self._lengths[n]) for n in numbers]
        return Posting(array("I", numbers), array("f", amounts))
