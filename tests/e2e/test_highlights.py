"""Reading with a pencil: what is marked stays marked, in its place."""

import pytest
from PySide6.QtGui import QAction

from tests.e2e.pencil import Pencil
from tests.e2e.test_keeping import opened
from tests.e2e.test_trouble import full_disk
from zorgdesk.catalogue.passages import passages
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.entry import EntryKey, Facet
from zorgdesk.domain.highlights import Colour, anchor_at
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.ui.highlights.everything import EverythingWindow
from zorgdesk.ui.highlights.meanings import MeaningsWindow
from zorgdesk.ui.highlights.review import ReviewWindow

TITLE = "Gele kaart"
GELE_KAART = EntryKey("initiatief:gele-kaart")


@pytest.fixture
def earlier_edition(paths):
    """Mark in a notebook what an earlier edition said; gives the text of today's first block."""
    entry = Catalogue.open(paths.catalogue).entry(GELE_KAART)
    text = passages(entry.text)[0][1]
    moved, lost = f"Toen stond dit ervoor. {text}", "Dit staat er nu niet meer."
    paths.user.mkdir()
    notebook = Notebook.open(paths.notebook)
    notebook.highlights.add(GELE_KAART, anchor_at("p0", moved, 23, 53), Colour.YELLOW)
    notebook.highlights.add(GELE_KAART, anchor_at("p0", lost, 0, 17), Colour.PINK, "waarom?")
    notebook.close()
    return text


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
    desk.waits_for(lambda: desk.told() != "")
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


def test_a_link_in_a_margin_is_offered_followed_and_points_back(start):
    desk, pencil = reader(start)
    pencil.mark(first_words(desk), "Ctrl+1")
    desk.press("Ctrl+M")
    margin = desk.window.steering.work.pencil.page.below.panel.details.margin
    desk.type("zie [[buurtba")
    desk.waits_for(lambda: margin.offers.is_open)
    desk.press("Return")
    assert pencil.margin() == "zie [[Buurtbaar]]"
    pencil.has_saved()
    desk.press("Left")
    desk.press("Ctrl+Return")
    desk.reads("Buurtbaar")
    desk.waits_for(lambda: "hiernaar verwijst" in desk.page())
    ref = desk.window.desk.detail._page.backlinks[0].ref
    desk.follow(f"margin:{ref.id}/{ref.key}")
    desk.reads(TITLE)
    assert pencil.margin() == "zie [[Buurtbaar]]"
    assert desk.window.focusWidget() is margin


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
    with full_disk(desk):
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


def test_entries_with_highlights_are_a_filter_and_seen_in_the_list(start):
    desk, pencil = reader(start)
    plain = desk.row(TITLE)
    pencil.mark(first_words(desk), "Ctrl+2")
    desk.waits_for(lambda: desk.row(TITLE) != plain)
    desk.tick(Facet.PERSONAL, "highlighted")
    desk.shows(TITLE)
    desk.press("Ctrl+Z")
    desk.shows_nothing()


def test_the_menu_names_what_would_be_undone(start):
    desk, pencil = reader(start)
    words = first_words(desk)
    pencil.mark(words, "Ctrl+2")
    undo = desk.window.findChild(QAction, "edit.undo")
    desk.waits_for(lambda: words in undo.text())


def test_a_colour_has_a_meaning_everywhere(start):
    desk, pencil = reader(start)
    pencil.mark(first_words(desk), "Ctrl+2")
    desk.choose("mark.colours")
    window = opened(MeaningsWindow)
    window.edits[Colour.GREEN].setText("sterk punt")
    window.close()
    desk.press("F7")
    told = desk.window.steering.work.pencil.page.below.panel.details._meaning
    desk.waits_for(lambda: "sterk punt" in told.accessibleName())
    desk.choose("edit.undo")
    desk.waits_for(lambda: "sterk punt" not in told.accessibleName())


def test_all_highlights_lead_to_their_entries(start):
    desk, pencil = reader(start)
    words = first_words(desk)
    pencil.mark(words, "Ctrl+2")
    desk.open("Buurtbaar")
    desk.choose("notebook.highlights")
    window = opened(EverythingWindow)
    desk.waits_for(lambda: len(window.listed()) == 1)
    window.opened.emit(window.listed()[0])
    desk.reads(TITLE)
    assert desk.page()[desk.cursor() :].startswith(words)
    desk.window.activateWindow()
    desk.choose("edit.undo")
    desk.waits_for(lambda: not window.listed())
    window.close()


def test_what_moved_in_another_edition_is_found_and_asks_to_be_confirmed(start, earlier_edition):
    desk, pencil = reader(start)
    words = earlier_edition[:30].strip()
    assert pencil.marked() == [(words, Colour.YELLOW)]
    desk.press("F7")
    details = desk.window.steering.work.pencil.page.below.panel.details
    assert details.confirm.isVisible()
    details.confirm.click()
    desk.waits_for(lambda: not details.confirm.isVisible())
    desk.press("Ctrl+Z")
    desk.waits_for(details.confirm.isVisible)


def test_what_is_lost_in_another_edition_is_reviewed(start, earlier_edition):
    desk, pencil = reader(start)
    desk.press("F7")
    desk.press("Down")
    assert pencil.margin() == "waarom?"
    details = desk.window.steering.work.pencil.page.below.panel.details
    details.review.click()
    window = opened(ReviewWindow)
    assert "Dit staat er nu" in window.old.toPlainText()
    assert earlier_edition in window.new.toPlainText()
    window.new.setTextCursor(window.new.document().find(earlier_edition[-12:]))
    window.put.click()
    desk.waits_for(lambda: (earlier_edition[-12:], Colour.PINK) in pencil.marked())
    desk.close()

    desk, pencil = reader(start)
    assert (earlier_edition[-12:], Colour.PINK) in pencil.marked()


def test_what_cannot_be_placed_is_kept_without_a_place(start, earlier_edition):
    desk, pencil = reader(start)
    desk.press("F7")
    desk.press("Down")
    details = desk.window.steering.work.pencil.page.below.panel.details
    details.review.click()
    opened(ReviewWindow).keep.click()
    state = details._state
    desk.waits_for(lambda: "niet meer" in state.accessibleName())
    assert len(pencil.marked()) == 1


def test_all_found_places_are_confirmed_at_once(start, earlier_edition):
    desk, _ = reader(start)
    desk.choose("notebook.highlights")
    window = opened(EverythingWindow)
    desk.waits_for(lambda: len(window.listed()) == 2)
    assert window.confirm.isVisible()
    window.confirm.click()
    desk.waits_for(lambda: not window.confirm.isVisible())
    desk.window.activateWindow()
    desk.choose("edit.undo")
    desk.waits_for(window.confirm.isVisible)
    window.close()


def test_a_notebook_that_is_only_read_shows_and_keeps_its_highlights(start, earlier_edition, paths):
    holder = Notebook.open(paths.notebook)
    desk, pencil = reader(start)
    desk.waits_for(lambda: desk.message() != "")
    desk.answer_message()
    desk.waits_for(lambda: len(pencil.marked()) == 1)
    desk.settles()
    marked = pencil.marked()
    pencil.select(earlier_edition[-12:])
    desk.press("Ctrl+2")
    desk.waits_for(lambda: "om te lezen" in desk.told())
    desk.press("F7")
    details = desk.window.steering.work.pencil.page.below.panel.details
    assert details.margin.isReadOnly()
    assert not details.confirm.isEnabled()
    pencil.go_before(marked[0][0])
    desk.press("Del")
    assert pencil.marked() == marked
    assert "weg" not in desk.told()
    holder.close()
