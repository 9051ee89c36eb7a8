"""Text into folded words: case, diacritics, apostrophes, hyphens and dotted abbreviations."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

VERSION = "5"
"""Raise this when the words of an index change, so that older indexes are rebuilt."""

_DOTTED = r"(?:[^\W\d_]\.){2,}[^\W\d_]?(?![^\W_])"
_WORD = r"[^\W_]+(?:['’][^\W_]+)*"
_PIECE = re.compile(rf"{_DOTTED}|{_WORD}(?:[-‐‑@]{_WORD})*")
_PART = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’](?:s|er|en|ers|tje|tjes)?$")
_LETTERS = re.compile(r"[^\W\d_]{3,}|\d+")
_MARKS = {ord("'"): None, ord("’"): None, ord("ø"): "o", ord("œ"): "oe", ord("æ"): "ae"}
_LONGEST = 64


class Token(NamedTuple):
    """A folded word, where it stands in the text, and the how-manieth word it is.

    The whole of a joined word (`e-health`) and its first part share a position.
    """

    word: str
    start: int
    end: int
    position: int


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The word without case and diacritics: `Geïsoleerd` gives `geisoleerd`."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@lru_cache(maxsize=65536)
def _normal(piece: str) -> str:
    """A piece of text as it stands in the index."""
    bare = _POSSESSIVE.sub("", fold(piece)).translate(_MARKS)
    return bare[:_LONGEST]


def tokens(text: str) -> Iterator[Token]:
    """Every word of a text in order; joined words give their whole and their parts."""
    position = 0
    for piece in _PIECE.finditer(text):
        at = piece.start()
        forms, width = _forms(piece.group())
        for word, start, end, step in forms:
            yield Token(word, at + start, at + end, position + step)
        position += width


_Form = tuple[str, int, int, int]


@lru_cache(maxsize=65536)
def _forms(piece: str) -> tuple[tuple[_Form, ...], int]:
    """The words of one piece, each (word, start, end, step), and how many positions it takes."""
    if "." in piece:
        return ((_normal(piece.replace(".", "")), 0, len(piece), 0),), 1
    parts = list(_PART.finditer(piece))
    if len(parts) == 1:
        return ((_normal(piece), 0, len(piece), 0), *_numbered(piece)), 1
    whole = (_normal("".join(part.group() for part in parts)), 0, len(piece), 0)
    each = ((_normal(p.group()), p.start(), p.end(), step) for step, p in enumerate(parts))
    return (whole, *each), len(parts)


def _numbered(piece: str) -> Iterator[_Form]:
    """The words inside `Halt2Diabetes`."""
    found = list(_LETTERS.finditer(piece))
    if len(found) > 1:
        for part in found:
            if not part.group().isdigit():
                yield _normal(part.group()), part.start(), part.end(), 0


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, without their places."""
    pieces = text.split()
    if all(map(str.isalpha, pieces)):  # most names; taking them apart sign by sign costs five times
        return tuple(filter(None, map(_normal, pieces)))
    found = [form[0] for piece in _PIECE.findall(text) for form in _forms(piece)[0]]
    return tuple(filter(None, found))
