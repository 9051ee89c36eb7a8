"""Search the catalogue: what the rest of ZorgDesk sees of this package.

    searcher = Searcher.open(corpus, folder, shipped, progress)
    results = searcher.search(Query("thuiszorg ou"), personal={"bookmarked": keys})
    hits = searcher.hits(results, 0, 50)           # snippets and marks of a slice
    spans = searcher.marks(query, text)            # where the words stand in any text
    reasons = searcher.explain(results, key)       # why an entry was found: str(reason) is Dutch
    finishes = searcher.complete("ouderen sec")    # (text, label): fields and their values
    searcher.follow_notes(notebook.notes())        # search the notes too: once, when opened
    searcher.follow_note(key, text)                # after each save; "" when it is gone
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
from pathlib import Path

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.query import Hit, Query, Results, Span
from zorgdesk.domain.words import Corpus
from zorgdesk.search.assembly import Assembly
from zorgdesk.search.completion import Completion, completions
from zorgdesk.search.engine import Answer
from zorgdesk.search.notes import Notes
from zorgdesk.search.order import Order
from zorgdesk.search.postings import Postings
from zorgdesk.search.reasons import Reason, reasons
from zorgdesk.search.showing import hit
from zorgdesk.search.store import load

Progress = Callable[[int, int], None]
"""Called with the number of entries done and the number of all entries."""


def _quiet(done: int, total: int) -> None:
    """Say nothing of the progress."""


class Searcher:
    """The search of one edition of the catalogue."""

    def __init__(self, corpus: Corpus, postings: Postings) -> None:
        self._entries = corpus.entries
        self._keys = [entry.key for entry in corpus.entries]
        self._numbers = {key: number for number, key in enumerate(self._keys)}
        self._assembly = Assembly(corpus, postings)
        self._order = Order([entry.title for entry in corpus.entries])
        self._notes = Notes(self._numbers, self._assembly.compounds)
        self._pairs: tuple[tuple[str, str], ...] = ()
        self._engine = self._assembly.engine(())
        self._stale = False
        self._latest: tuple[Query, Answer] | None = None

    @classmethod
    def open(
        cls, corpus: Corpus, folder: Path, shipped: Path | None, progress: Progress = _quiet
    ) -> "Searcher":
        """The search of a corpus, from an index on disk that fits it, else from a new one."""
        return cls(corpus, load(corpus, folder, shipped, progress))

    def search(self, query: Query, personal: Mapping[str, frozenset[EntryKey]]) -> Results:
        """The entries for a query, with the counts of every facet.

        `personal` gives the keys per value of Facet.PERSONAL, such as "bookmarked", "noted" and
        "label:<name>".
        """
        self._renew()
        facets = self._assembly.facets
        own = facets.personal(personal)
        answer = self._engine.answer(query.text, own, expand=query.expand)
        self._latest = (query, answer)
        chosen = facets.chosen(query.choices, own)
        found = answer.ranking
        numbers = self._order.numbers(found, facets.narrow(found.mask, chosen), query)
        keys = tuple(map(self._keys.__getitem__, numbers))
        counts = facets.counts(found.mask, chosen, own)
        return Results(query, keys, counts, answer.suggestion, answer.corrected)

    def hits(self, results: Results, start: int, stop: int) -> tuple[Hit, ...]:
        """Snippets and marks for a slice of the results; without words there are none."""
        if not results.query.text.strip():
            return tuple(Hit(key, 0.0) for key in results.keys[start:stop])
        found = self._answer(results.query).ranking
        marker = self._engine.marker(results.query.text, results.query.expand)
        numbers = [self._numbers[key] for key in results.keys[start:stop]]
        return tuple(hit(self._entries[n], n, self._notes.text(n), found, marker) for n in numbers)

    def marks(self, query: Query, text: str) -> tuple[Span, ...]:
        """Where the words of a query stand in any text, ascending."""
        return self._engine.marker(query.text, query.expand).marks(text)

    def explain(self, results: Results, key: EntryKey) -> tuple[Reason, ...]:
        """Why an entry is among the results: per word where and how it was found."""
        number = self._numbers[key]
        texts = {**self._assembly.texts(number), "note": self._notes.text(number)}
        terms = self._answer(results.query).ranking.terms
        return reasons(terms, self._engine.catalogue, texts, number, expand=results.query.expand)

    def complete(self, text: str) -> tuple[Completion, ...]:
        """The ways to finish a field or its value at the end of a text."""
        return completions(text, self._assembly.values)

    def follow_notes(self, notes: Mapping[EntryKey, str]) -> None:
        """Search these notes from now on, in the place of all earlier ones."""
        self._notes.follow(notes)
        self._stale = True

    def follow_note(self, key: EntryKey, text: str) -> None:
        """Search a note as it was just saved; an empty text takes it away."""
        self._notes.save(key, text)
        self._stale = True

    def use_pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Take the reader's own pairs of words for the same thing, in the place of others."""
        given = tuple(pairs)
        if given == self._pairs:
            return
        self._pairs = given
        self._engine = self._assembly.engine(self._pairs)
        self._stale = True

    def _renew(self) -> None:
        """Search with the notes of this moment; on the worker, so that saving costs nothing."""
        if not self._stale:
            return
        self._stale = False
        notes = self._assembly.note_matcher(self._notes, self._pairs)
        self._engine = self._engine.beside(notes)
        self._latest = None

    def _answer(self, query: Query) -> Answer:
        """The answer to a query; the latest one is kept."""
        if self._latest and self._latest[0] is query:
            return self._latest[1]
        return self._engine.answer(query.text, {}, expand=query.expand)
