"""The reader's own entries beside the index of the catalogue, in memory; nothing goes to disk."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from zorgdesk.domain.entry import Entry, EntryKey
from zorgdesk.domain.words import Corpus
from zorgdesk.search.fields import FIELDS, field_texts
from zorgdesk.search.hyphens import index_words
from zorgdesk.search.knowledge import Knowledge
from zorgdesk.search.postings import Posting, Postings


class _Indexed(NamedTuple):
    """An entry, and what it holds of each word."""

    entry: Entry
    amounts: Mapping[str, float]


class OwnEntries:
    """Their words weigh as they would in the index; an entry is read once for each change."""

    def __init__(self, corpus: Corpus, postings: Postings, knowledge: Knowledge) -> None:
        self._corpus, self._postings, self._knowledge = corpus, postings, knowledge
        self._entries: tuple[Entry, ...] = ()
        self._indexed: dict[EntryKey, _Indexed] = {}

    def follow(self, entries: Iterable[Entry]) -> bool:
        """Take these in the place of all earlier ones; whether any of them is another."""
        before, self._entries = self._entries, tuple(entries)
        return before != self._entries

    def beside(self) -> tuple[Corpus, Postings]:
        """The catalogue followed by the own entries, and the postings of all."""
        own = self._entries
        if not own:
            return self._corpus, self._postings
        self._indexed = {entry.key: self._index(entry) for entry in own}
        corpus = replace(self._corpus, entries=(*self._corpus.entries, *own))
        return corpus, self._joined([self._indexed[entry.key].amounts for entry in own])

    def _index(self, entry: Entry) -> _Indexed:
        known = self._indexed.get(entry.key)
        return known if known and known.entry == entry else _Indexed(entry, self._amounts(entry))

    def _amounts(self, entry: Entry) -> Mapping[str, float]:
        """What the entry holds of each word: BM25F before saturation, as in `Collector`."""
        amounts: defaultdict[str, float] = defaultdict(float)
        texts = field_texts(entry)
        for field in FIELDS:
            text, b = texts[field.name], field.length_matters
            length = len(text.split()) / self._usual[field.name]
            worth = field.weight / (1 - b + b * length)
            for word, times in Counter(self._words(text)).items():
                amounts[word] += times * worth
        return amounts

    def _words(self, text: str) -> Iterator[str]:
        yield from filter(None, index_words(text, self._knowledge.compounds))
        yield from self._knowledge.names.found_in(text)

    def _joined(self, own: Sequence[Mapping[str, float]]) -> Postings:
        first = self._postings.size
        held: defaultdict[str, tuple[array[int], array[float]]] = defaultdict(_nothing)
        for number, amounts in enumerate(own, start=first):
            for word, amount in amounts.items():
                held[word][0].append(number)
                held[word][1].append(amount)
        joined = dict(self._postings.items())
        for word, own_posting in held.items():
            joined[word] = _after(self._postings[word], *own_posting)
        return Postings(joined, first + len(own))

    @cached_property
    def _usual(self) -> Mapping[str, float]:
        """How many words each field has in the catalogue, where it has any."""
        lengths: defaultdict[str, list[int]] = defaultdict(list)
        for entry in self._corpus.entries:
            for name, text in field_texts(entry).items():
                if length := len(text.split()):
                    lengths[name].append(length)
        filled = {field.name: lengths[field.name] or [1] for field in FIELDS}
        return {name: sum(found) / len(found) for name, found in filled.items()}


def _after(known: Posting, numbers: "array[int]", amounts: "array[float]") -> Posting:
    return Posting(array("I", known.numbers) + numbers, array("f", known.amounts) + amounts)


def _nothing() -> tuple["array[int]", "array[float]"]:
    return array("I"), array("f")
