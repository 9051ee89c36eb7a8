"""An entry page as the HTML that a text browser shows."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from itertools import groupby
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from zorgdesk.domain.entry import Entry, Facet, Kind, Own, Source, Value
from zorgdesk.domain.labels import Label
from zorgdesk.domain.own_entries import is_own
from zorgdesk.domain.page import EntryPage, Reference
from zorgdesk.personal import label_value
from zorgdesk.ui.detail.backlinks import backlinks_html
from zorgdesk.ui.detail.fragments import badge, heading
from zorgdesk.ui.detail.markdown import to_html
from zorgdesk.ui.names import (
    facet_name,
    insight_name,
    kind_name,
    own_entry_name,
    role_name,
    status_name,
)

SHOWN_AT_ONCE, MOST_COLLECTIONS = 40, 12
"""References in one list; an organisation may be named by a hundred entries."""


def html(page: EntryPage) -> str:
    """The whole page: head, text, facts, what belongs with it, source."""
    parts = (
        _head(page.entry),
        to_html(page.entry.text, page.explained),
        _facts(page),
        _outline(page),
        _references(_tr("Belongs with this"), page.related),
        _references(_uses_title(page.entry.kind), page.uses),
        backlinks_html(page.backlinks),
        _references(_tr("Similar entries"), page.akin),
        _source(page),
    )
    return f"<html><body>{''.join(parts)}</body></html>"


def blocks_above_text(page: EntryPage) -> int:
    """How many blocks of the document stand before the text of the entry."""
    return _head(page.entry).count("<p ")


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryPage", text)


def _head(entry: Entry) -> str:
    kind = kind_name(entry.kind)
    if entry.insight_kind:
        kind = f"{kind}: {insight_name(entry.insight_kind).lower()}"
    places = ", ".join(value.label for value in entry.regions)
    full = entry.expansion.text if entry.expansion else ""
    names = ", ".join(alias for alias in entry.aliases if alias != full)
    own = badge("filter:personal/own", own_entry_name()) + "&nbsp;&nbsp;" if entry.own else ""
    return (
        f'<p class="over">{own}<span class="kind">{escape(kind)}</span>'
        f"{'&nbsp;&nbsp;·&nbsp;&nbsp;' + escape(places) if places else ''}</p>"
        + heading(1, entry.title)
        + (f'<p class="lead">{escape(full)}</p>' if full else "")
        + (f'<p class="small">{escape(_tr("Also:"))} {escape(names)}</p>' if names else "")
        + (f'<p class="lead">{escape(entry.summary)}</p>' if entry.summary else "")
    )


def _facts(page: EntryPage) -> str:
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


def _uses_title(kind: Kind) -> str:
    return {
        Kind.ORGANISATION: _tr("Named in"),
        Kind.TERM: _tr("Used in"),
    }.get(kind, "")


def _references(title: str, references: Iterable[Reference]) -> str:
    shown = list(references)
    if not shown:
        return ""
    items = "".join(map(_reference, shown[:SHOWN_AT_ONCE]))
    rest = len(shown) - SHOWN_AT_ONCE
    more = f'<p class="small">{escape(_tr("and %s more") % rest)}</p>' if rest > 0 else ""
    return f"{heading(2, title)}{items}{more}"


def _reference(reference: Reference) -> str:
    note = f'<br><span class="small">{escape(reference.note)}</span>' if reference.note else ""
    return (
        f'<p><a href="entry:{escape(reference.key)}">{escape(reference.title)}</a>'
        f' <span class="small">{escape(_kind(reference))}</span>{note}</p>'
    )


def _kind(reference: Reference) -> str:
    return own_entry_name() if is_own(reference.key) else kind_name(reference.kind)


def _outline(page: EntryPage) -> str:
    """The contents of a document, each passage under its headings, and where to begin."""
    shown = page.outline
    if not shown:
        return ""
    parts = [heading(2, _tr("Contents")), _beginning(page.following), _progress(page)]
    above: tuple[str, ...] = ()
    for headings, same in groupby(shown, key=lambda chapter: chapter.headings):
        parts += _new_headings(above, headings)
        above = headings
        entries = (reference for chapter in same for reference in chapter.entries)
        parts.append("".join(_line(each, is_read=each.key in page.read) for each in entries))
    return "".join(parts)


def _beginning(first: Reference | None) -> str:
    """The way in for who reads from start to end."""
    if first is None:
        return ""
    told = _tr("Read it in order, from passage to passage, with Alt+Down and Alt+Up.")
    return (
        f'<p>{escape(told)}<br><a href="entry:{escape(first.key)}">'
        f"{escape(_tr('Begin to read'))} →</a></p>"
    )


def _new_headings(above: tuple[str, ...], headings: tuple[str, ...]) -> list[str]:
    """The headings that were not yet in force, innermost ones quieter."""
    same = next(
        (n for n, pair in enumerate(zip(above, headings, strict=False)) if pair[0] != pair[1]),
        min(len(above), len(headings)),
    )
    return [
        heading(2, text) if level == 0 else heading(3, text)
        for level, text in enumerate(headings)
        if level >= same
    ]


def _line(reference: Reference, *, is_read: bool) -> str:
    told = f' <span class="small">✓ {escape(_tr("read"))}</span>' if is_read else ""
    return (
        f'<p style="margin-bottom: 3px"><a href="entry:{escape(reference.key)}">'
        f"{escape(reference.title)}</a>{told}</p>"
    )


def _progress(page: EntryPage) -> str:
    """How far one is in the document, once one began, and the way on."""
    if not page.read:
        return ""
    all_ = sum(len(chapter.entries) for chapter in page.outline)
    told = _tr("%(read)s of the %(all)s are read.") % {"read": len(page.read), "all": all_}
    on = f' &nbsp;<a href="unread:">{escape(_tr("Read on"))} →</a>'
    return f"<p>{escape(told)}{on if len(page.read) < all_ else ''}</p>"


def _source(page: EntryPage) -> str:
    source = page.entry.source
    if page.entry.own:
        return _source_of_own(page.entry.own)
    if page.document is None:
        return _source_of_document(source)
    title = f'<a href="entry:{escape(page.document.key)}">{escape(page.document.title)}</a>'
    where = _tr("page %s") % source.page
    path = " › ".join(escape(heading) for heading in source.heading)
    return (
        f"{heading(2, _tr('Source'))}<p>{title}, {escape(where)}"
        f' <span class="small">({escape(_lines(source))})</span></p>'
        + (f'<p class="small">{path}</p>' if path else "")
        + _neighbours(page)
    )


def _source_of_own(own: Own) -> str:
    """Where the reader has it from, and that nobody else has it."""
    told = f"<p>{escape(own.source)}</p>" if own.source.strip() else ""
    moment = QDateTime.fromSecsSinceEpoch(int(own.changed_at.timestamp()))
    changed = QLocale().toString(moment, "d MMMM yyyy, HH:mm")
    only = _tr("You wrote this entry yourself; it is in your notebook only. Changed on %s.")
    return f'{heading(2, _tr("Source"))}{told}<p class="small">{escape(only % changed)}</p>'


def _source_of_document(source: Source) -> str:
    return f'<p class="small">{escape(_tr("Described from"))} {escape(_lines(source))}</p>'


def _lines(source: Source) -> str:
    spans = (f"{first}–{last}" if last > first else str(first) for first, last in source.lines)
    return f"{_tr('lines')} {', '.join(spans)}"


def _neighbours(page: EntryPage) -> str:
    """Where one reads on in the document."""
    pieces: list[tuple[str, Reference | None, Callable[[str], str]]] = [
        (_tr("Previous in the document"), page.previous, lambda title: f"← {title}"),
        (_tr("Next in the document"), page.following, lambda title: f"{title} →"),
    ]
    cells = [
        f'<p><span class="small">{escape(label)}</span><br>'
        f'<a href="entry:{escape(found.key)}">{escape(arrow(found.title))}</a></p>'
        for label, found, arrow in pieces
        if found
    ]
    return "".join(cells)
