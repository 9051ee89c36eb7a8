"""Another notebook is taken over in the window: seen before, done in one go, and undone."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from zorgdesk.domain.entry import Facet
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import set_password
from zorgdesk.personal import NOTED
from zorgdesk.ui.other_notebook.window import OtherNotebookWindow

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

    def answer(path):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))

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
    names = [shown.list.item(row).text() for row in range(shown.list.count())]
    assert names == ["Overzicht", "Notitie: Gele kaart"]
    shown.list.setCurrentRow(1)
    assert "hier anders" in shown.page.toPlainText()
    assert "daar" in shown.page.toPlainText()
    desk._qtbot.mouseClick(shown.go, LEFT)
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
    desk._qtbot.mouseClick(begin(desk).go, LEFT)
    desk.waits_for(lambda: "overgenomen" in desk.message())
    desk.waits_for(lambda: desk.value(Facet.PERSONAL, NOTED).count == 2)
    desk.waits_for(lambda: desk.value(Facet.PERSONAL, "label:intake").count == 2)
    desk.search("notitie:zwaluwstaart")
    desk.waits_for(lambda: BRUG in desk.found())
    begin(desk)
    assert not window(desk).go.isEnabled()
    assert "staat al in uw notitieboek" in window(desk).page.toPlainText()
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
    asking = desk.window.steering.work.taking_over.password
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
