"""The chips of the active filters, in as many lines as they need."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from zorgdesk.domain.entry import Facet
from zorgdesk.ui.flow_layout import FlowLayout
from zorgdesk.ui.searchbar.chips import Chip, FilterChips

BRUSSEL = Chip(Facet.REGION, "brussel", "Brussel")
SAMEN = Chip(Facet.THEME, "samen", "Samen & apart")


@pytest.fixture
def chips(qtbot):
    chips = FilterChips()
    qtbot.addWidget(chips)
    return chips


def shown(chips):
    return [button for button in chips.findChildren(QPushButton) if button.isVisible()]


def test_without_filters_there_is_nothing(chips):
    chips.show_chips([])
    assert chips.isHidden()


def test_a_chip_takes_itself_away(qtbot, chips):
    chips.show_chips([BRUSSEL])
    chips.show()
    [button] = shown(chips)
    assert "Brussel" in button.text()
    assert "Brussel" in button.accessibleName()
    with qtbot.waitSignal(chips.removed) as removed:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert removed.args == [Facet.REGION, "brussel"]


def test_two_chips_can_go_at_once(qtbot, chips):
    chips.show_chips([BRUSSEL, SAMEN])
    chips.show()
    *_, everything = shown(chips)
    with qtbot.waitSignal(chips.cleared):
        qtbot.mouseClick(everything, Qt.MouseButton.LeftButton)


def test_an_ampersand_is_no_shortcut(chips):
    chips.show_chips([SAMEN])
    chips.show()
    [button] = shown(chips)
    assert button.shortcut().isEmpty()
    assert "&&" in button.text()


def test_who_removes_chips_by_keys_stays_among_them(qtbot, chips):
    chips.show_chips([BRUSSEL, SAMEN])
    chips.show()
    shown(chips)[0].setFocus()
    chips.show_chips([SAMEN])
    qtbot.waitUntil(lambda: len(shown(chips)) == 1)
    assert chips.window().focusWidget() is shown(chips)[0]


@pytest.fixture
def flow(qtbot):
    """A layout with labels of 100 by 20 pixels, and the widget that it lays out."""
    parent = QWidget()
    qtbot.addWidget(parent)
    layout = FlowLayout(parent, spacing=10)
    layout.keeps = parent
    layout.setContentsMargins(5, 5, 5, 5)
    for number in range(5):
        label = QLabel(str(number))
        label.setFixedSize(100, 20)
        layout.addWidget(label)
    return layout


@pytest.mark.parametrize(("width", "lines"), [(1000, 1), (330, 2), (225, 3), (110, 5), (10, 5)])
def test_widgets_flow_over_as_many_lines_as_they_need(flow, width, lines):
    assert flow.heightForWidth(width) == 10 + lines * 20 + (lines - 1) * 10


def test_widgets_stand_side_by_side_and_then_below(flow):
    flow.setGeometry(QRect(0, 0, 330, 200))
    places = [flow.itemAt(number).geometry().topLeft().toTuple() for number in range(5)]
    assert places == [(5, 5), (115, 5), (225, 5), (5, 35), (115, 35)]


def test_a_layout_knows_what_is_in_it(flow):
    assert flow.count() == 5
    assert flow.itemAt(5) is None
    assert flow.takeAt(9) is None
    flow.takeAt(0)
    assert flow.count() == 4
    assert flow.minimumSize().toTuple() == (110, 30)
