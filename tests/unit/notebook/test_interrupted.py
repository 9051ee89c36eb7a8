"""Long work that is cut short or finds no room: the notebook is as it was, or as it was to be."""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import timedelta

import pytest

from tests.unit.notebook.test_migration import OLDER, make
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.inspection import check
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.restoring import restore

resource = pytest.importorskip("resource", reason="only there can a process be held short")

KEY, OTHER = "initiatief:brugwonen", "begrip:ocmw"
LONG = "lang " * 60_000


@contextmanager
def no_room_beyond(size):
    """A full disk for whoever may not mount one: no file may grow beyond so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def all_files(path):
    return {file.name for file in path.parent.rglob("*") if file.is_file()}


def test_a_backup_for_which_there_is_no_room_does_not_count(notebook):
    notebook.save_note(KEY, LONG)
    with no_room_beyond(200_000), pytest.raises(NotebookError, match="schijf"):
        notebook.backups.make()
    assert notebook.backups.all() == ()
    assert notebook.note(KEY) == LONG
    assert notebook.backups.make() is not None


def test_a_notebook_that_cannot_be_migrated_for_want_of_room_is_as_it_was(path):
    make(path, OLDER[0])
    before = path.read_bytes()
    with no_room_beyond(len(before) // 2), pytest.raises(NotebookError):
        Notebook.open(path)
    assert path.read_bytes() == before
    notebook = Notebook.open(path)
    assert notebook.note(KEY) == "oude tekst"
    notebook.close()


def test_a_backup_that_cannot_be_put_back_for_want_of_room_changes_nothing(notebook, path, clock):
    notebook.save_note(KEY, LONG)
    backup = notebook.backups.make()
    notebook.save_note(KEY, "nu")
    notebook.close()
    with no_room_beyond(200_000), pytest.raises(NotebookError):
        restore(path, backup.path, clock)
    again = Notebook.open(path)
    assert again.note(KEY) == "nu"
    again.close()
    restore(path, backup.path, clock)
    again = Notebook.open(path)
    assert again.note(KEY) == LONG
    again.close()


RESTORE = (
    "import sys; from pathlib import Path\n"
    "from zorgdesk.notebook.restoring import restore\n"
    "print('start', flush=True); restore(*map(Path, sys.argv[1:])); print('klaar', flush=True)"
)


@pytest.mark.parametrize(
    "moments", [range(2, 30, 7), pytest.param(range(100), marks=pytest.mark.nightly)]
)
def test_killed_while_a_backup_is_put_back_it_is_all_there_or_not_at_all(path, moments):
    notebook = Notebook.open(path)
    notebook.save_note(KEY, LONG)
    backup = notebook.backups.make()
    notebook.save_note(KEY, f"{LONG} en meer")
    notebook.close()
    whole = path.read_bytes()
    for moment in moments:
        path.write_bytes(whole)
        command = [sys.executable, "-c", RESTORE, path, backup.path]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
            child.stdout.readline()
            time.sleep(moment / 1000)  # it is killed wherever it is by then
            os.kill(child.pid, signal.SIGKILL)
        again = Notebook.open(path)
        assert again.note(KEY) in (LONG, f"{LONG} en meer")
        for made in again.backups.all():
            check(made.path)
        again.close()


def test_what_is_done_under_a_clock_that_was_set_back_is_undone_first(open_notebook, clock):
    notebook = open_notebook()
    notebook.save_note(KEY, "een")
    clock.time -= timedelta(days=400)
    notebook.set_bookmark(KEY, on=True)
    notebook.save_note(OTHER, "twee")
    notebook = open_notebook()
    kinds = [notebook.journal.undo().kind for _ in range(3)]
    assert kinds == [StepKind.NOTE_TYPED, StepKind.BOOKMARK_PUT, StepKind.NOTE_TYPED]
    assert notebook.notes() == {}
    for _ in kinds:
        notebook.journal.redo()
    assert notebook.notes() == {KEY: "een", OTHER: "twee"}


def test_versions_of_before_the_clock_was_set_back_stay(notebook, clock):
    for text in ("een heel verhaal " * 20, "kort", "weer een heel verhaal " * 20, "weer kort"):
        notebook.save_note(KEY, text)
        clock.time -= timedelta(days=30)
    kept = {version.text for version in notebook.note_versions(KEY)}
    assert {"een heel verhaal " * 20, "weer een heel verhaal " * 20} <= kept


def test_the_last_backups_stay_when_the_clock_jumps_years_ahead_and_back(notebook, clock):
    for number, jump in enumerate((0, 3650, -3650, -365, 3650 * 2, -3650 * 2)):
        clock.time += timedelta(days=jump)
        notebook.save_note(KEY, f"tekst {number}")
        newest = notebook.backups.make()
        assert newest == notebook.backups.all()[0]
        check(newest.path)
    assert len(notebook.backups.all()) == 6
