"""The line that warns of the data of patients: it stops nobody and goes when it is told to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from zorgdesk.ui.guarding import MOST, Guarding
from zorgdesk.ui.privacy_line import PrivacyLine
from zorgdesk.ui.self_saving import SelfSavingEdit

NUMBER, OTHER = "93.05.18-223.61", "85.07.30-033.28"
PERSON = "Jan Peeters, 12/05/1956, kapper@telenet.be"


@pytest.fixture
def edit(qtbot):
    edit = SelfSavingEdit()
    qtbot.addWidget(edit)
    edit.resize(400, 120)
    edit.replace_text("een", "")
    edit.show()
    return edit


@pytest.fixture
def calm():
    return []


@pytest.fixture
def line(edit, calm):
    line = PrivacyLine(edit, calm, pause_ms=0)
    line.calmed.connect(calm.append)
    return line


def said(line):
    """What the line says, "" where it is not there."""
    return line.findChild(QLabel).text() if line.isVisible() else ""


def test_an_ordinary_text_is_left_alone(edit, line, qtbot):
    with qtbot.waitSignal(line._pause.timeout):
        edit.insertPlainText("Bel de kapper op 0470 21 23 45, op 12/05/2026.")
    assert said(line) == ""


@pytest.mark.parametrize(("text", "told"), [(NUMBER, "register number"), (PERSON, "a person")])
def test_what_looks_like_a_patient_is_told_while_one_types_on(edit, line, qtbot, text, told):
    edit.setFocus()
    edit.insertPlainText(text)
    qtbot.waitUntil(lambda: told in said(line))
    assert edit.hasFocus()
    assert not edit.isReadOnly()
    edit.insertPlainText(" en meer")
    assert edit.toPlainText() == f"{text} en meer"


def test_the_line_leaves_the_text_in_sight(edit, line, qtbot):
    before = edit.viewport().height()
    edit.insertPlainText(NUMBER)
    qtbot.waitUntil(line.isVisible)
    assert edit.viewport().height() == before - line.height()
    assert line.geometry().bottom() <= edit.rect().bottom()
    edit.resize(250, 200)
    qtbot.waitUntil(lambda: line.width() == 248)
    assert line.geometry().top() > edit.viewport().geometry().bottom() - 2
    edit.setPlainText("")
    qtbot.waitUntil(lambda: not line.isVisible())
    assert edit.viewport().height() == 200 - 120 + before


def test_where_there_is_little_room_the_line_is_short(edit, line, qtbot):
    edit.resize(260, 60)
    edit.insertPlainText(PERSON)
    qtbot.waitUntil(line.isVisible)
    assert said(line).endswith("…")
    assert "notebook" in line.findChild(QLabel).toolTip()
    assert edit.viewport().height() >= edit.fontMetrics().lineSpacing()
    assert line.keep.geometry().right() <= line.width()
    edit.resize(400, 200)
    qtbot.waitUntil(lambda: "notebook" in said(line))


def test_what_may_stay_is_not_told_again_until_something_else_comes(edit, line, qtbot):
    edit.insertPlainText(NUMBER)
    qtbot.waitUntil(line.isVisible)
    qtbot.mouseClick(line.keep, Qt.MouseButton.LeftButton)
    assert not line.isVisible()
    assert edit.hasFocus()
    with qtbot.waitSignal(line._pause.timeout):
        edit.insertPlainText(" met wat uitleg erbij")
    assert not line.isVisible()
    edit.insertPlainText(f" en {OTHER}")
    qtbot.waitUntil(line.isVisible)


def test_another_text_is_looked_at_for_itself(edit, line, calm, qtbot):
    edit.replace_text("een", NUMBER)
    qtbot.waitUntil(line.isVisible)
    qtbot.mouseClick(line.keep, Qt.MouseButton.LeftButton)
    edit.replace_text("twee", NUMBER)
    qtbot.waitUntil(line.isVisible)
    edit.replace_text("een", NUMBER)
    assert not line.isVisible()
    with qtbot.waitSignal(line._pause.timeout):
        edit.insertPlainText(" ")
    assert not line.isVisible()
    assert len(calm) == 1


def test_what_is_remembered_does_not_tell_the_number(edit, line, calm, qtbot):
    edit.insertPlainText(NUMBER)
    qtbot.waitUntil(line.isVisible)
    line.keep.click()
    assert len(calm[0]) == 16
    assert "93051822361" not in calm[0]


def test_a_text_that_can_only_be_read_is_not_warned_about(edit, line):
    edit.setReadOnly(True)
    edit.replace_text("een", NUMBER)
    line.look()
    assert not line.isVisible()


def test_a_line_comes_wherever_one_goes_to_type(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    inside, outside = SelfSavingEdit(), SelfSavingEdit()
    qtbot.addWidget(outside)
    QVBoxLayout(window).addWidget(inside)
    guarding = Guarding(window, ["eerder"])
    for edit in (inside, inside, outside, None, window):
        guarding.meet(None, edit)
    assert len(inside.findChildren(PrivacyLine)) == 1
    assert outside.findChildren(PrivacyLine) == []


def test_what_may_stay_is_remembered_for_a_while(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    edit = SelfSavingEdit(parent=window)
    guarding = Guarding(window, [str(number) for number in range(MOST)])
    guarding.meet(None, edit)
    with qtbot.waitSignal(guarding.calmed) as calmed:
        edit.findChild(PrivacyLine).calmed.emit("nieuw")
    assert calmed.args[0] == [*(str(number) for number in range(1, MOST)), "nieuw"]
