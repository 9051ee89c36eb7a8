"""The stick is pulled out while one writes: the text stays, is kept elsewhere, or goes back on."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests.e2e.desk import note_on_disk
from tests.e2e.test_trouble import answering
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.settings import Settings, save

GELE_KAART = "initiatief:gele-kaart"
BUURTBAAR = "initiatief:buurtbaar"


class Stick:
    """A folder that can be pulled out and put back, as another device with the same content."""

    def __init__(self, folder):
        self.folder, self.away = folder, folder.with_name("eruit")
        self.notebook = folder / "werk.zorgdesk"

    def pull_out(self):
        with closing(sqlite3.connect(self.notebook)) as db:  # a stick has no write-ahead log
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.folder.rename(self.away)

    def put_back(self):
        shutil.copytree(self.away, self.folder)
        shutil.rmtree(self.away)


@pytest.fixture
def stick(tmp_path):
    return Stick(tmp_path / "stick")


@pytest.fixture
def desk(start, paths, stick):
    """A window on the notebook of the stick, with something saved in it."""
    stick.folder.mkdir()
    Notebook.open(stick.notebook).close()
    save(Settings(recent_notebooks=[str(stick.notebook)]), paths.settings)
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("bewaard")
    desk.has_saved()
    return desk


@pytest.fixture
def answer(monkeypatch):
    """Answer the system's own windows that ask for a file."""

    def answer_with(path):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))

    return answer_with


def look(desk):
    """Do not wait seconds for the next look at the stick, nor for the next time to save."""
    desk.window.steering.work.notebook._watch.look()
    desk.settles()


def opens(desk, path):
    desk.waits_for(lambda: desk.application.library.notebook is not None)
    desk.waits_for(lambda: desk.application.library.notebook.path == path)


def test_the_text_stays_and_is_saved_by_itself_when_the_stick_is_back(desk, stick):
    stick.pull_out()
    desk.write_note(" en meer")
    desk.waits_for(lambda: "werk.zorgdesk" in desk.message())
    assert desk.note() == "bewaard en meer"
    assert len(desk.offers()) == 2
    look(desk)
    stick.put_back()
    look(desk)
    desk.has_saved()
    desk.waits_for(lambda: desk.message() == "")
    assert note_on_disk(stick.notebook, GELE_KAART) == "bewaard en meer"
    desk.write_note(", en verder")
    desk.has_saved()
    assert note_on_disk(stick.notebook, GELE_KAART) == "bewaard en meer, en verder"


def test_a_stick_that_goes_while_one_reads_is_told_before_anything_is_typed(desk, stick):
    stick.pull_out()
    look(desk)
    desk.waits_for(lambda: "werk.zorgdesk" in desk.message())
    stick.put_back()
    look(desk)
    desk.waits_for(lambda: desk.message() == "")
    assert desk.note() == "bewaard"


def test_what_was_typed_can_be_kept_as_text(desk, stick, answer, tmp_path):
    desk.open("Buurtbaar")
    stick.pull_out()
    desk.write_note("over de buurt")
    desk.waits_for(lambda: desk.message() != "")
    answer(tmp_path / "gered.md")
    desk.answer_message(1)
    kept = (tmp_path / "gered.md").read_text("utf-8")
    pending, saved = kept.split("wel bewaard")
    assert "Buurtbaar\n\nover de buurt" in pending
    assert "Gele kaart\n\nbewaard" in saved
    assert "gered.md" in desk.message()
    desk.window.steering.work.unsaved.try_again()
    look(desk)
    assert desk.offers() == []  # it is kept: nothing to be told again and again
    desk.close()
    assert not stick.notebook.exists()


def test_what_was_typed_can_be_kept_in_a_notebook_and_written_on_there(
    desk, stick, answer, tmp_path
):
    desk.open("Buurtbaar")
    stick.pull_out()
    desk.write_note("over de buurt")
    desk.waits_for(lambda: desk.message() != "")
    answer(tmp_path / "gered.zorgdesk")
    desk.answer_message(1)
    desk.answer_message()
    opens(desk, tmp_path / "gered.zorgdesk")
    desk.waits_for(lambda: desk.note() == "over de buurt")
    desk.write_note(", verder in het nieuwe")
    desk.has_saved()
    desk.open("Gele kaart")
    assert desk.note() == "bewaard"
    stick.put_back()
    desk.close()
    assert note_on_disk(tmp_path / "gered.zorgdesk", BUURTBAAR) == (
        "over de buurt, verder in het nieuwe"
    )
    assert note_on_disk(stick.notebook, BUURTBAAR) == ""


def test_a_notebook_is_not_left_while_something_is_kept_nowhere(desk, stick, paths, monkeypatch):
    Notebook.open(paths.notebook).close()
    stick.pull_out()
    desk.write_note(" en meer")
    desk.waits_for(lambda: desk.message() != "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(paths.notebook), ""))
    desk.choose("notebook.open")
    desk.settles()
    desk.settles()
    assert desk.application.library.notebook.path == stick.notebook
    assert desk.note() == "bewaard en meer"
    assert len(desk.offers()) == 2
    stick.put_back()


def test_what_was_written_elsewhere_meanwhile_is_shown_and_not_written_over(desk, stick):
    stick.pull_out()
    look(desk)
    shutil.copytree(stick.away, stick.folder)
    stick.notebook.with_name("werk.zorgdesk.in-gebruik").unlink()
    other = Notebook.open(stick.notebook)
    other.save_note(GELE_KAART, "van een collega")
    other.close()
    desk.window.steering.work.notebook._watch._is_away = False
    look(desk)
    desk.waits_for(lambda: "elders gewijzigd" in desk.message())
    desk.answer_message()
    desk.waits_for(lambda: desk.note() == "van een collega")
    desk.write_note(", en van mij")
    desk.has_saved()
    assert note_on_disk(stick.notebook, GELE_KAART) == "van een collega, en van mij"


def test_closing_offers_to_keep_the_text_elsewhere(desk, stick, answer, tmp_path):
    stick.pull_out()
    desk.write_note(" en meer")
    answer(tmp_path / "gered.zorgdesk")
    with answering(QMessageBox.ButtonRole.AcceptRole) as asked:
        desk.close()
    assert asked
    assert note_on_disk(tmp_path / "gered.zorgdesk", GELE_KAART) == "bewaard en meer"
    stick.put_back()
    assert note_on_disk(stick.notebook, GELE_KAART) == "bewaard"


def test_a_rescue_never_goes_over_another_notebook(desk, stick, answer, tmp_path):
    stick.pull_out()
    desk.write_note(" en meer")
    desk.waits_for(lambda: desk.message() != "")
    other = tmp_path / "ander.zorgdesk"
    Notebook.open(other).close()
    before = other.read_bytes()
    answer(other)
    desk.answer_message(1)
    assert str(other) in desk.message()
    assert other.read_bytes() == before
    stick.put_back()
