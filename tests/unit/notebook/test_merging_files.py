"""Whatever file is chosen to be taken over, and whatever happens meanwhile."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from tests.unit.notebook.taking import HOW, reading, unwatched
from tests.unit.notebook.test_interrupted import no_room_beyond
from tests.unit.notebook.test_migration import OLDER, make
from zorgdesk.domain.errors import DamagedNotebookError, NotebookError, PasswordNeededError
from zorgdesk.notebook.inspection import check_whole
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import set_password

KEY, OTHER = "initiatief:brugwonen", "begrip:ocmw"


@pytest.fixture
def other(tmp_path, clock):
    """A closed notebook of somebody else, with one note."""
    path = tmp_path / "stick.db"
    with closing(Notebook.open(path, clock)) as notebook:
        notebook.save_note(KEY, "van hen")
    return path


def take(notebook, path, password=None):
    taking = reading(notebook, path)
    if password is not None:
        taking = taking.opened_with(path, password)
    for each in taking.unread:
        raise each.found
    [account] = taking.take(lambda _name: HOW, unwatched)
    return account


def refused(notebook, path, why, kept="Er is niets uit overgenomen."):
    """It is said in a sentence, and nothing is touched."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(NotebookError, match=why) as raised:
        take(notebook, path)
    assert not isinstance(raised.value, DamagedNotebookError)  # that is about the open one
    assert str(raised.value).endswith(kept)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert notebook.journal.next_undo() is None


def test_no_file_no_notebook_and_the_open_one_are_refused(notebook, tmp_path, path):
    refused(notebook, tmp_path / "weg.db", "is er niet")
    (tmp_path / "brief.db").write_text("geen notitieboek" * 100)
    (tmp_path / "leeg.db").touch()
    (tmp_path / "map.db").mkdir()
    with closing(sqlite3.connect(tmp_path / "vreemd.db")) as db:
        db.execute("CREATE TABLE note (id, text)")
    for name in ("brief.db", "leeg.db", "map.db", "vreemd.db"):
        refused(notebook, tmp_path / name, "geen notitieboek van ZorgDesk")
    (tmp_path / "koppeling.db").symlink_to(path)
    for same in (path, tmp_path / "koppeling.db"):
        refused(notebook, same, "dit notitieboek zelf")


def test_a_damaged_one_is_refused_and_its_repair_is_pointed_at(notebook, other):
    content = bytearray(other.read_bytes())
    content[4096:12_000] = os.urandom(12_000 - 4096)
    other.write_bytes(content)
    refused(notebook, other, "beschadigd.*herstellen")


@pytest.mark.parametrize(
    "nonsense",
    [
        "UPDATE note SET text = x'ff00ff'",
        "UPDATE note SET changed_at = 'gisteren'",
        "UPDATE label SET id = 'geen uuid'",
        "UPDATE label SET name = x'61'",
        "CREATE TRIGGER hidden AFTER INSERT ON note BEGIN DELETE FROM note; END",
    ],
)
def test_what_no_notebook_could_have_said_is_refused(notebook, other, nonsense):
    with closing(Notebook.open(other)) as theirs:
        theirs.labels.add("intake")
    with closing(sqlite3.connect(other)) as db, db:
        db.execute(nonsense)
    refused(notebook, other, "beschadigd")


def test_when_ours_is_damaged_that_is_told_as_such(notebook, path, other):
    notebook.labels.add("intake")
    taking = reading(notebook, other)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE label SET changed_at = 'gisteren'")
    with pytest.raises(DamagedNotebookError, match=path.name):
        taking.take(lambda _name: HOW, unwatched)


