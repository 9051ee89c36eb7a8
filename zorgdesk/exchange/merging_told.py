"""What taking over other notebooks did or would do, on the command line: in Dutch, or as JSON."""

from collections.abc import Iterator
from typing import Any

from zorgdesk.domain.merging import Account, Differing, Fate, Thing
from zorgdesk.exchange.dutch import counted

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
_MOST = 60
"""Characters of a text that are shown."""


def merging_told(done: Account, *, is_done: bool) -> Iterator[str]:
    """What came or would come from one notebook, line by line."""
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


def merging_json(done: Account) -> dict[str, Any]:
    """The same as docs/cli.md promises it."""
    return {
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


def _line(each: Differing) -> str:
    """One thing that differs, in one line."""
    name = _NAMES[each.thing][0]
    about = f" bij {each.about}" if each.about else ""
    ours, theirs = (" ".join(text.split())[:_MOST] for text in (each.ours, each.theirs))
    return f"  {name}{about}: hier ‘{ours}’, daar ‘{theirs}’"
