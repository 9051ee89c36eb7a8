"""The window with the reader's own words reports what is wanted and shows what is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from zorgdesk.domain.searches import WordPair
from zorgdesk.ui.word_pairs.view import WordPairsWindow

LEFT = Qt.MouseButton.LeftButton
GGZ = WordPair("1", "ggz", "geestelijke gezondheidszorg")
KLUSSEN = WordPair("2", "klussen", "herstellen")


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def window(qtbot, owner):
    window = WordPairsWindow(owner)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def added(window):
    """The pairs the window asked for."""
    pairs = []
    window.added.connect(lambda word, other: pairs.append((word, other)))
    return pairs


def lines(window):
    return [window.list.item(row).text() for row in range(window.list.count())]


def trouble(window):
    """What the window says is wrong, "" for nothing."""
    return window._trouble.text() if window._trouble.isVisible() else ""


def test_the_pairs_are_listed(window):
    window.show_pairs([GGZ, KLUSSEN])
    assert lines(window) == ["ggz  =  geestelijke gezondheidszorg", "klussen  =  herstellen"]
    window.show_pairs([KLUSSEN])
    assert lines(window) == ["klussen  =  herstellen"]


def test_two_words_and_enter_ask_for_a_pair_and_make_room_for_the_next(qtbot, window, added):
    qtbot.keyClicks(window.word, " klussen ")
    window.other.setFocus()
    qtbot.keyClicks(window.other, "herstellen")
    qtbot.keyClick(window.other, Qt.Key.Key_Return)
    assert added == [("klussen", "herstellen")]
    assert (window.word.text(), window.other.text()) == ("", "")
    assert window.focusWidget() is window.word
    assert trouble(window) == ""


@pytest.mark.parametrize(
    ("word", "other"), [("", ""), ("ggz", ""), ("  ", "ggz"), ("GGZ", "ggz"), ("ggz", " ggz ")]
)
def test_one_word_is_no_pair(qtbot, window, added, word, other):
    window.word.setText(word)
    window.other.setText(other)
    qtbot.keyClick(window.other, Qt.Key.Key_Return)
    assert added == []
    assert trouble(window)
    assert (window.word.text(), window.other.text()) == (word, other)


def test_what_went_wrong_is_said_until_it_is_over(window):
    window.say("Dit paar is er al.")
    assert trouble(window) == "Dit paar is er al."
    window.show_pairs([GGZ])
    assert trouble(window) == ""


def test_delete_in_the_list_asks_to_take_the_current_pair_away(qtbot, window):
    window.show_pairs([GGZ, KLUSSEN])
    window.list.setCurrentRow(1)
    window.list.setFocus()
    with qtbot.waitSignal(window.removed) as removed:
        qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    assert removed.args == ["2"]


def test_the_button_takes_a_pair_away_when_there_is_one(qtbot, window):
    [remove] = [b for b in window.findChildren(QPushButton) if b is not window._add]
    window.show_pairs([])
    assert not remove.isEnabled()
    window.show_pairs([GGZ])
    with qtbot.waitSignal(window.removed) as removed:
        qtbot.mouseClick(remove, LEFT)
    assert removed.args == ["1"]


def test_enter_in_the_list_takes_nothing_away(qtbot, window):
    removed = []
    window.removed.connect(removed.append)
    window.show_pairs([GGZ])
    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Return)
    assert removed == []


def test_each_field_has_a_name(window):
    named = {label.buddy(): label.text() for label in window.findChildren(QLabel)}
    for field in (window.word, window.other):
        assert named[field] == field.accessibleName() != ""
