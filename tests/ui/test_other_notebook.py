"""The window in which another notebook is taken over."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.merging import Account, Differing, Fate, Thing
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.merging.chosen import Chosen
from zorgdesk.ui.other_notebook.pages import Page
from zorgdesk.ui.other_notebook.window import OtherNotebookWindow, Shown
from zorgdesk.ui.taken_overview import MOST
from zorgdesk.ui.taking_over_told import shown

LEFT = Qt.MouseButton.LeftButton
SOURCE = Path("/stick/Workshop.zorgdesk")


def told(accounts, colours, unread=()):
    """The pages of accounts, as texts."""
    read = [Chosen(each.source, each.name, None) for each in accounts]
    pages = shown([*read, *unread], accounts, lambda key: f"titel van {key}", colours).pages
    return [(page.name, page.html()) for page in pages]


def account(counts, differing=(), name="Workshop"):
    return Account(SOURCE.with_stem(name), name, counts, tuple(differing))


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def window(owner):
    window = OtherNotebookWindow(["Workshop"], owner)
    window.show_account(Shown([Page("Alles", lambda: "<p>twee notities</p>")], 0, is_useful=True))
    window.show()
    yield window
    window.end()


def test_what_would_come_is_shown_and_wanted(qtbot, window):
    assert window.pages.page.toPlainText() == "twee notities"
    assert not window.pages.list.isVisible()
    with qtbot.waitSignal(window.wanted):
        qtbot.keyClick(window.foot.go, Qt.Key.Key_Return)


def test_a_name_is_never_taken_for_a_page(window):
    name = "Notitie: <img src='/etc/passwd'>"
    window.show_account(Shown([Page(name, str), Page("An", str)], 0, is_useful=True))
    line = window.pages.list.item(0)
    assert (line.text(), "<img" in line.toolTip()) == (name, False)


def test_what_differs_is_chosen_by_key_and_stays_chosen(qtbot, window):
    pages = [Page(name, name.upper) for name in ("alles", "een", "twee")]
    window.show_account(Shown(pages, 3, is_useful=True))
    window.pages.list.setFocus()
    qtbot.keyClick(window.pages.list, Qt.Key.Key_Down)
    assert window.pages.page.toPlainText() == "EEN"
    with qtbot.waitSignal(window.asked_otherwise):
        window.wishes.bring_back.click()
    window.show_account(Shown(pages, 0, is_useful=True))
    assert (window.pages.page.toPlainText(), window.wishes.bring_back.isVisible()) == ("EEN", True)


def test_while_it_is_done_one_can_only_stop(qtbot, window):
    window.begin()
    assert not window.foot.go.isEnabled()
    window.show_progress(40)
    assert window.foot.busy.value() == 40
    with qtbot.waitSignal(window.stop_wanted):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    window.fail("De schijf is vol.")
    assert (window.foot.message.text(), window.foot.go.isEnabled()) == ("De schijf is vol.", True)


def test_everything_in_it_has_a_name(window):
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName() or widget.text()


def test_the_overview_counts_and_each_difference_is_shown_on_its_own(colours):
    counts = {(Thing.NOTE, Fate.NEW): 12, (Thing.NOTE, Fate.DIFFERENT): 1}
    note = Differing(Thing.NOTE, Fate.DIFFERENT, EntryKey("begrip:ocmw"), "hier <b>", "daar")
    [overview, (name, page)] = told([account(counts, [note])], colours)
    assert ">12<" in overview[1]
    assert name == "Note: titel van begrip:ocmw"
    assert "hier &lt;b&gt;" in page
    assert "Workshop" in page


def test_a_thousand_differences_are_not_all_listed(colours):
    note = Differing(Thing.LOOSE_NOTE, Fate.CONTINUED, None, "een", "een twee")
    of_all = account({(Thing.LOOSE_NOTE, Fate.CONTINUED): 1000}, [note] * 1000)
    pages = told([of_all], colours)
    assert len(pages) == MOST + 1
    assert str(MOST) in pages[0][1]


def test_when_all_is_here_already_that_is_said_first(colours):
    [(_, page)] = told([account({(Thing.LABEL, Fate.SAME): 2})], colours)
    assert page.startswith("<p>Everything in it")
    [(_, page)] = told([account({})], colours)
    assert "nothing in this notebook" in page


def test_of_several_each_has_its_line_and_what_is_not_read_its_reason(colours):
    note = Differing(Thing.NOTE, Fate.DIFFERENT, EntryKey("begrip:ocmw"), "hier", "daar")
    an = account({(Thing.NOTE, Fate.NEW): 7, (Thing.NOTE, Fate.DIFFERENT): 1}, [note], "An")
    bert = account({(Thing.BOOKMARK, Fate.SAME): 5}, (), "Bert")
    cis = Chosen(SOURCE.with_stem("Cis"), "Cis", NotebookError(Sentence("Stuk <b>.")))
    pages = told([an, bert], colours, [cis])
    assert [name for name, _ in pages] == [
        "Overview",
        "An",
        "Note: titel van begrip:ocmw",
        "Bert",
    ]
    overview = pages[0][1]
    assert ">7<" in overview
    assert ">5<" in overview
    assert "<b>Cis</b>: Stuk &lt;b&gt;." in overview
    assert "An.zorgdesk" in pages[1][1]


def test_of_several_with_nothing_new_that_is_said_first_and_no_reason_is_lost(colours):
    bert = account({(Thing.BOOKMARK, Fate.SAME): 5}, (), "Bert")
    an = [Chosen(SOURCE, "An", NotebookError(Sentence(why))) for why in ("Weg.", "Twee keer.")]
    [(_, overview), _] = told([bert], colours, an)
    assert overview.startswith("<p>There is nothing new in them")
    assert "<b>An</b>: Weg." in overview
    assert "<b>An</b>: Twee keer." in overview


def test_the_first_sentence_is_not_there_where_nothing_would_come(window):
    assert "would come" in window.head.text()
    assert window.head.isVisible()
    window.show_account(Shown([Page("Alles", str)], 0, is_useful=False))
    assert not window.head.isVisible()
    assert not window.foot.go.isEnabled()


@pytest.fixture
def several(owner):
    window = OtherNotebookWindow(["An", "Bert"], owner)
    window.show_reading()
    window.show()
    return window


def test_several_are_read_shown_and_what_came_stays_to_be_read(qtbot, several):
    assert "2 notebooks" in several.head.text()
    assert not several.foot.go.isEnabled()
    pages = [Page("alles", str), Page("An", str), Page("noot", str, is_part=True)]
    several.show_account(Shown(pages, 0, is_useful=True, brings_notes=True))
    assert several.wishes.collect.isVisible()
    several.begin()
    several.show_done(Shown(pages, 0, is_useful=True, brings_notes=True))
    assert not several.wishes.collect.isVisible()
    assert not several.foot.go.isVisible()
    with qtbot.waitSignal(several.undo_wanted):
        qtbot.mouseClick(several.foot.undo, LEFT)
    qtbot.keyClick(several, Qt.Key.Key_Escape)
    assert not several.isVisible()
