"""What the window needs for its first paint, by the standard library alone: fast to import."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from zorgdesk.catalogue.connection import damaged, reading
from zorgdesk.domain.entry import EntryKey, Facet, Kind, Value

_ROWS = "SELECT key, kind, title, summary FROM entry ORDER BY id"
_BADGES = """
    SELECT entry.key, concept.facet, concept.label
    FROM entry_value
    JOIN entry ON entry.id = entry_value.owner
    JOIN concept ON concept.id = entry_value.concept
    WHERE concept.facet IN ('region', 'target_group', 'sector')
    ORDER BY entry_value.owner, entry_value.position
"""
_LABELS = "SELECT facet, key, label FROM concept ORDER BY id"
_NAMES = """
    SELECT kind, key, title FROM entry WHERE kind IN ('organisation', 'document')
    ORDER BY title COLLATE NOCASE, id
"""
_COUNTS = """
    SELECT concept.facet, concept.key, count(*)
    FROM entry_value JOIN concept ON concept.id = entry_value.concept GROUP BY concept.id
    UNION ALL SELECT 'kind', kind, count(*) FROM entry GROUP BY kind
    UNION ALL SELECT 'status', status, count(*) FROM entry WHERE status NOTNULL GROUP BY status
    UNION ALL
    SELECT 'insight_kind', insight_kind, count(*)
    FROM entry WHERE insight_kind NOTNULL GROUP BY insight_kind
    UNION ALL
    SELECT 'organisation', named.key, count(*)
    FROM entry_organisation JOIN entry AS named ON named.id = entry_organisation.organisation
    GROUP BY named.id
    UNION ALL
    SELECT 'document', named.key, count(*)
    FROM entry JOIN entry AS named ON named.id = entry.document GROUP BY named.id
"""

Labels = Mapping[Facet, tuple[Value, ...]]
Counts = Mapping[Facet, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class FirstRow:
    """An entry as a row of the list, with the labels of the facets that the row shows."""

    key: EntryKey
    kind: Kind
    title: str
    summary: str
    regions: tuple[str, ...]
    target_groups: tuple[str, ...]
    sectors: tuple[str, ...]


def first_rows(path: Path) -> tuple[FirstRow, ...]:
    """Every entry as a row, in catalogue order. Raises CatalogueError."""
    with reading(path) as file:
        badges: dict[tuple[str, str], list[str]] = defaultdict(list)
        for key, facet, label in file.execute(_BADGES):
            badges[key, facet].append(label)
        try:
            return tuple(
                FirstRow(
                    *(EntryKey(key), Kind(kind), title, summary),
                    *(tuple(badges[key, facet]) for facet in ("region", "target_group", "sector")),
                )
                for key, kind, title, summary in file.execute(_ROWS)
            )
        except ValueError as error:
            raise damaged(path) from error


def opening_counts(path: Path) -> tuple[Labels, Counts]:
    """Per facet every value in its order, and how many entries have it, for an empty query.

    Values that no entry has are among the labels and not among the counts. Raises CatalogueError.
    """
    with reading(path) as file:
        labels: dict[Facet, tuple[Value, ...]] = {}
        for facet, key, label in (*file.execute(_LABELS), *file.execute(_NAMES)):
            labels[Facet(facet)] = (*labels.get(Facet(facet), ()), Value(key, label))
        counts: dict[Facet, Counter[str]] = {}
        for facet, key, number in file.execute(_COUNTS):
            counts.setdefault(Facet(facet), Counter())[key] = number
        return labels, counts
