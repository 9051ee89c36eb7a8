"""Every kind of file is opened again by a reader of its own and compared with what went in."""

import csv
import json
import re
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from io import BytesIO, StringIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import docx
import openpyxl
import pypdf
import pytest
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Frame, Spacer

from tests.unit.exchange.samples import (
    BRUG,
    CHANGED_AT,
    FULL,
    HIGHLIGHT,
    HOSTILE,
    NAMES,
    NOTE,
    RULES,
    SINGLE,
    annotated,
    reading,
)
from zorgdesk.domain.entry import Facet
from zorgdesk.domain.sentences import Dutch
from zorgdesk.exchange.export import render
from zorgdesk.exchange.file_format import FileFormat
from zorgdesk.exchange.formats.as_xlsx import LONGEST
from zorgdesk.exchange.formats.pdf_styles import OwnRoom
from zorgdesk.exchange.json_shape import entry_json

ROOT = Path(__file__).resolve().parents[3]
WRITTEN = [FileFormat.MARKDOWN, FileFormat.HTML, FileFormat.PDF, FileFormat.DOCX, FileFormat.ODT]
ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
VOID = {"meta", "br", "hr"}


class Page(HTMLParser):
    """The elements of a page: (tag, attributes, text inside); each must close as it opened."""

    def __init__(self, html):
        super().__init__()
        self.elements, self._open = [], []
        self.feed(html)
        self.close()
        assert not self._open

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self._open.append((tag, dict(attrs), []))

    def handle_data(self, data):
        for *_, text in self._open:
            text.append(data)

    def handle_endtag(self, tag):
        opened, attributes, text = self._open.pop()
        assert opened == tag
        self.elements.append((tag, attributes, "".join(text).strip()))

    def texts(self, tag, **attributes):
        return [
            text for found, given, text in self.elements
            if found == tag and attributes.items() <= given.items()
        ]  # fmt: skip


def html_page(which=FULL):
    return Page(render(which, FileFormat.HTML).decode())


def word(which=FULL):
    return docx.Document(BytesIO(render(which, FileFormat.DOCX)))


def pdf(which=FULL):
    return pypdf.PdfReader(BytesIO(render(which, FileFormat.PDF)))


def odt(part="content.xml", which=FULL):
    with ZipFile(BytesIO(render(which, FileFormat.ODT))) as file:
        return ElementTree.fromstring(file.read(part))


def text_of(which, file_format):
    """What a reader of the format sees, without its looks."""
    match file_format:
        case FileFormat.PDF:
            return "\n".join(page.extract_text() for page in pdf(which).pages)
        case FileFormat.DOCX:
            document = word(which)
            cells = [cell for table in document.tables for cell in table._cells]
            places = [document, *cells]
            return "\n".join(p.text for place in places for p in place.paragraphs)
        case FileFormat.ODT:
            return "\n".join(map(odt_text, odt(which=which).iter()))
        case FileFormat.HTML:
            return html_page(which).texts("main")[0]
        case _:
            return re.sub(r"\\(?=[^\w\s])", "", render(which, file_format).decode())


class Marked(Dutch):
    """A language of its own: Dutch between marks."""

    def text(self, template):
        return f"‹{template}›"


MARKED = replace(FULL, language=Marked())


@pytest.mark.parametrize("file_format", WRITTEN)
def test_the_words_around_entries_are_in_the_language_of_the_reading(file_format):
    told = text_of(MARKED, file_format)
    for name in ("Eigen aantekeningen", "Initiatief", "Doelgroep", "Proefproject"):
        assert f"‹{name}›" in told


@pytest.mark.parametrize("file_format", WRITTEN[1:])  # Markdown needs no contents
def test_the_contents_have_a_name_in_the_language_of_the_reading(file_format):
    assert "‹Inhoud›" in text_of(MARKED, file_format)


def test_the_columns_have_names_in_the_language_of_the_reading():
    read = csv.reader(StringIO(render(MARKED, FileFormat.CSV).decode("utf-8-sig")), delimiter=";")
    assert next(read)[:3] == ["‹Sleutel›", "‹Soort›", "‹Titel›"]
    book = openpyxl.load_workbook(BytesIO(render(MARKED, FileFormat.XLSX)))
    assert book.sheetnames == ["‹Fiches›", "‹Notities›", "‹Markeringen›"]


