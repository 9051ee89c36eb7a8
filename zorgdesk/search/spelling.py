"""What a reader will have meant: words that are found nowhere, spelled as known ones."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache

from zorgdesk.search.analysis import tokens
from zorgdesk.search.derivation import root
from zorgdesk.search.language import LONGEST
from zorgdesk.search.matching import Matcher
from zorgdesk.search.suggest import Speller
from zorgdesk.search.terms import Term

_KEPT = 512
_RARE = 1
_COMMON = 5
_LONG_ENOUGH = 6


class Spelling:
    """Mends a query; `texts` gives the texts of an entry, to write a word as they do."""

    def __init__(self, matcher: Matcher, texts: Callable[[int], Mapping[str, str]]) -> None:
        self._known = matcher.known
        self._postings = matcher.postings
        self._split = matcher.split
        self._written = lru_cache(maxsize=_KEPT)(self._find_written)
        self._nearest = lru_cache(maxsize=_KEPT)(self._find_nearest)
        self._texts = texts

    @cached_property
    def _speller(self) -> Speller:
        """Made at the first slip, which most readers of a day never make."""
        return Speller(self._known(), self._postings.frequency)

    def mended(self, text: str, unknown: Sequence[Term]) -> str:
        """The text with the nearest known word for each unknown one, where there is one."""
        near = {t.word: self._nearest(t) for t in unknown}
        better = {word: other for word, other in near.items() if other not in (None, word)}
        return self._replaced(text, better)

    def _find_nearest(self, term: Term) -> str | None:
        """A near word; for a compound of known words only a very near one."""
        if self._split(term):
            return self._speller.nearest(term.word, surely=True)
        return self._speller.nearest(term.word, unfinished=term.unfinished)

    def likelier(self, text: str, terms: Sequence[Term]) -> str:
        """The text with a much commoner word for each rare one that may be a slip."""
        near = {t.word: self._speller.nearest(t.word, surely=True) for t in terms}
        slips = {word: other for word, other in near.items() if other and self._slip(word, other)}
        return self._replaced(text, slips)

    def _slip(self, word: str, other: str) -> bool:
        frequency = self._postings.frequency
        rare = len(word) >= _LONG_ENOUGH and frequency(word) <= _RARE
        return rare and frequency(other) >= _COMMON and root(word) != root(other)

    def _replaced(self, text: str, better: Mapping[str, str]) -> str:
        """The text with some words replaced, in the part of it that is read."""
        for token in reversed(list(tokens(text[:LONGEST])) if better else []):
            if token.word in better:
                typed = text[token.start : token.end]
                written = self._written(better[token.word])
                like_typed = written.lower() if typed.islower() else written
                text = f"{text[: token.start]}{like_typed}{text[token.end :]}"
        return text

    def _find_written(self, word: str) -> str:
        """A folded word as the entries write it."""
        for number in self._postings[word].numbers[:1]:
            forms = [
                text[token.start : token.end]
                for text in self._texts(number).values()
                for token in tokens(text)
                if token.word == word
            ]
            return min(forms, key=lambda form: not form.islower(), default=word)
        return word
