"""Reading with a pencil: what is marked stays marked, in its place."""

from tests.e2e.pencil import Pencil
from tests.e2e.test_trouble import full_disk
from zorgdesk.domain.highlights import Colour

TITLE = "Gele kaart"


def reader(start):
    """A reader of the gele kaart with a pencil."""
    desk = start()
    desk.open(TITLE)
    return desk, Pencil(desk)


def first_words(desk, number=3):
    """The first words of the text of the open entry."""
    [entry] = [entry for entry in desk.entries if entry.title == TITLE]
    return " ".join(entry.text.split()[:number])


def test_what_is_marked_is_there_after_a_restart_and_is_taken_back(start):
    desk, pencil = reader(start)
    words = first_words(desk)
    pencil.mark(words, "Ctrl+3")
    assert pencil.marked() == [(words, Colour.BLUE)]
    desk.close()

    desk = start()
    desk.reads(TITLE)
    pencil = Pencil(desk)
    desk.waits_for(lambda: pencil.marked() == [(words, Colour.BLUE)])
    desk.choose("edit.undo")
    desk.waits_for(lambda: pencil.marked() == [])
    desk.choose("edit.redo")
    desk.waits_for(lambda: pencil.marked() == [(words, Colour.BLUE)])


def test_a_key_in_a_highlight_gives_it_another_colour_or_takes_it_away(start):
    desk, pencil = reader(start)
    words = first_words(desk)
    pencil.mark(words, "Ctrl+1")
    desk.press("Ctrl+4")
    desk.waits_for(lambda: pencil.marked() == [(words, Colour.PINK)])
    desk.press("Del")
    desk.waits_for(lambda: pencil.marked() == [])
    desk.press("Ctrl+Z")
    desk.waits_for(lambda: pencil.marked() == [(words, Colour.PINK)])


def test_highlights_belong_to_their_entry_and_stay_through_labels_and_searches(start):
    desk, pencil = reader(start)
    words = first_words(desk)
    pencil.mark(words, "Ctrl+2")
    desk.open("Buurtbaar")
    assert pencil.marked() == []
    desk.open(TITLE)
    assert pencil.marked() == [(words, Colour.GREEN)]
    desk.press("Ctrl+R")
    desk.search(words.split()[-1])
    desk.waits_for(lambda: desk.hit() == "" and pencil.marked() == [(words, Colour.GREEN)])
    desk.choose("view.dark")
    desk.waits_for(lambda: pencil.marked() == [(words, Colour.GREEN)])


def test_outside_the_text_nothing_is_marked_and_that_is_said(start):
    desk, pencil = reader(start)
    pencil.select(TITLE)
    desk.press("Ctrl+1")
    desk.waits_for(lambda: desk.window.statusBar().currentMessage() != "")
    assert pencil.marked() == []


def test_what_is_written_in_a_margin_is_kept_by_itself(start):
    desk, pencil = reader(start)
    words = first_words(desk)
    pencil.mark(words, "Ctrl+1")
    desk.press("Ctrl+M")
    desk.type("morgen nabellen 🙂")
    pencil.has_saved()
    desk.press("Esc")
    desk.press("Esc")
    desk.is_in("page")
    desk.close()

    desk, pencil = reader(start)
    desk.press("F7")
    assert pencil.margin() == "morgen nabellen 🙂"
    desk.search("nabellen")
    desk.shows(TITLE)
    desk.choose("edit.undo")
    desk.waits_for(lambda: pencil.margin() == "")
    assert pencil.marked() == [(words, Colour.YELLOW)]


def test_closing_right_after_typing_in_a_margin_loses_nothing(start):
    desk, pencil = reader(start)
    pencil.select(first_words(desk))
    desk.press("Ctrl+M")
    desk.type("op de valreep")
    desk.close()

    desk, pencil = reader(start)
    desk.press("F7")
    assert pencil.margin() == "op de valreep"


def test_a_margin_stays_on_the_screen_when_the_disk_is_full(start):
    desk, pencil = reader(start)
    pencil.mark(first_words(desk), "Ctrl+2")
    desk.press("Ctrl+M")
    with full_disk():
        desk.type("dit moet blijven")
        desk.waits_for(lambda: desk.message() != "")
        desk.open("Buurtbaar")
        desk.open(TITLE)
        desk.press("F7")
        assert pencil.margin() == "dit moet blijven"
    desk.answer_message()
    pencil.has_saved()
    desk.waits_for(lambda: desk.message() == "")


def test_taking_away_keeps_what_was_typed_for_the_undo(start):
    desk, pencil = reader(start)
    pencil.mark(first_words(desk), "Ctrl+2")
    desk.press("Ctrl+M")
    desk.type("half")
    desk.press("Esc")
    desk.press("Del")
    desk.waits_for(lambda: pencil.marked() == [])
    desk.choose("edit.undo")
    desk.waits_for(lambda: pencil.margin() == "half")


def test_the_list_leads_to_the_passage_and_the_note_comes_back_in_front(start):
    desk, pencil = reader(start)
    pencil.mark(first_words(desk), "Ctrl+2")
    desk.press("F7")
    desk.press("Return")
    desk.is_in("page")
    desk.press("Ctrl+4")
    desk.waits_for(lambda: pencil.marked()[0][1] is Colour.PINK)
    desk.press("Ctrl+Shift+N")
    desk.is_in("note")
