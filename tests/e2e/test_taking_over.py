"""Another notebook is taken over in the window: seen before, done in one go, and undone."""

from contextlib import closing

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.e2e.dropping import drop
from zorgdesk.domain.entry import Facet
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import set_password
from zorgdesk.personal import NOTED
from zorgdesk.ui.other_notebook.window import OtherNotebookWindow
from zorgdesk.ui.passwords.window import PasswordWindow

KAART, BRUG = "initiatief:gele-kaart", "initiatief:brugwonen"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def workshop(tmp_path, paths):
    """A notebook that was a copy of ours: one note went another way, and one is new."""
    path = tmp_path / "Workshop Gent.zorgdesk"
    with closing(Notebook.open(paths.notebook)) as ours:
        ours.save_note(KAART, "begin")
        ours.save_copy(path)
        ours.save_note(KAART, "hier anders")
    with closing(Notebook.open(path)) as other:
        other.save_note(KAART, "daar anders")
        other.notepad.add(None, "zwaluwstaart", "Dag 1")
    return path


@pytest.fixture
def choose(monkeypatch):
    """What the system's window answers."""

    def answer(*paths):
        names = [str(path) for path in paths]
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: (names, ""))

    return answer


def window(desk):
    shown = desk.window.findChildren(OtherNotebookWindow)
    return next((each for each in shown if each.isVisible()), None)


def begin(desk):
    desk.choose("notebook.take_over")
    desk.waits_for(lambda: window(desk) is not None)
    return window(desk)


def test_it_is_seen_before_it_is_done_and_undone_in_one_go(start, paths, workshop, choose):
    choose(workshop)
    desk = start()
    desk.open("Gele kaart")
    library, shown = desk.application.library, begin(desk)
    names = [shown.pages.list.item(row).text() for row in range(shown.pages.list.count())]
    assert names == ["Overzicht", "Notitie: Gele kaart"]
    shown.pages.list.setCurrentRow(1)
    assert "hier anders" in shown.pages.page.toPlainText()
    assert "daar" in shown.pages.page.toPlainText()
    desk._qtbot.mouseClick(shown.foot.go, LEFT)
    desk.waits_for(lambda: "2 notities overgenomen" in desk.message())
    assert library.own_notebook.backups.all()
    assert desk.message() == "Gedaan: 2 notities overgenomen uit ‘Workshop Gent’."
    assert [each.title for each in library.notes.of(KAART)] == ["", "Uit Workshop Gent"]
    desk.answer_message()
    desk.waits_for(lambda: len(library.notes.of(KAART)) == 1)
    desk.close()
    desk = start()
    desk.choose("edit.redo")
    library = desk.application.library
    desk.waits_for(lambda: len(library.notes.of(KAART)) == 2)


def test_filters_and_counts_follow_at_once(start, workshop, choose):
    with closing(Notebook.open(workshop)) as other:
        other.save_note(BRUG, "over een zwaluwstaart")
        other.labels.give("intake", [KAART, BRUG])
    choose(workshop)
    desk = start()
    desk._qtbot.mouseClick(begin(desk).foot.go, LEFT)
    desk.waits_for(lambda: "overgenomen" in desk.message())
    desk.waits_for(lambda: desk.value(Facet.PERSONAL, NOTED).count == 2)
    desk.waits_for(lambda: desk.value(Facet.PERSONAL, "label:intake").count == 2)
    desk.search("notitie:zwaluwstaart")
    desk.waits_for(lambda: BRUG in desk.found())
    begin(desk)
    assert not window(desk).foot.go.isEnabled()
    assert "staat al in uw notitieboek" in window(desk).pages.page.toPlainText()
    window(desk).close()
    desk.choose("edit.undo")
    assert not desk.can("own.new")
    desk.waits_for(lambda: BRUG not in desk.found())
    desk.waits_for(lambda: desk.can("own.new"))


