"""Other notebooks that are taken over: what that would do, a backup, and one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.merging import Account, HowOf

if TYPE_CHECKING:
    from zorgdesk.notebook.merging.chosen import Chosen as Chosen  # noqa: PLC0414 - for who tells
    from zorgdesk.notebook.merging.merging import Source
    from zorgdesk.notebook.notebook import Notebook

Watch = Callable[[float], None]
"""Told how much is done, from 0 to 1. What it raises ends the work, and nothing was changed."""


@dataclass(frozen=True, slots=True)
class TakingOver:
    """A notebook, and what the files that were chosen held when they were read."""

    notebook: "Notebook"
    chosen: tuple["Chosen", ...]

    @property
    def unread(self) -> tuple["Chosen", ...]:
        """What could not be read; nothing of it is taken over."""
        return tuple(each for each in self.chosen if each.trouble)

    @property
    def sealed(self) -> tuple["Chosen", ...]:
        """What waits for its password."""
        return tuple(each for each in self.chosen if each.is_sealed)

    def opened_with(self, path: Path, password: str) -> "TakingOver":
        """The same, with the one at `path` read, and others with the same password.

        Raises PasswordNeededError when it has another.
        """
        from zorgdesk.notebook.merging.chosen import opened_with  # noqa: PLC0415 - seldom needed

        opened = opened_with(self.chosen, path, self.notebook.path, password)
        return replace(self, chosen=opened)

    def left_out(self, path: Path, why: NotebookError) -> "TakingOver":
        """The same without what is at `path`, and why."""
        chosen = (replace(each, found=why) if each.path == path else each for each in self.chosen)
        return replace(self, chosen=tuple(chosen))

    def preview(self, how_of: HowOf) -> tuple[Account, ...]:
        """What taking over would do now, for each that was read. Raises NotebookError."""
        return self.notebook.merging.preview(self._sources(how_of))

    def take(self, how_of: HowOf, watch: Watch) -> tuple[Account, ...]:
        """Take over what was read, in one step; what was done. A backup is made before.

        Raises NotebookError, and what `watch` raises; then nothing was changed.
        """
        expected = self.preview(how_of)
        if all(each.changes_nothing for each in expected):
            return expected
        self.notebook.backups.make()
        return self.notebook.merging.take_over(self._sources(how_of), expected, watch)

    def _sources(self, how_of: HowOf) -> "list[Source]":
        found = (each.found for each in self.chosen)
        return [(each, how_of(each.name)) for each in found if not isinstance(each, Exception)]


def begun(notebook: "Notebook", paths: Sequence[Path], watch: Watch) -> TakingOver:
    """Read the notebooks at `paths` to take them over; `watch` is told how far that is."""
    from zorgdesk.notebook.merging.chosen import read_all  # noqa: PLC0415 - as above

    return TakingOver(notebook, read_all(paths, notebook.path, watch))
