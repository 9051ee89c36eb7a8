"""What finds words in the notes about some entries: it changes with each note."""

from collections.abc import Mapping

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.sentences import Sentence
from zorgdesk.search.compounds import Compounds
from zorgdesk.search.fields import Field
from zorgdesk.search.lexicon import Lexicon
from zorgdesk.search.live_postings import LivePostings

NOTE_FIELD = Field("note", 3.0, 0.3, Sentence("notitie"))


class NoteIndex:
    """The words of the notes about entries that have a number; other notes are passed over."""

    def __init__(self, numbers: Mapping[EntryKey, int], compounds: Compounds) -> None:
        self.numbers = numbers
        self._postings = LivePostings(NOTE_FIELD, len(numbers))
        self.lexicon = Lexicon(self._postings, compounds)

    def __bool__(self) -> bool:
        """Whether there is any note."""
        return bool(self._postings.vocabulary)

    def put(self, key: EntryKey, words: Mapping[str, int]) -> None:
        """Find an entry by these words of its notes; none of them were put before."""
        if (number := self.numbers.get(key)) is not None:
            self.lexicon.learn(self._postings.put(number, words))

    def take(self, key: EntryKey, words: Mapping[str, int]) -> None:
        """Find an entry no longer by the words that were put."""
        if (number := self.numbers.get(key)) is not None:
            self.lexicon.forget(self._postings.take(number, words))
