"""What one reads before an entry is open: what is here, and three ways to begin."""

from collections.abc import Mapping
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.entry import Facet, Kind
from zorgdesk.ui.detail.badges import badge
from zorgdesk.ui.names import kind_name

EXAMPLES = ("dak- en thuislozen", "eenzame ouderen", "OCMW", "ervaringsdeskundige")


def html(counts: Mapping[Facet, Mapping[str, int]]) -> str:
    """The start page; `counts` say how many entries there are of each kind."""
    tr = QCoreApplication.translate
    kinds = counts.get(Facet.KIND, {})
    items = "".join(
        f'<p><a href="filter:kind/{kind}">{escape(kind_name(kind))}</a>'
        f' <span class="small">{kinds[kind]}</span></p>'
        for kind in Kind
        if kind in kinds
    )
    examples = " ".join(badge(f"search:{quote(text)}", text) for text in EXAMPLES)
    advice = tr("StartPage", "Type a need, a group, a place or an organisation. Try:")
    keep = tr(
        "StartPage",
        "Ctrl+D puts a bookmark on an entry. Below every entry you can write a note;"
        " it saves itself.",
    )
    lead = tr("StartPage", "Care initiatives across sectors in Flanders and Brussels, offline.")
    return (
        "<html><body><h1>ZorgDesk</h1>"
        f'<p class="lead">{escape(lead)}</p>'
        f"<h2>{escape(tr('StartPage', 'Search'))}</h2>"
        f"<p>{escape(advice)}</p>"
        f"<p>{examples}</p>"
        f"<h2>{escape(tr('StartPage', 'Browse'))}</h2>{items}"
        f"<h2>{escape(tr('StartPage', 'Keep'))}</h2><p>{escape(keep)}</p>"
        "</body></html>"
    )
