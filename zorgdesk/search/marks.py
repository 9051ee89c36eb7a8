"""Where the words of a query stand in a text, in whichever form they were found."""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from zorgdesk.domain.query import Span
from zorgdesk.search.readings import Reader, Reading
from zorgdesk.search.synonyms import Phrase


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to mark: words by what they are known by, by their start, and phrases of stems."""

    keys: Set[str]
    prefixes: tuple[str, ...]
    phrases: Set[Phrase]


class Marker:
    """Marks the words of one query; the same text always gives the same marks."""

    def __init__(self, wanted: Wanted, reader: Reader) -> None:
        self._keys = wanted.keys
        self._prefixes = wanted.prefixes
        self._reader = reader
        self._phrases: defaultdict[str, list[Phrase]] = defaultdict(list)
        for phrase in wanted.phrases:
            self._phrases[phrase[0]].append(phrase)

    def marks(self, text: str) -> tuple[Span, ...]:
        """The places of all words, ascending, without overlap."""
        reading = self._reader.read(text)
        keys, prefixes = self._keys, self._prefixes
        spans = {
            (start, end)
            for start, end, word, known in reading.words
            if not known.isdisjoint(keys) or (prefixes and word.startswith(prefixes))
        }
        spans.update(self._phrases_in(reading))
        return _apart(sorted(spans, key=lambda span: (span[0], -span[1]))) if spans else ()

    def _phrases_in(self, reading: Reading) -> Iterator[tuple[int, int]]:
        """The places where the words of a phrase follow each other."""
        if self._phrases.keys().isdisjoint(reading.stems):
            return
        for at, key in enumerate(reading.stems):
            for phrase in self._phrases.get(key, ()):
                if reading.stems[at : at + len(phrase)] == phrase:
                    yield reading.telling[at].start, reading.telling[at + len(phrase) - 1].end


def _apart(spans: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    """The spans without those that lie within or across an earlier one."""
    kept: list[Span] = []
    for start, end in spans:
        if not kept or start >= kept[-1].end:
            kept.append(Span(start, end))
    return tuple(kept)
