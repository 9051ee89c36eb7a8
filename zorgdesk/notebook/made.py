"""What a reader made of the entries, taken together: who asks at each keystroke looks once."""

from collections.abc import Sequence
from dataclasses import dataclass

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.labels import Label


@dataclass(frozen=True, slots=True)
class Made:
    """The entries with each sort of thing; as long as none of it changes, the same object."""

    bookmarked: frozenset[EntryKey]
    noted: frozenset[EntryKey]
    highlighted: frozenset[EntryKey]
    read: frozenset[EntryKey]
    labelled: Sequence[tuple[Label, frozenset[EntryKey]]]
    """Every label with the entries it is on, by name."""
