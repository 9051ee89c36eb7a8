"""Where an arrow takes a collection."""

from PySide6.QtCore import QModelIndex, Qt

from zorgdesk.ui.collections.model import Branch, CollectionsModel, Role


def moved(model: CollectionsModel, index: QModelIndex, arrow: Qt.Key) -> Branch | None:
    """The new place of a collection: up, down, into the one above it, or out again."""
    if not index.isValid():
        return None
    row, around, name = index.row(), index.parent(), index.data(Role.ID)
    match arrow:
        case Qt.Key.Key_Up if row > 0:
            return Branch(name, _id(around), _id(model.index(row - 1, 0, around)))
        case Qt.Key.Key_Down if row + 1 < model.rowCount(around):
            return Branch(name, _id(around), _id(model.index(row + 2, 0, around)))
        case Qt.Key.Key_Right if row > 0:
            return Branch(name, _id(model.index(row - 1, 0, around)))
        case Qt.Key.Key_Left if around.isValid():
            after = model.index(around.row() + 1, 0, around.parent())
            return Branch(name, _id(around.parent()), _id(after))
        case _:
            return None


def _id(index: QModelIndex) -> str | None:
    found: str | None = index.data(Role.ID) if index.isValid() else None
    return found
