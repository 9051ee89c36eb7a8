"""Which of all highlights are asked for: by words, by colour, by what is not sure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.highlights import Certainty, Colour
from zorgdesk.domain.labels import folded
from zorgdesk.domain.passages import PlacedHighlight


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is asked for; every word must stand in the passage, its margin or the title."""

    words: str = ""
    colour: Colour | None = None
    unsure: bool = False


class Everything:
    """All highlights, ready to be narrowed at every keystroke."""

    def __init__(self, marks: Iterable[PlacedHighlight], titles: Mapping[EntryKey, str]) -> None:
        self._found = [(mark, _words(mark, titles)) for mark in marks]

    def narrowed(self, asked: Narrowing) -> Sequence[PlacedHighlight]:
        """Those that are asked for, in their order."""
        found = self._found
        for word in folded(asked.words).split():
            found = [pair for pair in found if word in pair[1]]
        marks = [mark for mark, _ in found]
        if asked.colour is not None:
            marks = [mark for mark in marks if mark.highlight.colour == asked.colour]
        return [mark for mark in marks if is_unsure(mark)] if asked.unsure else marks


def is_unsure(mark: PlacedHighlight) -> bool:
    """Whether the reader may want to look at its place."""
    return mark.certainty is Certainty.FOUND or mark.is_to_be_reviewed


def _words(mark: PlacedHighlight, titles: Mapping[EntryKey, str]) -> str:
    own = mark.highlight
    return folded(f"{own.anchor.quote} {own.note} {titles.get(own.key, own.key)}")
