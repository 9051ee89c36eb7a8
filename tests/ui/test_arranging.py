"""The list of a collection: put in order by mouse and by keys, and taken out of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester

from zorgdesk.domain.entry import EntryKey, Kind
from zorgdesk.domain.listed import key_of_note
from zorgdesk.domain.query import Sort
from zorgdesk.domain.row import ResultRow
from zorgdesk.ui.dragging import THINGS, carried
from zorgdesk.ui.results.arranging import placed, stepped
from zorgdesk.ui.results.view import ResultsView

Key, Modifier = Qt.Key, Qt.KeyboardModifier
BOTH = Modifier.ControlModifier | Modifier.ShiftModifier
NOTE = key_of_note("1")


def row(key):
    return ResultRow(EntryKey(key), None if key == NOTE else Kind.TERM, f"Fiche {key}", "Een zin.")


def show(view, *keys):
    rows = [row(key) for key in keys]
    view.show_results([each.key for each in rows], rows, lambda start, stop: rows[start:stop])


@pytest.fixture
def view(qtbot, colours):
    view = ResultsView(colours)
    qtbot.addWidget(view)
    view.resize(320, 900)
    view.show()
    qtbot.waitExposed(view)
    view.critic = QAbstractItemModelTester(
        view.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    view.model.is_arranged = True
    show(view, "a", "b", NOTE, "c")
    return view


def titles(view):
    return [view.model.index(row).data()[6:] for row in range(view.model.rowCount())]


def stand_on(view, number):
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(number))


def drop(view, number, *, below):
    """Let go of what is dragged on a row; `source` is the list itself, as Qt would say."""
    box = view.list.visualRect(view.model.index(number))
    place = QPointF(box.center().x(), box.bottom() - 2 if below else box.top() + 2)
    moved = view.model.mimeData([view.list.currentIndex()])
    buttons, no_keys = Qt.MouseButton.LeftButton, Modifier.NoModifier
    event = QDropEvent(place, Qt.DropAction.MoveAction, moved, buttons, no_keys)
    view.list._takes = lambda _event: view.model.is_arranged  # a made event has no source
    view.list.dropEvent(event)


def test_a_note_stands_among_the_entries(qtbot, view):
    assert list(view.model.keys()) == ["a", "b", "c"]
    assert list(view.model.listed()) == ["a", "b", NOTE, "c"]
    view.list.setFocus()
    with qtbot.waitSignal(view.note_reached) as reached, qtbot.assertNotEmitted(view.opened):
        stand_on(view, 2)
    assert reached.args == ["1"]


def test_enter_or_a_click_opens_a_note(qtbot, view):
    stand_on(view, 2)
    with qtbot.waitSignal(view.note_opened) as opened, qtbot.assertNotEmitted(view.entered):
        qtbot.keyClick(view.list, Key.Key_Return)
    assert opened.args == ["1"]
    place = view.list.visualRect(view.model.index(2)).center()
    with qtbot.waitSignal(view.note_opened):
        qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    stand_on(view, 1)
    with qtbot.waitSignal(view.entered):
        qtbot.keyClick(view.list, Key.Key_Return)


def test_what_was_not_looked_at_yet_comes_from_where_it_stood(view):
    keys = [str(number) for number in range(200)]
    rows = [row(key) for key in keys]
    view.show_results([each.key for each in rows], rows[:5], lambda start, stop: rows[start:stop])
    view.model.arrange([*keys[100:], *keys[:100]])
    assert view.model.index(40).data() == "Fiche 140"
    view.model.take_away(["150", "3"])
    assert view.model.index(60).data() == "Fiche 161"
    assert view.model.index(102).data() == "Fiche 4"
    assert view.model.rowCount() == 198


def test_a_row_moves_by_keys_and_one_stays_on_it(qtbot, view):
    stand_on(view, 1)
    with qtbot.waitSignal(view.list.arranged) as arranged, qtbot.assertNotEmitted(view.opened):
        qtbot.keyClick(view.list, Key.Key_Down, BOTH)
    assert arranged.args == [["a", NOTE, "b", "c"]]
    qtbot.keyClick(view.list, Key.Key_Down, BOTH)
    qtbot.keyClick(view.list, Key.Key_Down, BOTH)  # the last one already
    assert titles(view) == ["a", NOTE, "c", "b"]
    assert view.list.currentIndex().row() == 3
    qtbot.keyClick(view.list, Key.Key_Up, BOTH)
    assert titles(view) == ["a", NOTE, "b", "c"]


def test_elsewhere_than_in_an_own_order_nothing_moves(qtbot, view):
    view.model.is_arranged = False
    stand_on(view, 1)
    with qtbot.assertNotEmitted(view.list.arranged):
        qtbot.keyClick(view.list, Key.Key_Down, BOTH)
        drop(view, 3, below=True)
    assert titles(view) == ["a", "b", NOTE, "c"]


@pytest.mark.parametrize(
    ("onto", "below", "order"),
    [(0, False, ["c", "a", "b", NOTE]), (0, True, ["a", "c", "b", NOTE])],
)
def test_a_row_is_dropped_between_two_others(qtbot, view, onto, below, order):
    stand_on(view, 3)
    with qtbot.waitSignal(view.list.arranged) as arranged:
        drop(view, onto, below=below)
    assert arranged.args == [order]
    assert titles(view) == order


def test_dropped_where_it_was_nothing_changes(qtbot, view):
    stand_on(view, 1)
    with qtbot.assertNotEmitted(view.list.arranged):
        drop(view, 1, below=False)
        drop(view, 1, below=True)


def test_what_is_dragged_is_told_by_its_key(view):
    data = view.model.mimeData([view.model.index(2), view.model.index(0)])
    assert carried(data, THINGS) == ["a", NOTE]


def test_delete_asks_for_a_row_to_go(qtbot, view):
    stand_on(view, 1)
    with qtbot.waitSignal(view.list.taken_away) as gone:
        qtbot.keyClick(view.list, Key.Key_Delete)
    assert gone.args == [["b"]]


def test_after_a_row_went_one_stands_on_the_next(qtbot, view):
    stand_on(view, 0)
    with qtbot.waitSignal(view.opened) as opened:
        view.model.take_away(["a"])
    assert opened.args == ["b"]
    assert titles(view) == ["b", NOTE, "c"]
    assert list(view.model.keys()) == ["b", "c"]


def test_the_first_order_is_the_readers_own(view):
    view.show_sort(Sort.RELEVANCE, own_order=True)
    own = view._sort.text()
    view.show_sort(Sort.RELEVANCE)
    assert view._sort.text() != own
    assert [action.text() for action in view._sort.menu().actions()] == list(view._labels.values())


def test_an_empty_collection_says_how_to_fill_it(view):
    show(view)
    view.explain("", 1, in_collection=True)
    assert "Ctrl+G" in view._empty._advice.text()
    view.explain("", 1)
    assert "Ctrl+G" not in view._empty._advice.text()


KEYS = st.lists(st.integers(0, 40).map(str), unique=True)


@given(KEYS, st.data())
def test_any_order_holds_the_same(keys, data):
    moved = data.draw(st.lists(st.sampled_from(keys))) if keys else []
    row = data.draw(st.integers(0, len(keys)))
    for order in (placed(keys, moved, row), stepped(keys, moved, 1), stepped(keys, moved, -1)):
        assert sorted(order) == sorted(keys)
    rest = [key for key in keys if key not in moved]
    assert [key for key in placed(keys, moved, row) if key not in moved] == rest
