"""Collections as the list and the page see them, on the real catalogue."""

import pytest

from tests.opened import library_of
from zorgdesk.domain.entry import EntryKey, Facet
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.listed import arranged_in, collection_in, entries_of, key_of_note, notes_of
from zorgdesk.domain.query import Query, Sort
from zorgdesk.domain.sentences import Sentence
from zorgdesk.personal import READ

BRUG, KAART, OCMW = (
    EntryKey(key) for key in ("initiatief:brugwonen", "initiatief:gele-kaart", "begrip:ocmw")
)


@pytest.fixture
def library(paths):
    library = library_of(paths)
    library.open_notebook(paths.notebook)
    yield library
    library.close()


@pytest.fixture
def day(library):
    return library.notebook.collections.add("Werkdag").id


def within(*ids, **asked):
    return Query(choices={Facet.COLLECTION: frozenset(ids)}, **asked)


def put(library, day, *keys, notes=()):
    library.notebook.collection_items.add(day, keys, notes)


def test_a_collection_is_shown_in_its_own_order(library, day):
    put(library, day, OCMW, KAART, BRUG)
    assert library.find(within(day)).keys == (OCMW, KAART, BRUG)
    items = library.notebook.collection_items.of(day)
    library.notebook.collection_items.reorder(day, [item.id for item in reversed(items)])
    assert library.find(within(day)).keys == (BRUG, KAART, OCMW)


def test_with_words_the_best_comes_first(library, day):
    put(library, day, OCMW, KAART, BRUG)
    assert library.find(within(day, text="gele kaart")).keys == (KAART,)


def test_with_words_the_notes_that_hold_them_come_last(library, day):
    about = library.notebook.notepad.add(BRUG, "Eerst bellen met de gele woonclub")
    loose = library.notebook.notepad.add(None, "Gele briefjes meebrengen", "Inkopen")
    put(library, day, notes=[about.id, loose.id])
    put(library, day, OCMW, KAART)
    found = library.find(within(day, text="gele"))
    assert found.keys == (KAART, key_of_note(about.id), key_of_note(loose.id))
    assert [row.title for row in library.rows(found, 0, 9)][-1] == "Inkopen"
    assert library.find(within(day, text="gele inkopen")).keys[-1] == key_of_note(loose.id)
    assert notes_of(library.find(within(day, text="OCMW")).keys) == ()
    library.notebook.read_marks.put([KAART])
    read = {**within(day).choices, Facet.PERSONAL: frozenset({READ})}
    assert library.find(Query("gele", read)).keys == (KAART,)


def test_by_title_the_notes_come_last(library, day):
    note = library.notebook.notepad.add(None, "Aanpak", "Aan het begin")
    put(library, day, notes=[note.id])
    put(library, day, OCMW, KAART, BRUG)
    found = library.find(within(day, sort=Sort.TITLE)).keys
    assert found == (BRUG, KAART, OCMW, key_of_note(note.id))


def test_a_note_stands_among_the_entries(library, day):
    loose = library.notebook.notepad.add(None, "Eerst dit\nen dan de rest", "Begin")
    about = library.notebook.notepad.add(BRUG, "Bellen", "Wie")
    put(library, day, OCMW, notes=[loose.id])
    put(library, day, KAART, notes=[about.id])
    results = library.find(within(day))
    assert results.total == 4
    rows = library.rows(results, 0, 50)
    assert [(row.kind, row.title, row.place) for row in rows if row.kind is None] == [
        (None, "Begin", ""),
        (None, "Wie", library.entry(BRUG).title),
    ]
    assert rows[1].line == "Eerst dit en dan de rest"
    assert [row.key for row in library.rows(results, 2, 4)] == list(results.keys[2:])
    assert entries_of(results.keys) == (OCMW, KAART)
    assert notes_of(results.keys) == (loose.id, about.id)


def test_another_filter_is_about_entries_alone(library, day):
    put(library, day, OCMW, KAART, BRUG, notes=[library.notebook.notepad.add(None, "Los").id])
    library.notebook.read_marks.put([KAART, BRUG])
    found = library.find(Query(choices={**within(day).choices, Facet.PERSONAL: frozenset({READ})}))
    assert found.keys == (KAART, BRUG)


def test_several_collections_stand_behind_each_other(library, day):
    other = library.notebook.collections.add("Later").id
    put(library, day, OCMW, KAART)
    put(library, other, BRUG, OCMW)
    assert library.find(within(day, other)).keys == (OCMW, KAART, BRUG)


def test_a_collection_that_is_gone_holds_nothing(library, day):
    put(library, day, KAART)
    library.notebook.collections.delete(day)
    assert library.find(within(day)).keys == ()
    assert library.page(KAART).collections == ()


def test_an_entry_that_is_gone_is_not_shown(library, day):
    put(library, day, EntryKey("initiatief:weg"), KAART)
    assert library.find(within(day)).keys == (KAART,)


def test_a_page_tells_the_collections_by_their_whole_name(library, day):
    inside = library.notebook.collections.add("Ochtend", day).id
    put(library, inside, KAART)
    [found] = library.page(KAART).collections
    assert (found.key, found.label) == (inside, "Werkdag › Ochtend")


def test_what_hangs_on_a_key_that_was_replaced_moves_along(library, day):
    library.gathered._retired = {EntryKey("initiatief:oud"): KAART}
    put(library, day, OCMW, EntryKey("initiatief:oud"))
    assert library.find(within(day)).keys == (OCMW, KAART)
    assert [value.key for value in library.page(KAART).collections] == [day]


def test_without_a_notebook_there_are_no_collections(paths):
    library = library_of(paths)
    assert library.gathered.collections() == ()
    assert library.find(within("whatever")).keys == ()


def test_a_notebook_that_cannot_be_read_holds_none(library, day, monkeypatch):
    def fail(*_):
        raise NotebookError(Sentence("weg"))

    monkeypatch.setattr(library.notebook.collections, "all", fail)
    monkeypatch.setattr(library.notebook.collections, "holding", fail)
    monkeypatch.setattr(library.notebook.collection_items, "of", fail)
    assert library.gathered.collections() == ()
    assert library.find(within(day)).keys == ()
    assert library.page(KAART).collections == ()


def test_which_collection_one_is_in():
    assert collection_in(Query()) == arranged_in(Query()) == ""
    assert collection_in(within("a")) == arranged_in(within("a")) == "a"
    assert collection_in(within("a", "b")) == ""
    for query in (within("a", text="zorg"), within("a", sort=Sort.TITLE)):
        assert (collection_in(query), arranged_in(query)) == ("a", "")
