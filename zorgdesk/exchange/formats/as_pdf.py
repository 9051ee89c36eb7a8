"""A reading as a PDF: a table of contents with page numbers, bookmarks, our own letters."""

from collections.abc import Callable, Iterator
from datetime import datetime
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    HRFlowable,
    PageBreak,
    PageTemplate,
    Spacer,
)
from reportlab.platypus.tableofcontents import TableOfContents

from zorgdesk.domain.annotated import AnnotatedReading
from zorgdesk.exchange import words
from zorgdesk.exchange.blocks import Document, plain
from zorgdesk.exchange.composition import document_of
from zorgdesk.exchange.flow import Piece, PieceKind, flow
from zorgdesk.exchange.formats.pdf_fonts import BODY, MISSING, Fonts
from zorgdesk.exchange.formats.pdf_styles import (
    LINE,
    QUIET,
    OwnRoom,
    PieceParagraph,
    contents_style,
    piece_style,
    style_of,
    title_style,
)
from zorgdesk.exchange.formats.pdf_tables import page_table
from zorgdesk.exchange.watching import Watch, part, unwatched, watched

_SIDE, _TOP, _BOTTOM = 24 * mm, 22 * mm, 24 * mm
_TELLING, _PASSES = 0.2, 2
"""The part of the work that is done when all is told, and how often it is laid out then."""
_BOOKMARKED = 2
"""Headings to this level are bookmarks."""
_LONGEST_FOOT = 80
_CHAPTERS_ON_COVER = 8
"""With more, the contents have pages to themselves."""


def render(reading: AnnotatedReading, watch: Watch = unwatched) -> bytes:
    """A4 pages, the same for the same reading."""
    document = document_of(reading)
    fonts, file = Fonts(document.language), BytesIO()
    template = _Template(file, document, reading.made_at, fonts)
    story = list(_story(document, fonts, part(watch, 0, _TELLING)))
    template.setProgressCallBack(_Passes(part(watch, _TELLING, 1)).tell)
    template.multiBuild(story)
    return file.getvalue()


class _Passes:
    """How far ReportLab is: the pages are laid out twice, the second time with their numbers."""

    def __init__(self, watch: Watch) -> None:
        self._watch, self._passes, self._size = watch, 0, 1

    def tell(self, kind: str, value: int) -> None:
        """What ReportLab calls at each step."""
        match kind:
            case "PASS":
                self._passes += 1
            case "SIZE_EST":
                self._size = max(value, 1)
            case "PROGRESS":
                done = max(self._passes - 1, 0) + min(value / self._size, 1.0)
                self._watch(min(done / _PASSES, 1.0))


class _Template(BaseDocTemplate):
    """Pages with a foot; notes where each heading lands, for contents and bookmarks."""

    def __init__(self, file: BytesIO, document: Document, made_at: datetime, fonts: Fonts) -> None:
        title = plain(document.chapters[0].runs) if document.is_single else document.title
        super().__init__(
            file, pagesize=A4, leftMargin=_SIDE, rightMargin=_SIDE, topMargin=_TOP,
            bottomMargin=_BOTTOM, title=title, author="", creator="ZorgDesk", lang="nl-BE",
            invariant=1,
        )  # fmt: skip
        frame = Frame(_SIDE, _BOTTOM, self.width, self.height, 0, 0, 0, 0)
        self.addPageTemplates(PageTemplate(frames=[frame], onPageEnd=_foot(title, made_at, fonts)))

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - ReportLab's name
        if isinstance(flowable, _Bookmarked):
            canvas: Canvas = self.canv
            canvas.bookmarkHorizontal(flowable.key, 0, flowable.height)
            canvas.addOutlineEntry(flowable.text, flowable.key, flowable.level - 1, closed=True)
            if flowable.level == 1:
                self.notify("TOCEntry", (0, flowable.markup, self.page, flowable.key))


class _Bookmarked(PieceParagraph):
    """A heading that can be gone to."""

    def mark(self, key: str, level: int, text: str, markup: str) -> "_Bookmarked":
        self.key, self.level, self.text, self.markup = key, level, text, markup
        return self


def _foot(title: str, made_at: datetime, fonts: Fonts) -> Callable[[Canvas, Any], None]:
    moment = made_at.strftime("D:%Y%m%d%H%M%S")

    def draw(canvas: Canvas, template: Any) -> None:
        canvas.setDateFormatter(lambda *_: moment)
        canvas.showOutline()
        canvas.setStrokeColor(LINE)
        canvas.line(_SIDE, 15 * mm, A4[0] - _SIDE, 15 * mm)
        text = title if len(title) <= _LONGEST_FOOT else f"{title[:_LONGEST_FOOT]}…"
        style = style_of(PieceKind.QUIET, 0, 0, own=False, quoted=False)
        foot = PieceParagraph(fonts.plain(text), style)
        foot.wrapOn(canvas, template.width - 20 * mm, 20 * mm)
        foot.drawOn(canvas, _SIDE, 10 * mm)
        canvas.setFont(BODY, style.fontSize)
        canvas.setFillColor(QUIET)
        canvas.drawRightString(A4[0] - _SIDE, 10 * mm + 3, str(canvas.getPageNumber()))

    return draw


def _story(document: Document, fonts: Fonts, watch: Watch) -> Iterator[Flowable]:
    if not document.is_single:
        yield from _cover(document, fonts)
    was_own = False
    for number, piece in enumerate(flow(watched(document.blocks, watch))):
        if piece.own != was_own:
            yield OwnRoom(3, is_above=True) if piece.own else OwnRoom(5, is_below=True)
        if was_own and not piece.own:
            yield Spacer(0, 8)
        was_own = piece.own
        yield from _flowables(piece, f"kop-{number}", fonts)
    if was_own:
        yield OwnRoom(5, is_below=True)
    if fonts.has_missed:
        told = words.NO_SIGN.format(sign=MISSING).said(document.language)
        yield _paragraph(Piece(PieceKind.QUIET), fonts.plain(told))


def _cover(document: Document, fonts: Fonts) -> Iterator[Flowable]:
    yield PieceParagraph(fonts.plain(document.title), title_style())
    for line in document.lines:
        yield _paragraph(Piece(PieceKind.QUIET), fonts.plain(line))
    contents = TableOfContents(dotsMinLevel=0)
    contents.levelStyles = [contents_style()]
    name = fonts.plain(words.CONTENTS.said(document.language))
    yield _paragraph(Piece(PieceKind.HEADING, level=2), name)
    yield contents
    if len(document.chapters) > _CHAPTERS_ON_COVER:
        yield PageBreak()


def _flowables(piece: Piece, key: str, fonts: Fonts) -> Iterator[Flowable]:
    markup = fonts.markup(piece.runs)
    if piece.kind is PieceKind.RULE:
        line = HRFlowable("100%", color=LINE, spaceBefore=8, spaceAfter=8)
        yield OwnRoom(16, has_line=True) if piece.own else line
    elif piece.table is not None:
        yield OwnRoom(4) if piece.own else Spacer(0, 4)
        yield page_table(piece, piece.table, A4[0] - 2 * _SIDE, fonts)
    elif piece.kind is PieceKind.HEADING and piece.level <= _BOOKMARKED:
        if piece.level == 1:
            yield CondPageBreak(45 * mm)
        heading = _Bookmarked(markup, piece_style(piece))
        yield heading.mark(key, piece.level, plain(piece.runs), markup)
    else:
        yield _paragraph(piece, markup)


def _paragraph(piece: Piece, markup: str) -> PieceParagraph:
    return PieceParagraph(markup, piece_style(piece), bulletText=piece.marker or None)
