"""What ZorgDesk can do without a window: the one thing the views and the CLI talk to."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from zorgdesk.catalogue.in_use import values_in_use
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.catalogue.reading_order import ReadingOrder
from zorgdesk.domain.backups import Backup
from zorgdesk.domain.entry import Entry, EntryKey, Facet, Value
from zorgdesk.domain.errors import UnknownKeyError
from zorgdesk.domain.listed import entries_of
from zorgdesk.domain.own_entries import Draft
from zorgdesk.domain.page import EntryPage
from zorgdesk.domain.query import Query, Results, Span
from zorgdesk.domain.row import ResultRow
from zorgdesk.domain.sentences import DUTCH, Language
from zorgdesk.entries import Entries
from zorgdesk.gathered import Gathered, entries_in, in_order
from zorgdesk.links import Links
from zorgdesk.opening import notebook_at
from zorgdesk.own_highlights import OwnHighlights
from zorgdesk.own_notes import OwnNotes
from zorgdesk.own_work import OwnWork
from zorgdesk.own_writing import OwnWriting
from zorgdesk.pages import Pages
from zorgdesk.paths import Paths
from zorgdesk.personal import Personal
from zorgdesk.read_through import ReadThrough
from zorgdesk.rows import Rows
from zorgdesk.search.searcher import Searcher

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook as Notebook  # noqa: PLC0414 - for who opens one

Progress = Callable[[int, int], None]


def _unwatched(_done: int, _all: int) -> None:
    """Progress that nobody looks at."""


class Library:
    """One catalogue, its index and one notebook, joined.

    The search may be asked from one worker thread while another thread reads and writes the
    notebook; everything else here is immutable.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        searcher: Searcher,
        notebook: "Notebook | None",
        language: Language = DUTCH,
    ) -> None:
        """Join the parts; without a notebook one can read and search, not bookmark or note."""
        self.catalogue, self.searcher, self.language = catalogue, searcher, language
        self._entries = Entries(catalogue, language)
        self._pages = Pages(self._entries)
        self._order = ReadingOrder(self._entries.printed)
        self._use(notebook)
        self.own.follow()

    @classmethod
    def open(
        cls, paths: Paths, progress: Progress = _unwatched, language: Language = DUTCH
    ) -> "Library":
        """Open the catalogue and its index, without a notebook. Raises CatalogueError.

        `progress` is told of (done, all) while an index is built; in `language` everything is
        told that is neither the catalogue's nor the reader's.
        """
        catalogue = Catalogue.open(paths.catalogue)
        searcher = Searcher.open(catalogue.corpus(), paths.own_index, paths.shipped_index, progress)
        return cls(catalogue, searcher, None, language)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every entry: those of the catalogue in its order, then the reader's own."""
        return self._entries.all

    @property
    def own_values(self) -> frozenset[tuple[Facet, str]]:
        """The filter values that the reader's own entries have."""
        return self._entries.own_values

    @property
    def own_notebook(self) -> "Notebook":
        """The notebook, for who knows that one is open."""
        assert self.notebook is not None
        return self.notebook

    def open_notebook(
        self, path: Path, *, read_only: bool = False, password: str | None = None
    ) -> None:
        """Open the reader's notebook, or begin one, and search in it. Raises NotebookError.

        One that another window has (NotebookInUseError) can still be opened to read.
        """
        if self.notebook is not None and self.notebook.path == path:
            self.close()
        before = self.use(notebook_at(path, read_only=read_only, password=password))
        if before is not None:
            before.close()
        self.own.follow()

    def use(self, notebook: "Notebook | None") -> "Notebook | None":
        """Take another notebook, or none; `own.follow` comes next.

        Returns the one before, to be closed when no thread is reading it any more.
        """
        before = self.notebook
        self._use(notebook)
        return before

    def close(self) -> None:
        """Let go of the notebook's file."""
        if (before := self.use(None)) is not None:
            before.close()
            self.writing.follow()

    def entry(self, key: EntryKey) -> Entry:
        """One entry. Raises UnknownKeyError."""
        return self._entries.entry(key)

    def title(self, key: EntryKey) -> str:
        """The title of an entry, also of an own one in the trash; else the key itself."""
        return self._entries.title(key)

    def page(self, key: EntryKey) -> EntryPage:
        """One entry with everything its page shows. Raises UnknownKeyError."""
        labels, collections = self.personal.labels_of(key), self.gathered.holding(key)
        page = replace(self._pages.page(key), labels=labels, collections=collections)
        read, backlinks = self.read_through.read_of(key), self.links.backlinks(key)
        return replace(page, read=read, backlinks=backlinks)

    def draft(self, key: EntryKey) -> Draft:
        """What one would fill in to get an entry: an own one as it is, or a copy of another.

        Raises UnknownKeyError.
        """
        return self._entries.draft(key)

    def choices(self) -> Mapping[Facet, tuple[Value, ...]]:
        """What can be picked in an own entry, also what no entry has yet."""
        return self._entries.choices()

    def find(self, query: Query) -> Results:
        """Search and filter, in the catalogue, the own entries and the reader's notes."""
        self.read_notes()
        return self.find_at_once(query)

    def find_at_once(self, query: Query) -> Results:
        """As `find`, without waiting for notes that were not read yet."""
        things = self.gathered.chosen(query)
        own = {**self.personal.values(), **entries_in(things)}
        notes = self.gathered.notes_with(query.text, things)
        return in_order(self.searcher.search_at_once(query, own), things, notes)

    def read_notes(self, seconds: float = inf) -> bool:
        """On the thread that searches: read notes to be searched, for so long; whether all are."""
        return self.searcher.take_in_notes(seconds)

    def rows(self, results: Results, start: int, stop: int) -> tuple[ResultRow, ...]:
        """A slice of the answer, ready to be shown."""
        shown = results.keys[start:stop]
        entries = replace(results, keys=entries_of(shown))
        rows = {row.key: row for row, _ in self.scored_rows(entries, 0, len(entries.keys))}
        return tuple(rows[key] if key in rows else self._rows.of_note(key) for key in shown)

    def scored_rows(self, results: Results, start: int, stop: int) -> list[tuple[ResultRow, float]]:
        """A slice of the answer with the scores."""
        return self._rows.scored(self.searcher.hits(results, start, stop))

    def labels(self, facet: Facet) -> Mapping[str, str]:
        """The labels of the values of a facet, by key."""
        return {value.key: value.label for value in self.filter_values()[facet]}

    def restore_backup(self, backup: Backup) -> None:
        """Make the notebook what it was in a backup. Raises NotebookError, and it stays open."""
        if self.notebook is None:
            return
        from zorgdesk.notebook.restoring import restore  # noqa: PLC0415 - seldom needed

        with self._put_away() as path:
            restore(path, backup.path)

    def has_password(self) -> bool:
        """Whether the notebook has a password."""
        from zorgdesk.notebook.passwords import has_password  # noqa: PLC0415 - seldom needed

        return self.notebook is not None and has_password(self.notebook.path)

    def set_password(self, password: str | None, present: str | None) -> tuple[Path, ...]:
        """Give the notebook a password, another one or none; it stays open. Raises NotebookError.

        `present` is the one it has now. Returns what can still be read without a password, or
        with the one before: files beside it, and backups that could not go along.
        """
        from zorgdesk.notebook.passwords import set_password, unlock  # noqa: PLC0415 - as above
        from zorgdesk.notebook.unsealed import unsealed  # noqa: PLC0415

        unlock(self.own_notebook.path, present or "")
        with self._put_away() as path:
            left = set_password(path, password)
        return tuple(dict.fromkeys((*unsealed(path), *left)))

    def complete(self, text: str) -> tuple[tuple[str, str], ...]:
        """How a text may go on, as (whole text, label) pairs."""
        return tuple((each.text, each.label) for each in self.searcher.complete(text))

    def explain(self, results: Results, key: EntryKey) -> tuple[str, ...]:
        """Why an entry is among the results, in plain sentences."""
        reasons = self.searcher.explain(results, key)
        return tuple(reason.sentence().said(self.language) for reason in reasons)

    def marks(self, query: Query, text: str) -> tuple[Span, ...]:
        """Where the words of a query stand in a text."""
        return self.searcher.marks(query, text)

    def filter_values(self) -> Mapping[Facet, tuple[Value, ...]]:
        """Per facet of the catalogue the values that at least one entry has."""
        return values_in_use(replace(self.catalogue.corpus(), entries=self.entries))

    @contextmanager
    def _put_away(self) -> Iterator[Path]:
        """In the block nobody has the notebook's file open; afterwards it is open again."""
        path = self.own_notebook.path
        self.close()
        try:
            yield path
        finally:
            self.open_notebook(path)

    def _use(self, notebook: "Notebook | None") -> None:
        self.notebook = notebook
        self.personal = Personal(self._entries, notebook)
        self.read_through = ReadThrough(self._order, self._entries, self.personal)
        self.writing = OwnWriting(notebook, self._entries, self.searcher)
        self.own = OwnWork(notebook, self.searcher, self.writing)
        self.gathered = Gathered(notebook, self.catalogue.retired)
        retired, follow = self.catalogue.retired, self.own.follow_entry
        self.highlights = OwnHighlights(notebook, self._text_of, retired, follow)
        self.notes = OwnNotes(notebook, self.own.follow_entry)
        self._rows = Rows(self._entries, self.personal, self.gathered)
        self.links = Links(self._entries, self.notes, self.highlights.pointing_at)

    def _text_of(self, key: EntryKey) -> str:
        try:
            return self.entry(key).text
        except UnknownKeyError:  # an edition may have dropped it; what was marked is still shown
            return ""


def build_index(catalogue: Path, folder: Path) -> None:
    """Build the index of a catalogue in a folder, to be shipped. Raises CatalogueError."""
    Searcher.open(Catalogue.open(catalogue).corpus(), folder, None, _unwatched)
