"""A query as columns of the notebook, and back. What a row holds is not trusted."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from zorgdesk.domain.entry import Facet
from zorgdesk.domain.query import Choices, Query, Sort


def columns(query: Query) -> Mapping[str, Any]:
    """The values of the columns `text`, `choices`, `sort` and `expand`."""
    chosen = {facet.value: sorted(values) for facet, values in query.choices.items() if values}
    choices = json.dumps(chosen, ensure_ascii=False, sort_keys=True)
    return {
        "text": query.text,
        "choices": choices,
        "sort": query.sort.value,
        "expand": query.expand,
    }


def query_of(row: Row[Any]) -> Query:
    """The query in a row; what this version does not know is left out."""
    sort = Sort(row.sort) if row.sort in set(Sort) else Sort.RELEVANCE
    return Query(row.text, _choices(row.choices), sort, row.expand)


def _choices(text: str) -> Choices:
    try:
        stored = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(stored, dict):
        return {}
    return {Facet(name): _values(stored[name]) for name in stored if name in set(Facet)}


def _values(stored: object) -> frozenset[str]:
    values = stored if isinstance(stored, list) else []
    return frozenset(value for value in values if isinstance(value, str))
