"""A copy of the notebook elsewhere: whole, read back, and never over something unasked."""

import os
import sqlite3
from contextlib import closing

import pytest

from tests.unit.notebook.test_holding import elsewhere  # noqa: F401
from tests.unit.notebook.test_trouble import bound_by_permissions, public_folder  # noqa: F401
from tests.unit.notebook.visible import visible
from zorgdesk.domain.errors import ExistingNotebookError, NotebookError, NotebookInUseError
from zorgdesk.notebook.notebook import Notebook

KEY = "initiatief:brugwonen"


@pytest.fixture
def target(tmp_path):
    (tmp_path / "stické 100%").mkdir()
    return tmp_path / "stické 100%" / "kopie.zorgdesk"


def files(target):
    return sorted(item.name for item in target.parent.iterdir())


def test_a_copy_holds_everything_and_is_one_private_file(notebook, target, clock):
    notebook.save_note(KEY, "tekst")
    notebook.set_bookmark(KEY, on=True)
    notebook.labels.put_on(notebook.labels.add("intake").id, [KEY])
    notebook.save_copy(target)
    assert files(target) == [target.name]
    if os.name == "posix":
        assert target.stat().st_mode & 0o077 == 0
    copied = Notebook.open(target, clock)
    assert visible(copied) == visible(notebook)
    assert copied.journal.next_undo() == notebook.journal.next_undo()
    copied.save_note(KEY, "anders")
    copied.close()
    assert notebook.note(KEY) == "tekst"


def test_what_stands_there_is_not_overwritten_unasked(notebook, target):
    target.write_bytes(b"iets anders")
    with pytest.raises(ExistingNotebookError, match="al een bestand"):
        notebook.save_copy(target)
    assert target.read_bytes() == b"iets anders"
    assert files(target) == [target.name]
    notebook.save_note(KEY, "tekst")
    notebook.save_copy(target, overwrite=True)
    copied = Notebook.open(target, read_only=True)
    assert copied.note(KEY) == "tekst"
    copied.close()


def test_journals_of_the_file_that_is_replaced_do_not_come_back(notebook, target):
    """A write-ahead log that was left behind would be taken for that of the copy."""
    with closing(sqlite3.connect(target)) as old:
        old.execute("PRAGMA journal_mode = WAL")
        old.execute("CREATE TABLE old (x)")
        old.commit()
        log = target.with_name(f"{target.name}-wal").read_bytes()
    target.with_name(f"{target.name}-wal").write_bytes(log)
    notebook.save_note(KEY, "tekst")
    notebook.save_copy(target, overwrite=True)
    copied = Notebook.open(target)
    assert copied.note(KEY) == "tekst"
    copied.close()


def test_the_notebook_is_not_copied_over_itself(notebook, path):
    notebook.save_note(KEY, "tekst")
    with pytest.raises(ExistingNotebookError, match="zelf"):
        notebook.save_copy(path, overwrite=True)
    assert notebook.note(KEY) == "tekst"


def test_a_notebook_that_another_window_has_is_not_replaced(elsewhere, path, tmp_path, clock):  # noqa: F811
    book = Notebook.open(tmp_path / "ander.zorgdesk", clock)
    with pytest.raises(NotebookInUseError):
        book.save_copy(path, overwrite=True)
    book.close()
    kept = Notebook.open(path, read_only=True)
    assert kept.note(KEY) == "van daar"
    kept.close()


def test_what_is_read_only_can_be_copied_to_write_in(notebook, path, target):
    notebook.save_note(KEY, "tekst")
    notebook.close()
    book = Notebook.open(path, read_only=True)
    book.save_copy(target)
    book.close()
    copied = Notebook.open(target)
    copied.save_note(KEY, "tekst en meer")
    assert copied.note(KEY) == "tekst en meer"
    copied.close()


def test_a_full_stick_is_told_and_left_clean(notebook, stick):
    for number in range(60):
        notebook.save_note(f"initiatief:{number}", f"{number} lang " * 3000)
    with pytest.raises(NotebookError, match="schijf is vol"):
        notebook.save_copy(stick / "kopie.zorgdesk")
    assert list(stick.iterdir()) == []


def test_a_place_where_nobody_may_write_is_told(public_folder):  # noqa: F811
    closed = public_folder / "dicht"
    closed.mkdir(mode=0o555)
    with bound_by_permissions():
        book = Notebook.open(public_folder / "notitieboek.db")
        with pytest.raises(NotebookError, match="alleen-lezen"):
            book.save_copy(closed / "kopie.zorgdesk")
        book.close()
    assert list(closed.iterdir()) == []
