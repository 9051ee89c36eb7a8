"""A line under what one types, when it looks like the data of a patient."""

from collections.abc import Container, Sequence
from datetime import UTC, datetime
from hashlib import blake2b

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from zorgdesk.domain.privacy import Sign, Suspicion, suspicions
from zorgdesk.ui.guarded_edit import GuardedEdit
from zorgdesk.ui.plain import PlainLabel

PAUSE_MS = 700
"""How long one does not type before the text is looked at."""

LINES_LEFT = 3
"""Lines of text that stay in sight; where there is less room the line is cut short."""


class PrivacyLine(QFrame):
    """Never in the way: it takes no focus, stops nothing, and goes when it is told to.

    `calm` holds the marks of what the reader wants to keep; the line stays away until something
    else looks suspicious.
    """

    calmed = Signal(str)  # the mark of what may stay

    def __init__(self, edit: GuardedEdit, calm: Container[str], pause_ms: int = PAUSE_MS) -> None:
        super().__init__(edit)
        self.setObjectName("notice")
        self._edit, self._calm = edit, calm
        self._about, self._mark = edit.about, ""
        self._told, self._advice = "", self.tr("Data of clients do not belong in your notebook.")
        self._text = PlainLabel()
        self.keep = QPushButton(self.tr("Keep it"))
        self.keep.setProperty("link", True)  # noqa: FBT003 - a Qt property
        self.keep.setToolTip(self.tr("Keep it, and do not warn of this again"))
        self.keep.clicked.connect(self._let_be)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 3, 10, 3)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignVCenter)
        self._pause = QTimer(self, interval=pause_ms, singleShot=True)
        self._pause.timeout.connect(self.look)
        edit.textChanged.connect(self._wait)
        edit.installEventFilter(self)
        QWidget.setTabOrder(edit, self.keep)
        self.hide()
        self.look()

    def look(self) -> None:
        """Look at the text as it is now."""
        found = suspicions(self._edit.toPlainText(), datetime.now(UTC).date())
        self._about = self._edit.about
        self._mark = _mark(self._about, found)
        if found and self._mark not in self._calm and not self._edit.isReadOnly():
            self._tell(self._sentence({each.sign for each in found}))
        else:
            self._go()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _wait(self) -> None:
        """Look when typing pauses; another text has nothing to do with what was told."""
        if self._edit.about != self._about:
            self._go()
        self._pause.start()

    def _tell(self, told: str) -> None:
        if self._told != told or self.isHidden():
            self._told = told
            spoken = f"{told} {self._advice}"
            self._text.setToolTip(spoken)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, spoken))
        self.show()
        self._place()

    def _sentence(self, signs: set[Sign]) -> str:
        if Sign.NATIONAL_NUMBER in signs:
            return self.tr("This looks like a national register number.")
        return self.tr("This looks like a person: a name, an address and a day of birth.")

    def _let_be(self) -> None:
        self._go()
        self._edit.setFocus()
        self.calmed.emit(self._mark)

    def _go(self) -> None:
        self.hide()
        self._edit.make_room_below(0)

    def _place(self) -> None:
        """At the bottom of where one types, whose text makes room for it."""
        if self.isHidden():
            return
        room = self._edit.rect().adjusted(1, 1, -1, -1)
        height = self._fit(room.width(), f"{self._told} {self._advice}", wrapped=True)
        if room.height() - height < LINES_LEFT * self.fontMetrics().lineSpacing():
            height = self._fit(room.width(), self._told, wrapped=False)
        self.setGeometry(QRect(room.left(), room.bottom() - height + 1, room.width(), height))
        self._edit.make_room_below(height)
        self.raise_()

    def _fit(self, width: int, text: str, *, wrapped: bool) -> int:
        """Say this in a line so wide; how high that makes it. On one line it may be cut off."""
        self._text.setWordWrap(wrapped)
        margins = self.contentsMargins() + self._row.contentsMargins()
        taken = self.keep.sizeHint().width() + self._row.spacing()
        room = width - margins.left() - margins.right() - taken
        elide = Qt.TextElideMode.ElideRight
        self._text.setText(text if wrapped else self.fontMetrics().elidedText(text, elide, room))
        needed = self._text.heightForWidth(room) if wrapped else self._text.sizeHint().height()
        height = max(needed, self.keep.sizeHint().height())
        return height + margins.top() + margins.bottom()


def _mark(about: str, found: Sequence[Suspicion]) -> str:
    """What stands for this in this text.

    It is remembered outside the notebook, where no number is to be found again: who does not know
    what the text is about, which is random, cannot tell from it what was found.
    """
    told = "\n".join(f"{each.sign} {each.found}" for each in found)
    return blake2b(told.encode(), key=about.encode()[:64], digest_size=8).hexdigest()
