"""The pages of the window in which other notebooks are taken over."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.merging import CHANGING, NOTES, Account, Differing, Fate
from zorgdesk.domain.notes import Writing
from zorgdesk.ui.other_notebook.pages import Page
from zorgdesk.ui.other_notebook.window import Shown
from zorgdesk.ui.saying import said
from zorgdesk.ui.taken_difference import difference_page
from zorgdesk.ui.taken_overview import MOST, overview, overview_of_all, where
from zorgdesk.ui.taken_things import one_name
from zorgdesk.ui.theme import Colours

if TYPE_CHECKING:
    from zorgdesk.taking_over import Chosen

Title = Callable[[EntryKey], str]


def shown(
    chosen: Sequence["Chosen"], accounts: Sequence[Account], title: Title, colours: Colours
) -> Shown:
    """What is told of the files that were chosen; the `accounts` are of those that were read.

    `title` gives the title of an entry.
    """
    pages = _of_one if len(chosen) == 1 else _of_several
    return Shown(
        tuple(pages(chosen, accounts, partial(_differing, title=title, colours=colours))),
        sum(each.count(Fate.REMOVED) for each in accounts),
        is_useful=not all(each.changes_nothing for each in accounts),
        brings_notes=any(each.count(*CHANGING, things=NOTES) for each in accounts),
        notebooks=len(accounts),
    )


_Differing = Callable[[Account], Iterator[Page]]


def _of_one(
    _chosen: Sequence["Chosen"], accounts: Sequence[Account], differing: _Differing
) -> Iterator[Page]:
    [account] = accounts
    yield Page(_tr("Overview"), lambda: overview(account))
    yield from differing(account)


def _of_several(
    chosen: Sequence["Chosen"], accounts: Sequence[Account], differing: _Differing
) -> Iterator[Page]:
    """All together, then each notebook and what differs in it."""
    unread = [(each.name, said(each.trouble)) for each in chosen if each.trouble]
    yield Page(_tr("Overview"), lambda: overview_of_all(accounts, unread))
    for account in accounts:
        yield Page(account.name, partial(_notebook_page, account))
        for page in differing(account):
            yield Page(page.name, page.html, is_part=True)


def _notebook_page(account: Account) -> str:
    return overview(account) + where(account.source)


def _differing(account: Account, title: Title, colours: Colours) -> Iterator[Page]:
    for each in account.differing[:MOST]:
        yield Page(_name(each, title), partial(difference_page, each, account, colours))


def _name(each: Differing, title: Title) -> str:
    about = title(each.about) if each.about else Writing(text=each.ours or each.theirs).name
    return _tr("%(thing)s: %(about)s") % {"thing": one_name(each.thing), "about": about}


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakingOver", text)
