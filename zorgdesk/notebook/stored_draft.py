"""An own entry as columns of the notebook, and back. What a row holds is not trusted."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Row

from zorgdesk.domain.entry import EntryKey, Facet, Link, Role, StatusKind
from zorgdesk.domain.own_entries import FACETS, Draft
from zorgdesk.notebook.stored_text import storable

Columns = Mapping[str, str]


def columns(draft: Draft) -> Columns:
    """What to store: aliases and links on lines of their own, the rest as it is or as JSON."""
    values = {facet.value: list(draft.values.get(facet, ())) for facet in FACETS}
    told = {
        "title": draft.title,
        "summary": draft.summary,
        "text": draft.text,
        "aliases": "\n".join(map(_in_one_line, draft.aliases)),
        "status_reason": draft.status_reason,
        "links": "\n".join(map(_line, draft.links)),
        "source": draft.source,
        "filters": _json({facet: keys for facet, keys in values.items() if keys}),
        "status": draft.status.value if draft.status else "",
        "organisations": _json([[key, role.value] for key, role in draft.organisations]),
    }
    return {name: storable(text) for name, text in told.items()}


def columns_in(row: Row[Any]) -> Columns:
    """What a row stores of a draft."""
    return {name: getattr(row, name) for name in NAMES}


def draft_of(stored: Mapping[str, object]) -> Draft:
    """The draft in columns; what this version does not know is left out."""
    texts = {name: str(stored.get(name) or "") for name in NAMES}
    status = texts["status"]
    return Draft(
        title=texts["title"],
        summary=texts["summary"],
        text=texts["text"],
        aliases=tuple(filter(None, texts["aliases"].split("\n"))),
        values=dict(_values(texts["filters"])),
        status=StatusKind(status) if status in set(StatusKind) else None,
        status_reason=texts["status_reason"],
        organisations=tuple(_organisations(texts["organisations"])),
        links=tuple(map(_link, filter(None, texts["links"].split("\n")))),
        source=texts["source"],
    )


def _line(link: Link) -> str:
    """The address, which holds no space, and then whose site it is."""
    return f"{link.url.replace(' ', '%20')} {link.label}".strip().replace("\n", " ")


def _link(line: str) -> Link:
    url, _, label = line.partition(" ")
    return Link(url, label)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def _values(text: str) -> Iterator[tuple[Facet, tuple[str, ...]]]:
    stored = _parsed(text)
    if not isinstance(stored, dict):
        return
    for facet in FACETS:
        if isinstance(keys := stored.get(facet.value), list):
            yield facet, tuple(key for key in keys if isinstance(key, str))


def _organisations(text: str) -> Iterator[tuple[EntryKey, Role]]:
    stored = _parsed(text)
    for pair in stored if isinstance(stored, list) else ():
        match pair:
            case [str(key), str(role)] if role in set(Role):
                yield EntryKey(key), Role(role)


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


NAMES = tuple(columns(Draft()))
"""The columns that hold a draft."""
