"""What a reader made is found again, and what was lost is put back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.e2e.desk import note_on_disk
from zorgdesk.domain.entry import Facet
from zorgdesk.notebook.text_copies.folder import folder_of
from zorgdesk.ui.labels.view import LabelsWindow
from zorgdesk.ui.safekeeping.window import KeptWindow
from zorgdesk.ui.word_pairs.view import WordPairsWindow

TITLE = "Gele kaart"
GELE_KAART = "initiatief:gele-kaart"
LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key


def opened(kind):
    """The window of this kind that is open."""
    windows = QApplication.topLevelWidgets()
    [window] = [w for w in windows if isinstance(w, kind) and w.isVisible()]
    return window


def searches(desk):
    """The names and counts of the saved searches."""
    model = desk.window.desk.searches.model
    said = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row).data(said) for row in range(model.rowCount())]


def listed(window):
    """The lines of a window in which things are put back."""
    return [window.list.item(row).text() for row in range(window.list.count())]


def delete_first(qtbot, window):
    """Press Delete on the first line of a window's list."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.list.setFocus()
    window.list.setCurrentRow(0)
    qtbot.keyClick(window.list, KEY.Key_Delete)


def put_back(qtbot, window):
    """Click on the button of such a window and close it; what it said."""
    qtbot.mouseClick(window.button, LEFT)
    said = window.message.text()
    window.close()
    return said


def save_search(desk, qtbot, words, name):
    """Search, save that and give it a name."""
    desk.search(words)
    desk.press("Ctrl+S")
    edited = desk.window.desk.searches.list.viewport().findChild(QLineEdit)
    edited.selectAll()
    qtbot.keyClicks(edited, name)
    qtbot.keyClick(edited, KEY.Key_Return)
    desk.waits_for(lambda: searches(desk) == [f"{name}, {len(desk.found())}"])


def test_a_saved_search_is_there_after_a_restart_and_asks_again(start, qtbot):
    desk = start()
    save_search(desk, qtbot, "gele kaart", "Kaarten")
    found = desk.found()
    desk.search("")
    desk.close()

    desk = start()
    desk.waits_for(lambda: searches(desk) == [f"Kaarten, {len(found)}"])
    saved = desk.window.desk.searches.list
    place = saved.visualRect(saved.model().index(0, 0)).center()
    qtbot.mouseClick(saved.viewport(), LEFT, pos=place)
    desk.waits_for(lambda: desk.found() == found)
    assert desk.window.desk.box.text() == "gele kaart"


def test_a_deleted_search_comes_back_by_the_banner(start, qtbot):
    desk = start()
    save_search(desk, qtbot, "gele kaart", "Kaarten")
    before = len(desk.found())
    saved = desk.window.desk.searches
    saved.list.setFocus()
    qtbot.keyClick(saved.list, KEY.Key_Delete)
    assert searches(desk) == []
    assert saved.isHidden()
    desk.answer_message()
    desk.waits_for(lambda: searches(desk) == [f"Kaarten, {before}"])
    assert desk.message() == ""


def test_an_own_pair_of_words_makes_a_search_find_until_it_is_removed(start, qtbot):
    desk = start()
    desk.search("zonnebloemtaart")
    desk.shows_nothing()
    desk.choose("find.pairs")
    window = opened(WordPairsWindow)
    qtbot.keyClicks(window.word, "zonnebloemtaart")
    qtbot.keyClicks(window.other, "gele kaart")
    qtbot.keyClick(window.other, KEY.Key_Return)
    desk.shows_among(TITLE)
    delete_first(qtbot, window)
    desk.shows_nothing()
    window.close()


def test_an_earlier_version_of_a_note_is_put_back(start, qtbot, paths):
    desk = start()
    desk.open(TITLE)
    desk.write_note("een lang verhaal over buren")
    desk.saves()
    desk.press("Ctrl+A")
    desk.type("kort")
    desk.saves()
    desk.choose("entry.versions")
    window = opened(KeptWindow)
    window.list.setCurrentRow(window.list.count() - 1)
    assert "een lang verhaal over buren" in window.page.toPlainText()
    assert put_back(qtbot, window)
    desk.waits_for(lambda: desk.note() == "een lang verhaal over buren")
    assert note_on_disk(paths.notebook, GELE_KAART) == "een lang verhaal over buren"
    desk.choose("entry.versions")
    assert "kort" in opened(KeptWindow).page.toPlainText()


