"""Reading with a pencil: what is marked stays marked, in its place."""

from tests.e2e.pencil import Pencil
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
