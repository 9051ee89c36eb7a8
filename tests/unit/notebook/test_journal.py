import sqlite3
from contextlib import closing
from datetime import timedelta
from threading import Thread

import pytest

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.query import Query
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.steps import KEPT

KEY, OTHER = "initiatief:brugwonen", "initiatief:de-brug"


def execute(path, statement):
    with closing(sqlite3.connect(path)) as db, db:
        return db.execute(statement).fetchall()


def bookmark_and_fail(notebook, key):
    with notebook.step(StepKind.SEVERAL, count="2"):
        notebook.set_bookmark(key, on=True)
        assert key in notebook.bookmarked()
        raise ZeroDivisionError


def undo_all(notebook):
    steps = []
    while step := notebook.journal.undo():
        steps.append(step)
    return steps


def test_a_new_notebook_has_nothing_to_undo(notebook):
    assert notebook.journal.next_undo() is None
    assert notebook.journal.next_redo() is None
    assert notebook.journal.undo() is None
    assert notebook.journal.redo() is None


def test_a_step_is_named_and_says_which_entries_it_touched(notebook, clock):
    notebook.set_bookmark(KEY, on=True)
    step = notebook.journal.next_undo()
    assert (step.kind, step.keys) == (StepKind.BOOKMARK_PUT, (KEY,))
    assert clock.time - step.made_at < timedelta(seconds=5)
    notebook.saved_searches.add("Wonen", Query("wonen"))
    assert notebook.journal.next_undo().parameters == {"name": "Wonen"}


def test_undone_and_done_again(notebook):
    notebook.set_bookmark(KEY, on=True)
    step = notebook.journal.undo()
    assert step.keys == (KEY,)
    assert notebook.bookmarked() == frozenset()
    assert notebook.journal.next_undo() is None
    assert notebook.journal.next_redo() == step
    assert notebook.journal.redo() == step
    assert notebook.bookmarked() == {KEY}
    assert notebook.journal.next_redo() is None


def test_after_a_restart_everything_can_still_be_undone(notebook, open_notebook):
    notebook.save_note(KEY, "tekst")
    notebook.set_bookmark(KEY, on=True)
    again = open_notebook()
    assert [step.kind for step in undo_all(again)] == [StepKind.BOOKMARK_PUT, StepKind.NOTE_TYPED]
    assert again.notes() == {}
    later = open_notebook()
    assert later.journal.redo().kind is StepKind.NOTE_TYPED
    assert later.note(KEY) == "tekst"


def test_a_change_after_undoing_drops_what_could_be_done_again(notebook):
    notebook.set_bookmark(KEY, on=True)
    notebook.journal.undo()
    notebook.set_bookmark(OTHER, on=True)
    assert notebook.journal.next_redo() is None
    assert len(undo_all(notebook)) == 1


def test_more_than_two_hundred_steps_are_kept_and_not_without_end(notebook, path):
    for number in range(KEPT + 20):
        notebook.set_bookmark(KEY, on=number % 2 == 0)
    assert len(undo_all(notebook)) == KEPT >= 200
    assert execute(path, "SELECT count(DISTINCT step) FROM step_change") == [(KEPT,)]


def test_nothing_done_is_no_step(notebook):
    notebook.set_bookmark(KEY, on=False)
    notebook.save_note(KEY, "  ")
    notebook.recent_searches.add(Query("wonen"))
    assert notebook.journal.next_undo() is None


def test_a_recent_search_leaves_what_was_undone(notebook):
    notebook.set_bookmark(KEY, on=True)
    notebook.journal.undo()
    notebook.recent_searches.add(Query("wonen"))
    assert notebook.journal.next_redo() is not None


class TestTyping:
    def test_what_is_typed_in_one_go_is_one_step(self, notebook):
        for text in ("Be", "Bellen op", "Bellen op maandag"):
            notebook.save_note(KEY, text)
        assert len(undo_all(notebook)) == 1
        notebook.journal.redo()
        assert notebook.note(KEY) == "Bellen op maandag"

    def test_a_pause_ends_a_step(self, notebook, clock):
        notebook.save_note(KEY, "een")
        clock.time += timedelta(seconds=6)
        notebook.save_note(KEY, "een twee")
        notebook.journal.undo()
        assert notebook.note(KEY) == "een"

    def test_much_text_is_several_steps(self, notebook):
        for count in range(1, 51):
            notebook.save_note(KEY, "tien teken" * count)
        assert 3 <= len(undo_all(notebook)) <= 4

    def test_what_is_replaced_counts_too(self, notebook):
        notebook.save_note(KEY, "begin " + "x" * 190)
        notebook.save_note(KEY, "begin " + "y" * 190)
        notebook.journal.undo()
        assert notebook.note(KEY) == "begin " + "x" * 190

    def test_another_note_is_another_step(self, notebook):
        notebook.save_note(KEY, "een")
        notebook.save_note(OTHER, "twee")
        notebook.save_note(KEY, "een en meer")
        assert len(undo_all(notebook)) == 3

    def test_a_step_can_be_ended(self, notebook):
        notebook.save_note(KEY, "een")
        notebook.journal.end_typing()
        notebook.save_note(KEY, "een twee")
        assert len(undo_all(notebook)) == 2

    def test_a_restart_ends_a_step(self, notebook, open_notebook):
        notebook.save_note(KEY, "een")
        again = open_notebook()
        again.save_note(KEY, "een twee")
        assert len(undo_all(again)) == 2

    def test_typing_after_undoing_is_a_new_step(self, notebook):
        notebook.save_note(KEY, "een")
        notebook.save_note(OTHER, "twee")
        notebook.journal.undo()
        notebook.save_note(KEY, "een drie")
        notebook.journal.undo()
        assert notebook.notes() == {KEY: "een"}

    def test_emptying_a_note_is_a_step_of_its_own(self, notebook):
        notebook.save_note(KEY, "een")
        notebook.save_note(KEY, "")
        assert notebook.journal.undo().kind is StepKind.NOTE_DELETED
        assert notebook.note(KEY) == "een"

    def test_a_long_text_that_is_undone_can_be_found_among_the_versions(self, notebook):
        notebook.save_note(KEY, "begin")
        notebook.save_note(KEY, "begin " + "van een verhaal " * 20)
        notebook.journal.undo()
        notebook.save_note(KEY, "anders")
        assert "begin " + "van een verhaal " * 20 in [
            version.text for version in notebook.note_versions(KEY)
        ]


