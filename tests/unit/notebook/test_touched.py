"""What is asked at each keystroke is read again when its own tables changed, and only then."""

import sqlite3
from contextlib import closing

import pytest

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.highlights import Colour
from zorgdesk.domain.notes import NoteRef, Writing
from zorgdesk.domain.query import Query
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.notebook import Notebook

_SEVERAL = StepKind.SEVERAL
KEY = EntryKey("initiatief:gele-kaart")


@pytest.fixture
def notebook(tmp_path):
    notebook = Notebook.open(tmp_path / "notitieboek.db")
    yield notebook
    notebook.close()


def write(notebook, text):
    notebook.notepad.write(NoteRef.new(KEY), Writing("", text))


def asked(notebook):
    """Everything that is remembered, by what it is about."""
    return {
        "noted": notebook.noted(),
        "labels": notebook.labels.with_keys(),
        "bookmarked": notebook.bookmarked(),
        "highlights": notebook.highlights.keys(),
        "read": notebook.read_keys(),
        "own": notebook.own_entries.all(),
        "made": notebook.made(),
    }


def read_again(before, after):
    return {name for name in before if before[name] is not after[name]}


def test_a_note_that_is_saved_lets_labels_be(notebook):
    notebook.labels.give("intake", [KEY])
    notebook.set_bookmark(KEY, on=True)
    write(notebook, "een")
    before = asked(notebook)
    write(notebook, "twee")
    write(notebook, "drie")
    assert read_again(before, asked(notebook)) <= {"noted", "made"}


def test_a_search_that_is_remembered_lets_everything_be(notebook):
    before = asked(notebook)
    notebook.recent_searches.add(Query("dakloos"))
    notebook.recent_searches.clear()
    assert read_again(before, asked(notebook)) == set()


def test_all_that_is_made_of_entries_is_known_at_once_and_anew_after_each_change(notebook):
    before = notebook.made()
    notebook.highlights.set_meaning(Colour.PINK, "vraag")
    assert notebook.made() is before
    notebook.set_bookmark(KEY, on=True)
    notebook.labels.give("intake", [KEY])
    write(notebook, "een")
    notebook.read_marks.put([KEY])
    made, keys = notebook.made(), frozenset({KEY})
    assert (made.bookmarked, made.noted, made.read) == (keys, keys, keys)
    assert [(label.name, on) for label, on in made.labelled] == [("intake", keys)]
    with notebook.step(_SEVERAL, count="1"):
        notebook.set_bookmark(KEY, on=False)
        assert notebook.made().bookmarked == frozenset()


def test_whatever_is_undone_may_have_changed_everything(notebook):
    notebook.labels.give("intake", [KEY])
    before = asked(notebook)
    assert notebook.labels.with_keys()
    notebook.journal.undo()
    assert notebook.labels.with_keys() == ()
    assert "labels" in read_again(before, asked(notebook))
    notebook.journal.redo()
    assert notebook.labels.with_keys()


def test_another_program_may_have_changed_everything(notebook):
    notebook.labels.give("intake", [KEY])
    write(notebook, "een")
    assert notebook.labels.keys(notebook.labels.all()[0][0].id) == {KEY}
    with closing(sqlite3.connect(notebook.path)) as db, db:
        db.execute("UPDATE label SET name = 'van elders'")
    write(notebook, "twee")
    assert [label.name for label, _ in notebook.labels.all()] == ["van elders"]


def test_after_many_changes_all_is_read_again(notebook):
    notebook.labels.give("intake", [KEY])
    before = asked(notebook)
    for number in range(80):
        notebook.set_bookmark(KEY, on=number % 2 == 0)
    assert asked(notebook)["labels"] == before["labels"]


def test_a_step_of_several_kinds_touches_all_of_them(notebook):
    notebook.labels.give("intake", [KEY])
    before = asked(notebook)
    with notebook.step(_SEVERAL, count="2"):
        notebook.set_bookmark(KEY, on=True)
        notebook.labels.rename(notebook.labels.all()[0][0].id, "opvolging")
    after = asked(notebook)
    assert [label.name for label, _ in after["labels"]] == ["opvolging"]
    assert after["bookmarked"] == {KEY}
    assert read_again(before, after) == {"labels", "bookmarked", "made"}


def test_a_step_that_fails_touches_nothing(notebook):
    notebook.labels.give("intake", [KEY])
    before = asked(notebook)
    with pytest.raises(ZeroDivisionError):
        _fail(notebook)
    assert asked(notebook) == before


def _fail(notebook):
    with notebook.step(_SEVERAL, count="1"):
        notebook.set_bookmark(KEY, on=True)
        raise ZeroDivisionError
