"""The menu with the notebooks that were open before."""

from collections.abc import Sequence
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.notebook_opening import NotebookOpening


class RecentNotebooks(QObject):
    """Fills the menu; which ones are gone is looked up aside, for a drive may be slow to answer."""

    def __init__(self, desk: Desk, opening: NotebookOpening, worker: Executor) -> None:
        super().__init__(desk)
        self._opening = opening
        self._actions: list[tuple[Path, QAction]] = []
        self._looking = Latest(worker, self)
        self._looking.done.connect(self._show_missing)

    def fill(self, menu: QMenu) -> None:
        """Bring this menu up to date whenever it opens."""
        menu.aboutToShow.connect(lambda: self._show(menu))
        self._show(menu)

    def _show(self, menu: QMenu) -> None:
        shelf = self._opening.shelf
        paths = shelf.recent if shelf else ()
        menu.clear()
        self._actions = [(path, self._action(menu, path)) for path in paths]
        if paths:
            self._looking.start(lambda: [path for path in paths if not _is_there(path)])
        else:
            menu.addAction(self.tr("No notebook was open before")).setEnabled(False)

    def _action(self, menu: QMenu, path: Path) -> QAction:
        action = menu.addAction(_line(path))
        action.triggered.connect(lambda: self._opening.open(path))
        return action

    def _show_missing(self, missing: Sequence[Path]) -> None:
        for path, action in self._actions:
            if path in missing:
                action.setEnabled(False)
                action.setText(self.tr("%s (not found)") % _line(path))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _line(path: Path) -> str:
    """Name and place, with every & as it is."""
    return f"{path.stem}  –  {path.parent}".replace("&", "&&")
