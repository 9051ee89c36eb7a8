"""How much of what comes from other notebooks, as tables."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from zorgdesk.domain.merging import Account, Fate, Thing
from zorgdesk.ui.taken_things import fate_name, thing_name

MOST = 200
"""Things that differ in a notebook and are shown by themselves."""


def overview(account: Account) -> str:
    """What comes from one notebook."""
    lines = [f"<p>{escape(line)}</p>" for line in _lines(account)]
    told = lines[:1] if account.changes_nothing else []
    counts = {
        thing_name(thing): {fate: account.count(fate, things=(thing,)) for fate in Fate}
        for thing in Thing
    }
    filled = {name: of_thing for name, of_thing in counts.items() if any(of_thing.values())}
    return "".join((*told, _table(filled), *lines[len(told) :]))


def overview_of_all(accounts: Sequence[Account], unread: Sequence[tuple[str, str]]) -> str:
    """What comes from each; of those that are `unread` the name and why."""
    counts = {each.name: {fate: each.count(fate) for fate in Fate} for each in accounts}
    lines = "".join(f"<p>{escape(line)}</p>" for line in _lines_of_all(accounts))
    left = "".join(f"<p><b>{escape(name)}</b>: {escape(why)}</p>" for name, why in unread)
    head = f"<h4>{escape(_tr('Could not be read; nothing comes from it'))}</h4>" if left else ""
    if all(each.changes_nothing for each in accounts):
        return f"{lines}{_table(counts)}{head}{left}"
    return f"{_table(counts)}{head}{left}{lines}"


def where(path: Path) -> str:
    """Which file it is: they may be called the same."""
    return f"<p><small>{escape(str(path))}</small></p>"


def _lines(account: Account) -> Iterator[str]:
    if not account.count(*Fate):
        yield _tr("There is nothing in this notebook.")
    elif account.changes_nothing and account.count(Fate.REMOVED):
        yield _tr("What is not in your notebook yet you deleted here, or took back.")
    elif account.changes_nothing:
        yield _tr("Everything in it is in your notebook already.")
    yield from _rules([account])
    if len(account.differing) > MOST:
        yield _tr("Only the first %s things that differ are listed.") % MOST


def _lines_of_all(accounts: Sequence[Account]) -> Iterator[str]:
    if accounts and all(each.changes_nothing for each in accounts):
        yield _tr("There is nothing new in them for your notebook.")
    elif len(accounts) > 1:
        yield _tr("What several of them hold comes once, and is counted with the first.")
    yield from _rules(accounts)


def _rules(accounts: Sequence[Account]) -> Iterator[str]:
    if any(each.count(Fate.DIFFERENT) for each in accounts):
        yield _tr(
            "What differs on both sides is never overwritten: theirs comes beside yours, with the "
            "name of that notebook in its title."
        )
    if any(each.count(Fate.CONTINUED) for each in accounts):
        yield _tr(
            "What was written on there takes the place of yours; your text stays as an earlier "
            "version."
        )


def _table(counts: Mapping[str, Mapping[Fate, int]]) -> str:
    """A row for each name, in the columns in which there is anything."""
    fates = [fate for fate in Fate if any(row[fate] for row in counts.values())]
    heads = "".join(f"<th align='right'>{escape(fate_name(fate))}</th>" for fate in fates)
    body = "".join(_row(name, [row[fate] for fate in fates]) for name, row in counts.items())
    table = "<table cellspacing='0' cellpadding='4' style='margin-bottom: 8px'>"
    return f"{table}<tr><th></th>{heads}</tr>{body}</table>" if fates else ""


def _row(name: str, counts: Sequence[int]) -> str:
    numbers = "".join(f"<td align='right'>{_shown(count)}</td>" for count in counts)
    return f"<tr><td>{escape(name)}</td>{numbers}</tr>"


def _shown(count: int) -> str:
    return QLocale().toString(count) if count else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakingOver", text)
