"""Keeping a notebook safe from the command line: real files, and a sentence for every mistake."""

import json
import sys
from contextlib import closing
from io import StringIO

import pytest

from zorgdesk.cli import main
from zorgdesk.notebook.backups import Backups
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import has_password, set_password
from zorgdesk.notebook.times import utc_now
from zorgdesk.paths import Paths

KEY, PASSWORD = "initiatief:brugwonen", "vier woorden op een rij"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("ZORGDESK_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def path(home):
    """The reader's notebook, closed, with one note."""
    path = Paths.standard().notebook
    with closing(Notebook.open(path)) as notebook:
        notebook.save_note(KEY, "een notitie")
        notebook.labels.put_on(notebook.labels.add("intake").id, [KEY])
    return path


@pytest.fixture
def run(capsys):
    """Run an action on the notebook: its exit status, what it printed and complained about."""

    def run_once(*arguments):
        status = main(["notebook", *map(str, arguments)])
        return status, *capsys.readouterr()

    return run_once


def backups(path):
    return [backup.path for backup in Backups(path, utc_now).all()]


def note(path):
    with closing(Notebook.open(path, read_only=True)) as notebook:
        return notebook.note(KEY)


def write(path, text):
    with closing(Notebook.open(path)) as notebook:
        notebook.save_note(KEY, text)


def test_a_backup_is_made_when_something_changed(path, run):
    status, out, _ = run("backup")
    [made] = backups(path)
    assert status == 0
    assert str(made) in out
    assert run("backup")[1].startswith("Er is niets veranderd")
    assert backups(path) == [made]


def test_a_backup_is_made_while_a_window_has_the_notebook(path, run):
    with closing(Notebook.open(path)) as notebook:
        notebook.save_note(KEY, "net getypt")
        assert run("backup")[0] == 0
    assert note(backups(path)[0]) == "net getypt"


def test_a_notebook_and_its_backups_are_looked_over(path, run):
    run("backup")
    status, out, err = run("check")
    assert (status, err) == (0, "")
    assert "1 reservekopie" in out
    assert "1 notitie, 1 label" in out


def test_the_same_as_json(path, run):
    run("backup")
    status, out, _ = run("check", "--json")
    told = json.loads(out)
    assert status == 0
    assert told["notebook"] == str(path)
    assert told["counts"]["notes"] == 1
    assert [each["trouble"] for each in told["backups"]] == [""]


def test_a_backup_that_went_bad_is_named(path, run):
    run("backup")
    [bad] = backups(path)
    bad.write_bytes(bad.read_bytes()[:5000])
    status, _, err = run("check")
    assert status == 2
    assert str(bad) in err
    told = json.loads(run("check", "--json")[1])
    assert told["backups"][0]["trouble"]


def test_a_damaged_notebook_is_told_and_not_backed_up(path, run):
    path.write_bytes(path.read_bytes()[:9000])
    for action in ("check", "backup"):
        status, _, err = run(action)
        assert status == 2
        assert "is beschadigd" in err
    assert backups(path) == []


def test_restoring_keeps_what_was_there(path, run):
    run("backup")
    [backup] = backups(path)
    write(path, "later")
    status, out, _ = run("restore", backup)
    assert status == 0
    assert "1 notitie" in out
    assert note(path) == "een notitie"
    assert note(backups(path)[0]) == "later"


def test_a_lost_notebook_comes_back_from_a_backup(path, run):
    run("backup")
    [backup] = backups(path)
    path.unlink()
    assert run("restore", backup)[0] == 0
    assert note(path) == "een notitie"


def test_nothing_is_restored_under_an_open_window(path, run):
    run("backup")
    [backup] = backups(path)
    with closing(Notebook.open(path)) as notebook:
        notebook.save_note(KEY, "in het venster")
        status, _, err = run("restore", backup)
        assert status == 2
        assert "is al open in een ander venster" in err
        assert notebook.note(KEY) == "in het venster"


def test_what_is_no_backup_restores_nothing(path, run, home):
    other = home / "foto.db"
    other.write_bytes(b"geen notitieboek" * 500)
    for wrong in (other, home / "weg.db"):
        assert run("restore", wrong)[0] == 2
    assert note(path) == "een notitie"


def test_a_notebook_is_rebuilt_from_readable_copies(path, run, home):
    with closing(Notebook.open(path)) as notebook:
        while notebook.text_copies.write():
            pass
        folder = notebook.text_copies.folder
    status, out, _ = run("rebuild", folder, home / "herbouwd.zorgdesk")
    assert status == 0
    assert "1 notitie, 1 label" in out
    assert note(home / "herbouwd.zorgdesk") == "een notitie"
    assert run("rebuild", folder, path)[0] == 2  # never over another one
    assert note(path) == "een notitie"


def test_another_notebook_can_be_named(path, run, home):
    write(home / "stick.zorgdesk", "op de stick")
    assert "stick" in run("backup", "--notebook", home / "stick.zorgdesk")[1]
    assert backups(path) == []
    assert run("check", "--notebook", home / "weg.zorgdesk")[0] == 2
    assert not (home / "weg.zorgdesk").exists()


@pytest.fixture
def sealed(path):
    set_password(path, PASSWORD)
    KEYRING.forget()
    yield path
    KEYRING.forget()


def test_a_password_comes_from_a_file(sealed, run, home):
    (home / "woord.txt").write_text(f"{PASSWORD}\n", "utf-8")
    with_password = ("--password-file", home / "woord.txt")
    assert run("backup", *with_password)[0] == 0
    KEYRING.forget()
    [made] = backups(sealed)
    assert has_password(made)
    assert run("restore", made, *with_password)[0] == 0
    KEYRING.forget()
    assert run("export", home / "uit.md", *with_password)[0] == 0
    assert "een notitie" in (home / "uit.md").read_text("utf-8")


def test_a_password_comes_from_the_input(sealed, run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", StringIO(f"{PASSWORD}\n"))
    assert run("check", "--password-file", "-")[0] == 0


def test_without_the_password_nothing_is_told_of_the_notebook(sealed, run, home):
    (home / "woord.txt").write_text("een ander woord", "utf-8")
    for arguments in ((), ("--password-file", home / "woord.txt")):
        status, out, err = run("check", *arguments)
        assert (status, out) == (2, "")
        assert "wachtwoord" in err
    assert run("check", "--password-file", home / "weg.txt")[0] == 2


def test_a_damaged_notebook_is_repaired_and_kept(path, run):
    run("backup")
    path.write_bytes(b"\0" * 5000)
    status, told, complaint = run("repair")
    assert (status, complaint) == (0, "")
    assert "hersteld: 1 notitie, 1 label" in told
    assert note(path) == "een notitie"
    [aside] = path.parent.glob("*-beschadigd-*.db")
    assert aside.read_bytes() == b"\0" * 5000


def test_a_sound_notebook_is_not_touched_by_a_repair(path, run):
    before = path.read_bytes()
    status, told, _ = run("repair")
    assert status == 0
    assert "in orde" in told
    assert path.read_bytes() == before


def test_nothing_is_repaired_under_an_open_window(path, run):
    with closing(Notebook.open(path)):
        status, _, complaint = run("repair")
    assert status == 2
    assert "al open" in complaint


def test_a_notebook_that_is_not_there_is_not_repaired(path, run, home):
    status, _, complaint = run("repair", "--notebook", home / "weg.db")
    assert status == 2
    assert "bestaat niet" in complaint
