"""When the notebook cannot be opened or written: it is said, and nothing is lost."""

import resource
import shutil
import signal
import sqlite3
from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from tests.e2e.desk import note_on_disk
from zorgdesk import settings
from zorgdesk.domain.entry import Facet

GELE_KAART = "initiatief:gele-kaart"


@contextmanager
def full_disk(desk):
    """No file can be written any more, once what goes on by itself at opening is done.

    Yields what makes room again.
    """
    desk.settles()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield lambda: resource.setrlimit(resource.RLIMIT_FSIZE, before)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@contextmanager
def answering(role):
    """Answer the question that comes with the button of this role."""
    asked = []

    def answer():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.isVisible() and not asked:
            asked.append(box.text())
            roles = {box.buttonRole(button): button for button in box.buttons()}
            roles[role].click()

    timer = QTimer(interval=20, timeout=answer)
    timer.start()
    yield asked
    timer.stop()


def kept_in(path):
    """The note about the gele kaart in a notebook on disk."""
    return note_on_disk(path, GELE_KAART)


def test_a_damaged_notebook_is_kept_and_a_new_one_can_be_begun(start, paths):
    paths.user.mkdir()
    paths.notebook.write_bytes(b"no notebook at all" * 1000)
    desk = start()
    desk.waits_for(lambda: str(paths.notebook) in desk.message())
    desk.search("gele kaart")
    desk.open("Gele kaart")  # one can read all the same
    assert not desk.window.desk.note.editor.isEnabled()
    desk.answer_message(1)
    desk.waits_for(lambda: desk.message() == "")
    desk.write_note("opnieuw begonnen")
    desk.has_saved()
    desk.press("Ctrl+D")
    desk.waits_for(desk.is_bookmarked)
    desk.close()
    assert kept_in(paths.notebook) == "opnieuw begonnen"
    [old] = [f for f in paths.user.glob("notitieboek-*") if f.suffix == ".db"]
    assert old.read_bytes() == b"no notebook at all" * 1000


def test_without_a_notebook_a_bookmark_is_not_pretended(start, paths):
    paths.user.mkdir()
    paths.notebook.write_bytes(b"no notebook at all" * 1000)
    desk = start()
    desk.open("Gele kaart")
    desk.close_message()
    desk.press("Ctrl+D")
    desk.settles()
    assert not desk.is_bookmarked()
    assert "geen notitieboek" in desk.told()


