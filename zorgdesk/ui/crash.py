"""The last line of defence: log an unforeseen error, then tell the user once."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Catches what nothing else caught, on any thread."""

    _crashed = Signal(str)  # crosses to the GUI thread: a hook may run on any thread

    def __init__(self) -> None:
        super().__init__()
        self._dialog: QObject | None = None
        self._crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._report
        threading.excepthook = lambda args: self._report(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def _report(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        details = "".join(traceback.format_exception(kind, error, trace))
        log.critical("Unexpected error\n%s", details)
        if issubclass(kind, Exception):  # not KeyboardInterrupt
            self._crashed.emit(details)

    def _show(self, details: str) -> None:
        from PySide6.QtGui import QIcon  # noqa: PLC0415 - seldom needed
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415

        if self._dialog is not None:
            return  # one at a time; the log has the rest
        message = self.tr("Something went wrong. Your notes are safe.")
        dialog = QMessageBox(QMessageBox.Icon.Critical, "ZorgDesk", message)
        dialog.addButton(QMessageBox.StandardButton.Ok).setIcon(QIcon())
        dialog.setDetailedText(details)
        dialog.finished.connect(self._forget)
        dialog.open()
        self._dialog = dialog

    def _forget(self) -> None:
        self._dialog = None
