"""Between what a reader types anywhere, and the line that warns of the data of patients."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.guarded_edit import GuardedEdit

MOST = 500
"""Warnings that were waved away and are remembered; the oldest may come again."""


class Guarding(QObject):
    """Puts the line wherever one goes to type, and remembers what may stay."""

    calmed = Signal(object)  # the marks of everything that may stay, the newest last

    def __init__(self, window: QWidget, calm: Sequence[str]) -> None:
        super().__init__(window)
        self._window = window
        self._calm = list(calm)

    def meet(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Somebody goes and types somewhere, perhaps in another window of ours."""
        if isinstance(new, GuardedEdit) and self._is_ours(new):
            from zorgdesk.ui.privacy_line import PrivacyLine  # noqa: PLC0415 - when one types

            if new.findChild(PrivacyLine) is None:
                PrivacyLine(new, self._calm).calmed.connect(self._remember)

    def _is_ours(self, widget: QObject | None) -> bool:
        while widget is not None and widget is not self._window:
            widget = widget.parent()
        return widget is not None

    def _remember(self, mark: str) -> None:
        self._calm.append(mark)
        del self._calm[:-MOST]
        self.calmed.emit(list(self._calm))
