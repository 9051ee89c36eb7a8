"""Highlights in the texts of entries, and what their colours mean."""

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import ColumnElement, Row, select

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.highlights import Anchor, Colour, Highlight
from zorgdesk.domain.notes import targets
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import rows
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.remembered import Remembered
from zorgdesk.notebook.schema import colour_meaning, highlight
from zorgdesk.notebook.stored_text import storable

_COLOURS = {colour.value: colour for colour in Colour}
_LIVE = highlight.c.deleted_at.is_(None)
_NAMESPACE = UUID("5f4d7c8e-93c0-4b0a-8a53-0f4f9d0b7e21")
_UNKNOWN = Sentence("Deze markering bestaat niet meer. Er is niets gewijzigd.")


class Highlights:
    """The highlights of one notebook. Every method raises NotebookError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known_keys = Remembered(database, self._read_keys, highlight)
        self._known_targets = Remembered(database, self._read_targets, highlight)

    def of(self, key: EntryKey) -> tuple[Highlight, ...]:
        """The highlights in an entry, in the order of their places."""
        query = select(highlight).where(_LIVE, highlight.c.entry_key == key)
        order = (highlight.c.block, highlight.c.start, highlight.c.created_at, highlight.c.id)
        with self._database.reading() as db:
            return tuple(map(_highlight, db.execute(query.order_by(*order))))

    def get(self, highlight_id: str) -> Highlight:
        """One highlight, deleted or not."""
        with self._database.reading() as db:
            return _highlight(self._required(rows.found(db, highlight, highlight_id)))

    def all(self) -> tuple[Highlight, ...]:
        """Every highlight, entry by entry."""
        query = select(highlight).where(_LIVE).order_by(highlight.c.entry_key, highlight.c.id)
        with self._database.reading() as db:
            return tuple(map(_highlight, db.execute(query)))

    def margins(self) -> Mapping[EntryKey, str]:
        """Of every entry what stands in the margins of its text, where anything does."""
        return self._margins(highlight.c.text != "")

    def margins_of(self, key: EntryKey) -> str:
        """What stands in the margins of an entry's text; empty when nothing does."""
        return self._margins(highlight.c.entry_key == key).get(key, "")

    def pointing_at(self, names: Collection[str]) -> tuple[Highlight, ...]:
        """The highlights in whose margins one of these folded names is pointed at."""
        wanted = frozenset(names)
        ids = [each for each, found in self._known_targets().items() if wanted & found]
        if not ids:
            return ()
        query = select(highlight).where(highlight.c.id.in_(ids))
        with self._database.reading() as db:
            return tuple(map(_highlight, db.execute(query.order_by(highlight.c.created_at))))

    def keys(self) -> frozenset[EntryKey]:
        """The entries that have a highlight."""
        return self._known_keys()

    def add(self, key: EntryKey, anchor: Anchor, colour: Colour, note: str = "") -> Highlight:
        """Mark a passage of an entry."""
        values = {"entry_key": key, "colour": colour.value, "text": storable(note)}
        now = self._database.now()
        with self._database.step(StepKind.HIGHLIGHTED, quote=storable(anchor.quote)) as db:
            new = rows.add(db, highlight, now, {**values, **_columns(anchor)})
            return _highlight(self._required(rows.found(db, highlight, new)))

    def recolour(self, highlight_id: str, colour: Colour) -> None:
        """Give a highlight another colour."""
        self._change(highlight_id, StepKind.HIGHLIGHT_RECOLOURED, colour=colour.value)

    def annotate(self, highlight_id: str, note: str) -> None:
        """Write in the margin; what is typed in one go is undone in one go."""
        self._change(highlight_id, StepKind.MARGIN_TYPED, text=storable(note))

    def move(self, highlight_id: str, anchor: Anchor) -> None:
        """Put a highlight where the reader says it belongs now."""
        self._change(highlight_id, StepKind.HIGHLIGHT_MOVED, **_columns(anchor))

    def delete(self, highlight_id: str) -> None:
        """Take a highlight away, with what stands in its margin; the trash has it."""
        now = self._database.now()
        self._change(highlight_id, StepKind.HIGHLIGHT_DELETED, deleted_at=now)

    def meanings(self) -> Mapping[Colour, str]:
        """What the colours mean, for those to which the reader gave a meaning."""
        query = select(colour_meaning).where(colour_meaning.c.deleted_at.is_(None))
        with self._database.reading() as db:
            found = {row.colour: row.meaning for row in db.execute(query)}
        return {colour: found[colour] for colour in Colour if found.get(colour)}

    def set_meaning(self, colour: Colour, meaning: str) -> None:
        """Say what a colour means; nothing when `meaning` has no words."""
        values = {"id": _meaning_id(colour), "colour": colour.value}
        meaning, now = storable(meaning).strip(), self._database.now()
        told = {"colour": colour.value, "meaning": meaning}
        with self._database.step(StepKind.COLOUR_NAMED, **told) as db:
            rows.put(db, colour_meaning, now, {**values, "meaning": ""})
            row = self._required(rows.found(db, colour_meaning, values["id"]))
            rows.change(db, colour_meaning, row, now, {"meaning": meaning})

    def _change(self, highlight_id: str, kind: StepKind, **values: Any) -> None:
        with self._database.reading() as db:
            row = self._required(rows.found(db, highlight, highlight_id))
        if row.deleted_at:
            raise NotebookError(_UNKNOWN)
        with self._database.step(kind, quote=row.quote) as db:
            rows.change(db, highlight, row, self._database.now(), values)

    def _required(self, row: Row[Any] | None) -> Row[Any]:
        if row is None:
            raise NotebookError(_UNKNOWN)
        return row

    def _margins(self, which: ColumnElement[bool]) -> Mapping[EntryKey, str]:
        texts: dict[EntryKey, list[str]] = {}
        query = select(highlight.c.entry_key, highlight.c.text).where(_LIVE, which)
        with self._database.reading() as db:
            for row in db.execute(query.order_by(highlight.c.created_at, highlight.c.id)):
                texts.setdefault(EntryKey(row.entry_key), []).append(row.text)
        return {key: "\n\n".join(filter(str.strip, parts)) for key, parts in texts.items()}

    def _read_keys(self) -> frozenset[EntryKey]:
        with self._database.reading() as db:
            found = db.scalars(select(highlight.c.entry_key).where(_LIVE).distinct())
            return frozenset(map(EntryKey, found))

    def _read_targets(self) -> Mapping[str, frozenset[str]]:
        """What each margin points at."""
        query = select(highlight.c.id, highlight.c.text)
        with self._database.reading() as db:
            found = db.execute(query.where(_LIVE, highlight.c.text.contains("[[")))
            return {row.id: targets([row.text]) for row in found}


def _highlight(row: Row[Any]) -> Highlight:
    anchor = Anchor(row.block, row.start, row.end, row.quote, row.before, row.after)
    colour = _COLOURS.get(row.colour, Colour.YELLOW)
    key = EntryKey(row.entry_key)
    return Highlight(row.id, key, anchor, colour, row.text, row.created_at, row.changed_at)


def _columns(anchor: Anchor) -> Mapping[str, Any]:
    texts = {name: storable(getattr(anchor, name)) for name in ("quote", "before", "after")}
    return {"block": anchor.block, "start": anchor.start, "end": anchor.end, **texts}


def _meaning_id(colour: Colour) -> str:
    """The same in every notebook: a colour has one meaning."""
    return str(uuid5(_NAMESPACE, colour.value))
