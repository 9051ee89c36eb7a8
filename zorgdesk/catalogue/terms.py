"""Which words of a text have an entry of their own, so that they can be explained in place."""

import re
from collections.abc import Iterable, Sequence

from zorgdesk.domain.entry import Entry, EntryKey, Kind
from zorgdesk.domain.page import Explained

_NEVER = re.compile(r"(?!)")
TOO_SHORT = 3
"""Letters; shorter words in small letters are everyday shortenings."""


class TermFinder:
    """Finds the terms of one catalogue in any text.

    An abbreviation is found as it is written; a notion of lower-case words also with a capital.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._terms = {word: entry for entry in entries for word in _words(entry)}
        self._pattern = _pattern(self._terms)

    def explain(self, text: str, own: EntryKey) -> tuple[Explained, ...]:
        """Each term that `text` uses, once, with the word as it first stands there.

        `own` is the entry whose text it is: a term does not explain itself.
        """
        found: dict[EntryKey, Explained] = {}
        for match in self._pattern.finditer(text):
            word = match.group()
            term = self._terms.get(word) or self._terms[word[:1].lower() + word[1:]]
            if term.key != own:
                found.setdefault(term.key, Explained(word, term.key, meaning(term)))
        return tuple(found.values())


def meaning(term: Entry) -> str:
    """A term in one line: what it stands for and what it is."""
    full = term.expansion.text if term.expansion else ""
    return f"{full}. {term.summary}" if full else term.summary


def _words(entry: Entry) -> Sequence[str]:
    """What is worth explaining: no everyday shortenings such as `bv.`, `tv` or `St`."""
    words = (entry.title, *entry.aliases) if entry.kind is Kind.TERM else ()
    return [word for word in words if word.isupper() or ("." not in word and len(word) > TOO_SHORT)]


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """The longest words first, so that `housing first` is not found as `housing`."""
    shapes = [_shape(word) for word in sorted(words, key=len, reverse=True)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(shapes)})(?!\w)") if shapes else _NEVER


def _shape(word: str) -> str:
    if word != word.lower():
        return re.escape(word)
    return f"[{re.escape(word[0] + word[0].upper())}]{re.escape(word[1:])}"
