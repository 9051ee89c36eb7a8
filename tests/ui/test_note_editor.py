"""Where a note is typed: its text is reported before it leaves the screen."""

import pytest
from PySide6.QtWidgets import QLineEdit

from zorgdesk.domain.entry import EntryKey
from zorgdesk.ui.notes.editor import NoteEditor

A, B = EntryKey("a"), EntryKey("b")
NEVER = 1_000_000


@pytest.fixture
def edit(qtbot):
    """An editor with the empty note of entry A, and what it reports."""
    kept = []

    def build(pause_ms=NEVER):
        editor = NoteEditor(pause_ms)
        editor.reported = []
        editor.changed.connect(lambda key, text: editor.reported.append((key, text)))
        qtbot.addWidget(editor)
        editor.show()
        editor.show_text(A, "")
        kept.append(editor)  # qtbot holds it only weakly
        return editor

    return build


def test_without_an_entry_there_is_nothing_to_type_in(qtbot):
    editor = NoteEditor()
    qtbot.addWidget(editor)
    assert not editor.isEnabled()


def test_a_pause_in_typing_reports_the_text(qtbot, edit):
    editor = edit(pause_ms=0)
    qtbot.keyClicks(editor, "tekst")
    qtbot.waitUntil(lambda: editor.reported[-1:] == [(A, "tekst")])


def test_typing_on_without_a_pause_reports_too(qtbot, edit):
    editor = edit()
    editor._most.setInterval(0)
    qtbot.keyClicks(editor, "tekst")
    qtbot.waitUntil(lambda: editor.reported == [(A, "tekst")])


def test_another_entry_reports_the_one_before_under_its_own_key(edit):
    editor = edit()
    editor.insertPlainText("voor a")
    editor.show_text(B, "voor b")
    assert editor.reported == [(A, "voor a")]
    assert editor.toPlainText() == "voor b"


def test_leaving_the_editor_reports(qtbot, edit):
    editor, elsewhere = edit(), QLineEdit()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "x")
    elsewhere.activateWindow()
    qtbot.waitUntil(lambda: editor.reported == [(A, "x")])


def test_showing_a_note_is_no_change(edit):
    editor = edit()
    editor.show_text(B, "voor b")
    editor.flush()
    editor.replace_text(B, "anders")
    editor.flush()
    assert editor.reported == []


def test_the_same_entry_again_leaves_what_is_half_written(edit):
    editor = edit()
    editor.insertPlainText("half")
    editor.show_text(A, "")
    assert editor.toPlainText() == "half"


def test_a_text_is_reported_once(edit):
    editor = edit()
    editor.insertPlainText("x")
    editor.flush()
    editor.flush()
    assert editor.reported == [(A, "x")]


def test_undo_stops_at_the_note_that_was_shown(edit):
    editor = edit()
    editor.insertPlainText("voor a")
    editor.show_text(B, "voor b")
    editor.insertPlainText("!")
    for _ in range(5):
        editor.undo()
    assert editor.toPlainText() == "voor b"


def test_any_letter_comes_through(qtbot, edit):
    editor = edit()
    text = "één 🙂 👩\u200d👧 e\u0301\nשלום"
    editor.insertPlainText(text)
    editor.flush()
    assert editor.reported == [(A, text)]
