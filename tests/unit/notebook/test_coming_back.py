"""The stick is pulled out and put back: nothing is lost, and nothing is written in another file."""

import shutil
import sqlite3
import subprocess
from contextlib import closing

import pytest

from tests.unit.notebook.visible import visible
from zorgdesk.domain.errors import AwayNotebookError, NotebookError, NotebookInUseError
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.notebook import Notebook

KEY = "initiatief:brugwonen"


@pytest.fixture
def book(path, tmp_path, clock):
    """A notebook on a stick, open, with something on it."""
    (tmp_path / "stick").mkdir()
    book = Notebook.open(tmp_path / "stick" / "notitieboek.zorgdesk", clock)
    book.save_note(KEY, "bewaard")
    book.set_bookmark(KEY, on=True)
    yield book
    book.close()


def pull_out(book):
    """Take the whole folder away; what is open stays open for the system."""
    folder = book.path.parent
    folder.rename(folder.with_name("eruit"))
    return folder.with_name("eruit")


def put_back(book, away):
    """Put a copy in its place: the same content in another file, as after mounting anew."""
    shutil.copytree(away, book.path.parent)


def log_folded_in(path):
    """The write-ahead log of a file on a fixed disk, folded in; a stick has none."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def test_while_the_stick_is_out_it_is_told_and_nothing_is_begun_there(book):
    pull_out(book)
    with pytest.raises(NotebookError, match="niet meer op zijn plaats"):
        book.save_note(KEY, "bewaard en meer")
    with pytest.raises(NotebookError, match="niet meer op zijn plaats"):
        book.come_back()
    assert not book.path.parent.exists()


def test_a_stick_that_comes_back_is_written_on_again(book, clock):
    log_folded_in(book.path)
    away = pull_out(book)
    with pytest.raises(NotebookError):
        book.save_note(KEY, "bewaard en meer")
    put_back(book, away)
    book.save_note(KEY, "bewaard en meer")
    book.save_note(KEY, "bewaard en meer en nog")
    book.labels.put_on(book.labels.add("intake").id, [KEY])
    shutil.rmtree(away)
    seen = visible(book)
    book.close()
    again = Notebook.open(book.path, clock)
    assert visible(again) == seen
    assert again.note(KEY) == "bewaard en meer en nog"
    assert again.bookmarked() == {KEY}
    again.close()
    assert [file.name for file in book.path.parent.iterdir()] == [book.path.name]


def test_a_notebook_that_was_closed_does_not_take_the_file_again(book, clock):
    log_folded_in(book.path)
    away = pull_out(book)
    put_back(book, away)
    book.close()
    book.come_back()
    again = Notebook.open(book.path, clock)
    again.close()


def test_who_asks_a_notebook_that_was_closed_meanwhile_is_told(book):
    book.text_copies.write()
    book.save_note(KEY, "nog niet in de leesbare kopie")
    book.close()
    with pytest.raises(AwayNotebookError):
        book.text_copies.write()


def test_the_very_file_put_back_is_simply_there(book):
    away = pull_out(book)
    away.rename(book.path.parent)
    book.come_back()
    book.save_note(KEY, "verder")
    assert book.note(KEY) == "verder"


def test_what_was_changed_elsewhere_meanwhile_is_not_written_over(book, clock):
    away = pull_out(book)
    put_back(book, away)
    book.path.with_name(f"{book.path.name}.in-gebruik").unlink()
    other = Notebook.open(book.path, clock)
    other.save_note(KEY, "elders geschreven")
    other.close()
    before = book.path.read_bytes()
    for _ in range(2):
        with pytest.raises(NotebookError, match="elders gewijzigd"):
            book.save_note(KEY, "hier geschreven")
    assert book.path.read_bytes() == before


def test_an_older_copy_is_not_taken_for_what_was_written(book):
    log_folded_in(book.path)
    old = book.path.with_name("ouder")
    shutil.copy(book.path, old)
    book.save_note(KEY, "nieuwer")
    away = pull_out(book)
    book.path.parent.mkdir()
    shutil.copy(away / "ouder", book.path)
    before = book.path.read_bytes()
    with pytest.raises(NotebookError, match="niet meer zoals"):
        book.save_note(KEY, "nog nieuwer")
    assert book.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"Beste collega,\n" * 400])
def test_another_file_in_its_place_is_left_alone(book, content):
    pull_out(book)
    book.path.parent.mkdir()
    book.path.write_bytes(content)
    with pytest.raises(NotebookError):
        book.save_note(KEY, "verder")
    assert book.path.read_bytes() == content


def test_another_notebook_in_its_place_is_left_alone(book, clock):
    pull_out(book)
    Notebook.open(book.path, clock).close()
    before = book.path.read_bytes()
    with pytest.raises(NotebookError, match="er staat een ander bestand"):
        book.save_note(KEY, "verder")
    assert book.path.read_bytes() == before


def test_a_stick_that_another_window_took_first_is_told(book, clock):
    log_folded_in(book.path)
    away = pull_out(book)
    put_back(book, away)
    other = Notebook.open(book.path, clock)
    with pytest.raises(NotebookInUseError):
        book.save_note(KEY, "verder")
    other.close()
    book.save_note(KEY, "verder")
    assert book.note(KEY) == "verder"


def save_while_it_is_pulled_out(book):
    with book.step(StepKind.SEVERAL):
        book.save_note(KEY, "onderweg")
        pull_out(book)


def test_a_change_of_which_nobody_knows_whether_it_arrived_is_no_stranger(book):
    """The folder goes while a change is made: that arrives in the file, and is told not to."""
    away = book.path.parent.with_name("eruit")
    with pytest.raises(NotebookError, match="niet meer op zijn plaats"):
        save_while_it_is_pulled_out(book)
    log_folded_in(away / book.path.name)
    put_back(book, away)
    book.save_note(KEY, "onderweg en verder")
    assert book.note(KEY) == "onderweg en verder"


def test_a_real_stick_pulled_out_and_put_back(stick, clock):
    """A mount that goes away while the file is open, and another one under the same name."""
    book = Notebook.open(stick / "notitieboek.zorgdesk", clock)
    book.save_note(KEY, "bewaard")
    content = book.path.read_bytes()
    subprocess.run(["umount", "--lazy", stick], check=True)
    with pytest.raises(NotebookError, match="niet meer op zijn plaats"):
        book.save_note(KEY, "bewaard en meer")
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", stick]
    subprocess.run(mount, check=True)
    book.path.write_bytes(content)
    book.save_note(KEY, "bewaard en meer")
    book.close()
    again = Notebook.open(book.path, clock)
    assert again.note(KEY) == "bewaard en meer"
    again.close()
    assert [file.name for file in stick.iterdir()] == [book.path.name]
