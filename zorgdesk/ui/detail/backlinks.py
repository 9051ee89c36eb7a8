"""The part of a page that tells which of the reader's notes point at it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.notes import Backlink
from zorgdesk.ui.detail.fragments import heading

SHOWN_AT_ONCE = 20


def backlinks_html(backlinks: Sequence[Backlink]) -> str:
    """A heading with a link to each note; nothing where no note points here."""
    if not backlinks:
        return ""
    lines = "".join(map(_line, backlinks[:SHOWN_AT_ONCE]))
    rest = len(backlinks) - SHOWN_AT_ONCE
    more = f'<p class="small">{escape(_tr("and %s more") % rest)}</p>' if rest > 0 else ""
    return f"{heading(2, _tr('Notes that point here'))}{lines}{more}"


def _line(link: Backlink) -> str:
    address = f"note:{link.ref.id}/{link.ref.key or ''}"
    about = _tr("Note about %s") % link.about if link.about else _tr("Loose note")
    return (
        f'<p><a href="{escape(address)}">{escape(link.name or about)}</a>'
        f' <span class="small">{escape(about)}</span></p>'
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryPage", text)
