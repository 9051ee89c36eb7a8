"""What is told of another notebook before it is taken over."""

from collections.abc import Callable, Iterator
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.merging import CHANGING, NOTES, Account, Differing, Fate, Thing
from zorgdesk.domain.notes import Writing
from zorgdesk.ui.other_notebook.window import Page, Shown
from zorgdesk.ui.safekeeping.difference import difference
from zorgdesk.ui.theme import Colours

MOST = 200
"""Things that differ and are shown by themselves."""

Title = Callable[[EntryKey], str]


def shown(account: Account, title: Title, colours: Colours) -> Shown:
    """The pages of the window; `title` gives the title of an entry."""
    first = Page(_tr("Overview"), lambda: _overview(account))
    differing = account.differing[:MOST]
    others = (
        Page(_name(each, title), partial(_page, each, account, colours)) for each in differing
    )
    return Shown(
        (first, *others),
        account.count(Fate.REMOVED),
        is_useful=not account.changes_nothing,
        brings_notes=account.count(*CHANGING, things=NOTES) > 0,
    )


def thing_name(thing: Thing) -> str:
    """What a reader calls these things."""
    return {
        Thing.NOTE: _tr("Notes"),
        Thing.LOOSE_NOTE: _tr("Loose notes"),
        Thing.HIGHLIGHT: _tr("Highlights"),
        Thing.MEANING: _tr("Meanings of colours"),
        Thing.BOOKMARK: _tr("Bookmarks"),
        Thing.READ_MARK: _tr("Read marks"),
        Thing.LABEL: _tr("Labels"),
        Thing.LABEL_PLACE: _tr("Labels on entries"),
        Thing.COLLECTION: _tr("Collections"),
        Thing.COLLECTION_ITEM: _tr("Things in collections"),
        Thing.OWN_ENTRY: _tr("Own entries"),
        Thing.SAVED_SEARCH: _tr("Saved searches"),
        Thing.WORD_PAIR: _tr("Pairs of words"),
    }[thing]


def _overview(account: Account) -> str:
    lines = [f"<p>{escape(line)}</p>" for line in _lines(account)]
    told = lines[:1] if account.changes_nothing else []
    return "".join((*told, _table(account), *lines[len(told) :]))


def _lines(account: Account) -> Iterator[str]:
    if not account.count(*Fate):
        yield _tr("There is nothing in this notebook.")
    elif account.changes_nothing and account.count(Fate.REMOVED):
        yield _tr("What is not in your notebook yet you deleted here, or took back.")
    elif account.changes_nothing:
        yield _tr("Everything in it is in your notebook already.")
    if account.count(Fate.DIFFERENT):
        yield _tr(
            "What differs on both sides is never overwritten: theirs comes beside yours, with the "
            "name of that notebook in its title."
        )
    if account.count(Fate.CONTINUED):
        yield _tr(
            "What was written on there takes the place of yours; your text stays as an earlier "
            "version."
        )
    if len(account.differing) > MOST:
        yield _tr("Only the first %s things that differ are listed.") % MOST


def _table(account: Account) -> str:
    """How much of what, in the columns and rows in which there is any."""
    fates = [fate for fate in Fate if account.count(fate)]
    rows = [(thing, [account.count(fate, things=(thing,)) for fate in fates]) for thing in Thing]
    heads = "".join(f"<th align='right'>{escape(_fate_name(fate))}</th>" for fate in fates)
    body = "".join(_row(thing, counts) for thing, counts in rows if any(counts))
    table = "<table cellspacing='0' cellpadding='4' style='margin-bottom: 8px'>"
    return f"{table}<tr><th></th>{heads}</tr>{body}</table>" if fates else ""


def _row(thing: Thing, counts: list[int]) -> str:
    numbers = "".join(f"<td align='right'>{_shown(count)}</td>" for count in counts)
    return f"<tr><td>{escape(thing_name(thing))}</td>{numbers}</tr>"


def _shown(count: int) -> str:
    return QLocale().toString(count) if count else ""


def _fate_name(fate: Fate) -> str:
    return {
        Fate.NEW: _tr("new"),
        Fate.CONTINUED: _tr("written on"),
        Fate.DIFFERENT: _tr("differs"),
        Fate.SAME: _tr("here already"),
        Fate.REMOVED: _tr("deleted here"),
    }[fate]


def _name(each: Differing, title: Title) -> str:
    about = title(each.about) if each.about else Writing(text=each.ours or each.theirs).name
    return _tr("%(thing)s: %(about)s") % {"thing": _one_name(each.thing), "about": about}


def _one_name(thing: Thing) -> str:
    """What a reader calls one of the things that can differ."""
    return {
        Thing.NOTE: _tr("Note"),
        Thing.LOOSE_NOTE: _tr("Loose note"),
        Thing.HIGHLIGHT: _tr("Highlight"),
        Thing.MEANING: _tr("Meaning of a colour"),
        Thing.COLLECTION: _tr("Collection"),
        Thing.OWN_ENTRY: _tr("Own entry"),
        Thing.SAVED_SEARCH: _tr("Saved search"),
    }.get(thing, thing_name(thing))


def _page(each: Differing, account: Account, colours: Colours) -> str:
    ours = escape(each.ours).replace("\n", "<br>")
    theirs = difference(each.theirs, each.ours, colours)
    sides = ((_tr("In your notebook"), ours), (_tr("In “%s”") % account.source.stem, theirs))
    told = "".join(f"<h4>{escape(head)}</h4><p>{text}</p>" for head, text in sides)
    marks = _tr("Coloured: only there. Struck through: only in your notebook.")
    return f"<p><i>{escape(_outcome(each))}</i></p>{told}<p><small>{escape(marks)}</small></p>"


def _outcome(each: Differing) -> str:
    if not each.is_kept_apart:
        return _tr("Yours stays.")
    if each.fate is Fate.CONTINUED:
        return _tr("Written on there: theirs becomes yours, which stays as an earlier version.")
    return _tr("Differs on both sides: both stay.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakingOver", text)
