"""The entry page: what it shows, what it escapes, where its hits and badges stand."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtWidgets import QApplication

from zorgdesk.domain.entry import (
    Entry,
    EntryKey,
    Expansion,
    Facet,
    Involvement,
    Kind,
    Link,
    Origin,
    Role,
    Source,
    Status,
    StatusKind,
    Value,
)
from zorgdesk.domain.highlights import Colour
from zorgdesk.domain.labels import Label, LabelColour
from zorgdesk.domain.page import Chapter, EntryPage, Explained, Reference
from zorgdesk.domain.query import Span
from zorgdesk.ui.detail import start_page
from zorgdesk.ui.detail.browser import PageBrowser
from zorgdesk.ui.detail.facts import MOST_COLLECTIONS
from zorgdesk.ui.detail.highlight_layer import Shown
from zorgdesk.ui.detail.markdown import to_html
from zorgdesk.ui.detail.page import SHOWN_AT_ONCE, html

HOSTILE = '<script>alert("x")</script><img src="file:///etc/passwd"> & \'"'
TERM = Explained("OCMW", EntryKey("begrip:ocmw"), 'Openbaar "centrum" <b>')

ENTRY = Entry(
    key=EntryKey("initiatief:gele-kaart"),
    kind=Kind.INITIATIVE,
    title="Gele kaart",
    summary="Een kaart voor het raam.",
    text="De buren van het OCMW helpen. Het OCMW ook.",
    source=Source(EntryKey("inventaris"), 4, ((111, 112), (115, 115)), ("Zorg", "Buurt")),
    aliases=("Raamkaart",),
    regions=(Value("west-vlaanderen", "West-Vlaanderen"),),
    sectors=(Value("buurtwerk", "Buurt- en vrijwilligerswerk"),),
    status=Status(StatusKind.ENDED, "Liep tot 2020."),
    organisations=(Involvement(EntryKey("organisatie:a"), "Auricula", Role.PARTNER),),
    links=(Link("https://example.org/kaart?a=1&b=2", "De kaart"),),
)
PAGE = EntryPage(
    ENTRY,
    document=Reference(EntryKey("inventaris"), Kind.DOCUMENT, "De inventaris"),
    related=(Reference(EntryKey("initiatief:b"), Kind.INITIATIVE, "Buurtbaar", "Ook buren."),),
    akin=(Reference(EntryKey("initiatief:c"), Kind.INITIATIVE, "Café", "Zelfde doelgroep"),),
    previous=Reference(EntryKey("initiatief:d"), Kind.INITIATIVE, "Daarvoor"),
    following=Reference(EntryKey("initiatief:e"), Kind.INITIATIVE, "Daarna"),
    explained=(TERM,),
)


@pytest.fixture
def browser(qtbot, colours):
    browser = PageBrowser(colours)
    qtbot.addWidget(browser)
    browser.resize(700, 900)
    browser.show()
    return browser


@pytest.fixture
def links(browser):
    """Every link of a page with its text."""

    def links_of(page):
        browser.show_page(page, "")
        found, block = {}, browser.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                if piece.charFormat().isAnchor():
                    found.setdefault(piece.charFormat().anchorHref(), piece.text())
                pieces += 1
            block = block.next()
        return found

    return links_of


def test_a_page_shows_everything_of_the_entry(browser):
    browser.show_page(html(PAGE), "")
    shown = browser.toPlainText().replace("\u00a0", " ").replace("\N{NON-BREAKING HYPHEN}", "-")
    for text in (
        "Gele kaart", "Een kaart voor het raam.", "De buren van het OCMW helpen.", "Raamkaart",
        "West-Vlaanderen", "Buurt- en vrijwilligerswerk", "Liep tot 2020.", "Auricula",
        "De kaart", "example.org", "De inventaris", "111–112, 115", "Zorg › Buurt", "Ook buren.",
        "Zelfde doelgroep", "Daarvoor", "Daarna",
    ):  # fmt: skip
        assert text in shown


def test_everything_a_page_names_is_a_link(links):
    assert set(links(html(PAGE))) == {
        "filter:status/ended", "filter:region/west-vlaanderen", "filter:sector/buurtwerk",
        "entry:organisatie:a", "https://example.org/kaart?a=1&b=2", "entry:begrip:ocmw",
        "entry:inventaris", "entry:initiatief:b", "entry:initiatief:c", "entry:initiatief:d",
        "entry:initiatief:e",
    }  # fmt: skip


def test_an_abbreviation_shows_its_full_form_once(browser):
    entry = replace(
        ENTRY, kind=Kind.TERM, aliases=("Openbaar centrum",),
        expansion=Expansion("Openbaar centrum", Origin.DOCUMENT),
    )  # fmt: skip
    browser.show_page(html(EntryPage(entry)), "")
    assert browser.toPlainText().count("Openbaar centrum") == 1


def test_the_contents_of_a_document_name_each_heading_once(browser):
    reference = PAGE.related[0]
    chapters = (
        Chapter(("Deel", "Een"), (reference,)),
        Chapter(("Deel", "Twee"), (reference,)),
        Chapter(("Slot",), (reference,)),
    )
    browser.show_page(html(replace(PAGE, outline=chapters, related=())), "")
    lines = browser.toPlainText().splitlines()
    headings = [line for line in lines if line in {"Deel", "Een", "Twee", "Slot"}]
    assert headings == ["Deel", "Een", "Twee", "Slot"]


def test_a_document_tells_how_far_one_is_in_it(browser, links):
    reference = PAGE.related[0]
    other = replace(reference, key=EntryKey("initiatief:ander"), title="Een andere")
    page = replace(PAGE, outline=(Chapter(("Deel",), (reference, other)),), related=())
    assert "unread:" not in links(html(page))
    begun = replace(page, read=frozenset({other.key}))
    assert "unread:" in links(html(begun))
    lines = browser.toPlainText().replace("\u00a0", " ").splitlines()
    assert any(line.startswith("1 of the 2 are read.") for line in lines)
    assert [line for line in lines if "✓" in line] == ["Een andere ✓ read"]
    done = replace(page, read=frozenset({reference.key, other.key}))
    assert "unread:" not in links(html(done))


def test_a_page_with_labels_has_a_pill_for_each(browser):
    labels = (Label("1", "in take", LabelColour.RED), Label("2", "b", LabelColour.BLUE))
    without = len(_pills(browser, PAGE))
    assert len(_pills(browser, replace(PAGE, labels=labels))) == without + 2


def _pills(browser, page):
    browser.show_page(html(page), "")
    return browser._looks._badges


def test_a_long_list_of_references_says_how_many_more(browser):
    many = tuple(
        Reference(EntryKey(str(number)), Kind.INITIATIVE, f"Fiche {number}")
        for number in range(SHOWN_AT_ONCE + 7)
    )
    browser.show_page(html(replace(PAGE, uses=many)), "")
    shown = browser.toPlainText()
    assert f"Fiche {SHOWN_AT_ONCE - 1}" in shown
    assert f"Fiche {SHOWN_AT_ONCE}" not in shown
    assert re.search(r"\b7\b", shown)


def test_nothing_in_an_entry_is_taken_for_html(browser, links):
    hostile = replace(
        ENTRY, title=HOSTILE, summary=HOSTILE, text=HOSTILE, aliases=(HOSTILE,),
        regions=(Value(HOSTILE, HOSTILE),), status=Status(StatusKind.ENDED, HOSTILE),
        organisations=(Involvement(EntryKey(HOSTILE), HOSTILE, Role.RUNS),),
        links=(Link(f"https://example.org/{HOSTILE}", HOSTILE),),
        source=Source(EntryKey(HOSTILE), 1, ((1, 2),), (HOSTILE,)),
    )  # fmt: skip
    reference = Reference(EntryKey(HOSTILE), Kind.TERM, HOSTILE, HOSTILE)
    made = html(
        EntryPage(
            hostile, document=reference, related=(reference,), previous=reference,
            explained=(Explained("alert", EntryKey(HOSTILE), HOSTILE),),
        )
    )  # fmt: skip
    assert "<script" not in made
    assert "<img" not in made
    found = links(made)
    assert browser.toPlainText().count("<script>") >= 8
    assert not any(address.startswith(("javascript:", "file:", "data:")) for address in found)


def test_no_text_reaches_another_link_than_the_one_it_names(links):
    hostile = replace(ENTRY, key='x" href="javascript:alert(1)')
    reference = Reference(EntryKey('x"><a href="javascript:alert(1)">'), Kind.TERM, "weg")
    found = links(html(EntryPage(hostile, related=(reference,))))
    assert not any(address.startswith("javascript:") for address in found)


@pytest.mark.parametrize(
    "text",
    [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](file:///etc/passwd)",
        "[x](data:text/html,x)",
        "[x](vbscript:x)",
        "<a href='javascript:alert(1)'>x</a>",
        "<javascript:alert(1)>",
        "![x](file:///etc/passwd)",
    ],
)
def test_markdown_leads_nowhere_it_should_not(text):
    assert not re.search(r'(?:href|src)="(?!https?:|!)', to_html(text, ()))


def test_markdown_shows_what_the_catalogue_uses():
    made = to_html("Een *klein* en **groot**\n\n- a\n- b\n\n[de site](https://example.org)", ())
    assert "<em>klein</em>" in made
    assert "<strong>groot</strong>" in made
    assert made.count("<li>") == 2
    assert '<a href="https://example.org">de site</a>' in made


def test_a_term_is_explained_where_it_first_stands(links):
    made = to_html("Het OCMW en nog eens het OCMW.\n\nOCMW", [TERM])
    assert made.count('href="entry:begrip:ocmw"') == 1
    assert made.index("entry:begrip") < made.index("nog eens")
    assert "<b>" not in made
    assert links(made) == {"entry:begrip:ocmw": "OCMW"}


def test_a_term_inside_a_word_or_a_link_is_left_alone():
    made = to_html("OCMW-er? Neen: OCMWers. [OCMW](https://example.org)", [TERM])
    assert "OCMWers" in made
    assert ">OCMW</a>" in made
    assert made.count("entry:begrip:ocmw") <= 1
    assert "entry:begrip" not in to_html("[OCMW](https://example.org) en OCMWers", [TERM])


def test_the_longest_term_wins_and_signs_are_signs():
    long = Explained("OCMW (stad)", EntryKey("begrip:stad"), "In de stad")
    made = to_html("Het OCMW (stad) helpt.", [TERM, long])
    assert "entry:begrip:stad" in made
    assert "entry:begrip:ocmw" not in made


def test_the_start_page_counts_and_gives_examples(links):
    found = links(start_page.html({Facet.KIND: {"initiative": 61, "term": 0}}, (3, 61)))
    assert "filter:kind/initiative" in found
    assert sum(address.startswith("search:") for address in found) >= 3


def hits(browser):
    return [each.cursor.selectedText() for each in browser.extraSelections()]


@pytest.mark.parametrize(
    "text",
    ["een kaart", "🙂🙂 kaart", "e\u0301e\u0301n kaart", "👩\u200d👩\u200d👧 kaart 🙂 kaart"],
)
def test_hits_stand_where_the_words_are(browser, text):
    browser.show_page(f"<p>{text}</p>", "")
    plain = browser.plain_text()
    spans = [Span(*match.span()) for match in re.finditer("kaart", plain)]
    assert spans
    browser.show_hits(spans)
    assert hits(browser) == ["kaart"] * len(spans)


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_what_is_marked_already_is_not_painted_again(browser):
    browser.show_page("<p>kaart en kaart</p>", "")
    same_start = [Shown(str(end), 0, end, Colour.YELLOW, told="", has_note=False) for end in (5, 8)]
    browser.highlights.clear()
    browser.highlights.shown = same_start  # Qt takes the one for the other, and paints again
    browser.show_highlights()
    paints = Paints(browser.viewport())

    def painted_for(*spans):
        QApplication.processEvents()
        paints.count = 0
        browser.show_hits(spans)
        QApplication.processEvents()
        return paints.count

    assert painted_for(Span(0, 5))
    assert not painted_for(Span(0, 5))
    browser.step_hit(1)
    assert painted_for(Span(0, 5))  # it is no longer the current one
    assert painted_for()
    assert not painted_for()


def test_walking_the_hits_goes_round(browser):
    browser.show_page("<p>" + "kaart en " * 3 + "</p>", "")
    assert browser.step_hit(1) == 0
    spans = [Span(*match.span()) for match in re.finditer("kaart", browser.plain_text())]
    browser.show_hits(spans)
    assert [browser.step_hit(1) for _ in range(4)] == [1, 2, 3, 1]
    assert [browser.step_hit(-1) for _ in range(2)] == [3, 2]
    browser.show_hits(spans)
    assert browser.step_hit(-1) == 3


def test_a_hit_far_down_is_scrolled_to(browser):
    browser.show_page("<p>woord</p>" * 300 + "<p>kaart</p>", "")
    start = browser.plain_text().index("kaart")
    browser.show_hits([Span(start, start + 5)])
    browser.step_hit(1)
    assert browser.rect().contains(browser.cursorRect())
    assert browser.verticalScrollBar().value() > 0


def test_another_page_has_no_hits(browser):
    browser.show_page("<p>kaart</p>", "")
    browser.show_hits([Span(0, 5)])
    browser.show_page("<p>kaart</p>", "")
    assert (browser.hit_count, hits(browser), browser.step_hit(1)) == (0, [], 0)


def test_a_badge_gets_its_pill(browser, colours):
    browser.show_page(html(PAGE), "")
    cursor = QTextCursor(browser.document())
    cursor.setPosition(browser.plain_text().index("Buurt"))
    row = browser.cursorRect(cursor).center().y()
    assert colour_in(browser, QRect(0, row, browser.width(), 1), colours.badge)
    browser.show_page("<p>Buurt</p>", "")
    assert not colour_in(browser, browser.rect(), colours.badge)


def colour_in(browser, rect, colour):
    """Whether a colour is seen in a part of the page."""
    picture: QImage = browser.viewport().grab(rect).toImage()
    wanted = QColor(colour)
    return any(
        picture.pixelColor(x, y) == wanted
        for y in range(picture.height())
        for x in range(picture.width())
    )


def test_a_page_fetches_nothing(browser, qtbot):
    browser.show_page('<p><img src="file:///etc/hostname">tekst</p>', "")
    browser.viewport().grab()
    assert "tekst" in browser.toPlainText()


def test_a_clicked_link_is_reported_and_not_followed(browser, qtbot):
    browser.show_page('<p><a href="https://example.org/a%20b">een lange verwijzing</a></p>', "")
    cursor = QTextCursor(browser.document())
    cursor.setPosition(8)
    with qtbot.waitSignal(browser.followed) as followed:
        qtbot.mouseClick(
            browser.viewport(), Qt.MouseButton.LeftButton, pos=browser.cursorRect(cursor).center()
        )
    assert followed.args[0].startswith("https://example.org/a")
    assert "verwijzing" in browser.toPlainText()


def test_an_entry_in_many_collections_names_the_first_ones():
    values = tuple(Value(str(number), f"Groep {number}") for number in range(30))
    shown = html(replace(PAGE, collections=values))
    assert shown.count("collection:") == MOST_COLLECTIONS
    assert str(30 - MOST_COLLECTIONS) in shown
