"""Close only when nothing that was typed is lost."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from zorgdesk.ui.unsaved import Unsaved, UnsavedText


def may_close(window: QWidget, typed: Unsaved) -> bool:
    """Wait for the notebook; where it fails, let the reader put the texts elsewhere."""
    unsaved = typed.finish()
    if not unsaved:
        return True
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(_tr("Your last notes could not be saved in the notebook."))
    box.setInformativeText(_tr("They are kept in this window. Save them as a text file?"))
    save = box.addButton(_tr("Save as text …"), QMessageBox.ButtonRole.AcceptRole)
    drop = box.addButton(_tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(_tr("Back to ZorgDesk"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    if box.clickedButton() is save:
        return _rescue(window, unsaved)
    return box.clickedButton() is drop


def _rescue(window: QWidget, unsaved: Sequence[UnsavedText]) -> bool:
    """Ask for a file and write the texts; False when that did not work."""
    name, _ = QFileDialog.getSaveFileName(window, _tr("Save as text"), "notities.md")
    if not name:
        return False
    text = "\n\n".join(f"# {each.about}\n\n{each.text}" for each in unsaved)
    try:
        Path(name).write_text(text, "utf-8")
    except OSError as error:
        QMessageBox.warning(window, "ZorgDesk", _tr("Not saved: %s") % error)
        return False
    return True


def _tr(text: str) -> str:
    return QCoreApplication.translate("Closing", text)
