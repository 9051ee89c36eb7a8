"""Take over what is there or not: bookmarks, read marks, and what the colours mean."""

from collections.abc import Callable

from sqlalchemy import Table

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.merging import Differing, Fate, Thing
from zorgdesk.notebook.bookmarks import bookmark_id
from zorgdesk.notebook.merging.plan import Plan
from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.read_marks import read_mark_id
from zorgdesk.notebook.schema import bookmark, colour_meaning, read_mark


def take_bookmarks(plan: Plan) -> None:
    """An entry has one bookmark, whoever put it."""
    _take(plan, Thing.BOOKMARK, bookmark, bookmark_id)


def take_read_marks(plan: Plan) -> None:
    """An entry that was read here was read when it was read here."""
    _take(plan, Thing.READ_MARK, read_mark, read_mark_id)


def _take(plan: Plan, thing: Thing, table: Table, id_of: Callable[[EntryKey], str]) -> None:
    rows = {id_of(EntryKey(row["entry_key"])): row for row in plan.sides.taken(table)}
    for row_id, row in rows.items():
        plan.put(thing, table, {**row, "id": row_id})


def take_meanings(plan: Plan) -> None:
    """A colour that means nothing here means what it means there; else ours stays, and is told."""
    for row in plan.sides.taken(colour_meaning):
        own = plan.sides.own(colour_meaning).get(row["id"])
        if row["meaning"]:
            _take_meaning(plan, own, row)


def _take_meaning(plan: Plan, own: RawRow | None, row: RawRow) -> None:
    thing, meaning = Thing.MEANING, row["meaning"]
    if own is None:
        plan.add(thing, colour_meaning, row)
    elif own["deleted_at"] is not None or own["meaning"] == meaning:
        plan.meet(thing, colour_meaning, own, row)
    elif not own["meaning"]:
        plan.change(thing, colour_meaning, own["id"], {"meaning": meaning}, Fate.NEW)
    else:
        plan.leave(thing)
        told = own["meaning"], meaning
        plan.differing.append(Differing(thing, Fate.SAME, None, *told, is_kept_apart=False))
