"""Labels on entries. A deleted label keeps its places, so that putting it back restores them."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.labels import Label, LabelColour, folded
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.label_names import (
    next_colour,
    refuse_no_name,
    refuse_taken_name,
    with_name,
)
from zorgdesk.notebook.label_places import Places, all_places, label_on, put_on, take_off
from zorgdesk.notebook.remembered import Remembered
from zorgdesk.notebook.schema import label, label_place

_LIVE = label.c.deleted_at.is_(None)
_Change = Callable[[Connection, str, Iterable[EntryKey], datetime], None]
_UNKNOWN = Sentence("Dit label bestaat niet meer. Er is niets gewijzigd.")


@dataclass(frozen=True, slots=True)
class _Known:
    """Every label with its entries, and every entry that has labels with those, by name."""

    labels: Sequence[tuple[Label, frozenset[EntryKey]]]
    by_entry: Mapping[EntryKey, tuple[Label, ...]]


class Labels:
    """The labels of one notebook. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known = Remembered(database, self._read, label, label_place)
        self._last: tuple[list[Label], Places, _Known] | None = None

    def all(self) -> tuple[tuple[Label, int], ...]:
        """Every label with the number of entries it is on, by name."""
        return tuple((each, len(keys)) for each, keys in self.with_keys())

    def with_keys(self) -> Sequence[tuple[Label, frozenset[EntryKey]]]:
        """Every label with the entries it is on, by name."""
        return self._known().labels

    def of(self, key: EntryKey) -> tuple[Label, ...]:
        """The labels on an entry, by name."""
        return self.by_entry().get(key, ())

    def keys(self, label_id: str) -> frozenset[EntryKey]:
        """The entries that a label is on."""
        return next((keys for each, keys in self.with_keys() if each.id == label_id), frozenset())

    def by_entry(self) -> Mapping[EntryKey, tuple[Label, ...]]:
        """Of every entry that has labels those labels, by name."""
        return self._known().by_entry

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
            put_on(db, into.id, label_on(db, row.id), now)
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
            change(db, row.id, keys, now)

    def _row(self, label_id: str) -> Row[Any]:
        with self._database.reading() as db:
            row = rows.found(db, label, label_id)
        if row is None or row.deleted_at:
            raise NotebookError(_UNKNOWN)
        return row

    def _read(self) -> _Known:
        with self._database.reading() as db:
            found = [label_of(row) for row in db.execute(select(label).where(_LIVE))]
            places = all_places(db)
        if self._last is None or self._last[:2] != (found, places):
            self._last = (found, places, _put_together(found, places))
        return self._last[2]


def _put_together(found: Iterable[Label], places: Places) -> _Known:
    named = sorted(found, key=lambda each: folded(each.name))
    labels = tuple((each, places.get(each.id, frozenset())) for each in named)
    by_entry: defaultdict[EntryKey, list[Label]] = defaultdict(list)
    for each, keys in labels:
        for key in keys:
            by_entry[key].append(each)
    return _Known(labels, {key: tuple(on) for key, on in by_entry.items()})


def label_of(row: Row[Any]) -> Label:
    """The label in a row; a colour that this version does not know is grey."""
    known = row.colour in set(LabelColour)
    return Label(row.id, row.name, LabelColour(row.colour) if known else LabelColour.GREY)
