"""The tables of the catalogue's database (SQLAlchemy Core).

Strict ones, so that SQLite's own check finds a value of the wrong type in a file from outside.
"""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, Text, UniqueConstraint

metadata = MetaData()


def _key() -> Column[int]:
    """The number of a row, which is its place in the catalogue, from 0."""
    return Column("id", Integer, primary_key=True, autoincrement=False)


def _child(name: str, parent: str, *columns: Column[str] | Column[int]) -> Table:
    """A table of the ordered things that belong to a row of `parent`."""
    owner: Column[int] = Column("owner", ForeignKey(f"{parent}.id"), primary_key=True)
    position = Column("position", Integer, primary_key=True)
    return Table(
        name, metadata, owner, position, *columns, sqlite_with_rowid=False, sqlite_strict=True
    )


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    _text("value"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

concept = Table(
    "concept",
    metadata,
    _key(),
    _text("facet"),
    _text("key"),
    _text("label"),
    _text("definition"),
    Column("broader", Text),
    UniqueConstraint("facet", "key"),
    sqlite_strict=True,
)
concept_alternative = _child("concept_alternative", "concept", _text("label"))

entry = Table(
    "entry",
    metadata,
    _key(),
    Column("key", Text, nullable=False, unique=True),
    _text("kind"),
    _text("title"),
    _text("summary"),
    _text("text"),
    Column("status", Text),
    Column("status_reason", Text),
    Column("insight_kind", Text),
    Column("expansion", Text),
    Column("expansion_origin", Text),
    Column("document", ForeignKey("entry.id"), nullable=False),
    Column("page", Integer, nullable=False),
    sqlite_strict=True,
)
entry_alias = _child("entry_alias", "entry", _text("alias"))
entry_value = _child(
    "entry_value", "entry", Column("concept", ForeignKey("concept.id"), nullable=False)
)
entry_organisation = _child(
    "entry_organisation",
    "entry",
    Column("organisation", ForeignKey("entry.id"), nullable=False),
    _text("role"),
)
entry_link = _child("entry_link", "entry", _text("url"), _text("label"))
entry_relation = _child(
    "entry_relation",
    "entry",
    Column("other", ForeignKey("entry.id"), nullable=False),
    _text("why"),
)
entry_lines = _child(
    "entry_lines",
    "entry",
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
)
entry_heading = _child("entry_heading", "entry", _text("heading"))

retired_key = Table(
    "retired_key",
    metadata,
    Column("key", Text, primary_key=True),
    Column("replaced_by", ForeignKey("entry.id"), nullable=False),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

word_group = Table(
    "word_group",
    metadata,
    _key(),
    Column("key", Text, nullable=False, unique=True),
    sqlite_strict=True,
)
word_group_word = _child("word_group_word", "word_group", _text("word"))
word_group_broader = _child(
    "word_group_broader",
    "word_group",
    Column("broader", ForeignKey("word_group.id"), nullable=False),
)

compound = Table(
    "compound",
    metadata,
    _key(),
    Column("word", Text, nullable=False, unique=True),
    sqlite_strict=True,
)
compound_part = _child("compound_part", "compound", _text("part"))
