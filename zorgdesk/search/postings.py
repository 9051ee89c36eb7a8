"""The index flat in memory: a sorted vocabulary, and per word the entries that hold it."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from zorgdesk.search.fields import Field

_END = "\U0010ffff"

NAME_SIGN = "="
"""What the index puts before a known name of several words; such names are no words."""

Row = tuple[str, Sequence[int], Sequence[float]]
"""A word, the numbers of the entries that hold it in a field, and how often."""


@dataclass(frozen=True, slots=True)
class Posting:
    """The entries that hold one word: their numbers, ascending, and how much of it each holds.

    An amount is the frequency in each field, weighed by the field and by its length (BM25F
    before saturation).
    """

    numbers: Sequence[int]
    amounts: Sequence[float]


NOWHERE = Posting(array("I"), array("f"))


class Postings:
    """The postings of a set of texts; never changes once made."""

    def __init__(self, postings: Mapping[str, Posting], size: int) -> None:
        self.size = size
        self.vocabulary = sorted(word for word in postings if not word.startswith(NAME_SIGN))
        self._postings = postings

    def __contains__(self, word: str) -> bool:
        return word in self._postings

    def __getitem__(self, word: str) -> Posting:
        return self._postings.get(word, NOWHERE)

    def items(self) -> Iterable[tuple[str, Posting]]:
        """Every word and name with its entries."""
        return self._postings.items()

    def frequency(self, word: str) -> int:
        """In how many entries a word stands."""
        return len(self[word].numbers)

    def with_prefix(self, prefix: str) -> Sequence[str]:
        """The words that start with a prefix: one slice of the sorted vocabulary."""
        first = bisect_left(self.vocabulary, prefix)
        return self.vocabulary[first : bisect_left(self.vocabulary, prefix + _END, first)]


class Collector:
    """Gathers amounts per word and entry, field by field, and gives the postings."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._amounts: defaultdict[str, dict[int, float]] = defaultdict(dict)

    def add(self, field: Field, lengths: Sequence[int], rows: Iterable[Row]) -> None:
        """Take in one field; `lengths` are its words per entry."""
        norms = _norms(field, lengths)
        for word, numbers, frequencies in rows:
            held = self._amounts[word]
            for number, frequency in zip(numbers, frequencies, strict=True):
                held[number] = held.get(number, 0.0) + frequency * norms[number]

    def postings(self) -> Postings:
        """Everything that was taken in."""
        return Postings(
            {word: _posting(held) for word, held in self._amounts.items() if word}, self._size
        )


def _posting(held: Mapping[int, float]) -> Posting:
    numbers = sorted(held)
    return Posting(array("I", numbers), array("f", map(held.__getitem__, numbers)))


def _norms(field: Field, lengths: Sequence[int]) -> Sequence[float]:
    """Per entry what one occurrence in this field is worth (BM25F)."""
    filled = [length for length in lengths if length]
    average = sum(filled) / len(filled) if filled else 1.0
    b, weight = field.length_matters, field.weight
    return [weight / (1 - b + b * length / average) for length in lengths]
