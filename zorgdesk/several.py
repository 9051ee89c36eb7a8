"""Several entries at once: what a change would do, and the change, with a backup before it."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.labels import Label, folded, tidied
from zorgdesk.domain.several import Preview, Topic

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook


@dataclass(frozen=True, slots=True)
class Several:
    """Some entries, and what is to be put on them or taken off; `name` is that of a label."""

    notebook: "Notebook"
    keys: Collection[EntryKey]
    topic: Topic
    name: str = ""

    def preview(self) -> Preview:
        """What a change would do now. Raises NotebookError."""
        has = len(self._having())
        is_new = bool(tidied(self.name)) and self._label() is None
        return Preview(self.topic, has, len(self.keys) - has, tidied(self.name), is_new)

    def change(self, *, on: bool) -> None:
        """Put it on those without it, or take it off the others: one step, all of it or nothing.

        A backup is made before. Raises NotebookError, and nothing was changed.
        """
        having = self._having()
        changing = [key for key in self.keys if (key in having) != on]
        if changing:
            self.notebook.backups.make()
            self._change(changing, on=on)

    def _change(self, keys: Collection[EntryKey], *, on: bool) -> None:
        notebook, label = self.notebook, self._label()
        if self.topic is Topic.BOOKMARK:
            notebook.set_bookmarks(keys, on)
        elif self.topic is Topic.READ:
            (notebook.read_marks.put if on else notebook.read_marks.take_away)(keys)
        elif on:
            notebook.labels.give(self.name, keys)
        elif label is not None:
            notebook.labels.take_off(label.id, keys)

    def _having(self) -> frozenset[EntryKey]:
        """Those among the entries of which it holds already."""
        keys = frozenset(self.keys)
        match self.topic:
            case Topic.BOOKMARK:
                return self.notebook.bookmarked() & keys
            case Topic.READ:
                return self.notebook.read_keys() & keys
            case Topic.LABEL:
                label = self._label()
                return self.notebook.labels.keys(label.id) & keys if label else frozenset()

    def _label(self) -> Label | None:
        """The label of this name, if there is one."""
        known = (label for label, _ in self.notebook.labels.all())
        return next((label for label in known if folded(label.name) == folded(self.name)), None)
