"""Find the entries for a parsed query."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from zorgdesk.search.analysis import fold
from zorgdesk.search.facets import Facets, Masks
from zorgdesk.search.field_names import LABEL_FIELD, NOTE_FIELD, TITLE_FIELD, FieldValues
from zorgdesk.search.language import Any, Every, InField, Node, Not, Phrase, Wildcard, Words
from zorgdesk.search.masks import everything, mask_of, numbers_of
from zorgdesk.search.matches import match_words
from zorgdesk.search.matching import Matcher
from zorgdesk.search.ranking import Ranking, rank
from zorgdesk.search.terms import terms_of
from zorgdesk.search.texts import plain_words
from zorgdesk.search.ways import Way

_NEUTRAL = 0.5


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What beside the text decides: the reader's own values, and whether other words count."""

    personal: Masks
    expand: bool


class Evaluator:
    """Turns the tree of a query into entries with a score."""

    def __init__(
        self, matcher: Matcher, facets: Facets, values: FieldValues, titles: Sequence[str]
    ) -> None:
        self._matcher = matcher
        self._facets = facets
        self._values = values
        self._texts = matcher.texts
        self._titles = titles
        self._size = len(titles)

    def find(self, node: Node, around: Circumstances) -> Ranking:
        """The entries that a node asks for."""
        match node:
            case Words():
                found = self._words(node, around)
            case Phrase():
                found = self._phrase(node)
            case Wildcard():
                found = self._wildcard(node)
            case InField():
                found = self._in_field(node, around)
            case Not():
                found = _flat(everything(self._size) & ~self.find(node.node, around).mask)
            case Any():
                found = _any([self.find(part, around) for part in node.nodes])
            case Every():
                found = self._every(node.nodes, around)
        return found

    def _words(self, node: Words, around: Circumstances) -> Ranking:
        terms = terms_of(node.text, self._matcher.compounds, unfinished=node.unfinished)
        if not terms:
            return _flat(everything(self._size))
        return rank(terms, self._matcher.matches(terms, expand=around.expand))

    def _phrase(self, node: Phrase) -> Ranking:
        """The entries in which exactly these words follow each other."""
        wanted = plain_words(node.text)
        if not wanted:
            return _flat(everything(self._size))
        found = [match_words(self._matcher.postings, {word: Way.EXACT}) for word in wanted]
        within = reduce(and_, (match.mask for match in found))
        numbers = self._texts.with_words(wanted, within)
        scores = {n: sum(match.scores[n] for match in found) for n in numbers}
        return Ranking(scores, mask_of(numbers, self._size))

    def _wildcard(self, node: Wildcard) -> Ranking:
        pattern = re.escape(fold(node.pattern)).replace(r"\*", ".*").replace(r"\?", ".")
        fits = re.compile(pattern).fullmatch
        words = [word for word in self._matcher.postings.vocabulary if fits(word)]
        match = match_words(self._matcher.postings, dict.fromkeys(words, Way.EXACT))
        return Ranking(match.scores, match.mask)

    def _in_field(self, node: InField, around: Circumstances) -> Ranking:
        """The entries with a value; a field or value that does not exist is words."""
        if node.field == LABEL_FIELD:
            wanted = fold(node.value)
            masks = (mask for value, mask in around.personal.items() if wanted in _names(value))
            return _flat(reduce(or_, masks, 0))
        if node.field == TITLE_FIELD:
            return self._in_title(node, around)
        found = self._values.find(node.field, node.value)
        if found:
            return _flat(reduce(or_, (self._facets.mask(v.facet, v.key) for v in found)))
        name = "" if node.field == NOTE_FIELD else f"{node.field} "
        return self._words(Words(f"{name}{node.value}"), around)

    def _in_title(self, node: InField, around: Circumstances) -> Ranking:
        wanted = f" {fold(node.value)}"
        found = self._words(Words(node.value, unfinished=True), around)
        kept = [n for n in found.scores if wanted in f" {fold(self._titles[n])}"]
        return Ranking({n: found.scores[n] for n in kept}, mask_of(kept, self._size))

    def _every(self, nodes: Sequence[Node], around: Circumstances) -> Ranking:
        """What all nodes find; those that are not about words only narrow it down."""
        found = [self.find(node, around) for node in nodes]
        mask = reduce(and_, (part.mask for part in found), everything(self._size))
        return Ranking(
            {n: sum(part.scores.get(n, 0.0) for part in found) for n in numbers_of(mask)}, mask
        )


def _any(found: Sequence[Ranking]) -> Ranking:
    """What one of the parts finds, with its best score."""
    mask = reduce(or_, (part.mask for part in found))
    scores = {n: max(part.scores.get(n, 0.0) for part in found) for n in numbers_of(mask)}
    return Ranking(scores, mask)


def _flat(mask: int) -> Ranking:
    """Entries of which none is better than another."""
    return Ranking(dict.fromkeys(numbers_of(mask), _NEUTRAL), mask)


def _names(value: str) -> tuple[str, str]:
    """A personal value as it may be written: whole, or after `label:`."""
    folded = fold(value)
    return folded, folded.removeprefix(f"{LABEL_FIELD}:")
