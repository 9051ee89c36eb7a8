"""Take over labels, joined by name, and the entries they are on."""

from collections.abc import Mapping

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.labels import folded
from zorgdesk.domain.merging import Thing
from zorgdesk.notebook.label_places import place_id
from zorgdesk.notebook.merging.namesakes import namesake_id
from zorgdesk.notebook.merging.plan import Plan
from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.schema import label, label_place


class MergedLabels:
    """A label of the same name is the same label, in our colour; any other is another label."""

    def __init__(self, plan: Plan) -> None:
        self._plan, self._sides = plan, plan.sides
        self._ids = {folded(row["name"]): row["id"] for row in plan.sides.own_live(label)}
        self.names: dict[str, str] = {}
        """Ours for each name of theirs."""

    def take(self) -> None:
        """Plan all of it."""
        ids: dict[str, str] = {}
        for row in self._sides.taken(label):
            if folded(row["name"]) and (known := self._settle(row)):
                ids[row["id"]] = known
        self._take_places(ids)

    def _settle(self, row: RawRow) -> str | None:
        """The id of our label; None for one that was deleted here and stays so."""
        name = folded(row["name"])
        if known := self._ids.get(name):
            self._plan.leave(Thing.LABEL)
            self.names[row["name"]] = str(self._sides.own(label).get(known, row)["name"])
            return str(known)
        own_id = namesake_id(self._sides, label, row)
        if not self._plan.put(Thing.LABEL, label, {**row, "id": own_id}):
            return None
        self._ids[name] = own_id
        return own_id

    def _take_places(self, ids: Mapping[str, str]) -> None:
        places = {}
        for row in self._sides.taken(label_place):
            if own := ids.get(row["label_id"]):
                row_id = place_id(own, EntryKey(row["entry_key"]))
                places[row_id] = {**row, "id": row_id, "label_id": own}
        for row in places.values():
            self._plan.put(Thing.LABEL_PLACE, label_place, row)
