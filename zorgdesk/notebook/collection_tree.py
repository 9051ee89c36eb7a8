"""Which collection is inside which."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from zorgdesk.notebook import rows
from zorgdesk.notebook.schema import collection


def ancestors(db: Connection, collection_id: str) -> dict[str, Row[Any]]:
    """The collections around one, the nearest first; each once, even in a file with a circle."""
    found: dict[str, Row[Any]] = {}
    row = rows.found(db, collection, collection_id)
    while row and row.parent_id and row.parent_id not in found:
        row = rows.found(db, collection, row.parent_id)
        if row:
            found[row.id] = row
    return found


def out_of_circles(parents: Mapping[str, str | None]) -> Iterator[tuple[str, str | None]]:
    """Each with what it is in; of those that are in each other the first stands on top.

    A notebook that was mended from older and newer rows may have such a circle: nothing of it
    would be seen any more.
    """
    known = dict(parents)
    for each, parent in parents.items():
        passed, at = {each}, parent
        while at in known and at not in passed:
            passed.add(at)
            at = known[at]
        if at == each:
            known[each] = None
    yield from known.items()


def put_back(db: Connection, row: Row[Any], now: datetime) -> None:
    """Undo the deletion of a collection; on top, when what it was in is deleted too."""
    is_hidden = any(each.deleted_at for each in ancestors(db, row.id).values())
    place = {"parent_id": None} if is_hidden else {}
    rows.change(db, collection, row, now, {"deleted_at": None, **place})
