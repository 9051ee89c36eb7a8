"""What was kept is looked at before it is put back, with what changed since marked."""

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.backups import Counts, Preview
from zorgdesk.ui.backup_told import told_of
from zorgdesk.ui.moments import in_full, told_apart
from zorgdesk.ui.safekeeping.difference import LONGEST, difference
from zorgdesk.ui.safekeeping.window import Item, KeptWindow, Wording

LEFT = Qt.MouseButton.LeftButton
ITEMS = [Item("Maandag", "<p>een <b>brief</b></p>"), Item("Zondag", "<p>een lijst</p>")]


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def window(owner):
    window = KeptWindow(Wording("Prullenmand", "Wat weg is.", "Terugzetten", "Leeg."), owner)
    window.show()
    return window


def test_the_first_of_the_list_is_shown(window):
    window.show_items(ITEMS)
    assert [window.list.item(row).text() for row in range(2)] == ["Maandag", "Zondag"]
    assert window.list.currentRow() == 0
    assert window.page.toPlainText() == "een brief"


def test_another_is_shown_and_put_back(qtbot, window):
    window.show_items(ITEMS)
    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert window.page.toPlainText() == "een lijst"
    with qtbot.waitSignal(window.wanted) as wanted:
        qtbot.mouseClick(window.button, LEFT)
    assert wanted.args == [1]


def test_an_empty_list_says_so_and_offers_nothing(qtbot, window):
    window.show_items(ITEMS)
    window.show_items([])
    assert window.list.count() == 0
    assert window.page.toPlainText() == "Leeg."
    assert not window.button.isEnabled()
    with qtbot.assertNotEmitted(window.wanted):
        qtbot.mouseClick(window.button, LEFT)


def test_what_costs_time_to_tell_is_asked_for_when_it_is_chosen(qtbot, window):
    asked = []
    window.asked.connect(asked.append)
    window.show_items([ITEMS[0], Item("Zaterdag", None)])
    assert asked == []
    window.list.setCurrentRow(1)
    assert asked == [1]
    assert "brief" not in window.page.toPlainText()
    window.tell("<p>twee notities</p>")
    assert window.page.toPlainText() == "twee notities"
    window.read_again()
    assert asked == [1, 1]


def test_what_came_of_it_is_said(window):
    window.say("Teruggezet.")
    assert window.message.text() == "Teruggezet."


def marked(html):
    """The pieces with a ground behind them, and those that are struck."""
    pieces = re.findall(r'<span style="([^"]*)">(.*?)</span>', html, re.DOTALL)
    back = [text for style, text in pieces if "background" in style]
    struck = [text for style, text in pieces if "line-through" in style]
    return back, struck


@pytest.mark.parametrize(
    ("old", "new", "back", "struck"),
    [
        ("een brief", "een brief", [], []),
        ("een lange brief", "een brief", ["lange "], []),
        ("een brief", "een lange brief", [], ["lange "]),
        ("een brief", "een lijst", ["brief"], ["lijst"]),
        ("een brief", "", ["een brief"], []),
        ("", "een brief", [], ["een brief"]),
        ("één café", "een café", ["één"], ["een"]),
    ],
)
def test_only_what_changed_is_marked(colours, old, new, back, struck):
    assert marked(difference(old, new, colours)) == (back, struck)


@pytest.mark.parametrize("text", ["a < b & c > d", "<b>vet</b>", "eerst\ndan\n\nlater", "🙂 één"])
@pytest.mark.parametrize("new", ["", "iets anders"])
def test_the_old_text_is_shown_as_it_was_written(qapp, colours, text, new):
    """What came since left out, the old text is what is read."""
    html = re.sub(r'<span style="[^"]*line-through">.*?</span>', "", difference(text, new, colours))
    document = QTextDocument()
    document.setHtml(html)
    assert document.toPlainText() == text


def test_a_book_is_shown_without_comparing(colours):
    book = "woord " * LONGEST
    assert marked(difference(book, "kort", colours)) == ([], [])
    assert difference(book, "kort", colours) == book


def test_moments_within_one_minute_are_told_apart():
    first = datetime(2026, 3, 1, 9, 4, 5, tzinfo=UTC)
    told = told_apart([first, first.replace(second=40), first.replace(minute=5)])
    assert told[0].endswith(":05")
    assert told[1].endswith(":40")
    assert told[2] == in_full(first.replace(minute=5))


@pytest.mark.parametrize(("changed", "said"), [(0, "as they were then"), (2, "change: 2")])
def test_a_backup_says_what_it_would_do_to_the_notes(changed, said):
    told = told_of(Preview(Counts(3, 0, 0, 0), Counts(3, 0, 0, 0), 0, changed, 0), [])
    assert said in told
