"""Loose notes: a journal beside the catalogue, kept and found like every other note."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.e2e.test_keeping import opened, put_back
from tests.e2e.test_trouble import full_disk
from zorgdesk.ui.notes.loose_window import LooseWindow
from zorgdesk.ui.safekeeping.window import KeptWindow

LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def on_disk(paths):
    """The (title, text) pairs of the loose notes, the oldest first."""
    with closing(sqlite3.connect(f"file:{paths.notebook}?mode=ro", uri=True)) as db:
        query = "SELECT title, text FROM note WHERE entry_key IS NULL AND deleted_at IS NULL"
        return db.execute(f"{query} ORDER BY created_at").fetchall()


def journal(desk, qtbot):
    """Open the window with loose notes by its key."""
    desk.press("Ctrl+J")
    window = opened(LooseWindow)
    qtbot.waitUntil(window.isActiveWindow)
    return window


def listed(window):
    """The names in the list."""
    rows = window.list.model()
    return [rows.index(n, 0).data().split(", ")[0] for n in range(rows.rowCount())]


def write(qtbot, window, text, title=None):
    """Begin a note and type in it."""
    window.commands.new.trigger()
    if title is not None:
        window.sheet.title.setFocus()
        window.sheet.title.selectAll()
        qtbot.keyClicks(window.sheet.title, title)
        qtbot.keyClick(window.sheet.title, KEY.Key_Return)
    qtbot.keyClicks(window.sheet.editor, text)
    window.sheet.editor.flush()


def test_a_note_of_the_day_is_written_and_there_after_a_restart(start, qtbot, paths):
    desk = start()
    window = journal(desk, qtbot)
    assert window.sheet.editor.hasFocus()
    day = window.sheet.title.text()
    assert "20" in day
    qtbot.keyClicks(window.sheet.editor, "gebeld met het wijkteam")
    desk.has_saved()
    assert on_disk(paths) == [(day, "gebeld met het wijkteam")]
    desk.close()

    desk = start()
    window = journal(desk, qtbot)
    assert listed(window) == [day]
    assert window.sheet.editor.toPlainText() == "gebeld met het wijkteam"
    window.commands.new.trigger()
    assert window.sheet.title.text() != day  # that name is taken


def test_a_note_that_is_only_begun_is_not_kept(start, qtbot, paths):
    desk = start()
    window = journal(desk, qtbot)
    window.commands.new.trigger()
    qtbot.keyClick(window.sheet.editor, KEY.Key_Escape)
    qtbot.keyClick(window, KEY.Key_Escape)
    assert not window.isVisible()
    desk.close()
    assert on_disk(paths) == []


def test_the_window_may_go_behind_closes_along_and_comes_back_where_it_was(start, qtbot):
    desk = start()
    window = journal(desk, qtbot)
    assert window.windowHandle().transientParent() is None
    window.setGeometry(40, 50, 700, 410)
    closed = []
    window.closing.connect(lambda: closed.append(1))
    desk.close()
    assert closed

    desk = start()
    window = journal(desk, qtbot)
    assert window.windowHandle().transientParent() is None
    assert window.size().toTuple() == (700, 410)


def test_what_was_typed_just_before_the_window_closes_is_kept(start, qtbot, paths):
    desk = start()
    window = journal(desk, qtbot)
    qtbot.keyClicks(window.sheet.editor, "snel nog")
    window.close()
    desk.has_saved()
    assert [text for _, text in on_disk(paths)] == ["snel nog"]


def test_pinned_notes_come_first_then_the_newest(start, qtbot):
    desk = start()
    window = journal(desk, qtbot)
    for title in ("een", "twee", "drie"):
        write(qtbot, window, "tekst", title)
        desk.saves()
    assert listed(window) == ["drie", "twee", "een"]
    window.list.setCurrentIndex(window.list.model().index(2, 0))
    assert window.sheet.title.text() == "een"
    window.commands.pin.trigger()
    assert listed(window) == ["een", "drie", "twee"]
    assert window.commands.pin.isChecked()


def test_a_deleted_note_comes_back_by_the_message_or_by_undo(start, qtbot, paths):
    desk = start()
    window = journal(desk, qtbot)
    write(qtbot, window, "eerste", "een")
    write(qtbot, window, "tweede", "twee")
    desk.saves()
    window.commands.delete.trigger()
    assert listed(window) == ["een"]
    qtbot.mouseClick(window.banner._buttons[0], LEFT)
    assert listed(window) == ["twee", "een"]
    assert window.sheet.title.text() == "twee"
    window.commands.delete.trigger()
    window.list.setFocus()
    qtbot.keyClick(window.list, KEY.Key_Z, CTRL)
    assert listed(window) == ["twee", "een"]
    assert len(on_disk(paths)) == 2


def test_one_searches_within_loose_notes(start, qtbot):
    desk = start()
    window = journal(desk, qtbot)
    write(qtbot, window, "over buren", "een")
    write(qtbot, window, "over ramen", "twee")
    desk.saves()
    window.box.setFocus()
    qtbot.keyClicks(window.box, "buur")
    qtbot.waitUntil(lambda: listed(window) == ["een"])
    assert window.sheet.title.text() == "een"
    qtbot.keyClick(window.box, KEY.Key_Down)
    assert window.list.hasFocus()
    qtbot.keyClick(window.list, KEY.Key_Return)
    assert window.sheet.editor.hasFocus()
    qtbot.keyClick(window.sheet.editor, KEY.Key_A, CTRL)
    qtbot.keyClicks(window.sheet.editor, "niets")  # who types stays in the note
    desk.saves()
    desk.settles()
    qtbot.waitUntil(lambda: listed(window) == [])
    assert window.sheet.writing.text == "niets"
    window.box.clear()
    assert listed(window) == ["twee", "een"]


def test_the_search_tells_of_loose_notes_and_opens_them(start, qtbot):
    desk = start()
    line = desk.window.desk.loose
    window = journal(desk, qtbot)
    write(qtbot, window, "een zeepkistenrace", "een")
    write(qtbot, window, "nog iets", "twee")
    desk.saves()
    window.close()
    desk.search("zeepkistenrace")
    desk.waits_for(line.isVisible)
    assert "1" in line.text()
    qtbot.mouseClick(line, LEFT)
    qtbot.waitUntil(lambda: listed(window) == ["een"])
    assert window.sheet.title.text() == "een"
    desk.search("kaart")
    desk.waits_for(lambda: not line.isVisible())


def test_links_lead_from_and_to_loose_notes(start, qtbot):
    desk = start()
    window = journal(desk, qtbot)
    write(qtbot, window, "zie [[gele ka", "Overleg")
    desk.waits_for(lambda: window.sheet.editor.offers.is_open)
    desk.press("Return")
    assert window.sheet.writing.text == "zie [[Gele kaart]]"
    desk.saves()
    window.sheet.followed.emit("link:Niets%20heet%20zo")
    assert "Niets heet zo" in window.banner.text()
    window.sheet.followed.emit("link:Gele%20kaart")
    desk.reads("Gele kaart")
    assert "Overleg" in desk.page()
    window.close()
    [backlink] = desk.window.desk.detail._page.backlinks
    desk.follow(f"note:{backlink.ref.id}/")
    qtbot.waitUntil(window.isVisible)
    assert window.sheet.title.text() == "Overleg"
    desk.window.desk.note.sheet.followed.emit("link:overleg")
    assert window.sheet.title.text() == "Overleg"


def test_a_full_disk_keeps_what_was_typed(start, qtbot, paths):
    desk = start()
    window = journal(desk, qtbot)
    with full_disk(desk):
        write(qtbot, window, "dit moet blijven", "een")
        desk.waits_for(lambda: desk.message() != "")
        window.commands.new.trigger()
        assert listed(window)[1:] == ["een"]
        window.close()
    desk.answer_message()
    desk.has_saved()
    assert on_disk(paths) == [("een", "dit moet blijven")]


def test_an_earlier_version_of_a_loose_note_is_put_back(start, qtbot, paths):
    desk = start()
    window = journal(desk, qtbot)
    write(qtbot, window, "een lang verhaal over ramen", "een")
    desk.saves()
    qtbot.keyClick(window.sheet.editor, KEY.Key_A, CTRL)
    qtbot.keyClicks(window.sheet.editor, "kort")
    desk.saves()
    window.commands.versions.trigger()
    versions = opened(KeptWindow)
    versions.list.setCurrentRow(versions.list.count() - 1)
    assert put_back(qtbot, versions)
    assert on_disk(paths) == [("een", "een lang verhaal over ramen")]
    assert window.sheet.writing.text == "een lang verhaal over ramen"


def test_loose_notes_that_are_only_read_cannot_be_changed(start, qtbot):
    desk = start()
    window = journal(desk, qtbot)
    write(qtbot, window, "eerste", "een")
    desk.saves()
    window.close()
    other = start()
    other.waits_for(lambda: other.message() != "")
    other.answer_message()
    other.waits_for(lambda: other.message() == "")
    other.choose("note.loose")
    window = opened(LooseWindow)
    assert listed(window) == ["een"]
    assert not window.commands.new.isEnabled()
    qtbot.keyClicks(window.sheet.editor, "x")
    assert window.sheet.writing.text == "eerste"
    other.close()


def test_another_language_gives_another_window(start, qtbot):
    desk = start()
    window = journal(desk, qtbot)
    write(qtbot, window, "eerste", "een")
    desk.choose("language.en")
    QApplication.processEvents()
    desk.waits_for(lambda: desk.window.desk.results.answered_text is not None)
    assert listed(journal(desk, qtbot)) == ["een"]
