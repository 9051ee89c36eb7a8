"""What a reader keeps about searching: searches with a name, and words that belong together."""

from dataclasses import dataclass

from zorgdesk.domain.query import Query


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search the reader gave a name. `id` is a UUID."""

    id: str
    name: str
    query: Query


@dataclass(frozen=True, slots=True)
class WordPair:
    """Two words or phrases that the reader wants searched as one. `id` is a UUID."""

    id: str
    word: str
    other: str
