"""The parts of Dutch compounds: from the reviewed list, else by rule from known words."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from zorgdesk.search.analysis import fold
from zorgdesk.search.derivation import root
from zorgdesk.search.inflection import stem
from zorgdesk.search.stopwords import STOP_WORDS
from zorgdesk.search.wordlist import wordlist

_SHORTEST_HEAD = 4
_SHORTEST_REST = 4
"""Shorter parts are too often parts by accident; only the reviewed ones count."""
_SHORTEST_PART = 3
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
"""Words that start or end a word without being a part of a compound, in any form."""
_NO_STEMS = frozenset(map(stem, _NO_PARTS | STOP_WORDS))


class Compounds:
    """Splits compounds. `words` are what a part may be; `reviewed` goes before the rule."""

    def __init__(self, reviewed: Mapping[str, tuple[str, ...]], words: Iterable[str]) -> None:
        self._reviewed = {_key(whole, parts): _folded(parts) for whole, parts in reviewed.items()}
        parts = {stem(part) for folded in self._reviewed.values() for part in folded}
        known = {stem(word) for word in words if word.isalpha()} - _NO_STEMS
        self._words = {word for word in known if len(word) >= _SHORTEST_PART} | parts
        self._firsts = {word for word in known if len(word) >= _SHORTEST_REST} | parts
        self._roots = {root(word) for word in self._words}
        self.parts: Callable[[str], tuple[str, ...]] = lru_cache(maxsize=65536)(self._parts)

    def _parts(self, word: str) -> tuple[str, ...]:
        """The parts of a word in order, the head last; empty when it is not a compound."""
        reviewed = self._reviewed.get(word) or self._reviewed.get(stem(word))
        return self._by_rule(word) if reviewed is None else reviewed

    def _by_rule(self, word: str) -> tuple[str, ...]:
        """Cut where the tail is a known word and the rest one too, or a compound of them."""
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_HEAD + 1):
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
        """What stands before the head, without the letters that link it.

        A rest that is no part itself (`samen`) has none either: it is not `sam` and a link.
        """
        if rest in _NO_PARTS:
            return ()
        for link in _LINKS:
            bare = rest.removesuffix(link) if link else rest
            if rest.endswith(link) and len(bare) >= _SHORTEST_PART and stem(bare) in self._firsts:
                return (bare,)
        return self._by_rule(rest) or (self._by_rule(rest[:-1]) if rest.endswith("s") else ())


def _key(whole: str, parts: Sequence[str]) -> str:
    """What all forms of a reviewed word share; the word itself when a part has that stem too.

    The stem of `taalles` is `taal`, of which it is only a compound.
    """
    word = fold(whole)
    return word if stem(word) in {stem(fold(part)) for part in parts} else stem(word)


def _folded(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(fold(part) for part in parts)
