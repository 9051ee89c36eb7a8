"""The nearest known words to one that is found nowhere."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SURE = 8
_SHORTEST = 4
_TRIED = 12


_SOUNDS = (
    ("ij", "ei"), ("y", "i"), ("ie", "i"), ("au", "ou"), ("sch", "sg"), ("ch", "g"), ("ck", "k"),
    ("ph", "f"), ("th", "t"), ("x", "ks"), ("qu", "kw"), ("c", "k"), ("z", "s"), ("v", "f"),
)  # fmt: skip
_TWICE = re.compile(r"(.)\1+")


def sound(word: str) -> str:
    """Roughly how a word sounds: `begelijding` and `begeleiding` are the same."""
    for written, spoken in _SOUNDS:
        word = word.replace(written, spoken)
    single = _TWICE.sub(r"\1", word)
    return re.sub(r"d?t$|d$", "t", single)


class Speller:
    """Knows the words of the index; `frequency` says in how many entries a word stands."""

    def __init__(self, words: Sequence[str], frequency: Callable[[str], int]) -> None:
        self._words = [word for word in words if len(word) >= _SHORTEST and word.isalpha()]
        self._frequency = frequency

    @cached_property
    def _alike(self) -> Mapping[str, Sequence[str]]:
        """The words per sound."""
        alike: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._words:
            alike[sound(word)].append(word)
        return alike

    def nearest(self, word: str, *, unfinished: bool = False, surely: bool = False) -> str | None:
        """The best word within one slip of the keyboard, two for a long word; else none.

        Of an `unfinished` word the start of a known word may be meant. With `surely` it is one
        slip for a long word too, and never the word itself.
        """
        if len(word) < _SHORTEST or not word.isalpha():
            return None
        whole = self._whole(word, surely=surely)
        return whole or (self._started(word) if unfinished else None)

    def _whole(self, word: str, *, surely: bool) -> str | None:
        allowed = 2 if len(word) >= _SURE and not surely else 1
        found = process.extract(
            word, self._words, scorer=OSA.distance, score_cutoff=allowed, limit=_TRIED
        )
        close = [(int(distance), other) for other, distance, _ in found]
        close += [(1, other) for other in self._alike.get(sound(word), ())]
        return self._best(word, [pair for pair in close if not (surely and pair[1] == word)])

    def _started(self, word: str) -> str | None:
        """The likeliest word whose start is within one slip."""
        close = [
            (1, other)
            for other in self._words
            if other[0] == word[0] and len(other) > len(word) and _starts_like(word, other)
        ]
        return self._best(word, close)

    def _best(self, word: str, found: Sequence[tuple[int, str]]) -> str | None:
        """The nearest; of equals the one with the same first letter, then the commonest."""
        ranked = sorted(
            found,
            key=lambda pair: (pair[0], pair[1][0] != word[0], -self._frequency(pair[1]), pair[1]),
        )
        return ranked[0][1] if ranked else None


def _starts_like(word: str, other: str) -> bool:
    """Whether a word is within one slip of the start of another: a letter more, less or wrong."""
    ends = (len(word) - 1, len(word), len(word) + 1)
    return any(OSA.distance(word, other[:end], score_cutoff=1) <= 1 for end in ends)
