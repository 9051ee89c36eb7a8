"""What a killed process leaves half made beside a notebook is taken away in time."""

import os
import shutil

import pytest

from zorgdesk.notebook.traces import take_away, traces
from zorgdesk.notebook.unfinished import PATIENCE, REPAIR

HALF_MADE = (
    "notitieboek.db.nieuw",
    "notitieboek.db.nieuw-journal",
    "notitieboek.db.nieuw.onvolledig",
    ".notitieboek-0badc0de.onvolledig",
    "notitieboek-reservekopies/notitieboek 2026-01-01 10.00.00.onvolledig",
    "notitieboek-reservekopies/notitieboek 2026-01-01 10.00.00.db.onvolledig-journal",
    f"{REPAIR}x1/notitieboek.db",
    f"{REPAIR}x1/notitieboek.db-wal",
)


@pytest.fixture
def half_made(notebook, path):
    """The files that kills in the middle of all kinds of work leave."""
    notebook.save_note("a:1", "bewaard")
    assert notebook.backups.make() is not None
    files = [path.parent / name for name in HALF_MADE]
    for file in files:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"wat erin staat")
    return files


def grow_old(files):
    for file in files:
        long_ago = file.stat().st_mtime - PATIENCE - 60
        os.utime(file, (long_ago, long_ago))


def test_it_goes_with_the_next_look_whether_a_backup_is_needed(half_made, notebook):
    grow_old(half_made)
    assert notebook.backups.make() is None
    assert not any(file.exists() for file in half_made)
    assert not list(notebook.path.parent.glob(f"{REPAIR}*"))
    assert len(notebook.backups.all()) == 1
    assert notebook.note("a:1") == "bewaard"


def test_what_may_still_be_finished_stays(half_made, notebook):
    notebook.backups.make()
    assert all(file.exists() for file in half_made)


def test_nothing_is_looked_for_behind_a_link(half_made, notebook, tmp_path):
    elsewhere = tmp_path / "van iemand anders"
    elsewhere.mkdir()
    shutil.copy(notebook.path, elsewhere / "notitieboek.db")
    grow_old([*half_made, elsewhere / "notitieboek.db"])
    (tmp_path / f"{REPAIR}link").symlink_to(elsewhere)
    notebook.backups.make()
    assert (elsewhere / "notitieboek.db").exists()


def test_a_file_of_the_readers_own_stays(half_made, notebook):
    own = notebook.backups.folder / "mijn lijst.onvolledig"
    own.write_text("boodschappen")
    grow_old([*half_made, own])
    notebook.backups.make()
    assert own.exists()


def test_it_is_wiped_with_the_notebook(half_made, notebook, path):
    notebook.close()
    assert set(half_made) <= set(traces(path).files)
    assert take_away(traces(path)) == []
    assert list(path.parent.iterdir()) == []
