"""Between the window and what is remembered of it."""

from dataclasses import replace

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QMainWindow

from zorgdesk.domain.entry import EntryKey, Facet
from zorgdesk.domain.query import Query, Sort
from zorgdesk.settings import Settings
from zorgdesk.ui.desk import FILTERS, Desk

FIRST_SIZE = QSize(1366, 740)
NARROW, LOW = 1000, 500
"""Pixels, at the scale of the screen, under which the filters or the note are one pane too many."""


def query_of(settings: Settings) -> Query:
    """The query where reading stopped; a facet or order that is gone is left out."""
    known = {facet.value for facet in Facet}
    choices = {
        Facet(facet): frozenset(keys)
        for facet, keys in settings.choices.items()
        if facet in known and keys
    }
    is_known = settings.sort in {sort.value for sort in Sort}
    sort = Sort(settings.sort) if is_known else Sort.RELEVANCE
    return Query(text=settings.text, choices=choices, sort=sort, expand=settings.expand)


def restore_layout(settings: Settings, window: QMainWindow, desk: Desk) -> None:
    """Give the window and its panes the place they had; Qt ignores what does not fit."""
    if settings.geometry:
        window.restoreGeometry(_bytes(settings.geometry))
    else:
        _fit(window, desk)
    if settings.panes:
        desk.panes.restoreState(_bytes(settings.panes))
    if settings.reading_panes:
        desk.reading.restoreState(_bytes(settings.reading_panes))
    if settings.filters_hidden:
        desk.side.hide()
    if settings.note_hidden:
        desk.note_wanted = False
    desk.place_note()
    if settings.open_facets is not None:
        known = {facet.value for facet in Facet}
        desk.filters.show_open_facets(frozenset(map(Facet, known & set(settings.open_facets))))


def remember(
    settings: Settings, window: QMainWindow, desk: Desk, query: Query, key: EntryKey | None
) -> Settings:
    """The settings with where the reader is now."""
    return replace(
        settings,
        geometry=_hex(window.saveGeometry()),
        panes=_hex(desk.panes.saveState()),
        reading_panes=_hex(desk.reading.saveState()),
        filters_hidden=desk.side.isHidden(),
        note_hidden=not desk.note_wanted,
        open_facets=sorted(facet.value for facet in desk.filters.open_facets()),
        text=query.text,
        choices={facet.value: sorted(keys) for facet, keys in query.choices.items() if keys},
        sort=query.sort.value,
        expand=query.expand,
        open_key=key or "",
        list_scroll=desk.results.list.verticalScrollBar().value(),
        page_scroll=desk.detail.browser.verticalScrollBar().value(),
    )


def _fit(window: QMainWindow, desk: Desk) -> None:
    """The first time: as large as the screen allows, without filters where that is narrow."""
    room = window.screen().availableGeometry()
    window.resize(min(FIRST_SIZE.width(), room.width()), min(FIRST_SIZE.height(), room.height()))
    desk.note_wanted = room.height() >= LOW
    desk.side.setVisible(room.width() >= NARROW)
    if room.width() < NARROW:
        desk.panes.setSizes([FILTERS, room.width() * 9 // 20, room.width() * 11 // 20])


def _hex(data: QByteArray) -> str:
    return bytes(data.toHex().data()).decode()


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromHex(QByteArray(text.encode()))
