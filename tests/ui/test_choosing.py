"""Several rows of the result list, chosen by mouse, keys and from outside."""

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.test_results import answer
from zorgdesk.domain.entry import EntryKey
from zorgdesk.ui.results.model import SLICE
from zorgdesk.ui.results.view import ResultsView

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(qtbot, colours):
    view = ResultsView(colours)
    qtbot.addWidget(view)
    view.resize(400, 900)
    view.show_results(*answer(2 * SLICE))
    view.opened.connect(lambda key: view.select(EntryKey(key)))
    view.show()
    view.select(EntryKey("Fiche 0"))
    return view


@pytest.fixture
def told(view):
    """What the view told of what is chosen."""
    told = []
    view.choosing.changed.connect(told.append)
    return told


def click(qtbot, view, row, keys=NONE):
    place = view.list.visualRect(view.model.index(row)).center()
    qtbot.mouseClick(view.list.viewport(), LEFT, keys, place)


def chosen(view):
    keys = view.choosing.keys()
    return [int(key.removeprefix("Fiche ")) for key in keys]


def test_one_row_is_no_choice(qtbot, view, told):
    click(qtbot, view, 3)
    assert chosen(view) == told == []


def test_shift_and_ctrl_choose_without_opening(qtbot, view, told):
    with qtbot.assertNotEmitted(view.opened):
        click(qtbot, view, 3, SHIFT)
        assert chosen(view) == [0, 1, 2, 3]
        click(qtbot, view, 2, CTRL)
        click(qtbot, view, 5, CTRL)
    assert chosen(view) == [0, 1, 3, 5]
    assert told[-1] == view.choosing.keys()
    assert view.delegate.open_key == "Fiche 0"


def test_a_range_by_keys_grows_and_shrinks(qtbot, view):
    view.list.setFocus()
    for key, expected in (("Down", 2), ("Down", 3), ("Up", 2)):
        qtbot.keyClick(view.list, getattr(Qt.Key, f"Key_{key}"), SHIFT)
        assert len(chosen(view)) == expected


def test_going_on_from_outside_keeps_what_is_chosen(view, qtbot):
    click(qtbot, view, 3, SHIFT)
    view.select(EntryKey("Fiche 7"))
    assert chosen(view) == [0, 1, 2, 3]
    assert view.list.currentIndex().row() == 7


def test_escape_and_a_click_end_the_choice(qtbot, view, told):
    click(qtbot, view, 3, SHIFT)
    with qtbot.assertNotEmitted(view.list.left):
        qtbot.keyClick(view.list, Qt.Key.Key_Escape)
    assert chosen(view) == []
    assert [index.row() for index in view.list.selectedIndexes()] == [0]
    with qtbot.waitSignal(view.list.left):
        qtbot.keyClick(view.list, Qt.Key.Key_Escape)
    click(qtbot, view, 3, SHIFT)
    with qtbot.waitSignal(view.opened) as opened:
        click(qtbot, view, 4)
    assert opened.args == ["Fiche 4"]
    assert told[-1] == ()


def test_a_click_beside_the_rows_takes_nothing_away(qtbot, view):
    view.show_results(*answer(2))
    view.choosing.choose_all()
    beside = QPoint(20, view.list.viewport().height() - 5)
    assert not view.list.indexAt(beside).isValid()
    qtbot.mouseClick(view.list.viewport(), LEFT, pos=beside)
    assert chosen(view) == [0, 1]


def test_all_are_chosen_also_those_that_were_not_fetched(view):
    view.choosing.choose_all()
    assert chosen(view) == list(range(2 * SLICE))
    view.choose_none()
    assert chosen(view) == []


def test_choosing_all_of_nothing_is_nothing(view):
    view.show_results((), (), lambda _start, _stop: ())
    view.choosing.choose_all()
    assert chosen(view) == []


def test_a_choice_can_be_put_back_in_a_new_answer(view, told):
    view.choosing.choose_all()
    view.show_results(*answer(SLICE + 3))
    keys = [EntryKey("Fiche 2"), EntryKey("Elders"), EntryKey(f"Fiche {SLICE + 1}")]
    view.choosing.choose(keys)
    view.select(EntryKey("Fiche 0"))
    assert chosen(view) == [2, SLICE + 1]
    assert len(told[-1]) == 2
    view.show_results(*answer(2))
    view.choosing.choose(keys)
    view.select(EntryKey("Fiche 0"))
    assert chosen(view) == []
    assert [index.row() for index in view.list.selectedIndexes()] == [0]


def test_the_open_entry_keeps_its_bar_when_another_row_is_chosen(qtbot, view):
    def bar(row):
        place = view.list.visualRect(view.model.index(row)).topLeft() + QPoint(1, 20)
        return view.list.viewport().grab().toImage().pixelColor(place).name()

    click(qtbot, view, 3, SHIFT)
    click(qtbot, view, 0, CTRL)
    assert chosen(view) == [1, 2, 3]
    assert bar(0) == bar(1) == view.delegate.colours.accent
    assert bar(5) != bar(0)
