"""Labels on entries. A deleted label keeps its places, so that putting it back restores them."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.labels import Label, LabelColour, folded
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.label_names import (
    next_colour,
    refuse_no_name,
    refuse_taken_name,
    with_name,
)
from zorgdesk.notebook.label_places import label_on, live_places, put_on, take_off
from zorgdesk.notebook.remembered import Remembered
from zorgdesk.notebook.schema import label, label_place

_LIVE = label.c.deleted_at.is_(None)
_Change = Callable[[Connection, str, EntryKey, datetime], None]
_UNKNOWN = "Dit label bestaat niet meer. Er is niets gewijzigd."


class Labels:
    """The labels of one notebook. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known_places = Remembered(database, self._read_places)

    def all(self) -> tuple[tuple[Label, int], ...]:
        """Every label with the number of entries it is on, by name."""
        on = live_places().subquery()
        query = select(label, func.count(on.c.id).label("places")).where(_LIVE)
        query = query.outerjoin(on, on.c.label_id == label.c.id).group_by(label.c.id)
        with self._database.reading() as db:
            found = [(label_of(row), int(row.places)) for row in db.execute(query)]
        return tuple(sorted(found, key=lambda counted: folded(counted[0].name)))

    def of(self, key: EntryKey) -> tuple[Label, ...]:
        """The labels on an entry, by name."""
        return self.by_entry().get(key, ())

    def keys(self, label_id: str) -> frozenset[EntryKey]:
        """The entries that a label is on."""
        query = live_places().with_only_columns(label_place.c.entry_key)
        with self._database.reading() as db:
            found = db.scalars(query.where(label_place.c.label_id == label_id))
            return frozenset(map(EntryKey, found))

    def by_entry(self) -> Mapping[EntryKey, tuple[Label, ...]]:
        """Of every entry that has labels those labels, by name."""
        return self._known_places()

    def add(self, name: str, colour: LabelColour | None = None) -> Label:
        """A new label; the one that is there when the name is in use. The name has words.

        One that is given no colour gets the next one.
        """
        name = refuse_no_name(name)
        with self._database.step(StepKind.LABEL_ADDED, name=name) as db:
            if known := with_name(db, name):
                return label_of(known)
            colour = colour or next_colour(db)
            values = {"name": name, "colour": colour.value}
            return Label(rows.add(db, label, self._database.now(), values), name, colour)

    def give(self, name: str, keys: Collection[EntryKey]) -> Label:
        """Put the label of this name on entries, made where there is none, in one step."""
        name, count = refuse_no_name(name), str(len(keys))
        with self._database.step(StepKind.LABEL_PUT_ON, name=name, count=count):
            given = self.add(name)
            self.put_on(given.id, keys)
            return given

    def rename(self, label_id: str, name: str) -> None:
        """Give a label another name. The name of another label is refused: see `merge`."""
        name, row = refuse_no_name(name), self._row(label_id)
        with self._database.step(StepKind.LABEL_RENAMED, name=name, before=row.name) as db:
            refuse_taken_name(db, name, row.id)
            rows.change(db, label, row, self._database.now(), {"name": name})

    def recolour(self, label_id: str, colour: LabelColour) -> None:
        """Give a label another colour."""
        row = self._row(label_id)
        with self._database.step(StepKind.LABEL_RECOLOURED, name=row.name) as db:
            rows.change(db, label, row, self._database.now(), {"colour": colour.value})

    def merge(self, label_id: str, into_id: str) -> None:
        """Put `into` wherever the first label is, and delete that one."""
        row, into = self._row(label_id), self._row(into_id)
        if row.id == into.id:
            return
        now = self._database.now()
        with self._database.step(StepKind.LABELS_MERGED, name=row.name, into=into.name) as db:
            for key in label_on(db, row.id):
                put_on(db, into.id, key, now)
            rows.delete(db, label, row, now)

    def delete(self, label_id: str) -> None:
        """Delete a label; it can be put back where it was from the trash."""
        row = self._row(label_id)
        with self._database.step(StepKind.LABEL_DELETED, name=row.name) as db:
            rows.delete(db, label, row, self._database.now())

    def put_on(self, label_id: str, keys: Collection[EntryKey]) -> None:
        """Put a label on entries; nothing happens to those that have it."""
        self._each(StepKind.LABEL_PUT_ON, label_id, keys, put_on)

    def take_off(self, label_id: str, keys: Collection[EntryKey]) -> None:
        """Take a label off entries; nothing happens to those without it."""
        self._each(StepKind.LABEL_TAKEN_OFF, label_id, keys, take_off)

    def _each(
        self, kind: StepKind, label_id: str, keys: Collection[EntryKey], change: _Change
    ) -> None:
        row, now = self._row(label_id), self._database.now()
        with self._database.step(kind, name=row.name, count=str(len(keys))) as db:
            for key in keys:
                change(db, row.id, key, now)

    def _row(self, label_id: str) -> Row[Any]:
        with self._database.reading() as db:
            row = rows.found(db, label, label_id)
        if row is None or row.deleted_at:
            raise NotebookError(_UNKNOWN)
        return row

    def _read_places(self) -> Mapping[EntryKey, tuple[Label, ...]]:
        with self._database.reading() as db:
            known = {row.id: label_of(row) for row in db.execute(select(label).where(_LIVE))}
            places = [(EntryKey(on.entry_key), on.label_id) for on in db.execute(live_places())]
        named = sorted(known.values(), key=lambda each: folded(each.name))
        order = {each.id: place for place, each in enumerate(named)}
        by_entry: dict[EntryKey, list[Label]] = {}
        for key, label_id in sorted(places, key=lambda place: order[place[1]]):
            by_entry.setdefault(key, []).append(known[label_id])
        return {key: tuple(labels) for key, labels in by_entry.items()}


def label_of(row: Row[Any]) -> Label:
    """The label in a row; a colour that this version does not know is grey."""
    known = row.colour in set(LabelColour)
    return Label(row.id, row.name, LabelColour(row.colour) if known else LabelColour.GREY)
