"""The moment at which a widget has been painted for the first time."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls `after` once, with the time in seconds, when the first paint of `widget` is over."""

    def __init__(self, widget: QWidget, after: Callable[[float], object]) -> None:
        super().__init__(widget)
        self._after = after
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, lambda: self._after(time.time()))
        return False
