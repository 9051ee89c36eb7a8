"""Entries that are called exactly what the reader typed stand on top."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from zorgdesk.domain.entry import Entry
from zorgdesk.search.ranking import Ranking
from zorgdesk.search.synonyms import Phrase, phrase_of
from zorgdesk.search.terms import Term

_TITLE = 0.5
_ALIAS = 0.2


class ExactNames:
    """The entries per whole title and per whole other name."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._named: defaultdict[Phrase, list[tuple[int, float]]] = defaultdict(list)
        for number, entry in enumerate(entries):
            self._named[phrase_of(entry.title)].append((number, _TITLE))
            for alias in {phrase_of(alias) for alias in entry.aliases} - {phrase_of(entry.title)}:
                self._named[alias].append((number, _ALIAS))

    def raised(self, found: Ranking, terms: Sequence[Term]) -> Ranking:
        """The same entries; those with just this name gain a part of the best score."""
        named = self._named.get(tuple(term.stem for term in terms), ())
        here = [(number, part) for number, part in named if number in found.scores]
        if not here:
            return found
        scores, best = dict(found.scores), max(found.scores.values())
        for number, part in here:
            scores[number] += part * best
        return replace(found, scores=scores)
