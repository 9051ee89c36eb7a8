"""What `zorgdesk notebook backup|check|repair|restore|rebuild` do."""

import json
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from zorgdesk.domain.backups import Backup, Counts
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.sentences import in_dutch_only
from zorgdesk.exchange.dutch import counted
from zorgdesk.passwords_given import with_password
from zorgdesk.paths import Paths

_NAMES = {
    "notes": ("notitie", "notities"),
    "bookmarks": ("bladwijzer", "bladwijzers"),
    "labels": ("label", "labels"),
    "highlights": ("markering", "markeringen"),
    "collections": ("verzameling", "verzamelingen"),
    "own_entries": ("eigen fiche", "eigen fiches"),
    "saved_searches": ("zoekopdracht", "zoekopdrachten"),
    "word_pairs": ("woordpaar", "woordparen"),
}
_BAD = (
    "{count} van de reservekopieën zijn niet te gebruiken. Het notitieboek zelf is in orde.\n{each}"
)


def back_up(given: Namespace) -> list[str]:
    """Make a backup. Raises ZorgDeskError."""
    from zorgdesk import safekeeping  # noqa: PLC0415 - takes SQL along

    path = _path(given)
    made = with_password(given.password_file, lambda word: safekeeping.back_up(path, word))
    if made is None:
        return ["Er is niets veranderd sinds de laatste reservekopie."]
    return [f"Reservekopie gemaakt en nagelezen: {made.path}"]


def look_over(given: Namespace) -> list[str]:
    """Look over the notebook and its backups. Raises ZorgDeskError when anything is wrong."""
    from zorgdesk import safekeeping  # noqa: PLC0415 - as above

    path = _path(given)
    held, backups = with_password(
        given.password_file, lambda word: safekeeping.look_over(path, word)
    )
    if given.json:
        return [json.dumps(_as_json(path, held, backups), ensure_ascii=False, indent=2)]
    if bad := [trouble for _, trouble in backups if trouble]:
        raise ZorgDeskError(in_dutch_only(_BAD.format(count=len(bad), each="\n".join(bad))))
    sound = counted(len(backups), "reservekopie", "reservekopieën")
    return [f"In orde: {path}, en {sound}.", _told(held)]


def restore(given: Namespace) -> list[str]:
    """Put a backup in the place of the notebook. Raises ZorgDeskError."""
    from zorgdesk import safekeeping  # noqa: PLC0415 - as above

    path, backup = _path(given), Path(given.backup)
    held = with_password(given.password_file, lambda word: safekeeping.restore(path, backup, word))
    return [f"Teruggezet: {backup}.", _told(held)]


def mend(given: Namespace) -> list[str]:
    """Mend a damaged notebook. Raises ZorgDeskError."""
    from zorgdesk import safekeeping  # noqa: PLC0415 - as above

    path = _path(given)
    done = with_password(given.password_file, lambda word: safekeeping.mended(path, word))
    return [str(told) for told in (done.told, *done.details)]


def rebuild(given: Namespace) -> list[str]:
    """Make a notebook from readable copies. Raises ZorgDeskError."""
    from zorgdesk import safekeeping  # noqa: PLC0415 - as above

    made = safekeeping.rebuilt(Path(given.folder), Path(given.file))
    return [f"Gemaakt: {made.path}.", _told(made.counts), *map(str, made.faults)]


def _path(given: Namespace) -> Path:
    return Path(given.notebook) if given.notebook else Paths.standard().notebook


def _told(held: Counts) -> str:
    told = (counted(number, *_NAMES[name]) for name, number in asdict(held).items() if number)
    return f"Inhoud: {', '.join(told) or 'nog niets'}."


def _as_json(path: Path, held: Counts, backups: list[tuple[Backup, str]]) -> dict[str, object]:
    return {
        "notebook": str(path),
        "counts": asdict(held),
        "backups": [
            {"file": str(each.path), "made_at": each.made_at.isoformat(), "trouble": trouble}
            for each, trouble in backups
        ],
    }
