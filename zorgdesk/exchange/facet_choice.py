"""Filters as they are typed: `region=west-vlaanderen`, `doelgroep=Jongeren`."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches

from zorgdesk.domain.entry import Facet, Value
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.query import Choices
from zorgdesk.domain.sentences import in_dutch_only

_DUTCH = {
    "soort": Facet.KIND,
    "soort-inzicht": Facet.INSIGHT_KIND,
    "regio": Facet.REGION,
    "plaats": Facet.PLACE,
    "doelgroep": Facet.TARGET_GROUP,
    "thema": Facet.THEME,
    "organisatie": Facet.ORGANISATION,
    "brondocument": Facet.DOCUMENT,
}
_PLURAL = {f"{facet.value}s": facet for facet in Facet} | {"statuses": Facet.STATUS}

Values = Mapping[Facet, Sequence[Value]]


def choices_of(typed: Iterable[str], offered: Values) -> Choices:
    """The choices of some `filter=value` texts. Raises ZorgDeskError with what can be chosen."""
    choices: dict[Facet, set[str]] = defaultdict(set)
    for text in typed:
        name, is_pair, value = text.partition("=")
        if not is_pair:
            told = f"Een filter heeft de vorm naam=waarde; ‘{text}’ heeft dat niet."
            raise ZorgDeskError(in_dutch_only(told))
        facet = _facet(name.strip().casefold(), offered)
        choices[facet].add(_value(facet, value.strip(), offered[facet]))
    return {facet: frozenset(keys) for facet, keys in choices.items()}


def _facet(name: str, offered: Values) -> Facet:
    own = {facet.value: facet for facet in Facet}
    facet = own.get(name) or _PLURAL.get(name) or _DUTCH.get(name)
    if facet is None or facet not in offered:
        known = ", ".join(facet.value for facet in offered if offered[facet])
        raise ZorgDeskError(in_dutch_only(f"Onbekende filter ‘{name}’. Kies uit: {known}."))
    return facet


def _value(facet: Facet, typed: str, values: Sequence[Value]) -> str:
    for value in values:
        if typed.casefold() in (value.key.casefold(), value.label.casefold()):
            return value.key
    near = get_close_matches(typed, [value.key for value in values], n=3, cutoff=0.5)
    advice = f" Bedoelde u {' of '.join(near)}?" if near else ""
    told = f"De filter {facet.value} kent geen waarde ‘{typed}’.{advice}"
    raise ZorgDeskError(in_dutch_only(told))
