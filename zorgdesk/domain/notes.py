"""Notes: about an entry, or about nothing in particular, and what they point at."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.labels import folded

_LINK = re.compile(r"\[\[([^\[\]\n]+)\]\]")


@dataclass(frozen=True, slots=True)
class Note:
    """A note in Markdown; `key` is None for a loose one. `id` is a UUID, times are in UTC."""

    id: str
    key: EntryKey | None
    title: str
    text: str
    pinned: bool
    created_at: datetime
    changed_at: datetime


def links(text: str) -> tuple[str, ...]:
    """What a text points at between `[[` and `]]`, in order, each once."""
    return tuple(dict.fromkeys(match.strip() for match in _LINK.findall(text) if match.strip()))


def targets(texts: Iterable[str]) -> frozenset[str]:
    """What texts point at, folded so that a title written another way is the same."""
    return frozenset(folded(link) for text in texts for link in links(text))
