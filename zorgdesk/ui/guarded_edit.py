"""Where a reader types a text of one's own, with room under it for a warning."""

from PySide6.QtWidgets import QPlainTextEdit


class GuardedEdit(QPlainTextEdit):
    """Looks like any other; see `guarding`."""

    @property
    def about(self) -> str:
        """What the text belongs to, the same at every start; "" while it belongs to nothing."""
        return ""

    def make_room_below(self, height: int) -> None:
        """Leave this many pixels under the text."""
        self.setViewportMargins(0, 0, 0, height)
