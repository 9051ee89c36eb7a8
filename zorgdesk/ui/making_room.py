"""A window that grows with what it says."""

from PySide6.QtWidgets import QWidget


def make_room(window: QWidget) -> None:
    """Let a window be high enough for its text in several lines: none does so by itself."""
    layout = window.layout()
    assert layout is not None
    layout.activate()
    needed = max(layout.totalHeightForWidth(window.width()), layout.totalMinimumSize().height())
    window.resize(window.width(), max(window.height(), needed))