def odt_text(element):
    return (
        "".join(element.itertext())
        if element.tag in (ODF % "text" + "p", ODF % "text" + "h")
        else ""
    )


def flat(text):
    return " ".join(text.split())


@pytest.mark.parametrize("file_format", WRITTEN)
def test_everything_is_in_every_written_format(file_format):
    shown = flat(text_of(FULL, file_format))
    for wanted in (
        "Wonen & zorg", BRUG.title, BRUG.summary, "gezinszorg;", "Ouderen", "OCMW Brugge (partner)",
        "https://example.org/brug?x=1&y=2", "De bron noemt het een proeftuin.", "Werkpunt",
        "Zegt hoe regels remmen.", "Wonen in Brugge", "Labels: intake, @wijk", "Bladwijzer",
        "Na het bezoek", "afspraak maken", "Wat zij zei.", "-1 is geen formule",
        "Navragen bij OCMW",
        "Markering (groen: Nog vragen), gewijzigd op 1 maart 2026 om 14:05",
        "Losse notities", "Dagboek",
        "Notitie over initiatief:weg, die niet meer in de catalogus staat",
        "uitgave 2026-02 van de catalogus",
    ):  # fmt: skip
        assert wanted in shown, wanted
    source = "Bron: Bestaande initiatieven, pagina 2, lijnen 43–47, 50 (Wonen › Brugge)."
    assert f"{source} Geraadpleegd in ZorgDesk op 3 maart 2026." in shown
    assert "pagina 5, lijn 101." in shown


@pytest.mark.parametrize("file_format", WRITTEN)
def test_one_entry_has_its_title_once_and_no_contents(file_format):
    shown = text_of(SINGLE, file_format)
    assert "Inhoud" not in shown
    assert "Na het bezoek" in shown
    footless = 2 if file_format is FileFormat.PDF else 1  # a page's foot says it too
    assert shown.count(BRUG.title) == footless


@pytest.mark.parametrize("file_format", FileFormat)
def test_the_same_reading_gives_the_same_bytes(file_format):
    again = (
        "import sys; from tests.unit.exchange.samples import FULL\n"
        "from zorgdesk.exchange.export import render\n"
        "from zorgdesk.exchange.file_format import FileFormat\n"
        f"sys.stdout.buffer.write(render(FULL, FileFormat('{file_format}')))"
    )
    other = subprocess.run(
        [sys.executable, "-c", again], cwd=ROOT, capture_output=True, check=True
    ).stdout
    assert render(FULL, file_format) == other


@pytest.mark.parametrize("file_format", FileFormat)
def test_a_very_long_note_is_kept_whole(file_format):
    words = " ".join(f"woord{number}" for number in range(9000))
    content = render(reading(annotated(BRUG, words)), file_format)
    if file_format in WRITTEN:
        assert "woord8999" in text_of(reading(annotated(BRUG, words)), file_format)
    elif file_format is not FileFormat.XLSX:
        assert b"woord8999" in content


def test_html_is_one_safe_page_with_its_parts():
    page = html_page()
    assert page.texts("title") == ["Wonen & zorg"]
    assert page.texts("h2") == ["Inhoud", BRUG.title, RULES.title, "Losse notities"]
    assert page.texts("h2", id="fiche-2") == [RULES.title]
    assert page.texts("a", href="#fiche-2") == [RULES.title]
    assert page.texts("em")[:1] == ["proeftuin"]
    assert page.texts("a", href="https://example.org/a?b=1&c=2") == ["de site"]
    assert "Na het bezoek" in page.texts("aside")[0]
    assert "Na het bezoek" not in "".join(page.texts("dl"))
    assert page.texts("span", **{"aria-label": "afgevinkt"}) == ["☑"]
    assert {tag for tag, *_ in page.elements} & {"script", "img", "iframe", "object"} == set()
    assert not [given for _, given, _ in page.elements if any(n.startswith("on") for n in given)]
    assert "<script>alert(1)</script>" in page.texts("main")[0]


