"""Marking on a page: what is selected, what is painted, what the bar and the menu do."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu

from zorgdesk.domain.entry import Entry, EntryKey, Kind, Source
from zorgdesk.domain.highlights import Certainty, Colour, Highlight, Placed, anchor_at
from zorgdesk.domain.page import EntryPage, Reference
from zorgdesk.domain.passages import Passage, PlacedHighlight
from zorgdesk.domain.query import Span
from zorgdesk.ui.detail.view import DetailView
from zorgdesk.ui.highlight_look import DARK, LIGHT, LINES
from zorgdesk.ui.theme import DARK as DARK_COLOURS
from zorgdesk.ui.theme import LIGHT as LIGHT_COLOURS

LEFT = Qt.MouseButton.LeftButton
TEXT = "De buren 😀 helpen elkaar.\n\n- soep\n- brood"
PASSAGES = (("p0", "De buren 😀 helpen elkaar."), ("p1", "soep"), ("p2", "brood"))
NOW = datetime(2026, 3, 1, tzinfo=UTC)
KEY = EntryKey("initiatief:brug")
PAGE = EntryPage(
    Entry(KEY, Kind.INITIATIVE, "Brug", "Een brug.", TEXT, Source(EntryKey("lijst"), 1, ((1, 2),))),
    passages=PASSAGES,
)


def placed(block, start, end, colour=Colour.YELLOW, note="", certainty=Certainty.EXACT):
    anchor = anchor_at(block, dict(PASSAGES)[block], start, end)
    own = Highlight(f"{block}-{start}", KEY, anchor, colour, note, NOW, NOW)
    return PlacedHighlight(own, Placed(certainty, block, start, end))


@pytest.fixture
def detail(qtbot, colours):
    detail = DetailView(colours)
    qtbot.addWidget(detail)
    detail.resize(700, 600)
    detail.show_page(PAGE)
    detail.show_highlights((), {}, can_mark=True)
    detail.show()
    return detail


@pytest.fixture
def marking(detail):
    return detail.marking


@pytest.fixture
def select(detail):
    """Select from the first place where one text stands to the end of another."""

    def select(first, last=None):
        browser = detail.browser
        cursor = browser.document().find(first)
        end = browser.document().find(last or first).selectionEnd()
        cursor.setPosition(cursor.selectionStart())
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        browser.setTextCursor(cursor)
        browser.setFocus()

    return select


def painted(detail):
    """The texts that are painted over the page, with the line under them."""
    return [
        (selection.cursor.selectedText(), selection.format.underlineStyle())
        for selection in detail.browser.extraSelections()
    ]


def test_a_selection_is_marked_block_by_block(qtbot, marking, select):
    select("helpen", "soep")
    with qtbot.waitSignal(marking.marked) as signal:
        marking.mark(Colour.GREEN)
    assert signal.args == [(Passage("p0", 11, 25), Passage("p1", 0, 4)), Colour.GREEN]


@pytest.mark.parametrize("first", [" helpen", "Een brug."])
def test_what_was_just_marked_is_under_the_caret(marking, select, first):
    """Also where the selection began at the space before it, or above the text."""
    marked = []
    marking.marked.connect(lambda where, _colour: marked.append(where[0]))
    select(first, "elkaar")
    marking.mark(Colour.GREEN)
    (words,) = marked
    marking.show((placed(words.block, words.start, words.end),), {}, can_mark=True)
    assert marking.here() is not None


def test_only_the_text_of_the_entry_is_marked(qtbot, marking, select):
    select("Een brug.")
    with qtbot.waitSignal(marking.told), qtbot.assertNotEmitted(marking.marked):
        marking.mark(Colour.GREEN)


def test_without_a_selection_it_is_said_what_to_do(qtbot, marking):
    with qtbot.waitSignal(marking.told), qtbot.assertNotEmitted(marking.marked):
        marking.mark(Colour.GREEN)
    with qtbot.waitSignal(marking.told):
        marking.write_in_margin()


def test_highlights_are_painted_and_a_lost_one_is_not(detail):
    lost = placed("p2", 0, 5, certainty=Certainty.LOST)
    marks = [placed("p0", 3, 10), placed("p1", 0, 4, Colour.PINK), lost]
    before = detail.browser.toHtml()
    detail.show_highlights(marks, {}, can_mark=True)
    assert painted(detail) == [
        ("buren 😀", LINES[Colour.YELLOW]),
        ("soep", LINES[Colour.PINK]),
    ]
    assert detail.browser.toHtml() == before


def test_hits_are_painted_over_highlights(detail):
    detail.show_highlights([placed("p0", 0, 25)], {}, can_mark=True)
    place = detail.browser.plain_text().index("buren")
    detail.show_marks([Span(place, place + 5)])
    own, hit = painted(detail)
    assert own[0] == "De buren 😀 helpen elkaar."
    assert hit == ("buren", QTextCharFormat.UnderlineStyle.NoUnderline)


def test_highlights_stay_when_the_page_is_shown_again(detail, colours):
    detail.show_highlights([placed("p0", 3, 10)], {}, can_mark=True)
    detail.replace_page(PAGE)
    assert len(painted(detail)) == 1
    detail.restyle(DARK_COLOURS)
    [selection] = detail.browser.extraSelections()
    assert selection.format.background().color() == QColor(DARK[Colour.YELLOW].behind)
    detail.show_start()
    assert painted(detail) == []


def test_what_is_selected_stays_so_when_only_what_stands_below_it_changes(detail, select):
    select("soep")
    place = detail.browser.verticalScrollBar().value()
    detail.replace_page(replace(PAGE, uses=(Reference(KEY, Kind.TERM, "Nieuw"),)))
    assert detail.browser.textCursor().selectedText() == "soep"
    assert detail.browser.verticalScrollBar().value() == place
    detail.replace_page(replace(PAGE, entry=replace(PAGE.entry, title="Een andere titel")))
    assert not detail.browser.textCursor().hasSelection()


def test_another_text_of_the_same_entry_keeps_no_highlight_of_the_text_before(detail):
    detail.show_highlights([placed("p1", 0, 4)], {}, can_mark=True)
    entry = replace(PAGE.entry, text="Er is iets anders.")
    detail.replace_page(replace(PAGE, entry=entry, passages=(("p0", "Er is iets anders."),)))
    assert painted(detail) == []


def test_the_highlight_under_the_caret_gets_a_colour_a_note_or_goes(qtbot, detail, marking):
    detail.show_highlights([placed("p1", 0, 4)], {}, can_mark=True)
    marking.go_to("p1-0")
    detail.browser.setFocus()
    with qtbot.waitSignal(marking.recoloured) as signal:
        marking.mark(Colour.BLUE)
    assert signal.args == ["p1-0", Colour.BLUE]
    with qtbot.waitSignal(marking.margin_wanted) as signal:
        marking.write_in_margin()
    assert signal.args == ["p1-0"]
    with qtbot.waitSignal(marking.deleted) as signal:
        qtbot.keyClick(detail.browser, Qt.Key.Key_Delete)
    assert signal.args == ["p1-0"]


def test_the_shortest_of_two_is_meant(detail, marking):
    detail.show_highlights([placed("p0", 0, 25), placed("p0", 3, 8)], {}, can_mark=True)
    marking.go_to("p0-3")
    assert marking.here().id == "p0-3"


def test_a_bar_comes_beside_a_selection_and_marks(qtbot, detail, marking, select):
    bar = detail.gestures.bar
    select("soep")
    qtbot.waitUntil(bar.isVisible)
    buttons = [b for b in bar.children() if hasattr(b, "click") and b.isVisible()]
    assert all(button.accessibleName() and button.toolTip() for button in buttons)
    assert [button.focusPolicy() for button in buttons] == [Qt.FocusPolicy.NoFocus] * 5
    with qtbot.waitSignal(marking.marked) as signal:
        qtbot.mouseClick(buttons[2], LEFT)
    assert signal.args == [(Passage("p1", 0, 4),), Colour.BLUE]
    assert not bar.isVisible()


def test_the_bar_goes_with_escape_and_does_not_leave_the_page(qtbot, detail, select):
    bar = detail.gestures.bar
    select("soep")
    qtbot.waitUntil(bar.isVisible)
    with qtbot.assertNotEmitted(detail.browser.left):
        qtbot.keyClick(detail.browser, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_where_nothing_can_be_marked_no_bar_comes(qtbot, detail, select):
    detail.show_highlights((), {}, can_mark=False)
    select("soep")
    detail.gestures._offer()
    assert not detail.gestures.bar.isVisible()


def test_a_click_in_a_highlight_offers_what_can_be_done(qtbot, detail, marking):
    detail.show_highlights([placed("p1", 0, 4)], {Colour.YELLOW: "eten"}, can_mark=True)
    cursor = detail.browser.document().find("soep")
    cursor.setPosition(cursor.selectionStart() + 2)
    qtbot.mouseClick(
        detail.browser.viewport(), LEFT, pos=detail.browser.cursorRect(cursor).center()
    )
    qtbot.waitUntil(detail.gestures.bar.isVisible)
    assert "eten" in detail.gestures.bar._dots[Colour.YELLOW].toolTip()


def test_a_sign_in_the_margin_leads_to_the_note(qtbot, detail, marking):
    detail.show_highlights([placed("p1", 0, 4, note="elke week")], {}, can_mark=True)
    [(mark, box)] = detail.browser.highlights._signs()
    assert "elke week" in mark.told
    assert box.right() < detail.browser.cursorRect().left()
    with qtbot.waitSignal(marking.margin_wanted) as signal:
        qtbot.mouseClick(detail.browser.viewport(), LEFT, pos=box.center().toPoint())
    assert signal.args == ["p1-0"]


def test_what_was_found_again_has_a_sign_until_it_is_confirmed(qtbot, detail):
    found = [placed("p1", 0, 4, certainty=Certainty.FOUND)]
    detail.show_highlights([placed("p1", 0, 4)], {}, can_mark=True)
    plain = detail.browser.grab().toImage()
    detail.show_highlights(found, {}, can_mark=True)
    assert detail.browser.grab().toImage() != plain
    [(mark, box)] = detail.browser.highlights._signs()
    assert detail.browser.highlights.signs_at(box.center()) == [mark]


def test_the_menu_marks_too(qtbot, detail, marking, select):
    select("brood")
    menu = QMenu()
    qtbot.addWidget(menu)
    detail.gestures._add_marking(menu)
    with qtbot.waitSignal(marking.marked):
        menu.actions()[1].trigger()
    assert len(menu.actions()) == 6


def test_the_bar_stays_inside_the_page(qtbot, detail):
    bar, room = detail.gestures.bar, detail.browser.viewport().rect()
    for place in (room.topLeft(), room.bottomRight(), QPoint(room.right(), 0)):
        lines = room.__class__(place, place)
        bar.show_beside(lines, room, on_highlight=True)
        assert room.contains(bar.geometry()), place


@pytest.mark.parametrize(
    ("tints", "colours"), [(LIGHT, LIGHT_COLOURS), (DARK, DARK_COLOURS)], ids=["light", "dark"]
)
def test_marked_text_and_its_lines_can_be_read(tints, colours):
    for tint in tints.values():
        assert contrast(colours.text, tint.behind) >= 7
        assert contrast(colours.accent, tint.behind) >= 4.5
        assert contrast(tint.line, tint.behind) >= 3
        assert contrast(tint.line, colours.page) >= 3
    assert len({*LINES.values()}) == len(Colour)


def contrast(one, other):
    """The ratio of two colours, as WCAG counts it."""
    lighter, darker = sorted((luminance(QColor(each)) for each in (one, other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
