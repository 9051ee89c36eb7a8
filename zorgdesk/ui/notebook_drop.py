"""Files that are dropped on the window: a notebook is opened, several are taken over."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from zorgdesk.shelf import is_notebook_name


class NotebookDrop(QObject):
    """Takes files of which the name of one at least says that it is a notebook."""

    dropped = Signal(object)  # Path
    several_dropped = Signal(object)  # list[Path]

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # a drag that enters is one too
            return False
        paths = _files_in(event.mimeData())
        if not any(map(is_notebook_name, paths)):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._tell(paths)
        return True

    def _tell(self, paths: list[Path]) -> None:
        """What is no notebook is told as such where there are several."""
        if len(paths) == 1:
            self.dropped.emit(paths[0])
        else:
            self.several_dropped.emit(paths)


def _files_in(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
