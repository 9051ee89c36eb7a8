"""The part of a page that tells where an entry comes from, and where one reads on."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from zorgdesk.domain.entry import Own, Source
from zorgdesk.domain.page import EntryPage, Reference
from zorgdesk.ui.detail.fragments import heading


def source_html(page: EntryPage) -> str:
    """Which document, page and lines; of an own entry who wrote it."""
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryPage", text)
