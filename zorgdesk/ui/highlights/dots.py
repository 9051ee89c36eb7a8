"""Four dots of which one is chosen: the colour of a highlight."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from zorgdesk.domain.highlights import Colour
from zorgdesk.ui.highlight_look import dot_icon
from zorgdesk.ui.highlight_names import Meanings, meaning_name
from zorgdesk.ui.plain import plain_tip
from zorgdesk.ui.theme import Colours

DOT = 16


class ColourDots(QWidget):
    """Reports the colour that the reader chooses."""

    chosen = Signal(object)  # Colour

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dots")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.group = QButtonGroup(self)
        self.buttons: dict[Colour, QToolButton] = {}
        for colour in Colour:
            self.buttons[colour] = button = QToolButton()
            button.setCheckable(True)
            button.setIconSize(QSize(DOT, DOT))
            self.group.addButton(button)
            layout.addWidget(button)
        self.group.buttonClicked.connect(self._report)

    def dress(self, colours: Colours, meanings: Meanings) -> None:
        """Take these colours, and tell what they mean to the reader."""
        for colour, button in self.buttons.items():
            button.setIcon(dot_icon(colour, colours, DOT, self.devicePixelRatioF()))
            button.setToolTip(plain_tip(meaning_name(colour, meanings)))
            button.setAccessibleName(meaning_name(colour, meanings))

    def show_chosen(self, colour: Colour) -> None:
        """Show which one it is."""
        self.buttons[colour].setChecked(True)

    def _report(self, clicked: QToolButton) -> None:
        self.chosen.emit(next(c for c, button in self.buttons.items() if button is clicked))
