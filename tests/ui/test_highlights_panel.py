"""The list of highlights under a page: what is chosen, what is typed, what is wanted."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.highlights import Anchor, Certainty, Colour, Highlight, Placed
from zorgdesk.domain.passages import PlacedHighlight
from zorgdesk.ui.highlights.model import HighlightsModel
from zorgdesk.ui.highlights.panel import HighlightsPanel
from zorgdesk.ui.theme import DARK

NOW = datetime(2026, 3, 1, tzinfo=UTC)
LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key


def mark(name, *, quote="buren helpen", note="", certainty=Certainty.EXACT, colour=Colour.YELLOW):
    anchor = Anchor("p0", 3, 3 + len(quote), quote)
    own = Highlight(name, EntryKey("initiatief:brug"), anchor, colour, note, NOW, NOW)
    return PlacedHighlight(own, Placed(certainty, "p0", 3, 15))


ONE, TWO = mark("een", note="bellen"), mark("twee", quote="soep\nkoken", colour=Colour.PINK)


@pytest.fixture
def panel(qtbot, colours):
    panel = HighlightsPanel(colours)
    qtbot.addWidget(panel)
    panel.resize(700, 160)
    panel.show()
    return panel


@pytest.fixture
def show(panel):
    """Show highlights, with what is not saved yet."""

    def show(*marks, unsaved=None, can_change=True):
        panel.show_marks(marks, {Colour.PINK: "vraag"}, unsaved or {}, can_change=can_change)

    return show


def test_the_model_is_a_model(qtbot):
    model = HighlightsModel()
    QAbstractItemModelTester(model)
    model.show((ONE, TWO), {})
    model.show((ONE, TWO), {Colour.PINK: "vraag"})
    model.show((), {})


def test_a_row_says_everything_and_is_one_line(panel, show):
    lost = mark("drie", certainty=Certainty.LOST)
    show(ONE, TWO, lost)
    rows = [panel.model.index(row) for row in range(3)]
    assert rows[1].data() == "soep koken"
    said = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert "bellen" in said[0]
    assert "vraag" in said[1]
    assert len(set(said)) == 3


def test_what_is_chosen_is_shown_and_brought_into_view(qtbot, panel, show):
    show(ONE, TWO)
    assert panel.details.margin.toPlainText() == "bellen"
    panel.list.setFocus()
    with qtbot.waitSignal(panel.chosen) as signal:
        qtbot.keyClick(panel.list, KEY.Key_Down)
    assert signal.args == ["twee"]
    assert panel.details.margin.toPlainText() == ""
    with qtbot.waitSignal(panel.entered) as signal:
        qtbot.keyClick(panel.list, KEY.Key_Return)
    assert signal.args == ["twee"]
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.list, KEY.Key_Escape)


def test_choosing_from_outside_scrolls_no_page(qtbot, panel, show):
    show(ONE, TWO)
    with qtbot.assertNotEmitted(panel.chosen):
        panel.choose("twee")
    assert panel.current() is TWO


def test_what_is_typed_is_reported_before_another_is_shown(qtbot, panel, show):
    show(ONE, TWO)
    qtbot.keyClicks(panel.details.margin, "morgen ")
    with qtbot.waitSignal(panel.details.margin.changed) as signal:
        panel.choose("twee")
    assert signal.args == ["een", "morgen bellen"]


def test_half_written_text_is_not_replaced_and_unsaved_text_goes_before(panel, qtbot, show):
    show(ONE, TWO, unsaved={"een": "nog niet bewaard"})
    assert panel.details.margin.toPlainText() == "nog niet bewaard"
    qtbot.keyClicks(panel.details.margin, "half ")
    show(ONE, TWO)
    assert panel.details.margin.toPlainText() == "half nog niet bewaard"


def test_what_the_notebook_has_now_is_shown_after_an_undo(panel, show):
    show(ONE)
    show(mark("een", note="anders"))
    assert panel.details.margin.toPlainText() == "anders"


def test_a_colour_and_taking_away_are_reported(qtbot, panel, show):
    show(ONE, TWO)
    with qtbot.waitSignal(panel.details.recoloured) as signal:
        qtbot.mouseClick(panel.details.dots.buttons[Colour.GREEN], LEFT)
    assert signal.args == ["een", Colour.GREEN]
    with qtbot.waitSignal(panel.details.deleted) as signal:
        qtbot.keyClick(panel.list, KEY.Key_Delete)
    assert signal.args == ["een"]


def test_only_where_the_place_is_not_sure_one_is_asked(qtbot, panel, show):
    details = panel.details
    show(ONE)
    assert not details.confirm.isVisible()
    show(mark("een", certainty=Certainty.FOUND))
    assert not details.review.isVisible()
    with qtbot.waitSignal(details.confirmed) as signal:
        qtbot.mouseClick(details.confirm, LEFT)
    assert signal.args == ["een"]
    show(mark("een", certainty=Certainty.LOST))
    with qtbot.waitSignal(details.review_wanted):
        qtbot.mouseClick(details.review, LEFT)


def test_what_cannot_be_changed_can_be_read(panel, show):
    show(ONE, can_change=False)
    assert panel.details.margin.isReadOnly()
    assert panel.details.margin.isEnabled()
    assert not panel.details.delete.isEnabled()


def test_an_entry_without_highlights_says_how_to_make_one(panel, show):
    show(ONE)
    show()
    assert panel._empty.isVisible()
    assert "Ctrl+1" in panel._empty.text()
    show(ONE)
    assert panel.list.isVisible()


def test_a_long_meaning_does_not_push_the_panel_wide(panel):
    before = panel.minimumSizeHint().width()
    panel.show_marks((TWO,), {Colour.PINK: "een heel lange betekenis " * 9}, {}, can_change=True)
    assert panel.minimumSizeHint().width() <= max(before, 420)


def test_it_is_painted_in_both_schemes(panel, show):
    show(ONE, mark("drie", certainty=Certainty.FOUND))
    light = panel.grab().toImage()
    panel.restyle(DARK)
    assert panel.grab().toImage() != light
