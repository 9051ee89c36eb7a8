"""A reading as JSON: a promise to other programs, told in docs/exports.md."""

import json
from datetime import UTC, datetime

from zorgdesk.domain.annotated import (
    AnnotatedEntry,
    AnnotatedReading,
    OwnHighlight,
    OwnNote,
    Section,
)
from zorgdesk.domain.entry import Facet
from zorgdesk.exchange.json_shape import Json, entry_json
from zorgdesk.exchange.watching import Watch, unwatched

VERSION = 1


def render(reading: AnnotatedReading, _watch: Watch = unwatched) -> bytes:
    """The reading whole: every text as it was typed."""
    text = json.dumps(reading_json(reading), ensure_ascii=False, indent=2)
    return f"{text}\n".encode("utf-8", "replace")


def reading_json(reading: AnnotatedReading) -> Json:
    """The reading as values of JSON; moments are ISO 8601 in UTC."""
    return {
        "format": "zorgdesk-reading",
        "version": VERSION,
        "title": reading.title,
        "made_at": _moment(reading.made_at),
        "edition": reading.edition,
        "items": [_item(item, reading) for item in reading.items],
        "loose_notes": [_note(note) | {"about": note.about} for note in reading.loose_notes],
        "sections": [_section(section) for section in reading.sections],
        "collections": [_section(section) for section in reading.collections],
    }


def _section(section: Section) -> Json:
    return {
        "title": section.title,
        "description": section.description,
        "depth": section.depth,
        "contents": [
            {"entry": thing.entry.key}
            if isinstance(thing, AnnotatedEntry)
            else {"note": _note(thing) | {"beside": thing.beside}}
            for thing in section.contents
        ],
    }


def _item(item: AnnotatedEntry, reading: AnnotatedReading) -> Json:
    return {
        "entry": entry_json(item.entry, reading.names.get(Facet.STATUS, {})),
        "document_title": reading.titles.get(item.entry.source.document),
        "bookmarked": item.bookmarked,
        "labels": list(item.labels),
        "notes": [_note(note) for note in item.notes],
        "highlights": [_highlight(highlight) for highlight in item.highlights],
    }


def _note(note: OwnNote) -> Json:
    return {"title": note.title, "text": note.text, "changed_at": _moment(note.changed_at)}


def _highlight(highlight: OwnHighlight) -> Json:
    return {
        "quote": highlight.quote,
        "colour": highlight.colour.value,
        "meaning": highlight.meaning,
        "margin": highlight.margin,
        "changed_at": _moment(highlight.changed_at),
    }


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
