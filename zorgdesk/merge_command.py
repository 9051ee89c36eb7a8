"""What `zorgdesk notebook merge` does."""

import json
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from zorgdesk.domain.merging import Account, Differing, Fate, How, Thing
from zorgdesk.exchange.dutch import counted
from zorgdesk.passwords_given import with_password
from zorgdesk.paths import Paths

_NAMES = {
    Thing.NOTE: ("notitie", "notities"),
    Thing.LOOSE_NOTE: ("losse notitie", "losse notities"),
    Thing.HIGHLIGHT: ("markering", "markeringen"),
    Thing.MEANING: ("betekenis van een kleur", "betekenissen van kleuren"),
    Thing.BOOKMARK: ("bladwijzer", "bladwijzers"),
    Thing.READ_MARK: ("gelezen fiche", "gelezen fiches"),
    Thing.LABEL: ("label", "labels"),
    Thing.LABEL_PLACE: ("label op een fiche", "labels op fiches"),
    Thing.COLLECTION: ("verzameling", "verzamelingen"),
    Thing.COLLECTION_ITEM: ("plaats in een verzameling", "plaatsen in verzamelingen"),
    Thing.OWN_ENTRY: ("eigen fiche", "eigen fiches"),
    Thing.SAVED_SEARCH: ("zoekopdracht", "zoekopdrachten"),
    Thing.WORD_PAIR: ("woordpaar", "woordparen"),
}
_TOLD = {
    Fate.NEW: "Nieuw",
    Fate.CONTINUED: "Daar verder geschreven (uw tekst blijft als vroegere versie)",
    Fate.DIFFERENT: "Anders aan beide kanten (beide blijven)",
    Fate.SAME: "Was er al",
    Fate.REMOVED: "Hier verwijderd, en niet teruggehaald",
}
_OTHER = "--other-password-file"


def merge(given: Namespace) -> list[str]:
    """Take over another notebook, or tell what that would do. Raises ZorgDeskError."""
    from zorgdesk import taking_over  # noqa: PLC0415 - takes SQL along
    from zorgdesk.opening import notebook_at  # noqa: PLC0415

    path = Path(given.notebook) if given.notebook else Paths.standard().notebook
    other = Path(given.file)
    how = How(f"uit {other.stem}", given.bring_back, " ".join(given.collect.split()))
    notebook = with_password(
        given.password_file,
        lambda word: notebook_at(path, read_only=given.dry_run, password=word, begin=False),
        of=f" van {path.name}",
    )
    try:
        taking = with_password(
            given.other_password_file,
            lambda word: taking_over.begun(notebook, other, word),
            option=_OTHER,
            of=f" van {other.name}",
        )
        done = taking.preview(how) if given.dry_run else taking.take(how, _unwatched)
    finally:
        notebook.close()
    if given.json:
        return [json.dumps(_as_json(done, path, given), ensure_ascii=False, indent=2)]
    return list(_told(done, is_done=not given.dry_run))


def _told(done: Account, *, is_done: bool) -> Iterator[str]:
    if done.changes_nothing:
        yield f"Alles uit {done.source.name} was er al; er is niets gewijzigd."
    elif is_done:
        yield f"Overgenomen uit {done.source.name}:"
    else:
        yield f"Dit zou overgenomen worden uit {done.source.name}; er is niets gewijzigd:"
    for fate, words in _TOLD.items():
        if done.count(fate):
            counts = ((thing, done.count(fate, things=(thing,))) for thing in Thing)
            each = (counted(count, *_NAMES[thing]) for thing, count in counts if count)
            yield f"{words}: {', '.join(each)}."
    yield from map(_line, done.differing)


def _line(each: Differing) -> str:
    """One thing that differs, in one line."""
    name = _NAMES[each.thing][0]
    about = f" bij {each.about}" if each.about else ""
    ours, theirs = (" ".join(text.split())[:_MOST] for text in (each.ours, each.theirs))
    return f"  {name}{about}: hier ‘{ours}’, daar ‘{theirs}’"


_MOST = 60
"""Characters of a text that are shown."""


def _as_json(done: Account, path: Path, given: Namespace) -> dict[str, object]:
    return {
        "notebook": str(path),
        "file": str(done.source),
        "dry_run": given.dry_run,
        "counts": {
            thing.value: {fate.value: done.count(fate, things=(thing,)) for fate in Fate}
            for thing in Thing
        },
        "differing": [
            {
                "thing": each.thing.value,
                "fate": each.fate.value,
                "about": each.about,
                "ours": each.ours,
                "theirs": each.theirs,
            }
            for each in done.differing
        ],
    }


def _unwatched(_done: float) -> None:
    """Nobody looks how far it is."""
