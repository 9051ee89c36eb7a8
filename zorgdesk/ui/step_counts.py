"""The names of what was done to several entries at once."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.undo import StepKind


def name_for_several(kind: StepKind, name: str, count: int) -> str:
    """What was done to `count` entries; "" for what is named the same for one and for many."""
    tr = QCoreApplication.translate
    names = {
        StepKind.LABEL_PUT_ON: tr("StepNames", "label “%s” put on %n entries", "", count),
        StepKind.LABEL_TAKEN_OFF: tr("StepNames", "label “%s” taken off %n entries", "", count),
        StepKind.BOOKMARK_PUT: tr("StepNames", "%n bookmarks", "", count),
        StepKind.BOOKMARK_TAKEN: tr("StepNames", "%n bookmarks taken away", "", count),
        StepKind.MARKED_READ: tr("StepNames", "%n entries marked as read", "", count),
        StepKind.MARKED_UNREAD: tr("StepNames", "%n entries marked as not read", "", count),
    }
    return names.get(kind, "").replace("%s", name)


def name_for_taken_over(name: str, count: int, notebooks: int) -> str:
    """What was taken over, from the notebook of this name or several: so many notes, or none."""
    tr = QCoreApplication.translate
    if notebooks > 1:
        return _from_several(count).replace("%s", str(notebooks))
    if count == 0:
        return tr("StepNames", "taken over from “%s”").replace("%s", name)
    return tr("StepNames", "%n notes taken over from “%s”", "", count).replace("%s", name)


def _from_several(count: int) -> str:
    tr = QCoreApplication.translate
    if count == 0:
        return tr("StepNames", "taken over from %s notebooks")
    return tr("StepNames", "%n notes taken over from %s notebooks", "", count)
