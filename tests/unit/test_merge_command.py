"""Taking over another notebook from the command line."""

import json
from contextlib import closing

import pytest

from zorgdesk.cli import main
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import set_password

KEY = "initiatief:brugwonen"


@pytest.fixture
def path(tmp_path):
    """Our notebook, closed; the other was a copy of it."""
    path = tmp_path / "ons.zorgdesk"
    with closing(Notebook.open(path)) as notebook:
        notebook.save_note(KEY, "begin")
        notebook.save_copy(tmp_path / "stick.zorgdesk")
        notebook.save_note(KEY, "hier anders")
    return path


@pytest.fixture
def other(path):
    other = path.with_name("stick.zorgdesk")
    with closing(Notebook.open(other)) as notebook:
        notebook.save_note(KEY, "daar anders")
        notebook.set_bookmark(KEY, on=True)
    return other


@pytest.fixture
def run(path, capsys):
    def run_once(*arguments):
        status = main(["notebook", "merge", "--notebook", str(path), *map(str, arguments)])
        return status, *capsys.readouterr()

    return run_once


def texts(path):
    with closing(Notebook.open(path, read_only=True)) as notebook:
        return [each.text for each in notebook.notepad.of(KEY)]


def test_it_is_told_first_and_done_then(run, path, other):
    before = path.read_bytes()
    status, told, _ = run(other, "--dry-run")
    assert (status, path.read_bytes()) == (0, before)
    assert "Nieuw: 1 bladwijzer." in told
    assert "hier ‘hier anders’, daar ‘daar anders’" in told
    status, told, _ = run(other)
    assert (status, texts(path)) == (0, ["hier anders", "daar anders"])
    assert run(other)[1].startswith(f"Alles uit {other.name} was er al; er is niets gewijzigd.\n")


def test_json_counts_every_thing_by_what_becomes_of_it(run, path, other):
    told = json.loads(run(other, "--json", "--dry-run")[1])
    assert (told["notebook"], told["file"], told["dry_run"]) == (str(path), str(other), True)
    assert told["counts"]["notes"] == {
        "new": 0,
        "continued": 0,
        "different": 1,
        "same": 0,
        "removed": 0,
    }
    [each] = told["differing"]
    assert each == {
        "thing": "notes",
        "fate": "different",
        "about": KEY,
        "ours": "hier anders",
        "theirs": "daar anders",
    }


def test_what_was_deleted_is_brought_back_when_asked(run, path, other):
    run(other)
    with closing(Notebook.open(path)) as notebook:
        notebook.set_bookmark(KEY, on=False)
    assert "verwijderd, en niet teruggehaald: 1 bladwijzer." in run(other)[1]
    assert "Nieuw: 1 bladwijzer." in run(other, "--bring-back")[1]


def test_each_has_a_password_of_its_own(run, path, other, tmp_path):
    words = {"ons.txt": path, "stick.txt": other}
    for name, notebook in words.items():
        (tmp_path / name).write_text(f"wachtwoord in {name}\n")
        set_password(notebook, f"wachtwoord in {name}")
    KEYRING.forget()
    ours = ("--password-file", tmp_path / "ons.txt")
    status, _, trouble = run(other, *ours)
    assert (status, "--other-password-file" in trouble) == (2, True)
    status, *_ = run(other, *ours, "--other-password-file", tmp_path / "stick.txt")
    assert (status, texts(path)) == (0, ["hier anders", "daar anders"])


def test_no_notebook_is_begun_for_it(run, path, other):
    path.unlink()
    status, _, trouble = run(other)
    assert (status, path.exists()) == (2, False)
    assert "is er niet" in trouble


def test_one_that_is_open_in_a_window_is_left_alone(run, path, other):
    with closing(Notebook.open(path)):
        assert "al open" in run(other)[2]
        assert run(other, "--dry-run")[0] == 0


@pytest.fixture
def third(tmp_path):
    third = tmp_path / "derde.zorgdesk"
    with closing(Notebook.open(third)) as notebook:
        notebook.save_note(KEY, "van een derde")
    return third


def test_several_come_together_each_in_its_collection(run, path, other, third):
    status, told, _ = run(other, third, "--collect-each")
    assert status == 0
    assert told.index("Overgenomen uit stick") < told.index("Overgenomen uit derde")
    assert set(texts(path)) == {"hier anders", "daar anders", "van een derde"}
    with closing(Notebook.open(path)) as notebook:
        assert {each.name for each in notebook.collections.all()} == {"stick", "derde"}
        notebook.journal.undo()
    assert texts(path) == ["hier anders"]


def test_one_that_cannot_be_read_leaves_the_others(run, path, third, tmp_path):
    status, told, trouble = run(tmp_path / "weg.zorgdesk", third, "--json")
    assert (status, texts(path)) == (2, ["hier anders", "van een derde"])
    assert trouble.endswith("Niet overgenomen: weg.zorgdesk. De andere zijn wel overgenomen.\n")
    lost, came = json.loads(told)["files"]
    assert (lost["counts"], lost["differing"], "is er niet" in lost["trouble"]) == (None, [], True)
    assert (came["file"], came["trouble"], came["counts"]["notes"]["new"]) == (str(third), "", 1)
    assert run(third, "--json")[1].count('"files"') == 0


def test_one_password_may_open_several(run, path, other, third, tmp_path):
    (tmp_path / "woord.txt").write_text("een zin\n")
    for notebook in (other, third):
        set_password(notebook, "een zin")
    KEYRING.forget()
    status, told, trouble = run(other, third)
    assert (status, told.count("heeft een wachtwoord")) == (2, 2)
    assert "andere zijn wel" not in trouble
    status, *_ = run(other, third, "--other-password-file", tmp_path / "woord.txt")
    assert (status, len(texts(path))) == (0, 3)
