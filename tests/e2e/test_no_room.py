"""Not a byte is left on the disk of the notebook: it can be read, the window says why only that."""

from PySide6.QtCore import Qt

from tests.unit.notebook.conftest import stick  # noqa: F401
from tests.unit.notebook.test_trouble import fill
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.settings import Settings, save
from zorgdesk.ui.safekeeping.window import KeptWindow

GELE_KAART = "initiatief:gele-kaart"


def standing(desk):
    return desk.window.desk.standing.text()


def test_what_was_noted_is_read_and_written_again_when_there_is_room(stick, start, paths):  # noqa: F811
    path = stick / "werk.zorgdesk"
    notebook = Notebook.open(path)
    notebook.save_note(GELE_KAART, "bewaard")
    notebook.backups.make()
    notebook.close()
    save(Settings(recent_notebooks=[str(path)]), paths.settings)
    fill(stick / "ballast")
    desk = start()
    desk.open("Gele kaart")
    desk.waits_for(lambda: desk.note() == "bewaard")
    assert "op de schijf is geen plaats meer" in standing(desk)
    assert not desk.can("note.new")
    (stick / "ballast").unlink()
    open_it = desk._buttons(desk.window.desk.standing)[1]
    desk._qtbot.mouseClick(open_it, Qt.MouseButton.LeftButton)
    desk.waits_for(lambda: standing(desk) == "")
    desk.write_note(", en verder")
    desk.saves()
    fill(stick / "ballast")
    desk.choose("notebook.backups")
    [window] = desk.window.findChildren(KeptWindow)
    window.wanted.emit(0)  # there is no room to keep what it would replace
    desk.waits_for(lambda: "op de schijf is geen plaats meer" in standing(desk))
    desk.waits_for(lambda: desk.note() == "bewaard, en verder")
    (stick / "ballast").unlink()
