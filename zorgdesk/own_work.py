"""What a reader changes in the notebook: the search follows every change."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.history import Deleted
from zorgdesk.domain.own_entries import is_own
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import WHOLE, Step, StepKind
from zorgdesk.own_writing import OwnWriting
from zorgdesk.search.searcher import Searcher

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook

_NO_NOTEBOOK = Sentence("Er is geen notitieboek open. De tekst staat nog op het scherm.")
_NO_BOOKMARK = Sentence("Er is geen notitieboek open. De bladwijzer is niet bewaard.")

_WORDLESS = frozenset(
    (
        StepKind.BOOKMARK_PUT, StepKind.BOOKMARK_TAKEN, StepKind.MARKED_READ,
        StepKind.MARKED_UNREAD, StepKind.LABEL_PUT_ON, StepKind.LABEL_TAKEN_OFF,
        StepKind.LABELS_MERGED, StepKind.COLLECTED, StepKind.UNCOLLECTED,
    )
)  # fmt: skip
"""Steps that may touch many entries and change no word that is searched."""


class OwnWork:
    """Reading is possible without a notebook; what has to be kept raises NotebookError then."""

    def __init__(
        self, notebook: "Notebook | None", searcher: Searcher, writing: OwnWriting
    ) -> None:
        self._notebook, self._searcher, self._writing = notebook, searcher, writing

    def follow(self) -> None:
        """Search what is in the notebook, with the reader's own words. Raises NotebookError."""
        if self._notebook is not None:
            self._writing.follow()
            self._searcher.follow_notes(_searchable(self._notebook))
            self._use_word_pairs()

    def follow_entry(self, key: EntryKey) -> None:
        """Search what the notes and the margins of an entry say now. Raises NotebookError."""
        if self._notebook is not None:
            self._searcher.follow_note(key, _searchable_of(self._notebook, key))

    def set_bookmark(self, key: EntryKey, *, on: bool) -> None:
        """Put a bookmark or take it away. Raises NotebookError."""
        self._required(_NO_BOOKMARK).set_bookmark(key, on)

    def put_back(self, thing: Deleted) -> None:
        """Undo a deletion. Raises NotebookError."""
        self._required().trash.put_back(thing)
        self.follow()

    def undo(self) -> Step | None:
        """Undo the last step in the notebook; None when there is none. Raises NotebookError."""
        return self._followed(self._notebook.journal.undo()) if self._notebook else None

    def redo(self) -> Step | None:
        """Do again what was undone last; None when there is nothing. Raises NotebookError."""
        return self._followed(self._notebook.journal.redo()) if self._notebook else None

    def add_word_pair(self, word: str, other: str) -> None:
        """Search two words as one from now on. Raises NotebookError."""
        self._required().word_pairs.add(word, other)
        self._use_word_pairs()

    def remove_word_pair(self, pair_id: str) -> None:
        """Part two words again. Raises NotebookError."""
        self._required().word_pairs.remove(pair_id)
        self._use_word_pairs()

    def _required(self, otherwise: Sentence = _NO_NOTEBOOK) -> "Notebook":
        if self._notebook is None:
            raise NotebookError(otherwise)
        return self._notebook

    def _followed(self, step: Step | None) -> Step | None:
        """Search what a step left behind."""
        if step and step.kind in WHOLE:
            self.follow()
            return step
        keys = step.keys if step and step.kind not in _WORDLESS else ()
        for key in keys:
            self.follow_entry(key)
        if any(map(is_own, keys)):
            self._writing.follow()
        self._use_word_pairs()
        return step

    def _use_word_pairs(self) -> None:
        if self._notebook is not None:
            pairs = self._notebook.word_pairs.all()
            self._searcher.use_pairs((pair.word, pair.other) for pair in pairs)


def _searchable(notebook: "Notebook") -> Mapping[EntryKey, str]:
    """Of every entry what the reader wrote about it."""
    notes, margins = notebook.notepad.searchable(), notebook.highlights.margins()
    return {key: _joined(notes.get(key, ""), margins.get(key, "")) for key in {**notes, **margins}}


def _searchable_of(notebook: "Notebook", key: EntryKey) -> str:
    return _joined(notebook.notepad.searchable_of(key), notebook.highlights.margins_of(key))


def _joined(notes: str, margins: str) -> str:
    return "\n\n".join(filter(None, (notes, margins)))
