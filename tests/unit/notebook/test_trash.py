from zorgdesk.domain.history import DeletedKind
from zorgdesk.domain.query import Query

KEY = "initiatief:brugwonen"


def delete_everything(notebook):
    notebook.save_note(KEY, "tekst")
    notebook.save_note(KEY, "")
    notebook.set_bookmark(KEY, on=True)
    notebook.set_bookmark(KEY, on=False)
    notebook.saved_searches.delete(notebook.saved_searches.add("Wonen", Query("dak")).id)
    notebook.word_pairs.remove(notebook.word_pairs.add("wzc", "woonzorgcentrum").id)


def test_a_new_notebook_has_nothing_in_the_trash(notebook):
    notebook.save_note(KEY, "tekst")
    notebook.set_bookmark(KEY, on=True)
    assert notebook.trash.all() == ()


def test_everything_that_was_deleted_is_listed_the_last_one_first(notebook, open_notebook):
    delete_everything(notebook)
    found = open_notebook().trash.all()
    assert [(thing.kind, thing.about, thing.text) for thing in found] == [
        (DeletedKind.WORD_PAIR, "wzc", "woonzorgcentrum"),
        (DeletedKind.SAVED_SEARCH, "Wonen", "dak"),
        (DeletedKind.BOOKMARK, KEY, ""),
        (DeletedKind.NOTE, KEY, "tekst"),
    ]


def test_everything_can_be_put_back(notebook):
    delete_everything(notebook)
    for thing in notebook.trash.all():
        notebook.trash.put_back(thing)
    assert notebook.note(KEY) == "tekst"
    assert notebook.bookmarked() == {KEY}
    assert [search.name for search in notebook.saved_searches.all()] == ["Wonen"]
    assert [pair.word for pair in notebook.word_pairs.all()] == ["wzc"]
    assert notebook.trash.all() == ()


def test_putting_back_a_second_time_changes_nothing(notebook):
    notebook.save_note(KEY, "tekst")
    notebook.save_note(KEY, "")
    [thing] = notebook.trash.all()
    notebook.trash.put_back(thing)
    notebook.save_note(KEY, "nieuwer")
    first = notebook.changed_at(KEY)
    notebook.trash.put_back(thing)
    assert notebook.note(KEY) == "nieuwer"
    assert notebook.changed_at(KEY) == first
