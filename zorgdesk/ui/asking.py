"""Between what a reader types and ticks, and the list that answers."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zorgdesk.domain.entry import EntryKey, Facet, Value
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.listed import arranged_in, collection_in
from zorgdesk.domain.query import Choices, Query, Results, Sort
from zorgdesk.personal import label_value
from zorgdesk.ui import filter_groups
from zorgdesk.ui.desk import Desk
from zorgdesk.ui.filters.model import Group
from zorgdesk.ui.searchbar.chips import Chip
from zorgdesk.ui.searching import Answer, Searching

if TYPE_CHECKING:
    from zorgdesk.library import Library


class Asking(QObject):
    """One query at a time: shown in box, chips and filters, and answered in the list."""

    asked = Signal(object, bool)  # Query, and whether it is being typed
    answered = Signal()

    def __init__(self, desk: Desk, searching: Searching, values: filter_groups.Values) -> None:
        super().__init__(desk)
        self._desk, self._searching = desk, searching
        self._values = values
        self._missing: frozenset[tuple[Facet, str]] = frozenset()
        self._groups = filter_groups.groups(values)
        self._library: Library | None = None
        self._collections: Sequence[Value] = ()
        self._known: filter_groups.Known = {}
        self._open_key: EntryKey | None = None
        self._results: Results | None = None
        self._scroll: int | None = None
        desk.filters.offer(self._groups)
        self._connect()

    @property
    def query(self) -> Query:
        """What is asked now."""
        return self._searching.query

    def attach(self, library: "Library") -> None:
        """The library is open: answer what was asked so far."""
        self._library = library
        self._searching.attach(library)

    def offer_values(self) -> None:
        """Own entries changed: offer as filters what only they have, and answer anew."""
        if self._library is None:
            return
        offered = {(facet, each.key) for facet, values in self._values.items() for each in values}
        missing = self._library.own_values - offered
        if missing == self._missing:
            self.again()
        else:
            self._missing = missing
            used = self._library.filter_values()
            self._values = {**self._values, **{facet: each for facet, each in used.items() if each}}
            self.offer_labels()

    def offer_labels(self) -> None:
        """The reader's labels or collections changed: offer them, forget those that are gone."""
        library = self._library
        if library is None:
            return
        labels = library.personal.labels()
        self._groups = filter_groups.groups(self._values, labels)
        self._collections = library.gathered.collections()
        self._desk.filters.offer(self._groups)
        self._desk.filters.show_choices(self.query.choices)
        personal = {*filter_groups.PERSONAL, *map(label_value, labels)}
        collections = {value.key for value in self._collections}
        self._known = {Facet.PERSONAL: personal, Facet.COLLECTION: collections}
        if filter_groups.without_gone(self.query.choices, self._known) != self.query.choices:
            self.ask(self.query)
        else:
            self._show_query(self.query)
            self.again()

    def begin(self, query: Query, scroll: int) -> None:
        """Show the query and the place in the list where reading stopped."""
        self._searching.query = query
        self._scroll = scroll
        self._show_query(query)

    @property
    def place(self) -> int:
        """How far the list is scrolled, in pixels; before the first answer where it is to be."""
        if self._results is None and self._scroll is not None:
            return self._scroll
        return self._desk.results.list.verticalScrollBar().value()

    def description(self) -> str:
        """What is asked, in words."""
        chips = self._chips(self.query)
        return ", ".join(filter(None, [self.query.text.strip(), *(chip.label for chip in chips)]))

    def ask(self, query: Query, *, typing: bool = False) -> None:
        """Search, and show what is searched; a label or collection that is gone is left out."""
        query = replace(query, choices=filter_groups.without_gone(query.choices, self._known))
        self._scroll = None
        self._searching.ask(query)
        self._show_query(query)
        self.asked.emit(query, typing)

    def ask_text(self, text: str) -> None:
        """Search other words within the same filters."""
        self.ask(replace(self.query, text=text))

    def choose(self, choices: Choices) -> None:
        """Narrow to other filters, with the same words."""
        self.ask(replace(self.query, choices=choices))

    def toggle(self, facet: Facet, key: str) -> None:
        """Tick or untick one value."""
        self.choose(filter_groups.toggled(self.query.choices, facet, key))

    def relax(self) -> None:
        """Take away what stands in the way: the filters, or else the words."""
        query = self.query
        self.ask(replace(query, choices={}) if query.choices else replace(query, text=""))

    def expand(self, *, on: bool) -> None:
        """Search synonyms, abbreviations and broader words too, or only what was typed."""
        self.ask(replace(self.query, expand=on))

    def reasons(self, key: EntryKey) -> tuple[str, ...]:
        """Why an entry is in the list, in plain sentences; none when nothing was typed."""
        if self._library is None or self._results is None:
            return ()
        return self._library.explain(self._results, key)

    def offer_recent(self) -> None:
        """List the last searches under the box."""
        notebook = self._library.notebook if self._library else None
        if notebook is not None:
            recent = [query.text for query in notebook.recent_searches.all() if query.text]
            self._desk.box.setFocus()
            self._desk.box.completions.offer([(text, text) for text in recent])

    def keep_recent(self) -> None:
        """Remember the search that led to an entry."""
        notebook = self._library.notebook if self._library else None
        if notebook is not None and self.query.text.strip():
            try:
                notebook.recent_searches.add(self.query)
            except ZorgDeskError as error:
                self._desk.say_trouble(error)

    def again(self) -> None:
        """The same question after a change in the notebook; the list stays where it is."""
        self._scroll = self.place
        self._searching.ask(self.query)

    def show_open(self, key: EntryKey | None) -> None:
        """Make the entry that is read current in the list, where it is in it."""
        self._open_key = key
        self._desk.results.select(key)

    def _connect(self) -> None:
        desk = self._desk
        desk.box.textChanged.connect(self._typed)
        desk.filters.chosen.connect(self.choose)
        desk.chips.removed.connect(self.toggle)
        desk.chips.cleared.connect(lambda: self.choose({}))
        desk.results.cleared.connect(self.relax)
        desk.results.suggestion_taken.connect(self.ask_text)
        desk.results.sort_chosen.connect(self._sort)
        self._searching.answered.connect(self._show_answer)
        self._searching.notes_read.connect(self.again)
        self._searching.failed.connect(self._fail)

    def _typed(self, text: str) -> None:
        if text == self.query.text:
            return  # it was put there
        self.ask(replace(self.query, text=text), typing=True)
        if self._library is not None:
            self._desk.box.completions.offer(self._library.complete(text))

    def _sort(self, sort: Sort) -> None:
        self.ask(replace(self.query, sort=sort))

    def _show_query(self, query: Query) -> None:
        if self._desk.box.text() != query.text:
            self._desk.box.setText(query.text)
        self._desk.filters.show_choices(query.choices)
        self._desk.chips.show_chips(self._chips(query))
        self._desk.results.show_sort(
            query.sort, own_order=bool(collection_in(query) and not query.text.strip())
        )

    def _show_answer(self, answer: Answer) -> None:
        library, results, view = self._library, answer.results, self._desk.results
        assert library is not None
        is_same = self._results is not None and self._results.query == results.query
        chosen = view.choosing.keys() if is_same else ()
        self._results = results
        view.explain(
            results.query.text,
            len(results.query.choices),
            in_collection=bool(arranged_in(results.query)),
        )
        view.show_results(
            results.keys, answer.rows, lambda start, stop: library.rows(results, start, stop)
        )
        is_shown = results.corrected and bool(results.keys)  # filters may leave nothing of it
        view.show_hint(results.suggestion, corrected=is_shown)
        view.choosing.choose(chosen)
        view.select(self._open_key)
        self._desk.filters.show_counts(results.counts)
        if self._scroll is not None:
            view.scroll_to(self._scroll)
            self._scroll = None
        self.answered.emit()

    def _chips(self, query: Query) -> list[Chip]:
        collections = Group(Facet.COLLECTION, self._collections)
        return filter_groups.chips(query.choices, [collections, *self._groups])

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ZorgDeskError):
            raise error
        self._desk.say_trouble(error)
