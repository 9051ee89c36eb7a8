"""Passages of a text that are pointed at, and highlights with the passage where they stand now."""

from dataclasses import dataclass

from zorgdesk.domain.highlights import (
    Anchor,
    Blocks,
    Certainty,
    Highlight,
    Placed,
    anchor_at,
    place,
)

_ALIKE = 0.5
"""The part of a quote that must be found again for a passage to be worth proposing."""
_LEAST = 3
"""Fewer letters in a row than this are alike in any two texts."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one block, half-open, in Python's characters."""

    block: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PlacedHighlight:
    """A highlight and where it stands in the text of today."""

    highlight: Highlight
    placed: Placed

    @property
    def certainty(self) -> Certainty:
        """Whether it is where it was, was found elsewhere, or has to be looked for."""
        return self.placed.certainty

    @property
    def is_loose(self) -> bool:
        """Whether the reader keeps it although its passage is no longer in the text."""
        return self.certainty is Certainty.LOST and not self.highlight.anchor.block

    @property
    def is_to_be_reviewed(self) -> bool:
        """Whether the reader has to say where it belongs now."""
        return self.certainty is Certainty.LOST and not self.is_loose


def placed_in(highlight: Highlight, blocks: Blocks) -> PlacedHighlight:
    """A highlight where it stands in the text of today."""
    return PlacedHighlight(highlight, place(highlight.anchor, blocks))


def anchors(passages: "tuple[Passage, ...]", blocks: Blocks) -> tuple[Anchor, ...]:
    """The anchors of passages of a text; what is not in the text, or only space, is left out."""
    texts = dict(blocks)
    found = (
        anchor_at(each.block, texts[each.block], words.start, words.end)
        for each in passages
        if each.block in texts and (words := without_space(texts[each.block], each))
    )
    return tuple(anchor for anchor in found if anchor.quote)


def without_space(text: str, passage: Passage) -> Passage:
    """A passage of a text without the space around its words; empty where it has no words."""
    quote = text[passage.start : passage.end]
    start = passage.start + len(quote) - len(quote.lstrip())
    return Passage(passage.block, start, max(start, passage.start + len(quote.rstrip())))


def loosened(anchor: Anchor) -> Anchor:
    """The anchor of a passage that is kept although the text no longer has it."""
    return Anchor("", 0, len(anchor.quote), anchor.quote, anchor.before, anchor.after)


def most_alike(anchor: Anchor, blocks: Blocks) -> Passage | None:
    """The passage that is most like a lost one; None when nothing is much like it."""
    found = [passage for block, text in blocks if (passage := _alike(anchor.quote, block, text))]
    return max(found, default=(0.0, None), key=lambda pair: pair[0])[1]


def _alike(quote: str, block: str, text: str) -> tuple[float, Passage] | None:
    """The stretch of a block that has most of a quote, and which part of the quote it has."""
    from difflib import SequenceMatcher  # noqa: PLC0415 - seldom needed

    pieces = SequenceMatcher(None, quote, text, autojunk=False).get_matching_blocks()
    pieces = [piece for piece in pieces if piece.size >= _LEAST]
    alike = sum(piece.size for piece in pieces) / max(len(quote), 1)
    if alike < _ALIKE:
        return None
    return alike, Passage(block, pieces[0].b, pieces[-1].b + pieces[-1].size)
