"""Which labels are on which entries."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from uuid import UUID, uuid5

from sqlalchemy import Connection, select

from zorgdesk.domain.entry import EntryKey
from zorgdesk.notebook.many_rows import put_all, take_all
from zorgdesk.notebook.nonsense import understood
from zorgdesk.notebook.schema import label_place
from zorgdesk.notebook.stored_keys import strings_in, together

_BETWEEN = " "
_LIVE = label_place.c.deleted_at.is_(None)


Places = Mapping[str, frozenset[EntryKey]]
"""Of every label the entries it is on."""


def all_places(db: Connection) -> Places:
    """Where every label is, those that were deleted too."""
    pair = label_place.c.label_id + _BETWEEN + label_place.c.entry_key
    return _parted(db.scalar(select(together(pair)).where(_LIVE)))


@lru_cache(maxsize=1)
def _parted(pairs: str) -> Places:
    """The same as long as no place changed: what was read tells that at once."""
    places: defaultdict[str, set[EntryKey]] = defaultdict(set)
    for pair in strings_in(pairs):
        label_id, _, key = pair.partition(_BETWEEN)
        places[label_id].add(EntryKey(key))
    return {label_id: frozenset(keys) for label_id, keys in places.items()}


def label_on(db: Connection, label_id: str) -> Sequence[EntryKey]:
    """The entries a label is on."""
    query = select(label_place.c.entry_key).where(_LIVE, label_place.c.label_id == label_id)
    return [EntryKey(key) for key in db.scalars(query)]


def put_on(db: Connection, label_id: str, keys: Iterable[EntryKey], now: datetime) -> None:
    """Put a label on entries; nothing happens to those that have it."""
    places = [
        {"id": place_id(label_id, key), "label_id": label_id, "entry_key": key} for key in keys
    ]
    put_all(db, label_place, now, places)


def take_off(db: Connection, label_id: str, keys: Iterable[EntryKey], now: datetime) -> None:
    """Take a label off entries; nothing happens to those without it."""
    take_all(db, label_place, now, [place_id(label_id, key) for key in keys])


def place_id(label_id: str, key: EntryKey) -> str:
    """The same for the same label and entry, so that one is never on the other twice."""
    return str(uuid5(understood(UUID, label_id), key))
