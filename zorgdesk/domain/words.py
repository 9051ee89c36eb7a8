"""What the catalogue knows of Dutch care language, beside its entries."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from zorgdesk.domain.entry import Concept, Entry


@dataclass(frozen=True, slots=True)
class WordGroup:
    """Words for the same thing (SKOS: a concept with its labels).

    `words` are single words or short phrases, the usual one first; `broader` are the keys of
    groups that mean something wider.
    """

    key: str
    words: tuple[str, ...]
    broader: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything the search is built from. Equal stamps mean equal content."""

    stamp: str
    entries: tuple[Entry, ...]
    concepts: tuple[Concept, ...] = ()
    thesaurus: tuple[WordGroup, ...] = ()
    compounds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Reviewed compound words and their parts, such as `buurtzorghuis: (buurt, zorg, huis)`."""
