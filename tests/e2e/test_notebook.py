"""Bookmark and note: beside the text, kept at once, there after a restart."""

from tests.e2e.desk import note_on_disk
from zorgdesk.domain.entry import Facet

GELE_KAART = "initiatief:gele-kaart"


def test_a_bookmark_is_one_key_and_a_filter(start):
    desk = start()
    desk.open("Gele kaart")
    desk.press("Ctrl+D")
    desk.waits_for(desk.is_bookmarked)
    desk.waits_for(lambda: desk.value(Facet.PERSONAL, "bookmarked").count == 1)
    desk.tick(Facet.PERSONAL, "bookmarked")
    desk.shows("Gele kaart")
    desk.press("Ctrl+D")
    desk.waits_for(lambda: not desk.is_bookmarked())
    desk.shows_nothing()
    desk.reads("Gele kaart")


def test_a_bookmark_is_seen_in_the_list(start):
    desk = start()
    desk.open("Gele kaart")
    plain = desk.row("Gele kaart")
    desk.press("Ctrl+D")
    desk.waits_for(lambda: desk.row("Gele kaart") != plain)
    assert desk.selected() == "Gele kaart"


def test_a_bookmark_and_a_note_survive_a_restart(start):
    desk = start()
    desk.open("Gele kaart")
    desk.press("Ctrl+D")
    desk.write_note("Vraag het aan de buren. Één kaart per raam 🙂")
    desk.close()

    desk = start()
    desk.reads("Gele kaart")
    assert desk.is_bookmarked()
    assert desk.note() == "Vraag het aan de buren. Één kaart per raam 🙂"
    desk.open("Buurtbaar")
    assert not desk.is_bookmarked()
    assert desk.note() == ""


def test_a_note_is_saved_when_typing_pauses(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("eerste")
    desk.has_saved()
    assert note_on_disk(paths.notebook, GELE_KAART) == "eerste"
    desk.is_in("note")


def test_saving_does_not_disturb_who_is_writing(start):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("half een wo")
    desk.has_saved()
    desk.type("ord")
    desk.press("Ctrl+D")
    desk.waits_for(desk.is_bookmarked)
    desk.is_in("note")
    desk.type(" en verder")
    assert desk.note() == "half een woord en verder"
    desk.press("Ctrl+Z")
    assert desk.note() != "half een woord en verder"


def test_a_note_goes_with_its_own_entry(start):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("over de kaart")
    desk.open("Buurtbaar")
    desk.write_note("over de bar")
    desk.open("Gele kaart")
    assert desk.note() == "over de kaart"
    desk.open("Buurtbaar")
    assert desk.note() == "over de bar"


def test_undo_does_not_bring_another_entrys_note_back(start):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("over de kaart")
    desk.open("Buurtbaar")
    desk.write_note("x")
    for _ in range(5):
        desk.press("Ctrl+Z")
    assert desk.note() == ""


def test_entries_with_a_note_are_a_filter(start):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("iets")
    desk.saves()
    desk.tick(Facet.PERSONAL, "noted")
    desk.shows("Gele kaart")
    desk.write_note("")
    desk.press("Ctrl+A")
    desk.press("Del")
    desk.shows_nothing()


def test_what_a_note_says_is_found(start):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("vergaderzaaltje")
    desk.saves()
    desk.search("vergaderzaaltje")
    desk.shows("Gele kaart")


def test_a_bookmark_leaves_the_list_where_it_is(start):
    desk = start()
    desk.open("Gele kaart")
    place = desk.scroll_list_to_the_end()
    desk.press("Ctrl+D")
    desk.waits_for(lambda: desk.value(Facet.PERSONAL, "bookmarked").count == 1)
    desk.settles()
    assert desk.list_place() == place


def test_there_is_no_note_on_the_start_page(start):
    desk = start()
    assert not desk.window.desk.note.isVisible()
    desk.press("Ctrl+D")
    desk.open("Gele kaart")
    assert desk.window.desk.note.isVisible()
    assert not desk.is_bookmarked()


def test_a_key_leads_to_the_note(start):
    desk = start()
    desk.open("Gele kaart")
    desk.press("Ctrl+Shift+N")
    desk.is_in("note")
    desk.press("F10")
    desk.waits_for(lambda: not desk.window.desk.note.isVisible())
    desk.press("Ctrl+Shift+N")
    desk.is_in("note")
