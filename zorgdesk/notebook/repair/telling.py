"""Say in plain words what was found, where, and what is gone."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from zorgdesk.domain.backups import Counts
from zorgdesk.domain.sentences import Sentence, counted
from zorgdesk.notebook.repair.sources import Origin

Tally = dict[Origin, int]
"""How many rows came from where."""

_SOUND = Sentence("Het notitieboek is nagekeken en in orde. Er is niets gewijzigd.")
_MENDED = Sentence(
    "Het notitieboek was beschadigd en is hersteld: {held}. Het beschadigde bestand is bewaard."
)
_BROUGHT_BACK = Sentence("Het notitieboek was er niet meer en is teruggehaald: {held}.")
_WHOLE = Sentence("Alles wat u maakte is er nog, ook wat u ongedaan kunt maken.")
_ASIDE = Sentence("Het beschadigde bestand staat in {path}.")
_BEGINS_ANEW = Sentence("De lijst van wat u ongedaan kunt maken begint opnieuw.")
_ILLEGIBLE = Sentence("Het beschadigde bestand zelf was niet meer te lezen.")
_LEGIBLE = Sentence("In het beschadigde bestand zelf was nog te lezen: {things}.")
_FROM_FILE = Sentence("Uit het beschadigde bestand zelf: {things}.")
_FROM_COPIES = Sentence("Uit de leesbare kopieën: {things}.")
_FROM_BACKUP = Sentence(
    "Uit de reservekopie van {moment}: {things}. Die zijn zoals ze toen waren; wat u daarna aan "
    "precies die wijzigde, is verloren."
)
_THING, _THINGS = Sentence("{number} ding"), Sentence("{number} dingen")
_NONE = Sentence("er stond nog niets in")
_NOTES = Sentence("{number} notitie"), Sentence("{number} notities")
_HIGHLIGHTS = Sentence("{number} markering"), Sentence("{number} markeringen")
_BOOKMARKS = Sentence("{number} bladwijzer"), Sentence("{number} bladwijzers")
_LABELS = Sentence("{number} label"), Sentence("{number} labels")
_COLLECTIONS = Sentence("{number} verzameling"), Sentence("{number} verzamelingen")
_OWN_ENTRIES = Sentence("{number} eigen fiche"), Sentence("{number} eigen fiches")


def told_of_sound() -> Sentence:
    """Nothing was wrong."""
    return _SOUND


def told_of(counts: Counts, aside: Path | None) -> Sentence:
    """What there is again; where nothing was put `aside` the file was gone."""
    return (_MENDED if aside else _BROUGHT_BACK).format(held=_held(counts))


def details(
    legible: int, tally: Tally, at: datetime | None, aside: Path | None
) -> tuple[Sentence, ...]:
    """What came from where: of the file so much was legible; `at` the backup was made."""
    origins = (*_origins(tally, at), _BEGINS_ANEW)
    return (_legible(legible), *origins, *_kept(aside)) if aside else origins


def details_of_whole(aside: Path | None) -> tuple[Sentence, ...]:
    """Nothing was lost at all."""
    return (_WHOLE, *_kept(aside))


def _kept(aside: Path | None) -> list[Sentence]:
    return [_ASIDE.format(path=aside)] if aside else []


def _legible(count: int) -> Sentence:
    return _LEGIBLE.format(things=_things(count)) if count else _ILLEGIBLE


def _origins(tally: Tally, at: datetime | None) -> Iterator[Sentence]:
    if found := tally.get(Origin.FILE):
        yield _FROM_FILE.format(things=_things(found))
    if found := tally.get(Origin.COPIES):
        yield _FROM_COPIES.format(things=_things(found))
    if at and (found := tally.get(Origin.BACKUP)):
        yield _FROM_BACKUP.format(moment=at.astimezone(), things=_things(found))


def _things(count: int) -> Sentence:
    return counted(count, _THING, _THINGS)


def _held(counts: Counts) -> tuple[Sentence, ...] | Sentence:
    """The most telling numbers."""
    told = (
        (counts.notes, _NOTES),
        (counts.highlights, _HIGHLIGHTS),
        (counts.bookmarks, _BOOKMARKS),
        (counts.labels, _LABELS),
        (counts.collections, _COLLECTIONS),
        (counts.own_entries, _OWN_ENTRIES),
    )
    return tuple(counted(number, *names) for number, names in told if number) or _NONE
