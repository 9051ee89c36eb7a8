"""The filter pane: what is ticked, how much each value would give, by mouse and keys."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt

from zorgdesk.domain.entry import Facet, Value
from zorgdesk.ui.filters.model import FiltersModel, Group, Role
from zorgdesk.ui.filters.view import FilterPane

GROUPS = [
    Group(Facet.REGION, [Value("brussel", "Brussel"), Value("buitenland", "Buitenland")]),
    Group(Facet.THEME, []),
    Group(Facet.SECTOR, [Value("thuiszorg", "Thuiszorg & hulp")]),
]
COUNTS = {Facet.REGION: {"brussel": 7}, Facet.SECTOR: {"thuiszorg": 3}}


@pytest.fixture
def model():
    model = FiltersModel()
    model.offer(GROUPS)
    model.show_counts(COUNTS)
    return model


def value_of(model, facet, key):
    """Where a value stands."""
    parent = model.facet_index(facet)
    rows = (model.index(row, 0, parent) for row in range(model.rowCount(parent)))
    return next(index for index in rows if index.data(Role.KEY) == key)


def state(index):
    return index.data(Qt.ItemDataRole.CheckStateRole)


def test_the_model_keeps_qts_rules(qtmodeltester, model):
    qtmodeltester.check(model)
    model.toggle(Facet.REGION, "brussel")
    model.show_counts({})
    model.offer(GROUPS[:1])


def test_a_facet_without_values_is_left_out(model):
    assert model.rowCount() == 2
    assert not model.facet_index(Facet.THEME).isValid()


def test_values_have_labels_and_counts(model):
    index = value_of(model, Facet.REGION, "brussel")
    assert (index.data(), index.data(Role.COUNT)) == ("Brussel", 7)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Brussel, 7"
    assert value_of(model, Facet.REGION, "buitenland").data(Role.COUNT) == 0
    assert model.parent(index) == model.facet_index(Facet.REGION)


def test_ticking_is_reported_with_everything_that_is_ticked(qtbot, model):
    model.show_choices({Facet.SECTOR: frozenset({"thuiszorg"})})
    with qtbot.waitSignal(model.chosen) as chosen:
        model.toggle(Facet.REGION, "brussel")
    assert chosen.args == [
        {Facet.SECTOR: frozenset({"thuiszorg"}), Facet.REGION: frozenset({"brussel"})}
    ]
    assert all(type(facet) is Facet for facet in chosen.args[0])
    assert model.facet_index(Facet.REGION).data(Role.COUNT) == 1
    with qtbot.waitSignal(model.chosen) as chosen:
        model.toggle(Facet.REGION, "brussel")
    assert chosen.args == [{Facet.SECTOR: frozenset({"thuiszorg"})}]


def test_ticking_through_qt_is_the_same(qtbot, model):
    index = value_of(model, Facet.REGION, "brussel")
    with qtbot.waitSignal(model.chosen) as chosen:
        assert model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert [type(facet) for facet in chosen.args[0]] == [Facet]
    assert state(index) == Qt.CheckState.Checked
    heading = model.facet_index(Facet.REGION)
    assert not model.setData(heading, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def test_showing_choices_is_not_reported(qtbot, model):
    with qtbot.assertNotEmitted(model.chosen):
        model.show_choices({Facet.REGION: frozenset({"brussel"}), Facet.SECTOR: frozenset()})
    assert state(value_of(model, Facet.REGION, "brussel")) == Qt.CheckState.Checked
    assert state(value_of(model, Facet.SECTOR, "thuiszorg")) == Qt.CheckState.Unchecked


@pytest.fixture
def pane(qtbot, colours):
    pane = FilterPane(colours)
    qtbot.addWidget(pane)
    pane.resize(240, 400)
    pane.offer(GROUPS)
    pane.show_counts(COUNTS)
    pane.show_open_facets(frozenset({Facet.REGION}))
    pane.show()
    return pane


def click(qtbot, pane, index):
    place = pane.visualRect(index).center()
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_anywhere_on_a_value_ticks_it(qtbot, pane):
    with qtbot.waitSignal(pane.chosen) as chosen:
        click(qtbot, pane, value_of(pane.model(), Facet.REGION, "buitenland"))
    assert chosen.args == [{Facet.REGION: frozenset({"buitenland"})}]


def test_a_click_on_a_heading_folds_it_and_that_is_known(qtbot, pane):
    click(qtbot, pane, pane.model().facet_index(Facet.SECTOR))
    assert pane.open_facets() == {Facet.REGION, Facet.SECTOR}
    click(qtbot, pane, pane.model().facet_index(Facet.REGION))
    assert pane.open_facets() == {Facet.SECTOR}
    assert all(type(facet) is Facet for facet in pane.open_facets())


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_tick_and_fold(qtbot, pane, key):
    pane.setCurrentIndex(value_of(pane.model(), Facet.REGION, "brussel"))
    with qtbot.waitSignal(pane.chosen):
        qtbot.keyClick(pane, key)
    pane.setCurrentIndex(pane.model().facet_index(Facet.SECTOR))
    qtbot.keyClick(pane, key)
    assert Facet.SECTOR in pane.open_facets()


def test_keys_on_nothing_do_nothing(qtbot, pane):
    pane.setCurrentIndex(QModelIndex())
    with qtbot.assertNotEmitted(pane.chosen):
        qtbot.keyClick(pane, Qt.Key.Key_Space)


def test_ticks_counts_and_folds_are_painted(pane):
    pictures = [pane.grab().toImage()]
    for change in (
        lambda: pane.show_choices({Facet.REGION: frozenset({"brussel"})}),
        lambda: pane.show_counts({}),
        lambda: pane.show_open_facets(frozenset()),
    ):
        change()
        pictures.append(pane.grab().toImage())
    assert all(before != after for before, after in pairwise(pictures))


def test_other_values_keep_what_was_unfolded(pane):
    pane.offer(GROUPS[:1])
    assert pane.isExpanded(pane.model().facet_index(Facet.REGION))
