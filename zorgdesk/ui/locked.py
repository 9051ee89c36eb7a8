"""Why nothing can be changed in the notebook now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from zorgdesk.library import Notebook


def why_locked(notebook: "Notebook | None") -> str:
    """In a sentence; "" where everything can be changed."""
    if notebook is None:
        return _tr("There is no notebook open.")
    return _tr("The notebook is open to be read only.") if notebook.read_only else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Locked", text)
