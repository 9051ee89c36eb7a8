"""The known names of several words that stand in a text, indexed beside its words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

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
    """Finds names of several words; looking for them at each keystroke would take too long."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._starting: defaultdict[str, list[Phrase]] = defaultdict(list)
        for phrase in set(phrases):
            if len(phrase) > 1:
                self._starting[phrase[0]].append(phrase)

    @classmethod
    def of(cls, corpus: Corpus) -> "KnownNames":
        """The names that the thesaurus, the entries and the facet values of a corpus give."""
        synonyms = Synonyms((*corpus.thesaurus, *entry_groups(corpus.entries)))
        return cls((*synonyms.phrases(), *ConceptNames(corpus.concepts).phrases()))

    def found_in(self, text: str) -> Iterator[str]:
        """The names in a text as words of the index, stop words between their words or not."""
        telling = (word for word in words(text.replace("-", " ")) if word not in STOP_WORDS)
        stems = tuple(map(stem, telling))
        for at, key in enumerate(stems):
            for phrase in self._starting.get(key, ()):
                if stems[at : at + len(phrase)] == phrase:
                    yield name_word(phrase)
