"""What was just done, told for a while over the foot of the window: nothing moves for it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

TOLD_MS = 6000
_MARGIN, _WIDEST = 10, 320


class Told(QLabel):
    """Stands at the bottom of its window, inside `beside` while that is shown.

    Clicks go through it to what is under it.
    """

    def __init__(self, window: QWidget, beside: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("told")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._beside = beside
        self._until = QTimer(self, interval=TOLD_MS, singleShot=True)
        self._until.timeout.connect(self.clear)
        for each in (window, beside):
            each.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Tell this, in the place of what was told before; "" takes that away."""
        if not text:
            self.clear()
            return
        self.setText(text)
        self.show()
        self._place()
        self._until.start()

    def clear(self) -> None:
        """Tell nothing any more."""
        self._until.stop()
        self.hide()
        super().clear()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange) and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        room = self._beside.width() if self._beside.isVisible() else _WIDEST + 2 * _MARGIN
        widest = min(room, self.window().width()) - 2 * _MARGIN
        self.setWordWrap(False)
        width = min(self.sizeHint().width(), widest)
        self.setWordWrap(True)
        self.resize(width, self.heightForWidth(width))
        self.move(_MARGIN, self.window().height() - self.height() - _MARGIN)
        self.raise_()
