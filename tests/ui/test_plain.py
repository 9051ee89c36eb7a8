"""What a stranger wrote in a notebook is shown as it is, and never taken for a page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from zorgdesk.domain.collections import Collection
from zorgdesk.domain.highlights import Colour
from zorgdesk.ui.collections.model import CollectionsModel
from zorgdesk.ui.highlights.dots import ColourDots
from zorgdesk.ui.plain import PlainLabel, plain_tip
from zorgdesk.ui.theme import LIGHT

PICTURE = '<img src="file://elders/beeld.png"><b>vet</b> & 1 < 2'


def test_a_label_shows_what_looks_like_a_page_as_text(qtbot):
    label, words = PlainLabel(PICTURE), PlainLabel("vet & 1 < 2")
    for each in (label, words):
        qtbot.addWidget(each)
    assert label.sizeHint().width() > words.sizeHint().width()


@pytest.mark.parametrize("text", ["", "gewone tekst & 1 < 2", "een\ntwee"])
def test_a_tip_without_signs_of_a_page_stays_as_it_is(text):
    assert plain_tip(text) == text


def test_a_tip_that_looks_like_a_page_shows_its_signs(qtbot):
    label = PlainLabel()
    qtbot.addWidget(label)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(plain_tip(PICTURE))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSelection(0, len(PICTURE))
    assert label.selectedText() == PICTURE


def test_the_tips_of_a_notebooks_names_are_plain(qtbot):
    model = CollectionsModel()
    model.show([Collection("a", PICTURE)])
    tips = [model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)]
    dots = ColourDots()
    qtbot.addWidget(dots)
    dots.dress(LIGHT, {Colour.YELLOW: PICTURE})
    tips += [button.toolTip() for button in dots.buttons.values()]
    assert not [tip for tip in tips if "<img" in tip]


def test_no_label_of_the_window_takes_text_for_a_page():
    of_our_own = {"plain.py", "told.py"}  # plain by themselves
    sources = Path(__file__).resolve().parents[2] / "zorgdesk" / "ui"
    made = [
        file.name
        for file in sources.rglob("*.py")
        if file.name not in of_our_own and " QLabel(" in file.read_text("utf-8")
    ]
    assert made == []
