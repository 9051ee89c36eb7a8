"""Close only when nothing that was typed is lost."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from zorgdesk.ui.rescuing import Rescuing
from zorgdesk.ui.unsaved import Unsaved


def may_close(window: QWidget, typed: Unsaved, rescuing: Rescuing) -> bool:
    """Wait for the notebook; where it fails, let the reader put the texts elsewhere."""
    if not typed.finish():
        return True
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(_tr("Your last notes could not be saved in the notebook."))
    box.setInformativeText(_tr("They are kept in this window. Keep them elsewhere?"))
    save = box.addButton(_tr("Keep them elsewhere …"), QMessageBox.ButtonRole.AcceptRole)
    drop = box.addButton(_tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(_tr("Back to ZorgDesk"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    if box.clickedButton() is save:
        return rescuing.rescue()
    return box.clickedButton() is drop


def _tr(text: str) -> str:
    return QCoreApplication.translate("Closing", text)
