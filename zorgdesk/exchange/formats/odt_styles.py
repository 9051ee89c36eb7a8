"""The styles of an OpenDocument text: a reader can change them all at once."""

from collections.abc import Iterator

from zorgdesk.exchange.blocks import Side
from zorgdesk.exchange.tints import TINTS

OWN_TABLE, OWN_CELL, OWN_COLUMN = "EigenAantekeningen", "EigenCel", "EigenKolom"
SHORT_ROW = "KorteRij"
TABLE, TABLE_CELL = "Tabel", "Tabelcel"
CELL, FIRST_CELL = "Table_20_Contents", "Table_20_Heading"
SIDES = {Side.NONE: "", Side.LEFT: "", Side.CENTRE: "_20_midden", Side.RIGHT: "_20_rechts"}
LINK, FACT_NAME = "Internet_20_link", "Kenmerknaam"
LOOKS = {"bold": "Vet", "italic": "Cursief", "struck": "Doorhaling", "code": "Broncode"}
MARKED = {colour: f"Markering_20_{colour}" for colour in TINTS}
BULLETS, NUMBERS, BOXES = "Opsomming", "Nummering", "Afvinklijst"
_FONT = 'style:font-name="Calibri" fo:font-family="Calibri"'
_QUIET = 'fo:color="#566267"'
_MONO = 'fo:font-family="Consolas, monospace"'
_LEVELS = range(1, 11)

_BASE = f"""
<style:style style:name="Standard" style:family="paragraph" style:class="text">
<style:paragraph-properties fo:margin-top="0pt" fo:margin-bottom="6pt" fo:line-height="120%"
 fo:orphans="2" fo:widows="2"/>
<style:text-properties {_FONT} fo:font-size="11pt" fo:color="#1f2a2e" fo:language="nl"
 fo:country="BE"/></style:style>
"""
_OWN = f"""
<style:style style:name="{OWN_TABLE}" style:family="table">
<style:table-properties table:align="margins" fo:margin-bottom="10pt"/></style:style>
<style:style style:name="{OWN_COLUMN}" style:family="table-column">
<style:table-column-properties style:rel-column-width="65535*"/></style:style>
<style:style style:name="{SHORT_ROW}" style:family="table-row">
<style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="{OWN_CELL}" style:family="table-cell">
<style:table-cell-properties fo:background-color="#eef5f3" fo:border="none"
 fo:border-left="3pt solid #0b6b62" fo:padding="0.2cm" fo:padding-left="0.35cm"/></style:style>
"""
_TABLE = f"""
<style:style style:name="{TABLE}" style:family="table">
<style:table-properties table:align="margins" fo:margin-bottom="8pt"/></style:style>
<style:style style:name="{TABLE_CELL}" style:family="table-cell">
<style:table-cell-properties fo:border="0.5pt solid #a9b8b4" fo:padding="0.1cm"/></style:style>
"""
_PARTS = 100
"""In so many parts the width of a table is divided."""
_LINK = f"""
<style:style style:name="{LINK}" style:display-name="Internet link" style:family="text">
<style:text-properties fo:color="#0b6b62" style:text-underline-style="solid"/></style:style>
"""
_SIGNS = {
    BULLETS: 'text:list-level-style-bullet text:bullet-char="•"',
    NUMBERS: 'text:list-level-style-number style:num-format="1" style:num-suffix="."',
    BOXES: 'text:list-level-style-number style:num-format=""',
}
_CHARACTERS = {
    "bold": 'fo:font-weight="bold"',
    "italic": 'fo:font-style="italic"',
    "struck": 'style:text-line-through-style="solid"',
    "code": _MONO,
}
_PAGE = """
<style:page-layout style:name="Mpm1"><style:page-layout-properties fo:page-width="21cm"
 fo:page-height="29.7cm" fo:margin-top="2.2cm" fo:margin-bottom="1.6cm" fo:margin-left="2.4cm"
 fo:margin-right="2.4cm"/><style:footer-style><style:header-footer-properties
 fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
"""


def all_styles() -> Iterator[tuple[str, bool]]:
    """The XML of every style, and whether it is one of a document's automatic styles."""
    yield _BASE, False
    for part in (_OWN + _TABLE + _columns()).strip().split("</style:style>")[:-1]:
        yield f"{part.strip()}</style:style>", True
    yield _LINK, False
    for look, name in LOOKS.items():
        yield _character(name, _CHARACTERS[look]), False
    for colour, name in MARKED.items():
        yield _character(name, f'fo:background-color="{TINTS[colour]}"'), False
    yield _character(FACT_NAME, _QUIET), False
    yield from ((xml, False) for xml in _paragraphs())
    yield _list(BULLETS, 'text:list-level-style-bullet text:bullet-char="•"'), False
    yield (
        _list(NUMBERS, 'text:list-level-style-number style:num-format="1" style:num-suffix="."'),
        False,
    )
    yield _list(BOXES, 'text:list-level-style-number style:num-format=""'), False
    yield _list_of_headings(), False
    yield _PAGE, True