def test_a_word_document_has_real_styles():
    document = word()
    styles = [(p.style.name, p.text) for p in document.paragraphs]
    assert [text for style, text in styles if style == "Heading 1"] == [
        BRUG.title, RULES.title, "Losse notities",
    ]  # fmt: skip
    assert ("Title", "Wonen & zorg") in styles
    assert ("List Bullet", "gezinszorg;") in styles
    assert ("Kenmerk", "Doelgroep\tOuderen") in styles
    own = document.tables[0]
    assert own.style.name == "Eigen aantekeningen"
    paragraphs = [p for row in own.rows for p in row.cells[0].paragraphs]
    inside = [(p.style.name, p.text) for p in paragraphs]
    assert ("Heading 3", "Na het bezoek") in inside
    assert ("Afvinklijst", "☑\tafspraak maken") in inside
    assert ("List Bullet 2", "met de wijkdienst") in inside
    assert ("Quote", "Wat zij zei.") in inside
    assert [run.text for p in paragraphs for run in p.runs if run.bold] == ["Annelies"]
    links = {r.target_ref for r in document.part.rels.values() if r.is_external}
    assert "https://example.org/wijk" in links
    assert not [link for link in links if not link.startswith("https://")]
    properties = document.core_properties
    assert (properties.title, properties.author) == ("Wonen & zorg", "")
    assert properties.created.isoformat()[:16] == "2026-03-03T09:30"
    assert "PAGE" in document.sections[0].footer._element.xml


def test_numbered_lists_of_a_word_document_begin_anew():
    document = word(reading(annotated(BRUG, "1. een\n2. twee\n\ntekst\n\n5. vijf")))
    numbered = [
        p for p in document.tables[0].cell(0, 0).paragraphs if p.style.name == "List Number"
    ]
    ids = [p._p.pPr.numPr.numId.val for p in numbered]
    assert ids[0] == ids[1] != ids[2]
    overrides = {
        num.numId: num.lvlOverride_lst[0].startOverride.val
        for num in document.part.numbering_part.element.num_lst
        if num.lvlOverride_lst
    }
    assert [overrides[ids[0]], overrides[ids[2]]] == [1, 5]


def test_an_open_document_has_real_styles_lists_and_contents():
    content, text = odt(), ODF % "text"
    headings = [
        (h.get(f"{text}outline-level"), "".join(h.itertext())) for h in content.iter(f"{text}h")
    ]
    assert headings[:3] == [("1", BRUG.title), ("2", "Eigen aantekeningen"), ("3", "Na het bezoek")]
    lists = [e.get(f"{text}style-name") for e in content.iter(f"{text}list")]
    assert lists[:2] == ["Opsomming", "Afvinklijst"]
    assert "Nummering" in lists
    [started] = [e for e in content.iter(f"{text}list-item") if e.get(f"{text}start-value")]
    assert started.get(f"{text}start-value") == "3"
    contents = [a.get("{http://www.w3.org/1999/xlink}href") for a in content.iter(f"{text}a")][:3]
    assert contents == ["#fiche-1", "#fiche-2", "#fiche-3"]
    defined = {
        style.get((ODF % "style") + "name")
        for part in ("styles.xml", "content.xml")
        for style in odt(part).iter()
    }
    used = {e.get(f"{text}style-name") for e in content.iter()} - {None}
    assert used <= defined
    meta = "".join(odt("meta.xml").itertext())
    assert "Wonen & zorg" in meta
    assert "2026-03-03T09:30" in meta


TABLE = "| Wie | Uren |\n|---|--:|\n| **Jan** | 2 |\n| [x](javascript:alert(1)) <b> | |"


def test_a_table_of_a_note_is_one_in_every_written_format():
    noted = reading(annotated(BRUG, TABLE))
    page = html_page(noted)
    assert (page.texts("th"), page.texts("td")) == (
        ["Wie", "Uren"], ["Jan", "2", "[x](javascript:alert(1)) <b>", ""],
    )  # fmt: skip
    assert page.texts("td", align="right") == ["2", ""]
    [table] = word(noted).tables[0].cell(0, 0).tables
    assert [[cell.text for cell in row.cells] for row in table.rows][:2] == [
        ["Wie", "Uren"], ["Jan", "2"],
    ]  # fmt: skip
    content = odt(which=noted)
    rows = [
        ["".join(cell.itertext()) for cell in row]
        for table in content.iter(ODF % "table" + "table")
        for row in table.iter(ODF % "table" + "table-row")
    ]
    assert rows[-2:] == [["Jan", "2"], ["[x](javascript:alert(1)) <b>", ""]]
    assert "| **Jan** | 2 |" in render(noted, FileFormat.MARKDOWN).decode()


