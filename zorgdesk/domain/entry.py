"""One thing in the catalogue, and the values that describe it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

EntryKey = NewType("EntryKey", str)
"""Stable for ever across editions, such as `initiatief:brugwonen`; notes hang on it."""


class Kind(StrEnum):
    """What an entry is."""

    INITIATIVE = "initiative"
    PRACTICE = "practice"
    INSIGHT = "insight"
    ORGANISATION = "organisation"
    TERM = "term"
    DOCUMENT = "document"


class InsightKind(StrEnum):
    """What sort of finding an insight is."""

    STRENGTH = "strength"
    WORKPOINT = "workpoint"
    OPPORTUNITY = "opportunity"
    MISSING_VOICE = "missing-voice"
    APPROACH = "approach"


class StatusKind(StrEnum):
    """How far an initiative is, where the source says so."""

    ONGOING = "ongoing"
    PILOT = "pilot"
    ENDED = "ended"
    DURING_COVID = "during-covid"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What an organisation does in an entry."""

    RUNS = "runs"
    PARTNER = "partner"
    FUNDER = "funder"
    NAMED = "named"


class Origin(StrEnum):
    """Where the full form of an abbreviation comes from."""

    DOCUMENT = "document"
    GENERAL = "general"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet, with the name a reader sees."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Status:
    """How far an initiative is, and what in the source says so."""

    kind: StatusKind
    reason: str


@dataclass(frozen=True, slots=True)
class Expansion:
    """The full form of an abbreviation; `text` is empty when it is not certain."""

    text: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Involvement:
    """An organisation that an entry names, and what it does there."""

    key: EntryKey
    label: str
    role: Role


@dataclass(frozen=True, slots=True)
class Link:
    """A site that a source gives; `label` says whose it is."""

    url: str
    label: str


@dataclass(frozen=True, slots=True)
class Relation:
    """Another entry that belongs with this one, and why."""

    key: EntryKey
    why: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where in a document an entry was drawn from.

    `lines` are 1-based inclusive ranges of the document's text file; `heading` is the
    path of headings above the passage, outermost first.
    """

    document: EntryKey
    page: int
    lines: tuple[tuple[int, int], ...]
    heading: tuple[str, ...] = ()


NOWHERE = Source(EntryKey(""), 0, ())
"""The source of an entry that a reader wrote."""


@dataclass(frozen=True, slots=True)
class Own:
    """What only an entry has that a reader wrote.

    `source` is where the writer has it from, in plain words; `changed_at` is in UTC.
    """

    source: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in the catalogue, or of the reader's own, whole.

    `text` is Markdown (see docs/catalogue.md). An entry of the reader's has `own` and comes
    from no document (`NOWHERE`).
    """

    key: EntryKey
    kind: Kind
    title: str
    summary: str
    text: str
    source: Source
    aliases: tuple[str, ...] = ()
    regions: tuple[Value, ...] = ()
    places: tuple[Value, ...] = ()
    sectors: tuple[Value, ...] = ()
    target_groups: tuple[Value, ...] = ()
    themes: tuple[Value, ...] = ()
    status: Status | None = None
    insight_kind: InsightKind | None = None
    expansion: Expansion | None = None
    organisations: tuple[Involvement, ...] = ()
    links: tuple[Link, ...] = ()
    related: tuple[Relation, ...] = ()
    own: Own | None = None


class Facet(StrEnum):
    """A way to narrow the catalogue; the personal ones come from the notebook."""

    KIND = "kind"
    INSIGHT_KIND = "insight_kind"
    REGION = "region"
    PLACE = "place"
    SECTOR = "sector"
    TARGET_GROUP = "target_group"
    THEME = "theme"
    STATUS = "status"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    PERSONAL = "personal"
    COLLECTION = "collection"


@dataclass(frozen=True, slots=True)
class Concept:
    """A value of the vocabulary, described as SKOS would have it.

    The values of kind, insight_kind and status are concepts too: their keys are ours, their
    labels are Dutch like the rest of the catalogue.
    """

    facet: Facet
    key: str
    label: str
    definition: str
    alternative: tuple[str, ...] = ()
    broader: str | None = None


def facet_values(entry: Entry) -> Mapping[Facet, tuple[str, ...]]:
    """The keys under which an entry is found, per facet of the catalogue."""
    return {
        Facet.KIND: (entry.kind.value,),
        Facet.INSIGHT_KIND: (entry.insight_kind.value,) if entry.insight_kind else (),
        Facet.REGION: tuple(value.key for value in entry.regions),
        Facet.PLACE: tuple(value.key for value in entry.places),
        Facet.SECTOR: tuple(value.key for value in entry.sectors),
        Facet.TARGET_GROUP: tuple(value.key for value in entry.target_groups),
        Facet.THEME: tuple(value.key for value in entry.themes),
        Facet.STATUS: (entry.status.kind.value,) if entry.status else (),
        Facet.ORGANISATION: tuple(named.key for named in entry.organisations),
        Facet.DOCUMENT: () if entry.own else (entry.source.document,),
    }
