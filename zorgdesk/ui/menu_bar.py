"""The menus, filled from the commands."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from zorgdesk.ui.command_actions import CommandActions

GAP = ""
"""Stands for a separator."""

FILE = ("file.export", "file.print", GAP, "file.quit")
EDIT = (
    "edit.undo", "edit.redo", GAP, "several.all", "several.none", "several.change", GAP,
    "entry.copy", GAP, "entry.bookmark", "entry.read", "entry.labels",
    "entry.collect",
)  # fmt: skip
MARK = (
    "mark.yellow",
    "mark.green",
    "mark.blue",
    "mark.pink",
    GAP,
    "mark.margin",
    "mark.list",
    "mark.colours",
)
NOTEBOOK_FILE = ("notebook.new", "notebook.open")
NOTEBOOK_WHOLE = (
    "notebook.copy", "notebook.take_over", "notebook.folder", "notebook.password", GAP,
    "note.loose", "notebook.highlights", "notebook.labels",
)  # fmt: skip
COLLECTIONS = ("collection.new", GAP, "collection.move", "collection.take_out")
OWN_ENTRIES = ("own.new", "own.copy", GAP, "own.edit", "own.versions", "own.delete")
NOTEBOOK_SAFETY = (
    GAP, "notebook.trash", "notebook.backups", "notebook.check", GAP, "notebook.wipe",
)  # fmt: skip
NOTES = (
    "entry.note", "note.new", "note.next", GAP, "note.pin", "note.collect", "entry.versions",
    "note.delete",
)  # fmt: skip
SEARCH = (
    "find.box", "find.clear", "find.recent", "find.save", GAP, "find.expand", "find.pairs",
    "find.why", GAP, "find.next_hit", "find.previous_hit",
)  # fmt: skip
VIEW = (
    "view.filters", "view.collections", "view.note", GAP, "view.larger", "view.smaller",
    "view.normal", GAP, "view.system", "view.light", "view.dark",
)  # fmt: skip
LANGUAGE = ("language.nl", "language.fr", "language.en")
GO = (
    "go.back", "go.forward", "go.start", GAP, "go.next", "go.previous", GAP,
    "read.next", "read.previous", "read.unread",
)  # fmt: skip
HELP = ("help.manual", "help.palette")


@dataclass(frozen=True, slots=True)
class NotebookMenus:
    """The menu about notebooks, and in it the one with those that were open before."""

    whole: QMenu
    recent: QMenu


def fill_menus(bar: QMenuBar, actions: CommandActions) -> NotebookMenus:
    """Put every command in its menu; the menu of recent notebooks is left to who knows them."""
    tr = QCoreApplication.translate
    _fill(bar.addMenu(tr("Menus", "&File")), FILE, actions)
    edit = bar.addMenu(tr("Menus", "&Edit"))
    _fill(edit, EDIT, actions)
    edit.addSeparator()
    _fill(edit.addMenu(tr("Menus", "N&otes")), NOTES, actions)
    _fill(edit.addMenu(tr("Menus", "&Highlights")), MARK, actions)
    notebook = bar.addMenu(tr("Menus", "&Notebook"))
    _fill(notebook, NOTEBOOK_FILE, actions)
    recent = notebook.addMenu(tr("Menus", "&Recent notebooks"))
    _fill(notebook, NOTEBOOK_WHOLE, actions)
    _fill(notebook.addMenu(tr("Menus", "&Collections")), COLLECTIONS, actions)
    _fill(notebook.addMenu(tr("Menus", "&Own entries")), OWN_ENTRIES, actions)
    _fill(notebook, NOTEBOOK_SAFETY, actions)
    _fill(bar.addMenu(tr("Menus", "&Search")), SEARCH, actions)
    view = bar.addMenu(tr("Menus", "&View"))
    _fill(view, VIEW, actions)
    view.addSeparator()
    _fill(view.addMenu(tr("Menus", "&Language")), LANGUAGE, actions)
    _fill(bar.addMenu(tr("Menus", "&Go")), GO, actions)
    _fill(bar.addMenu(tr("Menus", "&Help")), HELP, actions)
    return NotebookMenus(notebook, recent)


def _fill(menu: QMenu, names: tuple[str, ...], actions: CommandActions) -> None:
    for name in names:
        if name == GAP:
            menu.addSeparator()
        else:
            menu.addAction(actions[name])
