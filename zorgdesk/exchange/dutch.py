"""The Dutch words of an exported reading: the catalogue they stand beside is Dutch too."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from zorgdesk.domain.entry import Role

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip

ROLES = {
    Role.RUNS: "organiseert",
    Role.PARTNER: "partner",
    Role.FUNDER: "financiert",
    Role.NAMED: "genoemd",
}


def day(moment: date) -> str:
    """As `3 maart 2026`."""
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def minute(moment: datetime) -> str:
    """As `3 maart 2026 om 14:05`, in the zone of the moment itself."""
    return f"{day(moment)} om {moment:%H:%M}"


def counted(number: int, one: str, more: str) -> str:
    """As `1 fiche`, `12 fiches`."""
    return f"{number} {one if number == 1 else more}"


def line_numbers(spans: Iterable[tuple[int, int]]) -> str:
    """As `43–47, 50`."""
    return ", ".join(f"{first}–{last}" if last > first else f"{first}" for first, last in spans)


def lines_told(spans: Sequence[tuple[int, int]]) -> str:
    """As `lijn 43`, `lijnen 43–47, 50`."""
    is_one = len(spans) == 1 and spans[0][0] == spans[0][1]
    return f"{'lijn' if is_one else 'lijnen'} {line_numbers(spans)}"
