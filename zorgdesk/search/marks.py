"""Where the words of a query stand in a text, in whichever form they were found."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from zorgdesk.domain.query import Span
from zorgdesk.search.analysis import Token, tokens
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.derivation import root
from zorgdesk.search.hyphens import hanging
from zorgdesk.search.inflection import stem
from zorgdesk.search.stopwords import STOP_WORDS
from zorgdesk.search.synonyms import Phrase


@dataclass(frozen=True, slots=True)
class Marker:
    """What to mark: words by stem and by family, a prefix, phrases of stems.

    Pure: the same text always gives the same marks, on any thread.
    """

    stems: Set[str]
    roots: Set[str]
    prefixes: tuple[str, ...]
    phrases: Set[Phrase]
    compounds: Compounds

    def marks(self, text: str) -> tuple[Span, ...]:
        """The places of all words, ascending, without overlap."""
        spans = {(token.start, token.end) for token in self._marked(text)}
        spans.update(self._phrases_in(text))
        return _apart(sorted(spans, key=lambda span: (span[0], -span[1])))

    def _marked(self, text: str) -> Iterator[Token]:
        """The words to mark by themselves."""
        for token in tokens(text):
            if self._wanted(token.word):
                yield token
        for token in hanging(text, self.compounds):
            if self._wanted(token.word):
                yield token

    def _wanted(self, word: str) -> bool:
        if stem(word) in self.stems or (self.prefixes and word.startswith(self.prefixes)):
            return True
        if word in STOP_WORDS:
            return False
        parts = self.compounds.parts(word)
        return root(word) in self.roots or any(stem(part) in self.stems for part in parts)

    def _phrases_in(self, text: str) -> Iterator[tuple[int, int]]:
        """The places where the words of a phrase follow each other."""
        if not self.phrases:
            return
        told = [token for token in tokens(text) if token.word not in STOP_WORDS]
        keys = [stem(token.word) for token in told]
        for phrase in self.phrases:
            for at in _occurrences(keys, phrase):
                yield told[at].start, told[at + len(phrase) - 1].end


def _occurrences(keys: Sequence[str], phrase: Phrase) -> Iterator[int]:
    """Where a phrase starts in a sequence."""
    width = len(phrase)
    for at, key in enumerate(keys):
        if key == phrase[0] and tuple(keys[at : at + width]) == phrase:
            yield at


def _apart(spans: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    """The spans without those that lie within or across an earlier one."""
    kept: list[Span] = []
    for start, end in spans:
        if not kept or start >= kept[-1].end:
            kept.append(Span(start, end))
    return tuple(kept)
