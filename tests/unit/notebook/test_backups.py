import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from zorgdesk.domain.backups import Counts
from zorgdesk.domain.errors import DamagedNotebookError, NotebookError
from zorgdesk.domain.query import Query
from zorgdesk.notebook.inspection import looking_into
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.restoring import restore

KEY, OTHER = "initiatief:brugwonen", "initiatief:de-brug"


def damage(path):
    path.write_bytes(path.read_bytes()[:5000])


def texts(path):
    with closing(sqlite3.connect(path)) as db:
        return [text for (text,) in db.execute("SELECT text FROM note ORDER BY text")]


def test_a_backup_is_made_only_when_something_changed(notebook):
    notebook.save_note(KEY, "een")
    first = notebook.backups.make()
    assert notebook.backups.make() is None
    notebook.recent_searches.add(Query("dakloos"))
    assert notebook.backups.make() is None
    notebook.set_bookmark(KEY, on=True)
    second = notebook.backups.make()
    assert notebook.backups.all() == (second, first)


@pytest.mark.parametrize("name", ["notitieboek.db", "boek [1] 100%d é.db"])
def test_a_backup_is_one_sound_file_beside_the_notebook(open_notebook, tmp_path, name):
    notebook = open_notebook(tmp_path / name)
    notebook.save_note(KEY, "nog in het logboek")
    backup = notebook.backups.make()
    assert notebook.backups.all() == (backup,)
    assert [file.name for file in notebook.backups.folder.iterdir()] == [backup.path.name]
    assert backup.path.read_bytes()[18] == 1  # no write-ahead log: it can be read anywhere
    assert texts(backup.path) == ["nog in het logboek"]


def test_a_change_under_a_clock_that_was_set_back_is_backed_up_as_the_newest(notebook, clock):
    notebook.save_note(KEY, "een")
    first = notebook.backups.make()
    clock.time = datetime(2001, 1, 1, tzinfo=UTC)
    notebook.save_note(KEY, "twee")
    second = notebook.backups.make()
    assert notebook.backups.all() == (second, first)
    assert texts(second.path) == ["twee"]


def test_old_backups_are_thinned(notebook, clock):
    for number in range(40):
        notebook.save_note(KEY, f"dag {number}")
        notebook.backups.make()
        clock.time += timedelta(days=1)
    left = notebook.backups.all()
    assert 12 < len(left) < 25
    assert texts(left[0].path) == ["dag 39"]


def test_files_of_the_reader_among_the_backups_are_left_alone(notebook):
    notebook.backups.folder.mkdir()
    own = notebook.backups.folder / "mijn eigen kopie.db"
    own.write_text("van mij")
    notebook.save_note(KEY, "een")
    assert len([notebook.backups.make(), *notebook.backups.all()]) == 2
    assert own.read_text() == "van mij"


def test_a_backup_that_went_bad_does_not_stop_the_next_one(notebook):
    notebook.save_note(KEY, "een")
    damage(notebook.backups.make().path)
    assert notebook.backups.make() is not None


def test_a_damaged_notebook_never_becomes_a_backup(notebook, path):
    """Here the damage is in the middle of a long text, which telling what changed does not read."""
    notebook.save_note(KEY, "lang " * 5000)
    notebook.close()
    whole = path.read_bytes()
    at = next(at for at in range(0, len(whole), 4096) if b"lang " in whole[at + 4 : at + 14])
    path.write_bytes(whole[:at] + b"\xff" + whole[at + 1 :])
    with pytest.raises(DamagedNotebookError):
        notebook.backups.make()
    assert notebook.backups.all() == ()


def test_no_room_for_a_backup_is_told_and_half_a_backup_never_counts(stick, clock):
    notebook = Notebook.open(stick / "notitieboek.db", clock)
    notebook.save_note(KEY, "lang " * 60_000)
    with pytest.raises(NotebookError, match="schijf is vol"):
        notebook.backups.make()
    assert notebook.backups.all() == ()
    assert notebook.note(KEY) == "lang " * 60_000
    notebook.close()


def test_a_preview_tells_what_restoring_would_do(notebook):
    notebook.save_note(KEY, "blijft gelijk")
    notebook.save_note(OTHER, "oud")
    notebook.save_note("begrip:ocmw", "komt terug")
    notebook.set_bookmark(KEY, on=True)
    notebook.word_pairs.add("wzc", "woonzorgcentrum")
    backup = notebook.backups.make()
    notebook.save_note(OTHER, "nieuw")
    notebook.save_note("begrip:ocmw", "")
    notebook.save_note("begrip:caw", "zou verdwijnen")
    notebook.saved_searches.add("Wonen", Query("wonen"))
    found = notebook.backups.preview(backup)
    assert found.now == Counts(notes=3, bookmarks=1, saved_searches=1, word_pairs=1)
    assert found.then == Counts(notes=3, bookmarks=1, saved_searches=0, word_pairs=1)
    assert (found.notes_back, found.notes_changed, found.notes_gone) == (1, 1, 1)


