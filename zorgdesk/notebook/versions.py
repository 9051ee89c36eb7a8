"""Earlier texts of a note: kept now and then while typing, always before much is lost."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select

from zorgdesk.domain.history import Version
from zorgdesk.notebook import rows, thinning
from zorgdesk.notebook.schema import note_version

PAUSE = timedelta(minutes=10)
"""A text that is typed on is kept once in so much time."""

RULES = (
    (thinning.moment, 20),
    (thinning.hour, 24),
    (thinning.day, 30),
    (thinning.week, 52),
)


def keep_if_needed(db: Connection, row: Row[Any], text: str, now: datetime) -> None:
    """Before `text` takes the place of what the note `row` holds: keep that as a version.

    Not at each word: only when the last version is of a while ago, or when most would go.
    A text without words is no version.
    """
    if row.text == text or not row.text.strip():
        return
    much_goes = row.deleted_at is not None or len(text) < len(row.text) / 2
    if much_goes or _is_a_while_ago(db, row):
        keep(db, row, now)


def keep(db: Connection, row: Row[Any], now: datetime) -> None:
    """Keep what the note `row` holds as a version, and thin the older ones."""
    values = {"note_id": row.id, "text": row.text, "written_at": row.changed_at}
    rows.add(db, note_version, now, values)
    _thin(db, row.id)


def versions_of(db: Connection, note_id: str) -> tuple[Version, ...]:
    """The earlier texts, the newest first."""
    order = (note_version.c.written_at.desc(), note_version.c.created_at.desc())
    query = select(note_version).where(note_version.c.note_id == note_id).order_by(*order)
    return tuple(Version(row.id, row.text, row.written_at) for row in db.execute(query))


def _is_a_while_ago(db: Connection, row: Row[Any]) -> bool:
    """Whether no text of the last while was kept; the first text of a note always is."""
    newest = select(func.max(note_version.c.written_at)).where(note_version.c.note_id == row.id)
    last: datetime | None = db.scalar(newest)
    return last is None or row.changed_at - last >= PAUSE


def _thin(db: Connection, note_id: str) -> None:
    """Really forget: a version is nothing a reader made, and typing makes many."""
    moments = [version.written_at for version in versions_of(db, note_id)]
    gone = set(moments) - thinning.kept(moments, RULES)
    of_note = note_version.c.note_id == note_id
    db.execute(delete(note_version).where(of_note, note_version.c.written_at.in_(gone)))
