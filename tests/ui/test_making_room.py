"""Small windows grow with what they have to say, so that nothing is cut off."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.ui.exports.order import Offer, Part
from zorgdesk.ui.exports.view import ExportWindow
from zorgdesk.ui.highlights.meanings import MeaningsWindow
from zorgdesk.ui.making_room import size_on_screen
from zorgdesk.ui.passwords.window import PasswordWindow, Wording

TROUBLE = "De schijf is vol: het notitieboek kan niet bewaard worden. Maak plaats vrij. " * 4
WORDING = Wording("Titel", "Wat dit doet.", ("Wachtwoord", "Nog eens"), ("Instellen",))
OFFERS = [Offer(Part.ENTRY, "De open fiche", "De Brug", (EntryKey("a"),))]
PARTS = (QLabel, QLineEdit, QPushButton, QRadioButton)


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture(params=["passwords", "export", "meanings"])
def talking(request, owner, colours, tmp_path):
    """A window that is shown, and how it says trouble."""
    if request.param == "passwords":
        window = PasswordWindow(WORDING, owner)
        return window, window.say
    if request.param == "export":
        window = ExportWindow(OFFERS, tmp_path, owner)
        return window, window.fail
    window = MeaningsWindow(colours, owner)
    window.show_meanings({}, can_change=True)
    return window, window.say


def test_a_window_is_no_larger_than_the_screen(owner):
    size_on_screen(owner, 90_000, 120)
    assert owner.height() == 120
    assert owner.width() < owner.screen().availableSize().width()


def cut_off(window):
    """What has less room than it needs."""
    return [
        part
        for kind in PARTS
        for part in window.findChildren(kind)
        if part.isVisible()
        and part.height() < max(part.heightForWidth(part.width()), part.minimumSizeHint().height())
    ]


def test_trouble_in_several_lines_cuts_nothing_off(qtbot, talking):
    window, say = talking
    window.show()
    say(TROUBLE)
    qtbot.waitUntil(lambda: not cut_off(window))


def test_a_short_word_makes_no_window_larger_than_it_was(qtbot, talking):
    window, say = talking
    window.show()
    window.resize(window.width(), 600)
    say("Kort.")
    qtbot.waitUntil(lambda: not cut_off(window))
    assert window.height() == 600
