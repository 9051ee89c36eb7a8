"""Enter in a list: the next item, or the end of the list."""

import pytest
from PySide6.QtCore import Qt

from zorgdesk.ui.listing import next_item
from zorgdesk.ui.notes.editor import NoteEditor


@pytest.mark.parametrize(
    ("line", "begun"),
    [
        ("- een", "- "),
        ("  * een", "  * "),
        ("- [x] bellen", "- [ ] "),
        ("3) een", "4) "),
        ("9. een", "10. "),
        ("> wie zei dit", "> "),
        ("- [ ] ", ""),
        ("- ", ""),
        ("gewone tekst", None),
        ("-geen punt", None),
        ("2026. was een jaar", None),
        ("", None),
    ],
)
def test_what_the_next_line_begins_with(line, begun):
    assert next_item(line, len(line)) == begun


def test_before_the_words_of_an_item_enter_is_only_enter():
    assert next_item("- een", 0) is None


@pytest.fixture
def editor(qtbot):
    made = NoteEditor()
    qtbot.addWidget(made)
    made.replace_text("sleutel", "")
    return made


def test_a_list_is_typed_with_enter_alone(qtbot, editor):
    editor.insertPlainText("- [ ] bellen 😀")
    for text in ("mailen", "klaar"):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.keyClicks(editor, text)
    assert editor.toPlainText() == "- [ ] bellen 😀\n- [ ] mailen\n- [ ] klaar"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "tot dan")
    assert editor.toPlainText().endswith("- [ ] klaar\ntot dan")


def test_in_the_middle_of_an_item_its_end_becomes_the_next(qtbot, editor):
    editor.insertPlainText("1. een twee")
    for _ in " twee":
        qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "1. een\n2.  twee"
    editor.undo()
    assert editor.toPlainText() == "1. een twee"


def test_with_shift_the_line_goes_on_in_the_same_item(qtbot, editor):
    editor.insertPlainText("- een")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "- een" in editor.toPlainText()
    assert editor.toPlainText().count("-") == 1
