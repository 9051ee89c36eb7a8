"""The part of a document's page that tells what is in it, and how far one has read."""

from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.page import EntryPage, Reference
from zorgdesk.ui.detail.fragments import heading


def outline_html(page: EntryPage) -> str:
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryPage", text)
