"""What can be exported now: read off the GUI thread, from what the window shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.entry import EntryKey
from zorgdesk.ui.exports.order import Offer, Part

if TYPE_CHECKING:
    from zorgdesk.library import Library


@dataclass(frozen=True, slots=True)
class Seen:
    """What the window shows: the open entry, the list, what is chosen in it, a collection's id."""

    key: EntryKey | None
    listed: tuple[EntryKey, ...]
    chosen: tuple[EntryKey, ...]
    collection: str


def offers(library: "Library", seen: Seen) -> list[Offer]:
    """The parts in the order of the window: what the reader has in hand comes first.

    Raises NotebookError.
    """
    return [*_in_hand(library, seen), *_kept(library)]


def _in_hand(library: "Library", seen: Seen) -> Iterator[Offer]:
    yield from _collection(library, seen.collection)
    if seen.chosen:
        yield Offer(Part.CHOSEN, _tr("The entries you chose"), _tr("Chosen entries"), seen.chosen)
    title = library.entry(seen.key).title if seen.key else ""
    keys = (seen.key,) if seen.key else ()
    yield Offer(Part.ENTRY, _tr("The open entry"), title, keys)
    yield Offer(Part.RESULTS, _tr("The results in the list"), _tr("Search results"), seen.listed)


def _kept(library: "Library") -> Iterator[Offer]:
    from zorgdesk.annotating import annotated, bookmarked, in_order, noted  # noqa: PLC0415 - heavy

    told = _tr("Everything with a bookmark"), _tr("My bookmarks")
    yield Offer(Part.BOOKMARKS, *told, in_order(library, bookmarked(library)))
    told = _tr("Everything with a note"), _tr("My notes")
    yield Offer(Part.NOTES, *told, in_order(library, noted(library)))
    told = _tr("Everything in my notebook"), _tr("My notebook")
    yield Offer(Part.NOTEBOOK, *told, in_order(library, annotated(library)))
    told = _tr("The whole catalogue"), _tr("Catalogue of ZorgDesk")
    yield Offer(Part.CATALOGUE, *told, tuple(entry.key for entry in library.entries))


def _collection(library: "Library", collection: str) -> Iterator[Offer]:
    """A collection with those inside it."""
    from zorgdesk.annotating import collected  # noqa: PLC0415 - heavy

    wanted = collected(library, collection)
    if wanted.chapters:
        notes = {i.note_id for chapter in wanted.chapters for i in chapter.items if i.note_id}
        label = _tr("The collection “%s”") % wanted.title
        part = Part.COLLECTION
        yield Offer(part, label, wanted.title, wanted.keys, collection, len(notes))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Exporting", text)
