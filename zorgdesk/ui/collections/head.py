"""Above the list: what the collection one is in is for, and what is inside it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from zorgdesk.domain.collections import Collection
from zorgdesk.ui.plain import PlainLabel

_DESCRIBE, _OPEN = "describe", "open:"
LONGEST, MOST = 400, 12
"""Characters of a description, and collections inside, that are told: all is in the tree."""


class CollectionHead(QFrame):
    """Hidden while one is in no collection, or in several."""

    described = Signal(str)  # id: the reader wants to say what it is for
    opened = Signal(str)  # id of one that is inside

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._text.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self._text.setAccessibleName(self.tr("About this collection"))
        self._text.linkActivated.connect(self._follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 8)
        layout.addWidget(self._text)
        self.hide()

    def show_collection(
        self, collection: Collection | None, inside: Sequence[Collection], *, may_change: bool
    ) -> None:
        """Tell what it is for, with a link to change that, and name those inside it as links."""
        self.setVisible(collection is not None)
        if collection is None:
            return
        self._id = collection.id
        told = " ".join(collection.description.split())
        shorter = told if len(told) <= LONGEST else f"{told[:LONGEST].rstrip()} …"
        change = self.tr("Change") if told else self.tr("Say what this collection is for …")
        first = [escape(shorter), _link(_DESCRIBE, change) if may_change else ""]
        links = " · ".join(_link(f"{_OPEN}{each.id}", each.name) for each in inside[:MOST])
        links += " …" if len(inside) > MOST else ""
        second = f"{escape(self.tr('In it:'))} {links}" if inside else ""
        parts = ["&nbsp; ".join(filter(None, first)), second]
        self._text.setText("<br>".join(filter(None, parts)))
        self.setVisible(any(parts))

    def _follow(self, link: str) -> None:
        if link == _DESCRIBE:
            self.described.emit(self._id)
        else:
            self.opened.emit(link.removeprefix(_OPEN))


def _link(to: str, text: str) -> str:
    return f'<a href="{escape(to)}" style="text-decoration:none">{escape(text)}</a>'