@pytest.mark.parametrize("file_format", WRITTEN)
@pytest.mark.parametrize(
    "text",
    ["| a | b |\n|---|---|\n| " + "woord " * 2000 + "eind | x |",
     "|" + " a |" * 70 + "\n|" + "---|" * 70 + "\n\neind",
     "- punt\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n\n> | q |\n> |---|\n> | eind |"],
    ids=["long", "wide", "nested"],
)  # fmt: skip
def test_no_table_is_too_much(file_format, text):
    document = reading(annotated(BRUG, text))
    if file_format is FileFormat.DOCX:
        assert "eind" in "".join(word(document).element.body.itertext())
    else:
        assert "eind" in text_of(document, file_format)


def test_an_open_document_begins_with_its_type():
    with ZipFile(BytesIO(render(FULL, FileFormat.ODT))) as file:
        first = file.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", 0)


def test_a_pdf_has_bookmarks_contents_and_our_own_letters():
    file = pdf()
    outline = [item.title for item in file.outline if not isinstance(item, list)]
    assert outline == [BRUG.title, RULES.title, "Losse notities"]
    assert [item.title for item in file.outline[1]] == ["Eigen aantekeningen"]
    pages = [file.get_destination_page_number(i) for i in file.outline if not isinstance(i, list)]
    first = file.pages[0].extract_text()
    for title, page in zip(outline, pages, strict=True):
        assert re.search(rf" {page + 1}\n{re.escape(title)}", first)
    assert file.pages[-1].extract_text().rstrip().endswith(str(len(file.pages)))
    fonts = {
        f["/BaseFont"]
        for page in file.pages
        for f in map(resolve, page["/Resources"]["/Font"].values())
    }
    embedded = {font.partition("+")[2] for font in fonts if "+" in font}
    assert {"Inter-Regular", "Inter-SemiBold", "DejaVuSans"} <= embedded
    assert file.metadata.title == "Wonen & zorg"
    assert file.metadata.creation_date_raw.startswith("D:20260303")
    assert file.trailer["/Root"]["/Lang"] == "nl-BE"


def resolve(reference):
    return reference.get_object()


def test_a_highlight_keeps_its_colour_where_a_format_has_colours():
    assert html_page().texts("mark", **{"class": "green"}) == ["samen wonen\nen zorgen"]
    shades = [
        shade.get(docx.oxml.ns.qn("w:fill"))
        for shade in word().element.body.iter(docx.oxml.ns.qn("w:shd"))
        if shade.getparent().tag == docx.oxml.ns.qn("w:rPr")
    ]
    assert set(shades) == {"d2f0d5"}
    assert any(
        element.get(ODF % "text" + "style-name") == "Markering_20_green" for element in odt().iter()
    )
    drawn = b"".join(page.get_contents().get_data() for page in pdf().pages)
    assert b".823529 .941176 .835294 rg" in drawn


def test_a_pdf_says_which_sign_stands_for_what_it_cannot_show():
    assert "□ staat voor een teken" in text_of(FULL, FileFormat.PDF)
    assert "staat voor een teken" not in text_of(SINGLE, FileFormat.PDF)


def test_a_pdf_names_emoji():
    note = "goed 👍🏽, gezin 👨\u200d👩\u200d👧 in 🇧🇪, ⏰ en 🦭"
    told = " ".join(text_of(reading(annotated(BRUG, note)), FileFormat.PDF).split())
    assert "goed [duim omhoog], gezin [man][vrouw][meisje] in BE, [wekker] en [seal]" in told
    assert "□" not in told


def test_what_a_margin_points_at_is_written_as_in_a_note():
    mark = replace(HIGHLIGHT, margin="Zie [[Brugwonen]] [en] meer")
    which = reading(annotated(BRUG, highlights=(mark,)))
    assert "Zie [[Brugwonen]] \\[en\\] meer" in render(which, FileFormat.MARKDOWN).decode()
    assert "Zie Brugwonen [en] meer" in text_of(which, FileFormat.HTML)


