"""A window for a highlight that lost its place: what was marked beside the text of today."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.highlights import Anchor, Blocks
from zorgdesk.domain.passages import Passage, PlacedHighlight, most_alike
from zorgdesk.ui.making_room import size_on_screen
from zorgdesk.ui.passage_map import PassageMap
from zorgdesk.ui.plain import PlainLabel


class ReviewWindow(QDialog):
    """Reports which of the three ways out the reader takes."""

    moved = Signal(object)  # Passage
    kept = Signal()
    deleted = Signal()

    def __init__(self, mark: PlacedHighlight, blocks: Blocks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Review a highlight"))
        size_on_screen(self, 820, 440)
        self.old, self.new = QTextBrowser(), QTextBrowser()
        self.put = QPushButton(self.tr("Put it on the selected words"))
        self.put.setDefault(True)
        self.keep = QPushButton(self.tr("Keep it without a place"))
        self.delete = QPushButton(self.tr("Take it away"))
        self.trouble = PlainLabel()
        self.trouble.setWordWrap(True)
        self._show_old(mark.highlight.anchor)
        self._places = self._show_new(blocks)
        self._lay_out()
        self._connect()
        self._propose(mark.highlight.anchor, blocks)

    def say(self, text: str) -> None:
        """Show what went wrong."""
        self.trouble.setText(text)

    def _show_old(self, anchor: Anchor) -> None:
        self.old.setObjectName("kept")
        self.old.setAccessibleName(self.tr("What was marked"))
        quote = f"<b>{escape(anchor.quote)}</b>"
        around = [f"…&nbsp;{escape(anchor.before)}" if anchor.before else "", quote]
        around.append(f"{escape(anchor.after)}&nbsp;…" if anchor.after else "")
        self.old.setHtml(f'<p style="line-height: 145%">{"".join(around)}</p>')

    def _show_new(self, blocks: Blocks) -> PassageMap:
        self.new.setObjectName("kept")
        self.new.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.new.setAccessibleName(self.tr("The text of today"))
        style = "line-height: 145%; margin: 0 0 8px 0"
        texts = (escape(text).replace("\n", "<br>") for _, text in blocks)
        self.new.setHtml("".join(f'<p style="{style}">{text}</p>' for text in texts))
        if not blocks:
            self.new.setPlainText(self.tr("This entry is no longer in the catalogue."))
        return PassageMap(self.new.document(), blocks)

    def _propose(self, anchor: Anchor, blocks: Blocks) -> None:
        """Select what is most like the lost passage."""
        alike = most_alike(anchor, blocks)
        if alike and (span := self._places.span(alike)):
            cursor = QTextCursor(self.new.document())
            cursor.setPosition(span[0])
            cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
            self.new.setTextCursor(cursor)
            self.new.ensureCursorVisible()
        self._offer()
        self.new.setFocus()

    def _selected(self) -> tuple[Passage, ...]:
        cursor = self.new.textCursor()
        return self._places.passages(cursor.selectionStart(), cursor.selectionEnd())

    def _offer(self) -> None:
        """A highlight stands in one paragraph."""
        self.put.setEnabled(len(self._selected()) == 1)

    def _connect(self) -> None:
        self.new.selectionChanged.connect(self._offer)
        self.put.clicked.connect(lambda: self.moved.emit(self._selected()[0]))
        self.keep.clicked.connect(lambda: self.kept.emit())
        self.delete.clicked.connect(lambda: self.deleted.emit())

    def _lay_out(self) -> None:
        told = PlainLabel(
            self.tr(
                "The text of this entry changed, and what you marked no longer stands there."
                " Select where the highlight belongs now, or choose what becomes of it."
            )
        )
        told.setWordWrap(True)
        panes = QSplitter()
        panes.addWidget(_titled(self.tr("What was marked"), self.old))
        panes.addWidget(_titled(self.tr("The text of today"), self.new))
        panes.setSizes([330, 490])
        panes.setHandleWidth(10)
        panes.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.trouble, 1)
        for button in (self.delete, self.keep, self.put):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(told)
        layout.addWidget(panes, 1)
        layout.addLayout(foot)


def _titled(title: str, pane: QWidget) -> QWidget:
    box = QWidget()
    label = PlainLabel(title)
    label.setProperty("heading", True)  # noqa: FBT003 - a Qt property
    label.setBuddy(pane)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(label)
    layout.addWidget(pane, 1)
    return box
