"""What was done is told over the foot of the window, and goes by itself."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from zorgdesk.ui.told import Told

LONG = "Gekopieerd: 12 fiches, elk met de bron, en nog veel meer dan op een regel past."


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.side, window.page = QLabel("filters"), QLabel("fiche")
    row = QHBoxLayout(window)
    for pane in (window.side, window.page):
        pane.setMinimumWidth(200)
        row.addWidget(pane)
    window.resize(600, 300)
    window.told = Told(window, window.side)
    window.show()
    return window


def test_the_panes_stand_still_while_something_is_told(window):
    before = window.side.geometry(), window.page.geometry(), window.size()
    window.told.say(LONG)
    assert window.told.isVisible()
    assert (window.side.geometry(), window.page.geometry(), window.size()) == before


def test_it_stays_within_the_side_pane_and_inside_the_window(window):
    window.told.say(LONG)
    assert window.told.geometry().right() < window.side.width()
    window.resize(700, 400)
    assert window.rect().contains(window.told.geometry())
    assert window.told.geometry().bottom() > 380
    window.side.hide()
    window.told.say(LONG)
    assert window.rect().contains(window.told.geometry())


def test_it_goes_by_itself(qtbot, window):
    window.told._until.setInterval(0)
    window.told.say("Klaar.")
    qtbot.waitUntil(lambda: window.told.isHidden() and not window.told.text())
    window.told.say("Klaar.")
    window.told.say("")
    assert window.told.isHidden()
