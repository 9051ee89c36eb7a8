"""A reading as an OpenDocument text with real styles, to work on in LibreOffice."""

from collections.abc import Iterable, Iterator
from io import BytesIO

from odfdo import (
    Document as OpenDocument,
)
from odfdo import (
    Element,
    Header,
    Link,
    List,
    ListItem,
    Span,
    StyleMasterPage,
)
from odfdo import (
    Paragraph as TextParagraph,
)

from zorgdesk.domain.annotated import AnnotatedReading
from zorgdesk.exchange import words
from zorgdesk.exchange.blocks import (
    Block,
    Code,
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
    Rule,
    Run,
    Runs,
    Table,
    plain,
)
from zorgdesk.exchange.composition import document_of
from zorgdesk.exchange.flow import CHECKED, UNCHECKED
from zorgdesk.exchange.formats import odt_styles
from zorgdesk.exchange.formats.odt_runs import filled
from zorgdesk.exchange.formats.odt_tables import odt_table
from zorgdesk.exchange.formats.steady_zip import steady
from zorgdesk.exchange.own_parts import blocks_are_short, parts_of_blocks
from zorgdesk.exchange.watching import Watch, part, unwatched, watched

_ROLES = {
    Role.BODY: "Standard",
    Role.LEAD: "Inleiding",
    Role.QUIET: "Toelichting",
    Role.OVER: "Aanduiding",
}


def render(reading: AnnotatedReading, watch: Watch = unwatched) -> bytes:
    """A4; the headings are those of the program's navigator and contents."""
    document, text = document_of(reading), OpenDocument("text")
    _set_styles(text)
    _set_properties(text, document, reading)
    _set_foot(text, _title(document))
    text.body.clear()
    for element in _Writer().elements(document, part(watch, 0, 0.9)):
        text.body.append(element)
    file = BytesIO()
    text.save(file)
    return steady(file.getvalue())


def _title(document: Document) -> str:
    return plain(document.chapters[0].runs) if document.is_single else document.title


def _set_styles(text: OpenDocument) -> None:
    for xml, is_automatic in odt_styles.all_styles():
        text.insert_style(" ".join(xml.split("\n")), automatic=is_automatic)


def _set_properties(text: OpenDocument, document: Document, reading: AnnotatedReading) -> None:
    moment = reading.made_at.replace(tzinfo=None)
    text.del_part("Thumbnails/thumbnail.png")  # of the empty document that odfdo begins with
    meta = text.meta
    meta.set_title(_title(document))
    meta.set_description(document.lines[-1])
    meta.set_initial_creator("")
    meta.set_creator("")
    meta.set_creation_date(moment)
    meta.set_modification_date(moment)
    meta.set_language("nl-BE")
    meta.set_generator("ZorgDesk")


def _set_foot(text: OpenDocument, title: str) -> None:
    foot = TextParagraph(f"{title[:80]}\t", style="Voettekst")
    number = '<text:page-number text:select-page="current">1</text:page-number>'
    foot.append(Element.from_tag(number))
    page = text.get_style("master-page", "Standard")
    assert isinstance(page, StyleMasterPage)
    page.set_page_footer(foot)


