"""Between the window and what is remembered of it."""

from dataclasses import replace

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from zorgdesk.domain.entry import EntryKey, Facet
from zorgdesk.settings import Settings
from zorgdesk.ui.asking import Asking
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.first_sight import FILTERS, NARROW

LOW = 500
"""Pixels, at the scale of the screen, under which the note is one pane too many."""


def restore_layout(settings: Settings, window: QMainWindow, desk: Desk, *, is_placed: bool) -> None:
    """Give the panes the place they had, in a window that has its own again."""
    if is_placed:
        desk.panes.restoreState(_bytes(settings.panes))
        desk.reading.restoreState(_bytes(settings.reading_panes))
    else:
        _fit(window, desk)
    if settings.filters_hidden:
        desk.side.hide()
    if settings.note_hidden:
        desk.note_wanted = False
    desk.place_note()
    desk.collections.set_open(settings.collections_shown)
    desk.collections.tree.closed.update(settings.closed_collections)
    if settings.open_facets is not None:
        known = {facet.value for facet in Facet}
        desk.filters.show_open_facets(frozenset(map(Facet, known & set(settings.open_facets))))


def remember(
    settings: Settings,
    window: QMainWindow,
    desk: Desk,
    asking: Asking,
    key: EntryKey | None,
    last: tuple[str, int],
) -> Settings:
    """The settings with where the reader is now; where no entry is open yet, with the `last`."""
    query = asking.query
    place = (key, desk.detail.browser.verticalScrollBar().value()) if key else last
    return replace(
        settings,
        geometry=_hex(window.saveGeometry()),
        panes=_hex(desk.panes.saveState()),
        reading_panes=_hex(desk.reading.saveState()),
        filters_hidden=desk.side.isHidden(),
        note_hidden=not desk.note_wanted,
        collections_shown=desk.collections.is_open,
        closed_collections=sorted(desk.collections.tree.closed),
        open_facets=sorted(facet.value for facet in desk.filters.open_facets()),
        text=query.text,
        choices={facet.value: sorted(keys) for facet, keys in query.choices.items() if keys},
        sort=query.sort.value,
        expand=query.expand,
        open_key=place[0],
        list_scroll=asking.place,
        page_scroll=place[1],
    )


def _fit(window: QMainWindow, desk: Desk) -> None:
    """The first time: without filters or note where the screen has no room for them."""
    room = window.screen().availableGeometry()
    desk.note_wanted = room.height() >= LOW
    desk.side.setVisible(room.width() >= NARROW)
    if room.width() < NARROW:
        desk.panes.setSizes([FILTERS, room.width() * 9 // 20, room.width() * 11 // 20])


def _hex(data: QByteArray) -> str:
    return bytes(data.toHex().data()).decode()


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromHex(QByteArray(text.encode()))
