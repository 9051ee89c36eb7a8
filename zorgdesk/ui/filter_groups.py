"""Which filters are offered, in which order and under which names."""

from collections.abc import Collection, Mapping, Sequence

from zorgdesk.domain.entry import Facet, InsightKind, Kind, StatusKind, Value
from zorgdesk.domain.labels import Label
from zorgdesk.domain.query import Choices
from zorgdesk.personal import label_value
from zorgdesk.ui.filters.model import Group
from zorgdesk.ui.names import insight_name, kind_name, personal_name, status_name
from zorgdesk.ui.searchbar.chips import Chip

ORDER = (
    Facet.PERSONAL, Facet.KIND, Facet.REGION, Facet.TARGET_GROUP, Facet.SECTOR, Facet.THEME,
    Facet.INSIGHT_KIND, Facet.STATUS, Facet.PLACE, Facet.ORGANISATION, Facet.DOCUMENT,
)  # fmt: skip
PERSONAL = ("bookmarked", "noted", "highlighted", "own", "read", "unread")

Values = Mapping[Facet, Sequence[Value]]
Known = Mapping[Facet, Collection[str]]
"""The values of filters that come and go."""


def groups(values: Values, labels: Sequence[Label] = ()) -> list[Group]:
    """The filters in order; kinds and states carry the names of the interface's language."""
    return [
        Group(facet, [Value(value.key, _name(facet, value)) for value in values.get(facet, ())])
        if facet is not Facet.PERSONAL
        else _personal(labels)
        for facet in ORDER
    ]


def _personal(labels: Sequence[Label]) -> Group:
    """What the reader made of the entries, with each label in its colour."""
    named = [Value(key, personal_name(key)) for key in PERSONAL]
    own = [Value(label_value(label), label.name) for label in labels]
    colours = {label_value(label): label.colour for label in labels}
    return Group(Facet.PERSONAL, [*named, *own], colours)


def chips(choices: Choices, offered: Sequence[Group]) -> list[Chip]:
    """The ticked values, in the order of the filters."""
    return [
        Chip(group.facet, value.key, value.label)
        for group in offered
        for value in group.values
        if value.key in choices.get(group.facet, ())
    ]


def without_gone(choices: Choices, known: Known) -> Choices:
    """The choices without values that a filter no longer has; other filters stay as they are."""
    kept = {
        facet: frozenset(value for value in values if value in known.get(facet, values))
        for facet, values in choices.items()
    }
    return {facet: values for facet, values in kept.items() if values}


def toggled(choices: Choices, facet: Facet, key: str) -> Choices:
    """The choices with one value ticked, or unticked where it was."""
    ticked = choices.get(facet, frozenset()) ^ {key}
    rest = {other: keys for other, keys in choices.items() if other is not facet}
    return {**rest, facet: ticked} if ticked else rest


def _name(facet: Facet, value: Value) -> str:
    match facet:
        case Facet.KIND:
            return kind_name(Kind(value.key))
        case Facet.INSIGHT_KIND:
            return insight_name(InsightKind(value.key))
        case Facet.STATUS:
            return status_name(StatusKind(value.key))
        case _:
            return value.label
