"""A reader puts together what belongs together, for a workshop."""

from pathlib import Path

import pytest

from tests.e2e.shelf import Shelf
from zorgdesk.domain.entry import Facet
from zorgdesk.domain.query import Sort
from zorgdesk.notebook.notebook import Notebook

KAART, BRUG, BAAR = "Gele kaart", "Brugwonen (Brugge)", "Buurtbaar"


@pytest.fixture
def day(paths):
    """A notebook with a collection of three entries, put together before the program starts."""
    notebook = Notebook.open(paths.notebook)
    made = notebook.collections.add("Werkdag")
    keys = ["initiatief:gele-kaart", "initiatief:brugwonen", "initiatief:buurtbaar"]
    notebook.collection_items.add(made.id, keys)
    notebook.close()
    return made.id


def began(start):
    desk = start()
    return desk, Shelf(desk)


def find_and_open(desk, title):
    desk.search(title.split(" (")[0].lower())
    desk.open(title)


def test_one_makes_a_collection_and_puts_entries_in_it(start):
    desk, shelf = began(start)
    shelf.make("Werkdag")
    find_and_open(desk, KAART)
    shelf.put("Werkdag")
    desk.waits_for(lambda: desk.told() == "In “Werkdag” gezet.")
    find_and_open(desk, BRUG)
    shelf.put("")  # the same as before comes first
    desk.waits_for(lambda: shelf.count("Werkdag") == 2)
    desk.waits_for(lambda: "Werkdag" in desk.page())
    shelf.open("Werkdag")
    desk.shows(KAART, BRUG)
    assert desk.chips() == ["Werkdag"]
    desk.close()

    desk, shelf = began(start)
    desk.waits_for(lambda: shelf.chosen() == ["Werkdag"])
    desk.shows(KAART, BRUG)
    assert desk.chips() == ["Werkdag"]


def test_a_new_collection_is_one_step(start):
    desk, shelf = began(start)
    find_and_open(desk, KAART)
    shelf.put("Leeslijst")
    desk.waits_for(lambda: shelf.names() == ["Leeslijst"])
    desk.waits_for(lambda: shelf.count("Leeslijst") == 1)
    desk.choose("edit.undo")
    desk.waits_for(lambda: shelf.names() == [])
    assert "Leeslijst" not in desk.page()
    desk.choose("edit.redo")
    desk.waits_for(lambda: shelf.names() == ["Leeslijst"])
    desk.waits_for(lambda: "Leeslijst" in desk.page())


def test_an_entry_goes_in_once(start, day):
    desk, shelf = began(start)
    find_and_open(desk, KAART)
    shelf.put("Werkdag")
    desk.waits_for(lambda: desk.told() != "")
    assert "Werkdag" in desk.told()
    assert desk.window.told.isVisible()
    desk.settles()
    assert shelf.count("Werkdag") == 3
    assert not desk.can("edit.undo") or "Werkdag" not in desk.window.windowTitle()


def test_the_order_is_the_readers_own(start, day):
    desk, shelf = began(start)
    desk.choose("view.collections")
    shelf.open("Werkdag")
    desk.shows(KAART, BRUG, BAAR)
    desk.open(BAAR)
    desk.press("Ctrl+Shift+Up")
    desk.press("Ctrl+Shift+Up")
    desk.shows(BAAR, KAART, BRUG)
    assert desk.selected() == BAAR
    desk.close()

    desk, shelf = began(start)
    desk.shows(BAAR, KAART, BRUG)
    desk.choose("edit.undo")
    desk.choose("edit.undo")
    desk.shows(KAART, BRUG, BAAR)
    desk.sort(Sort.TITLE)
    desk.shows(BRUG, BAAR, KAART)
    desk.press("Ctrl+Shift+Up")  # not its own order: nothing to move
    desk.settles()
    assert desk.titles() == [BRUG, BAAR, KAART]


def test_one_searches_and_filters_within_a_collection(start, day):
    desk, shelf = began(start)
    desk.choose("view.collections")
    shelf.open("Werkdag")
    desk.search("kaart")
    desk.shows(KAART)
    desk.search("")
    desk.shows(KAART, BRUG, BAAR)
    desk.open(BRUG)
    desk.press("Ctrl+R")
    desk.tick(Facet.PERSONAL, "unread")
    desk.shows(KAART, BAAR)
    desk.choose("go.back")
    desk.shows(KAART, BRUG, BAAR)
    desk.remove_chip("Werkdag")
    desk.waits_for(lambda: len(desk.found()) == len(desk.entries))
    assert shelf.chosen() == []
    desk.choose("go.back")
    desk.shows(KAART, BRUG, BAAR)
    desk.waits_for(lambda: shelf.chosen() == ["Werkdag"])