def test_one_of_a_newer_zorgdesk_is_refused(notebook, other):
    with closing(sqlite3.connect(other)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    refused(notebook, other, "nieuwere versie", kept="Er is niets gewijzigd.")


def test_one_of_an_older_zorgdesk_is_taken_over_and_left_as_it_is(notebook, tmp_path):
    old = tmp_path / "oud.db"
    make(old, OLDER[0])
    before = old.read_bytes()
    take(notebook, old)
    assert (notebook.note(KEY), notebook.bookmarked()) == ("oude tekst", {KEY})
    assert old.read_bytes() == before
    assert take(notebook, old).changes_nothing


def test_one_that_another_window_has_open_is_taken_over(notebook, other):
    with closing(Notebook.open(other)) as theirs:
        theirs.save_note(OTHER, "net getypt")
        take(notebook, other)
    assert notebook.notes() == {KEY: "van hen", OTHER: "net getypt"}


def test_both_may_have_a_password_of_their_own(path, other, clock):
    with closing(Notebook.open(path, clock)) as notebook:
        notebook.save_note(OTHER, "van ons")
    set_password(path, "het onze", clock)
    set_password(other, "het hunne", clock)
    KEYRING.forget()
    with closing(Notebook.open(path, clock, password="het onze")) as notebook:
        for password in (None, "iets anders"):
            with pytest.raises(PasswordNeededError, match="wachtwoord"):
                take(notebook, other, password)
        take(notebook, other, "het hunne")
        assert notebook.notes() == {OTHER: "van ons", KEY: "van hen"}
        notebook.check()
    assert b"van hen" not in path.read_bytes()


def test_circles_things_that_come_twice_and_strange_versions_do_no_harm(notebook, other):
    with closing(Notebook.open(other)) as theirs:
        outer = theirs.collections.add("buiten")
        inner = theirs.collections.add("binnen", outer.id)
        theirs.collection_items.add(inner.id, [KEY])
        theirs.set_bookmark(KEY, on=True)
    with closing(sqlite3.connect(other)) as db, db:
        db.execute("UPDATE collection SET parent_id = ? WHERE name = 'buiten'", [inner.id])
        row = "id, created_at, changed_at, deleted_at, '{}', '[[', changed_at FROM note"
        db.execute(f"INSERT INTO own_entry_version SELECT {row}")
        stamps = "created_at, changed_at, deleted_at, entry_key"
        db.execute(f"INSERT INTO bookmark SELECT 'een ander', {stamps} FROM bookmark")
    take(notebook, other)
    assert (notebook.collections.all(), notebook.bookmarked()) == ((), {KEY})
    assert take(notebook, other).changes_nothing


def test_without_room_for_it_all_is_as_it_was(notebook, path, other):
    notebook.save_note(OTHER, "van ons")
    with closing(Notebook.open(other)) as theirs:
        for number in range(20):
            theirs.notepad.add(None, f"{number} " * 20_000)
    taking = reading(notebook, other)
    with no_room_beyond(600_000), pytest.raises(NotebookError, match="schijf"):
        taking.take(lambda _name: HOW, unwatched)
    assert notebook.notes() == {OTHER: "van ons"}
    notebook.check()
    taking.take(lambda _name: HOW, unwatched)
    assert len(notebook.notepad.loose()) == 20


_KILLED = """
import os, signal, sys
from pathlib import Path
from zorgdesk.domain.merging import How
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.taking_over import begun

def kill(done):
    if done > float(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

notebook = Notebook.open(Path(sys.argv[1]))
taking = begun(notebook, [Path(sys.argv[2])], lambda done: None)
taking.take(lambda name: How("uit stick"), kill)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize("moment", [0.1, 0.7])
def test_killed_midway_nothing_of_it_is_there(path, other, moment):
    with closing(Notebook.open(path)) as notebook:
        notebook.save_note(OTHER, "van ons")
    with closing(Notebook.open(other)) as theirs:
        theirs.set_bookmark(KEY, on=True)
    done = subprocess.run([sys.executable, "-c", _KILLED, path, other, str(moment)], check=False)
    assert done.returncode == -signal.SIGKILL
    check_whole(path)
    with closing(Notebook.open(path)) as notebook:
        assert (notebook.notes(), notebook.bookmarked()) == ({OTHER: "van ons"}, frozenset())
        assert len(notebook.backups.all()) == 1
