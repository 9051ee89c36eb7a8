"""The commands, found by part of their name and run by Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.commands import Command
from zorgdesk.ui.palette.palette import CommandPalette

Key = Qt.Key


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    owner.resize(800, 500)
    qtbot.addWidget(owner)
    owner.show()
    return owner


@pytest.fixture
def ran():
    return []


@pytest.fixture
def actions(owner, ran):
    """Four commands, of which the last cannot be run now."""
    names = (("Hel&p", ()), ("Export …", ("Ctrl+E",)), ("Expand", ()), ("Exile", ()))
    made = [
        Command(name, name, lambda name=name: ran.append(name), keys).action(owner)
        for name, keys in names
    ]
    made[-1].setEnabled(False)
    return made


@pytest.fixture
def palette(qtbot, owner, actions):
    palette = CommandPalette(actions, owner)
    qtbot.addWidget(palette)
    palette.open_over(owner)
    return palette


def names(palette):
    rows = palette.list.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def test_it_lists_what_can_be_run_now_by_its_plain_name(palette):
    assert names(palette) == ["Help", "Export …", "Expand"]


def test_part_of_a_name_and_enter_run_the_command(qtbot, palette, ran):
    qtbot.keyClicks(palette.field, "XPO")
    assert names(palette) == ["Export …"]
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert ran == ["Export …"]
    assert palette.isHidden()


def test_the_arrows_choose_and_stop_at_the_ends(qtbot, palette, ran):
    qtbot.keyClicks(palette.field, "exp")
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Down):
        qtbot.keyClick(palette.field, key)
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert ran == ["Expand"]


def test_a_click_runs_the_command(qtbot, palette, ran):
    place = palette.list.visualRect(palette.list.model().index(2, 0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ran == ["Expand"]


def test_what_matches_nothing_runs_nothing(qtbot, palette, ran):
    qtbot.keyClicks(palette.field, "xyz")
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert ran == []
    assert not palette.isHidden()


def test_letters_with_a_meaning_elsewhere_are_letters_here(qtbot, palette):
    qtbot.keyClicks(palette.field, ".*")
    assert names(palette) == []


def test_escape_closes_it_and_runs_nothing(qtbot, palette, ran):
    qtbot.keyClick(palette.field, Key.Key_Escape)
    assert palette.isHidden()
    assert ran == []


def test_a_screen_reader_says_the_keys_too(palette):
    rows = palette.list.model()
    said = [rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == ["Help", "Export …, Ctrl+E"]
