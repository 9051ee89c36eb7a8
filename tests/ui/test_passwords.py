"""The window for passwords reports what was typed, shows trouble, and keeps nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from zorgdesk.ui.passwords.window import PasswordWindow, Wording

WORDING = Wording("Titel", "Wat dit doet.", ("Wachtwoord", "Nog eens"), ("Instellen", "Wegnemen"))


@pytest.fixture
def window(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    window = PasswordWindow(WORDING, owner)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    owner.close()


@pytest.fixture
def wanted(window):
    asked = []
    window.wanted.connect(lambda action, texts: asked.append((action, texts)))
    return asked


def button(window, text):
    [found] = [each for each in window.findChildren(QPushButton) if each.text() == text]
    return found


def shown(window):
    return [each.text() for each in window.findChildren(QLabel) if each.isVisible()]


def test_one_types_at_once_and_enter_does_the_first_thing(qtbot, window, wanted):
    qtbot.waitUntil(window.fields[0].hasFocus)
    qtbot.keyClicks(window.fields[0], "geheim")
    qtbot.keyClicks(window.fields[1], "geheim")
    qtbot.keyClick(window.fields[1], Qt.Key.Key_Return)
    assert wanted == [(0, ["geheim", "geheim"])]
    assert window.isVisible()


def test_the_second_thing_has_a_button_of_its_own(qtbot, window, wanted):
    qtbot.mouseClick(button(window, "Wegnemen"), Qt.MouseButton.LeftButton)
    assert wanted == [(1, ["", ""])]


def test_what_is_typed_is_hidden_until_the_reader_wants_to_see_it(qtbot, window):
    dots, letters = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
    assert {field.echoMode() for field in window.fields} == {dots}
    window.findChild(QCheckBox).click()
    assert {field.echoMode() for field in window.fields} == {letters}


def test_trouble_is_shown_and_one_begins_again(qtbot, window):
    qtbot.keyClicks(window.fields[0], "fout")
    window.set_busy(on=True)
    assert "One moment …" in [label.text() for label in window.findChildren(QLabel)]
    assert not window.fields[0].isEnabled()
    window.say("Dit wachtwoord past niet.")
    assert "Dit wachtwoord past niet." in shown(window)
    assert [field.text() for field in window.fields] == ["", ""]
    qtbot.waitUntil(window.fields[0].hasFocus)
    assert window.fields[0].isEnabled()


def test_every_field_has_a_name_for_a_screen_reader(window):
    assert [field.accessibleName() for field in window.fields] == ["Wachtwoord", "Nog eens"]


def test_nobody_leaves_a_modal_window_while_it_is_busy(qtbot, window):
    window.setModal(True)
    window.set_busy(on=True)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.close()
    assert window.isVisible()
    window.say("Dit wachtwoord opent het notitieboek niet.")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