def test_a_notebook_that_is_away_can_be_tried_again(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("van vroeger")
    desk.close()
    paths.notebook.rename(paths.user / "away")
    paths.notebook.mkdir()  # something else stands in its place
    desk = start()
    desk.waits_for(lambda: desk.message() != "")
    desk.reads("Gele kaart")
    desk.answer_message()
    desk.settles()
    assert desk.message()
    paths.notebook.rmdir()
    (paths.user / "away").rename(paths.notebook)
    desk.answer_message()
    desk.waits_for(lambda: desk.message() == "")
    desk.write_note(" en van nu")
    desk.close()
    assert kept_in(paths.notebook) == "van vroeger en van nu"


def test_a_full_disk_is_said_and_the_text_is_kept(start, paths):
    desk = start()
    desk.open("Gele kaart")
    with full_disk(desk):
        desk.write_note("dit moet blijven")
        desk.waits_for(lambda: desk.message() != "")
        assert desk.note() == "dit moet blijven"
        desk.open("Buurtbaar")
        desk.open("Gele kaart")
        assert desk.note() == "dit moet blijven"
    desk.answer_message()
    desk.has_saved()
    desk.waits_for(lambda: desk.message() == "")
    desk.close()
    assert kept_in(paths.notebook) == "dit moet blijven"


def test_a_note_that_failed_is_tried_again_by_itself(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.window.steering.work.notes.keeping.saver._retry.setInterval(50)
    with full_disk(desk):
        desk.write_note("vanzelf")
        desk.waits_for(lambda: desk.message() != "")
    desk.has_saved()
    desk.waits_for(lambda: desk.message() == "")
    assert kept_in(paths.notebook) == "vanzelf"


def test_a_backup_that_failed_is_told_until_one_is_made(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("hiervan is er nog geen reservekopie")
    desk.saves()
    with full_disk(desk):
        desk.window.steering.work.notebook.opening.show_again()
        desk.waits_for(lambda: "reservekopies" in desk.message())
        desk.settles()
    desk.answer_message()
    desk.waits_for(lambda: desk.message() == "")
    [*_, newest] = sorted((paths.user / "notitieboek-reservekopies").glob("*.db"))
    assert note_on_disk(newest, GELE_KAART)


def test_more_that_is_typed_after_a_failure_is_saved_too(start, paths):
    desk = start()
    desk.open("Gele kaart")
    with full_disk(desk):
        desk.write_note("eerst")
        desk.waits_for(lambda: desk.message() != "")
    desk.write_note(" en daarna")
    desk.has_saved()
    desk.waits_for(lambda: desk.message() == "")
    assert kept_in(paths.notebook) == "eerst en daarna"


def test_a_notebook_that_was_pulled_away_is_said(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("op de stick")
    desk.has_saved()
    shutil.move(paths.user, paths.user.with_name("away"))
    desk.write_note(", en daarna eraf")
    desk.waits_for(lambda: desk.message() != "")
    assert desk.note() == "op de stick, en daarna eraf"
    shutil.rmtree(paths.user, ignore_errors=True)  # the settings may have been written
    shutil.move(paths.user.with_name("away"), paths.user)
    desk.answer_message()
    desk.has_saved()
    desk.close()
    assert kept_in(paths.notebook) == "op de stick, en daarna eraf"


def test_closing_asks_when_the_last_note_cannot_be_saved(start, paths):
    desk = start()
    desk.open("Gele kaart")
    with full_disk(desk):
        desk.write_note("nog niet bewaard")
        with answering(QMessageBox.ButtonRole.RejectRole) as asked:
            assert not desk.window.close()
        assert asked
        assert desk.window.isVisible()
        assert desk.note() == "nog niet bewaard"
    desk.close()
    assert kept_in(paths.notebook) == "nog niet bewaard"


def test_who_stays_with_an_unsaved_note_keeps_the_language_too(start, paths):
    desk = start()
    desk.open("Gele kaart")
    with full_disk(desk):
        desk.write_note("nog niet bewaard")
        with answering(QMessageBox.ButtonRole.RejectRole) as asked:
            desk.choose("language.fr")
        assert asked
        assert desk.note() == "nog niet bewaard"
    desk.close()
    assert settings.load(paths.settings).language == "nl"
    assert kept_in(paths.notebook) == "nog niet bewaard"


def test_a_note_is_tried_again_after_one_stayed_to_save_it(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.window.steering.work.notes.keeping.saver._retry.setInterval(50)
    with full_disk(desk):
        desk.write_note("nog niet bewaard")
        with answering(QMessageBox.ButtonRole.RejectRole):
            assert not desk.window.close()
    desk.has_saved()


def test_the_last_notes_can_be_saved_as_text(start, tmp_path, monkeypatch):
    rescued = tmp_path / "notities.md"
    desk = start()
    desk.open("Gele kaart")
    with full_disk(desk) as make_room:

        def choose_another_disk(*_):
            make_room()
            return str(rescued), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_another_disk)
        desk.write_note("van vroeger en van nu")
        with answering(QMessageBox.ButtonRole.AcceptRole):
            desk.close()
    assert "van vroeger en van nu" in rescued.read_text("utf-8")


def test_a_notebook_that_was_thrown_away_is_not_saved_in(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("eerst")
    desk.has_saved()
    shutil.rmtree(paths.user)
    desk.write_note(" en dan")
    desk.waits_for(lambda: desk.message() != "")
    desk.answer_message()
    desk.settles()
    assert desk.message() != ""


def test_a_notebook_that_is_damaged_meanwhile_does_not_stop_the_reading(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("iets")
    desk.has_saved()
    desk.settles()  # what is being read at this moment would come from memory
    for file in paths.user.glob("notitieboek.db*"):
        with file.open("r+b") as damaged:  # in place: the window has it open
            damaged.write(b"\0garbage" * (file.stat().st_size // 8))
    desk.open("Buurtbaar")
    desk.waits_for(lambda: str(paths.notebook) in desk.message())
    assert desk.note() == ""
    assert not desk.window.desk.note.editor.isEnabled()
    desk.search("brugwonen")
    desk.open("Brugwonen (Brugge)")
    desk.press("Ctrl+D")
    desk.waits_for(lambda: str(paths.notebook) in desk.message())
    assert not desk.is_bookmarked()


def test_a_note_can_be_given_up(start, paths):
    desk = start()
    desk.open("Gele kaart")
    with full_disk(desk):
        desk.write_note("hoeft niet")
        with answering(QMessageBox.ButtonRole.DestructiveRole) as asked:
            desk.close()
    assert asked
    assert kept_in(paths.notebook) == ""


def test_a_message_of_something_else_stays_when_a_note_is_saved(start):
    desk = start()
    desk.open("Gele kaart")
    desk.window.desk.banner.say("Iets anders.")
    desk.write_note("bewaard")
    desk.has_saved()
    desk.settles()
    assert desk.message() == "Iets anders."


def test_a_newer_notebook_is_left_alone(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("van later")
    desk.close()
    change(paths.notebook, "UPDATE alembic_version SET version_num = '9999'")
    before = paths.notebook.read_bytes()
    desk = start()
    desk.waits_for(lambda: desk.message() != "")
    desk.shows_among("Gele kaart")
    desk.close()
    assert paths.notebook.read_bytes() == before


def change(path, statement):
    """Change a notebook as another program could."""
    with sqlite3.connect(path) as db:
        db.execute(statement)
    db.close()


def test_a_bookmark_that_cannot_be_kept_is_said(start):
    desk = start()
    desk.open("Gele kaart")
    with full_disk(desk):
        desk.press("Ctrl+D")
        desk.waits_for(lambda: desk.message() != "")
        assert not desk.is_bookmarked()
        assert desk.value(Facet.PERSONAL, "bookmarked").count == 0


def test_a_french_window_says_trouble_and_reasons_in_french(start, paths):
    desk = start()
    desk.choose("language.fr")
    desk.search("gele kaart")
    desk.open("Gele kaart")
    desk.choose("find.why")
    assert "se trouve dans le titre." in desk.window.desk.detail._why.text()
    with full_disk(desk):
        desk.write_note("en fran")
        desk.waits_for(lambda: desk.message() != "")
        assert desk.message().startswith("Le disque où se trouve le carnet")
    desk.answer_message()
    desk.has_saved()
    desk.close()
    assert kept_in(paths.notebook) == "en fran"
