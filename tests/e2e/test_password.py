"""A notebook with a password: given in the window, asked for at the next start."""

from contextlib import closing
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import has_password, set_password
from zorgdesk.notebook.set_aside import set_aside
from zorgdesk.notebook.times import utc_now
from zorgdesk.ui.passwords.window import PasswordWindow

GELE_KAART = "initiatief:gele-kaart"
PASSWORD = "vier woorden bij elkaar"


@pytest.fixture
def sealed(paths):
    """The reader's notebook, with a note and a password, as after a restart."""
    book = Notebook.open(paths.notebook)
    book.save_note(GELE_KAART, "over mevrouw")
    book.close()
    set_password(paths.notebook, PASSWORD)
    KEYRING.forget()


def window(desk):
    """The window in which a password is typed, None when there is none."""
    found = [each for each in desk.window.findChildren(PasswordWindow) if each.isVisible()]
    return found[0] if found else None


def asked(desk):
    desk.waits_for(lambda: window(desk) is not None)
    return window(desk)


def give(desk, *texts, action=0):
    """Type in the fields, and click a button."""
    shown = asked(desk)
    for field, text in zip(shown.fields, texts, strict=True):
        field.clear()
        desk._qtbot.keyClicks(field, text)
    desk._qtbot.mouseClick(shown.actions_[action], Qt.MouseButton.LeftButton)


def is_open(desk):
    library = desk.application.library
    desk.waits_for(lambda: library.notebook is not None and window(desk) is None)


def test_a_password_is_set_and_everything_stays_as_it_was(start, paths):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("over mevrouw")
    desk.choose("notebook.password")
    give(desk, PASSWORD, PASSWORD)
    desk.waits_for(lambda: window(desk) is None)
    is_open(desk)
    assert desk.note() == "over mevrouw"
    desk.write_note(", en meer")
    desk.saves()
    desk.choose("edit.undo")
    assert has_password(paths.notebook)
    desk.close()
    assert b"mevrouw" not in paths.notebook.read_bytes()


def test_the_notebooks_own_thread_is_done_with_the_file_first(start, paths):
    desk = start()
    desk.settles()
    notebook, done = desk.application.library.notebook, Event()

    def read():
        with notebook._database.reading():
            done.wait()

    desk.application._workers.notebook.submit(read)
    desk.choose("notebook.password")
    give(desk, PASSWORD, PASSWORD)
    QTimer.singleShot(300, done.set)
    desk.waits_for(lambda: window(desk) is None)
    desk.waits_for(lambda: "hebben nu dit wachtwoord" in desk.message())
    assert has_password(paths.notebook)


def test_what_can_still_be_read_is_named_and_can_be_deleted(start, paths):
    paths.user.mkdir()
    paths.notebook.write_bytes(b"beschadigd, over mevrouw")
    left = set_aside(paths.notebook, utc_now())
    desk = start()
    desk.choose("notebook.password")
    give(desk, PASSWORD, PASSWORD)
    desk.waits_for(lambda: left.name in desk.message())
    assert "geëxporteerd" in desk.message()
    desk.answer_message()
    desk.waits_for(lambda: not left.exists())
    desk.waits_for(lambda: "gewist" in desk.told())
    assert desk.message() == ""


def test_a_text_that_is_rescued_from_it_says_that_it_has_no_password(
    start, sealed, paths, tmp_path, monkeypatch
):
    desk = start()
    give(desk, PASSWORD)
    is_open(desk)
    desk.open("Gele kaart")
    kept = tmp_path / "gered.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(kept), ""))
    assert desk.window.steering.work.notebook.rescuing.rescue()
    assert str(kept) in desk.message()
    assert "zonder wachtwoord" in desk.message()


def test_at_the_next_start_it_is_asked_for(start, sealed):
    desk = start()
    desk.open("Gele kaart")  # one can read meanwhile
    give(desk, "verkeerd")
    desk.waits_for(lambda: "Dit wachtwoord opent" in trouble(desk))
    give(desk, PASSWORD)
    is_open(desk)
    desk.waits_for(lambda: desk.note() == "over mevrouw")
    assert desk.message() == ""
    desk.search("mevrouw")
    desk.shows_among("Gele kaart")


def trouble(desk):
    return window(desk)._trouble.text()


def test_who_does_not_give_it_reads_on_and_can_give_it_later(start, sealed, paths):
    before = paths.notebook.read_bytes()
    desk = start()
    asked(desk).close()
    desk.open("Gele kaart")
    assert not desk.window.desk.note.isEnabled()
    assert "heeft een wachtwoord" in desk.message()
    desk.answer_message()
    give(desk, PASSWORD)
    is_open(desk)
    desk.waits_for(lambda: desk.note() == "over mevrouw")
    assert paths.notebook.read_bytes()[:16] == before[:16]


def test_two_different_passwords_set_nothing(start, paths):
    desk = start()
    desk.choose("notebook.password")
    give(desk, PASSWORD, "iets anders")
    assert trouble(desk)
    give(desk, "", "")
    assert trouble(desk)
    window(desk).close()
    assert not has_password(paths.notebook)


def test_it_is_changed_and_taken_away_only_by_who_knows_it(start, sealed, paths):
    desk = start()
    give(desk, PASSWORD)
    is_open(desk)
    desk.choose("notebook.password")
    give(desk, "verkeerd", "nieuw", "nieuw")
    desk.waits_for(lambda: "Dit wachtwoord opent" in trouble(desk))
    give(desk, PASSWORD, "nieuw", "nieuw")
    is_open(desk)
    assert has_password(paths.notebook)
    desk.choose("notebook.password")
    give(desk, "nieuw", "", "", action=1)
    is_open(desk)
    desk.waits_for(lambda: not has_password(paths.notebook))
    desk.open("Gele kaart")
    assert desk.note() == "over mevrouw"


def test_the_right_password_of_a_damaged_notebook_leaves_only_the_message(start, sealed, paths):
    whole = paths.notebook.read_bytes()
    paths.notebook.write_bytes(whole[:20_000] + bytes(5000) + whole[25_000:])
    desk = start()
    give(desk, PASSWORD)
    desk.waits_for(lambda: window(desk) is None)
    assert "beschadigd" in desk.message()


def test_one_that_is_lost_is_brought_back_at_the_first_asking(start, sealed, paths):
    with closing(Notebook.open(paths.notebook, password=PASSWORD)) as book:
        book.backups.make()
    KEYRING.forget()
    paths.notebook.unlink()
    desk = start()
    assert "er niet meer" in desk.message()
    desk.answer_message()
    give(desk, PASSWORD)
    is_open(desk)
    desk.open("Gele kaart")
    assert desk.note() == "over mevrouw"
