"""The windows about highlights: all of them, a lost one, and what the colours mean."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.highlights import Certainty, Colour, Highlight, Placed, anchor_at
from zorgdesk.domain.passages import Passage, PlacedHighlight, placed_in
from zorgdesk.ui.highlights.everything import EverythingWindow
from zorgdesk.ui.highlights.meanings import MeaningsWindow
from zorgdesk.ui.highlights.review import ReviewWindow

NOW = datetime(2026, 3, 1, tzinfo=UTC)
LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key
BRUG, BAR = EntryKey("initiatief:brug"), EntryKey("initiatief:bar")
TITLES = {BRUG: "De Brug", BAR: "Buurtbaar"}


def mark(name, quote, colour=Colour.YELLOW, *, key=BRUG, note="", certainty=Certainty.EXACT):
    anchor = anchor_at("p0", quote, 0, len(quote))
    own = Highlight(name, key, anchor, colour, note, NOW, NOW)
    return PlacedHighlight(own, Placed(certainty, "p0", 0, len(quote)))


MARKS = [
    mark("een", "Buren helpen elkaar", note="nabellen"),
    mark("twee", "soep koken", Colour.PINK, key=BAR, certainty=Certainty.FOUND),
    mark("drie", "samen eten", Colour.PINK, certainty=Certainty.LOST),
]


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def everything(qtbot, owner, colours):
    window = EverythingWindow(colours, owner)
    window.show_everything(MARKS, TITLES, {Colour.PINK: "vraag"})
    window.show()
    return window


def listed(window):
    return [each.highlight.id for each in window.listed()]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("buren", ["een"]), ("NABELLEN", ["een"]), ("buurtbaar", ["twee"]),
        ("brug", ["een", "drie"]), ("samen brug", ["drie"]), ("nergens", []),
        ("", ["een", "twee", "drie"]),
    ],
)  # fmt: skip
def test_words_narrow(everything, words, found):
    everything.words.setText(words)
    assert listed(everything) == found
    assert everything.message.isVisible() == (not found)


def test_a_colour_and_what_is_not_sure_narrow(everything):
    everything.colour.setCurrentIndex(everything.colour.findData(Colour.PINK))
    assert everything.colour.currentText() == "Pink: vraag"
    assert listed(everything) == ["twee", "drie"]
    everything.unsure.setChecked(True)
    everything.words.setText("soep")
    assert listed(everything) == ["twee"]
    everything.show_everything(MARKS, TITLES, {})
    assert listed(everything) == ["twee"]


def test_what_was_found_again_is_confirmed_at_once(qtbot, everything):
    with qtbot.waitSignal(everything.confirmed) as signal:
        qtbot.mouseClick(everything.confirm, LEFT)
    assert signal.args == [[MARKS[1]]]
    everything.words.setText("buren")
    assert not everything.confirm.isVisible()


def test_keys_lead_to_the_list_and_open(qtbot, everything):
    everything.activateWindow()
    qtbot.waitUntil(everything.isActiveWindow)
    everything.words.setFocus()
    qtbot.keyClick(everything.words, KEY.Key_Down)
    qtbot.keyClick(everything.list, KEY.Key_Down)
    with qtbot.waitSignal(everything.opened) as signal:
        qtbot.keyClick(everything.list, KEY.Key_Return)
    assert signal.args == [MARKS[1]]
    assert everything.isVisible()


def test_a_row_says_its_entry_and_is_painted(everything):
    said = everything.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Buurtbaar" in said
    assert "vraag" in said
    assert not everything.grab().isNull()


def test_an_empty_notebook_says_how_to_mark(everything):
    everything.show_everything([], {}, {})
    assert "Ctrl+1" in everything.message.text()


def test_twenty_thousand_are_listed_without_a_widget_each(everything):
    many = [mark(str(n), f"passage {n}") for n in range(20_000)]
    everything.show_everything(many, TITLES, {})
    everything.words.setText("19999")
    assert listed(everything) == ["19999"]
    assert len(everything.list.viewport().children()) == 0


BLOCKS = (("p0", "De buren 😀 helpen elkaar elke week."), ("p1", "Er is soep."))


@pytest.fixture
def review(qtbot, owner):
    old = "De buren 😀 hielpen elkaar elke dag."
    own = Highlight("x", BRUG, anchor_at("p0", old, 3, 26), Colour.BLUE, "", NOW, NOW)
    window = ReviewWindow(placed_in(own, BLOCKS), BLOCKS, owner)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    window.show()
    return window


def test_old_and_new_stand_side_by_side_and_the_likeliest_is_chosen(qtbot, review):
    assert "buren 😀 hielpen elkaar" in review.old.toPlainText()
    assert "Er is soep." in review.new.toPlainText()
    chosen = review.new.textCursor().selectedText()
    assert chosen.startswith("buren 😀 h")
    with qtbot.waitSignal(review.moved) as signal:
        qtbot.mouseClick(review.put, LEFT)
    [where] = signal.args
    assert where.block == "p0"
    assert where.start == 3


def test_other_words_can_be_chosen_but_in_one_paragraph(qtbot, review):
    cursor = review.new.document().find("soep")
    review.new.setTextCursor(cursor)
    with qtbot.waitSignal(review.moved) as signal:
        qtbot.mouseClick(review.put, LEFT)
    assert signal.args == [Passage("p1", 6, 10)]
    cursor.select(QTextCursor.SelectionType.Document)
    review.new.setTextCursor(cursor)
    assert not review.put.isEnabled()


def test_the_other_ways_out(qtbot, review):
    with qtbot.waitSignal(review.kept):
        qtbot.mouseClick(review.keep, LEFT)
    with qtbot.waitSignal(review.deleted):
        qtbot.mouseClick(review.delete, LEFT)


def test_a_passage_of_an_entry_that_is_gone_has_no_place(owner, qtbot):
    own = Highlight("x", BRUG, anchor_at("p0", "weg", 0, 3), Colour.BLUE, "", NOW, NOW)
    window = ReviewWindow(placed_in(own, ()), (), owner)
    assert not window.put.isEnabled()
    assert window.keep.isEnabled()


def test_a_meaning_is_told_when_one_is_done_with_it(qtbot, owner, colours):
    window = MeaningsWindow(colours, owner)
    window.show_meanings({Colour.GREEN: "sterk punt"}, can_change=True)
    window.show()
    told = []
    window.named.connect(lambda colour, meaning: told.append((colour, meaning)))
    qtbot.keyClicks(window.edits[Colour.BLUE], "vraag ")
    qtbot.keyClick(window.edits[Colour.BLUE], KEY.Key_Tab)
    window.edits[Colour.GREEN].clear()
    window.close()
    assert sorted(told) == [(Colour.BLUE, "vraag"), (Colour.GREEN, "")]


def test_meanings_that_cannot_be_changed_are_shown(owner, colours, qtbot):
    window = MeaningsWindow(colours, owner)
    window.show_meanings({Colour.GREEN: "sterk punt"}, can_change=False)
    assert all(edit.isReadOnly() for edit in window.edits.values())
    window.say("De schijf is vol.")
    assert window._trouble.text() == "De schijf is vol."
