"""What one reads before an entry is open: what is here, and three ways to begin."""

from collections.abc import Mapping
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.entry import Facet, Kind
from zorgdesk.ui.detail.fragments import badge, heading
from zorgdesk.ui.names import kind_name

EXAMPLES = ("dak- en thuislozen", "eenzame ouderen", "OCMW", "ervaringsdeskundige")


def html(counts: Mapping[Facet, Mapping[str, int]], progress: tuple[int, int]) -> str:
    """The start page; `counts` say how many entries there are of each kind.

    `progress` is how many initiatives were read, and how many there are.
    """
    tr = QCoreApplication.translate
    kinds = counts.get(Facet.KIND, {})
    items = " &nbsp; ".join(
        f"{badge(f'filter:kind/{kind}', kind_name(kind))}"
        f'<span class="small">&nbsp;{kinds[kind]}</span>'
        for kind in Kind
        if kind in kinds
    )
    examples = " ".join(badge(f"search:{quote(text)}", text) for text in EXAMPLES)
    advice = tr("StartPage", "Type a need, a group, a place or an organisation. Try:")
    keep = tr(
        "StartPage",
        "Ctrl+D puts a bookmark on an entry. Below every entry you can write a note;"
        " it saves itself. Select words of a text and press Ctrl+1 to mark them.",
    )
    gather = tr(
        "StartPage",
        "Ctrl+G puts an entry in a collection. Ctrl+J is for notes about anything else,"
        " Ctrl+N for an entry of your own.",
    )
    lead = tr("StartPage", "Care initiatives across sectors in Flanders and Brussels, offline.")
    return (
        f"<html><body>{heading(1, 'ZorgDesk')}"
        f'<p class="lead">{escape(lead)}</p>'
        f"{heading(2, tr('StartPage', 'Search'))}"
        f"<p>{escape(advice)}</p>"
        f"<p>{examples}</p>"
        f"{heading(2, tr('StartPage', 'Browse'))}<p>{items}</p>"
        f"{heading(2, tr('StartPage', 'Keep'))}<p>{escape(keep)}</p>"
        f"<p>{escape(gather)}</p>"
        f"{_progress(*progress)}</body></html>"
    )


def _progress(read: int, initiatives: int) -> str:
    """How far one is with the inventory, once one began."""
    if not read:
        return ""
    tr = QCoreApplication.translate
    told = tr("StartPage", "%(read)s of the %(all)s initiatives are read.")
    unread = badge("filter:personal/unread", tr("StartPage", "Not read yet"))
    on = f'<a href="unread:">{escape(tr("StartPage", "Read on"))} →</a>'
    return (
        f"{heading(2, tr('StartPage', 'Read'))}"
        f"<p>{escape(told % {'read': read, 'all': initiatives})} &nbsp;{unread} &nbsp;{on}</p>"
    )
