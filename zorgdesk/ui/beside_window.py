"""A window beside the main one: it may go behind, and comes back where it was."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QDialog


def let_go_behind(window: QDialog) -> None:
    """Give the window a place of its own on the task bar and under Alt+Tab.

    Its parent still owns it and takes it along at the end; no desktop keeps it in front any more.
    """
    window.create()
    window.windowHandle().setTransientParent(None)  # type: ignore[arg-type]


def keep_place(window: QDialog, geometry: str, keep: Callable[[str], object]) -> None:
    """Put the window where it was, and tell `keep` where it is whenever it closes.

    A geometry is Qt's own state in hexadecimal; Qt ignores what does not fit.
    """
    if geometry:
        window.restoreGeometry(QByteArray.fromHex(QByteArray(geometry.encode())))
    window.finished.connect(lambda _: keep(bytes(window.saveGeometry().toHex().data()).decode()))
