"""Weigh entries by what they are: their kind, and whether they are called what was typed."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from zorgdesk.domain.entry import Entry, Kind
from zorgdesk.search.ranking import Ranking
from zorgdesk.search.synonyms import Phrase, phrase_of
from zorgdesk.search.terms import Term

_TITLE, _ALIAS = 0.5, 0.2
_OF_OTHERS = 0.3
"""A term or organisation is mostly typed for what exists around it, not for its own entry."""
_SHARES = {Kind.TERM: 0.75, Kind.ORGANISATION: 0.85, Kind.DOCUMENT: 0.6}
"""What is left of the score of an entry that explains, names or holds others.

It has the word in a short title and little text, so that by its words alone it would stand above
the initiative, practice or insight that the reader looks for.
"""


class Standing:
    """What each entry is: its kind, its whole title and its other names."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.titles = [entry.title for entry in entries]
        self._shares = [_SHARES.get(entry.kind, 1.0) for entry in entries]
        self._named: defaultdict[Phrase, list[tuple[int, float]]] = defaultdict(list)
        for number, entry in enumerate(entries):
            of_kind = _OF_OTHERS if entry.kind in _SHARES else 1.0
            title = phrase_of(entry.title)
            self._named[title].append((number, of_kind * _TITLE))
            for alias in {phrase_of(alias) for alias in entry.aliases} - {title}:
                self._named[alias].append((number, of_kind * _ALIAS))

    def weighed(self, found: Ranking, terms: Sequence[Term]) -> Ranking:
        """The same entries by kind; those with just this name gain a part of the best score."""
        shares = self._shares
        scores = {number: shares[number] * score for number, score in found.scores.items()}
        named = self._named.get(tuple(term.stem for term in terms), ())
        best = max(scores.values(), default=0.0) if named else 0.0
        for number, part in named:
            if number in scores:
                scores[number] += part * best
        return replace(found, scores=scores)
