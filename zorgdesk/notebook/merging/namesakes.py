"""What is joined by its name, and has the id of something that is called otherwise here."""

import json
from uuid import UUID, uuid5

from sqlalchemy import Table

from zorgdesk.domain.labels import folded
from zorgdesk.notebook.merging.plan import Sides
from zorgdesk.notebook.raw_rows import RawRow

_NAMESPACE = UUID("e2b7c7d8-5f0d-4a69-9a7e-2f4c3c1f6b15")


def namesake_id(sides: Sides, table: Table, row: RawRow) -> str:
    """The id under which to take over a row of theirs whose name nothing here has.

    Its own, unless that is here already under another name: then one that follows from the two,
    so that it is taken over once.
    """
    own = sides.own(table).get(row["id"])
    name = folded(row["name"])
    if own is None or folded(own["name"]) == name:
        return str(row["id"])
    return str(uuid5(_NAMESPACE, json.dumps([table.name, row["id"], name])))
