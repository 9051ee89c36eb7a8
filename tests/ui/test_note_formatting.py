import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from zorgdesk.domain.notes import NoteRef, Writing
from zorgdesk.ui.notes.formatting import Passage, Style, formatted
from zorgdesk.ui.notes.sheet import NoteSheet
from zorgdesk.ui.notes.shown import ShownNote


@pytest.mark.parametrize(
    ("style", "before", "after"),
    [
        (Style.BOLD, "een «buur» belt", "een **«buur»** belt"),
        (Style.ITALIC, "een «buur» belt", "een *«buur»* belt"),
        (Style.LIST, "«een\ntwee»", "«- een\n- twee»"),
        (Style.LIST, "«- een\n- twee»", "«een\ntwee»"),
        (Style.CHECK, "«- een»", "«- [ ] een»"),
        (Style.HEADING, "kop«»", "## kop«»"),
        (Style.QUOTE, "eerst\n«dan»", "eerst\n«> dan»"),
        (Style.LINK, "zie «hier»", "zie [hier](«https://»)"),
    ],
)
def test_a_style_is_put_on(style, before, after):
    assert formatted(_passage(before), style) == _passage(after)


@pytest.mark.parametrize(
    ("style", "before", "after"),
    [
        (Style.BOLD, "een **buur«»**", "een **buur**«»"),
        (Style.ITALIC, "een *buur«»* belt", "een *buur*«» belt"),
        (Style.ITALIC, "een **zeer *goede«»***", "een **zeer *goede*«»**"),
        (Style.BOLD, "een *zeer **goede«»***", "een *zeer **goede**«»*"),
        (Style.ITALIC, "* een *buur«»*", "* een *buur*«»"),
        (Style.ITALIC, "een **buur«»**", "een **buur*«»***"),
        (Style.BOLD, "**een** buur «»**belt**", "**een** buur **«»****belt**"),
    ],
)
def test_the_key_ends_the_style_that_one_types_in(style, before, after):
    assert formatted(_passage(before), style) == _passage(after)


def test_bold_around_italic_is_not_taken_for_bold():
    assert formatted(_passage("***«x»***"), Style.BOLD) == _passage("*****«x»*****")


@given(st.text(alphabet="ab \n😀é", max_size=30), st.data())
def test_bold_and_italic_twice_is_nothing(text, data):
    start = data.draw(st.integers(0, len(text)))
    passage = Passage(text, start, data.draw(st.integers(start, len(text))))
    for style in (Style.BOLD, Style.ITALIC):
        assert formatted(formatted(passage, style), style) == passage


@given(st.text(alphabet="ab\n", max_size=30), st.data())
def test_going_on_typing_after_a_list_mark_keeps_the_place(text, data):
    place = data.draw(st.integers(0, len(text)))
    changed = formatted(Passage(text, place, place), Style.LIST)
    assert changed.start == changed.end
    assert changed.text[changed.start :] == text[place:]


def test_a_key_makes_the_selection_bold_and_undo_takes_it_back(qtbot):
    view = NoteSheet("", "")
    qtbot.addWidget(view)
    view.show()
    view.replace_note(ShownNote(NoteRef.new(None), Writing("", "een 😀 buur")))
    view.editor.setFocus()
    qtbot.waitUntil(view.editor.hasFocus)
    qtbot.keyClick(view.editor, Qt.Key.Key_End)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(view.editor, Qt.Key.Key_Left, modifiers)
    qtbot.keyClick(view.editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert view.editor.toPlainText() == "een 😀 **buur**"
    view.editor.undo()
    assert view.editor.toPlainText() == "een 😀 buur"


def test_the_note_can_be_read_as_it_will_look(qtbot):
    view = NoteSheet("", "")
    qtbot.addWidget(view)
    view.replace_note(ShownNote(NoteRef.new(None), Writing("", "# Kop\n\n- **een**")))
    view.toolbar.show_reading(on=True)
    assert view.page.toPlainText() == "Kop\neen"
    view.replace_note(ShownNote(NoteRef.new(None), Writing()))
    assert not view.page.isVisible()


def _passage(drawn: str) -> Passage:
    """A text with its selection between « and »."""
    start, end = drawn.index("«"), drawn.index("»") - 1
    return Passage(drawn.replace("«", "").replace("»", ""), start, end)
