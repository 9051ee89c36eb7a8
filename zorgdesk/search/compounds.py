"""The parts of Dutch compounds: from the reviewed list, else by rule from known words."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from zorgdesk.search.analysis import fold
from zorgdesk.search.derivation import root
from zorgdesk.search.inflection import stem
from zorgdesk.search.wordlist import wordlist

_SHORTEST_HEAD = 4
_SHORTEST_REST = 3
_SHORTEST_RELATED = 7
_LINKS = ("", "s", "en", "e", "n", "er")
_NO_HEADS = wordlist(
    "heid heden ling lijk baar ende ster loos lose isch atie iteit ment schap heer ning ring",
    "ding ging ting king ping ming ling erij elen eren aren aars eurs tend delen sing daan",
    "rouw acht eren alen open over even eden eten eter ende inge rend lend nend iele iale",
    "ante ente inst term baan eden teit tief tieve sche ische gen ster",
)
"""Endings that are words by accident, not the head of a compound."""

_NO_PARTS = wordlist(
    "aan achter af bij binnen boven buiten daar dan dat de dicht door een elk er geen hier hoe",
    "in is langs los mee meer met mis na naar niet nog om onder op over samen te tegen ter",
    "terecht terug toe tussen uit van vast vol voor vrij waar weg wel wie zelf zij zijn zonder",
    "best elkaar ook maar net tel ander moed goed door echt wassen zijn licht",
)
"""Words that start or end a word without being a part of a compound."""


class Compounds:
    """Splits compounds. `words` are what a part may be; `reviewed` goes before the rule."""

    def __init__(self, reviewed: Mapping[str, tuple[str, ...]], words: Iterable[str]) -> None:
        self._reviewed = {stem(fold(whole)): _folded(parts) for whole, parts in reviewed.items()}
        parts = (part for folded in self._reviewed.values() for part in folded)
        known = {stem(word) for word in (*words, *parts) if word.isalpha()}
        self._words = known - _NO_PARTS
        self._roots = {root(word) for word in self._words}
        self.parts: Callable[[str], tuple[str, ...]] = lru_cache(maxsize=65536)(self._parts)

    def _parts(self, word: str) -> tuple[str, ...]:
        """The parts of a word in order, the head last; empty when it is not a compound."""
        reviewed = self._reviewed.get(stem(word))
        return self._by_rule(word) if reviewed is None else reviewed

    def _by_rule(self, word: str) -> tuple[str, ...]:
        """Cut where the tail is a known word and the rest one too, or a compound of them."""
        for cut in range(_SHORTEST_REST, len(word) - _SHORTEST_HEAD + 1):
            head, rest = word[cut:], word[:cut]
            if head not in _NO_HEADS and self._is_head(head):
                first = self._rest(rest)
                if first:
                    return (*first, head)
        return ()

    def _is_head(self, tail: str) -> bool:
        """Whether a tail is a known word, or clearly of the family of one (`weigeraar`)."""
        related = len(tail) >= _SHORTEST_RELATED and root(tail) in self._roots
        return stem(tail) in self._words or related

    def _rest(self, rest: str) -> tuple[str, ...]:
        """What stands before the head, without the letters that link it."""
        for link in _LINKS:
            bare = rest.removesuffix(link) if link else rest
            if rest.endswith(link) and len(bare) >= _SHORTEST_REST and stem(bare) in self._words:
                return (bare,)
        return self._by_rule(rest) or (self._by_rule(rest[:-1]) if rest.endswith("s") else ())


def _folded(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(fold(part) for part in parts)
