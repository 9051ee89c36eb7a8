from tests.opened import library_of
from zorgdesk.domain.notes import NoteRef, Writing
from zorgdesk.domain.query import Query


def test_what_is_undone_is_no_longer_found_and_done_again_it_is(paths):
    library = library_of(paths)
    assert library.own.undo() is None
    library.open_notebook(paths.notebook)
    key = library.entries[0].key
    library.notes.write(NoteRef.new(key), Writing("", "xylofoonles op zolder"))
    asked = Query("xylofoonles")
    assert library.find(asked).keys == (key,)
    assert library.own.undo().keys == (key,)
    assert library.notes.of(key) == ()
    assert key not in library.find(asked).keys
    assert library.own.redo().keys == (key,)
    assert library.find(asked).keys == (key,)
    assert library.own.redo() is None
    library.close()


def test_every_note_about_an_entry_is_searched(paths):
    library = library_of(paths)
    library.open_notebook(paths.notebook)
    key = library.entries[0].key
    first, second = NoteRef.new(key), NoteRef.new(key)
    library.notes.write(first, Writing("", "xylofoonles op zolder"))
    library.notes.write(second, Writing("", "ook een theremin"))
    library.notes.write(NoteRef.new(None), Writing("", "theremin zonder fiche"))
    assert library.find(Query("theremin")).keys == (key,)
    library.notes.write(second, Writing("Trekzak", "en verder niets"))
    assert library.find(Query("xylofoonles")).keys == (key,)
    assert library.find(Query("trekzak")).keys == (key,)
    library.notes.delete(second)
    assert library.find(Query("trekzak")).keys == ()
    library.close()
