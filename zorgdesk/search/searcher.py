"""Search the catalogue: what the rest of ZorgDesk sees of this package.

    searcher = Searcher.open(corpus, folder, shipped, progress)
    results = searcher.search(Query("thuiszorg ou"), personal={"bookmarked": keys})
    hits = searcher.hits(results, 0, 50)           # snippets and marks of a slice
    spans = searcher.marks(query, text)            # where the words stand in any text
    reasons = searcher.explain(results, key)       # why an entry was found: str(reason) is Dutch
    finishes = searcher.complete("ouderen sec")    # (text, label): fields and their values
    searcher.follow_notes(notebook.notes())        # search the notes too: once, when opened
    searcher.follow_note(key, text)                # after each save; "" when it is gone
    searcher.search_at_once(query, personal)       # do not wait for notes that were not read yet
    all_in = searcher.take_in_notes(seconds)       # … and read some of them
    searcher.follow_own_entries(entries)            # the reader's own entries: after each change
    searcher.use_pairs((("poets", "huishoudhulp"),))  # the reader's own words for the same thing

`open` takes the shipped index, or the one in `folder`, when its stamp fits, and else builds it
there; `progress(done, total)` is called per entry. It never raises on a damaged index.

`Results.suggestion` is a better spelled text ("Bedoelde u …"); when `corrected`, nothing was
found and that text was searched instead. In the text a reader may write "a phrase", -not, OR,
brackets, `begin*`, and `sector:`, `doelgroep:`, `regio:`, `plaats:`, `thema:`, `soort:`,
`status:`, `organisatie:`, `bron:`, `titel:`, `notitie:` and `label:` (a personal value, whole
or without `label:` before it) with a value; a value with spaces stands between quotes.

One worker thread calls `search`, `hits` and `explain`; the others may be called from any thread.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from math import inf
from pathlib import Path

from zorgdesk.domain.entry import Entry, EntryKey
from zorgdesk.domain.query import Hit, Query, Results, Span
from zorgdesk.domain.words import Corpus
from zorgdesk.search.assembly import Assembly
from zorgdesk.search.completion import Completion, completions
from zorgdesk.search.engine import Answer, Engine
from zorgdesk.search.knowledge import Pairs
from zorgdesk.search.notes import Notes
from zorgdesk.search.own_entries import OwnEntries
from zorgdesk.search.printed import Printed
from zorgdesk.search.reasons import Reason, reasons
from zorgdesk.search.showing import hit
from zorgdesk.search.store import load

_NO_TIME = 0.01
"""Seconds in which a note that was just saved is surely read, and a notebook begun."""

Progress = Callable[[int, int], None]
"""Called with the number of entries done and the number of all entries."""


def _quiet(done: int, total: int) -> None:
    """Say nothing of the progress."""


class Searcher:
    """The search of one edition of the catalogue, with what a reader made beside it."""

    def __init__(self, printed: Printed) -> None:
        self._printed = printed
        self._own = OwnEntries(printed.corpus, printed.postings, printed.knowledge)
        self._notes = Notes(printed.knowledge.compounds)
        self._pairs: Pairs = ()
        self._present = _Present(printed.assembly, printed.engine)
        self._stale = self._others = False
        self._latest: tuple[_Present, Query, Answer] | None = None

    @classmethod
    def open(
        cls, corpus: Corpus, folder: Path, shipped: Path | None, progress: Progress = _quiet
    ) -> "Searcher":
        """The search of a corpus, from an index on disk that fits it, else from a new one."""
        return cls(Printed(corpus, load(corpus, folder, shipped, progress)))

    def search(self, query: Query, personal: Mapping[str, frozenset[EntryKey]]) -> Results:
        """The entries for a query, with the counts of every facet.

        `personal` gives the keys per value of Facet.PERSONAL, such as "bookmarked", "noted" and
        "label:<name>", and per chosen value of Facet.COLLECTION.
        """
        self.take_in_notes()
        return self.search_at_once(query, personal)

    def search_at_once(self, query: Query, personal: Mapping[str, frozenset[EntryKey]]) -> Results:
        """As `search`; of the notes that wait only those that are read in no time."""
        self._renew()
        now = self._present
        facets = now.assembly.facets
        own = facets.personal(personal)
        answer = now.engine.answer(query.text, own, expand=query.expand)
        self._latest = (now, query, answer)
        chosen = facets.chosen(query.choices, own)
        found = answer.ranking
        numbers = now.assembly.order.numbers(found, facets.narrow(found.mask, chosen), query)
        keys = tuple(now.assembly.entries[number].key for number in numbers)
        counts = facets.counts(found.mask, chosen, own)
        return Results(query, keys, counts, answer.suggestion, answer.corrected)

    def hits(self, results: Results, start: int, stop: int) -> tuple[Hit, ...]:
        """Snippets and marks for a slice of the results; without words there are none.

        An own entry that was deleted since is a bare hit.
        """
        keys = results.keys[start:stop]
        if not results.query.text.strip():
            return tuple(Hit(key, 0.0) for key in keys)
        now = self._present
        found = self._answer(now, results.query).ranking
        marker = now.engine.marker(results.query.text, results.query.expand)
        numbers = now.assembly.numbers
        ids = self._notes.ids(marker.words(now.engine.notes.lexicon) if now.engine.notes else ())
        return tuple(
            hit(
                now.assembly.entries[numbers[key]],
                numbers[key],
                partial(self._notes.paragraph, key, ids),
                found,
                marker,
            )
            if key in numbers
            else Hit(key, 0.0)
            for key in keys
        )

    def marks(self, query: Query, text: str) -> tuple[Span, ...]:
        """Where the words of a query stand in any text, ascending."""
        return self._present.engine.marker(query.text, query.expand).marks(text)

    def explain(self, results: Results, key: EntryKey) -> tuple[Reason, ...]:
        """Why an entry is among the results: per word where and how it was found."""
        now = self._present
        number = now.assembly.numbers.get(key)
        if number is None:
            return ()
        texts = {**now.assembly.texts(number), "note": self._notes.text(key)}
        terms = self._answer(now, results.query).ranking.terms
        return reasons(terms, now.engine.catalogue, texts, number, expand=results.query.expand)

    def complete(self, text: str) -> tuple[Completion, ...]:
        """The ways to finish a field or its value at the end of a text."""
        return completions(text, self._present.assembly.values)

    def follow_notes(self, notes: Mapping[EntryKey, str]) -> None:
        """Search these notes from now on, in the place of all earlier ones."""
        self._notes.follow(notes)

    def follow_note(self, key: EntryKey, text: str) -> None:
        """Search a note as it was just saved; an empty text takes it away."""
        self._notes.save(key, text)

    def take_in_notes(self, seconds: float = inf) -> bool:
        """Read notes that wait to be searched, for about so long; whether all are in."""
        if self._notes.take_in(seconds):
            self._stale = True
        return not self._notes.are_waiting

    def follow_own_entries(self, entries: Iterable[Entry]) -> None:
        """Search these entries beside the catalogue, in the place of all earlier ones."""
        if self._own.follow(entries):
            self._others = self._stale = True

    def use_pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Take the reader's own pairs of words for the same thing, in the place of others."""
        given = tuple(pairs)
        if given == self._pairs:
            return
        self._pairs = given
        now = self._present
        self._present = replace(now, engine=now.assembly.engine(given))
        self._stale = True

    def _renew(self) -> None:
        """Search what there is at this moment; on the worker, so that saving costs nothing."""
        self.take_in_notes(_NO_TIME)
        if not self._stale:
            return
        self._stale = False
        now = self._with_own_entries() if self._others else self._present
        notes = now.assembly.note_matcher(self._notes, self._pairs)
        self._present = replace(now, engine=now.engine.beside(notes))
        self._latest = None

    def _with_own_entries(self) -> "_Present":
        """The catalogue with the own entries there are now; what it knows of words stays."""
        self._others = False
        assembly = Assembly(*self._own.beside(), self._printed.knowledge)
        return _Present(assembly, assembly.engine(self._pairs))

    def _answer(self, now: "_Present", query: Query) -> Answer:
        """The answer to a query; the latest one is kept."""
        if self._latest and self._latest[0] is now and self._latest[1] is query:
            return self._latest[2]
        return now.engine.answer(query.text, {}, expand=query.expand)


@dataclass(frozen=True, slots=True)
class _Present:
    """What is searched at one moment, whole: any thread may go on with it."""

    assembly: Assembly
    engine: Engine
