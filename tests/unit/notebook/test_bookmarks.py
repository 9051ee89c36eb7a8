import sqlite3
from contextlib import closing

from zorgdesk.notebook.notebook import Notebook

KEY, OTHER = "initiatief:brugwonen", "initiatief:de-brug"


def rows(path):
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT id, entry_key, deleted_at FROM bookmark").fetchall()


def test_bookmarks_are_there_after_a_restart(notebook, open_notebook):
    notebook.set_bookmark(KEY, on=True)
    notebook.set_bookmark(OTHER, on=True)
    notebook.set_bookmark(OTHER, on=False)
    assert open_notebook().bookmarked() == {KEY}


def test_bookmarking_twice_is_bookmarking_once(notebook, path):
    notebook.set_bookmark(KEY, on=True)
    notebook.set_bookmark(KEY, on=True)
    assert notebook.bookmarked() == {KEY}
    assert len(rows(path)) == 1


def test_a_bookmark_taken_away_is_only_marked_and_comes_back(notebook, path):
    notebook.set_bookmark(KEY, on=True)
    notebook.set_bookmark(KEY, on=False)
    [(_, key, deleted_at)] = rows(path)
    assert key == KEY
    assert deleted_at is not None
    notebook.set_bookmark(KEY, on=True)
    assert notebook.bookmarked() == {KEY}
    assert len(rows(path)) == 1


def test_taking_away_what_is_not_there(notebook, path):
    notebook.set_bookmark(KEY, on=False)
    assert rows(path) == []


def test_one_entry_has_the_same_bookmark_in_every_notebook(notebook, path, tmp_path):
    notebook.set_bookmark(KEY, on=True)
    elsewhere = Notebook.open(tmp_path / "ander.db")
    elsewhere.set_bookmark(KEY, on=True)
    elsewhere.close()
    assert rows(path)[0][0] == rows(tmp_path / "ander.db")[0][0]


def test_several_bookmarks_are_one_step(notebook):
    keys = ["initiatief:a", "initiatief:b", "initiatief:c"]
    notebook.set_bookmark(keys[0], on=True)
    notebook.set_bookmarks(keys, on=True)
    assert notebook.bookmarked() == set(keys)
    step = notebook.journal.undo()
    assert step.keys == tuple(keys[1:])
    assert notebook.bookmarked() == {keys[0]}
    notebook.journal.redo()
    notebook.set_bookmarks(keys, on=False)
    assert notebook.bookmarked() == frozenset()
    notebook.journal.undo()
    assert notebook.bookmarked() == set(keys)
