"""Wiping a shared computer from the window: nothing is left, and nothing is written again."""

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from zorgdesk.ui.wiping.window import WipeWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def paths(paths, tmp_path):
    """A fresh installation with an index of its own: that goes too."""
    return replace(paths, cache=shutil.copytree(paths.cache, tmp_path / "cache"))


def wiping(desk):
    """The window in which one wipes."""
    desk.choose("notebook.wipe")
    desk.waits_for(lambda: desk.window.findChild(WipeWindow) is not None)
    return desk.window.findChild(WipeWindow)


def test_everything_is_wiped_and_stays_so(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("van deze deelnemer")
    window = wiping(desk)
    assert str(paths.notebook) in window.files.toPlainText()
    assert "1" in window.list.item(0).text()  # one note
    assert not window.button.isEnabled()
    window.field.setText("wis")
    assert not window.button.isEnabled()
    window.field.setText(window.word.lower())
    desk._qtbot.mouseClick(window.button, LEFT)
    desk.waits_for(lambda: not desk.window.isVisible())
    assert window.isVisible()
    assert not window.list.isVisible()
    with desk._qtbot.waitSignal(desk.application.ended):
        desk._qtbot.mouseClick(window.close_button, LEFT)
    desk.is_closed = True
    desk.application.stop()
    assert not paths.user.exists()
    assert not paths.cache.exists()


def test_who_changes_his_mind_keeps_everything(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("toch houden")
    window = wiping(desk)
    desk._qtbot.mouseClick(window.close_button, LEFT)
    desk.write_note(", en verder")
    desk.saves()
    assert paths.notebook.exists()


def test_a_notebook_that_is_not_ticked_stays(start, paths):
    desk = start()
    window = wiping(desk)
    window.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert str(paths.notebook) not in window.files.toPlainText()
    window.field.setText(window.word)
    desk._qtbot.mouseClick(window.button, LEFT)
    desk.waits_for(lambda: not desk.window.isVisible())
    with desk._qtbot.waitSignal(desk.application.ended):
        window.close()
    desk.is_closed = True
    desk.application.stop()
    assert paths.notebook.exists()
    assert not paths.settings.exists()
