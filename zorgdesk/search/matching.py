"""From the words of a reader to the entries they find, through every way of finding them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from itertools import pairwise
from operator import and_, or_

from zorgdesk.search.facets import Facets
from zorgdesk.search.lexicon import Lexicon
from zorgdesk.search.matches import Match, all_of, best_of, match_words, scaled, with_values
from zorgdesk.search.naming import Finding, Naming, Part
from zorgdesk.search.readings import Reader
from zorgdesk.search.synonyms import Phrase
from zorgdesk.search.terms import Term, terms_of
from zorgdesk.search.texts import Texts
from zorgdesk.search.ways import Way

_KEPT = 128
_NAMED = 1_024
_LOOSE = 0.5
"""What a word is worth by itself when with its neighbour it makes one that the texts use."""
_COMMON = 0.2
"""What stands in more of the entries than this, tells little by itself."""
_WEAK = 0.4
_FEW = 10
_BEGUN = 3
"""Letters of a second word from which it is looked for as the end of one word."""

Value = tuple[float, Match]
"""The weight of a facet value that was named, and its entries."""
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
        self._named = lru_cache(maxsize=_NAMED)(self._find_named)

    def matches(self, terms: Sequence[Term], *, expand: bool) -> Sequence[Match]:
        """What each term finds. A name of several words finds entries for each of them."""
        others: defaultdict[Term, list[Other]] = defaultdict(list)
        for pair in pairwise(terms):
            for joined in self._joined(pair):
                others[pair[0]].append(joined)
                others[pair[1]].append(joined)
        loose = frozenset(others)
        values: defaultdict[Term, list[Value]] = defaultdict(list)
        for finding in self.findings(terms, expand=expand):
            for term in finding.terms if len(finding.terms) > 1 else ():
                self._sort(finding, values[term], others[term])
        alone = [self._alone(term, expand, _LOOSE if term in loose else 1.0) for term in terms]
        return [
            _together(match, values[t], others[t]) for t, match in zip(terms, alone, strict=True)
        ]

    def unknown(self, terms: Sequence[Term], *, expand: bool) -> Sequence[Term]:
        """The terms that neither stand anywhere nor name anything, whatever their parts do."""
        named = {
            term
            for finding in self.findings(terms, expand=expand)
            if finding.match.mask
            for term in finding.terms
        }
        joined = {t for pair in pairwise(terms) if any(self._joined(pair)) for t in pair}
        return [t for t in terms if t not in named | joined and not self._finds(t).mask]

    def _find_alone(self, term: Term, expand: bool, weight: float) -> Match:  # noqa: FBT001
        """What a term finds without its neighbours; its own words count for a weight."""
        values: list[Value] = []
        others: list[Other] = []
        for finding in self.findings((term,), expand=expand):
            self._sort(finding, values, others)
        own = scaled(self._finds(term), weight)
        return _together(own, values, [*self._parts(term, bool(values or others)), *others])

    def terms(self, text: str, *, unfinished: bool) -> tuple[Term, ...]:
        """The terms of plain words, as these texts write them."""
        return terms_of(text, self.compounds, self.postings, unfinished=unfinished)

    def findings(self, terms: Sequence[Term], *, expand: bool) -> Iterator[Finding]:
        """What runs of terms find as facet values and by other names."""
        for part in self._naming.runs(terms):
            yield from self._named(part, expand)

    def _find_named(self, part: Part, expand: bool) -> Sequence[Finding]:  # noqa: FBT001
        """What one run of terms finds so: what is near, and with little of that wider things."""
        close = tuple(self._naming.findings(part, self._facets, expand=expand))
        if expand and self._naming.has_wider(part) and self._few(part, close):
            return (*close, *self._naming.wider(part))
        return close

    def _few(self, part: Sequence[Term], close: Sequence[Finding]) -> bool:
        """Whether a run of terms finds so little that wider things are welcome."""
        own = reduce(and_, (self._finds(term).mask for term in part))
        return reduce(or_, (finding.match.mask for finding in close), own).bit_count() < _FEW

    def other_phrases(self, terms: Sequence[Term]) -> Iterator[Phrase]:
        """The other names for the terms, as stems."""
        return self._naming.other_phrases(terms)

    def forms(self, term: Term) -> Match:
        """The entries with the very word in one of its forms."""
        words = {term.word: Way.EXACT, **dict.fromkeys(self.lexicon.with_stem(term.stem), Way.STEM)}
        return match_words(self.postings, words)

    def split(self, term: Term) -> Sequence[str]:
        """The parts of a term that is a compound."""
        return self.compounds.parts(term.word)

    def written_as_one(self, terms: Sequence[Term]) -> Iterator[str]:
        """The known words that neighbouring terms make together: `huis arts`, `zorg contai`."""
        for first, second in pairwise(terms):
            begun = second.unfinished and len(second.word) >= _BEGUN
            for word in (f"{first.word}{second.word}", f"{first.word}s{second.word}"):
                if word in self.postings or (begun and self.postings.with_prefix(word)):
                    yield word

    def known(self) -> Sequence[str]:
        """Every word that finds something: those of the texts and those of other names."""
        return (*self.postings.vocabulary, *sorted(self._naming.words))

    def _sort(self, finding: Finding, values: list[Value], others: list[Other]) -> None:
        """Put a finding with the facet values or with the other names.

        Another name that stands in very many entries is a weak reason to show one.
        """
        if finding.way is Way.FACET:
            values.append((finding.weight, finding.match))
            return
        common = len(finding.match.scores) > self.postings.size * _COMMON
        weight = finding.weight * _WEAK if common else finding.weight
        others.append((finding.name, weight, finding.match))

    def _finds(self, term: Term) -> Match:
        """The entries with a form of the word itself."""
        return self._own(term.word, term.unfinished)

    def _find_own(self, word: str, unfinished: bool) -> Match:  # noqa: FBT001  # a cache's key
        return match_words(self.postings, self.lexicon.answers(word, unfinished=unfinished))

    def _joined(self, pair: tuple[Term, Term]) -> Iterator[Other]:
        """Two words that the texts write as one."""
        for word in self.written_as_one(pair):
            yield "", Way.EXACT.weight, self._own(word, pair[-1].unfinished)

    def _parts(self, term: Term, named: bool) -> Iterator[Other]:  # noqa: FBT001
        """A compound that the texts write as its parts, anywhere in the entry.

        When no entry has them all, and nothing else is found, each telling part is better than
        nothing, and told.
        """
        found = [self._own(part, False) for part in self.split(term)]  # noqa: FBT003
        if found:
            every = reduce(and_, (match.mask for match in found))
            yield "", Way.PARTS.weight, all_of(found, every)
            if not (every or named or self._finds(term).mask):
                most = self.postings.size * _COMMON
                for part, match in zip(self.split(term), found, strict=True):
                    if len(match.scores) <= most:
                        yield part, Way.MODIFIER.weight, match


def _together(match: Match, values: Sequence[Value], others: Sequence[Other]) -> Match:
    """What a term finds by itself, as a facet value and by other names."""
    best = best_of(match, others)
    return with_values(best, values) if values else best
