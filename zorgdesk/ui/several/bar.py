"""Under the list: how many entries are chosen, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.several import Preview, Topic
from zorgdesk.ui.flow_layout import FlowLayout
from zorgdesk.ui.names import listed_name
from zorgdesk.ui.plain import PlainLabel
from zorgdesk.ui.several.names import topic_name
from zorgdesk.ui.several.stage import Stage


class SeveralBar(QFrame):
    """Reports what is wanted; shows what a change would do before it is done."""

    asked = Signal(object, str)  # Topic, and the name of a label
    wanted = Signal(object, str, bool)  # Topic, name of a label, on or off
    collect_wanted = Signal()
    export_wanted = Signal()
    copy_wanted = Signal()
    cleared = Signal()
    left = Signal()  # Esc

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("several")
        self.topic: Topic | None = None
        self.topics = {topic: self._button(topic_name(topic)) for topic in Topic}
        self.collect = self._button(self.tr("Collection …"))
        self.collect.setToolTip(self.tr("Put in a collection …"))
        self.export = self._button(self.tr("Export …"))
        self.copy = self._button(self.tr("Copy"))
        self.stage = Stage()
        self._count, self._why = PlainLabel(), PlainLabel()
        self._clear = QPushButton(self.tr("Choose none"))
        self._lay_out()
        self._connect()

    def come_after(self, widget: QWidget) -> None:
        """Have Tab go from `widget` through the bar, in the order of what one does."""
        stage = (self.stage.name, self.stage.put_on, self.stage.take_off)
        for part in (
            *self.topics.values(),
            *stage,
            self.collect,
            self.export,
            self.copy,
            self._clear,
        ):
            QWidget.setTabOrder(widget, part)
            widget = part

    def show_count(self, entries: int, notes: int) -> None:
        """How many are chosen, on the screen and for its reader."""
        told = self.tr("%s chosen") % listed_name(entries, notes)
        if told != self._count.text():
            self._count.setText(told)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def offer_labels(self, names: Sequence[str]) -> None:
        """The labels that can be put on."""
        self.stage.offer_labels(names)

    def show_preview(self, preview: Preview) -> None:
        """Say what a change would do."""
        self.stage.show_preview(preview)

    def open(self, topic: Topic | None) -> None:
        """Ask what to do about a topic, or about nothing any more."""
        self.topic = topic
        for each, button in self.topics.items():
            button.setChecked(each is topic)
        self.stage.setVisible(topic is not None)
        if topic is not None:
            self._ask()
            self.stage.take_focus()

    def lock(self, why: str) -> None:
        """Let nothing be changed, and say why; "" lets everything be changed again."""
        self._why.setText(why)
        self._why.setVisible(bool(why))
        for button in (*self.topics.values(), self.collect):
            button.setEnabled(not why)
        if why:
            self.open(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.topic is not None:
            button = self.topics[self.topic]
            self.open(None)
            button.setFocus()
        else:
            self.left.emit()

    def _lay_out(self) -> None:
        self._clear.setProperty("link", True)  # noqa: FBT003 - a Qt property
        self._count.setProperty("heading", True)  # noqa: FBT003
        self._why.setProperty("quiet", True)  # noqa: FBT003
        self._why.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self._clear)
        doing = QWidget()
        flow = FlowLayout(doing)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (*self.topics.values(), self.collect, self.export, self.copy):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 10)
        layout.setSpacing(6)
        layout.addLayout(head)
        for part in (doing, self._why, self.stage):
            layout.addWidget(part)
        self.stage.hide()
        self._why.hide()

    def _connect(self) -> None:
        for topic, button in self.topics.items():
            button.setCheckable(True)
            button.clicked.connect(lambda is_on, topic=topic: self.open(topic if is_on else None))
        self.stage.named.connect(lambda _name: self._ask())
        self.stage.accepted.connect(self._report)
        self.collect.clicked.connect(self.collect_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self._clear.clicked.connect(self.cleared)

    @property
    def name(self) -> str:
        """The label that is typed or chosen."""
        return self.stage.name.currentText().strip() if self.topic is Topic.LABEL else ""

    def _ask(self) -> None:
        self.asked.emit(self.topic, self.name)

    def _report(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.wanted.emit(self.topic, self.name, on)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        return button
