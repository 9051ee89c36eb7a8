"""What a reader writes (a note, a margin, an own entry): no word of either side may be lost.

The same thing, by its id, may have been changed on both sides since one was a copy of the other.
Field by field the text counts that holds the other one, or that came after it: the other side has
it as an earlier version. Where neither does, theirs comes beside ours.
"""

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterable, Mapping

from sqlalchemy import Table

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.merging import Differing, Fate, Thing
from zorgdesk.notebook.contents import Contents
from zorgdesk.notebook.merging.apart import Apart, Content
from zorgdesk.notebook.merging.plan import Plan
from zorgdesk.notebook.merging.texts import Known, Text, later, of
from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.times import moment, not_before, stored


class Written(ABC):
    """Takes over the rows of one table."""

    table: Table
    fields: tuple[str, ...]
    """The columns that hold words; of the others ours stay."""
    place: tuple[str, ...] = ()
    """The columns that say what it is about."""

    def __init__(self, plan: Plan) -> None:
        self.plan, self.sides = plan, plan.sides
        self._before = self.known(self.sides.ours)
        self._there_before = self.known(self.sides.theirs)
        self._apart = Apart(self.sides, self.table, self._before, self._content)
        self._alike = {
            likeness: row
            for row in self.sides.own_live(self.table)
            for likeness in self.likenesses(row)
        }

    def take(self) -> Mapping[str, str]:
        """Plan all of it; for each id of theirs the one it has here, if it is here afterwards."""
        settled = {row["id"]: self._settle(row) for row in map(self.arriving, self.rows())}
        return {row_id: own_id for row_id, own_id in settled.items() if own_id is not None}

    def rows(self) -> Iterable[RawRow]:
        """Theirs, in the order in which they come."""
        return self.sides.taken(self.table)

    def arriving(self, row: RawRow) -> RawRow:
        """A row of theirs as it is to stand here."""
        return row

    @abstractmethod
    def thing(self, row: RawRow) -> Thing:
        """What a row is."""

    @abstractmethod
    def marked(self, row: RawRow, new_id: str) -> RawRow:
        """A row of theirs that comes beside ours."""

    def known(self, contents: Contents) -> Known:  # noqa: ARG002 - most have no versions
        """The earlier versions in a notebook."""
        return {}

    def likeness(self, row: RawRow) -> Hashable:
        """Rows with other ids that are alike are one."""
        return self._content(row)

    def likenesses(self, row: RawRow) -> tuple[Hashable, ...]:
        """What rows of theirs may be like to be one with this row of ours."""
        return (self.likeness(row),)

    def said(self, row: RawRow) -> str:
        """What stands in a row, to be read."""
        return "\n\n".join(str(row[name]) for name in self.fields if str(row[name]).strip())

    def about(self, row: RawRow) -> EntryKey | None:
        """The entry it is about."""
        key = row.get("entry_key")
        return EntryKey(key) if key is not None else None

    def _settle(self, row: RawRow) -> str | None:
        own = self.sides.own(self.table).get(row["id"])
        if own is not None:
            return self._join(own, row)
        known = self._apart.ours(row["id"]) or self._alike.get(self.likeness(row))
        if known is not None:
            return self._meet(known, row)
        self.plan.add(self.thing(row), self.table, row)
        return str(row["id"])

    def _meet(self, own: RawRow, row: RawRow) -> str | None:
        is_here = self.plan.meet(self.thing(row), self.table, own, row)
        return str(own["id"]) if is_here else None

    def _join(self, own: RawRow, row: RawRow) -> str | None:
        """One thing, perhaps changed on both sides."""
        if self._content(own) == self._content(row):
            return self._meet(own, row)
        joined = self._joined(own, row)
        if joined == self._words(own):
            return self._meet(own, row)
        if joined is None or own["deleted_at"] is not None:
            return self._keep_apart(own, row)
        self.plan.change(self.thing(row), self.table, own["id"], joined)
        self._tell(Fate.CONTINUED, own, row)
        return str(own["id"])

    def _keep_apart(self, own: RawRow, row: RawRow) -> str | None:
        new_id = self._apart.id_of(row)
        known = self.sides.own(self.table).get(new_id)
        if known is not None:
            return self._meet(known, row)
        after = not_before(moment(row["changed_at"]), moment(own["created_at"]))  # ours is first
        new = {**self.marked(row, new_id), "created_at": stored(after)}
        self.plan.add(self.thing(row), self.table, new, Fate.DIFFERENT)
        self._tell(Fate.DIFFERENT, own, row)
        return new_id

    def _tell(self, fate: Fate, own: RawRow, row: RawRow) -> None:
        told = self.said(own), self.said(row)
        self.plan.differing.append(Differing(self.thing(row), fate, self.about(row), *told))

    def _words(self, row: RawRow) -> dict[str, str]:
        return {name: row[name] for name in self.fields}

    def _joined(self, own: RawRow, row: RawRow) -> dict[str, str] | None:
        """The words that hold those of both sides, None when there are none."""
        if any(own[name] != row[name] for name in self.place):
            return None
        joined = {name: self.field(name, own, row) for name in self.fields}
        told = {name: text for name, text in joined.items() if text is not None}
        return told if len(told) == len(joined) else None

    def field(self, name: str, own: RawRow, row: RawRow) -> str | None:
        """The words of one column that hold those of both sides, None when there are none."""
        here = Text(str(own[name]), own["changed_at"], of(self._before, own["id"], name))
        there = Text(str(row[name]), row["changed_at"], of(self._there_before, own["id"], name))
        return later(here, there)

    def _content(self, row: RawRow) -> Content:
        return tuple(row[name] for name in (*self.place, *self.fields))
