"""A reader who types the data of a patient is told, gently, and is never stopped."""

import json

from tests.e2e.author import Author
from tests.e2e.desk import note_on_disk
from tests.e2e.test_loose_notes import journal
from zorgdesk.ui.privacy_line import PrivacyLine

NUMBER = "93.05.18-223.61"
KEY = "initiatief:gele-kaart"


def line(desk):
    """The line under the note, None where there is none."""
    found = desk.window.desk.note.editor.findChild(PrivacyLine)
    return found if found is not None and found.isVisible() else None


def test_a_number_in_a_note_is_told_kept_and_remembered(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("Bellen met mevrouw, ")
    desk.type(NUMBER)
    desk.waits_for(lambda: line(desk) is not None)
    desk.saves()
    assert note_on_disk(paths.notebook, KEY).endswith(NUMBER)
    line(desk).keep.click()
    desk.waits_for(lambda: line(desk) is None)
    desk.is_in("note")
    desk.close()
    assert NUMBER not in paths.settings.read_text("utf-8")
    assert len(json.loads(paths.settings.read_text("utf-8"))["calmed"]) == 1

    desk = start()
    desk.open("Gele kaart")
    desk.write_note(" ")
    editor = desk.window.desk.note.editor
    desk.waits_for(lambda: not editor.findChild(PrivacyLine)._pause.isActive())
    assert line(desk) is None
    desk.type("en 85.07.30-033.28")
    desk.waits_for(lambda: line(desk) is not None)


def test_own_entries_and_loose_notes_are_looked_at_too(start, qtbot):
    desk = start()
    window = journal(desk, qtbot)
    window.sheet.editor.setFocus()
    qtbot.keyClicks(window.sheet.editor, NUMBER)
    desk.waits_for(lambda: window.sheet.editor.findChild(PrivacyLine).isVisible())
    window.close()

    writer = Author(desk)
    writer.begin("Buurtsoep")
    writer.type_in("Tekst", f"Bel {NUMBER}")
    field = desk.window.focusWidget()
    before = field.height()
    desk.waits_for(lambda: field.findChild(PrivacyLine).isVisible())
    assert field.height() > before, "the text keeps its room"
    field.findChild(PrivacyLine).keep.click()
    assert field.height() == before