def test_restoring_brings_everything_back_and_keeps_what_was_there(
    notebook, open_notebook, path, clock
):
    notebook.save_note(KEY, "oud")
    notebook.set_bookmark(KEY, on=True)
    backup = notebook.backups.make()
    notebook.save_note(KEY, "nieuw")
    notebook.set_bookmark(KEY, on=False)
    notebook.close()
    restore(path, backup.path, clock)
    again = open_notebook()
    assert again.note(KEY) == "oud"
    assert again.bookmarked() == {KEY}
    assert texts(again.backups.all()[0].path) == ["nieuw"]
    assert not list(path.parent.glob("*.nieuw*"))


def test_a_damaged_notebook_is_set_aside_when_a_backup_comes_in_its_place(
    notebook, open_notebook, path, clock
):
    notebook.save_note(KEY, "oud")
    backup = notebook.backups.make()
    notebook.close()
    damage(path)
    damaged = path.read_bytes()
    restore(path, backup.path, clock)
    assert open_notebook().note(KEY) == "oud"
    [aside] = path.parent.glob("*-beschadigd-*.db")
    assert aside.read_bytes() == damaged


def test_a_notebook_that_is_gone_comes_back(notebook, open_notebook, path, clock):
    notebook.save_note(KEY, "oud")
    backup = notebook.backups.make()
    notebook.close()
    path.unlink()
    restore(path, backup.path, clock)
    assert open_notebook().note(KEY) == "oud"


def test_a_damaged_backup_is_refused_and_changes_nothing(notebook, path, clock):
    notebook.save_note(KEY, "nieuw")
    backup = notebook.backups.make()
    notebook.close()
    damage(backup.path)
    before = path.read_bytes()
    with pytest.raises(DamagedNotebookError):
        restore(path, backup.path, clock)
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_no_backup(notebook, path, tmp_path, clock):
    notebook.close()
    with closing(sqlite3.connect(tmp_path / "ander.db")) as db:
        db.execute("CREATE TABLE note (id, text)")
    with pytest.raises(DamagedNotebookError, match="geen notitieboek"):
        restore(path, tmp_path / "ander.db", clock)


def test_looking_into_a_notebook_cannot_change_it(notebook, path):
    with pytest.raises(NotebookError, match="alleen-lezen"), looking_into(path) as db:
        db.exec_driver_sql("DELETE FROM meta")


def test_restoring_under_an_open_window_is_refused_and_changes_nothing(notebook, path, clock):
    notebook.save_note(KEY, "oud")
    backup = notebook.backups.make()
    notebook.save_note(KEY, "nieuw")
    with pytest.raises(NotebookError, match="bezet"):
        restore(path, backup.path, clock)
    assert notebook.note(KEY) == "nieuw"
    notebook.save_note(KEY, "nieuwer")
    assert notebook.note(KEY) == "nieuwer"


def test_one_note_comes_back_from_a_backup_and_the_rest_stays(notebook):
    notebook.save_note(KEY, "oud")
    notebook.save_note(OTHER, "blijft")
    gone = notebook.notepad.add(None, "los", "Titel")
    backup = notebook.backups.make()
    notebook.save_note(KEY, "nieuw")
    notebook.save_note(OTHER, "blijft nieuw")
    notebook.notepad.delete(gone.id)
    found = {each.note.text: each for each in notebook.backups.preview(backup).otherwise}
    assert set(found) == {"oud", "blijft", "los"}
    assert [text for text, each in found.items() if each.is_gone] == ["los"]
    notebook.notepad.take_back(found["oud"].note)
    notebook.notepad.take_back(found["los"].note)
    assert (notebook.note(KEY), notebook.note(OTHER)) == ("oud", "blijft nieuw")
    [loose] = notebook.notepad.loose()
    assert (loose.title, loose.text) == ("Titel", "los")
    assert "nieuw" in [version.text for version in notebook.note_versions(KEY)]
    assert [each.note.text for each in notebook.backups.preview(backup).otherwise] == ["blijft"]


def test_a_note_that_the_notebook_never_had_comes_from_a_backup(notebook, path, clock):
    notebook.save_note(KEY, "van vroeger")
    backup = notebook.backups.make()
    notebook.close()
    path.unlink()
    again = Notebook.open(path, clock)
    [found] = again.backups.preview(backup).otherwise
    again.notepad.take_back(found.note)
    assert again.note(KEY) == "van vroeger"
    again.journal.undo()
    assert again.note(KEY) == ""
    again.close()
