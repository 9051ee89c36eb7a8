"""The reader's highlights, each where it stands in the text of today."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from zorgdesk.catalogue.passages import passages
from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.highlights import Anchor, Blocks, Certainty, Colour, Highlight, HighlightRef
from zorgdesk.domain.passages import Passage, PlacedHighlight, anchors, loosened, placed_in
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import StepKind

if TYPE_CHECKING:
    from zorgdesk.notebook.highlights import Highlights
    from zorgdesk.notebook.notebook import Notebook

_NO_NOTEBOOK = Sentence("Er is geen notitieboek open. Er is niets gewijzigd.")


class OwnHighlights:
    """Highlights in the texts of one catalogue. Every method raises NotebookError.

    `text_of` gives the text of an entry, "" for one that the catalogue does not have; `changed`
    is told which entry has other words in its margin.
    """

    def __init__(
        self,
        notebook: "Notebook | None",
        text_of: Callable[[EntryKey], str],
        retired: Mapping[EntryKey, EntryKey],
        changed: Callable[[EntryKey], object],
    ) -> None:
        self._notebook, self._text_of = notebook, text_of
        self._retired, self._changed = retired, changed

    def of(self, key: EntryKey) -> tuple[PlacedHighlight, ...]:
        """The highlights in an entry, in the order of its text; lost ones come last."""
        if self._notebook is None:
            return ()
        keys = (key, *(old for old, new in self._retired.items() if new == key))
        marks = [mark for each in keys for mark in self._notebook.highlights.of(each)]
        return self._placed(key, marks)

    def all(self) -> tuple[PlacedHighlight, ...]:
        """Every highlight in the notebook, entry by entry; some 20,000 take a second."""
        if self._notebook is None:
            return ()
        marks = sorted(self._notebook.highlights.all(), key=self.entry_of)
        groups = groupby(marks, key=self.entry_of)
        return tuple(placed for key, of_entry in groups for placed in self._placed(key, of_entry))

    def pointing_at(self, names: Collection[str]) -> tuple[tuple[HighlightRef, str], ...]:
        """The highlights in whose margins one of these folded names stands, and the margins."""
        found = self._notebook.highlights.pointing_at(names) if self._notebook else ()
        return tuple((HighlightRef(each.id, self.entry_of(each)), each.note) for each in found)

    def meanings(self) -> Mapping[Colour, str]:
        """What the colours mean, for those to which the reader gave a meaning."""
        return self._notebook.highlights.meanings() if self._notebook else {}

    def set_meaning(self, colour: Colour, meaning: str) -> None:
        """Say what a colour means; nothing when `meaning` has no words."""
        self._required().highlights.set_meaning(colour, meaning)

    def mark(self, key: EntryKey, where: Sequence[Passage], colour: Colour) -> tuple[str, ...]:
        """Mark passages of an entry in one step; the ids of the highlights.

        What was marked just there gets the colour instead of a second highlight.
        """
        notebook = self._required()
        wanted = anchors(tuple(where), self.blocks(key))
        known = {_place(mark): mark.highlight for mark in self.of(key)}
        if not wanted:
            return ()
        with notebook.step(StepKind.HIGHLIGHTED, quote=wanted[0].quote):
            return tuple(
                _mark(notebook.highlights, key, anchor, colour, known.get(_span(anchor)))
                for anchor in wanted
            )

    def recolour(self, highlight_id: str, colour: Colour) -> None:
        """Give a highlight another colour."""
        self._required().highlights.recolour(highlight_id, colour)

    def annotate(self, highlight_id: str, note: str) -> None:
        """Write in the margin; it is on disk when this returns."""
        highlights = self._required().highlights
        highlights.annotate(highlight_id, note)
        self._changed(self.entry_of(highlights.get(highlight_id)))

    def delete(self, highlight_id: str) -> None:
        """Take a highlight away, with what stands in its margin; the trash has it."""
        highlights = self._required().highlights
        highlights.delete(highlight_id)
        self._changed(self.entry_of(highlights.get(highlight_id)))

    def confirm(self, found: Iterable[PlacedHighlight]) -> None:
        """Let highlights that were found elsewhere belong there from now on, in one step."""
        notebook, found = self._required(), tuple(found)
        if not found:
            return
        with notebook.step(StepKind.HIGHLIGHT_MOVED, quote=found[0].highlight.anchor.quote):
            for each in found:
                where = Passage(each.placed.block, each.placed.start, each.placed.end)
                self.put_on(each.highlight, where)

    def put_on(self, highlight: Highlight, where: Passage) -> None:
        """Let a highlight belong to another passage of its entry."""
        for anchor in anchors((where,), self.blocks(highlight.key)):
            self._required().highlights.move(highlight.id, anchor)

    def keep_loose(self, highlight: Highlight) -> None:
        """Keep a lost highlight although its passage is no longer in the text."""
        self._required().highlights.move(highlight.id, loosened(highlight.anchor))

    def entry_of(self, highlight: Highlight) -> EntryKey:
        """The entry of today that a highlight belongs to."""
        return self._retired.get(highlight.key, highlight.key)

    def blocks(self, key: EntryKey) -> Blocks:
        """The paragraphs and list items of an entry, as a page shows them."""
        return passages(self._text_of(key))

    def _placed(self, key: EntryKey, marks: Iterable[Highlight]) -> tuple[PlacedHighlight, ...]:
        blocks = self.blocks(key)
        order = {block: number for number, (block, _) in enumerate(blocks)}

        def where(mark: PlacedHighlight) -> tuple[bool, int, int]:
            is_lost = mark.certainty is Certainty.LOST
            return is_lost, order.get(mark.placed.block, len(order)), mark.placed.start

        return tuple(sorted((placed_in(mark, blocks) for mark in marks), key=where))

    def _required(self) -> "Notebook":
        if self._notebook is None:
            raise NotebookError(_NO_NOTEBOOK)
        return self._notebook


def _mark(
    highlights: "Highlights", key: EntryKey, anchor: Anchor, colour: Colour, known: Highlight | None
) -> str:
    """Mark a passage, or give what is there the colour; the highlight's id."""
    if known is None:
        return highlights.add(key, anchor, colour).id
    highlights.recolour(known.id, colour)
    return known.id


def _span(anchor: Anchor) -> tuple[str, int, int]:
    return anchor.block, anchor.start, anchor.end


def _place(mark: PlacedHighlight) -> tuple[str, int, int]:
    """Where a highlight stands; nowhere when it is lost."""
    placed = mark.placed
    is_lost = mark.certainty is Certainty.LOST
    return ("", -1, -1) if is_lost else (placed.block, placed.start, placed.end)
