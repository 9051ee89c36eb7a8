"""Put the parts of the search together for one set of entries."""

from collections.abc import Mapping
from functools import lru_cache

from zorgdesk.domain.words import Corpus
from zorgdesk.search.concept_names import ConceptNames
from zorgdesk.search.engine import Engine
from zorgdesk.search.evaluation import Evaluator
from zorgdesk.search.facets import Facets
from zorgdesk.search.field_names import FieldValues
from zorgdesk.search.fields import field_texts
from zorgdesk.search.knowledge import Knowledge, Pairs
from zorgdesk.search.lexicon import Lexicon
from zorgdesk.search.matching import Matcher
from zorgdesk.search.naming import Naming
from zorgdesk.search.notes import Notes
from zorgdesk.search.order import Order
from zorgdesk.search.postings import Postings
from zorgdesk.search.spelling import Spelling
from zorgdesk.search.standing import Standing
from zorgdesk.search.texts import Texts


class Assembly:
    """Everything of some entries that stays the same, and the engines made with it."""

    def __init__(self, corpus: Corpus, postings: Postings, knowledge: Knowledge) -> None:
        self.entries = corpus.entries
        self.numbers = {entry.key: number for number, entry in enumerate(corpus.entries)}
        self.facets = Facets(corpus.entries, corpus.concepts)
        self.values = FieldValues(corpus.concepts, corpus.entries)
        self.order = Order([entry.title for entry in corpus.entries])
        self._standing = Standing(corpus.entries)
        self._knowledge = knowledge
        self._lexicon = Lexicon(postings, knowledge.compounds)
        self._texts = Texts(self.texts)
        self._keys = [entry.key for entry in corpus.entries]
        self._note_names = lru_cache(maxsize=1)(self._names_in_notes)

    def texts(self, number: int) -> Mapping[str, str]:
        """The texts of an entry per field."""
        return field_texts(self.entries[number])

    def engine(self, pairs: Pairs) -> Engine:
        """The search of these entries with the reader's own pairs, without notes."""
        known = self._knowledge
        synonyms = known.synonyms(pairs)
        naming = Naming(synonyms, known.concepts, self._lexicon, self._texts, known.indexed)
        matcher = Matcher(self._lexicon, naming, self.facets, self._texts)
        evaluator = Evaluator(matcher, self.facets, self.values, self._standing)
        return Engine(matcher, evaluator, Spelling(matcher, self.texts))

    def note_matcher(self, notes: Notes, pairs: Pairs) -> Matcher | None:
        """What finds words in the notes as they are now; none without notes."""
        index, keys = notes.index(self.numbers), self._keys
        if not index:
            return None
        texts = Texts(
            lambda number: {"note": notes.text(keys[number])},
            lambda number: notes.stems(keys[number]),
        )
        naming = self._note_names(pairs).over(index.lexicon, texts)
        return Matcher(index.lexicon, naming, self.facets, texts)

    def _names_in_notes(self, pairs: Pairs) -> Naming:
        """In notes no value of a filter is named."""
        return Naming(self._knowledge.synonyms(pairs), ConceptNames(()), self._lexicon, self._texts)
