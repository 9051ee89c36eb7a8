"""The notebook is a file: begin one, open one, copy it, and find it again at the next start."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QMenu

from tests.e2e.desk import Desk, note_on_disk
from tests.e2e.dropping import drop
from tests.opened import library_of
from tests.unit.notebook.test_trouble import bound_by_permissions, public_folder  # noqa: F401
from zorgdesk.app import Application
from zorgdesk.domain.entry import Facet
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.ui.workers import at_rest

GELE_KAART = "initiatief:gele-kaart"


@pytest.fixture
def answer(monkeypatch):
    """Answer the system's own windows that ask for a file."""

    def answer_with(path):
        for window in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, window, lambda *_, **__: (str(path or ""), ""))

    return answer_with


@pytest.fixture
def stick_book(tmp_path):
    """A notebook with a note, on something like a stick."""
    path = tmp_path / "stick" / "werk & co.zorgdesk"
    book = Notebook.open(path)
    book.save_note(GELE_KAART, "op de stick")
    book.set_bookmark(GELE_KAART, on=True)
    book.close()
    return path


def name(desk):
    """Which notebook the bar says is open."""
    return desk.window.desk.notebook_name.text().removesuffix("▾").strip().replace("&&", "&")


def standing(desk):
    """The line that stays, "" when there is none."""
    return desk.window.desk.standing.text()


def opens(desk, path):
    desk.waits_for(lambda: desk.application.library.notebook is not None)
    desk.waits_for(lambda: desk.application.library.notebook.path == path)


def recent(desk):
    """The menu with recent notebooks, as it opens."""
    [menu] = [
        each for each in desk.window.findChildren(QMenu) if each.title().startswith("&Recent")
    ]
    menu.aboutToShow.emit()
    return menu.actions()


def test_another_notebook_is_opened_with_all_that_is_in_it(start, paths, answer, stick_book):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("thuis")
    answer(stick_book)
    desk.press("Ctrl+O")
    opens(desk, stick_book)
    desk.waits_for(lambda: desk.note() == "op de stick")
    assert desk.is_bookmarked()
    desk.waits_for(lambda: desk.value(Facet.PERSONAL, "bookmarked").count == 1)
    desk.search("stick")
    desk.shows_among("Gele kaart")
    assert name(desk) == "werk & co"
    assert note_on_disk(paths.notebook, GELE_KAART) == "thuis"


def test_what_is_typed_goes_to_the_notebook_it_was_typed_for(start, paths, answer, stick_book):
    desk = start()
    desk.open("Gele kaart")
    answer(stick_book)
    with at_rest(desk.application._workers.search):  # while the other one is being opened
        desk.choose("notebook.open")
        desk.write_note("nog thuis")
    opens(desk, stick_book)
    desk.waits_for(lambda: desk.note() == "op de stick")
    desk.write_note(", en verder")
    desk.has_saved()
    assert note_on_disk(paths.notebook, GELE_KAART) == "nog thuis"
    assert note_on_disk(stick_book, GELE_KAART) == "op de stick, en verder"


def test_the_notebook_that_was_chosen_comes_back(start, answer, stick_book):
    desk = start()
    answer(stick_book)
    desk.choose("notebook.open")
    opens(desk, stick_book)
    desk.close()
    desk = start()
    opens(desk, stick_book)
    assert name(desk) == "werk & co"


def test_a_new_notebook_is_begun_beside_the_old_one(start, paths, answer, tmp_path):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("in het oude")
    answer(tmp_path / "nieuw")
    desk.choose("notebook.new")
    opens(desk, tmp_path / "nieuw.zorgdesk")
    desk.waits_for(lambda: desk.note() == "")
    desk.write_note("in het nieuwe")
    desk.saves()
    assert note_on_disk(paths.notebook, GELE_KAART) == "in het oude"
    assert note_on_disk(tmp_path / "nieuw.zorgdesk", GELE_KAART) == "in het nieuwe"


