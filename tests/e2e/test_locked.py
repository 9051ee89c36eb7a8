"""A notebook that is only read: what would change it cannot be taken, and its keys say why."""

import pytest
from PySide6.QtWidgets import QDialog

from zorgdesk.notebook.notebook import Notebook
from zorgdesk.ui.command_list import commands

KAART = "initiatief:gele-kaart"
LEAVES = {
    "file.quit", "file.print", "notebook.new", "notebook.open", "notebook.copy", "notebook.folder",
    "notebook.wipe", "help.palette", "help.manual", "language.nl", "language.fr", "language.en",
}  # fmt: skip
"""Commands that open a window of the system, or go away from this one."""


@pytest.fixture
def desk(start, paths):
    """A window on a notebook with something of everything, which can only be read."""
    paths.user.mkdir()
    notebook = Notebook.open(paths.notebook)
    notebook.save_note(KAART, "over de kaart")
    notebook.set_bookmarks([KAART], True)  # noqa: FBT003 - as it is named
    collection = notebook.collections.add("Werkdag")
    notebook.collection_items.add(collection.id, [KAART])
    notebook.close()
    desk = start()
    desk.application.library.open_notebook(paths.notebook, read_only=True)
    desk.window.steering.work.show_opened(desk.application.library)
    desk.open("Gele kaart")
    desk.window.desk.results.list.setFocus()
    return desk


def test_no_command_that_changes_the_notebook_can_be_taken(desk):
    for command in commands(desk.window.steering):
        if command.changes:
            assert not desk.can(command.id), command.id


def test_what_can_be_taken_changes_nothing_and_gives_no_trouble(desk, paths):
    before = paths.notebook.read_bytes()
    for command in commands(desk.window.steering):
        if desk.can(command.id) and command.id not in LEAVES:
            desk.choose(command.id)
            desk.settles()
            for window in desk.window.findChildren(QDialog):
                window.close()
            assert desk.message() == "", command.id
    assert paths.notebook.read_bytes() == before


def test_the_keys_say_why(desk):
    desk.window.activateWindow()
    for command in commands(desk.window.steering):
        for keys in command.shortcuts if command.changes else ():
            desk.window.told.clear()
            desk.press(keys)
            assert "om te lezen" in desk.told(), command.id


def test_in_a_notebook_that_takes_changes_all_is_as_before(desk, paths):
    library = desk.application.library
    library.open_notebook(paths.notebook)
    desk.window.steering.work.show_opened(library)
    desk.open("Brugwonen (Brugge)")
    assert desk.can("entry.bookmark")
    assert desk.can("own.new")
    desk.press("Ctrl+D")
    assert desk.is_bookmarked()
