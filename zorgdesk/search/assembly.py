"""Put the parts of the search together for one corpus."""

from collections.abc import Mapping
from functools import lru_cache

from zorgdesk.domain.words import Corpus
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.concept_names import ConceptNames
from zorgdesk.search.engine import Engine
from zorgdesk.search.evaluation import Evaluator
from zorgdesk.search.facets import Facets
from zorgdesk.search.field_names import FieldValues
from zorgdesk.search.fields import field_texts
from zorgdesk.search.lexicon import Lexicon
from zorgdesk.search.matching import Matcher
from zorgdesk.search.naming import Naming
from zorgdesk.search.notes import Notes
from zorgdesk.search.postings import Postings
from zorgdesk.search.spelling import Spelling
from zorgdesk.search.standing import Standing
from zorgdesk.search.synonyms import Synonyms, entry_groups, pair_groups, proper_names
from zorgdesk.search.texts import Texts

Pairs = tuple[tuple[str, str], ...]
"""The reader's own words for the same thing."""


class Assembly:
    """Everything of a corpus that stays the same, and the engines made with it."""

    def __init__(self, corpus: Corpus, postings: Postings) -> None:
        self._corpus = corpus
        self.facets = Facets(corpus.entries, corpus.concepts)
        self.values = FieldValues(corpus.concepts, corpus.entries)
        self._standing = Standing(corpus.entries)
        self._concepts = ConceptNames(corpus.concepts)
        self._groups = (*corpus.thesaurus, *entry_groups(corpus.entries))
        self._synonyms = lru_cache(maxsize=2)(self._with_pairs)
        synonyms = self._synonyms(())
        several = (phrase for phrase in synonyms.phrases() if len(phrase) > 1)
        self._indexed = {*several, *((name[-1],) for name in synonyms.covering())}
        known = (*postings.vocabulary, *synonyms.common_words())
        self.compounds = Compounds(corpus.compounds, known)
        self._lexicon = Lexicon(postings, self.compounds)
        self._texts = Texts(self.texts)

    def texts(self, number: int) -> Mapping[str, str]:
        """The texts of an entry per field."""
        return field_texts(self._corpus.entries[number])

    def engine(self, pairs: Pairs) -> Engine:
        """The search of the catalogue with the reader's own pairs, without notes."""
        synonyms = self._synonyms(pairs)
        naming = Naming(synonyms, self._concepts, self._lexicon, self._texts, self._indexed)
        matcher = Matcher(self._lexicon, naming, self.facets, self._texts)
        evaluator = Evaluator(matcher, self.facets, self.values, self._standing)
        return Engine(matcher, evaluator, Spelling(matcher, self.texts))

    def note_matcher(self, notes: Notes, pairs: Pairs) -> Matcher | None:
        """What finds words in the notes; none without notes."""
        if not notes.numbers():
            return None
        lexicon = Lexicon(notes.postings(), self.compounds)
        texts = Texts(lambda number: {"note": notes.text(number)})
        naming = Naming(self._synonyms(pairs), ConceptNames(()), lexicon, texts)
        return Matcher(lexicon, naming, self.facets, texts)

    def _with_pairs(self, pairs: Pairs) -> Synonyms:
        names = proper_names(self._corpus.entries)
        return Synonyms((*self._groups, *pair_groups(pairs)), names)
