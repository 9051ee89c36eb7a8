"""One note on the screen: title and text are reported together, and nothing is overwritten."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.notes import NoteRef, Writing
from zorgdesk.ui.notes.formatting import Style
from zorgdesk.ui.notes.sheet import NoteSheet
from zorgdesk.ui.notes.shown import ShownNote

A = NoteRef("a", EntryKey("x"))
NEVER = 1_000_000
KEY = Qt.Key


@pytest.fixture
def sheet(qtbot):
    """A sheet with an empty note in front, and what it reports."""
    sheet = NoteSheet("Uw notitie", "Schrijf.", pause_ms=NEVER)
    sheet.reported = []
    sheet.changed.connect(lambda ref, writing: sheet.reported.append((ref, writing)))
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.replace_note(ShownNote(A, Writing()))
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def test_title_and_text_are_reported_together(qtbot, sheet):
    sheet.title.setFocus()
    qtbot.keyClicks(sheet.title, "Titel")
    qtbot.keyClick(sheet.title, KEY.Key_Return)
    assert sheet.reported == [(A, Writing("Titel", ""))]
    assert sheet.editor.hasFocus()
    qtbot.keyClicks(sheet.editor, "tekst")
    sheet.editor.flush()
    assert sheet.reported[1:] == [(A, Writing("Titel", "tekst"))]


def test_a_title_is_reported_when_typing_pauses(qtbot, sheet):
    sheet.editor._pause.setInterval(0)
    qtbot.keyClicks(sheet.title, "x")
    qtbot.waitUntil(lambda: sheet.reported == [(A, Writing("x", ""))])


def test_a_note_that_is_only_read_is_not_changed(qtbot, sheet):
    sheet.replace_note(ShownNote(A, Writing("titel", "- [ ] tekst")))
    sheet.set_changeable(on=False)
    qtbot.keyClicks(sheet.title, "x")
    qtbot.keyClicks(sheet.editor, "x")
    sheet.editor.format(Style.BOLD)
    sheet.page.anchorClicked.emit(QUrl("check:0"))
    sheet.editor.flush()
    assert sheet.writing == Writing("titel", "- [ ] tekst")
    assert sheet.reported == []


def test_a_box_is_ticked_where_it_is_read(sheet):
    sheet.replace_note(ShownNote(A, Writing("", "🙂\n- [ ] een\n- [x] twee")))
    sheet.toolbar.show_reading(on=True)
    sheet.page.anchorClicked.emit(QUrl("check:1"))
    sheet.page.anchorClicked.emit(QUrl("check:2"))
    assert sheet.reported[-1] == (A, Writing("", "🙂\n- [x] een\n- [ ] twee"))
    assert sheet.page.toPlainText().split() == ["🙂", "☑", "een", "☐", "twee"]
    assert sheet.page.isVisible()
    sheet.editor.undo()
    sheet.editor.undo()
    assert sheet.writing.text == "🙂\n- [ ] een\n- [x] twee"


def typed_link(qtbot, sheet, text):
    """What was asked while a text was typed."""
    asked = []
    sheet.editor.link_begun.connect(asked.append)
    sheet.editor.link_begun.connect(
        lambda typed: sheet.editor.offer_links([("Gele kaart", "Gele kaart · Initiatief")])
    )
    sheet.editor.setFocus()
    qtbot.keyClicks(sheet.editor, text)
    return asked


def test_a_link_that_is_begun_asks_for_names(qtbot, sheet):
    assert typed_link(qtbot, sheet, "a [[ge") == ["", "g", "ge"]
    assert sheet.editor.offers.is_open


def test_enter_puts_the_name_in_and_closes_the_link(qtbot, sheet):
    sheet.replace_note(ShownNote(A, Writing("", "🙂 ")))
    sheet.editor.moveCursor(QTextCursor.MoveOperation.End)
    typed_link(qtbot, sheet, "[[ge")
    qtbot.keyClick(sheet.editor.offers.popup(), KEY.Key_Return)
    assert sheet.writing.text == "🙂 [[Gele kaart]]"
    assert not sheet.editor.offers.is_open
    qtbot.keyClicks(sheet.editor, "!")
    assert sheet.writing.text == "🙂 [[Gele kaart]]!"


def test_a_link_that_is_closed_already_gets_its_name_only(qtbot, sheet):
    sheet.replace_note(ShownNote(A, Writing("", "[[]] en")))
    for _ in range(2):
        sheet.editor.moveCursor(QTextCursor.MoveOperation.Right)
    typed_link(qtbot, sheet, "ge")
    qtbot.keyClick(sheet.editor.offers.popup(), KEY.Key_Tab)
    assert sheet.writing.text == "[[Gele kaart]] en"
    qtbot.keyClicks(sheet.editor, ",")
    assert sheet.writing.text == "[[Gele kaart]], en"


def test_escape_leaves_the_offers_and_then_the_note(qtbot, sheet):
    left = []
    sheet.left.connect(lambda: left.append(1))
    typed_link(qtbot, sheet, "[[ge")
    qtbot.keyClick(sheet.editor.offers.popup(), KEY.Key_Escape)
    assert not sheet.editor.offers.is_open
    assert sheet.writing.text == "[[ge"
    assert left == []
    qtbot.keyClick(sheet.editor, KEY.Key_Escape)
    assert left == [1]


def test_moving_out_of_a_link_closes_the_offers(qtbot, sheet):
    typed_link(qtbot, sheet, "a [[ge")
    qtbot.keyClick(sheet.editor, KEY.Key_Home)
    assert not sheet.editor.offers.is_open


def test_saying_that_it_is_saved_makes_no_window_wider(qtbot, sheet):
    sheet.resize(sheet.minimumSizeHint())
    before = sheet.minimumSizeHint().width()
    sheet.replace_note(ShownNote(A, Writing("", "een"), changed_at=datetime.now(UTC)))
    sheet.show_saved(A)
    assert sheet.minimumSizeHint().width() == before
    sheet.resize(900, 300)
    qtbot.waitUntil(lambda: sheet._state.text() == sheet._state.accessibleName() != "")


def test_in_a_narrow_sheet_the_buttons_of_the_styles_give_way_to_what_is_said(qtbot, sheet):
    sheet.replace_note(ShownNote(A, Writing("", "een"), changed_at=datetime.now(UTC)))
    sheet.resize(800, 300)
    qtbot.waitUntil(sheet.toolbar._styles.isVisible)
    sheet.resize(340, 300)
    qtbot.waitUntil(sheet.toolbar._styles.isHidden)
    qtbot.waitUntil(lambda: sheet._state.text() == sheet._state.accessibleName() != "")
    sheet.editor.setFocus()
    sheet.editor.selectAll()
    qtbot.keyClick(sheet.editor, KEY.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert sheet.writing.text == "**een**"
    sheet.resize(800, 300)
    qtbot.waitUntil(sheet.toolbar._styles.isVisible)
