"""The notebook's tables, as the newest migration leaves them."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)
from sqlalchemy.types import String

from zorgdesk.notebook.times import UtcTime

APPLICATION_ID = 0x5A44_4E42
"""“ZDNB” in the file's header: how a notebook is told from any other SQLite file."""

OWN_ENTRY_TEXTS = (
    "title", "summary", "text", "aliases", "status_reason", "links", "source",
)  # fmt: skip
"""The columns of an own entry in which a reader types."""

metadata = MetaData()


def _table(name: str, *columns: Column[object]) -> Table:
    """A table whose rows can be merged with another notebook's, and never disappear."""
    return Table(
        name,
        metadata,
        Column("id", Text, primary_key=True),
        Column("created_at", UtcTime, nullable=False),
        Column("changed_at", UtcTime, nullable=False),
        Column("deleted_at", UtcTime),
        *columns,
    )


def _text(name: str) -> Column[object]:
    return Column(name, Text, nullable=False)


def _query_columns() -> tuple[Column[object], ...]:
    return (
        Column("text", Text, nullable=False),
        Column("choices", Text, nullable=False),
        Column("sort", Text, nullable=False),
        Column("expand", Boolean, nullable=False),
        Column("position", Integer, nullable=False),
    )


revision = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table."""

meta = _table("meta", Column("title", Text, nullable=False))
"""One row: the notebook itself; its id tells two notebooks apart."""

bookmark = _table("bookmark", Column("entry_key", Text, nullable=False))
"""The id follows from the key, so that one entry has one bookmark, in any notebook."""

note = _table(
    "note",
    Column("entry_key", Text),
    Column("text", Text, nullable=False),
    Column("title", Text, nullable=False, server_default=""),
    Column("pinned", Boolean, nullable=False, server_default="0"),
)
"""A note about an entry, or about nothing in particular. A deleted note keeps its text."""

Index(
    "ix_note_entry_key", note.c.entry_key, note.c.deleted_at
)  # which entries have a note: no text read

note_version = _table(
    "note_version",
    Column("note_id", Text, ForeignKey("note.id"), nullable=False),
    Column("text", Text, nullable=False),
    Column("written_at", UtcTime, nullable=False),
)
"""A text that a note had; rows go when they are thinned."""

Index("ix_note_version_note_id", note_version.c.note_id, note_version.c.written_at)

saved_search = _table("saved_search", Column("name", Text, nullable=False), *_query_columns())
recent_search = _table("recent_search", *_query_columns())

word_pair = _table(
    "word_pair", Column("word", Text, nullable=False), Column("other", Text, nullable=False)
)

label = _table(
    "label", Column("name", Text, nullable=False), Column("colour", Text, nullable=False)
)

label_place = _table(
    "label_place",
    Column("label_id", Text, ForeignKey("label.id"), nullable=False),
    Column("entry_key", Text, nullable=False),
)
"""An entry that a label is on. The id follows from the two."""

Index("ix_label_place_label_id", label_place.c.label_id, label_place.c.entry_key)

read_mark = _table(
    "read_mark",
    Column("entry_key", Text, nullable=False),
    Column("read_at", UtcTime, nullable=False),
)
"""The id follows from the key, as for a bookmark."""

highlight = _table(
    "highlight",
    Column("entry_key", Text, nullable=False),
    Column("block", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("colour", Text, nullable=False),
    Column("text", Text, nullable=False),
)
"""A passage that was marked; `text` is what stands in the margin."""

Index("ix_highlight_entry_key", highlight.c.entry_key, highlight.c.deleted_at)

colour_meaning = _table(
    "colour_meaning",
    Column("colour", Text, nullable=False),
    Column("meaning", Text, nullable=False),
)

collection = _table(
    "collection",
    Column("name", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("parent_id", Text, ForeignKey("collection.id")),
    Column("position", Integer, nullable=False),
)

collection_item = _table(
    "collection_item",
    Column("collection_id", Text, ForeignKey("collection.id"), nullable=False),
    Column("entry_key", Text),
    Column("note_id", Text, ForeignKey("note.id")),
    Column("position", Integer, nullable=False),
)
"""An entry or a note in a collection. The id follows from the two."""

Index(
    "ix_collection_item_collection_id",
    collection_item.c.collection_id,
    collection_item.c.position,
)
Index("ix_collection_item_entry_key", collection_item.c.entry_key)

own_entry = _table(
    "own_entry",
    *map(_text, ("entry_key", *OWN_ENTRY_TEXTS, "filters", "status", "organisations")),
)
"""An entry that the catalogue lacks. The key follows from the id; see `stored_draft`."""

Index("ix_own_entry_entry_key", own_entry.c.entry_key)

own_entry_version = _table(
    "own_entry_version",
    Column("own_entry_id", Text, ForeignKey("own_entry.id"), nullable=False),
    Column("content", Text, nullable=False),
    Column("written_at", UtcTime, nullable=False),
)
"""All columns that an own entry had, as JSON; rows go when they are thinned."""

Index(
    "ix_own_entry_version_own_entry_id",
    own_entry_version.c.own_entry_id,
    own_entry_version.c.written_at,
)

step = Table(
    "step",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("parameters", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
    Column("size", Integer, nullable=False),
    Column("undone", Boolean, nullable=False),
)
"""Something a reader did. The steps that were undone come after the others."""

step_change = Table(
    "step_change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("step", Integer, ForeignKey("step.position", ondelete="CASCADE"), nullable=False),
    Column("table_name", Text, nullable=False),
    Column("row_id", Text, nullable=False),
    Column("entry_key", Text),
    Column("before", Text),
    Column("after", Text, nullable=False),
)
"""The columns of one row that a step changed, as JSON."""

Index("ix_step_change_step", step_change.c.step)

PASSING = frozenset((meta, note_version, own_entry_version, recent_search))
"""Tables that no step is about: nobody undoes what nobody did."""

KEPT = tuple(
    table
    for table in metadata.tables.values()
    if table not in PASSING and "deleted_at" in table.columns
)
"""Tables of what a reader made: every change in them can be undone."""
