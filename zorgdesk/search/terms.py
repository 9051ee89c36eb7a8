"""The words of a query that are searched, in order, with the names that stand among them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from zorgdesk.search.analysis import tokens
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.hyphens import completed
from zorgdesk.search.inflection import stem
from zorgdesk.search.postings import Postings
from zorgdesk.search.separable import joined
from zorgdesk.search.stopwords import STOP_WORDS, is_light

MOST_WORDS = 24
"""More different words than this are passed over: nobody means them all."""

_SHORTEST_PART = 3


@dataclass(frozen=True, slots=True)
class Term:
    """A folded word of the query; `light` words need not be found."""

    word: str
    light: bool = False
    unfinished: bool = False

    @property
    def stem(self) -> str:
        """The key that its forms share."""
        return stem(self.word)


def terms_of(
    text: str, compounds: Compounds, postings: Postings, *, unfinished: bool
) -> tuple[Term, ...]:
    """The terms of plain words; stop words only when there is nothing else."""
    begun = postings.with_prefix if unfinished else _never
    words = _distinct(joined(completed(text, compounds)), begun)
    telling = [word for word in words if word not in STOP_WORDS] or words
    heavy = [word for word in telling if not is_light(word)]
    last = telling[-1] if telling and words[-1] == telling[-1] else None
    return tuple(
        Term(word, bool(heavy) and is_light(word), unfinished and word == last) for word in telling
    )


def _never(_start: str) -> Sequence[str]:
    """No word starts so, as the words are whole."""
    return ()


_Begun = Callable[[str], Sequence[str]]


def _distinct(text: str, begun: _Begun) -> Sequence[str]:
    """The different words of a text; a joined word (`e-health`) once, as a whole or in parts."""
    found: dict[str, None] = {}
    for word in _spoken(text, begun):
        found.setdefault(word)
        if len(found) == MOST_WORDS:
            break
    return list(found)


def _spoken(text: str, begun: _Begun) -> Iterator[str]:
    """The words as a reader means them: of `sint-niklaas` the parts, of `e-health` the whole.

    A joined word at the end that is the start of a known one is meant as that: `zij-inst`.
    """
    covered = -1
    for token in tokens(text):
        if token.start < covered:
            continue
        at_end = token.end == len(text)
        whole = at_end and begun(token.word)
        if whole or not _in_parts(text[token.start : token.end]):
            covered = token.end
            yield token.word


def _in_parts(piece: str) -> bool:
    """Whether a joined word is meant as its parts: each of them is a real word."""
    parts = list(tokens(piece))[1:]
    return bool(parts) and all(len(p.word) >= _SHORTEST_PART and p.word.isalpha() for p in parts)
