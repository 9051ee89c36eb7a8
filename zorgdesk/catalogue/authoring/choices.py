"""The fields of an entry that choose from a list of the program."""

from enum import StrEnum
from typing import TypeVar

from zorgdesk.catalogue.authoring.fault import nearest
from zorgdesk.catalogue.authoring.keys import Item
from zorgdesk.catalogue.authoring.record import Record
from zorgdesk.domain.entry import (
    Expansion,
    InsightKind,
    Kind,
    Origin,
    Status,
    StatusKind,
)

Choice = TypeVar("Choice", bound=StrEnum)


def choice(record: Record, name: str, known: type[Choice], empty: Choice) -> Choice:
    """The value of a closed list that must be filled in; `empty`, and noted, when it is not."""
    word = record.needed(name)
    keys = [value.value for value in known]
    if word in keys:
        return known(word)
    if word:
        mend = nearest(word, keys, f"kies uit {', '.join(keys)}")
        record.fault(name, f"‘{word}’ kan niet bij ‘{name}’", mend)
    return empty


def status(record: Record) -> Status | None:
    """How far an initiative is; faults are noted."""
    given = record.record("status")
    if given is None:
        return None
    given.only(("value", "reason"))
    kind = choice(given, "value", StatusKind, StatusKind.UNKNOWN)
    return Status(kind, given.needed("reason"))


def insight_kind(item: Item) -> InsightKind | None:
    """What sort of finding an insight is; faults are noted."""
    if item.kind is not Kind.INSIGHT:
        return None
    return choice(item.record, "insight_kind", InsightKind, InsightKind.APPROACH)


def expansion(record: Record) -> Expansion | None:
    """The full form of an abbreviation; faults are noted."""
    given = record.record("expansion")
    if given is None:
        return None
    given.only(("text", "origin"))
    origin = choice(given, "origin", Origin, Origin.NONE)
    text = given.text("text")
    if bool(text) == (given.text("origin") == Origin.NONE):
        what = f"‘text’ en ‘origin: {origin.value}’ passen niet bij elkaar"
        given.fault("origin", what, "laat ‘text’ weg bij none, en alleen dan")
    return Expansion(text, origin)
