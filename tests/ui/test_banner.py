"""One line that says what went wrong, and offers what can be done about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from zorgdesk.ui.banner import Banner

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def banner(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    return banner


def buttons(banner):
    banner.layout().activate()
    shown = [button for button in banner.findChildren(QPushButton) if button.isVisible()]
    return sorted(shown, key=lambda button: button.x())


def test_without_a_message_there_is_no_banner(banner):
    assert banner.isHidden()
    assert banner.text() == ""


def test_a_message_is_closed_by_its_only_button(qtbot, banner):
    banner.say("De schijf is vol.")
    assert banner.text() == "De schijf is vol."
    [close] = buttons(banner)
    qtbot.mouseClick(close, LEFT)
    assert banner.isHidden()
    assert banner.text() == ""


def test_what_can_be_done_is_done_by_the_first_button(qtbot, banner):
    tried = []
    banner.say("De schijf is vol.", "Opnieuw", lambda: tried.append("opnieuw"))
    again, _close = buttons(banner)
    assert again.text() == "Opnieuw"
    qtbot.mouseClick(again, LEFT)
    assert tried == ["opnieuw"]
    assert not banner.isHidden()


def test_more_than_one_thing_can_be_done(qtbot, banner):
    tried = []
    banner.offer(
        "De stick is eruit.",
        [("Opnieuw", lambda: tried.append("opnieuw")), ("Elders", lambda: tried.append("elders"))],
    )
    again, elsewhere, _close = buttons(banner)
    assert [again.text(), elsewhere.text()] == ["Opnieuw", "Elders"]
    qtbot.mouseClick(elsewhere, LEFT)
    assert tried == ["elders"]


def test_the_focus_stays_on_a_button_that_is_offered_again(qtbot, banner):
    with qtbot.waitActive(banner):
        banner.say("Bezet.", "Opnieuw", lambda: banner.say("Nog bezet.", "Opnieuw", banner.hide))
        banner.activateWindow()
    again, _close = buttons(banner)
    again.setFocus()
    qtbot.keyClick(again, Qt.Key.Key_Space)
    assert banner.text() == "Nog bezet."
    assert again.hasFocus()


def test_another_message_offers_nothing_of_the_one_before(qtbot, banner):
    tried = []
    banner.say("Eerst.", "Opnieuw", lambda: tried.append("eerst"))
    banner.say("Dan.")
    [close] = buttons(banner)
    qtbot.mouseClick(close, LEFT)
    assert tried == []
    assert banner.isHidden()


def test_trouble_stays_and_what_was_done_goes_away(qtbot, banner):
    banner._fade.setInterval(1)
    banner.tell("Verwijderd.", "Ongedaan maken", lambda: None)
    assert banner.objectName() == "notice"
    qtbot.waitUntil(banner.isHidden)
    banner.tell("Verwijderd.", "Ongedaan maken", lambda: None)
    banner.say("De schijf is vol.")
    assert banner.objectName() == "banner"
    qtbot.wait(20)
    assert banner.text() == "De schijf is vol."


def test_a_message_is_told_to_who_cannot_see_it_and_can_be_copied(banner):
    banner.say("De schijf is vol.")
    [label] = [label for label in banner.findChildren(QLabel) if label.text()]
    assert label.accessibleDescription()
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


@pytest.mark.parametrize(("width", "is_below"), [(1200, False), (500, True)])
def test_the_buttons_leave_the_message_its_room(qtbot, banner, width, is_below):
    banner.resize(width, 60)
    banner.offer("Het notitieboek is beschadigd.", [("Herstel het notitieboek", banner.hide)] * 2)
    banner.resize(width, banner.sizeHint().height())
    text, first = banner.findChild(QLabel), buttons(banner)[0]
    assert (first.y() > text.geometry().bottom()) == is_below
    assert text.width() >= width // 3
