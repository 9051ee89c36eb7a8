"""A line under what one types, when it looks like the data of a patient."""

from collections.abc import Container, Sequence
from datetime import UTC, datetime
from hashlib import blake2b

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from zorgdesk.domain.privacy import Sign, Suspicion, suspicions
from zorgdesk.ui.self_saving import SelfSavingEdit

PAUSE_MS = 700
"""How long one does not type before the text is looked at."""


class PrivacyLine(QFrame):
    """Never in the way: it takes no focus, stops nothing, and goes when it is told to.

    `calm` holds the marks of what the reader wants to keep; the line stays away until something
    else looks suspicious.
    """

    calmed = Signal(str)  # the mark of what may stay

    def __init__(
        self, edit: SelfSavingEdit, calm: Container[str], pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(edit)
        self.setObjectName("notice")
        self._edit, self._calm = edit, calm
        self._key, self._mark = edit.key, ""
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.keep = QPushButton(self.tr("Keep it"))
        self.keep.setProperty("link", True)  # noqa: FBT003 - a Qt property
        self.keep.setToolTip(self.tr("Keep it, and do not warn of this again"))
        self.keep.clicked.connect(self._let_be)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 4)
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
        self._key, self._mark = self._edit.key, _mark(self._edit.key or "", found)
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
        if self._edit.key != self._key:
            self._go()
        self._pause.start()

    def _tell(self, text: str) -> None:
        if self._text.text() != text or self.isHidden():
            self._text.setText(text)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, text))
        self.show()
        self._place()

    def _sentence(self, signs: set[Sign]) -> str:
        if Sign.NATIONAL_NUMBER in signs:
            told = self.tr("This looks like a national register number.")
        else:
            told = self.tr("This looks like a person: a name, an address and a day of birth.")
        return f"{told} {self.tr('Data of clients do not belong in your notebook.')}"

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
        height = max(self.heightForWidth(room.width()), self.sizeHint().height())
        self.setGeometry(QRect(room.left(), room.bottom() - height + 1, room.width(), height))
        self._edit.make_room_below(height)


def _mark(key: str, found: Sequence[Suspicion]) -> str:
    """What stands for this in this text; without the text's key, which is random, it tells nothing.

    It is remembered outside the notebook, where no number is to be found again.
    """
    told = "\n".join(f"{each.sign} {each.found}" for each in found)
    return blake2b(told.encode(), key=key.encode()[:64], digest_size=8).hexdigest()