def test_what_does_not_begin_a_line_of_markdown_is_not_escaped_as_if_it_did():
    told = render(SINGLE, FileFormat.MARKDOWN).decode()
    assert f"**{RULES.title}**: Zegt hoe regels remmen." in told


@pytest.mark.parametrize("left", [-2, 0, 2, 5, 20])
def test_the_ground_under_a_note_does_not_go_on_to_the_next_page(left):
    page, following = (Frame(0, 0, 100, 100, 0, 0, 0, 0) for _ in range(2))
    canvas, room, before = Canvas(BytesIO()), OwnRoom(5, is_below=True), Spacer(100, 98)
    before.spaceAfter = 2 - left
    assert page.add(before, canvas)
    assert page.add(room, canvas) or (following.add(room, canvas) and not room.height)


def test_a_short_note_stays_on_one_page_and_a_long_one_does_not():
    """Each is a row of its own, under the line that tells when it was changed."""
    which = reading(annotated(BRUG, "kort", "lang " * 500, bookmarked=True))
    [table] = word(which).tables
    assert [row.cells[0].text[:10] for row in table.rows] == ["Bladwijzer", "Notitie, g"]
    assert [bool(row._tr.xpath("w:trPr/w:cantSplit")) for row in table.rows] == [True, False]
    styles = [
        row.get(f"{ODF % 'table'}style-name")
        for row in odt(which=which).iter(f"{ODF % 'table'}table-row")
    ]
    assert styles == ["KorteRij", None]


def test_what_stands_over_a_text_stays_with_it():
    styles = {p.style.name: p.style for p in word().paragraphs}
    assert styles["Aanduiding"].paragraph_format.keep_with_next
    assert styles["Inleiding"].paragraph_format.keep_with_next
    assert not styles["Toelichting"].paragraph_format.keep_with_next
    kept = {
        style.get((ODF % "style") + "name")
        for style in odt("styles.xml").iter((ODF % "style") + "style")
        for look in style
        if look.get("{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}keep-with-next")
    }
    assert {"Aanduiding", "Inleiding"} <= kept
    assert 'class="quiet over"' in text_of_html()


def text_of_html(which=FULL):
    return render(which, FileFormat.HTML).decode()


def test_the_contents_of_an_open_document_have_page_numbers():
    pages = [e.get(f"{ODF % 'text'}ref-name") for e in odt().iter(f"{ODF % 'text'}bookmark-ref")]
    assert pages == ["fiche-1", "fiche-2", "fiche-3"]


def test_on_a_page_of_a_pdf_no_note_is_announced_that_stands_on_the_next():
    notes = ["kort " * number for number in range(1, 60)]
    for page in pdf(reading(annotated(BRUG, *notes))).pages:
        *_, last, _foot, _number = page.extract_text().splitlines()
        assert not last.startswith("Notitie,")


def csv_rows(which=FULL):
    text = render(which, FileFormat.CSV).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=";"))


def test_the_rows_of_a_workbook_are_as_high_as_their_texts():
    many = "regel\n" * 10
    file = BytesIO(render(reading(annotated(BRUG, "kort", many)), FileFormat.XLSX))
    sheet = openpyxl.load_workbook(file)["Notities"]
    assert sheet.row_dimensions[2].height is None  # as all rows are
    assert sheet.row_dimensions[3].height == 150


def test_csv_has_every_field():
    first, second, diary, lost = csv_rows()
    assert first["Sleutel"] == BRUG.key
    assert first["Soort"] == NAMES[Facet.KIND]["initiative"]
    assert first["Tekst"] == BRUG.text
    assert first["Sector"] == "Wonen en huisvesting; Thuiszorg"
    assert (first["Brondocument"], first["Pagina"]) == ("Bestaande initiatieven", "2")
    assert (first["Lijnen"], first["Titels erboven"]) == ("43–47, 50", "Wonen › Brugge")
    assert (first["Bladwijzer"], first["Labels"]) == ("ja", "intake; @wijk")
    assert first["Notities"] == f"{NOTE}\n\n-1 is geen formule"
    assert first["Notities gewijzigd op"] == "2026-03-01 14:05; 2026-03-01 14:05"
    assert "Navragen bij OCMW" in first["Markeringen"]
    assert second["Soort inzicht"] == "Werkpunt"
    assert (diary["Sleutel"], lost["Sleutel"]) == ("", "initiatief:weg")
    assert diary["Notities"] == FULL.loose_notes[0].text


