"""From the words of a reader to the entries they find, through every way of finding them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from itertools import pairwise
from operator import and_

from zorgdesk.search.facets import Facets
from zorgdesk.search.lexicon import Lexicon
from zorgdesk.search.matches import Match, all_of, best_of, match_words, scaled
from zorgdesk.search.naming import Finding, Naming
from zorgdesk.search.readings import Reader
from zorgdesk.search.synonyms import Phrase
from zorgdesk.search.terms import Term
from zorgdesk.search.texts import Texts
from zorgdesk.search.ways import Way

_KEPT = 128
_LOOSE = 0.5
"""What a word is worth by itself when with its neighbour it makes one that the texts use."""
Other = tuple[str, float, Match]
"""The name of what matched instead (empty when it needs no telling), its weight, its entries."""


class Matcher:
    """Finds entries per term; keeps what it found for the last words."""

    def __init__(self, lexicon: Lexicon, naming: Naming, facets: Facets, texts: Texts) -> None:
        self.lexicon = lexicon
        self.postings = lexicon.postings
        self.compounds = lexicon.compounds
        self.texts = texts
        self.reader = Reader(lexicon.compounds)
        self._naming = naming
        self._facets = facets
        self._own = lru_cache(maxsize=_KEPT)(self._find_own)
        self._alone = lru_cache(maxsize=_KEPT)(self._find_alone)

    def matches(self, terms: Sequence[Term], *, expand: bool) -> Sequence[Match]:
        """What each term finds. A name of several words finds entries for each of them."""
        others: defaultdict[Term, list[Other]] = defaultdict(list)
        for pair in pairwise(terms):
            for joined in self._joined(pair):
                others[pair[0]].append(joined)
                others[pair[1]].append(joined)
        loose = frozenset(others)
        for finding in self.findings(terms, expand=expand):
            for term in finding.terms if len(finding.terms) > 1 else ():
                others[term].append(_other(finding))
        return [
            best_of(self._alone(term, expand, _LOOSE if term in loose else 1.0), others[term])
            for term in terms
        ]

    def _find_alone(self, term: Term, expand: bool, weight: float) -> Match:  # noqa: FBT001
        """What a term finds without its neighbours; its own words count for a weight."""
        found = [_other(f) for f in self.findings((term,), expand=expand)]
        return best_of(scaled(self._finds(term), weight), [*self._parts(term), *found])

    def findings(self, terms: Sequence[Term], *, expand: bool) -> Iterator[Finding]:
        """What runs of terms find as facet values and by other names."""
        return self._naming.findings(terms, self._facets, expand=expand)

    def other_phrases(self, terms: Sequence[Term]) -> Iterator[Phrase]:
        """The other names for the terms, as stems."""
        return self._naming.other_phrases(terms)

    def split(self, term: Term) -> Sequence[str]:
        """The parts of a term that is a compound."""
        return self.compounds.parts(term.word)

    def written_as_one(self, terms: Sequence[Term]) -> Iterator[str]:
        """The known words that neighbouring terms make together: `huis arts`."""
        for first, second in pairwise(terms):
            for word in (f"{first.word}{second.word}", f"{first.word}s{second.word}"):
                if word in self.postings:
                    yield word

    def known(self) -> Sequence[str]:
        """Every word that finds something: those of the texts and those with other names."""
        return (*self.postings.vocabulary, *sorted(self._naming.single_words))

    def _finds(self, term: Term) -> Match:
        """The entries with a form of the word itself."""
        return self._own(term.word, term.unfinished)

    def _find_own(self, word: str, unfinished: bool) -> Match:  # noqa: FBT001  # a cache's key
        return match_words(self.postings, self.lexicon.answers(word, unfinished=unfinished))

    def _joined(self, pair: tuple[Term, Term]) -> Iterator[Other]:
        """Two words that the texts write as one."""
        for word in self.written_as_one(pair):
            yield "", Way.EXACT.weight, self._own(word, pair[-1].unfinished)

    def _parts(self, term: Term) -> Iterator[Other]:
        """A compound that the texts write as its parts, anywhere in the entry.

        When no entry has them all, and none has the word, each of them is better than nothing.
        """
        found = [self._own(part, False) for part in self.split(term)]  # noqa: FBT003
        if found:
            every = reduce(and_, (match.mask for match in found))
            if every or self._finds(term).mask:
                yield "", Way.PARTS.weight, all_of(found, every)
            else:
                yield from (("", Way.MODIFIER.weight, match) for match in found)


def _other(finding: Finding) -> Other:
    """A finding for `best_of`; a facet value needs no telling."""
    name = "" if finding.way is Way.FACET else finding.name
    return name, finding.way.weight, finding.match
