"""What a catalogue knows of words: the same for everything that is searched beside it."""

from functools import cached_property, lru_cache

from zorgdesk.domain.words import Corpus
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.concept_names import ConceptNames
from zorgdesk.search.known_names import KnownNames
from zorgdesk.search.postings import Postings
from zorgdesk.search.synonyms import Synonyms, entry_groups, pair_groups, proper_names

Pairs = tuple[tuple[str, str], ...]
"""The reader's own words for the same thing."""


class Knowledge:
    """Names, synonyms and compounds; never changes once made."""

    def __init__(self, corpus: Corpus, postings: Postings) -> None:
        self.concepts = ConceptNames(corpus.concepts)
        self._groups = (*corpus.thesaurus, *entry_groups(corpus.entries))
        self._proper = tuple(proper_names(corpus.entries))
        self.synonyms = lru_cache(maxsize=2)(self._with_pairs)
        synonyms = self.synonyms(())
        several = (phrase for phrase in synonyms.phrases() if len(phrase) > 1)
        self.indexed = frozenset({*several, *((name[-1],) for name in synonyms.covering())})
        known = (*postings.vocabulary, *synonyms.common_words())
        self.compounds = Compounds(corpus.compounds, known)

    @cached_property
    def names(self) -> KnownNames:
        """Finds the names of several words in a text that joins the index."""
        synonyms = self.synonyms(())
        phrases = (*synonyms.phrases(), *self.concepts.phrases())
        return KnownNames(phrases, synonyms.covering())

    def _with_pairs(self, pairs: Pairs) -> Synonyms:
        return Synonyms((*self._groups, *pair_groups(pairs)), self._proper)
