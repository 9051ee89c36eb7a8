"""Moments, kept in UTC, as the reader's own clock and language tell them."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def in_full(moment: datetime) -> str:
    """The day and the time: `22 november 2026, 09:04`."""
    return QLocale().toString(_local(moment), "d MMMM yyyy, HH:mm")


def told_apart(moments: Sequence[datetime]) -> list[str]:
    """Each in full; those within one minute with their seconds."""
    told = [in_full(moment) for moment in moments]
    return [
        QLocale().toString(_local(moment), "d MMMM yyyy, HH:mm:ss") if told.count(one) > 1 else one
        for moment, one in zip(moments, told, strict=True)
    ]


def in_brief(moment: datetime) -> str:
    """The time of a moment today, else the day, with its year when that is another."""
    local, now = _local(moment), QDateTime.currentDateTime()
    if local.date() == now.date():
        return QLocale().toString(local, "HH:mm")
    is_this_year = local.date().year() == now.date().year()
    return QLocale().toString(local, "d MMM" if is_this_year else "d MMM yyyy")


def day_in_full(moment: datetime) -> str:
    """The day with its name, as a title has it: `Zondag 22 november 2026`."""
    day = QLocale().toString(_local(moment), "dddd d MMMM yyyy")
    return f"{day[:1].upper()}{day[1:]}"


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
