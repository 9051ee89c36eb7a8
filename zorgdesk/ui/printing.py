"""The open entry on paper, and on the clipboard."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.latest import Latest
from zorgdesk.ui.making_room import size_on_screen
from zorgdesk.ui.names import count_name
from zorgdesk.ui.reading import Reading
from zorgdesk.ui.theme import BODY_FAMILY, HEADING_FAMILY, LIGHT

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from PySide6.QtPrintSupport import QPrinter

    from zorgdesk.domain.annotated import AnnotatedReading
    from zorgdesk.library import Library

_BODY_POINTS = 10
_HEADING = f"font-family: '{HEADING_FAMILY}'; font-weight: 400"
_STYLE = f"""
    body {{ color: {LIGHT.text}; }}
    a {{ color: {LIGHT.accent}; text-decoration: none; }}
    h1 {{ {_HEADING}; font-size: 20pt; margin: 0 0 4px; }}
    h2 {{ {_HEADING}; font-size: 13pt; margin: 18px 0 6px; }}
    h3, h4, h5, h6 {{ {_HEADING}; font-size: 11pt; margin: 12px 0 4px; }}
    p, li {{ line-height: 140%; margin: 0 0 7px; }}
    ul, ol {{ margin: 0 0 7px; -qt-list-indent: 1; }}
    li ul, li ol {{ -qt-list-indent: 2; }}
    li li ul, li li ol {{ -qt-list-indent: 3; }}
    li {{ margin: 0 0 3px; }}
    .lead {{ color: {LIGHT.quiet}; font-size: 11pt; }}
    .quiet {{ color: {LIGHT.quiet}; font-size: 8.5pt; }}
    table {{ border: 1px solid #a9b8b4; border-collapse: collapse;
        margin: 4px 0 9px; }}
    th, td {{ border: 1px solid #a9b8b4; padding: 3px 6px; }}
    blockquote p {{ -qt-block-indent: 1; }}
    .facts, .facts td {{ border: 0; padding: 0 6px 2px 0; font-size: 9pt; }}
    .facts .name {{ color: {LIGHT.quiet}; }}
"""
_OTHERWISE = (
    ("<dl>", '<table class="facts" width="100%">'), ("</dl>", "</table>"),
    ("<dt>", '<tr><td class="name" width="20%">'), ("</dt>", "</td>"),
    ("<dd>", "<td>"), ("</dd>", "</td></tr>"),
    ('<ul>\n<li class="box">', '<ul style="list-style-type: none">\n<li class="box">'),
)  # fmt: skip
"""Values beside their names, and boxes without a bullet: Qt's pages know these otherwise."""


class Printing(QObject):
    """Takes the entry with the note as it is saved: behind what is still being saved."""

    def __init__(self, desk: Desk, worker: "Executor", reading: Reading, owner: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._reading, self._owner = desk, reading, owner
        self._library: Library | None = None
        self._printer: QPrinter | None = None  # a preview holds it weakly
        self._gathering = Latest(worker, self)
        self._gathering.done.connect(self._preview)
        self._gathering.failed.connect(self._fail)

    def attach(self, library: "Library") -> None:
        """The library is open, perhaps with another notebook than before."""
        self._library = library

    def preview(self) -> None:
        """Show what the open entry and its note look like on paper, to print it from there."""
        library, key = self._library, self._reading.key
        if library is None or key is None:
            self._desk.say_briefly(self.tr("Open an entry first."))
            return
        from zorgdesk.annotating import Wanted, gather  # noqa: PLC0415 - when needed

        wanted = Wanted(library.entry(key).title, (key,))
        made_at = datetime.now().astimezone()
        self._desk.note.editor.flush()
        self._gathering.start(lambda: gather(library, wanted, made_at))

    def copy(self) -> None:
        """Put the text of the open entry with its source on the clipboard."""
        library, key = self._library, self._reading.key
        if library is None or key is None:
            self._desk.say_briefly(self.tr("Open an entry first."))
            return
        self._copy(library, (key,))
        self._desk.say_briefly(self.tr("Copied: the text of the entry with its source."))

    def copy_several(self, keys: Sequence[EntryKey]) -> None:
        """Put the texts of these entries with their sources on the clipboard."""
        if self._library is not None:
            self._copy(self._library, keys)
            told = self.tr("Copied: %s, each with its source.") % count_name(len(keys))
            self._desk.say_briefly(told)

    def _copy(self, library: "Library", keys: Sequence[EntryKey]) -> None:
        from zorgdesk.annotating import Wanted, gather  # noqa: PLC0415 - when needed
        from zorgdesk.exchange.copying import copied_text  # noqa: PLC0415

        reading = gather(library, Wanted("", ()), datetime.now().astimezone())
        texts = (copied_text(reading, library.entry(key)) for key in keys)
        QGuiApplication.clipboard().setText("\n\n\n".join(texts))

    def _preview(self, reading: "AnnotatedReading") -> None:
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # noqa: PLC0415

        document = paper(reading)
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintPreviewDialog(self._printer, self._owner)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print: %s") % reading.title)
        size_on_screen(dialog, 900, 700)
        dialog.paintRequested.connect(lambda printer: _print(document, printer))
        dialog.open()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        self._desk.say_trouble(error)


def paper(reading: "AnnotatedReading") -> QTextDocument:
    """The reading as it is printed: dark on white, whatever the window's colours."""
    from zorgdesk.exchange.composition import document_of  # noqa: PLC0415 - when needed
    from zorgdesk.exchange.formats.as_html import body_html  # noqa: PLC0415

    document = QTextDocument()
    font = QFont(BODY_FAMILY)
    font.setPointSizeF(_BODY_POINTS)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    told = body_html(document_of(reading))
    for tag, own in _OTHERWISE:
        told = told.replace(tag, own)
    document.setHtml(f"<html><body>{told}</body></html>")
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, reading.title)
    return document


def _print(document: QTextDocument, printer: "QPrinter") -> None:
    printer.setDocName(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    document.print_(printer)
