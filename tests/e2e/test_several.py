"""Several entries at once: chosen in the list, changed in one step, taken back in one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from zorgdesk.domain.entry import Facet
from zorgdesk.domain.several import Topic

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def click(desk, qtbot, row, *keys):
    """Click on a row of the list with keys held down."""
    results = desk.window.desk.results.list
    index = results.model().index(row, 0)
    results.scrollTo(index)
    held = Qt.KeyboardModifier.NoModifier
    for key in keys:
        held |= key
    place = results.visualRect(index).center()
    qtbot.mouseClick(results.viewport(), LEFT, held, place)


def chosen(desk):
    return list(desk.window.desk.results.choosing.keys())


def bar(desk):
    """What stands under the list while several entries are chosen."""
    return desk.window.steering.work.marking.several._bar


def shown(desk):
    """What the bar says."""
    return [label.text() for label in bar(desk).findChildren(QLabel) if label.isVisible()]


def change(desk, qtbot, topic, button, name=""):
    """Open a topic, name a label where one is needed, and say yes to what is offered."""
    qtbot.mouseClick(bar(desk).topics[topic], LEFT)
    if name:
        qtbot.keyClicks(bar(desk).stage.name.lineEdit(), name)
    qtbot.mouseClick(getattr(bar(desk).stage, button), LEFT)


@pytest.fixture
def desk(start, qtbot):
    """A window with an open entry, and three entries chosen beside it."""
    desk = start()
    desk.open("Gele kaart")
    for row in (0, 2, 4):
        click(desk, qtbot, row, CTRL)
    desk.waits_for(lambda: len(chosen(desk)) == 4)
    return desk


def test_choosing_does_not_open_another_entry(desk, qtbot):
    keys = desk.found()
    rows = {0, 2, 4, desk.titles().index("Gele kaart")}
    assert chosen(desk) == [keys[row] for row in sorted(rows)]
    assert "4 fiches gekozen" in shown(desk)
    desk.reads("Gele kaart")
    click(desk, qtbot, 4, CTRL)
    assert len(chosen(desk)) == 3
    click(desk, qtbot, 1)
    desk.reads(desk.titles()[1])
    assert chosen(desk) == []
    assert not bar(desk).isVisible()


def test_choosing_by_keys(start):
    desk = start()
    desk.press("Down")
    desk.is_in("list")
    desk.waits_for(lambda: desk.selected() == desk.titles()[0])
    desk.reads(desk.titles()[0])
    desk.press("Shift+Down")
    desk.press("Shift+Down")
    assert chosen(desk) == desk.found()[:3]
    desk.reads(desk.titles()[0])
    desk.press("Esc")
    assert chosen(desk) == []
    assert desk.selected() == desk.titles()[0]
    desk.is_in("list")
    desk.press("Ctrl+A")
    desk.waits_for(lambda: chosen(desk) == desk.found())
    desk.press("Ctrl+Shift+A")
    assert chosen(desk) == []
    desk.press("z")
    desk.is_in("box")
    desk.waits_for(lambda: desk.window.desk.box.text() == "z")


def test_all_text_is_selected_where_one_types(start):
    desk = start()
    desk.search("zorg")
    desk.press("Ctrl+A")
    assert desk.window.desk.box.selectedText() == "zorg"
    assert chosen(desk) == []
    desk.open(desk.titles()[0])
    desk.window.desk.detail.browser.setFocus()
    desk.press("Ctrl+A")
    assert desk.window.desk.detail.browser.textCursor().hasSelection()
    assert chosen(desk) == []


def test_a_new_label_on_several_is_previewed_done_in_one_step_and_undone(desk, qtbot, start):
    keys = chosen(desk)
    desk.application.library.notebook.labels.give("intake", keys[:1])
    change(desk, qtbot, Topic.LABEL, "put_on", "intake")
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL).get("label:intake") == 4)
    desk.waits_for(lambda: "label “intake” op 3 fiches gezet" in desk.message())
    assert chosen(desk) == keys
    assert "4 van de 4 hebben dit label al." in shown(desk)
    desk.close()

    desk = start()
    desk.choose("edit.undo")
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL).get("label:intake") == 1)
    desk.choose("edit.redo")
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL).get("label:intake") == 4)


def test_everything_is_done_by_keys_alone(desk):
    desk.press("Tab")
    desk.press("Space")
    desk.type("onthaal")
    desk.press("Return")
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL).get("label:onthaal") == 4)
    desk.press("Esc")
    desk.press("Esc")
    desk.is_in("list")
    assert len(chosen(desk)) == 4


def test_undo_takes_back_what_was_done_from_the_field_where_it_was_named(desk):
    desk.press("Tab")
    desk.press("Space")
    desk.type("onthaal")
    desk.press("Return")
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL).get("label:onthaal") == 4)
    desk.waits_for(bar(desk).stage.isEnabled)
    desk.press("Ctrl+Z")
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL).get("label:onthaal") is None)
    desk.press("Ctrl+Y")
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL).get("label:onthaal") == 4)


def test_what_would_change_is_said_before(desk, qtbot):
    desk.application.library.notebook.set_bookmarks(chosen(desk)[:1], on=True)
    qtbot.mouseClick(bar(desk).topics[Topic.BOOKMARK], LEFT)
    assert "1 van de 4 hebben al een bladwijzer." in shown(desk)
    assert bar(desk).stage.put_on.text() == "Op 3 fiches zetten"
    assert bar(desk).stage.take_off.text() == "Van 1 fiche wegnemen"
    desk.press("Esc")
    assert not bar(desk).stage.isVisible()
    assert len(chosen(desk)) == 4
    assert desk.application.library.personal.bookmarked() == set(chosen(desk)[:1])


def test_read_marks_are_put_and_the_banner_takes_them_back(desk, qtbot):
    change(desk, qtbot, Topic.READ, "put_on")
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL)["read"] == 4)
    desk.waits_for(lambda: "4 fiches als gelezen gemarkeerd" in desk.message())
    desk.answer_message()
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL)["read"] == 0)


def test_a_change_that_fails_changes_nothing_and_says_why(desk, qtbot):
    notebook = desk.application.library.notebook
    notebook.save_note(chosen(desk)[0], "Er is iets om te bewaren.")
    folder: Path = notebook.backups.folder
    for kept in folder.glob("*"):
        kept.unlink()
    if folder.exists():
        folder.rmdir()
    folder.write_text("in de weg")
    change(desk, qtbot, Topic.BOOKMARK, "put_on")
    desk.waits_for(lambda: desk.message() != "")
    assert desk.application.library.personal.bookmarked() == frozenset()
    assert bar(desk).stage.isEnabled()


def test_another_question_ends_the_choice_and_the_same_one_does_not(desk):
    keys = chosen(desk)
    desk.window.steering.asking.again()
    desk.settles()
    desk.waits_for(lambda: chosen(desk) == keys)
    desk.search("zorg")
    desk.waits_for(lambda: chosen(desk) == [])
    assert not bar(desk).isVisible()


def test_what_was_chosen_is_exported_and_copied(desk, qtbot):
    keys = chosen(desk)
    qtbot.mouseClick(bar(desk).copy, LEFT)
    copied = QApplication.clipboard().text()
    titles = [entry.title for entry in desk.entries if entry.key in keys]
    assert all(title in copied for title in titles)
    qtbot.mouseClick(bar(desk).export, LEFT)
    window = desk.offers_export()
    [button] = [each for each in window.parts.buttons() if each.isChecked()]
    assert button.text() == "De gekozen fiches  (4 fiches)"
    window.reject()


def test_a_notebook_that_is_read_only_says_so_in_the_bar(desk):
    library = desk.application.library
    library.open_notebook(library.notebook.path, read_only=True)
    desk.window.steering.work.show_opened(library)
    desk.waits_for(lambda: "Het notitieboek is alleen geopend om te lezen." in shown(desk))
    assert not any(button.isEnabled() for button in bar(desk).topics.values())
    assert bar(desk).copy.isEnabled()
