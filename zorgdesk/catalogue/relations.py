"""Which entries resemble one another, and in what: computed, beside what the keepers relate."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import reduce
from math import log
from typing import NamedTuple

from zorgdesk.domain.entry import Entry, EntryKey, Facet, Kind
from zorgdesk.domain.sentences import Sentence

WEIGHTS = {
    Facet.ORGANISATION: 3.0,
    Facet.TARGET_GROUP: 2.0,
    Facet.THEME: 1.5,
    Facet.SECTOR: 1.0,
}
"""How much it says that two entries share a value; the order is that of the reasons."""

STRONG = frozenset({Facet.ORGANISATION, Facet.TARGET_GROUP})
"""Sharing one of these is reason enough; of the others it takes two."""

_COMPARED = frozenset({Kind.INITIATIVE, Kind.PRACTICE, Kind.INSIGHT, Kind.ORGANISATION})
_WORDS = {
    Facet.ORGANISATION: (
        Sentence("zelfde organisatie: {names}"),
        Sentence("zelfde organisaties: {names}"),
    ),
    Facet.TARGET_GROUP: (
        Sentence("zelfde doelgroep: {names}"),
        Sentence("zelfde doelgroepen: {names}"),
    ),
    Facet.THEME: (Sentence("zelfde thema: {names}"), Sentence("zelfde thema’s: {names}")),
    Facet.SECTOR: (Sentence("zelfde sector: {names}"), Sentence("zelfde sectoren: {names}")),
}
_BOTH = Sentence("{these}; {those}")


class Likeness(NamedTuple):
    """An entry that resembles another one, and in what."""

    key: EntryKey
    why: Sentence


class Trait(NamedTuple):
    """A value that entries can share; its label is what a reader sees of it."""

    facet: Facet
    key: str
    label: str


class Kinship:
    """What resembles what among some entries: what they can share is read once."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = [entry for entry in entries if entry.kind in _COMPARED]
        self._traits = {entry.key: _traits(entry) for entry in self._entries}
        self._weights = _weights(self._traits)

    def of(self, entry: Entry, limit: int = 8) -> tuple[Likeness, ...]:
        """The entries that share most with this one, best first, with what they share.

        A value that few entries have counts for more. Entries that one page already joins are left
        out: curated relations, and an organisation with the entries that name it.
        """
        if entry.kind not in _COMPARED:
            return ()
        own = set(_traits(entry))
        shared = {
            other.key: [trait for trait in self._traits[other.key] if trait in own]
            for other in self._entries
            if not _joined(entry, other)
        }
        scores = {
            key: sum(self._weights[trait] for trait in same)
            for key, same in shared.items()
            if _enough(same)
        }
        ranked = sorted(scores, key=lambda key: -scores[key])  # equals keep catalogue order
        alike = {other.key for other in self._entries if other.kind is entry.kind}
        return tuple(Likeness(key, why(shared[key])) for key in _mixed(ranked, alike, limit))


def _mixed(ranked: Sequence[EntryKey], alike: set[EntryKey], limit: int) -> Iterator[EntryKey]:
    """The best of a ranking, at most half of the same kind while there are others.

    So that an insight about a group leads to the initiatives that serve it.
    """
    others = sum(key not in alike for key in ranked)
    left = max(limit // 2, limit - others)
    for key in ranked:
        left -= key in alike
        if (key not in alike or left >= 0) and limit > 0:
            limit -= 1
            yield key


def why(shared: Sequence[Trait]) -> Sentence:
    """What two entries share, such as `zelfde organisatie: Wingg; zelfde doelgroep: jongeren`."""
    return reduce(lambda these, those: _BOTH.format(these=these, those=those), _reasons(shared))


def _traits(entry: Entry) -> tuple[Trait, ...]:
    """Everything an entry can share, in the order of the reasons."""
    values = {
        Facet.TARGET_GROUP: entry.target_groups,
        Facet.THEME: entry.themes,
        Facet.SECTOR: entry.sectors,
    }
    return (
        *(Trait(Facet.ORGANISATION, named.key, named.label) for named in entry.organisations),
        *(
            Trait(facet, value.key, _in_sentence(value.label))
            for facet, found in values.items()
            for value in found
        ),
    )


def _in_sentence(label: str) -> str:
    """A label without its capital, unless it begins with an abbreviation."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _weights(traits: Mapping[EntryKey, Collection[Trait]]) -> Mapping[Trait, float]:
    """What each value counts for: more when it is rarer among the entries."""
    counts = Counter(trait for found in traits.values() for trait in found)
    return {
        trait: WEIGHTS[trait.facet] * log(1 + len(traits) / count)
        for trait, count in counts.items()
    }


def _joined(entry: Entry, other: Entry) -> bool:
    """Whether the page of an entry shows the other one already, or is its own."""
    here = {relation.key for relation in entry.related} | {o.key for o in entry.organisations}
    there = {named.key for named in other.organisations}
    return other.key == entry.key or other.key in here or entry.key in there


def _enough(shared: Sequence[Trait]) -> bool:
    return len(shared) > 1 or any(trait.facet in STRONG for trait in shared)


def _reasons(shared: Sequence[Trait]) -> Iterator[Sentence]:
    for facet, (one, more) in _WORDS.items():
        labels = [trait.label for trait in shared if trait.facet is facet]
        if labels:
            yield (one if len(labels) == 1 else more).format(names=" + ".join(labels))
