"""In which file a row stands: one for each note, one for each entry, one for each kind of list."""

import re
import unicodedata
from hashlib import sha256
from typing import Any

from sqlalchemy import Table

from zorgdesk.notebook.schema import KEPT, meta, note, own_entry

DOCUMENTS = {note: "notities", own_entry: "eigen-fiches"}
"""Tables of which each row is a file, and its folder."""

ENTRIES, TRASH = "fiches", "prullenmand"

ON_ENTRIES = tuple(
    table
    for table in KEPT
    if "entry_key" in table.columns and not table.c.entry_key.nullable and table not in DOCUMENTS
)
"""Tables of what hangs on an entry: it stands in the file of the entry."""

_LISTS = {
    "meta": "notitieboek",
    "label": "labels",
    "colour_meaning": "kleuren",
    "saved_search": "zoekvragen",
    "word_pair": "woordparen",
    "collection": "verzamelingen",
    "collection_item": "verzamelingen",
}


def _lists() -> dict[str, tuple[Table, ...]]:
    found: dict[str, tuple[Table, ...]] = {}
    for table in (meta, *KEPT):
        if table not in DOCUMENTS and table not in ON_ENTRIES:
            file = f"{_LISTS.get(table.name, table.name)}.md"
            found[file] = (*found.get(file, ()), table)
    return found


LISTS = _lists()
"""The files that hold the rest, and the tables in each."""

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_OTHERS = re.compile(r"[^a-z0-9]+")

FOLDERS = (*DOCUMENTS.values(), ENTRIES, TRASH)


def document_place(table: Table, row: Any) -> str:
    """The file of a note or an own entry; it needs `id`, `title`, `entry_key`, `deleted_at`."""
    about = row.title if table is own_entry else row.title or row.entry_key
    folder = TRASH if row.deleted_at else DOCUMENTS[table]
    return f"{folder}/{slug(about or '') or 'los'} {_safe_id(row.id)}.md"


def entry_place(key: str) -> str:
    """The file of an entry."""
    name = slug(key)
    if ":" not in key or name.replace("-", ":", 1) != key:  # another could be called the same
        name = f"{name} {_digest(key)}"
    return f"{ENTRIES}/{name}.md"


def slug(text: str) -> str:
    """A name that every drive takes, and that tells what it is about."""
    plain = unicodedata.normalize("NFKD", text[:200]).encode("ascii", "ignore").decode().lower()
    return _OTHERS.sub("-", plain)[:50].strip("-")


def _safe_id(row_id: str) -> str:
    """The id itself; a digest of one that is none of ours."""
    return row_id if _UUID.fullmatch(row_id) else _digest(row_id)


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]
