"""An annotated reading as one document: every written format has the same parts in this order."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain

from zorgdesk.domain.annotated import (
    AnnotatedEntry,
    AnnotatedReading,
    OwnHighlight,
    OwnNote,
    Section,
)
from zorgdesk.domain.entry import Entry, Facet, Value
from zorgdesk.domain.entry import Own as EntryOfOwn
from zorgdesk.domain.notes import Writing
from zorgdesk.exchange.blocks import (
    Block,
    Document,
    Fact,
    Facts,
    Heading,
    Own,
    Paragraph,
    Quote,
    Role,
    Run,
    lowered,
)
from zorgdesk.exchange.characters import written
from zorgdesk.exchange.dutch import ROLES, counted, day, lines_told, minute
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
        blocks=tuple(sections) if reading.sections else (*entries, *composer.loose_blocks()),
        is_collection=bool(reading.sections),
    )


def source_line(reading: AnnotatedReading, entry: Entry) -> str:
    """Where an entry comes from, as one would cite it."""
    if entry.own:
        return _own_source_line(reading, entry.own)
    source = entry.source
    document = reading.titles.get(source.document, source.document)
    lines = f", {lines_told(source.lines)}" if source.lines else ""
    heading = f" ({' › '.join(source.heading)})" if source.heading else ""
    where = f"{document}, pagina {source.page}{lines}{heading}"
    return written(f"Bron: {where}. Geraadpleegd in ZorgDesk op {day(reading.made_at)}.")


def _own_source_line(reading: AnnotatedReading, own: EntryOfOwn) -> str:
    told = f"Bron: {own.source.rstrip('. ')}. " if own.source.strip() else ""
    changed = day(own.changed_at.astimezone(reading.made_at.tzinfo))
    return written(f"Eigen fiche, niet uit de catalogus. {told}Gewijzigd op {changed}.")


def _lines_under_title(reading: AnnotatedReading) -> Iterator[str]:
    for section in reading.sections[:1]:  # the collection that is read: what it is for
        yield from map(written, _paragraphs(section.description))
    noted, loose = sum(1 for item in reading.items if item.notes), len(reading.loose_notes)
    held = [counted(len(reading.items), "fiche", "fiches")]
    held += [f"{noted} met een eigen notitie"] if noted else []
    held += [counted(loose, "losse notitie", "losse notities")] if loose else []
    edition = f", uitgave {reading.edition} van de catalogus" if reading.edition else ""
    yield ", ".join(held)
    yield written(f"Gemaakt met ZorgDesk op {day(reading.made_at)}{edition}")


class _Composer:
    """Knows the names, and the zone in which moments are told."""

    def __init__(self, reading: AnnotatedReading) -> None:
        self._reading = reading

    def entry_blocks(self, item: AnnotatedEntry) -> Iterator[Block]:
        entry = item.entry
        yield _heading(1, entry.title)
        yield _paragraph(self._over(item), Role.QUIET)
        yield _paragraph(entry.summary, Role.LEAD)
        yield from catalogue_blocks(entry.text)
        if rows := tuple(self._facts(entry)):
            yield Facts(rows)
        yield _paragraph(source_line(self._reading, entry), Role.QUIET)
        if own := tuple(self._own_blocks(item)):
            yield _heading(2, "Eigen aantekeningen")
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
            yield _heading(1, Writing(thing.title, thing.text).name or "Notitie")
            yield Own(tuple(self._note_blocks(thing)))

    def loose_blocks(self) -> Iterator[Block]:
        if not self._reading.loose_notes:
            return
        yield _heading(1, "Losse notities")
        for note in self._reading.loose_notes:
            yield Own(tuple(self._note_blocks(note)))

    def _over(self, item: AnnotatedEntry) -> str:
        entry = item.entry
        kinds = ["Eigen fiche"] if entry.own else []
        kinds.append(self._name(Facet.KIND, entry.kind.value))
        if entry.insight_kind:
            kinds.append(self._name(Facet.INSIGHT_KIND, entry.insight_kind.value))
        return _SEPARATOR.join([*kinds, *(value.label for value in entry.regions)])

    def _name(self, facet: Facet, key: str) -> str:
        return self._reading.names.get(facet, {}).get(key, key)

    def _facts(self, entry: Entry) -> Iterator[Fact]:
        full = entry.expansion.text if entry.expansion else ""
        texts = {
            "Voluit": full,
            "Ook genoemd": ", ".join(name for name in entry.aliases if name != full),
            "Stand van zaken": self._status(entry),
            "Doelgroep": _labels(entry.target_groups),
            "Sector": _labels(entry.sectors),
            "Thema": _labels(entry.themes),
            "Plaats": _labels(entry.places),
            "Organisaties": "\n".join(f"{o.label} ({ROLES[o.role]})" for o in entry.organisations),
        }
        yield from (Fact(name, (Run(written(text)),)) for name, text in texts.items() if text)
        if entry.links:
            yield Fact("Sites", tuple(_one_per_line(_links(entry))))
        if entry.related:
            yield Fact("Hoort hierbij", tuple(_one_per_line(self._related(entry))))

    def _status(self, entry: Entry) -> str:
        if entry.status is None:
            return ""
        name = self._name(Facet.STATUS, entry.status.kind.value)
        return f"{name}. {entry.status.reason}" if entry.status.reason else name

    def _related(self, entry: Entry) -> Iterator[tuple[Run, ...]]:
        for other in entry.related:
            title = self._reading.titles.get(other.key, other.key)
            yield Run(written(title), bold=True), Run(written(f": {other.why}"))

    def _own_blocks(self, item: AnnotatedEntry) -> Iterator[Block]:
        kept = ["Bladwijzer"] if item.bookmarked else []
        if item.labels:
            kept.append(f"Labels: {', '.join(item.labels)}")
        if kept:
            yield _paragraph(_SEPARATOR.join(kept), Role.QUIET)
        for note in item.notes:
            yield from self._note_blocks(note)
        for highlight in item.highlights:
            yield from self._highlight_blocks(highlight)

    def _note_blocks(self, note: OwnNote) -> Iterator[Block]:
        about = f" over {note.about}, die niet meer in de catalogus staat" if note.about else ""
        about = f" bij {note.beside}" if note.beside else about
        name = f"Notitie ‘{note.title}’" if note.title else "Notitie"
        yield _paragraph(f"{name}{about}, gewijzigd op {self._when(note.changed_at)}", Role.QUIET)
        yield from note_blocks(note.text)

    def _highlight_blocks(self, highlight: OwnHighlight) -> Iterator[Block]:
        meaning = f" ({highlight.meaning})" if highlight.meaning else ""
        when = self._when(highlight.changed_at)
        yield _paragraph(f"Markering{meaning}, gewijzigd op {when}", Role.QUIET)
        yield Quote((_paragraph(highlight.quote),))
        if highlight.margin:
            yield _paragraph(highlight.margin)

    def _when(self, moment: datetime) -> str:
        return minute(moment.astimezone(self._reading.made_at.tzinfo))


def _paragraphs(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]


def _heading(level: int, text: str) -> Heading:
    return Heading(level, (Run(written(text).replace("\n", " ")),))


def _paragraph(text: str, role: Role = Role.BODY) -> Paragraph:
    return Paragraph((Run(written(text)),), role)


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
