"""Words for the same thing: abbreviations, other names, the thesaurus, the reader's pairs."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from zorgdesk.domain.entry import Entry, Kind
from zorgdesk.domain.words import WordGroup
from zorgdesk.search.analysis import words
from zorgdesk.search.inflection import stem
from zorgdesk.search.stopwords import STOP_WORDS
from zorgdesk.search.ways import Way

Phrase = tuple[str, ...]
"""The stems of the telling words of a name, in order."""


@dataclass(frozen=True, slots=True)
class Name:
    """One way of saying something, as written and as a phrase of stems."""

    text: str
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Other:
    """Another name for what the reader typed, and how it relates to that."""

    name: Name
    way: Way


@lru_cache(maxsize=16384)
def phrase_of(text: str) -> Phrase:
    """The stems of the telling words; of a text without any, of all its words."""
    folded = _primary(text)
    telling = tuple(stem(word) for word in folded if word not in STOP_WORDS)
    return telling or tuple(stem(word) for word in folded)


@lru_cache(maxsize=16384)
def _primary(text: str) -> Sequence[str]:
    """The words of a name, a hyphen read as a space."""
    return words(text.replace("-", " "))


class Synonyms:
    """Finds the other names of a phrase; never changes once made.

    `proper` are the names of one organisation or initiative; a common word is none.
    """

    def __init__(self, groups: Iterable[WordGroup], proper: Iterable[str] = ()) -> None:
        self._names: dict[str, tuple[Name, ...]] = {}
        self._broader: dict[str, tuple[str, ...]] = {}
        self._narrower: defaultdict[str, list[str]] = defaultdict(list)
        self._keys: defaultdict[Phrase, list[str]] = defaultdict(list)
        for group in groups:
            self._add(group)
        self.longest = max(map(len, self._keys), default=0)
        every = (name for names in self._names.values() for name in names)
        self.proper = set(map(phrase_of, proper)) - {n.phrase for n in every if n.text.islower()}

    def _add(self, group: WordGroup) -> None:
        names = tuple(Name(text, phrase_of(text)) for text in group.words)
        self._names[group.key] = tuple(name for name in names if name.phrase)
        self._broader[group.key] = group.broader
        for wider in group.broader:
            self._narrower[wider].append(group.key)
        for phrase in {name.phrase for name in self._names[group.key]}:
            self._keys[phrase].append(group.key)

    def phrases(self) -> Iterable[Phrase]:
        """Every phrase that has other names."""
        return self._keys.keys()

    def others(self, phrase: Phrase) -> Iterator[Other]:
        """The other names of a phrase: the same thing first, then narrower things."""
        keys = self._keys.get(phrase, ())
        yield from self._named(keys, phrase, Way.SYNONYM)
        narrower = [key for own in keys for key in self._narrower.get(own, ())]
        yield from self._named(narrower, phrase, Way.NARROWER)

    def wider(self, phrase: Phrase) -> Iterator[Other]:
        """The names of wider things."""
        keys = self._keys.get(phrase, ())
        broader = [key for own in keys for key in self._broader.get(own, ()) if key in self._names]
        yield from self._named(broader, phrase, Way.BROADER)

    def covering(self) -> frozenset[Phrase]:
        """The longer names that end on the name of another thing, of which they are no kind.

        A `netwerk tegen armoede` does not cover: with a word between, it is still about the last.
        """
        tight = {
            name.phrase
            for names in self._names.values()
            for name in names
            if len(name.phrase) > 1 and len(_primary(name.text)) == len(name.phrase)
        }
        return frozenset(p for p in tight if not self._narrows(self._keys[p], p[-1]))

    def _narrows(self, keys: Iterable[str], head: str) -> bool:
        """Whether one of some things is what a word names, or a kind of it, or it names nothing."""
        named = set(self._keys.get((head,), ()))
        near = {key for own in keys for key in (own, *self._broader.get(own, ()))}
        return not named or bool(named & near)

    def words(self) -> frozenset[str]:
        """Every telling word of a name."""
        names = {name.text for names in self._names.values() for name in names}
        return frozenset(w for text in names for w in _primary(text)) - STOP_WORDS

    def common_words(self) -> Iterable[str]:
        """The words with other names that are no abbreviation and no name of something."""
        return (
            word
            for names in self._names.values()
            for name in names
            if len(name.phrase) == 1 and name.text.islower()
            for word in _primary(name.text)
        )

    def _named(self, keys: Iterable[str], but: Phrase, way: Way) -> Iterator[Other]:
        for key in keys:
            yield from (Other(name, way) for name in self._names[key] if name.phrase != but)


def entry_groups(entries: Iterable[Entry]) -> Iterator[WordGroup]:
    """The names that the entries themselves give: expansions of terms, names of organisations."""
    for entry in entries:
        if entry.kind in {Kind.TERM, Kind.ORGANISATION}:
            expansion = (entry.expansion.text,) if entry.expansion and entry.expansion.text else ()
            names = (entry.title, *expansion, *entry.aliases)
            if len(names) > 1:
                yield WordGroup(entry.key, names)


def proper_names(entries: Iterable[Entry]) -> Iterator[str]:
    """The names that stand for one thing only: titles and aliases of what exists."""
    for entry in entries:
        if entry.kind in {Kind.INITIATIVE, Kind.ORGANISATION}:
            yield from (entry.title, *entry.aliases)


def pair_groups(pairs: Iterable[tuple[str, str]]) -> Iterator[WordGroup]:
    """The reader's own pairs of words for the same thing."""
    for number, pair in enumerate(pairs):
        yield WordGroup(f"own:{number}", pair)