def test_its_password_is_asked_and_what_cannot_be_read_is_told(start, workshop, choose, tmp_path):
    set_password(workshop, "een zin")
    KEYRING.forget()
    choose(workshop)
    desk = start()
    desk.choose("notebook.take_over")
    asking = desk.window.steering.work.taking_over.reading.password
    desk.waits_for(lambda: asking.window is not None)
    for password in ("iets anders", "een zin"):
        [field] = asking.window.fields
        desk.waits_for(field.isEnabled)
        field.clear()
        desk._qtbot.keyClicks(field, password)
        desk._qtbot.mouseClick(asking.window.actions_[0], LEFT)
    desk.waits_for(lambda: window(desk) is not None)
    assert asking.window is None
    desk._qtbot.keyClick(window(desk), Qt.Key.Key_Escape)
    desk.waits_for(lambda: window(desk) is None)
    choose(tmp_path / "weg.zorgdesk")
    desk.choose("notebook.take_over")
    desk.waits_for(lambda: "is er niet" in desk.message())


@pytest.fixture
def participant(tmp_path):
    """Make a closed notebook with one note, and with a password where one is given."""

    def make(name, password=""):
        path = tmp_path / f"{name}.zorgdesk"
        with closing(Notebook.open(path)) as notebook:
            notebook.save_note(KAART, f"van {name}")
        if password:
            set_password(path, password)
            KEYRING.forget()
        return path

    return make


def is_asking(widget):
    return isinstance(widget, PasswordWindow) and widget.isVisible()


def wait_for_account(desk):
    desk.waits_for(lambda: window(desk) is not None and window(desk).foot.go.isEnabled())
    return window(desk)


def test_those_of_a_workshop_come_together_and_go_together(start, participant, choose, tmp_path):
    choose(participant("An"), participant("Bert"), tmp_path / "weg.zorgdesk")
    desk = start()
    desk.open("Gele kaart")
    library = desk.application.library
    desk.choose("notebook.take_over")
    shown = wait_for_account(desk)
    names = [shown.pages.list.item(row).text() for row in range(shown.pages.list.count())]
    assert names == ["Overzicht", "An", "Bert"]
    assert "weg.zorgdesk is er niet" in shown.pages.page.toPlainText()
    shown.wishes.collect.click()
    shown.pages.list.setCurrentRow(1)
    desk.waits_for(lambda: "Verzamelingen" in shown.pages.page.toPlainText())
    desk._qtbot.mouseClick(shown.foot.go, LEFT)
    desk.waits_for(shown.foot.undo.isVisible)
    assert {each.text for each in library.notes.of(KAART)} == {"van An", "van Bert"}
    assert {each.name for each in library.own_notebook.collections.all()} == {"An", "Bert"}
    desk._qtbot.keyClick(shown, Qt.Key.Key_Escape)
    desk.waits_for(lambda: window(desk) is None)
    assert desk.message() == "Gedaan: 2 notities overgenomen uit 2 notitieboeken."
    desk.answer_message()
    desk.waits_for(lambda: not library.notes.of(KAART))


def test_passwords_are_asked_in_turn_and_who_gives_none_is_left_out(start, participant, choose):
    choose(participant("An", "eerste"), participant("Bert", "tweede"), participant("Cis"))
    desk = start()
    desk.choose("notebook.take_over")
    asking = desk.window.steering.work.taking_over.reading.password
    desk.waits_for(lambda: asking.window is not None)
    assert "An" in asking.window.windowTitle()
    asking.window.close()
    desk.waits_for(lambda: asking.window is not None and "Bert" in asking.window.windowTitle())
    [field] = asking.window.fields
    desk._qtbot.keyClicks(field, "tweede")
    desk._qtbot.mouseClick(asking.window.actions_[0], LEFT)
    shown = wait_for_account(desk)
    assert not [each for each in QApplication.topLevelWidgets() if is_asking(each)]
    names = [shown.pages.list.item(row).text() for row in range(shown.pages.list.count())]
    assert names == ["Overzicht", "Bert", "Cis"]
    assert "An" in shown.pages.page.toPlainText()
    desk._qtbot.keyClick(shown, Qt.Key.Key_Escape)
    desk.waits_for(lambda: window(desk) is None)


def test_several_dropped_on_the_window_are_taken_over(start, participant):
    paths = [participant("An"), participant("Bert")]
    desk = start()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop(desk.window, data)
    shown = wait_for_account(desk)
    desk._qtbot.mouseClick(shown.foot.go, LEFT)
    desk.waits_for(shown.foot.undo.isVisible)
    desk._qtbot.mouseClick(shown.foot.undo, LEFT)
    desk.waits_for(lambda: not desk.application.library.notes.of(KAART))
    assert window(desk) is None
