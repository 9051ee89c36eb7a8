"""A reading as rows of cells, for what opens in a spreadsheet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from zorgdesk.domain.annotated import AnnotatedEntry, AnnotatedReading, OwnHighlight, OwnNote
from zorgdesk.domain.entry import Entry, Value
from zorgdesk.domain.sentences import Sentence
from zorgdesk.exchange import words

Row = tuple[str, ...]
Headings = tuple[Sentence, ...]
_BETWEEN = "; "


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under their headings."""

    name: Sentence
    headings: Headings
    rows: tuple[Row, ...]


FICHES = Sentence("Fiches")
KEY, TITLE = Sentence("Sleutel"), Sentence("Titel")
SUMMARY, TEXT = Sentence("Samenvatting"), Sentence("Tekst")
QUOTE = Sentence("Gemarkeerde tekst")
_CHANGED_ON = Sentence("Gewijzigd op")
_ENTRY = (
    *(KEY, Sentence("Soort"), TITLE, words.ALSO_CALLED, SUMMARY, TEXT, Sentence("Regio")),
    *(words.PLACES, words.SECTOR, words.TARGET_GROUP, words.THEME, words.STATUS),
    *(Sentence("Soort inzicht"), words.ORGANISATIONS, words.SITES, Sentence("Brondocument")),
    *(Sentence("Pagina"), Sentence("Lijnen"), Sentence("Titels erboven"), words.BOOKMARK),
    Sentence("Labels"),
)
_NOTE = (KEY, TITLE, Sentence("Naam van de notitie"), words.NOTE, _CHANGED_ON)
_HIGHLIGHT = (
    *(KEY, TITLE, QUOTE, Sentence("Kleur"), Sentence("Betekenis"), Sentence("Kanttekening")),
    _CHANGED_ON,
)
_SECTION = (Sentence("Verzameling"), Sentence("Beschrijving"), KEY, TITLE, words.NOTE)
_NOTES, _HIGHLIGHTS = Sentence("Notities"), Sentence("Markeringen")
_OWN = (_NOTES, Sentence("Notities gewijzigd op"), _HIGHLIGHTS)
_YES = Sentence("ja")


class Tables:
    """The tables of one reading; moments are told in the reader's zone, as `2026-03-01 14:05`."""

    def __init__(self, reading: AnnotatedReading) -> None:
        self._reading = reading

    def entries(self) -> Table:
        """The catalogue's side: a row per entry."""
        return Table(FICHES, _ENTRY, tuple(map(self._entry, self._reading.items)))

    def notes(self) -> Table:
        """A row per note, the loose ones last."""
        about = [
            (i.entry.key, i.entry.title, note) for i in self._reading.items for note in i.notes
        ]
        loose = [(note.about, "", note) for note in self._reading.loose_notes]
        rows = (
            (key, title, note.title, *self._note(note)) for key, title, note in [*about, *loose]
        )
        return Table(_NOTES, _NOTE, tuple(rows))

    def highlights(self) -> Table:
        """A row per highlight."""
        rows = (
            (item.entry.key, item.entry.title, *self._highlight(highlight))
            for item in self._reading.items
            for highlight in item.highlights
        )
        return Table(_HIGHLIGHTS, _HIGHLIGHT, tuple(rows))

    def everything(self) -> Table:
        """A row per entry with all of the reader's own behind it; then one per loose note."""
        rows = [(*self._entry(item), *self._own(item)) for item in self._reading.items]
        blank = ("",) * (len(_ENTRY) - 1)
        rows += [(note.about, *blank, *self._note(note), "") for note in self._reading.loose_notes]
        return Table(FICHES, (*_ENTRY, *_OWN), tuple(rows))

    def sections(self) -> Table:
        """A row per thing in a collection, in the reader's order."""
        rows = (
            (section.title, section.description, *_place(thing))
            for section in (*self._reading.sections, *self._reading.collections)
            for thing in section.contents or (None,)
        )
        return Table(words.COLLECTIONS, _SECTION, tuple(rows))

    def _entry(self, item: AnnotatedEntry) -> Row:
        entry, source = item.entry, item.entry.source
        organisations = (words.ROLES[o.role].format(name=o.label) for o in entry.organisations)
        return (
            entry.key,
            self._say(words.KINDS[entry.kind]),
            entry.title,
            _BETWEEN.join(entry.aliases),
            entry.summary,
            entry.text,
            *map(_labels, (entry.regions, entry.places, entry.sectors)),
            *map(_labels, (entry.target_groups, entry.themes)),
            self._say(words.STATUSES[entry.status.kind]) if entry.status else "",
            self._say(words.INSIGHT_KINDS[entry.insight_kind]) if entry.insight_kind else "",
            _BETWEEN.join(map(self._say, organisations)),
            _BETWEEN.join(link.url for link in entry.links),
            *self._origin(entry),
            words.line_numbers(source.lines),
            " › ".join(source.heading),
            self._say(_YES) if item.bookmarked else "",
            _BETWEEN.join(item.labels),
        )

    def _origin(self, entry: Entry) -> Row:
        """The document and the page."""
        if entry.own:
            return ": ".join(filter(None, (self._say(words.OWN_ENTRY), entry.own.source))), ""
        source = entry.source
        return self._reading.titles.get(source.document, source.document), str(source.page)

    def _own(self, item: AnnotatedEntry) -> Row:
        return (
            "\n\n".join(note.text for note in item.notes),
            _BETWEEN.join(self._when(note.changed_at) for note in item.notes),
            "\n\n".join(map(self._in_one_cell, item.highlights)),
        )

    def _note(self, note: OwnNote) -> Row:
        return note.text, self._when(note.changed_at)

    def _highlight(self, highlight: OwnHighlight) -> Row:
        when = self._when(highlight.changed_at)
        colour = self._say(words.COLOURS[highlight.colour])
        return highlight.quote, colour, highlight.meaning, highlight.margin, when

    def _in_one_cell(self, highlight: OwnHighlight) -> str:
        colour = self._say(words.colour(highlight.colour, highlight.meaning))
        lines = (f"“{highlight.quote}”", f"({colour})", highlight.margin)
        return "\n".join(filter(None, lines))

    def _say(self, told: Sentence) -> str:
        return told.said(self._reading.language)

    def _when(self, moment: datetime) -> str:
        return f"{moment.astimezone(self._reading.made_at.tzinfo):%Y-%m-%d %H:%M}"


def _place(thing: AnnotatedEntry | OwnNote | None) -> Row:
    if isinstance(thing, AnnotatedEntry):
        return thing.entry.key, thing.entry.title, ""
    return ("", thing.title, thing.text) if thing else ("", "", "")


def _labels(values: Iterable[Value]) -> str:
    return _BETWEEN.join(value.label for value in values)