class _Writer:
    """Makes the elements of one text; a heading of level 1 is a place to go to."""

    def __init__(self) -> None:
        self._chapter = 0

    def elements(self, document: Document, watch: Watch) -> Iterator[Element]:
        if not document.is_single:
            yield from _cover(document)
        yield from self._blocks(watched(document.blocks, watch))

    def _blocks(self, blocks: Iterable[Block], style: str = "") -> Iterator[Element]:
        for block in blocks:
            yield from self._block(block, style)

    def _block(self, block: Block, style: str) -> Iterator[Element]:
        match block:
            case Heading():
                yield self._heading(block)
            case Paragraph(runs, role):
                yield _paragraph(style or _ROLES[role], runs)
            case Listing():
                yield self._listing(block)
            case Facts(rows):
                yield from map(_fact, rows)
            case Quote(blocks):
                yield from self._blocks(blocks, "Quotations")
            case Own(blocks):
                yield self._own(blocks)
            case Table() | Code() | Rule():
                yield _as_it_is(block)

    def _heading(self, heading: Heading) -> Element:
        made = Header(heading.level, style=f"Heading_20_{heading.level}")
        if heading.level == 1:
            self._chapter += 1
            made.append(Element.from_tag(f'<text:bookmark text:name="fiche-{self._chapter}"/>'))
        return filled(made, heading.runs)

    def _listing(self, listing: Listing) -> Element:
        boxes = all(item.checked is not None for item in listing.items)
        signs = odt_styles.BULLETS if listing.first is None else odt_styles.NUMBERS
        made = List(style=odt_styles.BOXES if boxes else signs)
        for item in listing.items:
            made.append(self._item(item))
        if listing.first is not None and made.children:
            made.children[0].set_attribute("text:start-value", str(listing.first))
        return made

    def _item(self, item: Item) -> Element:
        made, blocks = ListItem(), item.blocks
        if item.checked is not None and isinstance(blocks[0], Paragraph):
            box = Run(f"{CHECKED if item.checked else UNCHECKED} ")
            blocks = (Paragraph((box, *blocks[0].runs)), *blocks[1:])
        for element in self._blocks(_without_tables(blocks), "In_20_lijst"):
            made.append(element)
        return made

    def _own(self, blocks: Iterable[Block]) -> Element:
        """What the reader wrote, in a table with a cell for each note: it may hold lists."""
        table = Element.from_tag(f'<table:table table:style-name="{odt_styles.OWN_TABLE}"/>')
        column = Element.from_tag(
            f'<table:table-column table:style-name="{odt_styles.OWN_COLUMN}"/>'
        )
        table.append(column)
        for part_ in parts_of_blocks(blocks):
            table.append(self._own_row(part_))
        return table

    def _own_row(self, blocks: tuple[Block, ...]) -> Element:
        """A short one does not go on on the next page."""
        row, cell = Element.from_tag("<table:table-row/>"), Element.from_tag("<table:table-cell/>")
        if blocks_are_short(blocks):
            row.set_attribute("table:style-name", odt_styles.SHORT_ROW)
        cell.set_attribute("table:style-name", odt_styles.OWN_CELL)
        for element in self._blocks(blocks):
            cell.append(element)
        row.append(cell)
        return row


def _without_tables(blocks: Iterable[Block]) -> Iterator[Block]:
    """An item of a list can hold no table in this format: each row becomes a paragraph."""
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                between = (run for runs in row for run in (Run(" | "), *runs))
                yield Paragraph(tuple(between)[1:])
        else:
            yield block


def _cover(document: Document) -> Iterator[Element]:
    yield TextParagraph(document.title, style="Title")
    for line in document.lines:
        yield TextParagraph(line, style="Toelichting")
    yield _contents(document)


def _contents(document: Document) -> Element:
    """Filled in already; the page numbers are fields, for who lays the pages out."""
    name = words.CONTENTS.said(document.language)
    contents = Element.from_tag(
        f'<text:table-of-content text:name="{name}"><text:table-of-content-source '
        f'text:outline-level="1"><text:index-title-template>{name}</text:index-title-template>'
        "</text:table-of-content-source></text:table-of-content>"
    )
    body = Element.from_tag("<text:index-body/>")
    body.append(TextParagraph(name, style="Contents_20_Heading"))
    for number, heading in enumerate(document.chapters, 1):
        line = TextParagraph(style="Contents_20_1")
        line.append(Link(f"#fiche-{number}", text=plain(heading.runs)))
        line.append(Element.from_tag("<text:tab/>"))
        line.append(_page_of(f"fiche-{number}"))
        body.append(line)
    contents.append(body)
    return contents


def _page_of(place: str) -> Element:
    """The number of the page where a place is: the program that opens the text knows it."""
    return Element.from_tag(
        f'<text:bookmark-ref text:reference-format="page" text:ref-name="{place}"/>'
    )


def _fact(fact: Fact) -> Element:
    made = TextParagraph(style="Kenmerk")
    made.append(Span(f"{fact.name}\t", style=odt_styles.FACT_NAME))
    return filled(made, fact.runs)


def _as_it_is(block: Table | Code | Rule) -> Element:
    match block:
        case Table():
            return odt_table(block)
        case Code(text):
            return _paragraph("Letterlijk", (Run(text),))
        case Rule():
            return TextParagraph(style="Scheiding")


def _paragraph(style: str, runs: Runs) -> Element:
    return filled(TextParagraph(style=style), runs)
