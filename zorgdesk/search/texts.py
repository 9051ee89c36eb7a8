"""The texts of the entries as sequences of stems, to see which words stand side by side."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from zorgdesk.search.analysis import words
from zorgdesk.search.inflection import stem
from zorgdesk.search.masks import numbers_of
from zorgdesk.search.stopwords import STOP_WORDS

_KEPT = 20_000
_BREAK = " | "


class Texts:
    """Looks for phrases in numbered texts; what was read once is kept."""

    def __init__(
        self,
        fields: Callable[[int], Mapping[str, str]],
        line: Callable[[int], str] | None = None,
    ) -> None:
        """`line` gives the stems of a number where they were read before: see `together`."""
        self._fields = fields
        self._line = line or lru_cache(maxsize=_KEPT)(self._read)

    def with_stems(self, stems: Sequence[str], within: int) -> Sequence[int]:
        """The entries of a mask in which these stems follow each other, stop words passed over."""
        wanted = f" {' '.join(stems)} "
        return [number for number in numbers_of(within) if wanted in self._line(number)]

    def with_words(self, phrase: Sequence[str], within: int) -> Sequence[int]:
        """The entries of a mask in which exactly these folded words follow each other."""
        found = _pattern(phrase).search
        return [
            number
            for number in numbers_of(within)
            if any(found(text) for text in self._fields(number).values())
        ]

    def _read(self, number: int) -> str:
        return together(map(stems_of, self._fields(number).values()))


def stems_of(text: str) -> str:
    """The stems of the telling words in a text."""
    return " ".join(stem(word) for word in plain_words(text) if word not in STOP_WORDS)


def together(stems: Iterable[str]) -> str:
    """The stems of several texts in a line; no phrase runs from one text into the next."""
    return f" {_BREAK.join(stems)} "


_ACCENTED = {"a": "aàáâä", "c": "cç", "e": "eèéêë", "i": "iìíîï", "o": "oòóôö", "u": "uùúûü"}


def _pattern(phrase: Sequence[str]) -> re.Pattern[str]:
    """The words with anything but letters between them; faster than reading each text."""
    written = r"\W+".join("".join(map(_letter, word)) for word in phrase)
    return re.compile(rf"(?<!\w){written}(?!\w)", re.IGNORECASE)


def _letter(letter: str) -> str:
    """A folded letter as a text may have it."""
    forms = _ACCENTED.get(letter, letter)
    return f"[{forms}]['’]?" if len(forms) > 1 else f"{re.escape(letter)}['’]?"


def plain_words(text: str) -> Sequence[str]:
    """The folded words of a text, a hyphen read as a space."""
    return words(text.replace("-", " "))
