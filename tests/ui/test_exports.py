"""Exporting, printing and copying from the window."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication, QPageSize, QTextListFormat, QTextTable
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.e2e.conftest import fall_silent
from tests.e2e.desk import Desk
from tests.opened import library_of
from tests.unit.exchange.samples import FULL, SINGLE
from zorgdesk.app import Application
from zorgdesk.domain.entry import EntryKey
from zorgdesk.exchange.copying import copied_text
from zorgdesk.exchange.file_format import FileFormat
from zorgdesk.patient_data import Places
from zorgdesk.ui.exports.order import LONGEST_NAME, Offer, Part, file_name
from zorgdesk.ui.exports.view import FORMATS, ExportWindow
from zorgdesk.ui.printing import paper

BRUG = "Brugwonen (Brugge)"
OFFERS = [
    Offer(Part.ENTRY, "De open fiche", "", ()),
    Offer(Part.RESULTS, "De resultaten", "Zoekresultaten", (EntryKey("a"), EntryKey("b"))),
    Offer(Part.NOTES, "Alles met een notitie", "Mijn notities", (EntryKey("a"),)),
]


@pytest.fixture
def window(qtbot, tmp_path):
    window = ExportWindow(OFFERS, tmp_path, None)
    qtbot.addWidget(window)
    window.show()
    window.orders = []
    window.ordered.connect(window.orders.append)
    return window


def choose(window, file_format):
    window.formats.setCurrentIndex(FORMATS.index(file_format))


def test_what_is_empty_cannot_be_chosen(window):
    assert [button.isEnabled() for button in window.parts.buttons()] == [False, True, True]
    assert window.parts.checkedId() == 1
    assert "2" in window.parts.button(1).text()


def test_what_may_be_of_a_client_is_told_for_what_is_chosen(window):
    def told():
        warning = window.findChild(QLabel, "warning")
        return warning.text() if warning.isVisible() else ""

    assert told() == ""
    window.warn_of(Places({"b": 1}, loose=2))
    assert "In 1 place" in told()
    warning = window.findChild(QLabel, "warning")
    assert warning.minimumHeight() >= warning.heightForWidth(warning.width())
    window.parts.button(2).click()  # the notes, and with them the loose ones
    assert "In 2 place" in told()
    window.warn_of(Places())
    assert told() == ""
    assert window.go.isEnabled()


def test_a_name_is_proposed_in_the_folder(window, tmp_path):
    assert Path(window.target.text()) == tmp_path / "Zoekresultaten.pdf"
    window.parts.button(2).click()
    choose(window, FileFormat.DOCX)
    assert Path(window.target.text()) == tmp_path / "Mijn notities.docx"


def test_a_name_that_was_typed_stays(window, tmp_path, qtbot):
    window.target.selectAll()
    qtbot.keyClicks(window.target, str(tmp_path / "eigen naam.v2"))
    window.parts.button(2).click()
    choose(window, FileFormat.ODT)
    assert Path(window.target.text()) == tmp_path / "eigen naam.v2.odt"


def test_an_order_says_what_as_what_and_where(window, tmp_path):
    choose(window, FileFormat.CSV)
    window.go.click()
    [order] = window.orders
    assert (order.offer, order.file_format) == (OFFERS[1], FileFormat.CSV)
    assert (order.target, order.overwrite) == (tmp_path / "Zoekresultaten.csv", False)


def test_an_existing_file_takes_a_second_click(window, tmp_path):
    (tmp_path / "Zoekresultaten.pdf").write_text("van iemand")
    window.go.click()
    assert window.orders == []
    window.go.click()
    assert window.orders[0].overwrite


def test_another_name_asks_again(window, tmp_path):
    for name in ("Zoekresultaten.pdf", "Zoekresultaten.odt"):
        (tmp_path / name).write_text("van iemand")
    window.go.click()
    choose(window, FileFormat.ODT)
    window.go.click()
    assert window.orders == []


def test_who_chose_an_existing_file_in_the_systems_window_was_asked_there(
    window, tmp_path, monkeypatch
):
    chosen = tmp_path / "er al.pdf"
    chosen.write_text("van iemand")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    window._browse.click()
    window.go.click()
    assert (window.orders[0].target, window.orders[0].overwrite) == (chosen, True)


def test_half_a_path_is_refused(window):
    window.target.setText("notities.pdf")
    window.go.click()
    assert window.orders == []
    assert window._trouble.isVisible()


def test_while_it_is_made_nothing_can_be_changed_and_after_trouble_again(window):
    window.begin()
    assert window._busy.isVisible()
    assert not window.go.isEnabled()
    window.fail("De schijf is vol.")
    assert window.focusWidget() is window.target
    assert window.go.isEnabled()
    assert not window._busy.isVisible()
    assert window._trouble.text() == "De schijf is vol."
    assert [button.isEnabled() for button in window.parts.buttons()] == [False, True, True]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ('a/b\\c:"d"?', "a-b-c-d.pdf"),
        ("..", "ZorgDesk.pdf"),
        ("Café – zorg", "Café – zorg.pdf"),
        ("x" * 300, "x" * LONGEST_NAME + ".pdf"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title, name):
    assert file_name(title, FileFormat.PDF) == name


def test_every_format_can_be_chosen():
    assert set(FORMATS) == set(FileFormat)


def test_what_is_copied_has_its_source_and_not_the_notes():
    text = copied_text(SINGLE, SINGLE.items[0].entry)
    assert text.startswith(f"{BRUG}\n\nSamen wonen & zorg dragen")
    assert (
        "Een proeftuin met partners:\n• gezinszorg;\n• huisvesting.\n\nZie de site (https" in text
    )
    assert text.endswith("Geraadpleegd in ZorgDesk op 3 maart 2026.\n")
    assert "Na het bezoek" not in text


def test_paper_has_the_entry_and_its_note(qapp, tmp_path):
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = paper(FULL)
    shown = document.toPlainText()
    assert all(text in shown for text in ("Na het bezoek", "Bron: Bestaande", "☑ afspraak maken"))
    assert "<script>alert(1)</script>" in shown
    document.print_(printer)
    assert (tmp_path / "papier.pdf").read_bytes().startswith(b"%PDF")


def test_paper_has_facts_beside_their_names_and_lists_in_each_other(qapp):
    document = paper(SINGLE)
    facts = next(frame for frame in document.rootFrame().childFrames())
    assert isinstance(facts, QTextTable)
    row = [facts.cellAt(0, at).firstCursorPosition().block().text() for at in range(2)]
    assert row == ["Ook genoemd", "Wonen in Brugge"]
    ticked, inside = (document.find(text).block() for text in ("afspraak maken", "met de"))
    assert ticked.textList().format().style() is QTextListFormat.Style.ListStyleUndefined
    assert inside.textList().format().indent() == ticked.textList().format().indent() + 1
    assert document.find("Wat zij zei").block().blockFormat().indent() == 1


@pytest.fixture
def desk(qtbot, qapp, paths, tmp_path, monkeypatch):
    """The running program, with a documents folder of its own."""
    (tmp_path / "documenten").mkdir()
    place = str(tmp_path / "documenten")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: place)
    qapp.setStyle("Fusion")
    application = Application(qapp, paths, open_library=library_of)
    application.start()
    desk = Desk(qtbot, application)
    yield desk
    if not desk.is_closed:
        desk.close()
    fall_silent(application)


def test_a_note_that_was_just_typed_is_exported(desk, tmp_path):
    desk.search("brugwonen")
    desk.open(BRUG)
    desk.write_note("nog niet bewaard")
    window = desk.export()
    choose(window, FileFormat.JSON)
    window.go.click()
    desk.waits_for(lambda: bool(desk.message()))
    target = tmp_path / "documenten" / "Brugwonen (Brugge).json"
    assert desk.message().startswith(target.name)
    [item] = json.loads(target.read_text("utf-8"))["items"]
    assert item["notes"][0]["text"] == "nog niet bewaard"
    assert not window.isVisible()


def test_a_whole_notebook_is_exported_with_what_is_only_marked_or_labelled(desk, tmp_path):
    library = desk.application.library
    library.notebook.labels.give("intake", [library.entries[3].key])
    library.notebook.notepad.add(None, "over niets in het bijzonder", "Dagboek")
    window = desk.export()
    next(each for each in window.parts.buttons() if "notitieboek" in each.text()).click()
    choose(window, FileFormat.JSON)
    window.go.click()
    desk.waits_for(lambda: bool(desk.message()))
    made = json.loads((tmp_path / "documenten" / "Mijn notitieboek.json").read_text("utf-8"))
    assert [item["labels"] for item in made["items"]] == [["intake"]]
    assert [note["title"] for note in made["loose_notes"]] == ["Dagboek"]


def test_trouble_is_told_where_the_reader_can_choose_again(desk, tmp_path):
    window = desk.export()
    window.target.setText(str(tmp_path / "weg" / "a.md"))
    window.go.click()
    desk.waits_for(lambda: window._trouble.isVisible())
    assert "bestaat niet" in window._trouble.text()
    assert window.go.isEnabled()


def test_a_long_export_tells_how_far_it_is_and_can_be_stopped(desk, tmp_path):
    told = []
    desk.window.desk.told.connect(told.append)
    window = desk.export()
    window.parts.buttons()[-1].click()  # the whole catalogue
    choose(window, FileFormat.PDF)
    window.go.click()
    assert window._busy.maximum() == 0
    desk.waits_for(lambda: window._busy.value() > 2)
    window._cancel.click()
    desk.waits_for(lambda: bool(told))
    assert "gestopt" in told[-1]
    assert not window.isVisible()
    assert list((tmp_path / "documenten").iterdir()) == []
    assert desk.export().go.isEnabled()


def test_closing_the_window_does_not_wait_for_a_long_export(desk, tmp_path):
    window = desk.export()
    window.parts.buttons()[-1].click()
    choose(window, FileFormat.PDF)
    window.go.click()
    desk.waits_for(lambda: window._busy.value() > 2)
    desk.close()
    assert list((tmp_path / "documenten").iterdir()) == []


def test_the_open_entry_is_printed_after_a_look(desk, qtbot):
    desk.search("brugwonen")
    desk.open(BRUG)
    desk.choose("file.print")
    desk.waits_for(lambda: bool(desk.window.findChildren(QPrintPreviewDialog)))
    [dialog] = desk.window.findChildren(QPrintPreviewDialog)
    assert BRUG in dialog.windowTitle()
    dialog.reject()


def test_the_open_entry_is_copied_with_its_source(desk):
    desk.search("brugwonen")
    desk.open(BRUG)
    desk.choose("entry.copy")
    text = QGuiApplication.clipboard().text()
    assert re.search(r"Bron: .+, pagina 2, lijnen 43–47", text)
