"""Links in notes: where `[[a name]]` leads, what it may be, and which notes point at an entry."""

from collections.abc import Iterable, Iterator

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.labels import folded
from zorgdesk.domain.notes import LINKABLE, Backlink, LinkOffer, Note, NoteRef
from zorgdesk.entries import Entries
from zorgdesk.link_names import EntryNames, Wanted, best
from zorgdesk.own_notes import OwnNotes

_MOST = 12


class Links:
    """A link names an entry or a titled note; an entry goes before a note of that name."""

    def __init__(self, entries: Entries, notes: OwnNotes) -> None:
        self._entries, self._notes = entries, notes
        self._known_names = EntryNames(entries.all)
        self._titled: tuple[Note, ...] = ()
        self._wanted: tuple[Wanted, ...] = ()

    def target(self, name: str) -> EntryKey | NoteRef | None:
        """What a link with this name leads to. Raises NotebookError."""
        if (key := self._names.entry(name)) is not None:
            return key
        wanted = folded(name)
        return next((n.ref for n in self._notes.titled() if folded(n.title) == wanted), None)

    def offers(self, typed: str) -> tuple[LinkOffer, ...]:
        """What one may mean by part of a name, the likeliest first. Raises NotebookError."""
        return best(typed, (*self._names.wanted, *self._titled_notes()), _MOST)

    def backlinks(self, key: EntryKey) -> tuple[Backlink, ...]:
        """The notes that point at an entry; none where the notebook cannot be read."""
        try:
            found = self._notes.pointing_at(key, self._names.of(key))
        except NotebookError:
            return ()
        return tuple(self._backlink(note) for note in found)

    def _backlink(self, note: Note) -> Backlink:
        about = self._names.title(note.key) if note.key is not None else ""
        return Backlink(note.ref, note.writing.name, about)

    @property
    def _names(self) -> EntryNames:
        """Made anew when there are other entries: the reader's own change."""
        if self._known_names.entries is not self._entries.all:
            self._known_names = EntryNames(self._entries.all)
        return self._known_names

    def _titled_notes(self) -> tuple[Wanted, ...]:
        """Made anew when there are other notes: who types a name asks at each letter."""
        titled = self._notes.titled()
        if titled is not self._titled:
            self._titled, self._wanted = titled, tuple(_wanted(titled))
        return self._wanted


def _wanted(notes: Iterable[Note]) -> Iterator[Wanted]:
    for note in notes:
        if LINKABLE.fullmatch(note.title):
            yield Wanted(LinkOffer(note.title), (note.title,))
