"""Two notebooks side by side, and what is to be changed in ours to hold what theirs holds."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from zorgdesk.domain.merging import Account, Differing, Fate, How, Thing
from zorgdesk.notebook.contents import Contents
from zorgdesk.notebook.raw_rows import RawRow

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sides:
    """What our notebook holds, and what the other does."""

    ours: Contents
    theirs: Contents
    how: How

    def own(self, table: Table) -> Mapping[str, RawRow]:
        """Our rows by id, deleted ones too."""
        return self.ours[table.name]

    def own_live(self, table: Table) -> Iterator[RawRow]:
        """Our rows but the deleted ones."""
        return _live(self.ours, table)

    def taken(self, table: Table) -> list[RawRow]:
        """Their rows but the deleted ones, the oldest first."""
        return sorted(_live(self.theirs, table), key=lambda row: (row["created_at"], row["id"]))

    def stays_removed(self, own: RawRow, theirs: RawRow) -> bool:
        """Whether what was deleted here is not to come back: it was not touched there since."""
        return not self.how.bring_back and str(theirs["changed_at"]) <= str(own["deleted_at"])


@dataclass(slots=True)
class Plan:
    """The rows to add and the columns to change, with an account of them."""

    sides: Sides
    added: defaultdict[str, dict[str, RawRow]] = field(default_factory=lambda: defaultdict(dict))
    changed: defaultdict[str, dict[str, Values]] = field(default_factory=lambda: defaultdict(dict))
    counts: Counter[tuple[Thing, Fate]] = field(default_factory=Counter)
    differing: list[Differing] = field(default_factory=list)

    @property
    def size(self) -> int:
        """How many rows there are to write."""
        added = sum(len(rows) for rows in self.added.values())
        return added + sum(len(rows) for rows in self.changed.values())

    def leave(self, thing: Thing) -> None:
        """It is here already."""
        self.counts[thing, Fate.SAME] += 1

    def add(self, thing: Thing, table: Table, row: RawRow, fate: Fate = Fate.NEW) -> None:
        """Take over a row of theirs, once."""
        if row["id"] in self.added[table.name]:
            self.leave(thing)
        else:
            self.added[table.name][row["id"]] = row
            self.counts[thing, fate] += 1

    def change(
        self, thing: Thing, table: Table, row_id: str, values: Values, fate: Fate = Fate.CONTINUED
    ) -> None:
        """Give a row of ours other values."""
        changed = self.changed[table.name]
        changed[row_id] = {**changed.get(row_id, {}), **values}
        self.counts[thing, fate] += 1

    def meet(self, thing: Thing, table: Table, own: RawRow, theirs: RawRow) -> bool:
        """A row of ours is what theirs is; one that was deleted here may come back.

        Whether it is here afterwards.
        """
        if own["deleted_at"] is None:
            self.leave(thing)
        elif self.sides.stays_removed(own, theirs):
            self.counts[thing, Fate.REMOVED] += 1
            return False
        else:
            self.change(thing, table, own["id"], {"deleted_at": None}, Fate.NEW)
        return True

    def put(self, thing: Thing, table: Table, row: RawRow) -> bool:
        """Add a row, unless one with its id is here; whether it is here afterwards."""
        own = self.sides.own(table).get(row["id"])
        if own is not None:
            return self.meet(thing, table, own, row)
        self.add(thing, table, row)
        return True

    def account(self, source: Path, name: str) -> Account:
        """What there is to tell of it."""
        return Account(source, name, dict(self.counts), tuple(self.differing))


def _live(contents: Contents, table: Table) -> Iterator[RawRow]:
    return (row for row in contents[table.name].values() if row["deleted_at"] is None)
