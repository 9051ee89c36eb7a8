"""The saved searches: asked again by a click, named in place, ordered and deleted by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from zorgdesk.domain.entry import Facet
from zorgdesk.domain.query import Query
from zorgdesk.domain.searches import SavedSearch
from zorgdesk.ui.searches.model import Role, SearchesModel
from zorgdesk.ui.searches.view import SearchesView

Key, Modifier = Qt.Key, Qt.KeyboardModifier
BOTH = Modifier.ControlModifier | Modifier.ShiftModifier
BUREN = SavedSearch("b", "Buren", Query("buren"))
GENT = SavedSearch("g", "Gent", Query(choices={Facet.REGION: frozenset({"gent"})}))
ROUW = SavedSearch("r", "Rouw", Query("rouw"))
ALL = [BUREN, GENT, ROUW]


@pytest.fixture
def model():
    """A model with a critic who watches all that is done to it."""
    model = SearchesModel()
    model.critic = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.show(ALL)
    return model


@pytest.fixture
def view(qtbot, colours):
    view = SearchesView(colours)
    qtbot.addWidget(view)
    view.show_searches(ALL)
    view.activateWindow()
    view.list.setFocus()
    return view


def names(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def stand_on(view, row):
    view.list.setCurrentIndex(view.model.index(row))


def field(view):
    """The field in which a name is edited now."""
    found = view.list.viewport().findChildren(QLineEdit)
    return found[-1] if found else None


def test_the_model_keeps_the_rules_of_qt(model, qtmodeltester):
    qtmodeltester.check(model)
    model.show([GENT])
    model.show_counts({"g": 3})
    qtmodeltester.check(model)
    model.show([])
    assert names(model) == []


def test_a_row_has_a_name_and_a_count_once_it_is_counted(model):
    index = model.index(1)
    said = Qt.ItemDataRole.AccessibleTextRole
    assert (index.data(), index.data(Role.COUNT), index.data(said)) == ("Gent", None, "Gent")
    model.show_counts({"g": 0})
    assert (index.data(Role.COUNT), index.data(said)) == (0, "Gent, 0")


def test_another_name_is_reported_once(qtbot, model):
    with qtbot.waitSignal(model.renamed) as renamed:
        assert model.setData(model.index(0), "  Buurt ")
    assert renamed.args == ["b", "Buurt"]
    assert names(model) == ["Buurt", "Gent", "Rouw"]


@pytest.mark.parametrize("name", ["", "   ", "Buren"])
def test_no_name_or_the_same_is_no_change(qtbot, model, name):
    with qtbot.assertNotEmitted(model.renamed):
        model.setData(model.index(0), name)
    assert names(model) == ["Buren", "Gent", "Rouw"]


def test_nothing_saved_takes_no_room(view):
    view.show_searches([])
    assert view.isHidden()
    view.show_searches([GENT])
    assert not view.isHidden()


def test_a_click_asks_again(qtbot, view):
    place = view.list.visualRect(view.model.index(1)).center()
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [GENT.query]


def test_enter_asks_again(qtbot, view):
    stand_on(view, 2)
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.keyClick(view.list, Key.Key_Return)
    assert chosen.args == [ROUW.query]


def test_a_search_is_renamed_in_place(qtbot, view):
    stand_on(view, 1)
    qtbot.keyClick(view.list, Key.Key_F2)
    assert field(view).text() == "Gent"
    field(view).setText("Rond Gent")
    with qtbot.waitSignal(view.renamed) as renamed:
        qtbot.keyClick(field(view), Key.Key_Return)
    assert renamed.args == ["g", "Rond Gent"]


def test_escape_leaves_the_name_as_it_was(qtbot, view):
    stand_on(view, 1)
    qtbot.keyClick(view.list, Key.Key_F2)
    field(view).setText("Iets anders")
    with qtbot.assertNotEmitted(view.renamed):
        qtbot.keyClick(field(view), Key.Key_Escape)
    assert names(view.model) == ["Buren", "Gent", "Rouw"]


def test_the_search_saved_last_is_named_at_once(view):
    view.edit_last()
    assert field(view).text() == "Rouw"


def test_counts_do_not_disturb_a_name_that_is_edited(view):
    view.edit_last()
    field(view).setText("Rouw en verl")
    view.model.show_counts({"b": 1, "g": 2, "r": 3})
    assert view.list.state() is QAbstractItemView.State.EditingState
    assert field(view).text() == "Rouw en verl"


def test_delete_asks_for_the_current_search_to_go(qtbot, view):
    stand_on(view, 1)
    with qtbot.waitSignal(view.deleted) as deleted:
        qtbot.keyClick(view.list, Key.Key_Delete)
    assert deleted.args == ["g"]


def test_after_a_deletion_one_stands_on_the_next(view):
    stand_on(view, 1)
    view.show_searches([BUREN, ROUW])
    assert view.list.currentIndex().data() == "Rouw"
    view.show_searches([BUREN])
    assert view.list.currentIndex().data() == "Buren"


@pytest.mark.parametrize(
    ("row", "key", "order"),
    [(1, Key.Key_Up, ["g", "b", "r"]), (1, Key.Key_Down, ["b", "r", "g"])],
)
def test_a_search_moves_by_keys_and_one_stays_on_it(qtbot, view, row, key, order):
    stand_on(view, row)
    of = {search.id: search for search in ALL}
    view.reordered.connect(lambda ids: view.show_searches([of[id_] for id_ in ids]))
    with qtbot.waitSignal(view.reordered) as reordered:
        qtbot.keyClick(view.list, key, BOTH)
    assert reordered.args == [order]
    assert view.list.currentIndex().data() == "Gent"


@pytest.mark.parametrize(("row", "key"), [(0, Key.Key_Up), (2, Key.Key_Down)])
def test_no_search_moves_off_the_list(qtbot, view, row, key):
    stand_on(view, row)
    with qtbot.assertNotEmitted(view.reordered):
        qtbot.keyClick(view.list, key, BOTH)


def test_many_searches_scroll_instead_of_filling_the_window(view):
    few = view.list.height()
    view.show_searches(ALL * 2)
    most = view.list.height()
    view.show_searches(ALL * 5)
    assert few < most == view.list.height()
