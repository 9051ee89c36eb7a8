"""Links in notes: where `[[a name]]` leads, what it may be, and what points at an entry."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.highlights import HighlightRef
from zorgdesk.domain.labels import folded
from zorgdesk.domain.notes import LINKABLE, Backlink, LinkOffer, Note, NoteRef, Writing
from zorgdesk.entries import Entries
from zorgdesk.link_names import EntryNames, Wanted, best
from zorgdesk.own_notes import OwnNotes

Margins = Callable[[Collection[str]], Sequence[tuple[HighlightRef, str]]]

_MOST = 12


class Links:
    """A link names an entry or a titled note; an entry goes before a note of that name."""

    def __init__(self, entries: Entries, notes: OwnNotes, margins: Margins) -> None:
        """`margins` gives the highlights in whose margins one of some folded names stands."""
        self._entries, self._notes, self._margins = entries, notes, margins
        self._known_names = EntryNames(entries.all)
        self._titled: tuple[tuple[NoteRef, str], ...] = ()
        self._wanted: Mapping[str, Wanted] = {}

    def target(self, name: str) -> EntryKey | NoteRef | None:
        """What a link with this name leads to. Raises NotebookError."""
        if (key := self._names.entry(name)) is not None:
            return key
        wanted = folded(name)
        titled = self._notes.titled()
        return next((ref for ref, title in titled if folded(title) == wanted), None)

    def offers(self, typed: str) -> tuple[LinkOffer, ...]:
        """What one may mean by part of a name, the likeliest first. Raises NotebookError."""
        return best(typed, (*self._names.wanted, *self._titled_notes()), _MOST)

    def read_titles(self) -> None:
        """Read what a link may name, so that the next `offers` need not. Raises NotebookError."""
        self._titled_notes()

    def backlinks(self, key: EntryKey) -> tuple[Backlink, ...]:
        """What points at an entry: notes, then margins, then own entries.

        Nothing where the notebook cannot be read.
        """
        names = self._names.of(key)
        try:
            notes, margins = self._notes.pointing_at(key, names), self._margins(names)
        except NotebookError:
            return ()
        own = (each for each in self._entries.pointing_at(names) if each.key != key)
        return (
            *map(self._from_note, notes),
            *(self._from_margin(ref, margin) for ref, margin in margins),
            *(Backlink(each.key, each.title) for each in own),
        )

    def _from_note(self, note: Note) -> Backlink:
        about = self._names.title(note.key) if note.key is not None else ""
        return Backlink(note.ref, note.writing.name, about)

    def _from_margin(self, ref: HighlightRef, margin: str) -> Backlink:
        return Backlink(ref, Writing("", margin).name, self._names.title(ref.key))

    @property
    def _names(self) -> EntryNames:
        """Made anew when there are other entries: the reader's own change."""
        if self._known_names.entries is not self._entries.all:
            self._known_names = EntryNames(self._entries.all)
        return self._known_names

    def _titled_notes(self) -> Iterable[Wanted]:
        """Made for new titles only: who types a name asks at each letter."""
        titled = self._notes.titled()
        if titled is not self._titled:
            known, titles = self._wanted, dict.fromkeys(title for _, title in titled)
            self._wanted = {
                title: known.get(title) or Wanted(LinkOffer(title), (title,))
                for title in titles
                if LINKABLE.fullmatch(title)
            }
            self._titled = titled
        return self._wanted.values()
