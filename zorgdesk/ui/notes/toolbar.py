"""The small bar above the note: Markdown for who does not know it."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from zorgdesk.ui.notes.formatting import Style


class NoteToolbar(QWidget):
    """One button per style with its key, and one to read the note as it will look."""

    wanted = Signal(object)  # Style
    reading = Signal(bool)

    def __init__(
        self,
        editor: QWidget,
        parent: QWidget | None = None,
        styles: Collection[Style] = tuple(Style),
        *,
        reads: bool = True,
    ) -> None:
        """The keys work in `editor`; without `reads` it is shown elsewhere how the text reads."""
        super().__init__(parent)
        self._is_changeable = True
        self._styles = QWidget()
        row = QHBoxLayout(self._styles)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for style, (sign, name, keys) in _buttons().items():
            if style not in styles:
                continue
            row.addWidget(_button(sign, name, keys, editor, self._report(style)))
        self._read = QToolButton()
        self._read.setText(self.tr("Read"))
        self._read.setCheckable(True)
        self._read.setToolTip(self.tr("Show the note as it reads"))
        self._read.toggled.connect(self._switch)
        self._read.setVisible(reads)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._styles)
        self._layout.addWidget(self._read)

    def add_actions(self, new: QAction, others: Sequence[QAction]) -> None:
        """Put what can be done with notes behind the styles: a button, and a menu with the rest."""
        more = QToolButton()
        more.setText("⋯")
        more.setProperty("sign", True)  # noqa: FBT003 - a Qt property
        more.setToolTip(self.tr("More about this note"))
        more.setAccessibleName(self.tr("More about this note"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.addActions(others)
        more.setMenu(menu)
        self._layout.addWidget(_action_button("+", new))
        self._layout.addWidget(more)

    def fit(self, room: int) -> None:
        """Offer the styles as buttons where there is room; their keys work all the same."""
        rest = super().minimumSizeHint().width() - self._styles_width(shown=True)
        self._styles.setVisible(rest + self._styles_width() <= room)

    def minimumSizeHint(self) -> QSize:
        """The window may be as narrow as it is without the styles."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() - self._styles_width(shown=True), hint.height())

    def _styles_width(self, *, shown: bool = False) -> int:
        """How wide the buttons of the styles are; as far as they are shown."""
        return 0 if shown and self._styles.isHidden() else self._styles.sizeHint().width()

    def set_changeable(self, *, on: bool) -> None:
        """Offer styles, or only to read."""
        self._is_changeable = on
        self._styles.setEnabled(on and not self._read.isChecked())

    def show_reading(self, *, on: bool) -> None:
        """Switch between reading and writing."""
        self._read.setChecked(on)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._styles.setEnabled(self._is_changeable and not on)
        self.reading.emit(on)

    def _report(self, style: Style) -> Callable[[], None]:
        return lambda: self.wanted.emit(style)


def _buttons() -> dict[Style, tuple[str, str, str]]:
    """Per style the sign on its button, its name and its key."""
    tr = QCoreApplication.translate
    return {
        Style.BOLD: ("B", tr("NoteToolbar", "Bold"), "Ctrl+B"),
        Style.ITALIC: ("I", tr("NoteToolbar", "Italic"), "Ctrl+I"),
        Style.HEADING: ("H", tr("NoteToolbar", "Heading"), "Ctrl+Shift+H"),
        Style.LIST: ("•", tr("NoteToolbar", "List"), "Ctrl+Shift+L"),
        Style.CHECK: ("☐", tr("NoteToolbar", "Check box"), "Ctrl+Shift+K"),
        Style.QUOTE: ("❝", tr("NoteToolbar", "Quote"), "Ctrl+Shift+Q"),
        Style.LINK: ("↗", tr("NoteToolbar", "Link"), "Ctrl+Shift+U"),
    }


def _action_button(sign: str, action: QAction) -> QToolButton:
    """A button for a command, with a sign in the place of its text."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setText(sign)
    button.setProperty("sign", True)  # noqa: FBT003 - a Qt property
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    action.changed.connect(lambda: button.setText(sign))
    return button


def _button(
    sign: str, name: str, keys: str, editor: QWidget, run: Callable[[], None]
) -> QToolButton:
    """A button whose key works while one types in the note."""
    action = QAction(sign, editor)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(run)
    editor.addAction(action)
    button = QToolButton()
    button.setText(sign)
    button.setProperty("sign", True)  # noqa: FBT003 - a Qt property
    font = QFont(button.font())
    font.setBold(sign == "B")
    font.setItalic(sign == "I")
    button.setFont(font)
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{name} ({shown})")
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(run)
    return button
