"""One window at a time, and reading where nothing can be written."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from tests.unit.notebook.test_migration import OLDER, make
from tests.unit.notebook.test_trouble import bound_by_permissions, public_folder  # noqa: F401
from tests.unit.notebook.visible import visible
from zorgdesk.domain.errors import AwayNotebookError, NotebookError, NotebookInUseError
from zorgdesk.domain.query import Query
from zorgdesk.notebook.notebook import Notebook

KEY = "initiatief:brugwonen"
HOLD = (
    "import sys, time; from pathlib import Path; from zorgdesk.notebook.notebook import Notebook\n"
    "book = Notebook.open(Path(sys.argv[1])); book.save_note(sys.argv[2], 'van daar')\n"
    "print('open', flush=True); time.sleep(60)"
)


@pytest.fixture
def elsewhere(path):
    """Another process that has the notebook open."""
    command = [sys.executable, "-c", HOLD, path, KEY]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout.readline() == b"open\n"
        yield child
        child.kill()


def test_a_second_window_is_told_who_has_the_notebook(elsewhere, path):
    with pytest.raises(NotebookInUseError, match=f"al open in een ander.*proces {elsewhere.pid}"):
        Notebook.open(path)
    assert elsewhere.poll() is None


def test_what_a_killed_process_held_can_be_opened(elsewhere, path, open_notebook):
    os.kill(elsewhere.pid, signal.SIGKILL)
    elsewhere.wait()
    notebook = open_notebook()
    assert notebook.note(KEY) == "van daar"
    holder = json.loads(path.with_name(f"{path.name}.in-gebruik").read_bytes())
    assert holder["process"] == os.getpid()


def test_a_file_left_behind_holds_nobody_up(path, open_notebook):
    path.with_name(f"{path.name}.in-gebruik").write_text("geen json")
    open_notebook().save_note(KEY, "tekst")


def test_after_closing_the_notebook_can_be_opened_and_nothing_is_left(path):
    for _ in range(2):
        Notebook.open(path).close()
        assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_notebook_that_does_not_open_is_held_by_nobody(path):
    path.write_bytes(b"geen notitieboek")
    for _ in range(2):
        with pytest.raises(NotebookError) as caught:
            Notebook.open(path)
        assert not isinstance(caught.value, NotebookInUseError)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_another_window_holds_can_be_read(elsewhere, path):
    book = Notebook.open(path, read_only=True)
    assert book.read_only
    assert book.note(KEY) == "van daar"
    book.close()
    assert elsewhere.poll() is None


def test_read_only_everything_is_read_and_every_change_refused(notebook, path):
    notebook.save_note(KEY, "tekst")
    notebook.set_bookmark(KEY, on=True)
    notebook.labels.put_on(notebook.labels.add("intake").id, [KEY])
    seen, step = visible(notebook), notebook.journal.next_undo()
    notebook.close()
    before = path.read_bytes()
    book = Notebook.open(path, read_only=True)
    assert visible(book) == seen
    assert book.journal.next_undo() == step
    for change in (
        lambda: book.save_note(KEY, "anders"),
        lambda: book.set_bookmark(KEY, on=False),
        lambda: book.recent_searches.add(Query("wonen")),
        book.journal.undo,
        book.recent_searches.clear,
    ):
        with pytest.raises(NotebookError, match="alleen om te lezen"):
            change()
    assert visible(book) == seen
    book.close()
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_a_read_only_medium_can_be_read(public_folder, journal):  # noqa: F811
    path = public_folder / "notitieboek.db"
    with bound_by_permissions():
        notebook = Notebook.open(path)
        notebook.save_note(KEY, "van vroeger")
        notebook.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA journal_mode = {journal}")
    path.chmod(0o444)
    public_folder.chmod(0o555)
    with bound_by_permissions():
        book = Notebook.open(path, read_only=True)
        assert book.note(KEY) == "van vroeger"
        book.close()
    assert [item.name for item in public_folder.iterdir()] == [path.name]


def test_what_stands_only_in_the_log_is_read_too(elsewhere, public_folder, path):  # noqa: F811
    for file in path.parent.glob("notitieboek.db*"):
        if not file.name.endswith(("-shm", "in-gebruik")):
            (public_folder / file.name).write_bytes(file.read_bytes())
    public_folder.chmod(0o555)
    with bound_by_permissions():
        book = Notebook.open(public_folder / path.name, read_only=True)
        assert book.note(KEY) == "van daar"
        book.close()


def test_an_older_notebook_is_read_and_stays_older(path):
    make(path, OLDER[0])
    before = path.read_bytes()
    book = Notebook.open(path, read_only=True)
    assert book.note(KEY) == "oude tekst"
    book.close()
    assert path.read_bytes() == before


def test_reading_what_is_not_there_or_damaged_is_told(path):
    with pytest.raises(NotebookError, match="niet meer op zijn plaats"):
        Notebook.open(path, read_only=True)
    assert not path.exists()
    path.write_bytes(b"Beste collega,\n" * 400)
    with pytest.raises(NotebookError, match="beschadigd"):
        Notebook.open(path, read_only=True)


def test_who_looks_after_a_notebook_that_was_closed_is_told_so(path, clock):
    notebook = Notebook.open(path, clock)
    notebook.save_note(KEY, "tekst")
    notebook.close()
    with pytest.raises(AwayNotebookError):
        notebook.text_copies.write()
    with pytest.raises(AwayNotebookError):
        notebook.bookmarked()
