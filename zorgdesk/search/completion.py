"""Complete the fields of the query language and their values while they are typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from zorgdesk.search.analysis import fold
from zorgdesk.search.field_names import FIELD_NAMES, FieldValues

_LAST = re.compile(r'(?:^|(?<=[\s(]))(-?)([^\W\d_]+)(?:(:)"?([^"]*))?$')
_MOST = 12
_SHORTEST = 4
"""Letters of a field: with fewer, a list would open over the results at every other word."""


@dataclass(frozen=True, slots=True)
class Completion:
    """A way to finish a query: the whole text it gives, and what to show in the list."""

    text: str
    label: str


def completions(text: str, values: FieldValues) -> tuple[Completion, ...]:
    """The ways to finish what is being typed at the end of a text; none for plain words."""
    last = _LAST.search(text)
    if last is None:
        return ()
    minus, name, colon, value = last.groups()
    before = text[: last.start()] + minus
    return tuple(_values(before, name, value, values) if colon else _fields(before, name))[:_MOST]


def _fields(before: str, start: str) -> Iterator[Completion]:
    folded = fold(start)
    for name in FIELD_NAMES:
        if len(start) >= _SHORTEST and name.startswith(folded):
            yield Completion(f"{before}{name}:", f"{name}:")


def _values(before: str, field: str, start: str, values: FieldValues) -> Iterator[Completion]:
    for value in values.find(fold(field), start):
        quoted = f'"{value.label}"' if " " in value.label else value.label
        yield Completion(f"{before}{fold(field)}:{quoted}", value.label)
