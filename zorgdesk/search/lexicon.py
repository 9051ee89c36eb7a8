"""Every word of a set of texts, found back by stem, family and part of a compound."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

from zorgdesk.search.compounds import Compounds
from zorgdesk.search.derivation import root
from zorgdesk.search.inflection import stem
from zorgdesk.search.postings import Postings
from zorgdesk.search.stopwords import STOP_WORDS
from zorgdesk.search.ways import Way

_Index = Mapping[str, Sequence[str]]


class Lexicon:
    """Which words of the index answer a word of the reader, and in which way."""

    def __init__(self, postings: Postings, compounds: Compounds) -> None:
        self.postings = postings
        self.compounds = compounds

    def answers(self, word: str, *, unfinished: bool) -> Mapping[str, Way]:
        """The words of the index for one folded word, each with its best way.

        The words that start with an `unfinished` word count as the word itself while nothing
        else answers it; beside a real word they are no better than a compound.
        """
        found: dict[str, Way] = {word: Way.EXACT} if word in self.postings else {}
        for way, words in (
            (Way.STEM, self.with_stem(stem(word))),
            (Way.FAMILY, self._by_root.get(root(word), ())),
            (Way.HEAD, self._by_head.get(stem(word), ())),
            (Way.RELATED_HEAD, self._by_head_root.get(root(word), ())),
            (Way.MODIFIER, self._by_modifier.get(stem(word), ())),
        ):
            for other in words:
                found.setdefault(other, way)
        if unfinished:
            way = Way.MODIFIER if Way.STEM in found.values() or word in found else Way.PREFIX
            for other in self.postings.with_prefix(word):
                if other not in STOP_WORDS:  # `d` would find every entry, by `de`
                    found.setdefault(other, way)
        return found

    def with_stem(self, key: str) -> Sequence[str]:
        """The forms of a word that stand in the texts."""
        return self._by_stem.get(key, ())

    @cached_property
    def _by_stem(self) -> _Index:
        return _grouped(self.postings.vocabulary, stem)

    @cached_property
    def _by_root(self) -> _Index:
        return _grouped(self.postings.vocabulary, root)

    @cached_property
    def _by_head(self) -> _Index:
        return _grouped(self._compounds, lambda word: stem(self.compounds.parts(word)[-1]))

    @cached_property
    def _by_head_root(self) -> _Index:
        return _grouped(self._compounds, lambda word: root(self.compounds.parts(word)[-1]))

    @cached_property
    def _by_modifier(self) -> _Index:
        grouped: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._compounds:
            for part in self.compounds.parts(word)[:-1]:
                grouped[stem(part)].append(word)
        return grouped

    @cached_property
    def _compounds(self) -> Sequence[str]:
        return [word for word in self.postings.vocabulary if self.compounds.parts(word)]


def _grouped(words: Iterable[str], key: Callable[[str], str]) -> _Index:
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        grouped[key(word)].append(word)
    return grouped
