"""An edition as rows: which values go into which table, in which order."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Table

from zorgdesk.catalogue import schema
from zorgdesk.catalogue.edition import Edition
from zorgdesk.domain.entry import Concept, Entry, EntryKey, Facet, facet_values
from zorgdesk.domain.words import WordGroup

Row = dict[str, Any]
Filled = tuple[Table, list[Row]]

CHOSEN = (Facet.REGION, Facet.PLACE, Facet.SECTOR, Facet.TARGET_GROUP, Facet.THEME)
"""The facets of which the values of an entry are rows."""


def tables(edition: Edition) -> Iterator[Filled]:
    """Every table with its rows; rows have their place in the catalogue as number, from 0."""
    corpus = edition.corpus
    numbers = {entry.key: number for number, entry in enumerate(corpus.entries)}
    meta = {"edition": edition.name, "stamp": corpus.stamp}
    yield schema.meta, [{"name": name, "value": value} for name, value in meta.items()]
    yield from _concepts(corpus.concepts)
    yield from _entries(corpus.entries, numbers)
    yield from _references(corpus.entries, numbers, corpus.concepts)
    yield (
        schema.retired_key,
        [{"key": key, "replaced_by": numbers[new]} for key, new in sorted(edition.retired.items())],
    )
    yield from _groups(corpus.thesaurus)
    yield from _compounds(corpus.compounds)


def _children(parts: Iterable[Iterable[Row]]) -> list[Row]:
    """The rows of a child table: the parts of each owner, numbered."""
    return [
        {"owner": owner, "position": position, **row}
        for owner, rows in enumerate(parts)
        for position, row in enumerate(rows)
    ]


def _each(name: str, values: Iterable[Any]) -> list[Row]:
    return [{name: value} for value in values]


def _concepts(concepts: tuple[Concept, ...]) -> Iterator[Filled]:
    yield (
        schema.concept,
        [
            {
                "id": number,
                "facet": concept.facet.value,
                "key": concept.key,
                "label": concept.label,
                "definition": concept.definition,
                "broader": concept.broader,
            }
            for number, concept in enumerate(concepts)
        ],
    )
    labels = (_each("label", concept.alternative) for concept in concepts)
    yield schema.concept_alternative, _children(labels)


def _entry(entry: Entry, numbers: Mapping[EntryKey, int]) -> Row:
    return {
        "id": numbers[entry.key],
        "key": entry.key,
        "kind": entry.kind.value,
        "title": entry.title,
        "summary": entry.summary,
        "text": entry.text,
        "status": entry.status and entry.status.kind.value,
        "status_reason": entry.status and entry.status.reason,
        "insight_kind": entry.insight_kind and entry.insight_kind.value,
        "expansion": entry.expansion and entry.expansion.text,
        "expansion_origin": entry.expansion and entry.expansion.origin.value,
        "document": numbers[entry.source.document],
        "page": entry.source.page,
    }


def _entries(entries: tuple[Entry, ...], numbers: Mapping[EntryKey, int]) -> Iterator[Filled]:
    """The entries, and the lists that are theirs alone."""
    yield schema.entry, [_entry(entry, numbers) for entry in entries]
    yield schema.entry_alias, _children(_each("alias", entry.aliases) for entry in entries)
    yield (
        schema.entry_link,
        _children(
            [{"url": link.url, "label": link.label} for link in entry.links] for entry in entries
        ),
    )
    yield (
        schema.entry_lines,
        _children(
            [{"first": first, "last": last} for first, last in entry.source.lines]
            for entry in entries
        ),
    )
    headings = (_each("heading", entry.source.heading) for entry in entries)
    yield schema.entry_heading, _children(headings)


def _references(
    entries: tuple[Entry, ...], numbers: Mapping[EntryKey, int], concepts: tuple[Concept, ...]
) -> Iterator[Filled]:
    """What entries say of values and of each other."""
    values = {(concept.facet, concept.key): number for number, concept in enumerate(concepts)}
    yield (
        schema.entry_value,
        _children(
            [
                {"concept": values[facet, key]}
                for facet in CHOSEN
                for key in facet_values(entry)[facet]
            ]
            for entry in entries
        ),
    )
    yield (
        schema.entry_organisation,
        _children(
            [{"organisation": numbers[o.key], "role": o.role.value} for o in entry.organisations]
            for entry in entries
        ),
    )
    yield (
        schema.entry_relation,
        _children(
            [{"other": numbers[other.key], "why": other.why} for other in entry.related]
            for entry in entries
        ),
    )


def _groups(groups: tuple[WordGroup, ...]) -> Iterator[Filled]:
    numbers = {group.key: number for number, group in enumerate(groups)}
    yield schema.word_group, [{"id": numbers[group.key], "key": group.key} for group in groups]
    yield schema.word_group_word, _children(_each("word", group.words) for group in groups)
    yield (
        schema.word_group_broader,
        _children(_each("broader", (numbers[key] for key in group.broader)) for group in groups),
    )


def _compounds(compounds: Mapping[str, tuple[str, ...]]) -> Iterator[Filled]:
    yield schema.compound, [{"id": n, "word": word} for n, word in enumerate(compounds)]
    yield schema.compound_part, _children(_each("part", parts) for parts in compounds.values())
