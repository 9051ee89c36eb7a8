"""Several notes about one entry: each is kept, shown, pinned, deleted and put back by itself."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import Qt

from tests.e2e.test_keeping import opened, put_back
from tests.e2e.test_trouble import full_disk
from zorgdesk.ui.safekeeping.window import KeptWindow

GELE_KAART = "initiatief:gele-kaart"
LEFT = Qt.MouseButton.LeftButton


def notes_on_disk(paths, key=GELE_KAART):
    """The (title, text) pairs of the notes about an entry, the oldest first."""
    with closing(sqlite3.connect(f"file:{paths.notebook}?mode=ro", uri=True)) as db:
        query = "SELECT title, text FROM note WHERE entry_key = ? AND deleted_at IS NULL"
        return db.execute(f"{query} ORDER BY created_at", (key,)).fetchall()


def tabs(desk):
    """The names in the strip above the note, the one in front marked; none when it is hidden."""
    strip = desk.window.desk.note.strip
    names = [strip.tabText(n).split(" · ")[0] for n in range(strip.count())]
    front = strip.currentIndex()
    shown = [f"[{name}]" if n == front else name for n, name in enumerate(names)]
    return [] if strip.isHidden() else shown


def front(desk, qtbot, number):
    """Click on a tab."""
    strip = desk.window.desk.note.strip
    qtbot.mouseClick(strip, LEFT, pos=strip.tabRect(number).center())


def add_note(desk, text):
    desk.press("Ctrl+Alt+N")
    desk.is_in("note")
    desk.type(text)


def test_one_note_is_as_simple_as_ever(start):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("een")
    desk.saves()
    assert tabs(desk) == []


def test_a_second_note_stands_beside_the_first_also_after_a_restart(start, qtbot, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("over buren")
    add_note(desk, "over ramen")
    desk.waits_for(lambda: tabs(desk) == ["over buren", "[over ramen]"])
    desk.close()
    assert notes_on_disk(paths) == [("", "over buren"), ("", "over ramen")]

    desk = start()
    desk.waits_for(lambda: tabs(desk) == ["[over buren]", "over ramen"])
    assert desk.note() == "over buren"
    desk.press("F6")
    assert desk.note() == "over ramen"
    front(desk, qtbot, 0)
    assert desk.note() == "over buren"


def test_typing_goes_into_the_note_in_front(start, qtbot, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("een")
    add_note(desk, "twee")
    desk.has_saved()
    desk.write_note(" en meer")
    front(desk, qtbot, 0)
    desk.write_note(", vervolgd")
    desk.open("Buurtbaar")
    desk.has_saved()
    assert notes_on_disk(paths) == [("", "een, vervolgd"), ("", "twee en meer")]
    assert desk.note() == ""


def test_a_new_note_that_stays_empty_is_none(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("een")
    desk.press("Ctrl+Alt+N")
    desk.press("Ctrl+Alt+N")
    assert len(tabs(desk)) == 2
    desk.open("Buurtbaar")
    desk.open("Gele kaart")
    assert tabs(desk) == []
    assert desk.note() == "een"
    desk.saves()
    assert notes_on_disk(paths) == [("", "een")]


def test_a_title_is_kept_and_names_the_note(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("een")
    desk.press("Ctrl+Alt+N")
    desk.press("Shift+Tab")
    while desk.window.focusWidget() is not desk.window.desk.note.sheet.title:
        desk.press("Shift+Tab")
    desk.type("Gesprek\nverslag")
    desk.waits_for(lambda: tabs(desk) == ["een", "[Gesprek]"])
    desk.has_saved()
    assert notes_on_disk(paths) == [("", "een"), ("Gesprek", "verslag")]


def test_a_pinned_note_comes_first(start):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("een")
    add_note(desk, "twee")
    desk.press("Ctrl+Shift+P")
    desk.waits_for(lambda: tabs(desk) == ["[twee]", "een"])
    desk.open("Buurtbaar")
    desk.open("Gele kaart")
    assert desk.note() == "twee"
    desk.press("Ctrl+Shift+P")
    desk.waits_for(lambda: tabs(desk) == ["een", "[twee]"])
    desk.choose("edit.undo")
    desk.waits_for(lambda: tabs(desk) == ["[twee]", "een"])


def test_a_deleted_note_comes_back_by_the_message_and_by_undo(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("een")
    add_note(desk, "twee")
    desk.choose("note.delete")
    assert tabs(desk) == []
    assert desk.note() == "een"
    assert notes_on_disk(paths) == [("", "een")]
    desk.answer_message()
    assert tabs(desk) == ["een", "[twee]"]
    desk.choose("note.delete")
    desk.close()

    desk = start()
    desk.waits_for(lambda: desk.note() == "een")
    desk.choose("edit.undo")
    desk.waits_for(lambda: tabs(desk) == ["[een]", "twee"])
    assert notes_on_disk(paths) == [("", "een"), ("", "twee")]


def test_undo_right_after_typing_takes_back_what_was_typed(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.press("Ctrl+D")
    desk.waits_for(lambda: desk.can("edit.undo"))
    desk.write_note("weg ermee")
    desk.choose("edit.undo")
    assert desk.note() == ""
    assert desk.is_bookmarked()
    assert notes_on_disk(paths) == []
    desk.choose("edit.redo")
    assert desk.note() == "weg ermee"
    assert notes_on_disk(paths) == [("", "weg ermee")]


def test_notes_that_cannot_be_saved_are_all_kept_and_saved_later(start, qtbot, paths):
    desk = start()
    desk.open("Gele kaart")
    with full_disk(desk):
        desk.write_note("een")
        add_note(desk, "twee")
        desk.waits_for(lambda: desk.message() != "")
        desk.open("Buurtbaar")
        desk.open("Gele kaart")
        assert tabs(desk) == ["[een]", "twee"]
        front(desk, qtbot, 1)
        assert desk.note() == "twee"
        desk.write_note(" en drie")
        desk.choose("note.delete")  # not now
        assert desk.note() == "twee en drie"
    desk.answer_message()
    desk.has_saved()
    desk.close()
    assert sorted(notes_on_disk(paths)) == [("", "een"), ("", "twee en drie")]


def test_earlier_versions_are_those_of_the_note_in_front(start, qtbot, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("eerste notitie")
    add_note(desk, "een lang verhaal over ramen")
    desk.saves()
    desk.press("Ctrl+A")
    desk.type("kort")
    desk.saves()
    desk.choose("entry.versions")
    window = opened(KeptWindow)
    window.list.setCurrentRow(window.list.count() - 1)
    assert "een lang verhaal over ramen" in window.page.toPlainText()
    assert put_back(qtbot, window)
    desk.waits_for(lambda: desk.note() == "een lang verhaal over ramen")
    assert notes_on_disk(paths)[0] == ("", "eerste notitie")


def test_a_link_is_offered_followed_and_points_back(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("zie [[buurtba")
    desk.waits_for(lambda: desk.window.desk.note.editor.offers.is_open)
    desk.press("Return")
    assert desk.note() == "zie [[Buurtbaar]]"
    desk.saves()
    desk.window.desk.note.sheet.toolbar.show_reading(on=True)
    desk.window.desk.note.sheet.page.anchorClicked.emit("link:Buurtbaar")
    desk.reads("Buurtbaar")
    ref = desk.window.desk.detail._page.backlinks[0].ref
    desk.follow(f"note:{ref.id}/{GELE_KAART}")
    desk.reads("Gele kaart")
    desk.is_in("note")
    assert desk.note() == "zie [[Buurtbaar]]"


def test_a_page_shows_at_once_that_a_note_points_at_it(start):
    desk = start()
    desk.open("Gele kaart")
    assert "hiernaar verwijst" not in desk.page()
    desk.write_note("over [[Gele kaart]]")
    desk.waits_for(lambda: "hiernaar verwijst" in desk.page())
    desk.is_in("note")
    desk.press("Ctrl+A")
    desk.type("niets")
    desk.waits_for(lambda: "hiernaar verwijst" not in desk.page())


def test_a_link_to_nothing_says_so(start):
    desk = start()
    desk.open("Gele kaart")
    said = []
    desk.window.desk.told.connect(said.append)
    desk.window.desk.note.sheet.followed.emit("link:Niets%20heet%20zo")
    assert "Niets heet zo" in said[0]
    desk.reads("Gele kaart")


def test_a_notebook_that_is_only_read_shows_its_notes(start, qtbot, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("een")
    add_note(desk, "twee")
    desk.saves()
    other = start()
    other.waits_for(lambda: other.message() != "")
    other.answer_message()
    other.waits_for(lambda: other.message() == "")
    other.open("Gele kaart")
    other.waits_for(lambda: tabs(other) == ["[een]", "twee"])
    other.press("F6")
    assert other.note() == "twee"
    for command in ("note.new", "note.pin", "note.delete"):
        assert not other.can(command)
    other.write_note("x")
    assert other.note() == "twee"
    other.close()
