"""Passages a reader marked, and where they stand when the text has changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from zorgdesk.domain.entry import EntryKey

CONTEXT = 32
"""Characters of context kept on either side of a quote, within its block."""

_TELLING = 12
"""A quote this long is recognised in another block without context, if it stands only once."""

Blocks = Sequence[tuple[str, str]]
"""The paragraphs and list items of an entry's text: the key and the plain text of each."""


class Colour(StrEnum):
    """The colours of highlights; the reader says what each of them means."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage of one block: `text[start:end] == quote`, in Python's characters.

    `before` and `after` are what stands around it, to find it again.
    """

    block: str
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked passage of an entry. `note` stands in the margin; times are in UTC."""

    id: str
    key: EntryKey
    anchor: Anchor
    colour: Colour
    note: str
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class HighlightRef:
    """Which highlight, and the entry of today that it belongs to."""

    id: str
    key: EntryKey


class Certainty(StrEnum):
    """Whether a passage is where it was, was found elsewhere, or has to be looked for."""

    EXACT = "exact"
    FOUND = "found"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a highlight stands now. When it is lost this is where it stood."""

    certainty: Certainty
    block: str
    start: int
    end: int


def anchor_at(block: str, text: str, start: int, end: int) -> Anchor:
    """The anchor of `text[start:end]` in the block with that text."""
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Anchor(block, start, end, text[start:end], before, after)


def place(anchor: Anchor, blocks: Blocks) -> Placed:
    """Where the passage stands in a text that may have changed.

    Where the quote stands more than once, its context must tell which one it is. Exact is where it
    stood, and also a paragraph that only got another number: see `_is_same`.
    """
    if _is_untouched(anchor, blocks):  # nearly always, and a hundred times as quick
        return Placed(Certainty.EXACT, anchor.block, anchor.start, anchor.end)
    found = [_Candidate(*at, _likeness(anchor, *at)) for at in _standing(anchor.quote, blocks)]
    best = _best(anchor, found)
    if best is None:
        return Placed(Certainty.LOST, anchor.block, anchor.start, anchor.end)
    is_exact = best.is_at(anchor) or _is_same(anchor, best)
    certainty = Certainty.EXACT if is_exact else Certainty.FOUND
    return Placed(certainty, best.block, best.start, best.start + len(anchor.quote))


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A place where the quote stands; `likeness` counts the characters of context that agree."""

    block: str
    text: str
    start: int
    likeness: int

    def is_at(self, anchor: Anchor) -> bool:
        return (self.block, self.start) == (anchor.block, anchor.start)


def _is_untouched(anchor: Anchor, blocks: Blocks) -> bool:
    """Whether it stands where it stood, with all of its context: no place can be more like it."""
    before = anchor.start - len(anchor.before)
    whole = f"{anchor.before}{anchor.quote}{anchor.after}"
    return before >= 0 < len(anchor.quote) and any(
        block == anchor.block and text.startswith(whole, before) for block, text in blocks
    )


def _best(anchor: Anchor, found: list[_Candidate]) -> _Candidate | None:
    """The one candidate that is most like the passage; where several are, the one in its place."""
    most = max((each.likeness for each in found), default=0)
    likely = [each for each in found if each.likeness == most]
    likely = [each for each in likely if each.is_at(anchor)] or likely
    if len(likely) != 1:
        return None
    [best] = likely
    is_only = len(found) == 1 and (best.block == anchor.block or len(anchor.quote) >= _TELLING)
    return best if best.is_at(anchor) or is_only or _is_surrounded(anchor, best) else None


def _is_same(anchor: Anchor, best: _Candidate) -> bool:
    """Whether a block reads as that of the passage did, as far as the anchor knows.

    As far from its beginning, with all of the context and no more where that ended with the block.
    What is too short to tell one block from another is only found again, and so is what was kept
    without a block.
    """
    size = len(anchor.before) + len(anchor.quote) + len(anchor.after)
    today = anchor_at(anchor.block, best.text, anchor.start, anchor.end)
    return bool(anchor.block) and size >= _TELLING and today == anchor


def _is_surrounded(anchor: Anchor, best: _Candidate) -> bool:
    """Whether most of the context agrees: else it may be the same word in another sentence."""
    return 2 * best.likeness >= len(anchor.before) + len(anchor.after)


def _standing(quote: str, blocks: Blocks) -> Iterator[tuple[str, str, int]]:
    """Every place where the quote stands, overlapping ones too."""
    for block, text in blocks if quote else ():
        start = text.find(quote)
        while start >= 0:
            yield block, text, start
            start = text.find(quote, start + 1)


def _likeness(anchor: Anchor, _block: str, text: str, start: int) -> int:
    before, after = text[:start], text[start + len(anchor.quote) :]
    return _agreeing(anchor.before[::-1], before[::-1]) + _agreeing(anchor.after, after)


def _agreeing(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    differing = (at for at, (left, right) in pairs if left != right)
    return next(differing, min(len(one), len(other)))
