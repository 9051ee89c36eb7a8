"""What a reader calls the things that can be taken over, and what becomes of them."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.merging import Fate, Thing


def thing_name(thing: Thing) -> str:
    """What a reader calls these things."""
    return {
        Thing.NOTE: _tr("Notes"),
        Thing.LOOSE_NOTE: _tr("Loose notes"),
        Thing.HIGHLIGHT: _tr("Highlights"),
        Thing.MEANING: _tr("Meanings of colours"),
        Thing.BOOKMARK: _tr("Bookmarks"),
        Thing.READ_MARK: _tr("Read marks"),
        Thing.LABEL: _tr("Labels"),
        Thing.LABEL_PLACE: _tr("Labels on entries"),
        Thing.COLLECTION: _tr("Collections"),
        Thing.COLLECTION_ITEM: _tr("Things in collections"),
        Thing.OWN_ENTRY: _tr("Own entries"),
        Thing.SAVED_SEARCH: _tr("Saved searches"),
        Thing.WORD_PAIR: _tr("Pairs of words"),
    }[thing]


def fate_name(fate: Fate) -> str:
    """What a reader calls what becomes of a thing."""
    return {
        Fate.NEW: _tr("new"),
        Fate.CONTINUED: _tr("written on"),
        Fate.DIFFERENT: _tr("differs"),
        Fate.SAME: _tr("here already"),
        Fate.REMOVED: _tr("deleted here"),
    }[fate]


def one_name(thing: Thing) -> str:
    """What a reader calls one of the things that can differ."""
    return {
        Thing.NOTE: _tr("Note"),
        Thing.LOOSE_NOTE: _tr("Loose note"),
        Thing.HIGHLIGHT: _tr("Highlight"),
        Thing.MEANING: _tr("Meaning of a colour"),
        Thing.COLLECTION: _tr("Collection"),
        Thing.OWN_ENTRY: _tr("Own entry"),
        Thing.SAVED_SEARCH: _tr("Saved search"),
    }.get(thing, thing_name(thing))


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakingOver", text)
