"""An entry page as the HTML that a text browser shows."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.entry import Entry, Kind
from zorgdesk.domain.own_entries import is_own
from zorgdesk.domain.page import EntryPage, Reference
from zorgdesk.ui.detail.backlinks import backlinks_html
from zorgdesk.ui.detail.facts import facts_html
from zorgdesk.ui.detail.fragments import badge, heading
from zorgdesk.ui.detail.markdown import to_html
from zorgdesk.ui.detail.outline import outline_html
from zorgdesk.ui.detail.source import source_html
from zorgdesk.ui.names import (
    insight_name,
    kind_name,
    own_entry_name,
)

SHOWN_AT_ONCE = 40
"""References in one list; an organisation may be named by a hundred entries."""


def html(page: EntryPage) -> str:
    """The whole page: head, text, facts, what belongs with it, source."""
    parts = (
        _head(page.entry),
        to_html(page.entry.text, page.explained),
        facts_html(page),
        outline_html(page),
        _references(_tr("Belongs with this"), page.related),
        _references(_uses_title(page.entry.kind), page.uses),
        backlinks_html(page.backlinks),
        _references(_tr("Similar entries"), page.akin),
        source_html(page),
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