class TestTogether:
    def test_many_changes_are_one_step(self, notebook):
        with notebook.step(StepKind.SEVERAL, count="3"):
            notebook.set_bookmark(KEY, on=True)
            notebook.set_bookmark(OTHER, on=True)
            notebook.save_note(KEY, "tekst")
        assert notebook.journal.next_undo().keys == (KEY, OTHER)
        assert len(undo_all(notebook)) == 1
        assert notebook.bookmarked() == frozenset()
        assert notebook.notes() == {}

    def test_inside_a_step_its_own_changes_are_seen(self, notebook):
        with notebook.step(StepKind.SEVERAL, count="1"):
            notebook.set_bookmark(KEY, on=True)
            assert notebook.bookmarked() == {KEY}
        assert notebook.bookmarked() == {KEY}

    def test_a_step_that_fails_changed_nothing(self, notebook):
        with pytest.raises(ZeroDivisionError):
            bookmark_and_fail(notebook, KEY)
        assert notebook.bookmarked() == frozenset()
        assert notebook.journal.next_undo() is None
        notebook.set_bookmark(OTHER, on=True)
        assert notebook.bookmarked() == {OTHER}

    def test_a_part_that_fails_takes_only_itself_along(self, notebook):
        with notebook.step(StepKind.SEVERAL, count="2"):
            notebook.set_bookmark(KEY, on=True)
            with pytest.raises(ZeroDivisionError):
                bookmark_and_fail(notebook, OTHER)
        assert notebook.bookmarked() == {KEY}
        notebook.journal.undo()
        notebook.journal.redo()
        assert notebook.bookmarked() == {KEY}

    def test_a_row_that_ends_as_it_began_is_no_change(self, notebook):
        notebook.set_bookmark(KEY, on=True)
        with notebook.step(StepKind.SEVERAL, count="2"):
            notebook.set_bookmark(KEY, on=False)
            notebook.set_bookmark(KEY, on=True)
        assert len(undo_all(notebook)) == 1


def test_undoing_never_makes_a_row_look_older(notebook, path):
    notebook.save_note(KEY, "een")
    notebook.journal.end_typing()
    notebook.save_note(KEY, "een twee")
    second = notebook.changed_at(KEY)
    notebook.journal.undo()
    assert notebook.changed_at(KEY) > second
    notebook.journal.undo()
    assert execute(path, "SELECT count(*) FROM note WHERE deleted_at > created_at") == [(1,)]


def test_undoing_that_fails_half_way_changed_nothing(notebook, path):
    with notebook.step(StepKind.SEVERAL, count="2"):
        notebook.set_bookmark(KEY, on=True)
        notebook.set_bookmark(OTHER, on=True)
    execute(path, f"UPDATE step_change SET table_name = 'step' WHERE entry_key = '{OTHER}'")
    with pytest.raises(NotebookError):
        notebook.journal.undo()
    assert notebook.bookmarked() == {KEY, OTHER}


@pytest.mark.parametrize(
    ("column", "nonsense"),
    [
        ("table_name", "meta"),
        ("before", '{"entry_key": [1]}'),
        ("before", '{"deleted_at": "gisteren"}'),
        ("before", "geen json"),
    ],
)
def test_nonsense_in_the_journal_is_told_and_changes_nothing(notebook, path, column, nonsense):
    notebook.set_bookmark(KEY, on=True)
    notebook.set_bookmark(KEY, on=False)
    execute(path, f"UPDATE step_change SET {column} = '{nonsense}'")
    with pytest.raises(NotebookError):
        notebook.journal.undo()
    assert notebook.bookmarked() == frozenset()


def test_a_backup_is_made_after_undoing(notebook):
    notebook.set_bookmark(KEY, on=True)
    notebook.backups.make()
    notebook.journal.undo()
    assert notebook.backups.make() is not None


def test_threads_do_not_get_into_each_others_step(path):
    notebook = Notebook.open(path)
    with notebook.step(StepKind.SEVERAL, count="1"):
        notebook.set_bookmark(KEY, on=True)
        other = Thread(target=notebook.set_bookmark, args=(OTHER, True))
        other.start()
    other.join()
    assert len(undo_all(notebook)) == 2
    notebook.close()
