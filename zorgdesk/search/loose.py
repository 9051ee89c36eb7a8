"""Which texts that belong to no entry answer a query: the reader's loose notes."""

import re
from collections.abc import Hashable, Iterable, Sequence, Set
from functools import lru_cache

from zorgdesk.search.analysis import fold, words
from zorgdesk.search.field_names import NOTE_FIELD
from zorgdesk.search.inflection import stem
from zorgdesk.search.language import Any, Every, InField, Node, Not, Phrase, Wildcard, Words, parse
from zorgdesk.search.stopwords import STOP_WORDS

_LAST_VOWEL = re.compile(r"(?<![aeiou])([aeou])\1?(?=[^aeiou]$)")
_TELLING = 4
"""Letters of a stem that may be looked for inside any word."""


class LooseTexts:
    """Texts that have no filter values, remembered as they are searched."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Hashable, str]] = {}
        self._folded: Sequence[str] = ()

    def follow(self, texts: Iterable[tuple[str, Hashable, str]]) -> None:
        """Search in these, given as (id, version, text); of the same version none is read anew."""
        self._known = {each[0]: self._form(*each) for each in texts}
        self._folded = [folded for _, folded in self._known.values()]

    def find(self, query: str) -> Sequence[int]:
        """The places of the texts that a query asks for, in order.

        A query that names no word asks for none of them.
        """
        node = parse(query)
        return sorted(_answers(self._folded, node)) if _names_words(node) else ()

    def _form(self, id_: str, version: Hashable, text: str) -> tuple[Hashable, str]:
        known = self._known.get(id_)
        if known is not None and known[0] == version:
            return known
        return version, _folded(text)


def _answers(texts: Sequence[str], node: Node) -> Set[int]:
    """The places of the texts that answer: at once for all of them, a reader has thousands."""
    match node:
        case Words(text=text) | Wildcard(pattern=text):
            return _holding_all(texts, text)
        case Phrase():
            return _holding(texts, _folded(node.text))
        case InField():
            return _holding_all(texts, node.value) if node.field == NOTE_FIELD else frozenset()
        case Not():
            return _everywhere(texts) - _answers(texts, node.node)
        case Any():
            return frozenset().union(*(_answers(texts, part) for part in node.nodes))
        case Every():
            return _everywhere(texts).intersection(*(_answers(texts, n) for n in node.nodes))


def _folded(text: str) -> str:
    return " ".join(map(fold, text.split()))


def _holding_all(texts: Sequence[str], words_: str) -> Set[int]:
    """Where all telling words stand, in another form or inside another word."""
    forms = (frozenset().union(*(_holding(texts, f) for f in word)) for word in _wanted(words_))
    return _everywhere(texts).intersection(*forms)


def _holding(texts: Sequence[str], part: str) -> Set[int]:
    return frozenset(place for place, text in enumerate(texts) if part in text)


def _everywhere(texts: Sequence[str]) -> frozenset[int]:
    return frozenset(range(len(texts)))


@lru_cache(maxsize=64)
def _wanted(text: str) -> Sequence[frozenset[str]]:
    """The forms of each telling word: the same for every note that is looked through."""
    wanted = words(text)
    telling = [word for word in wanted if word not in STOP_WORDS] or wanted
    return tuple(map(_forms, telling))


@lru_cache(maxsize=1024)
def _forms(word: str) -> frozenset[str]:
    """The word and its stem, with the vowel of its last syllable written short and long.

    What holds another of these needs no looking for.
    """
    bare = stem(word)
    if len(bare) < _TELLING:
        return frozenset((word,))
    forms = {word, bare, *(_LAST_VOWEL.sub(vowel, bare) for vowel in (r"\1", r"\1\1"))}
    return frozenset(form for form in forms if not any(o != form and o in form for o in forms))


def _names_words(node: Node) -> bool:
    """Whether a query asks for at least one word, and not only what must not be there."""
    match node:
        case Words() | Phrase():
            return bool(words(node.text))
        case Wildcard():
            return True
        case InField():
            return bool(words(node.value))
        case Any() | Every():
            return any(map(_names_words, node.nodes))
        case _:
            return False
