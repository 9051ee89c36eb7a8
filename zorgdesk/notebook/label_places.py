"""Which labels are on which entries."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Select, select

from zorgdesk.domain.entry import EntryKey
from zorgdesk.notebook.many_rows import put_all, take_all
from zorgdesk.notebook.nonsense import understood
from zorgdesk.notebook.schema import label, label_place
from zorgdesk.notebook.stored_keys import together

_LIVE = label_place.c.deleted_at.is_(None)


def live_places() -> Select[Any]:
    """Select the labels that are not deleted and are on entries, each with `keys_on`."""
    joined = label_place.join(label, label.c.id == label_place.c.label_id)
    keys = together(label_place.c.entry_key).label("keys_on")
    query = select(label_place.c.label_id, keys).select_from(joined)
    live = query.where(_LIVE, label.c.deleted_at.is_(None))
    return live.group_by(label_place.c.label_id)


def label_on(db: Connection, label_id: str) -> Sequence[EntryKey]:
    """The entries a label is on."""
    query = select(label_place.c.entry_key).where(_LIVE, label_place.c.label_id == label_id)
    return [EntryKey(key) for key in db.scalars(query)]


def put_on(db: Connection, label_id: str, keys: Iterable[EntryKey], now: datetime) -> None:
    """Put a label on entries; nothing happens to those that have it."""
    places = [{"id": _id(label_id, key), "label_id": label_id, "entry_key": key} for key in keys]
    put_all(db, label_place, now, places)


def take_off(db: Connection, label_id: str, keys: Iterable[EntryKey], now: datetime) -> None:
    """Take a label off entries; nothing happens to those without it."""
    take_all(db, label_place, now, [_id(label_id, key) for key in keys])


def _id(label_id: str, key: EntryKey) -> str:
    """The same for the same label and entry, so that one is never on the other twice."""
    return str(uuid5(understood(UUID, label_id), key))
