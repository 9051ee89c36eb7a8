"""What stands in each file."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, Table

from zorgdesk.notebook.raw_rows import RawRow, read
from zorgdesk.notebook.schema import collection, collection_item, label
from zorgdesk.notebook.text_copies.places import DOCUMENTS, LISTS, ON_ENTRIES
from zorgdesk.notebook.text_copies.records import document, section
from zorgdesk.notebook.text_copies.survey import Pages
from zorgdesk.notebook.text_copies.words import table_word

_TELLING = ("quote", "name", "word", "colour", "entry_key")
"""What a row is about, for who reads the headings: the first of these that it has."""

_AT_MOST = 60


def render(db: Connection, pages: Pages) -> dict[str, str]:
    """The texts of some files, read in a few statements."""
    return {**_documents(db, pages), **_entries(db, pages), **_lists(db, pages)}


def _documents(db: Connection, pages: Pages) -> dict[str, str]:
    texts: dict[str, str] = {}
    for table in DOCUMENTS:
        places = {page.row_id: place for place, page in pages.items() if page.table is table}
        for row in read(db, table, table.c.id.in_(places)) if places else ():
            texts[places[row["id"]]] = document(table, row, table_word(table))
    return texts


def _entries(db: Connection, pages: Pages) -> dict[str, str]:
    keys = {page.entry_key for page in pages.values() if page.entry_key is not None}
    if not keys:
        return {}
    on: dict[str, list[str]] = {key: [] for key in keys}
    names = {row["id"]: row["name"] for row in read(db, label)}
    for table in ON_ENTRIES:
        for row in _ordered(read(db, table, table.c.entry_key.in_(keys))):
            heading = _heading(table, row, names.get(row.get("label_id", ""), ""))
            on[row["entry_key"]].append(section(table, row, heading))
    found = {place: page.entry_key for place, page in pages.items() if page.entry_key is not None}
    return {place: _titled(key, on[key]) for place, key in found.items()}


def _lists(db: Connection, pages: Pages) -> dict[str, str]:
    return {
        place: _titled(place.removesuffix(".md").capitalize(), _list(db, LISTS[place]))
        for place in LISTS
        if place in pages
    }


def _list(db: Connection, tables: Sequence[Table]) -> Iterator[str]:
    if collection in tables:
        yield from _collections(db)
        return
    for table in tables:
        for row in _ordered(read(db, table)):
            yield section(table, row, _heading(table, row))


def _collections(db: Connection) -> Iterator[str]:
    """Every collection, followed by what is in it."""
    items: dict[str, list[RawRow]] = {}
    for row in _ordered(read(db, collection_item)):
        items.setdefault(row["collection_id"], []).append(row)
    for row in _ordered(read(db, collection)):
        yield section(collection, row, _heading(collection, row))
        for item in items.get(row["id"], ()):
            yield section(collection_item, item, _heading(collection_item, item, row["name"]))


def _titled(title: str, parts: Iterable[str]) -> str:
    return "\n".join((f"# {' '.join(title.split())}", "", *parts))


def _heading(table: Table, row: RawRow, name: str = "") -> str:
    """The kind of row, and for who reads it what it is about."""
    about = name or next((row[each] for each in _TELLING if row.get(each)), "")
    shown = " ".join(about.split())[:_AT_MOST]
    gone = " (verwijderd)" if row["deleted_at"] else ""
    return f"{table_word(table)} – {shown}{gone}" if shown else table_word(table)


def _ordered(rows: Sequence[RawRow]) -> list[RawRow]:
    """In the order the reader gave, or in which they were made."""
    return sorted(rows, key=lambda row: (row.get("position", 0), row["created_at"], row["id"]))
