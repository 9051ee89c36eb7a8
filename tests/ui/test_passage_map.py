"""Passages of a text and the places of the page that shows them: there and back again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from zorgdesk.catalogue.passages import passages
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.page import EntryPage
from zorgdesk.domain.passages import Passage, without_space
from zorgdesk.ui.detail.markdown import to_html
from zorgdesk.ui.detail.page import blocks_above_text, html
from zorgdesk.ui.passage_map import PassageMap
from zorgdesk.ui.utf16 import utf16_length

LINE = "\N{LINE SEPARATOR}"

pieces = [
    "woord", "**vet**", "*schuin*", " ", "  \n", "\n", "\n\n", "- ", "1. ", "  - ", "😀", "e\u0301",
    "👩🏽\u200d⚕️", "\u00a0", "\u2009", "[site](https://a.example)", "&amp;", "<b>", "\\*", "a\tb",
    "\u2028", "\u2029", "\u3000",
]  # fmt: skip
markdown = st.lists(st.sampled_from(pieces), max_size=12).map("".join)


def shown(text, above=""):
    document = QTextDocument()
    document.setHtml(f"<html><body>{above}{to_html(text, ())}</body></html>")
    return document


def standing(document, span):
    """What stands in a document between two places."""
    units = document.toRawText().encode("utf-16-le")[2 * span[0] : 2 * span[1]]
    return units.decode("utf-16-le").replace(LINE, "\n")


@settings(max_examples=200)
@given(text=markdown, data=st.data())
def test_what_is_selected_is_the_passage_that_is_painted(qapp, text, data):
    document = shown(text)
    found = passages(text)
    places = PassageMap(document, found)
    for block, plain in found:
        start = data.draw(st.integers(0, len(plain)))
        end = data.draw(st.integers(start, len(plain)))
        span = places.span(Passage(block, start, end))
        assert standing(document, span) == plain[start:end]
        words = without_space(plain, Passage(block, start, end))
        assert places.passages(*span) == ((words,) if words.start < words.end else ())


@settings(max_examples=100)
@given(text=markdown)
def test_a_selection_of_everything_is_every_passage(qapp, text):
    document = shown(text)
    found = passages(text)
    everything = PassageMap(document, found).passages(0, document.characterCount())
    assert everything == tuple(
        without_space(plain, Passage(block, 0, len(plain))) for block, plain in found
    )


@pytest.mark.parametrize("text", ["- een\n  - twee\n  - drie\n\nvier", "1. een  \n   1. twee"])
def test_an_item_with_a_list_in_it_stands_on_the_page(qapp, text):
    document, found = shown(text), passages(text)
    places = PassageMap(document, found)
    spans = [places.span(Passage(block, 0, len(plain))) for block, plain in found]
    assert [standing(document, span) for span in spans] == [plain for _, plain in found]
    assert document.toPlainText().split("\n") == [plain for _, plain in found]


def test_every_passage_of_the_catalogue_stands_on_its_page(qapp, paths):
    for entry in Catalogue.open(paths.catalogue).corpus().entries:
        document, found = shown(entry.text), passages(entry.text)
        places = PassageMap(document, found)
        for block, plain in found:
            span = places.span(Passage(block, 0, len(plain)))
            assert standing(document, span) == plain, entry.key


@pytest.mark.parametrize("key", ["initiatief:gele-kaart", "begrip:ocmw", "initiatief:brugwonen"])
def test_a_summary_is_not_taken_for_the_text(qapp, paths, key):
    entry = Catalogue.open(paths.catalogue).entry(key)
    page = EntryPage(entry, passages=(("p0", entry.summary), *passages(entry.text)))
    document = QTextDocument()
    document.setHtml(html(page))
    places = PassageMap(document, passages(entry.text), blocks_above_text(page))
    first = entry.text.split("\n\n")[0]
    assert places.span(Passage("p0", 0, 1))[0] > document.toRawText().index(entry.summary)
    assert standing(document, places.span(Passage("p0", 0, 5))) == passages(first)[0][1][:5]


def test_what_a_page_does_not_show_has_no_place(qapp):
    places = PassageMap(shown("Een."), (("p0", "Een."), ("p1", "Twee.")))
    assert places.span(Passage("p1", 0, 2)) is None
    assert places.span(Passage("p9", 0, 2)) is None


def test_half_an_emoji_is_not_selected(qapp):
    places = PassageMap(shown("a😀b"), passages("a😀b"))
    assert places.passages(0, 2) == (Passage("p0", 0, 1),)
    assert utf16_length("a😀") == 3
