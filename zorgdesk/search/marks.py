"""Where the words of a query stand in a text, in whichever form they were found."""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import chain

from zorgdesk.domain.query import Span
from zorgdesk.search.lexicon import Lexicon
from zorgdesk.search.readings import Reader, Reading, Word, root_key, stem_key
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
        self._known: dict[str, bool] = {}
        self._phrases: defaultdict[str, list[Phrase]] = defaultdict(list)
        for phrase in wanted.phrases:
            self._phrases[phrase[0]].append(phrase)

    def marks(self, text: str) -> tuple[Span, ...]:
        """The places of all words, ascending, without overlap."""
        if not (self._keys or self._prefixes or self._phrases):
            return ()  # nothing was typed: a page need not be read for that
        reading = self._reader.read(text)
        known, is_wanted = self._known.get, self._is_wanted
        spans = {
            (each.start, each.end)
            for each in reading.words
            if (is_wanted(each) if (wanted := known(each.word)) is None else wanted)
        }
        spans.update(self._phrases_in(reading))
        return _apart(sorted(spans, key=lambda span: (span[0], -span[1]))) if spans else ()

    def _is_wanted(self, word: Word) -> bool:
        """Whether a word is to be marked; texts say the same words again and again."""
        begun = bool(self._prefixes) and word.word.startswith(self._prefixes)
        self._known[word.word] = wanted = begun or not word.keys.isdisjoint(self._keys)
        return wanted

    def words(self, lexicon: Lexicon) -> frozenset[str]:
        """The words that may be marked in the texts of a lexicon; in a text without, none is."""
        stems = {key[1:] for key in self._keys if key == stem_key(key[1:])} | self._phrases.keys()
        roots = {key[1:] for key in self._keys if key == root_key(key[1:])}
        return frozenset(
            chain(
                *map(lexicon.with_stem_or_part, stems),
                *map(lexicon.with_root, roots),
                *map(lexicon.postings.with_prefix, self._prefixes),
            )
        )

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
