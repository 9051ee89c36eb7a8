"""The panes under the page: tabs only where there is something to choose."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from zorgdesk.ui.foot import Foot


@pytest.fixture
def panes(qtbot):
    first, other = QLabel("notitie"), QLabel("markeringen")
    foot = Foot(first, "Notitie")
    qtbot.addWidget(foot)
    foot.show()
    return foot, first, other


def test_one_pane_has_no_tabs(panes):
    foot, first, _ = panes
    assert first.isVisible()
    assert not foot.tab(first).isVisible()


def test_a_tab_shows_its_pane(qtbot, panes):
    foot, first, other = panes
    foot.name_pane(other, "Markeringen (1)")
    foot.name_pane(other, "Markeringen (2)")
    foot.offer_choice(on=True)
    assert foot.tab(other).text() == "Markeringen (2)"
    qtbot.mouseClick(foot.tab(other), Qt.MouseButton.LeftButton)
    assert foot.is_front(other)
    foot.bring(first)
    assert foot.tab(first).isChecked()
    assert not foot.tab(other).isChecked()


def test_without_a_choice_the_first_comes_back(panes):
    foot, first, other = panes
    foot.name_pane(other, "Markeringen (1)")
    foot.bring(other)
    foot.offer_choice(on=False)
    assert first.isVisible()


def test_only_what_is_shown_needs_room(qtbot, panes):
    foot, _, other = panes
    foot.name_pane(other, "Markeringen (1)")
    foot.offer_choice(on=True)
    other.setText("heel veel markeringen " * 20)
    assert foot.minimumSizeHint().width() < 400
    foot.bring(other)
    qtbot.waitUntil(lambda: foot.minimumSizeHint().width() > 400)
