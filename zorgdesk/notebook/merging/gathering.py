"""Put what was taken over together in a collection, so that one sees later who wrote it."""

from uuid import uuid4

from zorgdesk.domain.labels import folded
from zorgdesk.domain.merging import Thing
from zorgdesk.notebook.collection_items import id_of_item
from zorgdesk.notebook.merging.plan import Plan
from zorgdesk.notebook.positions import GAP
from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.schema import collection, collection_item, note, own_entry

_Place = tuple[str, str]
"""The column and the value of what is put in a collection."""


def gather(plan: Plan, name: str, now: str) -> None:
    """Put every note and own entry that comes in a collection on top; none where nothing comes.

    The collection of this name, made at the moment `now` where there is none.
    """
    if things := _coming(plan):
        into = _collection(plan, name, now)
        born = {"created_at": now, "changed_at": now, "deleted_at": None, "collection_id": into}
        last = _last_in(plan, into)
        for number, (column, value) in enumerate(things, start=1):
            what = {"entry_key": None, "note_id": None, column: value}
            place = {"id": id_of_item(into, column, value), "position": last + GAP * number}
            plan.put(Thing.COLLECTION_ITEM, collection_item, {**born, **what, **place})


def _coming(plan: Plan) -> list[_Place]:
    """The own entries that are new, and the notes that are, come back or were written on."""
    own = [("entry_key", row["entry_key"]) for row in plan.added[own_entry.name].values()]
    notes = (*plan.added[note.name], *plan.changed[note.name])
    return [*own, *(("note_id", row_id) for row_id in notes)]


def _collection(plan: Plan, name: str, now: str) -> str:
    known = [*plan.sides.own_live(collection), *plan.added[collection.name].values()]
    for row in known:
        if row["parent_id"] is None and folded(row["name"]) == folded(name):
            return str(row["id"])
    position = max((row["position"] for row in known), default=0) + 1
    new: RawRow = {"id": str(uuid4()), "created_at": now, "changed_at": now, "deleted_at": None}
    told = {"name": name, "description": "", "parent_id": None, "position": position}
    plan.add(Thing.COLLECTION, collection, {**new, **told})
    return str(new["id"])


def _last_in(plan: Plan, into: str) -> int:
    """Where the last thing in a collection stands."""
    rows = [*plan.sides.own(collection_item).values(), *plan.added[collection_item.name].values()]
    return max((row["position"] for row in rows if row["collection_id"] == into), default=0)