def test_a_new_notebook_never_takes_the_place_of_another(start, answer, stick_book):
    desk = start()
    before = stick_book.read_bytes()
    answer(stick_book)
    desk.choose("notebook.new")
    assert str(stick_book) in desk.message()
    assert stick_book.read_bytes() == before
    desk.answer_message()
    opens(desk, stick_book)


def test_recent_notebooks_can_be_opened_and_say_when_they_are_gone(
    start, paths, answer, stick_book
):
    desk = start()
    answer(stick_book)
    desk.choose("notebook.open")
    opens(desk, stick_book)
    first, second = recent(desk)
    assert str(stick_book.parent) in first.text()
    assert "werk && co" in first.text()
    second.trigger()
    opens(desk, paths.notebook)
    desk.settles()
    stick_book.unlink()
    gone = recent(desk)[1]
    desk.waits_for(lambda: not gone.isEnabled())
    assert "niet gevonden" in gone.text()


def test_a_copy_is_made_and_the_notebook_stays_open(start, paths, answer, tmp_path):
    desk = start()
    desk.open("Gele kaart")
    desk.write_note("mee op de stick")
    answer(tmp_path / "kopie")
    desk.press("Ctrl+Shift+S")
    desk.waits_for(lambda: "kopie.zorgdesk" in desk.message())
    assert note_on_disk(tmp_path / "kopie.zorgdesk", GELE_KAART) == "mee op de stick"
    assert desk.application.library.notebook.path == paths.notebook


def test_a_copy_does_not_replace_a_file_unasked(start, answer, tmp_path):
    (tmp_path / "kopie.zorgdesk").write_bytes(b"iets anders")
    desk = start()
    answer(tmp_path / "kopie")  # the system's own window did not see that this file exists
    desk.choose("notebook.copy")
    desk.waits_for(lambda: "kopie.zorgdesk" in desk.message())
    assert (tmp_path / "kopie.zorgdesk").read_bytes() == b"iets anders"
    desk.answer_message(1)
    desk.waits_for(lambda: len(desk.offers()) == 1)
    assert (tmp_path / "kopie.zorgdesk").read_bytes() != b"iets anders"


def test_a_stick_that_is_not_in_is_told_and_no_empty_notebook_begun(start, answer, stick_book):
    desk = start()
    answer(stick_book)
    desk.choose("notebook.open")
    opens(desk, stick_book)
    desk.close()
    stick_book.parent.rename(stick_book.parent.with_name("away"))
    desk = start()
    desk.waits_for(lambda: str(stick_book) in desk.message())
    assert desk.application.library.notebook is None
    assert not stick_book.parent.exists()
    assert len(desk.offers()) == 3
    stick_book.parent.with_name("away").rename(stick_book.parent)
    desk.answer_message(0)
    opens(desk, stick_book)
    assert desk.message() == ""


@pytest.mark.parametrize("offer", [1, 2])
def test_without_the_stick_another_notebook_can_be_opened(
    start, paths, answer, stick_book, tmp_path, offer
):
    desk = start()
    answer(stick_book)
    desk.choose("notebook.open")
    opens(desk, stick_book)
    desk.close()
    stick_book.unlink()
    desk = start()
    desk.waits_for(lambda: str(stick_book) in desk.message())
    answer(paths.notebook)
    desk.answer_message(offer)  # another one by its file, or the one at the usual place
    opens(desk, paths.notebook)


def test_no_notebook_is_told_only_once_that_is_known(start, paths):
    start().close()
    paths.notebook.write_bytes(b"iets anders")
    desk = start()
    name = desk.window.desk.notebook_name
    desk.waits_for(lambda: not name.is_awaited)
    assert name.accessibleName().startswith("Er is geen")
    assert "beschadigd" in desk.message()


