"""Markdown as a reader sees it, and its sentences."""

import re
from collections.abc import Sequence
from functools import lru_cache

from zorgdesk.domain.notes import LINK

_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"(?m)^\s*(?:[-*+]|\d+\.|#+)\s+|[*_`]{1,2}(?=\S)|(?<=\S)[*_`]{1,2}")
_SPACE = re.compile(r"\s+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Ý‘“'\"(0-9])(?<!\b[A-Z]\.\s)(?<!bv\.\s)")
_BLOCK = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.|#+)\s)")


@lru_cache(maxsize=8192)
def sentences(markdown: str) -> Sequence[str]:
    """The sentences of a text, in order, without Markdown signs."""
    blocks = (_SPACE.sub(" ", plain(block)).strip() for block in _BLOCK.split(markdown))
    return tuple(part for block in blocks if block for part in _SENTENCE_END.split(block))


def plain(markdown: str) -> str:
    """The text without signs for lists, emphasis and links."""
    return _SIGNS.sub("", _LINK.sub(r"\1", LINK.sub(r"\1", markdown)))
