"""Search the catalogue: what the rest of ZorgDesk sees of this package.

    searcher = Searcher.open(corpus, folder, shipped, progress)
    results = searcher.search(Query("thuiszorg ou"), personal={"bookmarked": keys})
    hits = searcher.hits(results, 0, 50)          # snippets and marks of a slice
    spans = searcher.marks(query, text)           # where the words stand in any text

`open` takes the shipped index, or the one in `folder`, when its stamp fits, and else builds it
there; `progress(done, total)` is called per entry. It never raises on a damaged index. One
worker thread calls `search` and `hits`; `marks` may be called from any thread.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.query import Hit, Query, Results, Sort, Span
from zorgdesk.domain.words import Corpus
from zorgdesk.search.analysis import fold
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.concept_names import ConceptNames
from zorgdesk.search.evaluation import Circumstances, Evaluator
from zorgdesk.search.facets import Facets
from zorgdesk.search.field_names import FieldValues
from zorgdesk.search.fields import field_texts
from zorgdesk.search.language import parse
from zorgdesk.search.lexicon import Lexicon
from zorgdesk.search.marking import marker
from zorgdesk.search.marks import Marker
from zorgdesk.search.masks import numbers_of
from zorgdesk.search.matching import Language, Matcher
from zorgdesk.search.postings import Postings
from zorgdesk.search.ranking import Ranking
from zorgdesk.search.snippets import Snippet, snippet
from zorgdesk.search.synonyms import Synonyms, entry_groups
from zorgdesk.search.texts import Texts

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
        self._facets = Facets(corpus.entries, corpus.concepts)
        self._matcher = _matcher(corpus, postings, self._facets)
        values = FieldValues(corpus.concepts, corpus.entries)
        titles = [entry.title for entry in corpus.entries]
        self._by_title = _title_order(titles)
        self._evaluator = Evaluator(self._matcher, self._facets, values, titles)
        self._marker = lru_cache(maxsize=32)(self._marker_for)

    @classmethod
    def open(
        cls, corpus: Corpus, folder: Path, shipped: Path | None, progress: Progress = _quiet
    ) -> "Searcher":
        """The search of a corpus, from an index on disk that fits it, else from a new one."""
        from zorgdesk.search.reading import load  # noqa: PLC0415  # brings Whoosh: 60 ms

        return cls(corpus, load(corpus, folder, shipped, progress))

    def search(self, query: Query, personal: Mapping[str, frozenset[EntryKey]]) -> Results:
        """The entries for a query, with the counts of every facet."""
        own = self._facets.personal(personal)
        found = self._evaluator.find(parse(query.text), Circumstances(own, query.expand))
        chosen = self._facets.chosen(query.choices, own)
        narrowed = self._facets.narrow(found.mask, chosen)
        counts = self._facets.counts(found.mask, chosen, own)
        return Results(query, self._ordered(found, narrowed, query), counts)

    def hits(self, results: Results, start: int, stop: int) -> tuple[Hit, ...]:
        """Snippets and marks for a slice of the results."""
        marks = self._marker(results.query.text, results.query.expand)
        return tuple(self._hit(key, marks) for key in results.keys[start:stop])

    def marks(self, query: Query, text: str) -> tuple[Span, ...]:
        """Where the words of a query stand in any text, ascending."""
        return self._marker(query.text, query.expand).marks(text)

    def _marker_for(self, text: str, expand: bool) -> Marker:  # noqa: FBT001
        return marker(parse(text), self._matcher, expand=expand)

    def _hit(self, key: EntryKey, marks: Marker) -> Hit:
        entry = self._entries[self._numbers[key]]
        shown = snippet((entry.text, entry.summary), marks) or Snippet(entry.summary, ())
        return Hit(key, 0.0, marks.marks(entry.title), shown.text, shown.marks)

    def _ordered(self, found: Ranking, mask: int, query: Query) -> tuple[EntryKey, ...]:
        """The keys of the entries in a mask, in the order that was asked for."""
        numbers = numbers_of(mask)
        if query.sort is Sort.TITLE:
            numbers = sorted(numbers, key=self._by_title.__getitem__)
        elif query.text.strip():
            numbers = sorted(numbers, key=found.scores.__getitem__, reverse=True)
        return tuple(map(self._keys.__getitem__, numbers))


def _matcher(corpus: Corpus, postings: Postings, facets: Facets) -> Matcher:
    """What is known of the words of a corpus."""
    synonyms = Synonyms((*corpus.thesaurus, *entry_groups(corpus.entries)))
    compounds = Compounds(corpus.compounds, (*postings.vocabulary, *synonyms.single_words()))
    language = Language(Lexicon(postings, compounds), synonyms, ConceptNames(corpus.concepts))
    return Matcher(language, facets, Texts(lambda number: field_texts(corpus.entries[number])))


def _title_order(titles: Sequence[str]) -> Sequence[int]:
    """The place of each entry in the order of the titles, as a Dutch reader expects it."""
    order = sorted(range(len(titles)), key=lambda number: (fold(titles[number]), number))
    places = [0] * len(titles)
    for place, number in enumerate(order):
        places[number] = place
    return places
