"""The names of what was done with collections."""

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.undo import Step, StepKind


def collection_step_name(step: Step) -> str:
    """What was done, in a few words; "" for something else."""
    name, count = step.parameters.get("name", ""), int(step.parameters.get("count", "1"))
    tr = QCoreApplication.translate
    names = {
        StepKind.COLLECTION_ADDED: _tr("collection “%s” made"),
        StepKind.COLLECTION_RENAMED: _tr("collection renamed to “%s”"),
        StepKind.COLLECTION_DESCRIBED: _tr("description of collection “%s”"),
        StepKind.COLLECTION_MOVED: _tr("collection “%s” moved"),
        StepKind.COLLECTIONS_ORDERED: _tr("collections put in order"),
        StepKind.COLLECTION_DELETED: _tr("collection “%s” deleted"),
        StepKind.COLLECTED: tr("StepNames", "%n put in “%s”", "", count),
        StepKind.UNCOLLECTED: tr("StepNames", "%n taken out of “%s”", "", count),
        StepKind.ITEMS_MOVED: tr("StepNames", "%n moved to “%s”", "", count),
        StepKind.ITEMS_ORDERED: _tr("another order in “%s”"),
    }
    return names.get(step.kind, "").replace("%s", name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("StepNames", text)
