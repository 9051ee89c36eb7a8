"""What in a reader's own text looks like the data of a patient."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from zorgdesk.domain.national_number import national_numbers

NEARBY = 160
"""Characters around an e-mail address in which a name and a day of birth belong to it."""

_LONG_AGO = 12
"""Years after which a day that is not said to be one of birth is not that of a meeting either."""

_ADDRESS = re.compile(r"(?<![\w.+-])([\w.+-]+)@[\w-]+(?:\.[\w-]+)+")
_NAMED_ADDRESS = re.compile(r"[^\W\d_]{2,}[._-][^\W\d_]{2,}")
_PARTICLES = r"(?:(?:[Vv]an|[Dd]e[nr]?|'t|[Tt]e[nr]?|[Ee]l|[Bb]en|[Dd]u|[Ll][ae])\s)*"
_CAPITALISED = r"[^\W\d_a-zà-ÿ][a-zà-ÿ'’-]+(?:[A-Z-][a-zà-ÿ]+)*"
_NAME = re.compile(rf"\b{_CAPITALISED}\s{_PARTICLES}{_CAPITALISED}")
_MONTHS = (
    ("januari", "janvier"), ("februari", "février"), ("maart", "mars"), ("april", "avril"),
    ("mei", "mai"), ("juni", "juin"), ("juli", "juillet"), ("augustus", "août"),
    ("september", "septembre"), ("oktober", "octobre"), ("november", "novembre"),
    ("december", "décembre"),
)  # fmt: skip
_MONTH_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_DAY = re.compile(
    r"(?<![\w/.-])(?:(?P<day>[0-3]?[0-9])(?P<gap>\s?[-./]\s?|\s)"
    rf"(?P<month>[01]?[0-9]|{'|'.join(_MONTH_NUMBERS)})"
    r"(?:(?P=gap)|\s)(?P<year>(?:19|20)[0-9]{2})"
    r"|(?P<y>(?:19|20)[0-9]{2})-(?P<m>[01][0-9])-(?P<d>[0-3][0-9]))(?!\w)",
    re.IGNORECASE,
)
_BORN = re.compile(
    r"(?:\bgeb(?:oren|oortedatum|\.|d\.)?|\bnée?(?:\sle)?|\bnaissance|\bborn|\bbirth|°|\bGD)\W{0,3}"
    r"(?:op\s|on\s|le\s)?$",
    re.IGNORECASE,
)


class Sign(StrEnum):
    """What it looks like."""

    NATIONAL_NUMBER = "national-number"
    PERSON = "person"  # a name with an address and a day of birth


@dataclass(frozen=True, slots=True)
class Suspicion:
    """One thing that may be a patient's; `found` is the same however it is written."""

    sign: Sign
    found: str


def suspicions(text: str, today: date) -> tuple[Suspicion, ...]:
    """What in a text looks like the data of a patient, each thing once, in order."""
    numbers = (Suspicion(Sign.NATIONAL_NUMBER, number) for number in national_numbers(text))
    return tuple(dict.fromkeys([*numbers, *_people(text, today)]))


def _people(text: str, today: date) -> Iterator[Suspicion]:
    """E-mail addresses that stand near a name and a day of birth."""
    for address in _ADDRESS.finditer(text):
        start = max(0, address.start() - NEARBY)
        around = text[start : address.end() + NEARBY]
        is_named = _NAMED_ADDRESS.search(address[1]) or _NAME.search(around)
        if is_named and (born := _birthday(around, today)):
            yield Suspicion(Sign.PERSON, f"{address[0].lower()} {born}")


def _birthday(text: str, today: date) -> date | None:
    """A day on which somebody was born, or at least one of long ago."""
    for match in _DAY.finditer(text):
        day = _day(match)
        if day is None or day > today:
            continue
        if _BORN.search(text[: match.start()]) or today.year - day.year >= _LONG_AGO:
            return day
    return None


def _day(match: re.Match[str]) -> date | None:
    """The day that is written; None where there is no such day."""
    year, day = match["year"] or match["y"], match["day"] or match["d"]
    month = (match["month"] or match["m"]).lower()
    try:
        return date(int(year), _MONTH_NUMBERS.get(month) or int(month), int(day))
    except ValueError:
        return None
