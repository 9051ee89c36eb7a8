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


def _lists(
    connection: Connection, table: Table, make: Callable[..., Made]
) -> Callable[[int], tuple[Made, ...]]:
    """A lookup of what a child table holds for an owner: `make` of the other columns, in order."""
    found: defaultdict[int, list[Made]] = defaultdict(list)
    for row in _rows(connection, table):
        found[row[0]].append(make(*row[2:]))  # after the owner and the position
    return lambda owner: tuple(found.get(owner, ()))


def _concepts(connection: Connection) -> tuple[Concept, ...]:
    labels = _lists(connection, schema.concept_alternative, str)
    return tuple(
        Concept(Facet(row.facet), row.key, row.label, row.definition, labels(row.id), row.broader)
        for row in _rows(connection, schema.concept)
    )


def _entries(connection: Connection, concepts: Sequence[Concept]) -> tuple[Entry, ...]:
    rows = _rows(connection, schema.entry)
    keys = [EntryKey(row.key) for row in rows]
    values = [(concept.facet, Value(concept.key, concept.label)) for concept in concepts]
    aliases = _lists(connection, schema.entry_alias, str)
    headings = _lists(connection, schema.entry_heading, str)
    lines = _lists(connection, schema.entry_lines, _range)
    links = _lists(connection, schema.entry_link, Link)
    chosen = _lists(connection, schema.entry_value, values.__getitem__)
    organisations = _lists(
        connection,
        schema.entry_organisation,
        lambda number, role: Involvement(keys[number], rows[number].title, Role(role)),
    )
    related = _lists(
        connection, schema.entry_relation, lambda number, why: Relation(keys[number], why)
    )
    return tuple(
        Entry(
            keys[row.id],
            Kind(row.kind),
            row.title,
            row.summary,
            row.text,
            Source(keys[row.document], row.page, lines(row.id), headings(row.id)),
            aliases=aliases(row.id),
            **_by_field(chosen(row.id)),
            status=_status(row),
            insight_kind=None if row.insight_kind is None else InsightKind(row.insight_kind),
            expansion=_expansion(row),
            organisations=organisations(row.id),
            links=links(row.id),
            related=related(row.id),
            own=None,
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


def _by_field(chosen: Sequence[tuple[Facet, Value]]) -> Mapping[str, tuple[Value, ...]]:
    """The values of an entry under the name of their field."""
    return {
        _FIELDS[facet]: tuple(value for other, value in chosen if other is facet)
        for facet in dict.fromkeys(facet for facet, _ in chosen)
    }


def _range(first: int, last: int) -> tuple[int, int]:
    return first, last


def _status(row: Row[Any]) -> Status | None:
    return None if row.status is None else Status(StatusKind(row.status), row.status_reason)


def _expansion(row: Row[Any]) -> Expansion | None:
    origin = row.expansion_origin
    return None if origin is None else Expansion(row.expansion, Origin(origin))


def _groups(connection: Connection) -> tuple[WordGroup, ...]:
    rows = _rows(connection, schema.word_group)
    keys = [str(row.key) for row in rows]
    words = _lists(connection, schema.word_group_word, str)
    broader = _lists(connection, schema.word_group_broader, keys.__getitem__)
    return tuple(WordGroup(row.key, words(row.id), broader(row.id)) for row in rows)


def _compounds(connection: Connection) -> dict[str, tuple[str, ...]]:
    parts = _lists(connection, schema.compound_part, str)
    return {row.word: parts(row.id) for row in _rows(connection, schema.compound)}