FORMULAS = ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0", "＝1"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_of_a_csv_can_run(formula):
    [row] = csv_rows(reading(annotated(BRUG, formula)))
    assert row["Notities"] == f"'{formula}"


def test_a_csv_opens_in_a_spreadsheet_with_its_letters():
    assert render(FULL, FileFormat.CSV).startswith(b"\xef\xbb\xbf")


def sheets(which=FULL):
    book = openpyxl.load_workbook(BytesIO(render(which, FileFormat.XLSX)))
    return {
        sheet.title: [
            dict(zip([c.value for c in sheet[1]], row, strict=True))
            for row in sheet.iter_rows(min_row=2)
        ]
        for sheet in book
    }


def values(row):
    return {name: cell.value for name, cell in row.items()}


def test_a_workbook_parts_the_catalogue_from_the_readers_own():
    found = sheets()
    assert list(found) == ["Fiches", "Notities", "Markeringen"]
    first = values(found["Fiches"][0])
    assert (first["Sleutel"], first["Tekst"], first["Pagina"]) == (BRUG.key, BRUG.text, "2")
    assert values(found["Notities"][0]) == {
        "Sleutel": BRUG.key, "Titel": BRUG.title, "Naam van de notitie": "", "Notitie": NOTE,
        "Gewijzigd op": "2026-03-01 14:05",
    }  # fmt: skip
    assert values(found["Notities"][4])["Sleutel"] == "initiatief:weg"
    assert values(found["Markeringen"][0]) == {
        "Sleutel": BRUG.key, "Titel": BRUG.title, "Gemarkeerde tekst": HIGHLIGHT.quote,
        "Kleur": "groen", "Betekenis": "Nog vragen", "Kanttekening": "Navragen bij OCMW",
        "Gewijzigd op": "2026-03-01 14:05",
    }  # fmt: skip


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_of_a_workbook_can_run(formula):
    cell = sheets(reading(annotated(BRUG, formula)))["Notities"][0]["Notitie"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert flat(cell.value.replace("_x000D_", "")) == flat(formula)


def test_a_note_longer_than_a_cell_goes_on_in_the_next_row():
    note = "é😀" * LONGEST
    rows = [values(row) for row in sheets(reading(annotated(BRUG, note)))["Notities"]]
    assert "".join(row["Notitie"] for row in rows) == note
    assert {row["Sleutel"] for row in rows} == {BRUG.key}


def test_json_is_the_documented_shape():
    read = json.loads(render(FULL, FileFormat.JSON))
    assert (read["format"], read["version"], read["title"]) == ("zorgdesk-reading", 1, FULL.title)
    assert (read["made_at"], read["edition"]) == ("2026-03-03T08:30:00Z", "2026-02")
    first, second = read["items"]
    assert first["entry"] == entry_json(BRUG, NAMES[Facet.STATUS])
    assert first["document_title"] == "Bestaande initiatieven"
    assert first["notes"][0] == {"title": "", "text": NOTE, "changed_at": "2026-03-01T13:05:00Z"}
    assert first["highlights"] == [
        {"quote": HIGHLIGHT.quote, "colour": "green", "meaning": "Nog vragen",
         "margin": "Navragen bij OCMW", "changed_at": "2026-03-01T13:05:00Z"},
    ]  # fmt: skip
    assert (first["labels"], first["bookmarked"]) == (["intake", "@wijk"], True)
    assert second["notes"][0]["text"] == HOSTILE
    assert [note["about"] for note in read["loose_notes"]] == ["", "initiatief:weg"]


def test_a_moment_is_told_in_the_zone_of_the_reading():
    assert CHANGED_AT.utcoffset() == timedelta(0)
    assert "om 14:05" in text_of(FULL, FileFormat.HTML)


@pytest.mark.parametrize("heavy", ["reportlab", "docx", "odfdo", "xlsxwriter", "markdown_it"])
def test_what_writes_a_format_is_imported_when_it_is_asked_for(heavy):
    code = f"import sys, zorgdesk.exchange.export; print('{heavy}' in sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "False"
