"""The known names of several words that stand in a text, indexed beside its words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set

from zorgdesk.domain.words import Corpus
from zorgdesk.search.analysis import words
from zorgdesk.search.concept_names import ConceptNames
from zorgdesk.search.inflection import stem
from zorgdesk.search.postings import NAME_SIGN
from zorgdesk.search.stopwords import STOP_WORDS
from zorgdesk.search.synonyms import Phrase, Synonyms, entry_groups


def name_word(phrase: Phrase) -> str:
    """How a name of several words is written in the index."""
    return NAME_SIGN + " ".join(phrase)


class KnownNames:
    """Finds names of several words; looking for them at each keystroke would take too long.

    `covering` names end on the name of something else. That one is found where it stands free:
    a `psychiatrisch verzorgingstehuis` is not what a `verzorgingstehuis` is.
    """

    def __init__(self, phrases: Iterable[Phrase], covering: Set[Phrase] = frozenset()) -> None:
        self._starting: defaultdict[str, list[Phrase]] = defaultdict(list)
        for phrase in set(phrases):
            if len(phrase) > 1:
                self._starting[phrase[0]].append(phrase)
        self._covering = covering
        self._covered = {phrase[-1] for phrase in covering}

    @classmethod
    def of(cls, corpus: Corpus) -> "KnownNames":
        """The names that the thesaurus, the entries and the facet values of a corpus give."""
        synonyms = Synonyms((*corpus.thesaurus, *entry_groups(corpus.entries)))
        phrases = (*synonyms.phrases(), *ConceptNames(corpus.concepts).phrases())
        return cls(phrases, synonyms.covering())

    def found_in(self, text: str) -> Iterator[str]:
        """The names in a text as words of the index, stop words between their words or not."""
        telling = (word for word in words(text.replace("-", " ")) if word not in STOP_WORDS)
        stems = tuple(map(stem, telling))
        covered: set[int] = set()
        for at, key in enumerate(stems):
            for phrase in self._starting.get(key, ()):
                if stems[at : at + len(phrase)] == phrase:
                    covered |= {at + len(phrase) - 1} if phrase in self._covering else set()
                    yield name_word(phrase)
            if key in self._covered and at not in covered:
                yield name_word((key,))
