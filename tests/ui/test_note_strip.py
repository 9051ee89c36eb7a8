"""Several notes side by side."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from zorgdesk.domain.notes import NoteRef, Writing
from zorgdesk.ui.notes.shown import ShownNote
from zorgdesk.ui.notes.strip import NoteStrip

WHEN = datetime(2020, 3, 1, 9, 30, tzinfo=UTC)
NOTES = [
    ShownNote(NoteRef("a", None), Writing("R & D", ""), pinned=True, changed_at=WHEN),
    ShownNote(NoteRef("b", None), Writing("", "eerste woorden\nmeer"), changed_at=WHEN),
    ShownNote(NoteRef("c", None), Writing()),
]


@pytest.fixture
def strip(qtbot):
    strip = NoteStrip()
    strip.reported = []
    strip.chosen.connect(strip.reported.append)
    qtbot.addWidget(strip)
    return strip


def test_one_note_needs_no_strip(strip):
    strip.show_notes(NOTES[:1], NOTES[0].ref)
    assert strip.isHidden()


def test_several_notes_are_named_and_the_one_in_front_is_current(strip):
    strip.show_notes(NOTES, NOTES[1].ref)
    assert not strip.isHidden()
    assert [strip.tabText(n).split(" · ")[0] for n in range(3)][:2] == ["R && D", "eerste woorden"]
    assert strip.currentIndex() == 1
    assert "2020" in strip.tabToolTip(0)
    assert "pinned" in strip.accessibleTabName(0)
    assert strip.reported == []  # showing is no choosing


def test_choosing_and_stepping_round_report_the_note(strip):
    strip.show_notes(NOTES, NOTES[1].ref)
    strip.step()
    strip.step()
    assert strip.reported == [NOTES[2].ref, NOTES[0].ref]


def test_fewer_notes_leave_no_tab_behind(strip):
    strip.show_notes(NOTES, NOTES[2].ref)
    strip.show_notes(NOTES[:2], NOTES[0].ref)
    assert strip.count() == 2
    assert strip.reported == []


def test_the_focus_stays_in_the_strip_when_its_notes_change(qtbot):
    window = QWidget()
    strip, field = NoteStrip(window), QLineEdit(window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    strip.show_notes(NOTES, NOTES[0].ref)
    strip.setFocus()
    strip.show_notes(NOTES[::-1], NOTES[2].ref)
    assert strip.hasFocus()
    field.setFocus()
    strip.show_notes(NOTES, NOTES[0].ref)
    assert field.hasFocus()
