"""The window in which another notebook is taken over."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.merging import Account, Differing, Fate, Thing
from zorgdesk.ui.other_notebook.window import OtherNotebookWindow, Page, Shown
from zorgdesk.ui.taking_over_told import MOST, shown

LEFT = Qt.MouseButton.LeftButton
SOURCE = Path("/stick/Workshop.zorgdesk")


def told(account, colours):
    """The pages of an account, as texts."""
    pages = shown(account, lambda key: f"titel van {key}", colours).pages
    return [(page.name, page.html()) for page in pages]


@pytest.fixture
def window(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    window = OtherNotebookWindow(SOURCE, owner)
    window.show_account(Shown([Page("Alles", lambda: "<p>twee notities</p>")], 0, is_useful=True))
    window.show()
    yield window
    window.end()


def test_what_would_come_is_shown_and_wanted(qtbot, window):
    assert window.page.toPlainText() == "twee notities"
    assert not window.list.isVisible()
    with qtbot.waitSignal(window.wanted):
        qtbot.keyClick(window.go, Qt.Key.Key_Return)


def test_what_differs_is_chosen_by_key_and_stays_chosen(qtbot, window):
    pages = [Page(name, name.upper) for name in ("alles", "een", "twee")]
    window.show_account(Shown(pages, 3, is_useful=True))
    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert window.page.toPlainText() == "EEN"
    with qtbot.waitSignal(window.asked_otherwise):
        window.bring_back.click()
    window.show_account(Shown(pages, 0, is_useful=True))
    assert (window.page.toPlainText(), window.bring_back.isVisible()) == ("EEN", True)


def test_while_it_is_done_one_can_only_stop(qtbot, window):
    window.begin()
    assert not window.go.isEnabled()
    window.show_progress(40)
    assert window.busy.value() == 40
    with qtbot.waitSignal(window.stop_wanted):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    window.fail("De schijf is vol.")
    assert (window.message.text(), window.go.isEnabled()) == ("De schijf is vol.", True)


def test_everything_in_it_has_a_name(window):
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or widget.text()


def test_the_overview_counts_and_each_difference_is_shown_on_its_own(colours):
    counts = {(Thing.NOTE, Fate.NEW): 12, (Thing.NOTE, Fate.DIFFERENT): 1}
    note = Differing(Thing.NOTE, Fate.DIFFERENT, EntryKey("begrip:ocmw"), "hier <b>", "daar")
    [overview, (name, page)] = told(Account(SOURCE, counts, (note,)), colours)
    assert ">12<" in overview[1]
    assert name == "Note: titel van begrip:ocmw"
    assert "hier &lt;b&gt;" in page
    assert "Workshop" in page


def test_a_thousand_differences_are_not_all_listed(colours):
    note = Differing(Thing.LOOSE_NOTE, Fate.CONTINUED, None, "een", "een twee")
    pages = told(
        Account(SOURCE, {(Thing.LOOSE_NOTE, Fate.CONTINUED): 1000}, (note,) * 1000), colours
    )
    assert len(pages) == MOST + 1
    assert str(MOST) in pages[0][1]


def test_when_all_is_here_already_that_is_said_first(colours):
    [(_, page)] = told(Account(SOURCE, {(Thing.LABEL, Fate.SAME): 2}), colours)
    assert page.startswith("<p>Everything in it")
    [(_, page)] = told(Account(SOURCE, {}), colours)
    assert "nothing in this notebook" in page
