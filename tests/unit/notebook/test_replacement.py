"""A notebook's file is replaced while others look into it: who reads is waited for."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Event, Timer

import pytest

from zorgdesk.domain.errors import AwayNotebookError, NotebookError
from zorgdesk.notebook.connection import connect
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import has_password, set_password
from zorgdesk.notebook.replacement import copy, replace

KEY = "initiatief:brugwonen"


@pytest.fixture
def written(path, clock):
    """A closed notebook in which something was written, ready to be opened again."""
    with closing(Notebook.open(path, clock)) as notebook:
        notebook.save_note(KEY, "over mevrouw")
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
    return path


def test_who_is_reading_for_a_moment_is_waited_for(written):
    reader = connect(written)
    reader.execute("SELECT count(*) FROM note").fetchall()
    done = Timer(0.3, reader.close)
    done.start()
    replace(written, copy)
    done.join()
    assert not written.with_name(f"{written.name}-wal").exists()


def test_who_goes_on_reading_is_named_and_nothing_is_changed(written, soon):
    with closing(connect(written)) as reader:
        reader.execute("SELECT count(*) FROM note").fetchall()
        with pytest.raises(NotebookError, match="is bezet"):
            set_password(written, "vier woorden bij elkaar")
        assert reader.execute("SELECT text FROM note").fetchall() == [("over mevrouw",)]
    assert not has_password(written)


def test_what_was_being_read_at_closing_does_not_keep_the_file_open(path, clock):
    notebook = Notebook.open(path, clock)
    notebook.save_note(KEY, "over mevrouw")
    begun, closed = Event(), Event()

    def read():
        with notebook._database.reading() as db:
            begun.set()
            closed.wait()
            return db.exec_driver_sql("SELECT text FROM note").scalar()

    with ThreadPoolExecutor(1) as other:
        text = other.submit(read)
        begun.wait()
        notebook.close()
        closed.set()
        assert text.result() == "over mevrouw"
    set_password(path, "vier woorden bij elkaar")


def test_a_closed_notebook_is_not_opened_again_by_who_still_knows_it(path, clock):
    notebook = Notebook.open(path, clock)
    notebook.close()
    with pytest.raises(AwayNotebookError):
        notebook.notes()
