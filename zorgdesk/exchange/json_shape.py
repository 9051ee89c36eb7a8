"""The JSON of the command line: a promise to other programs, told in docs/cli.md."""

from collections.abc import Iterable, Mapping
from typing import Any

from zorgdesk.domain.entry import Entry, Facet, Value
from zorgdesk.domain.query import Results
from zorgdesk.domain.row import ResultRow

Json = dict[str, Any]


def entry_json(entry: Entry, statuses: Mapping[str, str]) -> Json:
    """One entry, every field present; a field that does not apply is null or empty.

    `statuses` are the labels of the states, by key.
    """
    source = entry.source
    return {
        "key": entry.key,
        "kind": entry.kind.value,
        "title": entry.title,
        "aliases": list(entry.aliases),
        "summary": entry.summary,
        "text": entry.text,
        "regions": _values(entry.regions),
        "places": _values(entry.places),
        "sectors": _values(entry.sectors),
        "target_groups": _values(entry.target_groups),
        "themes": _values(entry.themes),
        "status": _status(entry, statuses),
        "insight_kind": entry.insight_kind.value if entry.insight_kind else None,
        "organisations": [
            {"key": named.key, "label": named.label, "role": named.role.value}
            for named in entry.organisations
        ],
        "links": [{"url": link.url, "label": link.label} for link in entry.links],
        "related": [{"key": other.key, "why": other.why} for other in entry.related],
        "source": {
            "document": source.document,
            "page": source.page,
            "lines": [list(span) for span in source.lines],
            "heading": list(source.heading),
        },
        "expansion": _expansion(entry),
        "own": {"source": entry.own.source} if entry.own else None,
    }


def results_json(
    results: Results,
    rows: Iterable[tuple[ResultRow, float]],
    labels: Mapping[Facet, Iterable[Value]],
) -> Json:
    """One answer: its first hits with their scores, and the counts of every filter value."""
    return {
        "query": results.query.text,
        "total": results.total,
        "hits": [
            {
                "key": row.key,
                "kind": row.kind,
                "title": row.title,
                "score": round(score, 4),
                "snippet": row.line,
            }
            for row, score in rows
        ],
        "facets": {
            facet.value: [
                {"key": value.key, "label": value.label, "count": count}
                for value in values
                if (count := results.counts.get(facet, {}).get(value.key, 0))
            ]
            for facet, values in labels.items()
        },
        "suggestion": results.suggestion,
    }


def _values(values: Iterable[Value]) -> list[Json]:
    return [{"key": value.key, "label": value.label} for value in values]


def _status(entry: Entry, statuses: Mapping[str, str]) -> Json | None:
    """The status with its Dutch label and what in the source says so."""
    if entry.status is None:
        return None
    return {
        "key": entry.status.kind.value,
        "label": statuses.get(entry.status.kind, entry.status.kind.value),
        "reason": entry.status.reason,
    }


def _expansion(entry: Entry) -> Json | None:
    if entry.expansion is None:
        return None
    return {"text": entry.expansion.text or None, "origin": entry.expansion.origin.value}
