"""What is told of a backup before it is restored."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.backups import Counts, Otherwise, Preview
from zorgdesk.ui.moments import in_full

MOST_NOTES = 50
"""Notes that are shown by themselves at most."""

_MOST_TEXT = 300


def told_of(preview: Preview, titles: Sequence[str]) -> str:
    """The page about a backup; `titles` are what the first notes that were otherwise are about."""
    told = f"<p>{escape(_of_notes(preview))}</p>"
    notes = zip(preview.otherwise, titles, strict=False)
    each = "".join(_note(place, *noted) for place, noted in enumerate(notes))
    heading = f"<h4>{escape(_tr('Notes that were otherwise then'))}</h4>" if each else ""
    return f"{told}{_table(preview.now, preview.then)}{heading}{each}"


def _of_notes(preview: Preview) -> str:
    """What becomes of the notes."""
    if not (preview.notes_back or preview.notes_changed or preview.notes_gone):
        return _tr("Your notes are as they were then.")
    return _tr(
        "Notes that come back: %(back)s; that change: %(changed)s; that go away: %(gone)s."
    ) % {
        "back": preview.notes_back,
        "changed": preview.notes_changed,
        "gone": preview.notes_gone,
    }


def _table(now: Counts, then: Counts) -> str:
    """How much there is and was, of whatever there is any."""
    rows = "".join(
        f"<tr><td>{escape(name)}</td><td align='right'>{is_now}</td>"
        f"<td align='right'>{was_then}</td></tr>"
        for name, is_now, was_then in _counted(now, then)
        if is_now or was_then
    )
    heads = "".join(f"<th align='right'>{escape(head)}</th>" for head in (_tr("now"), _tr("then")))
    table = "<table cellspacing='0' cellpadding='4' style='margin-top: 8px'>"
    return f"{table}<tr><th></th>{heads}</tr>{rows}</table>"


def _counted(now: Counts, then: Counts) -> Iterator[tuple[str, int, int]]:
    yield _tr("Notes"), now.notes, then.notes
    yield _tr("Bookmarks"), now.bookmarks, then.bookmarks
    yield _tr("Labels"), now.labels, then.labels
    yield _tr("Highlights"), now.highlights, then.highlights
    yield _tr("Collections"), now.collections, then.collections
    yield _tr("Own entries"), now.own_entries, then.own_entries
    yield _tr("Saved searches"), now.saved_searches, then.saved_searches
    yield _tr("Pairs of words"), now.word_pairs, then.word_pairs


def _note(place: int, otherwise: Otherwise, about: str) -> str:
    note = otherwise.note
    named = note.title or about or _tr("A note about nothing in particular")
    what = _tr("is gone now") if otherwise.is_gone else _tr("says something else now")
    text = " ".join(note.text.split())
    shown = text if len(text) <= _MOST_TEXT else f"{text[:_MOST_TEXT]} …"
    link = f"<a href='{place}'>{escape(_tr('Put only this note back'))}</a>"
    head = f"<b>{escape(named)}</b>, {escape(in_full(note.changed_at))} ({escape(what)})"
    return f"<p>{head}<br>{escape(shown)}<br>{link}</p>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeepingSafe", text)
