"""A window that grows with what it says, and is no larger than the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_PART = 0.94
"""Of the screen: the desktop puts a frame around a window."""


def size_on_screen(window: QWidget, width: int, height: int) -> None:
    """Make a window so large, as far as the screen has room: its buttons are to be on it."""
    window.resize(QSize(width, height).boundedTo(window.screen().availableSize() * _PART))


def make_room(window: QWidget) -> None:
    """Let a window be high enough for its text in several lines: none does so by itself."""
    layout = window.layout()
    assert layout is not None
    layout.activate()
    needed = max(layout.totalHeightForWidth(window.width()), layout.totalMinimumSize().height())
    window.resize(window.width(), max(window.height(), needed))
