"""A notebook with a password: nothing of it can be read without, and nothing is lost with it."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from zorgdesk.domain.errors import DamagedNotebookError, NotebookError, PasswordNeededError
from zorgdesk.notebook.connection import begin_writing, engine_for
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.migrations import REVISIONS
from zorgdesk.notebook.migrations.upgrade import upgrade
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import has_password, set_password, unlock
from zorgdesk.notebook.restoring import restore
from zorgdesk.notebook.schema import APPLICATION_ID

KEY = "initiatief:brugwonen"
TEXT = "Mevrouw belt elke dinsdag om tien uur."
PAGE = 4096
PASSWORD = "een zin die ik onthoud ✓"


@pytest.fixture
def written(path, clock):
    """A closed notebook with a note in three places: itself, a backup, and an earlier version."""
    with closing(Notebook.open(path, clock)) as notebook:
        notebook.save_note(KEY, TEXT)
        notebook.labels.put_on(notebook.labels.add("intake").id, [KEY])
        notebook.backups.make()
        notebook.save_note(KEY, TEXT + " En soms ook op vrijdag, als het nodig is." * 9)
    return path


@pytest.fixture
def sealed(written, clock):
    """The same notebook with a password, known to nobody in this process."""
    assert set_password(written, PASSWORD, clock) == ()
    KEYRING.forget()
    return written


def older(path):
    """A notebook as the first version left it."""
    path.touch()
    engine = engine_for(path)
    with engine.begin() as db:
        begin_writing(db)
        db.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        upgrade(db, REVISIONS[0])
        row = "'2025-01-01T08:00:00.000000Z', '2025-01-01T08:00:00.000000Z', NULL"
        db.exec_driver_sql(f"INSERT INTO meta VALUES ('m', {row}, '')")
        db.exec_driver_sql(f"INSERT INTO note VALUES ('n', {row}, '{KEY}', '{TEXT}')")
    engine.dispose()


def everything_in(folder):
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


def test_nothing_can_be_read_without_the_password(sealed, clock):
    for words in (b"Mevrouw", b"intake", b"SQLite format 3", b"brugwonen"):
        assert words not in everything_in(sealed.parent)
    assert has_password(sealed)
    for read_only in (False, True):
        with pytest.raises(PasswordNeededError, match="heeft een wachtwoord"):
            Notebook.open(sealed, clock, read_only=read_only)


def test_a_backup_that_was_left_without_the_password_gets_it_later(written, clock):
    """As when the window was killed while the backups were being sealed."""
    [backup] = (written.parent / "notitieboek-reservekopies").glob("*.db")
    plain = backup.read_bytes()
    set_password(written, PASSWORD, clock)
    backup.write_bytes(plain)
    with closing(Notebook.open(written, clock)) as notebook:
        notebook.backups.make()
    assert has_password(backup)
    assert b"Mevrouw" not in everything_in(written.parent)
    restore(written, backup, clock)
    with closing(Notebook.open(written, clock)) as notebook:
        assert notebook.note(KEY) == TEXT


def test_it_opens_with_the_password_and_holds_what_it_held(sealed, clock):
    with closing(Notebook.open(sealed, clock, password=PASSWORD)) as notebook:
        assert notebook.note(KEY).startswith(TEXT)
        assert [label.name for label in notebook.labels.of(KEY)] == ["intake"]
        assert [version.text for version in notebook.note_versions(KEY)] == [TEXT]
        notebook.save_note(KEY, "daarna")
        assert notebook.journal.undo() is not None
        assert notebook.note(KEY).startswith(TEXT)
    assert b"daarna" not in everything_in(sealed.parent)


def test_it_can_be_read_only(sealed, clock):
    before = everything_in(sealed.parent)
    with closing(Notebook.open(sealed, clock, read_only=True, password=PASSWORD)) as notebook:
        assert notebook.note(KEY).startswith(TEXT)
        with pytest.raises(NotebookError, match="alleen om te lezen"):
            notebook.save_note(KEY, "anders")
    assert sealed.read_bytes() in before


def test_what_an_open_window_just_wrote_is_read_too(sealed, clock):
    with closing(Notebook.open(sealed, clock, password=PASSWORD)) as notebook:
        notebook.save_note(KEY, "nog in het logboek")
        with closing(Notebook.open(sealed, clock, read_only=True)) as other:
            assert other.note(KEY) == "nog in het logboek"


@pytest.mark.parametrize("wrong", ["", "een zin", PASSWORD + " "])
def test_another_password_does_not_open_it(sealed, clock, wrong):
    before = everything_in(sealed.parent)
    with pytest.raises(PasswordNeededError, match="Dit wachtwoord opent"):
        Notebook.open(sealed, clock, password=wrong)
    assert everything_in(sealed.parent) == before
    Notebook.open(sealed, clock, password=PASSWORD).close()


def test_a_notebook_without_a_password_needs_none(written, clock):
    assert not has_password(written)
    Notebook.open(written, clock, password="om het even").close()
    assert not has_password(written)


def test_backups_are_sealed_and_can_be_restored(sealed, clock):
    with closing(Notebook.open(sealed, clock, password=PASSWORD)) as notebook:
        notebook.save_note(KEY, "nieuwer")
        made = notebook.backups.make()
        assert has_password(made.path)
        [newest, oldest] = notebook.backups.all()
        assert newest == made
        assert notebook.backups.preview(oldest).notes_changed == 1
    restore(sealed, oldest.path, clock)
    with closing(Notebook.open(sealed, clock)) as notebook:
        assert notebook.note(KEY) == TEXT
    assert b"Mevrouw" not in everything_in(sealed.parent)


def test_the_password_changes_for_the_notebook_and_its_backups(sealed, clock):
    Notebook.open(sealed, clock, password=PASSWORD).close()
    assert set_password(sealed, "een andere", clock) == ()
    KEYRING.forget()
    with pytest.raises(PasswordNeededError):
        Notebook.open(sealed, clock, password=PASSWORD)
    with closing(Notebook.open(sealed, clock, password="een andere")) as notebook:
        assert notebook.note(KEY).startswith(TEXT)
        assert notebook.backups.preview(notebook.backups.all()[0]).notes_changed == 1


def test_the_password_is_taken_away_from_the_notebook_and_its_backups(sealed, clock):
    Notebook.open(sealed, clock, password=PASSWORD).close()
    assert set_password(sealed, None, clock) == ()
    assert not has_password(sealed)
    KEYRING.forget()
    with closing(Notebook.open(sealed, clock)) as notebook:
        assert notebook.note(KEY).startswith(TEXT)
        assert notebook.backups.preview(notebook.backups.all()[0]).notes_changed == 1
    with closing(sqlite3.connect(sealed)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_password_has_at_least_one_character(written, clock):
    with pytest.raises(NotebookError, match="minstens één teken"):
        set_password(written, "", clock)
    assert not has_password(written)


def test_a_backup_that_went_bad_is_told_and_left(written, clock):
    with closing(Notebook.open(written, clock)) as notebook:
        [backup] = notebook.backups.all()
    content = bytearray(backup.path.read_bytes())
    content[5000:9000] = bytes(4000)
    backup.path.write_bytes(content)
    assert set_password(written, PASSWORD, clock) == (backup.path,)
    assert backup.path.read_bytes() == content
    assert has_password(written)


def test_when_the_disk_is_full_everything_is_as_it_was(stick, clock):
    path = stick / "notitieboek.db"
    with closing(Notebook.open(path, clock)) as notebook:
        notebook.save_note(KEY, "lang " * 80_000)
    before = path.read_bytes()
    with pytest.raises(NotebookError, match="schijf is vol"):
        set_password(path, PASSWORD, clock)
    assert path.read_bytes() == before
    assert [file.name for file in stick.iterdir()] == [path.name]


def test_damage_is_told_apart_from_a_wrong_password(sealed, clock):
    content = bytearray(sealed.read_bytes())
    content[len(content) // 2] ^= 1
    sealed.write_bytes(content)
    with pytest.raises(DamagedNotebookError):
        Notebook.open(sealed, clock, password=PASSWORD)


def test_the_password_is_known_where_a_page_is_still_in_the_log_only(sealed, clock):
    """A full disk stops the folding in of the log after its first page."""
    os.truncate(sealed, sealed.stat().st_size // 2 // PAGE * PAGE)
    unlock(sealed, PASSWORD)
    with pytest.raises(PasswordNeededError, match="Dit wachtwoord"):
        unlock(sealed, "een ander")
    with pytest.raises(DamagedNotebookError):
        Notebook.open(sealed, clock)


def test_other_programs_for_sqlcipher_open_it_with_the_password(written, clock, monkeypatch):
    monkeypatch.undo()  # stretched as long as a reader's
    set_password(written, PASSWORD, clock)
    with closing(sqlcipher.connect(str(written))) as db:
        db.execute(f"PRAGMA key = '{PASSWORD}'")
        assert db.execute("SELECT text FROM note").fetchone()[0].startswith(TEXT)


def test_an_older_notebook_with_a_password_is_migrated(path, clock):
    older(path)
    set_password(path, PASSWORD, clock)
    KEYRING.forget()
    with closing(Notebook.open(path, clock, read_only=True, password=PASSWORD)) as notebook:
        assert notebook.note(KEY) == TEXT
    with closing(Notebook.open(path, clock)) as notebook:
        assert notebook.note(KEY) == TEXT
        notebook.labels.add("van deze versie")
    assert b"Mevrouw" not in everything_in(path.parent)


def test_who_uses_no_password_does_not_load_the_library(written):
    code = (
        "import sys; from pathlib import Path; from zorgdesk.notebook.notebook import Notebook;"
        "book = Notebook.open(Path(sys.argv[1])); book.backups.make(); book.close();"
        "sys.exit('sqlcipher3' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, written], check=False).returncode == 0
