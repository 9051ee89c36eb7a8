"""The part of a page that tells what of the reader's points at it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.highlights import HighlightRef
from zorgdesk.domain.notes import Backlink, NoteRef
from zorgdesk.ui.detail.fragments import heading
from zorgdesk.ui.names import own_entry_name

SHOWN_AT_ONCE = 20


def backlinks_html(backlinks: Sequence[Backlink]) -> str:
    """A heading with a link to each note; nothing where no note points here."""
    if not backlinks:
        return ""
    lines = "".join(map(_line, backlinks[:SHOWN_AT_ONCE]))
    rest = len(backlinks) - SHOWN_AT_ONCE
    more = f'<p class="small">{escape(_tr("and %s more") % rest)}</p>' if rest > 0 else ""
    return f"{heading(2, _tr('What points here'))}{lines}{more}"


def _line(link: Backlink) -> str:
    about = _about(link)
    return (
        f'<p><a href="{escape(_address(link.ref))}">{escape(link.name or about)}</a>'
        f' <span class="small">{escape(about)}</span></p>'
    )


def _address(ref: NoteRef | HighlightRef | EntryKey) -> str:
    match ref:
        case NoteRef(id_, key):
            return f"note:{id_}/{key or ''}"
        case HighlightRef(id_, key):
            return f"margin:{id_}/{key}"
        case _:
            return f"entry:{ref}"


def _about(link: Backlink) -> str:
    match link.ref:
        case NoteRef():
            return _tr("Note about %s") % link.about if link.about else _tr("Loose note")
        case HighlightRef():
            return _tr("In the margin of %s") % link.about if link.about else _tr("In a margin")
        case _:
            return own_entry_name()


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryPage", text)
