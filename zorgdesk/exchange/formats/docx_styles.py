"""The styles of a Word document: a reader can change them all at once."""

from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from zorgdesk.exchange.flow import Piece, PieceKind
from zorgdesk.exchange.formats.docx_fields import element

FONT = "Calibri"
SIDE = Cm(2.4)
TEXT_WIDTH = Cm(21) - 2 * SIDE
TEXT, QUIET, ACCENT = RGBColor(31, 42, 46), RGBColor(86, 98, 103), RGBColor(11, 107, 98)
OWN = "Eigen aantekeningen"
"""The style of the table that holds what the reader wrote."""
AFTER_OWN = "Scheiding"
"""The paragraph that Word wants behind a table, as small as can be."""
AFTER_TABLE = "Onder tabel"
LINK = "Hyperlink"
TABLE, CELL, FIRST_CELL = "Tabel", "Tabelcel", "Tabelkop"
DEEPEST = 3
"""Levels of lists that Word's own styles have."""

_NAMED = {
    PieceKind.BODY: "Normal",
    PieceKind.LEAD: "Inleiding",
    PieceKind.QUIET: "Toelichting",
    PieceKind.OVER: "Aanduiding",
    PieceKind.FACT: "Kenmerk",
    PieceKind.BOX: "Afvinklijst",
    PieceKind.CODE: "Letterlijk",
    PieceKind.RULE: "Lijn",
}
_IN_LISTS = {PieceKind.BULLET: "List Bullet", PieceKind.NUMBER: "List Number"}
_HEADING_SIZES = (18, 13, 12, 11, 11, 11)


def style_name(piece: Piece) -> str:
    """The style of a piece."""
    depth = min(piece.depth, DEEPEST)
    suffix = f" {depth}" if depth > 1 else ""
    if piece.kind is PieceKind.HEADING:
        return f"Heading {piece.level}"
    if piece.kind in _IN_LISTS:
        return f"{_IN_LISTS[piece.kind]}{suffix}"
    if piece.kind is PieceKind.BODY and (piece.quoted or depth):
        return "Quote" if piece.quoted else f"List Continue{suffix}"
    return _NAMED[piece.kind]


def prepare(document: Document) -> None:
    """Give the styles our look, and add those that Word does not have."""
    styles = document.styles
    _dress("Normal", document, size=11, after=6)
    for level, size in enumerate(_HEADING_SIZES, 1):
        _dress(f"Heading {level}", document, size=size, before=24 if level == 1 else 10, after=4)
        styles[f"Heading {level}"].font.bold = True
        styles[f"Heading {level}"].font.italic = False
    _dress("Title", document, size=26, after=6)
    _remove(styles["Title"].element.pPr, "w:pBdr")
    _dress("Quote", document, size=11, after=6)
    styles["Quote"].paragraph_format.left_indent = Cm(0.6)
    _add_line(styles["Quote"], "left", "12", "B5B0A5")
    _add_ours(document)


def _add_ours(document: Document) -> None:
    for name, size, before in (("Inleiding", 12, 0), ("Aanduiding", 9, 6)):
        over = _add(name, document, size=size, colour=QUIET, before=before)
        over.paragraph_format.keep_with_next = True
    _add("Toelichting", document, size=9, colour=QUIET, before=6)
    _add("Letterlijk", document, size=10)
    _add(AFTER_OWN, document, size=1, after=0)
    _add_line(_add("Lijn", document, size=6, after=8), "bottom", "4", "DEDAD1")
    fact = _add("Kenmerk", document, size=10, after=2)
    fact.paragraph_format.left_indent = Cm(3.5)
    fact.paragraph_format.first_line_indent = Cm(-3.5)
    fact.paragraph_format.tab_stops.add_tab_stop(Cm(3.5))
    box = _add("Afvinklijst", document, size=11, after=2)
    box.paragraph_format.left_indent = Cm(0.63)
    box.paragraph_format.first_line_indent = Cm(-0.63)
    contents = _add("TOC 1", document, size=11, after=3)
    contents.paragraph_format.left_indent = Cm(0)
    contents.paragraph_format.tab_stops.add_tab_stop(TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    link = document.styles.add_style(LINK, WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb = ACCENT
    link.font.underline = True
    _add_own(document)
    _add_table(document)


def _add_table(document: Document) -> None:
    """A table of the reader's: thin lines, room in its cells."""
    _add(AFTER_TABLE, document, size=1, after=7)
    _add(CELL, document, size=10, after=0)
    _add(FIRST_CELL, document, size=10, after=0).font.bold = True
    made = document.styles.add_style(TABLE, WD_STYLE_TYPE.TABLE)
    made.base_style = document.styles["Normal Table"]
    look, borders, margins = element("w:tblPr"), element("w:tblBorders"), element("w:tblCellMar")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(element(f"w:{side}", val="single", sz="4", space="0", color="A9B8B4"))
    for side, width in (("top", "40"), ("left", "100"), ("bottom", "40"), ("right", "100")):
        margins.append(element(f"w:{side}", w=width, type="dxa"))
    look.extend([element("w:tblInd", w="0", type="dxa"), borders, margins])
    made.element.append(look)


def _add_line(style: Any, side: str, thickness: str, colour: str) -> None:
    borders = element("w:pBdr")
    borders.append(element(f"w:{side}", val="single", sz=thickness, space="6", color=colour))
    properties = style.element.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def _add_own(document: Document) -> None:
    """The table that sets the reader's own text apart: on a ground, behind a line."""
    own = document.styles.add_style(OWN, WD_STYLE_TYPE.TABLE)
    own.base_style = document.styles["Normal Table"]
    table, cell = element("w:tblPr"), element("w:tcPr")
    borders, margins = element("w:tblBorders"), element("w:tblCellMar")
    borders.append(element("w:left", val="single", sz="24", space="0", color="0B6B62"))
    for side, width in (("top", "100"), ("left", "200"), ("bottom", "60"), ("right", "200")):
        margins.append(element(f"w:{side}", w=width, type="dxa"))
    table.extend([element("w:tblInd", w="200", type="dxa"), borders, margins])
    cell.append(element("w:shd", val="clear", color="auto", fill="EEF5F3"))
    own.element.extend([table, cell])


def _add(name: str, document: Document, **look: Any) -> Any:
    style: Any = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    _dress(name, document, **look)
    return style


def _dress(
    name: str, document: Document, *, size: int, colour: RGBColor = TEXT, **space: int
) -> None:
    style: Any = document.styles[name]
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.attrib.pop(qn(f"w:{script}Theme"), None)
        fonts.set(qn(f"w:{script}"), FONT)
    style.font.size = Pt(size)
    style.font.color.rgb = colour
    style.font.italic = False
    style.paragraph_format.space_before = Pt(space.get("before", 0))
    style.paragraph_format.space_after = Pt(space.get("after", 6))


def _remove(parent: Any, tag: str) -> None:
    for found in parent.findall(qn(tag)):
        parent.remove(found)
