"""One line that says what went wrong, without stopping anyone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from zorgdesk.ui.plain import PlainLabel

FADE_MS = 15_000
LEFT_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
Offer = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class Banner(QFrame):
    """Stays until it is closed, or until what it said is over."""

    def __init__(
        self, look: str = "banner", parent: QWidget | None = None, *, closable: bool = True
    ) -> None:
        """`look` is "banner" for trouble, "notice" for what is merely told."""
        super().__init__(parent)
        self._look = look
        self._text = self._label()
        self._buttons: list[QPushButton] = []
        self._offers: Sequence[Offer] = ()
        self._layout, self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self), QHBoxLayout()
        self._layout.setContentsMargins(30 if look == "notice" and closable else 14, 8, 8, 8)
        self._layout.addWidget(self._text, 1)
        self._layout.addLayout(self._row)
        self._layout.setAlignment(self._row, LEFT_TOP)
        if closable:
            close = QPushButton(self.tr("Close message"))
            close.setAutoDefault(False)
            close.clicked.connect(self.hide)
            self._row.addWidget(close)
        self._fade = QTimer(self, interval=FADE_MS, singleShot=True)
        self._fade.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, action: str = "", run: Callable[[], object] | None = None) -> None:
        """Show a message, with a button that does something about it where there is one."""
        self.offer(text, [(action, run)] if run is not None else [])

    def offer(self, text: str, offers: Sequence[Offer]) -> None:
        """Show a message with everything that can be done about it, the likeliest first."""
        self._dress(self._look)
        self._fade.stop()
        self._text.setText(text)
        self._offers = offers
        while len(self._buttons) < len(offers):
            self._buttons.append(self._button(len(self._buttons)))
        for place, button in enumerate(self._buttons):
            button.setText(offers[place][0] if place < len(offers) else "")
            button.setVisible(place < len(offers))
        self._place_buttons()
        self.show()

    def tell(self, text: str, action: str, run: Callable[[], object]) -> None:
        """Show what was done and how to undo it; it goes away by itself."""
        self.say(text, action, run)
        self._dress("notice")
        self._fade.start()

    def text(self) -> str:
        """The message that is shown, "" when none is."""
        return "" if self.isHidden() else self._text.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Beside the message, or below it where they would leave it no room."""
        buttons = self.findChildren(QPushButton)
        shown = [button.sizeHint().width() for button in buttons if not button.isHidden()]
        direction = QBoxLayout.Direction
        is_wide = sum(shown) * 2 < self.width()
        self._layout.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def _label(self) -> QLabel:
        label = PlainLabel()
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setAccessibleDescription(self.tr("Message"))
        return label

    def _button(self, place: int) -> QPushButton:
        """The button of an offer; it stays, and the focus on it, when more is offered."""
        button = QPushButton(self)
        button.setAutoDefault(False)  # in a dialog, Enter elsewhere is no answer
        button.clicked.connect(lambda: self._offers[place][1]())
        self._row.insertWidget(place, button)
        return button

    def _dress(self, look: str) -> None:
        """Take the colours of a look; Qt picks them by name, and again only when asked."""
        self.setObjectName(look)
        for widget in (self, self._text):
            self.style().unpolish(widget)
            self.style().polish(widget)