def test_what_is_taken_out_stays_in_the_catalogue(start, day):
    desk, shelf = began(start)
    desk.choose("view.collections")
    shelf.open("Werkdag")
    desk.open(KAART)
    desk.press("Del")
    desk.shows(BRUG, BAAR)
    desk.reads(BRUG)
    desk.waits_for(lambda: shelf.count("Werkdag") == 2)
    desk.press("Ctrl+Z")
    desk.shows(KAART, BRUG, BAAR)
    assert len(desk.entries) > 3


def test_an_entry_moves_to_another_collection(start, day):
    desk, shelf = began(start)
    desk.choose("view.collections")
    shelf.make("Later")
    shelf.open("Werkdag")
    desk.open(BRUG)
    shelf.move("Later")
    desk.shows(KAART, BAAR)
    desk.shows_among(BAAR)
    shelf.drag(BAAR, "Later", leaving=True)
    desk.shows(KAART)
    shelf.drag(KAART, "Later")
    desk.waits_for(lambda: (shelf.count("Werkdag"), shelf.count("Later")) == (1, 3))
    shelf.open("Later")
    desk.shows(BRUG, BAAR, KAART)


def test_several_go_in_at_once_and_move_together(start, day):
    desk, shelf = began(start)
    desk.choose("view.collections")
    shelf.make("Later")
    shelf.open("Werkdag")
    desk.open(BRUG)
    desk.press("Shift+Down")
    desk.press("Ctrl+Shift+Up")
    desk.shows(BRUG, BAAR, KAART)
    shelf.put("Later")
    desk.waits_for(lambda: shelf.count("Later") == 2)
    assert "2" in desk.told()
    desk.choose("edit.undo")
    desk.waits_for(lambda: shelf.count("Later") == 0)
    desk.press("Del")
    desk.shows(KAART)


def test_the_tree_is_arranged_by_keys(start, day):
    desk, shelf = began(start)
    desk.choose("view.collections")
    shelf.make("Ochtend")
    shelf.make("Later")
    shelf.open("Ochtend")
    shelf.press("Alt+Right")
    desk.waits_for(lambda: shelf.names() == ["Werkdag", "-Ochtend", "Later"])
    shelf.open("Later")
    shelf.press("Alt+Up")
    desk.waits_for(lambda: shelf.names() == ["Later", "Werkdag", "-Ochtend"])
    shelf.open("Ochtend")
    assert desk.chips() == ["Werkdag › Ochtend"]
    shelf.rename("Voormiddag")
    desk.waits_for(lambda: desk.chips() == ["Werkdag › Voormiddag"])
    shelf.press("Alt+Left")
    desk.waits_for(lambda: shelf.names() == ["Later", "Werkdag", "Voormiddag"])
    for _ in range(4):
        desk.choose("edit.undo")
    desk.waits_for(lambda: shelf.names() == ["Werkdag", "Ochtend", "Later"])


def test_a_deleted_collection_comes_back(start, day):
    desk, shelf = began(start)
    desk.choose("view.collections")
    shelf.open("Werkdag")
    shelf.press("Del")
    desk.waits_for(lambda: shelf.names() == [])
    desk.waits_for(lambda: len(desk.found()) == len(desk.entries))
    assert "Werkdag" in desk.message()
    desk.answer_message()
    desk.waits_for(lambda: shelf.names() == ["Werkdag"])
    desk.waits_for(lambda: shelf.count("Werkdag") == 3)
    shelf.open("Werkdag")
    desk.shows(KAART, BRUG, BAAR)


def test_a_collection_that_is_gone_is_no_filter(start, day):
    desk, shelf = began(start)
    desk.choose("view.collections")
    shelf.open("Werkdag")
    desk.press("Ctrl+S")  # save this search, under the name that is offered
    desk.press("Return")
    desk.window.desk.collections.deleted.emit(day)
    desk.waits_for(lambda: shelf.names() == [])
    desk.choose("go.back")
    desk.waits_for(lambda: len(desk.found()) == len(desk.entries))
    assert desk.chips() == []


def test_what_a_collection_is_for_is_kept(start, day):
    desk, shelf = began(start)
    desk.choose("view.collections")
    shelf.open("Werkdag")
    shelf.describe("Voor de groep van dinsdag")
    desk.waits_for(lambda: "Voor de groep van dinsdag" in shelf.told())
    desk.close()

    desk, shelf = began(start)
    desk.waits_for(lambda: "Voor de groep van dinsdag" in shelf.told())
    desk.choose("edit.undo")
    desk.waits_for(lambda: "dinsdag" not in shelf.told())


def test_the_page_leads_to_the_collection(start, day):
    desk, shelf = began(start)
    find_and_open(desk, KAART)
    desk.follow(f"collection:{day}")
    desk.shows(KAART, BRUG, BAAR)
    desk.waits_for(lambda: shelf.chosen() == ["Werkdag"])


