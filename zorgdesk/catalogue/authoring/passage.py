"""Where an entry stands in its document: page, lines and headings, checked against its length."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from ruamel.yaml.nodes import Node, SequenceNode

from zorgdesk.catalogue.authoring.keys import Item, Keys
from zorgdesk.catalogue.authoring.nodes import Word, place_of, whole
from zorgdesk.catalogue.authoring.record import Record
from zorgdesk.domain.entry import EntryKey, Kind, Source

FIELDS = ("document", "page", "lines", "heading")
Lines = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Extent:
    """How long a document's text file is, and the line on which each page begins (1-based)."""

    lines: int
    pages: tuple[int, ...]

    def page_of(self, line: int) -> int:
        """The page on which a line stands."""
        return bisect_right(self.pages, line)


Extents = Mapping[EntryKey, Extent]


def read_extent(item: Item) -> Extent:
    """The extent that a document's entry gives in its field `document`; faults are noted."""
    record = item.record.record("document")
    if record is None:
        mend = "voeg toe: ‘document: {lines: …, pages: [1, …]}’"
        item.record.fault("key", "van dit brondocument ontbreekt de lengte", mend)
        return Extent(0, ())
    record.only(("lines", "pages"))
    length = record.number("lines")
    pages = tuple(whole(node) for node in record.rows("pages"))
    rising = all(first < second for first, second in pairwise((*pages, length + 1)))
    if not rising or pages[:1] != (1,):
        mend = "noem van elke bladzijde de eerste regel, oplopend en te beginnen met 1"
        record.fault("pages", "de bladzijden kloppen niet", mend)
    return Extent(length, pages)


def read_source(item: Item, keys: Keys, extents: Extents) -> Source:
    """The place of an entry in its document; faults are noted."""
    record = item.record.record("source")
    if record is None:
        mend = "voeg toe: ‘source: {document: …, page: …, lines: [[eerste, laatste]]}’"
        item.record.fault("source", "het veld ‘source’ ontbreekt", mend)
        return Source(EntryKey(""), 0, ())
    record.only(FIELDS)
    named = record.needed("document")
    document = (
        keys.find(Word(named, record.at("document")), record, Kind.DOCUMENT) if named else None
    )
    lines = tuple(pair for node in record.rows("lines") if (pair := _pair(node, record)))
    if not record.rows("lines"):
        record.fault("lines", "‘lines’ noemt geen regels", "schrijf bv. ‘lines: [[64, 66]]’")
    source = Source(
        document.key if document else EntryKey(""),
        record.number("page"),
        lines,
        tuple(word.text for word in record.texts("heading")),
    )
    extent = extents.get(source.document)
    if extent is not None and extent.pages:
        _check(source, extent, record)
    return source


def _pair(node: Node, record: Record) -> Lines | None:
    """A range of lines; None, and noted, when it is not two rising numbers."""
    numbers = tuple(whole(item) for item in node.value) if isinstance(node, SequenceNode) else ()
    match numbers:
        case (int(first), int(last)) if 1 <= first <= last:
            return first, last
    what = "een reeks regels hoort uit twee getallen te bestaan, het kleinste eerst"
    record.faults.add(place_of(record.file, node), what, "schrijf bv. ‘[64, 66]’")
    return None


def _check(source: Source, extent: Extent, record: Record) -> None:
    """Note lines beyond the document, and a page that is not that of the first line."""
    beyond = [last for _, last in source.lines if last > extent.lines]
    if beyond:
        what = f"regel {beyond[0]} bestaat niet: ‘{source.document}’ heeft {extent.lines} regels"
        record.fault("lines", what, "kijk de regelnummers na")
    elif source.lines and source.page:
        first = source.lines[0][0]
        page = extent.page_of(first)
        if source.page != page:
            what = f"regel {first} staat op bladzijde {page}, niet op {source.page}"
            record.fault("page", what, "verbeter ‘page’ of ‘lines’")
