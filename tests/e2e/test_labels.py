"""A reader's own order: labels on entries, and what was read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from zorgdesk.domain.entry import Facet
from zorgdesk.ui.labels.view import LabelsWindow

TITLE = "Gele kaart"


def test_a_label_is_put_on_filtered_by_and_taken_back(start, qtbot):
    desk = start()
    desk.search("gele kaart")
    desk.open(TITLE)
    desk.choose("entry.labels")
    [window] = [w for w in QApplication.topLevelWidgets() if isinstance(w, LabelsWindow)]
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
