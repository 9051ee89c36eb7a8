import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from zorgdesk.notebook import drive
from zorgdesk.notebook.notebook import Notebook


def journal(path):
    with closing(sqlite3.connect(path)) as db:
        return db.execute("PRAGMA journal_mode").fetchone()[0]


def test_a_notebook_on_a_disk_that_comes_and_goes_is_written_in_place(stick):
    path = stick / "notitieboek.db"
    notebook = Notebook.open(path)
    notebook.save_note("initiatief:brugwonen", "op de stick")
    assert not drive.stays(path)
    assert {item.name for item in stick.iterdir()} == {path.name, f"{path.name}.in-gebruik"}
    notebook.close()
    assert journal(path) == "delete"


def test_a_notebook_that_came_from_a_disk_that_stays_is_written_in_place_too(stick, path):
    Notebook.open(path).close()
    copy = stick / "kopie.db"
    copy.write_bytes(path.read_bytes())
    Notebook.open(copy).close()
    assert journal(copy) == "delete"


@pytest.mark.skipif(not Path("/proc/self/mounts").exists(), reason="only Linux lists its mounts")
def test_on_a_disk_that_stays_changes_are_written_ahead(path):
    notebook = Notebook.open(path)
    if not drive.stays(path):
        notebook.close()
        pytest.skip("this folder is no part of a disk that stays")
    assert journal(path) == "wal"
    notebook.close()


@pytest.mark.parametrize("place", ["/media/lien/STICK/n.db", "/run/media/lien/STICK/n.db"])
def test_where_systems_put_sticks_is_no_disk_that_stays(place):
    assert not drive.stays(Path(place))
