"""Say in plain words what was found, where, and what is gone."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from zorgdesk.domain.backups import Counts
from zorgdesk.notebook.repair.sources import Origin

Tally = dict[Origin, int]
"""How many rows came from where."""

_SOUND = "Het notitieboek is nagekeken en in orde. Er is niets gewijzigd."
_MENDED = (
    "Het notitieboek was beschadigd en is hersteld: {held}. Het beschadigde bestand is bewaard."
)
_WHOLE = "Alles wat u maakte is er nog, ook wat u ongedaan kunt maken."
_ASIDE = "Het beschadigde bestand staat in {path}."
_BEGINS_ANEW = "De lijst van wat u ongedaan kunt maken begint opnieuw."
_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip


def told_of_sound() -> str:
    """Nothing was wrong."""
    return _SOUND


def told_of(counts: Counts) -> str:
    """What there is again."""
    return _MENDED.format(held=_held(counts))


def details(legible: int, tally: Tally, at: datetime | None, aside: Path | None) -> tuple[str, ...]:
    """What came from where: of the file so much was legible; `at` the backup was made."""
    return (_legible(legible), *_origins(tally, at), _BEGINS_ANEW, *_kept(aside))


def details_of_whole(aside: Path | None) -> tuple[str, ...]:
    """Nothing was lost at all."""
    return (_WHOLE, *_kept(aside))


def _kept(aside: Path | None) -> list[str]:
    return [_ASIDE.format(path=aside)] if aside else []


def _legible(count: int) -> str:
    if not count:
        return "Het beschadigde bestand zelf was niet meer te lezen."
    return f"In het beschadigde bestand zelf was nog te lezen: {_things(count)}."


def _origins(tally: Tally, at: datetime | None) -> Iterator[str]:
    if tally.get(Origin.FILE):
        yield f"Uit het beschadigde bestand zelf: {_things(tally[Origin.FILE])}."
    if tally.get(Origin.COPIES):
        yield f"Uit de leesbare kopieën: {_things(tally[Origin.COPIES])}."
    if tally.get(Origin.BACKUP) and at:
        yield (
            f"Uit de reservekopie van {_day(at)}: {_things(tally[Origin.BACKUP])}. "
            "Die zijn zoals ze toen waren; wat u daarna aan precies die wijzigde, is verloren."
        )


def _things(count: int) -> str:
    return "1 ding" if count == 1 else f"{count} dingen"


def _held(counts: Counts) -> str:
    """The most telling numbers."""
    told = (
        (counts.notes, "notitie", "notities"),
        (counts.highlights, "markering", "markeringen"),
        (counts.bookmarks, "bladwijzer", "bladwijzers"),
        (counts.labels, "label", "labels"),
        (counts.collections, "verzameling", "verzamelingen"),
        (counts.own_entries, "eigen fiche", "eigen fiches"),
    )
    there = [f"{number} {one if number == 1 else more}" for number, one, more in told if number]
    return ", ".join(there) or "er stond nog niets in"


def _day(at: datetime) -> str:
    local = at.astimezone()
    return f"{local.day} {_MONTHS[local.month - 1]} {local.year}, {local:%H.%M} uur"
