"""Which texts that belong to no entry answer a query: the reader's loose notes."""

import re
from collections.abc import Hashable, Iterable, Sequence
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
    """Remembers how each text is searched, as long as its version stays the same."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Hashable, str]] = {}

    def find(self, query: str, texts: Iterable[tuple[str, Hashable, str]]) -> tuple[str, ...]:
        """The ids of the texts, given as (id, version, text), that a query asks for, in order.

        They have no filter values. A query that names no word asks for none of them.
        """
        node = parse(query)
        self._known = known = {each[0]: self._form(*each) for each in texts}
        if not _names_words(node):
            return ()
        return tuple(id_ for id_, (_, folded) in known.items() if _answers(folded, node))

    def _form(self, id_: str, version: Hashable, text: str) -> tuple[Hashable, str]:
        known = self._known.get(id_)
        if known is not None and known[0] == version:
            return known
        return version, _folded(text)


def _answers(folded: str, node: Node) -> bool:
    match node:
        case Words(text=text) | Wildcard(pattern=text):
            return _holds(folded, text)
        case Phrase():
            return _folded(node.text) in folded
        case InField():
            return node.field == NOTE_FIELD and _holds(folded, node.value)
        case Not():
            return not _answers(folded, node.node)
        case Any():
            return any(_answers(folded, part) for part in node.nodes)
        case Every():
            return all(_answers(folded, part) for part in node.nodes)


def _folded(text: str) -> str:
    return " ".join(map(fold, text.split()))


def _holds(folded: str, text: str) -> bool:
    """Whether all telling words stand there, in another form or inside another word."""
    return all(any(form in folded for form in forms) for forms in _wanted(text))


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
