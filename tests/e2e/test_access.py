"""Everything can be reached, and everything that is reached has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QToolButton, QWidget

from zorgdesk.domain.entry import Facet
from zorgdesk.domain.query import Sort


def name_of(widget):
    """What a screen reader says when the focus comes here."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def focusable(window):
    """Every widget that can have the focus now, in a window and in what it opened."""
    for widget in [window, *window.findChildren(QWidget)]:
        inside_scroller = isinstance(widget.parent(), QAbstractScrollArea)
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes_focus and not inside_scroller and not widget.focusProxy():
            yield widget


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_that_takes_the_focus_has_a_name(start, language):
    desk = start()
    desk.choose(f"language.{language}")
    desk.open("Gele kaart")
    desk.tick(Facet.REGION, "west-vlaanderen")
    desk.tick(Facet.KIND, "initiative")
    desk.waits_for(lambda: len(desk.chips()) == 2)
    desk.window.desk.banner.say("Er is iets.", "Doe iets", lambda: None)
    shown = [widget for widget in focusable(desk.window) if widget.isVisible()]
    assert [widget for widget in shown if not name_of(widget).strip()] == []
    assert len(shown) > 10


def test_tab_reaches_every_pane_and_comes_round(start):
    desk = start()
    desk.open("Gele kaart")
    desk.press("Ctrl+F")
    reached, steps = set(), 0
    while steps < 300:
        desk.press("Tab")
        steps += 1
        place = desk.place()
        reached.add(place)
        if place == "box":
            break
    assert {"box", "filters", "list", "page", "note"} <= reached


def test_what_a_label_says_is_what_a_screen_reader_says(start):
    desk = start()
    desk.search("gele kaart")
    desk.window.desk.banner.say("Het notitieboek is weg.")
    hidden = [
        (label.text(), name_of(label))
        for label in desk.window.findChildren(QLabel)
        if label.isVisible() and label.text() and label.text() not in name_of(label)
    ]
    assert hidden == []


def test_a_bookmark_button_says_what_it_is(start):
    desk = start()
    desk.open("Gele kaart")
    action = desk.window.findChild(QAction, "entry.bookmark")
    [button] = [each for each in action.associatedObjects() if isinstance(each, QToolButton)]
    before = name_of(button)
    assert before.strip()
    desk.press("Ctrl+D")
    desk.waits_for(desk.is_bookmarked)
    assert name_of(button) != before


def test_commands_have_their_own_keys(start):
    desk = start()
    keys = [
        sequence.toString()
        for action in desk.window.findChildren(QAction)
        if action.objectName()
        for sequence in action.shortcuts()
    ]
    assert len(keys) == len(set(keys)) > 15


def test_every_command_can_be_taken_at_any_time(start):
    """Before and after an entry is open, with something and with nothing in the list."""
    desk = start()
    skipped = ("file.", "language.", "help.", "note.", "notebook.", "backup", "palette")
    for prepare in (lambda: None, lambda: desk.open("Gele kaart"), lambda: desk.search("qqqxx")):
        prepare()
        for action in desk.window.findChildren(QAction):
            known = action.objectName() and not action.objectName().startswith(skipped)
            if known and action.isEnabled() and not opens_a_window(action):
                action.trigger()
                QApplication.processEvents()
    desk.press("Esc")
    desk.press("Ctrl+Shift+F")
    desk.shows_all(lambda entry: True)


def opens_a_window(action):
    """Whether a command asks for more, as its text tells with three dots."""
    return action.text().endswith("…")


@pytest.mark.parametrize("size", [(1366, 728), (1024, 600)])
def test_nothing_is_cut_off_on_a_small_screen(start, size):
    desk = start()
    desk.open("Gele kaart")
    desk.sort(Sort.TITLE)
    desk.window.resize(*size)
    QApplication.processEvents()
    assert desk.window.width() <= size[0]
    assert desk.window.height() <= size[1]
    cut_off = [
        widget
        for widget in focusable(desk.window)
        if widget.isVisible()
        and not isinstance(widget, QAbstractScrollArea)
        and not desk.window.rect().contains(
            widget.rect().translated(widget.mapTo(desk.window, widget.rect().topLeft()))
        )
    ]
    assert cut_off == []