def column_style(share: float) -> str:
    """The style of a column that gets this part of the width of its table."""
    return f"Kolom{max(round(share * _PARTS), 1)}"


def _columns() -> str:
    return "".join(
        f'<style:style style:name="{column_style(parts / _PARTS)}" style:family="table-column">'
        f'<style:table-column-properties style:rel-column-width="{parts}*"/></style:style>'
        for parts in range(1, _PARTS + 1)
    )


def _paragraphs() -> Iterator[str]:
    for level, size in enumerate((18, 13, 12, 11, 11, 11), 1):
        yield _paragraph(
            f"Heading_20_{level}",
            f'fo:font-size="{size}pt" fo:font-weight="bold" {_FONT}',
            _space(24 if level == 1 else 10, 4, 'fo:keep-with-next="always"'),
            more=f'style:default-outline-level="{level}"',
        )
    heading = 'fo:font-size="13pt" fo:font-weight="bold"'
    line = 'fo:border-left="1.5pt solid #b5b0a5" fo:padding-left="0.25cm" fo:margin-left="0.4cm"'
    yield _paragraph("Title", f'fo:font-size="26pt" {_FONT}', _space(0, 6))
    yield _paragraph("Contents_20_Heading", heading, _space(18, 4))
    right = 'style:position="16.2cm" style:type="right"'
    contents = _space(0, 3, 'fo:margin-left="0cm"')
    yield _paragraph("Contents_20_1", "", contents, tab=right)
    over = 'fo:keep-with-next="always"'
    yield _paragraph("Inleiding", f'fo:font-size="12pt" {_QUIET}', _space(0, 6, over))
    yield _paragraph("Aanduiding", f'fo:font-size="9pt" {_QUIET}', _space(6, 6, over))
    yield _paragraph("Toelichting", f'fo:font-size="9pt" {_QUIET}', _space(6, 6))
    yield _paragraph("Letterlijk", f'fo:font-size="10pt" {_MONO}', _space(0, 6))
    yield _paragraph("In_20_lijst", "", _space(0, 2))
    yield _paragraph("Quotations", "", _space(0, 6, line))
    yield _paragraph("Scheiding", "", _space(0, 8, 'fo:border-bottom="0.5pt solid #dedad1"'))
    hanging = _space(0, 2, 'fo:margin-left="3.5cm" fo:text-indent="-3.5cm"')
    yield _paragraph("Kenmerk", 'fo:font-size="10pt"', hanging, tab='style:position="0cm"')
    for name, look in ((CELL, ""), (FIRST_CELL, 'fo:font-weight="bold"')):
        for side, align in ((Side.NONE, "start"), (Side.CENTRE, "center"), (Side.RIGHT, "end")):
            space = _space(0, 0, f'fo:text-align="{align}"')
            yield _paragraph(f"{name}{SIDES[side]}", f'fo:font-size="10pt" {look}', space)
    yield _paragraph("Voettekst", f'fo:font-size="9pt" {_QUIET}', _space(0, 0), tab=right)


def _space(before: int, after: int, more: str = "") -> str:
    """All at once: a margin left out would not be the parent's, but none."""
    return f'fo:margin-top="{before}pt" fo:margin-bottom="{after}pt" {more}'


def _paragraph(name: str, text: str, paragraph: str, *, tab: str = "", more: str = "") -> str:
    tabs = f"<style:tab-stops><style:tab-stop {tab}/></style:tab-stops>" if tab else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{name.replace("_20_", " ")}" '
        f'style:family="paragraph" style:parent-style-name="Standard" style:class="text" {more}>'
        f"<style:paragraph-properties {paragraph}>{tabs}</style:paragraph-properties>"
        f"<style:text-properties {text}/></style:style>"
    )


def _character(name: str, look: str) -> str:
    return (
        f'<style:style style:name="{name}" style:family="text">'
        f"<style:text-properties {look}/></style:style>"
    )


def _list(name: str, sign: str) -> str:
    return f'<text:list-style style:name="{name}">{"".join(_levels(sign))}</text:list-style>'


def _list_of_headings() -> str:
    """Headings without numbers."""
    levels = (
        f'<text:outline-level-style text:level="{level}" style:num-format=""/>' for level in _LEVELS
    )
    return f'<text:outline-style style:name="Outline">{"".join(levels)}</text:outline-style>'


def _levels(sign: str) -> Iterator[str]:
    tag = sign.partition(" ")[0]
    for level in _LEVELS:
        indent = f"{0.63 * level:.2f}cm"
        yield (
            f'<{sign} text:level="{level}"><style:list-level-properties '
            'text:list-level-position-and-space-mode="label-alignment">'
            '<style:list-level-label-alignment text:label-followed-by="listtab" '
            f'text:list-tab-stop-position="{indent}" fo:margin-left="{indent}" '
            f'fo:text-indent="-0.63cm"/></style:list-level-properties></{tag}>'
        )
