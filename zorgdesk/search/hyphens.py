"""Hanging hyphens: `dak- en thuislozen` is about daklozen too."""

import re
from collections.abc import Iterator

from zorgdesk.search.analysis import Token, fold, words
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.separable import separated

_HANGING = re.compile(r"([^\W\d_]{2,})[-‐‑–]\s?(?:(?:en|of|,|/|&|en/of)\s?)([^\W\d_]{4,})")
_HYPHENS = frozenset("-‐‑–")
_BOUND_HEAD = re.compile(r".{3,}?(loos|loze|lozen)$")
"""Heads that are no words by themselves."""


def hanging(text: str, compounds: Compounds) -> Iterator[Token]:
    """The whole words that hanging hyphens stand for, at the place of the first half."""
    if not _HYPHENS.intersection(text):
        return
    for found in _HANGING.finditer(text):
        head = _head(fold(found[2]), compounds)
        if head:
            yield Token(fold(found[1]) + head, found.start(1), found.end(1), 0)


def _head(word: str, compounds: Compounds) -> str:
    """The last part of a compound; empty when it has none."""
    parts = compounds.parts(word)
    if parts:
        return parts[-1]
    bound = _BOUND_HEAD.match(word)
    return bound[1] if bound else ""


def unwritten(text: str, compounds: Compounds) -> Iterator[Token]:
    """The whole words that a text means and writes in pieces."""
    yield from hanging(text, compounds)
    yield from separated(text)


def index_words(text: str, compounds: Compounds) -> list[str]:
    """Every word of a text as it is indexed."""
    return [*words(text), *(token.word for token in unwritten(text, compounds))]


def completed(text: str, compounds: Compounds) -> str:
    """The text with whole words in the place of hanging halves."""
    for token in reversed(list(hanging(text, compounds))):
        text = f"{text[: token.start]}{token.word} {text[token.end + 1 :]}"
    return text
