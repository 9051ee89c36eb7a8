"""Another notebook that is taken over: what that would do, a backup, and one step."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from zorgdesk.domain.merging import Account, How

if TYPE_CHECKING:
    from zorgdesk.notebook.merging.other import OtherNotebook
    from zorgdesk.notebook.notebook import Notebook

Watch = Callable[[float], None]
"""Told how much is done, from 0 to 1. What it raises ends the work, and nothing was changed."""


@dataclass(frozen=True, slots=True)
class TakingOver:
    """A notebook, and what another one held when it was read."""

    notebook: "Notebook"
    other: "OtherNotebook"

    def preview(self, how: How) -> Account:
        """What taking over would do now. Raises NotebookError."""
        return self.notebook.merging.preview(self.other, how)

    def take(self, how: How, watch: Watch) -> Account:
        """Take over, in one step; what was done. A backup is made before.

        Raises NotebookError, and what `watch` raises; then nothing was changed.
        """
        expected = self.preview(how)
        if expected.changes_nothing:
            return expected
        self.notebook.backups.make()
        return self.notebook.merging.take_over(self.other, how, expected, watch)


def begun(notebook: "Notebook", path: Path, password: str | None = None) -> TakingOver:
    """Read the notebook at `path` to take it over.

    Raises PasswordNeededError; NotebookError when it cannot be read, or is the one that is open.
    """
    from zorgdesk.notebook.merging.other import read_other  # noqa: PLC0415 - seldom needed

    return TakingOver(notebook, read_other(path, notebook.path, password))
