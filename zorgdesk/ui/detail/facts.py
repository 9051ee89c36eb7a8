"""The part of a page that tells the facts of an entry, most of them badges that filter."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.entry import Entry, Facet, Value
from zorgdesk.domain.labels import Label
from zorgdesk.domain.page import EntryPage
from zorgdesk.personal import label_value
from zorgdesk.ui.detail.fragments import badge
from zorgdesk.ui.names import facet_name, role_name, status_name

MOST_COLLECTIONS = 12


def facts_html(page: EntryPage) -> str:
    """A table of what is known, with what has no value left out."""
    entry = page.entry
    facets: Mapping[Facet, Iterable[Value]] = {
        Facet.TARGET_GROUP: entry.target_groups,
        Facet.SECTOR: entry.sectors,
        Facet.THEME: entry.themes,
        Facet.REGION: entry.regions,
        Facet.PLACE: entry.places,
    }
    rows = [(facet_name(facet), _badges(facet, values)) for facet, values in facets.items()]
    rows.insert(0, (facet_name(Facet.STATUS), _status(entry)))
    rows.insert(0, (_tr("Collections"), _collections(page.collections)))
    rows.insert(0, (_tr("Labels"), _labels(page.labels)))
    rows.append((_tr("Organisations"), _organisations(entry)))
    rows.append((_tr("Sites"), _links(entry)))
    cells = (
        f'<tr><td class="label">{escape(label).replace(" ", "&nbsp;")}</td><td>{value}</td></tr>'
        for label, value in rows
        if value
    )
    table = "".join(cells)
    return f'<table cellspacing="0" style="margin-top: 14px">{table}</table>' if table else ""


def _collections(values: Sequence[Value]) -> str:
    shown = [badge(f"collection:{value.key}", value.label) for value in values[:MOST_COLLECTIONS]]
    if rest := len(values) - len(shown):
        shown.append(f'<span class="small">{escape(_tr("and %s more") % rest)}</span>')
    return f'<p class="badges">{" ".join(shown)}</p>' if shown else ""


def _status(entry: Entry) -> str:
    if entry.status is None:
        return ""
    badge = _badge(Facet.STATUS, Value(entry.status.kind, status_name(entry.status.kind)))
    reason = f'<span class="small">{escape(entry.status.reason)}</span>'
    return f'<p class="badges">{badge} {reason}</p>'


def _badges(facet: Facet, values: Iterable[Value]) -> str:
    shown = " ".join(_badge(facet, value) for value in values)
    return f'<p class="badges">{shown}</p>' if shown else ""


def _labels(labels: Iterable[Label]) -> str:
    """The reader's own, each with a dot in its colour."""
    shown = " ".join(
        badge(f"filter:{Facet.PERSONAL}/{label_value(label)}", label.name, f"label-{label.colour}")
        for label in labels
    )
    return f'<p class="badges">{shown}</p>' if shown else ""


def _badge(facet: Facet, value: Value) -> str:
    return badge(f"filter:{facet}/{value.key}", value.label)


def _organisations(entry: Entry) -> str:
    return "<br>".join(
        f'<a href="entry:{escape(named.key)}">{escape(named.label)}</a>'
        f' <span class="small">{escape(role_name(named.role))}</span>'
        for named in entry.organisations
    )


def _links(entry: Entry) -> str:
    return "<br>".join(
        f'<a href="{escape(link.url)}" title="{escape(link.url)}">{escape(link.label)}</a>'
        f' <span class="small">{escape(urlsplit(link.url).hostname or "")} ↗</span>'
        for link in entry.links
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryPage", text)
