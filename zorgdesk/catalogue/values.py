"""Rows as the values of the domain: a few large selects, whatever the number of entries."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Table, select

from zorgdesk.catalogue import schema
from zorgdesk.catalogue.edition import Edition
from zorgdesk.domain.entry import (
    Concept,
    Entry,
    EntryKey,
    Expansion,
    Facet,
    InsightKind,
    Involvement,
    Kind,
    Link,
    Origin,
    Relation,
    Role,
    Source,
    Status,
    StatusKind,
    Value,
)
from zorgdesk.domain.words import Corpus, WordGroup

Made = TypeVar("Made")


def read_edition(connection: Connection) -> Edition:
    """The edition in a database. Raises ValueError or LookupError where it makes no sense."""
    meta = {row.name: row.value for row in _rows(connection, schema.meta)}
    concepts = _concepts(connection)
    entries = _entries(connection, concepts)
    groups, compounds = _groups(connection), _compounds(connection)
    corpus = Corpus(meta["stamp"], entries, concepts, groups, compounds)
    retired = _rows(connection, schema.retired_key)
    replaced = {EntryKey(row.key): entries[row.replaced_by].key for row in retired}
    return Edition(meta["edition"], corpus, replaced)


def _rows(connection: Connection, table: Table) -> Sequence[Row[Any]]:
    """All rows of a table, in the order of its primary key."""
    return connection.execute(select(table).order_by(*table.primary_key)).fetchall()


def _concepts(connection: Connection) -> tuple[Concept, ...]:
    labels = _lists(connection, schema.concept_alternative, lambda row: str(row.label))
    return tuple(
        Concept(Facet(row.facet), row.key, row.label, row.definition, labels(row.id), row.broader)
        for row in _rows(connection, schema.concept)
    )


def _lists(
    connection: Connection, table: Table, make: Callable[[Row[Any]], Made]
) -> Callable[[int], tuple[Made, ...]]:
    """A lookup of what a child table holds for an owner, in order."""
    found: defaultdict[int, list[Made]] = defaultdict(list)
    for row in _rows(connection, table):
        found[row.owner].append(make(row))
    return lambda owner: tuple(found.get(owner, ()))


def _entries(connection: Connection, concepts: Sequence[Concept]) -> tuple[Entry, ...]:
    rows = _rows(connection, schema.entry)
    aliases = _lists(connection, schema.entry_alias, lambda row: str(row.alias))
    headings = _lists(connection, schema.entry_heading, lambda row: str(row.heading))
    lines = _lists(connection, schema.entry_lines, lambda row: (int(row.first), int(row.last)))
    links = _lists(connection, schema.entry_link, lambda row: Link(row.url, row.label))
    values = _lists(connection, schema.entry_value, lambda row: concepts[row.concept])
    organisations = _lists(
        connection,
        schema.entry_organisation,
        lambda row: Involvement(
            EntryKey(rows[row.organisation].key), rows[row.organisation].title, Role(row.role)
        ),
    )
    related = _lists(
        connection,
        schema.entry_relation,
        lambda row: Relation(EntryKey(rows[row.other].key), row.why),
    )
    return tuple(
        Entry(
            EntryKey(row.key),
            Kind(row.kind),
            row.title,
            row.summary,
            row.text,
            Source(EntryKey(rows[row.document].key), row.page, lines(row.id), headings(row.id)),
            aliases=aliases(row.id),
            **_chosen(values(row.id)),
            status=_status(row),
            insight_kind=None if row.insight_kind is None else InsightKind(row.insight_kind),
            expansion=_expansion(row),
            organisations=organisations(row.id),
            links=links(row.id),
            related=related(row.id),
        )
        for row in rows
    )


_FIELDS = {
    Facet.REGION: "regions",
    Facet.PLACE: "places",
    Facet.SECTOR: "sectors",
    Facet.TARGET_GROUP: "target_groups",
    Facet.THEME: "themes",
}


def _chosen(concepts: Sequence[Concept]) -> Mapping[str, tuple[Value, ...]]:
    """The values of an entry under the name of their field."""
    values: defaultdict[str, tuple[Value, ...]] = defaultdict(tuple)
    for concept in concepts:
        values[_FIELDS[concept.facet]] += (Value(concept.key, concept.label),)
    return values


def _status(row: Row[Any]) -> Status | None:
    return None if row.status is None else Status(StatusKind(row.status), row.status_reason)


def _expansion(row: Row[Any]) -> Expansion | None:
    origin = row.expansion_origin
    return None if origin is None else Expansion(row.expansion, Origin(origin))


def _groups(connection: Connection) -> tuple[WordGroup, ...]:
    rows = _rows(connection, schema.word_group)
    words = _lists(connection, schema.word_group_word, lambda row: str(row.word))
    broader = _lists(connection, schema.word_group_broader, lambda row: str(rows[row.broader].key))
    return tuple(WordGroup(row.key, words(row.id), broader(row.id)) for row in rows)


def _compounds(connection: Connection) -> dict[str, tuple[str, ...]]:
    parts = _lists(connection, schema.compound_part, lambda row: str(row.part))
    return {row.word: parts(row.id) for row in _rows(connection, schema.compound)}
