"""Collect Python's garbage on the GUI thread only."""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 5000


class GarbageCollector(QObject):
    """Takes the place of Python's own timing, which collects on whichever thread is at work.

    A widget that is part of a cycle would be destroyed on a worker thread, and Qt crashes.
    """

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(gc.collect)
        self._timer.start()

    @staticmethod
    def spare_what_stays() -> None:
        """Never look again at what is there now, such as the catalogue: it stays to the end."""
        gc.collect()
        gc.freeze()
