"""A reading as a Word document with real styles, to work on."""

from collections.abc import Iterable
from io import BytesIO
from itertools import groupby

import docx
from docx.document import Document as Word
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Cm
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from zorgdesk.domain.annotated import AnnotatedReading
from zorgdesk.exchange import words
from zorgdesk.exchange.blocks import Document, plain
from zorgdesk.exchange.composition import document_of
from zorgdesk.exchange.flow import Piece, PieceKind, flow
from zorgdesk.exchange.formats import docx_fields, docx_styles
from zorgdesk.exchange.formats.docx_runs import add_runs
from zorgdesk.exchange.formats.docx_tables import add_table
from zorgdesk.exchange.formats.steady_zip import steady
from zorgdesk.exchange.own_parts import is_short, parts_of_pieces
from zorgdesk.exchange.watching import Watch, part, unwatched, watched

_MARKED = (PieceKind.BOX, PieceKind.FACT)


def render(reading: AnnotatedReading, watch: Watch = unwatched) -> bytes:
    """A4; the headings are Word's own, so that its navigation and contents know them."""
    document, word = document_of(reading), docx.Document()
    docx_styles.prepare(word)
    _set_page(word)
    _set_properties(word, document, reading)
    _Writer(word, document).write(part(watch, 0, 0.9))
    file = BytesIO()
    word.save(file)
    return steady(file.getvalue())


def _set_page(word: Word) -> None:
    [section] = word.sections
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = docx_styles.SIDE
    language = docx_fields.element("w:lang", val="nl-BE")
    defaults = word.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    assert defaults is not None
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(language)


def _set_properties(word: Word, document: Document, reading: AnnotatedReading) -> None:
    moment = reading.made_at.replace(tzinfo=None)
    properties = word.core_properties
    properties.title = _title(document)[:255]
    properties.author = properties.last_modified_by = ""
    properties.comments = document.lines[-1]
    properties.created = properties.modified = moment
    properties.language = "nl-BE"


def _title(document: Document) -> str:
    return plain(document.chapters[0].runs) if document.is_single else document.title


class _Writer:
    """Writes pieces at the end of a document."""

    def __init__(self, word: Word, document: Document) -> None:
        self._word, self._document = word, document
        self._contents = words.CONTENTS.said(document.language)
        self._chapter = 0
        self._numberings: dict[int, int] = {}
        self._style_ids: dict[str, str] = {}

    def write(self, watch: Watch) -> None:
        if not self._document.is_single:
            self._add_cover()
        told = flow(watched(self._document.blocks, watch))
        for is_own, pieces in groupby(told, lambda piece: piece.own):
            if is_own:
                self._add_own(pieces)
            else:
                for piece in pieces:
                    self._add(piece, self._word)
        self._add_foot()

    def _add_own(self, pieces: Iterable[Piece]) -> None:
        """A row for each note: one that is short does not go on on the next page."""
        table = self._word.add_table(0, 1, style=docx_styles.OWN)
        for part_ in parts_of_pieces(pieces):
            row = table.add_row()
            if is_short(part_):
                row._tr.get_or_add_trPr().append(docx_fields.element("w:cantSplit"))  # noqa: SLF001
            [cell] = row.cells
            [blank] = cell.paragraphs
            for piece in part_:
                self._add(piece, cell)
            cell._tc.remove(blank._p)  # noqa: SLF001 - a new cell has a paragraph nobody wrote
        self._word.add_paragraph(style=docx_styles.AFTER_OWN)

    def _add_cover(self) -> None:
        self._word.add_paragraph(self._document.title, style="Title")
        for line in self._document.lines:
            self._word.add_paragraph(line, style="Toelichting")
        self._word.add_paragraph(self._contents, style="TOC Heading")
        paragraph = self._word.add_paragraph(style="TOC 1")
        docx_fields.begin_field(paragraph, r'TOC \o "1-1" \h')
        for number, heading in enumerate(self._document.chapters, 1):
            paragraph = self._word.add_paragraph(style="TOC 1") if number > 1 else paragraph
            link = docx_fields.link_to_bookmark(paragraph, f"_Toc{number}")
            docx_fields.run_in(link, paragraph).text = plain(heading.runs)
        docx_fields.end_field(paragraph)

    def _add(self, piece: Piece, place: Word | _Cell) -> None:
        if piece.table is not None:
            add_table(place, piece.table)
        else:
            self._add_paragraph(piece, place)

    def _add_paragraph(self, piece: Piece, place: Word | _Cell) -> None:
        paragraph = place.add_paragraph()
        paragraph._p.style = self._style_id(docx_styles.style_name(piece))  # noqa: SLF001
        if piece.kind is PieceKind.NUMBER:
            self._number(paragraph, piece)
        if piece.kind in _MARKED:
            marker = paragraph.add_run(f"{piece.marker}\t")
            marker.font.color.rgb = docx_styles.QUIET
        add_runs(paragraph, piece.runs)
        if piece.kind is PieceKind.HEADING and piece.level == 1:
            self._chapter += 1
            docx_fields.add_bookmark(paragraph, f"_Toc{self._chapter}", self._chapter)

    def _style_id(self, name: str) -> str:
        """Looked up once: python-docx goes through all styles for each paragraph."""
        if name not in self._style_ids:
            self._style_ids[name] = self._word.styles[name].style_id
        return self._style_ids[name]

    def _number(self, paragraph: Paragraph, piece: Piece) -> None:
        """Lists do not count on from each other."""
        if piece.listing not in self._numberings:
            style = docx_styles.style_name(piece)
            first = int(piece.marker.rstrip("."))
            self._numberings[piece.listing] = docx_fields.new_numbering(self._word, style, first)
        numbered = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
        numbered.get_or_add_ilvl().val = 0
        numbered.get_or_add_numId().val = self._numberings[piece.listing]

    def _add_foot(self) -> None:
        paragraph = self._word.sections[0].footer.paragraphs[0]
        paragraph.style = self._word.styles["Toelichting"]
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(docx_styles.TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run(f"{_title(self._document)[:80]}\t")
        docx_fields.begin_field(paragraph, "PAGE")
        paragraph.add_run("1")
        docx_fields.end_field(paragraph)
