"""What a reader writes as an entry of one's own: kept, and found and read at once."""

from typing import TYPE_CHECKING

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.history import Version
from zorgdesk.domain.own_entries import Draft
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import StepKind
from zorgdesk.entries import Entries
from zorgdesk.search.searcher import Searcher

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook

_NO_NOTEBOOK = Sentence("Er is geen notitieboek open. De eigen fiche staat nog op het scherm.")


class OwnWriting:
    """Every method but `follow` raises NotebookError when there is no notebook."""

    def __init__(self, notebook: "Notebook | None", entries: Entries, searcher: Searcher) -> None:
        self._notebook, self._entries, self._searcher = notebook, entries, searcher

    def follow(self) -> None:
        """Read and search the own entries there are; none without a notebook.

        Raises NotebookError.
        """
        kept = self._notebook.own_entries if self._notebook else None
        self._entries.follow(kept.all() if kept else (), kept.titles() if kept else {})
        self._searcher.follow_own_entries(self._entries.own)

    def draft(self, key: EntryKey) -> Draft:
        """What is filled in; nothing yet for a new key. Raises NotebookError."""
        found = (own.draft for own in self._required().own_entries.all() if own.key == key)
        return next(found, Draft())

    def save(self, key: EntryKey, draft: Draft) -> None:
        """Keep what is filled in; it is on disk when this returns. Raises NotebookError.

        Who begins an entry has read it: that is marked in the same step.
        """
        notebook = self._required()
        if draft.is_blank or key in notebook.own_entries.titles():
            notebook.own_entries.save(key, draft)
        else:
            with notebook.step(StepKind.OWN_ENTRY_ADDED):
                notebook.own_entries.save(key, draft)
                notebook.read_marks.put([key])
        self.follow()

    def delete(self, key: EntryKey) -> None:
        """Delete an own entry; the trash has it. Raises NotebookError."""
        self._required().own_entries.delete(key)
        self.follow()

    def restore(self, key: EntryKey, version: Version) -> None:
        """Make an own entry what it was. Raises NotebookError."""
        self._required().own_entries.restore(key, version)
        self.follow()

    def _required(self) -> "Notebook":
        if self._notebook is None:
            raise NotebookError(_NO_NOTEBOOK)
        return self._notebook