def test_a_deleted_note_is_put_back_from_the_trash(start, qtbot, paths):
    desk = start()
    desk.open(TITLE)
    desk.write_note("een lang verhaal")
    desk.saves()
    desk.press("Ctrl+A")
    desk.press("Del")
    desk.saves()
    assert note_on_disk(paths.notebook, GELE_KAART) == ""
    desk.choose("notebook.trash")
    window = opened(KeptWindow)
    [line] = listed(window)
    assert TITLE in line
    assert "een lang verhaal" in window.page.toPlainText()
    qtbot.mouseClick(window.button, LEFT)
    assert listed(window) == []
    desk.waits_for(lambda: desk.note() == "een lang verhaal")
    assert note_on_disk(paths.notebook, GELE_KAART) == "een lang verhaal"


def test_a_deleted_label_is_in_the_trash_and_put_back(start, qtbot):
    desk = start()
    desk.open(TITLE)
    desk.choose("entry.labels")
    labels = opened(LabelsWindow)
    qtbot.keyClicks(labels.name, "intake")
    qtbot.keyClick(labels.name, KEY.Key_Return)
    delete_first(qtbot, labels)
    labels.close()
    desk.waits_for(lambda: "label:intake" not in desk.counts(Facet.PERSONAL))
    desk.choose("notebook.trash")
    window = opened(KeptWindow)
    [line] = listed(window)
    assert "intake" in line
    assert put_back(qtbot, window)
    desk.waits_for(lambda: "label:intake" in desk.counts(Facet.PERSONAL))


def test_a_backup_is_restored(start, qtbot, paths):
    desk = start()
    desk.open(TITLE)
    desk.write_note("van gisteren")
    desk.close()

    desk = start()  # opening makes a backup of what there is
    desk.settles()
    desk.waits_for(lambda: desk.note() == "van gisteren")
    desk.write_note(" en vandaag")
    desk.saves()
    desk.choose("notebook.backups")
    window = opened(KeptWindow)
    before = len(listed(window))
    assert before
    desk.waits_for(lambda: "van gisteren" in window.page.toPlainText())
    assert put_back(qtbot, window)
    desk.waits_for(lambda: desk.note() == "van gisteren")
    assert note_on_disk(paths.notebook, GELE_KAART) == "van gisteren"
    desk.choose("notebook.backups")
    assert len(listed(opened(KeptWindow))) > before  # what was there is backed up too


def test_what_is_typed_after_a_restore_is_kept_safe_too(start, qtbot, paths):
    desk = start()
    desk.open(TITLE)
    desk.write_note("van gisteren")
    desk.close()
    desk = start()
    desk.settles()
    desk.choose("notebook.backups")
    assert put_back(qtbot, opened(KeptWindow))
    desk.waits_for(lambda: desk.note() == "van gisteren")
    desk.write_note(", en van na het terugzetten")
    desk.has_saved()
    desk.close()
    copies = folder_of(paths.notebook).rglob("*.md")
    assert any("na het terugzetten" in copy.read_text("utf-8") for copy in copies)


def test_one_note_is_put_back_from_a_backup(start, qtbot, paths):
    desk = start()
    desk.open(TITLE)
    desk.write_note("wat er stond")
    desk.saves()
    desk.application.library.notebook.backups.make()
    desk.press("Ctrl+A")
    desk.type("iets anders")
    desk.saves()
    desk.choose("notebook.backups")
    window = opened(KeptWindow)
    desk.waits_for(lambda: "wat er stond" in window.page.toPlainText())
    window.followed.emit("0")
    desk.waits_for(lambda: desk.note() == "wat er stond")
    desk.waits_for(lambda: "wat er stond" not in window.page.toPlainText())
    assert note_on_disk(paths.notebook, GELE_KAART) == "wat er stond"
    window.close()