def test_an_empty_collection_says_how_to_fill_it(start):
    desk, shelf = began(start)
    shelf.make("Leeg")
    tree = desk.window.desk.collections.tree
    desk.waits_for(tree.hasFocus)  # who made one is on it, and goes on with it
    assert tree.currentIndex().data() == "Leeg"
    desk.press("Return")
    desk.shows_nothing()
    desk.relax()
    desk.waits_for(lambda: len(desk.found()) == len(desk.entries))


def test_the_panel_stays_as_it_was_left(start, day):
    desk, shelf = began(start)
    assert not desk.window.desk.collections.is_open
    desk.press("F8")
    assert desk.window.desk.collections.is_open
    desk.close()

    desk, shelf = began(start)
    assert desk.window.desk.collections.is_open
    desk.choose("language.fr")
    desk.waits_for(lambda: shelf.names() == ["Werkdag"])
    desk.press("F8")
    assert not desk.window.desk.collections.is_open
    desk.choose("language.nl")


def test_a_notebook_to_read_only_shows_its_collections(start, day, paths):
    holder = Notebook.open(paths.notebook)
    desk, shelf = began(start)
    desk.answer_message()  # open it to read
    desk.choose("view.collections")
    desk.waits_for(lambda: shelf.names() == ["Werkdag"])
    shelf.open("Werkdag")
    desk.shows(KAART, BRUG, BAAR)
    desk.open(BRUG)
    for keys in ("Del", "Ctrl+Shift+Up", "Ctrl+G"):
        desk.press(keys)
    desk.settles()
    assert desk.titles() == [KAART, BRUG, BAAR]
    assert not desk.can("collection.take_out")
    holder.close()


def test_a_note_is_put_in_a_collection(start, day, qtbot):
    desk, shelf = began(start)
    find_and_open(desk, KAART)
    desk.choose("note.collect")
    assert "notitie" in desk.told()  # there is nothing in it yet
    desk.write_note("Vooraf bellen")
    desk.choose("note.collect")
    shelf.choose("Werkdag")
    desk.waits_for(lambda: shelf.count("Werkdag") == 4)
    desk.choose("note.loose")
    loose = desk.window.steering.work.notes._loose_notes().window
    qtbot.keyClicks(loose.sheet.editor, "Welkom")
    loose.commands.collect.trigger()
    shelf.choose("Werkdag")
    desk.waits_for(lambda: shelf.count("Werkdag") == 5)
    loose.close()
    desk.choose("view.collections")
    shelf.open("Werkdag")
    assert desk.titles()[3] == "Vooraf bellen"
    desk.choose("edit.undo")
    desk.waits_for(lambda: len(desk.titles()) == 4)


def test_a_collection_is_exported_with_what_is_inside_it(start, day, paths, tmp_path):
    notebook = Notebook.open(paths.notebook)
    inner = notebook.collections.add("Ochtend", day, "Met koffie")
    notebook.collection_items.add(inner.id, ["begrip:ocmw"])
    notebook.close()
    desk, shelf = began(start)
    desk.choose("view.collections")
    shelf.open("Werkdag")
    window = desk.export()
    assert "Werkdag" in window.parts.checkedButton().text()
    assert Path(window.target.text()).name == "Werkdag.pdf"
    window.formats.setCurrentIndex(window.formats.findData("md"))
    window.target.setText(str(tmp_path / "dag.md"))
    window.go.click()
    desk.waits_for(lambda: "dag.md" in desk.message())
    written = (tmp_path / "dag.md").read_text("utf-8")
    places = [
        written.index(text) for text in (KAART, "Brugwonen", BAAR, "## Ochtend", "Met koffie")
    ]
    assert places == sorted(places)
    desk.window.desk.collections.exported.emit(inner.id)  # from its menu
    window = desk.offers_export()
    assert "Ochtend" in window.parts.checkedButton().text()
    window.close()


def test_a_note_stands_in_a_collection_and_opens(start, day, paths):
    notebook = Notebook.open(paths.notebook)
    note = notebook.notepad.add("initiatief:brugwonen", "Wie bellen we?", "Vraag")
    notebook.collection_items.add(day, notes=[note.id])
    notebook.close()
    desk, shelf = began(start)
    desk.choose("view.collections")
    shelf.open("Werkdag")
    desk.shows(KAART, BRUG, BAAR, "Vraag")
    desk.waits_for(lambda: shelf.count("Werkdag") == 4)
    desk.open(BAAR)
    desk.press("Down")
    desk.reads(BRUG)
    assert desk.selected() == "Vraag"
    desk.press("Return")
    desk.is_in("note")
    assert "Wie bellen we?" in desk.note()
    desk.choose("collection.take_out")
    desk.settles()
