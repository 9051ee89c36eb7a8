"""What an own entry was before: kept now and then while typing, always before much is lost."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select

from zorgdesk.domain.history import Version
from zorgdesk.domain.own_entries import Draft
from zorgdesk.notebook import rows, thinning
from zorgdesk.notebook.nonsense import understood
from zorgdesk.notebook.schema import OWN_ENTRY_TEXTS, own_entry_version
from zorgdesk.notebook.stored_draft import Columns, columns, columns_in, draft_of
from zorgdesk.notebook.versions import PAUSE, RULES

_ORDER = (own_entry_version.c.written_at.desc(), own_entry_version.c.created_at.desc())


def keep_if_needed(
    db: Connection, row: Row[Any], changed: Mapping[str, object], now: datetime
) -> None:
    """Before what is `changed` takes the place of what `row` holds: keep that as a version.

    Not at each word: only when the last version is of a while ago, or when most would go.
    """
    old = columns_in(row)
    new = {name: str(changed.get(name, text)) for name, text in old.items()}
    if old == new:
        return
    much_goes = row.deleted_at is not None or _size(new) < _size(old) / 2
    if much_goes or _is_a_while_ago(db, row):
        keep(db, row, now)


def keep(db: Connection, row: Row[Any], now: datetime) -> None:
    """Keep what `row` holds as a version, and thin the older ones."""
    content = json.dumps(columns_in(row), ensure_ascii=False)
    values = {"own_entry_id": row.id, "content": content, "written_at": row.changed_at}
    rows.add(db, own_entry_version, now, values)
    _thin(db, row.id)


def versions_of(db: Connection, own_entry_id: str) -> tuple[Version, ...]:
    """What there was, the newest first, as texts to be read."""
    return tuple(
        Version(row.id, readable(columns(_draft(row.content))), row.written_at)
        for row in _rows(db, own_entry_id)
    )


def draft_in(db: Connection, version_id: str) -> Draft | None:
    """What a version holds; None when it was thinned meanwhile."""
    content = db.scalar(
        select(own_entry_version.c.content).where(own_entry_version.c.id == version_id)
    )
    return None if content is None else _draft(content)


def _draft(content: str) -> Draft:
    """Raises NonsenseError."""
    return draft_of(understood(lambda text: dict(json.loads(text)), content))


def readable(stored: Columns) -> str:
    """What was typed, in the order of the page."""
    return "\n\n".join(stored[name] for name in OWN_ENTRY_TEXTS if stored[name].strip())


def _size(stored: Columns) -> int:
    return sum(len(stored[name]) for name in OWN_ENTRY_TEXTS)


def _is_a_while_ago(db: Connection, row: Row[Any]) -> bool:
    """Whether nothing of the last while was kept."""
    of_entry = own_entry_version.c.own_entry_id == row.id
    last: datetime | None = db.scalar(
        select(func.max(own_entry_version.c.written_at)).where(of_entry)
    )
    return last is None or row.changed_at - last >= PAUSE


def _thin(db: Connection, own_entry_id: str) -> None:
    """Really forget: a version is nothing a reader made, and typing makes many."""
    moments = [row.written_at for row in _rows(db, own_entry_id)]
    gone = set(moments) - thinning.kept(moments, RULES)
    of_entry = own_entry_version.c.own_entry_id == own_entry_id
    db.execute(delete(own_entry_version).where(of_entry, own_entry_version.c.written_at.in_(gone)))


def _rows(db: Connection, own_entry_id: str) -> list[Row[Any]]:
    of_entry = own_entry_version.c.own_entry_id == own_entry_id
    return list(db.execute(select(own_entry_version).where(of_entry).order_by(*_ORDER)))
