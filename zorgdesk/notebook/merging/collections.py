"""Take over collections, joined by name within the same one, and what is in them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from zorgdesk.domain.labels import folded
from zorgdesk.domain.merging import Differing, Fate, Thing
from zorgdesk.notebook.collection_items import id_of_item
from zorgdesk.notebook.merging.namesakes import namesake_id
from zorgdesk.notebook.merging.plan import Plan
from zorgdesk.notebook.positions import GAP
from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.schema import collection, collection_item

DEEPEST = 50
"""Collections inside one another; a file that says more was not made by a reader."""

_Place = tuple[str | None, str]
"""Where a collection is, and its folded name."""


class MergedCollections:
    """A collection of the same name in the same place is the same one, whichever has more in it.

    One that was moved here stays where it is here.
    """

    def __init__(self, plan: Plan, notes: Mapping[str, str]) -> None:
        self._plan, self._sides, self._notes = plan, plan.sides, notes
        ours = _ordered(plan.sides.own_live(collection))
        self._here = {_place(row, row["parent_id"]): row for row in reversed(ours)}
        self._last = max((row["position"] for row in ours), default=0)
        self._described: dict[str, str] = {}
        self.ids: dict[str, str] = {}
        """Ours for each of theirs, but those that were deleted here and stay so."""

    def take(self) -> None:
        """Plan all of it."""
        for row, depth in _outermost_first(self._sides.taken(collection)):
            parent = self.ids.get(row["parent_id"]) if depth % DEEPEST else None
            if known := self._settle(row, parent):
                self.ids[row["id"]] = known
        self._take_items()

    def _settle(self, row: RawRow, parent: str | None) -> str | None:
        own = self._sides.own(collection).get(row["id"])
        is_same = own is not None and folded(own["name"]) == folded(row["name"])
        known = own if is_same else self._here.get(_place(row, parent))
        if known is None:
            return self._add(row, parent)
        if known["deleted_at"] is None:
            self._describe(known, row)
        elif not self._plan.meet(Thing.COLLECTION, collection, known, row):
            return None
        return str(known["id"])

    def _add(self, row: RawRow, parent: str | None) -> str | None:
        self._last += 1
        new_id = namesake_id(self._sides, collection, row)
        new = {**row, "id": new_id, "parent_id": parent, "position": self._last}
        return new_id if self._plan.put(Thing.COLLECTION, collection, new) else None

    def _describe(self, own: RawRow, row: RawRow) -> None:
        """Both descriptions, unless one holds the other."""
        ours = str(self._described.get(own["id"], own["description"])).strip()
        theirs = str(row["description"]).strip()
        if theirs in ours:
            self._plan.leave(Thing.COLLECTION)
            return
        fate = Fate.CONTINUED if ours in theirs else Fate.DIFFERENT
        both = theirs if ours in theirs else f"{ours}\n\n{theirs}"
        self._described[own["id"]] = both
        self._plan.change(Thing.COLLECTION, collection, own["id"], {"description": both}, fate)
        told = (f"{own['name']}\n\n{ours}", f"{row['name']}\n\n{theirs}")
        self._plan.differing.append(Differing(Thing.COLLECTION, fate, None, *told))

    def _take_items(self) -> None:
        lasts = self._last_items()
        for row in _ordered(self._sides.taken(collection_item)):
            into = self.ids.get(row["collection_id"])
            thing = self._thing(row)
            if into is None or thing is None:
                continue
            lasts[into] += GAP
            place = {"id": id_of_item(into, *thing), "collection_id": into, "position": lasts[into]}
            what = {"entry_key": None, "note_id": None, thing[0]: thing[1]}
            self._plan.put(Thing.COLLECTION_ITEM, collection_item, {**row, **what, **place})

    def _thing(self, row: RawRow) -> tuple[str, str] | None:
        """The column and the value of what is meant; None for a note that is not here."""
        if row["entry_key"] is not None:
            return "entry_key", row["entry_key"]
        note_id = self._notes.get(row["note_id"])
        return ("note_id", note_id) if note_id else None

    def _last_items(self) -> defaultdict[str, int]:
        lasts: defaultdict[str, int] = defaultdict(int)
        for row in self._sides.own(collection_item).values():
            lasts[row["collection_id"]] = max(lasts[row["collection_id"]], row["position"])
        return lasts


def _place(row: RawRow, parent: str | None) -> _Place:
    return parent, folded(row["name"])


def _ordered(rows: Iterable[RawRow]) -> list[RawRow]:
    return sorted(rows, key=lambda row: (row["position"], row["created_at"], row["id"]))


def _outermost_first(rows: Iterable[RawRow]) -> Iterator[tuple[RawRow, int]]:
    """Each with how deep it is; what is in a deleted one, or in a circle, was on no screen."""
    inside: defaultdict[str | None, list[RawRow]] = defaultdict(list)
    for row in _ordered(rows):
        inside[row["parent_id"]].append(row)
    waiting = [(row, 0) for row in inside[None]]
    for row, depth in waiting:
        yield row, depth
        waiting.extend((each, depth + 1) for each in inside[row["id"]])
