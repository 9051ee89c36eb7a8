"""Find the entries for a parsed query."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_

from zorgdesk.search.analysis import fold
from zorgdesk.search.facets import Facets, Masks
from zorgdesk.search.field_names import (
    FIELD_NAMES,
    LABEL_FIELD,
    NOTE_FIELD,
    TITLE_FIELD,
    FieldValues,
)
from zorgdesk.search.language import Any, Every, InField, Node, Not, Phrase, Wildcard, Words
from zorgdesk.search.masks import everything, mask_of, numbers_of
from zorgdesk.search.matching import Matcher
from zorgdesk.search.ranking import Ranking
from zorgdesk.search.sources import Sources, either, every
from zorgdesk.search.standing import Standing
from zorgdesk.search.terms import Term
from zorgdesk.search.texts import plain_words

_NEUTRAL = 0.5
_HARDLY = 2


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What beside the text decides: the notes, the reader's own values, whether to expand.

    `literal` words are found in their own forms only: who leaves out a word means just that.
    """

    personal: Masks
    expand: bool
    notes: Matcher | None = None
    literal: bool = False


class Evaluator:
    """Turns the tree of a query into entries with a score."""

    def __init__(
        self, matcher: Matcher, facets: Facets, values: FieldValues, standing: Standing
    ) -> None:
        self._matcher = matcher
        self._facets = facets
        self._values = values
        self._standing = standing
        self._titles = standing.titles
        self._everything = everything(len(standing.titles))

    def find(self, node: Node, around: Circumstances) -> Ranking:
        """The entries that a node asks for."""
        return self._find(node, around, self._sources(around))

    def _sources(self, around: Circumstances) -> Sources:
        notes = () if around.notes is None else (around.notes,)
        return Sources((self._matcher, *notes))

    def _find(self, node: Node, around: Circumstances, sources: Sources) -> Ranking:
        match node:
            case Words():
                found = self._words(node, around, sources)
            case Phrase():
                found = sources.phrase(node.text) if plain_words(node.text) else self._all()
            case Wildcard():
                found = sources.wildcard(node.pattern)
            case InField():
                found = self._in_field(node, around, sources)
            case Not():
                left_out = self._find(node.node, replace(around, literal=True), sources)
                found = _flat(self._everything & ~left_out.mask)
            case Any():
                found = either([self._find(part, around, sources) for part in node.nodes])
            case Every():
                parts = [self._find(part, around, sources) for part in node.nodes]
                found = every(parts, self._everything)
        return found

    def _all(self) -> Ranking:
        return _flat(self._everything)

    def _words(self, node: Words, around: Circumstances, sources: Sources) -> Ranking:
        terms = self._begun(self._matcher.terms(node.text, unfinished=node.unfinished))
        if not terms:
            return self._all()
        if around.literal:
            return sources.forms(terms)
        return self._standing.weighed(sources.words(terms, expand=around.expand), terms)

    def _begun(self, terms: Sequence[Term]) -> Sequence[Term]:
        """The terms without a last one that is hardly begun: a letter or two tell nothing yet.

        It would cost more than all the rest, and make the list jump; a whole word is kept.
        """
        if len(terms) < 2 or not terms[-1].unfinished or len(terms[-1].word) > _HARDLY:  # noqa: PLR2004
            return terms
        last = replace(terms[-1], unfinished=False)
        return (*terms[:-1], last) if last.word in self._matcher.postings else terms[:-1]

    def _in_field(self, node: InField, around: Circumstances, sources: Sources) -> Ranking:
        """The entries with a value; a field or value that does not exist is words.

        A field without a value, as it is while one types, asks for nothing yet.
        """
        if not node.value.strip() and node.field in FIELD_NAMES:
            return self._all()
        if node.field == LABEL_FIELD:
            return _flat(_labelled(fold(node.value), around.personal))
        if node.field == NOTE_FIELD:
            return self._in_notes(node, around)
        if node.field == TITLE_FIELD:
            return self._in_title(node, around, sources)
        found = self._values.find(node.field, node.value)
        if found:
            return _flat(reduce(or_, (self._facets.mask(v.facet, v.key) for v in found)))
        return self._words(Words(f"{node.field} {node.value}"), around, sources)

    def _in_notes(self, node: InField, around: Circumstances) -> Ranking:
        """The entries whose note holds the words; an asterisk finds every note."""
        if around.notes is None:
            return Ranking({}, 0)
        if "*" in node.value or not plain_words(node.value):
            return Sources((around.notes,)).wildcard(node.value)
        return self._words(Words(node.value, unfinished=True), around, Sources((around.notes,)))

    def _in_title(self, node: InField, around: Circumstances, sources: Sources) -> Ranking:
        wanted = f" {fold(node.value)}"
        found = self._words(Words(node.value, unfinished=True), around, sources)
        kept = [n for n in found.scores if wanted in f" {fold(self._titles[n])}"]
        return Ranking({n: found.scores[n] for n in kept}, mask_of(kept, len(self._titles)))


def _labelled(wanted: str, personal: Mapping[str, int]) -> int:
    """The entries with a personal value, written whole or without `label:` before it."""
    masks = (
        mask
        for value, mask in personal.items()
        if wanted in {fold(value), fold(value).removeprefix(f"{LABEL_FIELD}:")}
    )
    return reduce(or_, masks, 0)


def _flat(mask: int) -> Ranking:
    """Entries of which none is better than another."""
    return Ranking(dict.fromkeys(numbers_of(mask), _NEUTRAL), mask)
