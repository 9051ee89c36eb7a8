"""Take over notes and what stands in margins."""

from collections.abc import Hashable

from zorgdesk.domain.merging import Thing
from zorgdesk.notebook.contents import Contents
from zorgdesk.notebook.merging.texts import Known, earlier, with_mark
from zorgdesk.notebook.merging.written import Written
from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.schema import highlight, note, note_version


class MergedNotes(Written):
    """A note that differs comes as another note about the same, its title saying where from."""

    table, fields, place = note, ("title", "text"), ("entry_key",)

    def thing(self, row: RawRow) -> Thing:
        return Thing.LOOSE_NOTE if row["entry_key"] is None else Thing.NOTE

    def marked(self, row: RawRow, new_id: str) -> RawRow:
        title = with_mark(row["title"], self.sides.how.mark)
        return {**row, "id": new_id, "title": title, "pinned": 0}

    def known(self, contents: Contents) -> Known:
        versions = contents[note_version.name].values()
        return earlier((row["note_id"], {"text": row["text"]}) for row in versions)


class MergedHighlights(Written):
    """A margin that differs comes in a highlight of its own on the same passage.

    Where the colour or the passage differs, ours stay. The same passage in the same colour is one
    highlight, whoever marked it, unless there are two margins.
    """

    table, fields, place = highlight, ("text",), ("entry_key",)
    _PASSAGE = ("entry_key", "block", "start", "end", "quote", "colour")

    def thing(self, row: RawRow) -> Thing:  # noqa: ARG002 - all of them are
        return Thing.HIGHLIGHT

    def marked(self, row: RawRow, new_id: str) -> RawRow:
        return {**row, "id": new_id}

    def likeness(self, row: RawRow) -> Hashable:
        return self._like(row, row["text"])

    def likenesses(self, row: RawRow) -> tuple[Hashable, ...]:
        return self._like(row, row["text"]), self._like(row, "")

    def _like(self, row: RawRow, margin: str) -> Hashable:
        return (*(row[name] for name in self._PASSAGE), margin)
