"""The result list: rows fetched as one scrolls, marks painted, nothing found explained."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton

from zorgdesk.domain.entry import EntryKey, Kind
from zorgdesk.domain.labels import Label, LabelColour
from zorgdesk.domain.query import Span
from zorgdesk.domain.row import ResultRow
from zorgdesk.ui.results.delegate import ResultDelegate
from zorgdesk.ui.results.model import SLICE, ResultsModel, Role
from zorgdesk.ui.results.view import ResultsView

INTAKE = Label("1", "intake", LabelColour.RED)


def row(title, **more):
    return ResultRow(EntryKey(title), Kind.INITIATIVE, title, more.pop("line", "Een zin."), **more)


def answer(number):
    """A whole answer: its keys, its first rows and where the others come from."""
    rows = [row(f"Fiche {each}") for each in range(number)]
    return [each.key for each in rows], rows[:SLICE], lambda start, stop: rows[start:stop]


@pytest.fixture
def model():
    return ResultsModel()


def test_the_model_keeps_qts_rules(qtmodeltester, model):
    model.show(*answer(SLICE + 5))
    qtmodeltester.check(model)  # fetches too
    model.show(*answer(3))
    model.show(*answer(0))
    assert model.rowCount() == 0


def test_rows_are_fetched_in_slices_where_one_looks(model):
    keys, rows, fetch = answer(2 * SLICE + 3)
    fetched = []
    model.show(keys, rows, lambda *places: fetched.append(places) or fetch(*places))
    assert model.rowCount() == 2 * SLICE + 3
    assert model.index(SLICE - 1).data() == f"Fiche {SLICE - 1}"
    assert not fetched
    for number in (2 * SLICE + 2, 2 * SLICE):
        assert model.index(number).data() == f"Fiche {number}"
    assert fetched == [(2 * SLICE, 2 * SLICE + 3)]


def test_an_entry_far_down_is_found_without_fetching(model):
    keys, rows, _ = answer(3 * SLICE)
    model.show(keys, rows, None)
    assert model.index_of(EntryKey(f"Fiche {2 * SLICE + 1}")).row() == 2 * SLICE + 1
    assert not model.index_of(EntryKey("Elders")).isValid()
    assert not model.index_of(None).isValid()


def test_rows_that_are_no_longer_there_are_empty(model):
    keys, rows, _ = answer(SLICE + 10)
    model.show(keys, rows, lambda _start, _stop: ())
    assert model.rowCount() == len(model.keys()) == SLICE + 10
    assert model.index(SLICE).data() == ""


def test_a_screen_reader_hears_what_the_row_shows(model):
    shown = row("Gele kaart", place="West-Vlaanderen", bookmarked=True, noted=True)
    model.show([shown.key], [shown], lambda _start, _stop: ())
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    plain = model.index(0).data(Role.ROW)
    assert plain is shown
    parts = spoken.split(", ")
    assert parts[0] == "Gele kaart"
    assert parts[2] == "West-Vlaanderen"
    assert parts[-1] == "Een zin."
    assert len(parts) == 6


@pytest.fixture
def paint(qtbot, colours, model):
    """What a row looks like."""
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(ResultDelegate(colours, view))
    view.resize(400, 200)
    view.show()

    def painted(shown):
        model.show([shown.key], [shown], lambda _start, _stop: ())
        return view.grab().toImage()

    return painted


@pytest.mark.parametrize(
    "difference",
    [
        {"title_marks": (Span(0, 4),)},
        {"line_marks": (Span(4, 7),)},
        {"bookmarked": True},
        {"noted": True},
        {"place": "Brussel"},
        {"badges": ("Jongeren",)},
        {"via": ("OCMW",)},
        {"labels": (INTAKE,)},
        {"highlighted": True},
    ],
)
def test_everything_in_a_row_is_painted(paint, difference):
    assert paint(row("Gele kaart")) != paint(row("Gele kaart", **difference))


def test_a_long_place_leaves_the_signs_free(paint):
    signs = {"bookmarked": True, "noted": True, "highlighted": True, "read": True}
    none, signed = paint(row("Gele kaart")), paint(row("Gele kaart", **signs))
    changed = [x for x in range(none.width()) if column(none, x) != column(signed, x)]
    crowded = paint(row("Gele kaart", place="Oost- en West-Vlaanderen " * 5, **signs))
    for x in range(min(changed), max(changed)):
        assert column(crowded, x) == column(signed, x)


def column(picture, x):
    """The pixels of the first line of a row, at a place."""
    return [picture.pixel(x, y) for y in range(24)]


def test_a_label_is_painted_in_its_colour(paint):
    blue = replace(INTAKE, colour=LabelColour.BLUE)
    assert paint(row("Gele kaart", labels=(INTAKE,))) != paint(row("Gele kaart", labels=(blue,)))


def test_marks_stand_where_the_letters_are_after_an_emoji(paint, colours):
    plain, with_emoji = row("aa bb", title_marks=(Span(3, 5),)), "🙂🙂 bb"
    marked = paint(row(with_emoji, title_marks=(Span(3, 5),)))
    assert marked != paint(row(with_emoji, title_marks=(Span(0, 2),)))
    widths = [marked_width(picture, colours) for picture in (paint(plain), marked)]
    assert abs(widths[0] - widths[1]) <= 1


def marked_width(picture, colours):
    """How many columns of a picture have the colour behind a hit."""
    columns = range(picture.width())
    rows = range(picture.height())
    return sum(any(picture.pixelColor(x, y).name() == colours.mark for y in rows) for x in columns)


@pytest.mark.parametrize("text", ["", "x" * 5000, "woord " * 2000, "שלום عالم", "a\u0301" * 300])
def test_any_text_can_be_painted(paint, text):
    paint(row(text, line=text, title_marks=(Span(0, 3),), line_marks=(Span(2, 9000),)))


@pytest.fixture
def view(qtbot, colours):
    view = ResultsView(colours)
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    return view


def buttons(view):
    return [button for button in view.findChildren(QPushButton) if button.isVisible()]


@pytest.mark.parametrize(("text", "filters"), [("woord", 0), ("", 2), ("woord", 1)])
def test_an_empty_list_names_the_words_and_offers_a_way_out(qtbot, view, text, filters):
    view.show_results((), (), lambda _start, _stop: ())
    view.explain(text, filters)
    [way_out] = buttons(view)
    with qtbot.waitSignal(view.cleared):
        qtbot.mouseClick(way_out, Qt.MouseButton.LeftButton)
    view.show_results(*answer(3))
    assert buttons(view) == []


def test_a_suggestion_is_taken_with_a_click(qtbot, view):
    view.show_results((), (), lambda _start, _stop: ())
    view.show_hint("dakloos", corrected=False)
    [taken] = [button for button in buttons(view) if button.text() == "dakloos"]
    with qtbot.waitSignal(view.suggestion_taken) as suggestion:
        qtbot.mouseClick(taken, Qt.MouseButton.LeftButton)
    assert suggestion.args == ["dakloos"]
    view.show_hint(None, corrected=False)
    assert all(button.text() != "dakloos" for button in buttons(view))


def test_selecting_from_outside_is_not_reported(qtbot, view):
    view.show_results(*answer(5))
    with qtbot.assertNotEmitted(view.opened):
        view.select(EntryKey("Fiche 3"))
    assert view.list.currentIndex().row() == 3
    with qtbot.waitSignal(view.opened) as opened:
        view.step(1)
    assert opened.args == ["Fiche 4"]
    with qtbot.assertNotEmitted(view.opened):
        view.step(1)  # there is no next one


def test_a_place_far_down_can_be_scrolled_to_at_once(view):
    view.show_results(*answer(4 * SLICE))
    height = view.list.visualRect(view.model.index(0)).height()
    place = 3 * SLICE * height
    view.scroll_to(place)
    assert view.list.verticalScrollBar().value() == place
    view.scroll_to(10**9)
    assert view.model.rowCount() == 4 * SLICE


def test_after_other_words_one_enters_at_the_best_and_else_where_one_was(qtbot, view):
    view.show_results(*answer(4))
    view.explain("", 0)
    view.select(EntryKey("Fiche 2"))
    view.enter()
    assert view.list.currentIndex().row() == 2
    view.show_results(*answer(4))
    view.explain("andere woorden", 0)
    view.select(EntryKey("Fiche 2"))  # the open entry is among them
    opened = []
    view.opened.connect(opened.append)
    view.enter()
    assert opened == [EntryKey("Fiche 0")]
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    view.enter()
    assert view.list.currentIndex().row() == 1
