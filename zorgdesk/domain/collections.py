"""Collections: entries and notes a reader put together, in an order, one inside another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.labels import folded

INSIDE = " › "
"""Stands between the names of a collection and of what is inside it."""


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection. `parent` is the id of the one it is in, None on top; `id` is a UUID."""

    id: str
    name: str
    description: str = ""
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a collection: an entry (`key`) or a note (`note_id`), never both."""

    id: str
    key: EntryKey | None = None
    note_id: str | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A collection with what is in it; `depth` is 0 for the outermost one."""

    collection: Collection
    items: tuple[Item, ...]
    depth: int = 0


def inside(collections: Iterable[Collection], outermost: str) -> Mapping[str, int]:
    """The ids of a collection and of all inside it, in order, with how deep each stands."""
    depths: dict[str, int] = {}
    for each in collections:
        if each.id == outermost:
            depths[each.id] = 0
        elif each.parent in depths:
            depths[each.id] = depths[each.parent] + 1
    return depths


def paths(collections: Iterable[Collection]) -> Mapping[str, str]:
    """Per id the name with those around it before it; a parent comes before what is inside it."""
    found: dict[str, str] = {}
    for each in collections:
        around = found.get(each.parent or "")
        found[each.id] = f"{around}{INSIDE}{each.name}" if around else each.name
    return found


def named(collections: Iterable[Collection], name: str) -> tuple[Collection, ...]:
    """The collections of this name, which may be told with those around it: `Werkdag › Gent`."""
    known = tuple(collections)
    wanted, whole = folded(name), paths(known)
    by_path = tuple(each for each in known if folded(whole[each.id]) == wanted)
    return by_path or tuple(each for each in known if folded(each.name) == wanted)
