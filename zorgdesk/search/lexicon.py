"""Every word of a set of texts, found back by stem, family and part of a compound."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from zorgdesk.search.compounds import Compounds
from zorgdesk.search.derivation import root
from zorgdesk.search.inflection import stem
from zorgdesk.search.postings import Postings
from zorgdesk.search.stopwords import STOP_WORDS
from zorgdesk.search.ways import Way


class _Index:
    """Words by the keys that each of them has."""

    def __init__(self, keys: Callable[[str], Iterable[str]], words: Iterable[str]) -> None:
        self._keys = keys
        self._words: defaultdict[str, list[str]] = defaultdict(list)
        self.add(words)

    def __getitem__(self, key: str) -> Sequence[str]:
        return self._words.get(key, ())

    def add(self, words: Iterable[str]) -> None:
        for word in words:
            for key in self._keys(word):
                self._words[key].append(word)

    def take(self, words: Iterable[str]) -> None:
        for word in words:
            for key in self._keys(word):
                self._words[key].remove(word)


class Lexicon:
    """Which words of the index answer a word of the reader, and in which way."""

    def __init__(self, postings: Postings, compounds: Compounds) -> None:
        self.postings = postings
        self.compounds = compounds
        self._made: list[_Index] = []

    def answers(self, word: str, *, unfinished: bool) -> Mapping[str, Way]:
        """The words of the index for one folded word, each with its best way.

        The words that start with an `unfinished` word count as the word itself while nothing
        else answers it; beside a real word they are no better than a compound.
        """
        found: dict[str, Way] = {word: Way.EXACT} if word in self.postings else {}
        for way, words in (
            (Way.STEM, self.with_stem(stem(word))),
            (Way.FAMILY, self._by_root[root(word)]),
            (Way.HEAD, self._by_head[stem(word)]),
            (Way.RELATED_HEAD, self._by_head_root[root(word)]),
            (Way.MODIFIER, self._by_modifier[stem(word)]),
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
        return self._by_stem[key]

    def with_stem_or_part(self, key: str) -> Iterator[str]:
        """The forms of a word, and the compounds of which it is a part."""
        for index in (self._by_stem, self._by_head, self._by_modifier):
            yield from index[key]

    def with_root(self, key: str) -> Sequence[str]:
        """The words of a family."""
        return self._by_root[key]

    def learn(self, words: Iterable[str]) -> None:
        """These words stand in the texts from now on."""
        for index in self._made:
            index.add(words)

    def forget(self, words: Iterable[str]) -> None:
        """These words stand nowhere any more."""
        for index in self._made:
            index.take(words)

    @cached_property
    def _by_stem(self) -> _Index:
        return self._index(lambda word: (stem(word),))

    @cached_property
    def _by_root(self) -> _Index:
        return self._index(lambda word: (root(word),))

    @cached_property
    def _by_head(self) -> _Index:
        return self._index(lambda word: map(stem, self.compounds.parts(word)[-1:]))

    @cached_property
    def _by_head_root(self) -> _Index:
        return self._index(lambda word: map(root, self.compounds.parts(word)[-1:]))

    @cached_property
    def _by_modifier(self) -> _Index:
        return self._index(lambda word: map(stem, self.compounds.parts(word)[:-1]))

    def _index(self, keys: Callable[[str], Iterable[str]]) -> _Index:
        """Made when it is first asked; it follows what is learned from then on."""
        made = _Index(keys, self.postings.vocabulary)
        self._made.append(made)
        return made
