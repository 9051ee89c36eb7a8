"""Belgian national register numbers in a text: eleven digits, of which the last two check."""

import re
from collections.abc import Iterator
from datetime import date

_GAP = r"(?:\s?[-./\N{EN DASH}\N{NON-BREAKING HYPHEN}]\s?|\s)?"
_NUMBER = re.compile(
    rf"(?<![\w+])([0-9]{{2}}){_GAP}([0-9]{{2}}){_GAP}([0-9]{{2}}){_GAP}([0-9]{{3}}){_GAP}([0-9]{{2}})(?!\w)"
)
_CENTURIES = {1900: 0, 2000: 2_000_000_000}
"""What goes before the first nine digits when they are checked: a 2 for who was born after 1999."""

_BIS = (0, 20, 40)
"""What is added to the month of birth of who has a BIS number."""


def national_numbers(text: str) -> Iterator[str]:
    """Every valid number in a text, as its eleven digits, however it is written.

    BIS numbers are valid too. A telephone number after a `+` is none.
    """
    for match in _NUMBER.finditer(text):
        digits = "".join(match.groups())
        if is_national_number(digits):
            yield digits


def is_national_number(digits: str) -> bool:
    """Whether eleven digits are the number of somebody born in this century or the last."""
    year, month, day = (int(digits[at : at + 2]) for at in (0, 2, 4))
    return digits[6:9] not in {"000", "999"} and any(
        _can_be_born(century + year, month, day) and _checks(digits, before)
        for century, before in _CENTURIES.items()
    )


def _checks(digits: str, before: int) -> bool:
    return 97 - (before + int(digits[:9])) % 97 == int(digits[9:])


def _can_be_born(year: int, month: int, day: int) -> bool:
    """Whether there is such a day; of who does not know it the month is nought."""
    return any(month == added or _is_day(year, month - added, day) for added in _BIS)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
