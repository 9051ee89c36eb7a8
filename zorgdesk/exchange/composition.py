"""An annotated reading as one document: every written format has the same parts in this order."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain, zip_longest

from zorgdesk.domain.annotated import (
    AnnotatedEntry,
    AnnotatedReading,
    OwnHighlight,
    OwnNote,
    Section,
)
from zorgdesk.domain.entry import Entry, Value
from zorgdesk.domain.entry import Own as EntryOfOwn
from zorgdesk.domain.notes import LINK, Writing
from zorgdesk.domain.sentences import Sentence, counted
from zorgdesk.exchange import words
from zorgdesk.exchange.blocks import (
    Block,
    Document,
    Fact,
    Facts,
    Heading,
    Item,
    Listing,
    Own,
    Paragraph,
    Quote,
    Role,
    Run,
    lowered,
)
from zorgdesk.exchange.characters import written
from zorgdesk.exchange.markdown import catalogue_blocks, note_blocks, site

_SEPARATOR = "  ·  "
_DEEPEST = 4
"""Collections further inside are chapters of this level."""


def document_of(reading: AnnotatedReading) -> Document:
    """The whole reading, entry after entry, the loose notes last."""
    composer = _Composer(reading)
    entries = chain.from_iterable(map(composer.entry_blocks, reading.items))
    sections = chain.from_iterable(map(composer.section_blocks, reading.sections))
    return Document(
        title=written(reading.title).replace("\n", " "),
        lines=tuple(_lines_under_title(reading)),
        blocks=tuple(sections)
        if reading.sections
        else (*entries, *composer.loose_blocks(), *composer.collection_blocks()),
        is_collection=bool(reading.sections),
        language=reading.language,
    )


def source_line(reading: AnnotatedReading, entry: Entry) -> str:
    """Where an entry comes from, as one would cite it."""
    if entry.own:
        return _own_source_line(reading, entry.own)
    source = entry.source
    document = reading.titles.get(source.document, source.document)
    where = words.place(document, source.page, source.lines).said(reading.language)
    where += f" ({' › '.join(source.heading)})" if source.heading else ""
    told = words.SOURCE.format(where=where, day=reading.made_at.date())
    return written(told.said(reading.language))


def _own_source_line(reading: AnnotatedReading, own: EntryOfOwn) -> str:
    told = words.NOT_PRINTED
    if own.source.strip():
        told += words.OWN_SOURCE.format(where=own.source.rstrip(". "))
    day = own.changed_at.astimezone(reading.made_at.tzinfo).date()
    return written((told + words.CHANGED_ON.format(day=day)).said(reading.language))


def _lines_under_title(reading: AnnotatedReading) -> Iterator[str]:
    for section in reading.sections[:1]:  # the collection that is read: what it is for
        yield from map(written, _paragraphs(section.description))
    noted, loose = sum(1 for item in reading.items if item.notes), len(reading.loose_notes)
    held = [counted(len(reading.items), *words.ENTRIES)]
    held += [words.WITH_NOTE.format(number=noted)] if noted else []
    held += [counted(loose, *words.LOOSE)] if loose else []
    made = words.MADE_OF if reading.edition else words.MADE
    told = made.format(day=reading.made_at.date(), edition=reading.edition)
    yield ", ".join(each.said(reading.language) for each in held)
    yield written(told.said(reading.language))


class _Composer:
    """Knows the language, and the zone in which moments are told."""

    def __init__(self, reading: AnnotatedReading) -> None:
        self._reading = reading

    def entry_blocks(self, item: AnnotatedEntry) -> Iterator[Block]:
        entry = item.entry
        yield _heading(1, entry.title)
        yield _paragraph(self._over(item), Role.OVER)
        yield _paragraph(entry.summary, Role.LEAD)
        yield from catalogue_blocks(entry.text)
        if rows := tuple(self._facts(entry)):
            yield Facts(rows)
        yield _paragraph(source_line(self._reading, entry), Role.QUIET)
        if own := tuple(self._own_blocks(item)):
            yield _heading(2, self._say(words.OWN_WORK))
            yield Own(own)

    def section_blocks(self, section: Section) -> Iterator[Block]:
        """A collection as a chapter, its things one level under it."""
        depth = min(section.depth, _DEEPEST)
        if depth:
            yield _heading(depth, section.title)
            for paragraph in _paragraphs(section.description):
                yield _paragraph(paragraph, Role.LEAD)
        for thing in section.contents:
            for block in self._thing_blocks(thing):
                yield lowered(block, depth)

    def _thing_blocks(self, thing: AnnotatedEntry | OwnNote) -> Iterator[Block]:
        if isinstance(thing, AnnotatedEntry):
            yield from self.entry_blocks(thing)
        else:
            yield _heading(1, Writing(thing.title, thing.text).name or self._say(words.NOTE))
            yield Own(tuple(self._note_blocks(thing)))

    def loose_blocks(self) -> Iterator[Block]:
        if not self._reading.loose_notes:
            return
        yield _heading(1, self._say(words.LOOSE_NOTES))
        for note in self._reading.loose_notes:
            yield Own(tuple(self._note_blocks(note)))

    def collection_blocks(self) -> Iterator[Block]:
        """Which collections there are, and what is in each."""
        if self._reading.collections:
            yield _heading(1, self._say(words.COLLECTIONS))
        sections = self._reading.collections
        for section, following in zip_longest(sections, sections[1:]):
            yield _heading(2 + min(section.depth, _DEEPEST), section.title)
            for paragraph in _paragraphs(section.description):
                yield _paragraph(paragraph, Role.LEAD)
            if section.contents:
                yield Listing(tuple(map(self._named, section.contents)))
            elif following is None or following.depth <= section.depth:
                yield _paragraph(self._say(words.EMPTY), Role.QUIET)

    def _named(self, thing: AnnotatedEntry | OwnNote) -> Item:
        if isinstance(thing, AnnotatedEntry):
            return Item((_paragraph(thing.entry.title),))
        name = Writing(thing.title, thing.text).name
        told = words.TITLED_NOTE.format(title=name) if name else words.NOTE
        return Item((_paragraph(self._say(told)),))

    def _over(self, item: AnnotatedEntry) -> str:
        entry = item.entry
        kinds = [self._say(words.OWN_ENTRY)] if entry.own else []
        kinds.append(self._say(words.KINDS[entry.kind]))
        if entry.insight_kind:
            kinds.append(self._say(words.INSIGHT_KINDS[entry.insight_kind]))
        return _SEPARATOR.join([*kinds, *(value.label for value in entry.regions)])

    def _facts(self, entry: Entry) -> Iterator[Fact]:
        full = entry.expansion.text if entry.expansion else ""
        roles = (words.ROLES[o.role].format(name=o.label) for o in entry.organisations)
        texts = {
            words.IN_FULL: full,
            words.ALSO_CALLED: ", ".join(name for name in entry.aliases if name != full),
            words.STATUS: self._status(entry),
            words.TARGET_GROUP: _labels(entry.target_groups),
            words.SECTOR: _labels(entry.sectors),
            words.THEME: _labels(entry.themes),
            words.PLACES: _labels(entry.places),
            words.ORGANISATIONS: "\n".join(map(self._say, roles)),
        }
        for name, text in texts.items():
            if text:
                yield Fact(self._say(name), (Run(written(text)),))
        if entry.links:
            yield Fact(self._say(words.SITES), tuple(_one_per_line(_links(entry))))
        if entry.related:
            yield Fact(self._say(words.RELATED), tuple(_one_per_line(self._related(entry))))

    def _status(self, entry: Entry) -> str:
        if entry.status is None:
            return ""
        name = self._say(words.STATUSES[entry.status.kind])
        return f"{name}. {entry.status.reason}" if entry.status.reason else name

    def _related(self, entry: Entry) -> Iterator[tuple[Run, ...]]:
        for other in entry.related:
            title = self._reading.titles.get(other.key, other.key)
            yield Run(written(title), bold=True), Run(written(f": {other.why}"))

    def _own_blocks(self, item: AnnotatedEntry) -> Iterator[Block]:
        kept = [self._say(words.BOOKMARK)] if item.bookmarked else []
        if item.labels:
            kept.append(self._say(words.LABELS.format(labels=item.labels)))
        if kept:
            yield _paragraph(_SEPARATOR.join(kept), Role.OVER)
        for note in item.notes:
            yield from self._note_blocks(note)
        for highlight in item.highlights:
            yield from self._highlight_blocks(highlight)

    def _note_blocks(self, note: OwnNote) -> Iterator[Block]:
        told = words.TITLED_NOTE.format(title=note.title) if note.title else words.NOTE
        if note.beside:
            told = words.BESIDE.format(note=told, title=note.beside)
        elif note.about:
            told = words.ABOUT_GONE.format(note=told, key=note.about)
        yield self._changed(told, note.changed_at)
        yield from note_blocks(note.text)

    def _highlight_blocks(self, highlight: OwnHighlight) -> Iterator[Block]:
        told = words.HIGHLIGHT.format(colour=words.colour(highlight.colour, highlight.meaning))
        yield self._changed(told, highlight.changed_at)
        quote = Run(written(highlight.quote), marked=highlight.colour)
        yield Quote((Paragraph((quote,)),))
        if highlight.margin:
            yield Paragraph(tuple(_with_names(written(highlight.margin))))

    def _changed(self, what: Sentence, at: datetime) -> Paragraph:
        moment = at.astimezone(self._reading.made_at.tzinfo)
        told = words.CHANGED_AT.format(what=what, moment=moment)
        return _paragraph(self._say(told), Role.OVER)

    def _say(self, told: Sentence) -> str:
        return told.said(self._reading.language)


def _paragraphs(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]


def _heading(level: int, text: str) -> Heading:
    return Heading(level, (Run(written(text).replace("\n", " ")),))


def _paragraph(text: str, role: Role = Role.BODY) -> Paragraph:
    return Paragraph((Run(written(text)),), role)


def _with_names(text: str) -> Iterator[Run]:
    """Text in which `[[a name]]` points at an entry or a note, as a margin has it."""
    for at, piece in enumerate(LINK.split(text)):
        if piece:
            yield Run(piece, is_name=bool(at % 2))


def _labels(values: Iterable[Value]) -> str:
    return ", ".join(value.label for value in values)


def _links(entry: Entry) -> Iterator[tuple[Run, ...]]:
    for link in entry.links:
        yield Run(written(link.label), href=site(link.url)), Run(written(f" ({link.url})"))


def _one_per_line(lines: Iterable[tuple[Run, ...]]) -> Iterator[Run]:
    for number, line in enumerate(lines):
        if number:
            yield Run("\n")
        yield from line
