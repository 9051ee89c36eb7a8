"""Links in notes: where `[[a name]]` leads, what it may be, and which notes point at an entry."""

from collections.abc import Iterable, Mapping

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
