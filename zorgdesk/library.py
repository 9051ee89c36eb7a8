"""What ZorgDesk can do without a window: the one thing the views and the CLI talk to."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from zorgdesk.catalogue.in_use import values_in_use
from zorgdesk.catalogue.pages import PageMaker
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.catalogue.relations import akin
from zorgdesk.domain.backups import Backup
from zorgdesk.domain.entry import Entry, EntryKey, Facet, Kind, Value
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.history import Deleted, Version
from zorgdesk.domain.labels import Label
from zorgdesk.domain.notes import Note
from zorgdesk.domain.page import EntryPage
from zorgdesk.domain.query import Hit, Query, Results, Span
from zorgdesk.domain.row import ResultRow
from zorgdesk.domain.undo import Step
from zorgdesk.paths import Paths
from zorgdesk.search.searcher import Searcher

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook

BOOKMARKED, NOTED, READ, UNREAD = "bookmarked", "noted", "read", "unread"
"""The values of the personal filter."""


_NOTHING_PERSONAL: Mapping[str, frozenset[EntryKey]] = {
    BOOKMARKED: frozenset(),
    NOTED: frozenset(),
    READ: frozenset(),
    UNREAD: frozenset(),
}
_NO_NOTEBOOK = "Er is geen notitieboek open. De tekst staat nog op het scherm."
_NO_BOOKMARK = "Er is geen notitieboek open. De bladwijzer is niet bewaard."

Progress = Callable[[int, int], None]


def _unwatched(_done: int, _all: int) -> None:
    """Progress that nobody looks at."""


class Library:
    """One catalogue, its index and one notebook, joined.

    The search may be asked from one worker thread while another thread reads and writes the
    notebook; everything else here is immutable.
    """

    def __init__(
        self, catalogue: Catalogue, searcher: Searcher, notebook: "Notebook | None"
    ) -> None:
        """Join the parts; without a notebook one can read and search, not bookmark or note."""
        self.catalogue, self.searcher, self.notebook = catalogue, searcher, notebook
        self.entries = catalogue.corpus().entries

    @classmethod
    def open(cls, paths: Paths, progress: Progress = _unwatched) -> "Library":
        """Open the catalogue and its index, without a notebook. Raises CatalogueError.

        `progress` is told of (done, all) while an index is built.
        """
        catalogue = Catalogue.open(paths.catalogue)
        searcher = Searcher.open(catalogue.corpus(), paths.own_index, paths.shipped_index, progress)
        return cls(catalogue, searcher, None)

    @property
    def own_notebook(self) -> "Notebook":
        """The notebook, for who knows that one is open."""
        assert self.notebook is not None
        return self.notebook

    def open_notebook(self, path: Path, *, read_only: bool = False) -> None:
        """Open the reader's notebook, or begin one. Raises NotebookError.

        One that another window has (NotebookInUseError) can still be opened to read.
        """
        from zorgdesk.notebook.notebook import Notebook  # noqa: PLC0415 - after the first answer

        if self.notebook is not None and self.notebook.path == path:
            self.close()
        notebook = Notebook.open(path, read_only=read_only)
        self.close()
        self.notebook = notebook
        self._follow_notebook(notebook)

    def begin_notebook(self, path: Path) -> Path:
        """Set a damaged notebook aside and begin a new one; returns where the old one is now."""
        from zorgdesk.notebook.set_aside import set_aside  # noqa: PLC0415 - seldom needed

        kept = set_aside(path, datetime.now(UTC))
        self.open_notebook(path)
        return kept

    def close(self) -> None:
        """Let go of the notebook's file."""
        if self.notebook is not None:
            self.notebook.close()
            self.notebook = None

    def entry(self, key: EntryKey) -> Entry:
        """One entry. Raises UnknownKeyError."""
        return self.catalogue.entry(key)

    def page(self, key: EntryKey) -> EntryPage:
        """One entry with everything its page shows. Raises UnknownKeyError."""
        return replace(self._pages.page(self.entry(key)), labels=self._labels_of(key))

    @cached_property
    def _pages(self) -> PageMaker:
        """Made for the first page that is read: searching does not wait for it."""
        return PageMaker(self.entries, lambda entry: akin(entry, self.entries))

    def find(self, query: Query) -> Results:
        """Search and filter, in the catalogue and in the reader's own notes."""
        return self.searcher.search(query, self.personal())

    def personal(self) -> Mapping[str, frozenset[EntryKey]]:
        """The values of the personal filter and the entries they stand for."""
        notebook = self.notebook
        if notebook is None:
            return _NOTHING_PERSONAL
        try:
            read = notebook.read_keys()
            return {
                BOOKMARKED: notebook.bookmarked(),
                NOTED: notebook.noted(),
                READ: read,
                UNREAD: frozenset(entry.key for entry in self.entries) - read,
                **{_label_value(label): notebook.labels.keys(label.id) for label in self._labels()},
            }
        except NotebookError:  # told where a note is opened; one can search all the same
            return _NOTHING_PERSONAL

    def label_values(self) -> tuple[Value, ...]:
        """The values of the personal filter that are labels."""
        return tuple(Value(_label_value(label), label.name) for label in self._labels())

    def progress(self) -> tuple[int, int]:
        """How many of the initiatives were read, and how many there are."""
        keys = {entry.key for entry in self.entries if entry.kind is Kind.INITIATIVE}
        return len(keys & self.personal()[READ]), len(keys)

    def _labels(self) -> tuple[Label, ...]:
        """The labels there are; none where the notebook cannot be read."""
        try:
            return tuple(label for label, _ in self.notebook.labels.all()) if self.notebook else ()
        except NotebookError:
            return ()

    def _labels_of(self, key: EntryKey) -> tuple[str, ...]:
        try:
            of_entry = self.notebook.labels.of(key) if self.notebook else ()
        except NotebookError:
            return ()
        return tuple(label.name for label in of_entry)

    def rows(self, results: Results, start: int, stop: int) -> tuple[ResultRow, ...]:
        """A slice of the answer, ready to be shown."""
        personal = self.personal()
        return tuple(self._row(hit, personal) for hit in self.searcher.hits(results, start, stop))

    def scored_rows(self, results: Results, start: int, stop: int) -> list[tuple[ResultRow, float]]:
        """A slice of the answer with the scores."""
        hits = self.searcher.hits(results, start, stop)
        personal = self.personal()
        return [(self._row(hit, personal), hit.score) for hit in hits]

    def labels(self, facet: Facet) -> Mapping[str, str]:
        """The labels of the values of a facet, by key."""
        return {value.key: value.label for value in self.filter_values()[facet]}

    def bookmarked(self) -> frozenset[EntryKey]:
        """The entries with a bookmark."""
        return self.personal()[BOOKMARKED]

    def read(self) -> frozenset[EntryKey]:
        """The entries that are marked as read."""
        return self.personal()[READ]

    def set_bookmark(self, key: EntryKey, *, on: bool) -> None:
        """Put a bookmark or take it away. Raises NotebookError."""
        if self.notebook is None:
            raise NotebookError(_NO_BOOKMARK)
        self.notebook.set_bookmark(key, on)

    def note(self, key: EntryKey) -> str:
        """The note about an entry, empty when there is none."""
        return self.notebook.note(key) if self.notebook else ""

    def changed_at(self, key: EntryKey) -> datetime | None:
        """When the note about an entry last changed (UTC), None when there is none."""
        return self.notebook.changed_at(key) if self.notebook else None

    def save_note(self, key: EntryKey, text: str) -> None:
        """Keep a note; it is on disk when this returns. Raises NotebookError."""
        if self.notebook is None:
            raise NotebookError(_NO_NOTEBOOK)
        self.notebook.save_note(key, text)
        self._follow_note(key)

    def add_own_note(self, key: EntryKey | None, text: str, title: str = "") -> Note:
        """Add a note, about an entry or about nothing in particular. Raises NotebookError."""
        if self.notebook is None:
            raise NotebookError(_NO_NOTEBOOK)
        note = self.notebook.notepad.add(key, text, title)
        if key is not None:
            self._follow_note(key)
        return note

    def save_own_note(self, note_id: str, text: str) -> None:
        """Keep the text of one note; it is on disk when this returns. Raises NotebookError."""
        if self.notebook is None:
            raise NotebookError(_NO_NOTEBOOK)
        self.notebook.notepad.save(note_id, text)
        if (key := self.notebook.notepad.get(note_id).key) is not None:
            self._follow_note(key)

    def restore_note(self, key: EntryKey, version: Version) -> None:
        """Give a note an earlier text again. Raises NotebookError."""
        if self.notebook is not None:
            self.notebook.restore_note(key, version)
            self._follow_note(key)

    def put_back(self, thing: Deleted) -> None:
        """Undo a deletion. Raises NotebookError."""
        if self.notebook is not None:
            self.notebook.trash.put_back(thing)
            self._follow_notebook(self.notebook)

    def undo(self) -> Step | None:
        """Undo the last step in the notebook; None when there is none. Raises NotebookError."""
        return self._followed(self.notebook.journal.undo()) if self.notebook else None

    def redo(self) -> Step | None:
        """Do again what was undone last; None when there is nothing. Raises NotebookError."""
        return self._followed(self.notebook.journal.redo()) if self.notebook else None

    def restore_backup(self, backup: Backup) -> None:
        """Make the notebook what it was in a backup. Raises NotebookError, and it stays open."""
        if self.notebook is None:
            return
        path = self.notebook.path
        self.close()
        try:
            from zorgdesk.notebook.restoring import restore  # noqa: PLC0415 - seldom needed

            restore(path, backup.path)
        finally:
            self.open_notebook(path)

    def add_word_pair(self, word: str, other: str) -> None:
        """Search two words as one from now on. Raises NotebookError."""
        if self.notebook is not None:
            self.notebook.word_pairs.add(word, other)
            self._use_word_pairs()

    def remove_word_pair(self, pair_id: str) -> None:
        """Part two words again. Raises NotebookError."""
        if self.notebook is not None:
            self.notebook.word_pairs.remove(pair_id)
            self._use_word_pairs()

    def complete(self, text: str) -> tuple[tuple[str, str], ...]:
        """How a text may go on, as (whole text, label) pairs."""
        return tuple((each.text, each.label) for each in self.searcher.complete(text))

    def explain(self, results: Results, key: EntryKey) -> tuple[str, ...]:
        """Why an entry is among the results, in plain sentences."""
        return tuple(str(reason) for reason in self.searcher.explain(results, key))

    def marks(self, query: Query, text: str) -> tuple[Span, ...]:
        """Where the words of a query stand in a text."""
        return self.searcher.marks(query, text)

    def filter_values(self) -> Mapping[Facet, tuple[Value, ...]]:
        """Per facet of the catalogue the values that at least one entry has."""
        return values_in_use(self.catalogue.corpus())

    def _follow_notebook(self, notebook: "Notebook") -> None:
        """Search what is in a notebook, with the reader's own words."""
        self.searcher.follow_notes(notebook.notepad.searchable())
        self._use_word_pairs()

    def _followed(self, step: Step | None) -> Step | None:
        """Search what a step left behind."""
        for key in step.keys if step else ():
            self._follow_note(key)
        self._use_word_pairs()
        return step

    def _follow_note(self, key: EntryKey) -> None:
        """Search what the notes about an entry say now."""
        if self.notebook is not None:
            self.searcher.follow_note(key, self.notebook.notepad.searchable_of(key))

    def _use_word_pairs(self) -> None:
        assert self.notebook is not None
        self.searcher.use_pairs((p.word, p.other) for p in self.notebook.word_pairs.all())

    def _row(self, hit: Hit, personal: Mapping[str, frozenset[EntryKey]]) -> ResultRow:
        entry = self.entry(hit.key)
        return ResultRow(
            key=entry.key,
            kind=entry.kind,
            title=entry.title,
            line=hit.snippet or entry.summary,
            place=", ".join(value.label for value in entry.regions),
            badges=tuple(value.label for value in (*entry.target_groups[:2], *entry.sectors[:2])),
            title_marks=hit.title_marks,
            line_marks=hit.snippet_marks,
            via=hit.via,
            in_note=hit.in_note,
            bookmarked=hit.key in personal[BOOKMARKED],
            noted=hit.key in personal[NOTED],
            read=hit.key in personal[READ],
            labels=self._labels_of(hit.key),
        )


def build_index(catalogue: Path, folder: Path) -> None:
    """Build the index of a catalogue in a folder, to be shipped. Raises CatalogueError."""
    Searcher.open(Catalogue.open(catalogue).corpus(), folder, None, _unwatched)


def note_in(path: Path, key: EntryKey) -> str:
    """The note about an entry in a notebook, open elsewhere or not. Raises NotebookError."""
    from zorgdesk.notebook.notebook import Notebook  # noqa: PLC0415 - after the first answer

    notebook = Notebook.open(path, read_only=True)
    try:
        return notebook.note(key)
    finally:
        notebook.close()


def _label_value(label: Label) -> str:
    """The value of the personal filter for a label, as the query language knows it."""
    return f"label:{label.name}"
