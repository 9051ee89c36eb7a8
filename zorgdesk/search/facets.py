"""Narrow by facets, and count what ticking each value would give."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, reduce
from operator import or_

from zorgdesk.domain.entry import Concept, Entry, EntryKey, Facet, facet_values
from zorgdesk.domain.query import Choices
from zorgdesk.search.masks import everything, mask_of

_KEPT = 1_024
"""Personal values, such as labels, that are the same as at the last keystroke."""

Masks = Mapping[str, int]
"""Per value of a facet the entries that have it."""


class Facets:
    """The entries of each value of each facet, as bit masks; never changes once made."""

    def __init__(self, entries: Sequence[Entry], concepts: Iterable[Concept]) -> None:
        self._everything = everything(len(entries))
        self._numbers = {entry.key: number for number, entry in enumerate(entries)}
        self._masks = _masks(entries, concepts)
        self._mask = lru_cache(maxsize=_KEPT)(self._mask_of)

    def mask(self, facet: Facet, value: str) -> int:
        """The entries with a value."""
        return self._masks.get(facet, {}).get(value, 0)

    def chosen(self, choices: Choices, personal: Masks) -> Mapping[Facet, int]:
        """Per facet with choices the entries that have one of them."""
        own = {Facet.PERSONAL: personal, Facet.COLLECTION: personal}
        every = {**self._masks, **own}
        return {
            facet: reduce(or_, (every.get(facet, {}).get(value, 0) for value in values), 0)
            for facet, values in choices.items()
            if values
        }

    def narrow(self, found: int, chosen: Mapping[Facet, int]) -> int:
        """What is found within all choices: AND between facets."""
        for mask in chosen.values():
            found &= mask
        return found

    def counts(
        self, found: int, chosen: Mapping[Facet, int], personal: Masks
    ) -> Mapping[Facet, Mapping[str, int]]:
        """Per value how many results ticking it gives; a facet's own choices do not count."""
        narrowed = self.narrow(found, chosen)
        return {
            facet: _counted(masks, self._without(facet, found, chosen, narrowed))
            for facet, masks in {**self._masks, Facet.PERSONAL: personal}.items()
        }

    def personal(self, values: Mapping[str, frozenset[EntryKey]]) -> Masks:
        """The reader's own values as masks; keys the catalogue does not have are left out."""
        return {value: self._mask(keys) for value, keys in values.items()}

    def _mask_of(self, keys: frozenset[EntryKey]) -> int:
        numbers = (self._numbers[key] for key in keys if key in self._numbers)
        return mask_of(numbers, len(self._numbers))

    def _without(self, facet: Facet, found: int, chosen: Mapping[Facet, int], narrowed: int) -> int:
        """What is found within the choices of the other facets."""
        if facet not in chosen:
            return narrowed
        return self.narrow(found, {other: m for other, m in chosen.items() if other is not facet})


def _counted(masks: Masks, within: int) -> Mapping[str, int]:
    return {value: (mask & within).bit_count() for value, mask in masks.items()}


def _masks(entries: Sequence[Entry], concepts: Iterable[Concept]) -> Mapping[Facet, Masks]:
    """Every value of the vocabulary, also those that no entry has, and those of the entries."""
    numbers: dict[Facet, defaultdict[str, list[int]]] = {
        facet: defaultdict(list) for facet in Facet if facet is not Facet.PERSONAL
    }
    for concept in concepts:
        numbers[concept.facet][concept.key]  # a value without entries counts zero
    for number, entry in enumerate(entries):
        for facet, values in facet_values(entry).items():
            for value in values:
                numbers[facet][value].append(number)
    size = len(entries)
    return {
        facet: {value: mask_of(held, size) for value, held in values.items()}
        for facet, values in numbers.items()
    }