def test_a_standard_notebook_that_is_gone_is_not_silently_replaced(start, paths):
    start().close()
    paths.notebook.unlink()
    desk = start()
    desk.waits_for(lambda: str(paths.notebook) in desk.message())
    assert not paths.notebook.exists()
    desk.answer_message(2)
    opens(desk, paths.notebook)


def test_a_file_that_does_not_open_leaves_the_notebook_open(start, paths, answer, tmp_path):
    foreign = tmp_path / "brief.db"
    foreign.write_bytes(b"Beste collega,\n" * 400)
    desk = start()
    answer(foreign)
    desk.choose("notebook.open")
    desk.waits_for(lambda: str(foreign) in desk.message())
    assert "notitieboek" in desk.message()
    assert len(desk.offers()) == 1  # nothing that would move somebody's file
    desk.open("Gele kaart")
    desk.write_note("gewoon verder")
    desk.saves()
    assert note_on_disk(paths.notebook, GELE_KAART) == "gewoon verder"


def test_a_notebook_that_is_open_already_is_not_opened_twice(start, paths, answer):
    desk = start()
    answer(paths.notebook)
    desk.choose("notebook.open")
    desk.settles()
    assert desk.message() == ""
    assert "notitieboek" in desk.told()


def test_a_notebook_on_a_read_only_medium_is_read_and_can_be_copied(
    start,
    answer,
    public_folder,  # noqa: F811
    tmp_path,
):
    path = public_folder / "lezing.zorgdesk"
    with bound_by_permissions():
        book = Notebook.open(path)
        book.save_note(GELE_KAART, "alleen om te lezen")
        book.close()
    path.chmod(0o444)
    public_folder.chmod(0o555)
    desk = start()
    desk.open("Gele kaart")
    answer(path)
    with bound_by_permissions():
        desk.choose("notebook.open")
        opens(desk, path)
    assert desk.message() == ""
    assert "lezing" in standing(desk)
    desk.waits_for(lambda: desk.note() == "alleen om te lezen")
    desk.write_note(" niet")
    assert desk.note() == "alleen om te lezen"
    answer(tmp_path / "mijn lezing.zorgdesk")
    desk._qtbot.mouseClick(desk._buttons(desk.window.desk.standing)[0], Qt.MouseButton.LeftButton)
    opens(desk, tmp_path / "mijn lezing.zorgdesk")
    desk.waits_for(lambda: standing(desk) == "")
    desk.write_note(", en om te schrijven")
    desk.saves()
    assert desk.note() == "alleen om te lezen, en om te schrijven"


def test_a_notebook_given_at_the_start_is_opened(qtbot, qapp, paths, stick_book):
    application = Application(qapp, paths, stick_book, open_library=library_of)
    application.start()
    desk = Desk(qtbot, application)
    opens(desk, stick_book)
    assert not paths.notebook.exists()
    desk.close()


def test_a_notebook_dropped_on_the_window_is_opened(start, stick_book, tmp_path):
    desk = start()
    for path in (tmp_path / "brief.docx", stick_book):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        drop(desk.window, data)
    opens(desk, stick_book)
    assert desk.message() == ""


def test_another_language_keeps_the_notebook_open(start, answer, stick_book):
    desk = start()
    answer(stick_book)
    desk.choose("notebook.open")
    opens(desk, stick_book)
    desk.choose("language.en")
    desk.waits_for(lambda: name(desk) == "werk & co")
    desk.open("Gele kaart")
    desk.write_note(", in het Engels")
    desk.saves()
    assert note_on_disk(stick_book, GELE_KAART) == "op de stick, in het Engels"


def test_another_language_while_a_notebook_is_being_opened(start, answer, stick_book, paths):
    desk = start()
    answer(stick_book)
    desk.choose("notebook.open")
    desk.choose("language.en")
    desk.settles()
    opens(desk, paths.notebook)
    desk.choose("notebook.open")
    opens(desk, stick_book)
