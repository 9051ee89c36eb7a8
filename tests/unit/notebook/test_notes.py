import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zorgdesk.notebook.notebook import Notebook

KEY, OTHER = "initiatief:brugwonen", "initiatief:de-brug"
COLUMNS = "(id, created_at, changed_at, deleted_at, entry_key, text)"


def rows(path):
    with closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        return [dict(row) for row in db.execute("SELECT * FROM note ORDER BY created_at")]


def test_an_entry_without_a_note(notebook):
    assert notebook.note(KEY) == ""
    assert notebook.changed_at(KEY) is None
    assert notebook.notes() == {}
    assert notebook.noted() == frozenset()


def test_a_note_is_there_after_a_restart(notebook, open_notebook):
    notebook.save_note(KEY, "Bellen op maandag")
    notebook.save_note(OTHER, "Vraag naar de wachtlijst")
    again = open_notebook()
    assert again.note(KEY) == "Bellen op maandag"
    assert again.notes() == {KEY: "Bellen op maandag", OTHER: "Vraag naar de wachtlijst"}
    assert again.noted() == {KEY, OTHER}


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧 en 🇧🇪",
        "cafe\u0301",
        "é",
        "regel\n\n- lijst\n\ttab ",
        "nul\0teken",
        "'; DROP TABLE note; --",
    ],
)
def test_every_character_is_kept(notebook, open_notebook, text):
    notebook.save_note(KEY, text)
    assert open_notebook().note(KEY) == text


def test_half_an_emoji_does_not_cost_the_note(notebook):
    notebook.save_note(KEY, "heel \ud83d\ude00, half \ud83d!")
    assert notebook.note(KEY) == "heel 😀, half \ufffd!"


def test_saving_again_changes_the_same_note(notebook, path):
    notebook.save_note(KEY, "een")
    first = notebook.changed_at(KEY)
    notebook.save_note(KEY, "twee")
    assert first < notebook.changed_at(KEY)
    assert [row["text"] for row in rows(path)] == ["twee"]


def test_an_unchanged_text_is_not_a_change(notebook):
    notebook.save_note(KEY, "zelfde")
    first = notebook.changed_at(KEY)
    notebook.save_note(KEY, "zelfde")
    assert notebook.changed_at(KEY) == first


@pytest.mark.parametrize("nothing", ["", "  \n\t "])
def test_an_emptied_note_is_marked_deleted_and_keeps_its_text(notebook, path, nothing):
    notebook.save_note(KEY, "weg ermee")
    notebook.save_note(KEY, nothing)
    assert notebook.note(KEY) == ""
    assert notebook.noted() == frozenset()
    assert notebook.changed_at(KEY) is None
    [row] = rows(path)
    assert row["text"] == "weg ermee"
    assert row["deleted_at"] is not None


def test_saving_revives_a_deleted_note(notebook, path):
    notebook.save_note(KEY, "een")
    notebook.save_note(KEY, "")
    notebook.save_note(KEY, "twee")
    assert notebook.notes() == {KEY: "twee"}
    [row] = rows(path)
    assert row["deleted_at"] is None


def test_emptying_what_is_not_there_stores_nothing(notebook, path):
    notebook.save_note(KEY, " ")
    assert rows(path) == []


def test_times_are_utc_and_readable(notebook, path, clock):
    notebook.save_note(KEY, "tekst")
    changed_at = notebook.changed_at(KEY)
    assert clock.time - timedelta(seconds=1) <= changed_at <= clock.time
    assert rows(path)[0]["changed_at"] == changed_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def test_a_clock_that_is_set_back_does_not_make_a_change_look_older(notebook, clock):
    notebook.save_note(KEY, "een")
    first = notebook.changed_at(KEY)
    clock.time = datetime(2001, 1, 1, tzinfo=UTC)
    notebook.save_note(KEY, "twee")
    assert notebook.changed_at(KEY) > first
    assert notebook.note(KEY) == "twee"


def test_of_two_notes_on_one_entry_the_first_one_is_shown(notebook, path):
    """As after merging: both stay, and reading and listing agree."""
    notebook.save_note(KEY, "eerste")
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            f"INSERT INTO note {COLUMNS} SELECT 'b', '2099-01-01T00:00:00.000000Z', changed_at, "
            "NULL, entry_key, 'tweede' FROM note"
        )
    assert notebook.note(KEY) == notebook.notes()[KEY] == "eerste"
    notebook.save_note(KEY, "")
    assert notebook.note(KEY) == notebook.notes()[KEY] == "tweede"


def test_a_note_about_nothing_in_particular_hangs_on_no_entry(notebook, path):
    notebook.save_note(KEY, "over de fiche")
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            f"INSERT INTO note {COLUMNS} "
            "SELECT 'b', changed_at, changed_at, NULL, NULL, 'los' FROM note"
        )
    assert notebook.notes() == {KEY: "over de fiche"}
    assert notebook.noted() == {KEY}


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(max_size=30), min_size=1, max_size=5))
def test_the_last_text_is_what_is_kept(tmp_path_factory, texts):
    notebook = Notebook.open(tmp_path_factory.mktemp("boek") / "n.db")
    for text in texts:
        notebook.save_note(KEY, text)
    kept = notebook.note(KEY)
    notebook.close()
    assert kept == (texts[-1] if texts[-1].strip() else "")


def test_what_another_program_wrote_is_seen(notebook, path):
    notebook.save_note(KEY, "hier")
    assert notebook.noted() == {KEY}
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            f"INSERT INTO note {COLUMNS} "
            f"SELECT 'b', changed_at, changed_at, NULL, '{OTHER}', 'daar' FROM note"
        )
    assert notebook.noted() == {KEY, OTHER}
    assert notebook.notes() == {KEY: "hier", OTHER: "daar"}
