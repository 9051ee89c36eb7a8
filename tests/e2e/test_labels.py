"""A reader's own order: labels on entries, and what was read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from zorgdesk.domain.entry import Facet
from zorgdesk.domain.labels import LabelColour
from zorgdesk.ui.filters.model import Role as FilterRole
from zorgdesk.ui.labels.view import LabelsWindow

TITLE = "Gele kaart"


def labels_window():
    [window] = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, LabelsWindow) and each.isVisible()
    ]
    return window


def colour(desk, label):
    """The colour of the dot before a label in the filters, which Qt hands on as text."""
    return desk._value(Facet.PERSONAL, f"label:{label}").data(FilterRole.COLOUR)


def take(button, text):
    """Take a line of a button's menu."""
    button.menu().aboutToShow.emit()
    [action] = [action for action in button.menu().actions() if action.text() == text]
    action.trigger()


def test_a_label_is_put_on_filtered_by_and_taken_back(start, qtbot):
    desk = start()
    desk.search("gele kaart")
    desk.open(TITLE)
    desk.choose("entry.labels")
    window = labels_window()
    qtbot.keyClicks(window.name, "intake")
    qtbot.keyClick(window.name, Qt.Key.Key_Return)
    assert window.list.item(0).checkState() is Qt.CheckState.Checked
    window.close()
    desk.waits_for(lambda: "intake" in desk.page())

    desk.search("")
    desk.tick(Facet.PERSONAL, "label:intake")
    desk.shows(TITLE)
    desk.search("label:intake")
    desk.shows(TITLE)
    desk.close()

    desk = start()
    desk.shows(TITLE)
    desk.waits_for(lambda: "intake" in desk.page())
    desk.choose("edit.undo")
    desk.waits_for(lambda: TITLE not in desk.found())


def test_what_was_read_is_ticked_and_filtered(start):
    desk = start()
    desk.search("gele kaart")
    desk.open(TITLE)
    desk.press("Ctrl+R")
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL)["read"] == 1)
    desk.search("")
    desk.tick(Facet.PERSONAL, "read")
    desk.shows(TITLE)
    desk.press("Ctrl+R")
    desk.waits_for(lambda: desk.found() == [])


def test_the_start_page_tells_how_far_one_has_read(start):
    desk = start()
    desk.search("gele kaart")
    desk.open(TITLE)
    desk.press("Ctrl+R")
    desk.choose("go.start")
    desk.waits_for(lambda: "1 van de 61 initiatieven" in desk.page())
    desk.follow("filter:personal/unread")
    desk.waits_for(lambda: TITLE not in desk.found())


def test_labels_are_coloured_and_merged_without_an_open_entry(start, qtbot):
    desk = start()
    labels = desk.application.library.notebook.labels
    first, second, third = desk.found()[:3]
    labels.give("intake", [first, second])
    labels.give("onthaal", [second, third])
    desk.choose("notebook.labels")
    window = labels_window()
    take(window._colour, "Paars")
    desk.waits_for(lambda: colour(desk, "intake") == LabelColour.PURPLE)
    take(window._merge, "onthaal")
    assert "1 fiche krijgt" in window.merging.findChild(QLabel).text()
    assert len(labels.all()) == 2, "nothing is done before it is said"
    window.merging.findChildren(QPushButton)[0].click()
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL).get("label:onthaal") == 3)
    assert "label:intake" not in desk.counts(Facet.PERSONAL)
    desk.close()

    desk = start()
    desk.choose("edit.undo")
    desk.waits_for(lambda: desk.counts(Facet.PERSONAL).get("label:intake") == 2)
    assert desk.counts(Facet.PERSONAL)["label:onthaal"] == 2
    assert colour(desk, "intake") == LabelColour.PURPLE
    desk.choose("edit.undo")
    desk.waits_for(lambda: colour(desk, "intake") != LabelColour.PURPLE)


def test_the_window_with_labels_follows_what_is_undone(start, qtbot):
    desk = start()
    desk.choose("notebook.labels")
    window = labels_window()
    qtbot.keyClicks(window.name, "intake")
    qtbot.keyClick(window.name, Qt.Key.Key_Return)
    desk.waits_for(lambda: window.list.count() == 1)
    desk.choose("edit.undo")
    desk.waits_for(lambda: window.list.count() == 0)


def test_labels_can_be_looked_at_where_the_notebook_is_read_only(start):
    desk = start()
    labels = desk.application.library.notebook.labels
    labels.give("intake", desk.found()[:2])
    path = desk.application.library.notebook.path
    desk.application.library.open_notebook(path, read_only=True)
    desk.window.steering.work.show_opened(desk.application.library)
    desk.choose("notebook.labels")
    window = labels_window()
    assert window.list.count() == 1
    assert [each for each in window.findChildren(QPushButton) if each.isVisible()] == []


def test_one_reads_on_with_what_was_not_read(start):
    desk = start()
    desk.press("Ctrl+Shift+R")
    first = desk.application.library.read_through.next_unread(None)
    desk.waits_for(lambda: desk.window.steering.reading.key == first)
    desk.press("Alt+Down")
    desk.waits_for(lambda: desk.window.steering.reading.key != first)
    second = desk.window.steering.reading.key
    desk.press("Ctrl+R")
    desk.choose("go.start")
    desk.waits_for(lambda: "1 van de 61 initiatieven" in desk.page())
    desk.follow("unread:")
    desk.waits_for(lambda: desk.window.steering.reading.key == first)
    desk.press("Ctrl+R")
    desk.press("Ctrl+Shift+R")
    desk.waits_for(lambda: desk.window.steering.reading.key not in {first, second})
    document = desk.application.library.entry(first).source.document
    desk.follow(f"entry:{document}")
    desk.waits_for(lambda: "2 van de 61 zijn gelezen." in desk.page())
    assert desk.page().count("✓ gelezen") == 2
