"""The sentence that shows best why an entry was found."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from zorgdesk.domain.query import Span
from zorgdesk.search.marks import Marker
from zorgdesk.search.plain import sentences

_LONGEST = 240
_BEFORE = 60
_MORE = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of text with the words that were found in it."""

    text: str
    marks: tuple[Span, ...]


def snippet(texts: Iterable[str], marker: Marker) -> Snippet | None:
    """The first sentence with the most different words to mark; none when nothing is marked."""
    best: Snippet | None = None
    most = 0
    for text in texts:
        for sentence in sentences(text):
            marks = marker.marks(sentence)
            different = len({sentence[mark.start : mark.end].casefold() for mark in marks})
            if different > most:
                best, most = Snippet(sentence, marks), different
    return best and _shortened(best)


def _shortened(long: Snippet) -> Snippet:
    """At most `_LONGEST` characters, around the first mark."""
    if len(long.text) <= _LONGEST:
        return long
    start = _word_start(long.text, max(0, long.marks[0].start - _BEFORE))
    end = _word_end(long.text, start + _LONGEST)
    before, after = _MORE if start else "", _MORE if end < len(long.text) else ""
    shift = len(before) - start
    return Snippet(
        f"{before}{long.text[start:end]}{after}", _shifted(long.marks, start, end, shift)
    )


def _shifted(marks: Sequence[Span], start: int, end: int, shift: int) -> tuple[Span, ...]:
    return tuple(
        Span(mark.start + shift, mark.end + shift)
        for mark in marks
        if mark.start >= start and mark.end <= end
    )


def _word_start(text: str, at: int) -> int:
    return text.rfind(" ", 0, at) + 1


def _word_end(text: str, at: int) -> int:
    return len(text) if at >= len(text) else max(text.rfind(" ", 0, at), at - _LONGEST // 2)
