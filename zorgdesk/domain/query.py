"""What a reader asks for, and what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from zorgdesk.domain.entry import EntryKey, Facet

Choices = Mapping[Facet, frozenset[str]]
"""Per facet the values that are ticked: OR inside a facet, AND between facets."""


class Sort(StrEnum):
    """The order of the results.

    Without words, relevance is the order of the catalogue, or of the collection one is in.
    """

    RELEVANCE = "relevance"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Query:
    """What a reader typed and ticked."""

    text: str = ""
    choices: Choices = field(default_factory=dict)
    sort: Sort = Sort.RELEVANCE
    expand: bool = True
    """Whether synonyms, abbreviations and broader terms are searched too."""


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of characters, as in `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One result: how good it is, and the sentence that shows why.

    `via` names the words that led here when the reader's own did not stand in the entry
    (an abbreviation, a synonym); `in_note` says that the snippet is from the reader's note.
    """

    key: EntryKey
    score: float
    title_marks: tuple[Span, ...] = ()
    snippet: str = ""
    snippet_marks: tuple[Span, ...] = ()
    via: tuple[str, ...] = ()
    in_note: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to one query.

    `keys` are all results, best first, in a collection also notes (see `listed`); `counts` say
    per facet and value how many results ticking it would give, ignoring the choices of that facet
    itself. `suggestion` is a better spelled text, and `corrected` says that it was searched
    because nothing was found.
    """

    query: Query
    keys: tuple[EntryKey, ...]
    counts: Mapping[Facet, Mapping[str, int]]
    suggestion: str | None = None
    corrected: bool = False

    @property
    def total(self) -> int:
        """How many entries were found."""
        return len(self.keys)
