"""The reader's notes: what they say, and the search that follows every change in them."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.history import Version
from zorgdesk.domain.notes import Note, NoteRef, Writing
from zorgdesk.domain.sentences import Sentence
from zorgdesk.search.loose import LooseTexts

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook
    from zorgdesk.notebook.notepad import Notepad

_NO_NOTEBOOK = Sentence("Er is geen notitieboek open. De tekst staat nog op het scherm.")


class OwnNotes:
    """Without a notebook there are no notes, and what has to be kept raises NotebookError.

    Every method may raise NotebookError.
    """

    def __init__(
        self, notebook: "Notebook | None", follow_entry: Callable[[EntryKey], object]
    ) -> None:
        """`follow_entry` lets the search read again what was written about an entry."""
        self._notebook, self._follow_entry = notebook, follow_entry
        self._texts = LooseTexts()
        self._searched: tuple[Note, ...] = ()
        self._ordered: tuple[tuple[Note, ...], tuple[Note, ...]] = ((), ())

    @property
    def can_change(self) -> bool:
        """Whether there is a notebook that takes changes."""
        return self._notebook is not None and not self._notebook.read_only

    def of(self, key: EntryKey) -> tuple[Note, ...]:
        """The notes about an entry: pinned ones first, then the oldest."""
        return self._notebook.notepad.of(key) if self._notebook else ()

    def loose(self) -> tuple[Note, ...]:
        """The notes about nothing in particular: pinned ones first, then the newest.

        The same tuple as long as nothing changed in them.
        """
        found = self._notebook.notepad.loose() if self._notebook else ()
        if found is not self._ordered[0]:
            newest = sorted(found, key=lambda note: note.created_at, reverse=True)
            self._ordered = found, tuple(sorted(newest, key=lambda note: not note.pinned))
        return self._ordered[1]

    def loose_with(self, words: str) -> tuple[Note, ...]:
        """The loose notes that hold all words of a query; none where there are no words.

        One thread at a time may ask this.
        """
        if not words.strip():
            return ()
        notes = self.loose()
        if notes is not self._searched:
            self._texts.follow((n.id, n.changed_at, f"{n.title}\n{n.text}") for n in notes)
            self._searched = notes
        return tuple(notes[place] for place in self._texts.find(words))

    def get(self, note_id: str) -> Note:
        """One note, deleted or not."""
        return self._notepad.get(note_id)

    def titled(self) -> tuple[tuple[NoteRef, str], ...]:
        """Every note with a title, and that: what a link may name."""
        return self._notebook.notepad.titled() if self._notebook else ()

    def pointing_at(self, key: EntryKey, names: Collection[str]) -> tuple[Note, ...]:
        """The notes that point at an entry, by its key or by one of its names."""
        return self._notebook.notepad.pointing_at(key, names) if self._notebook else ()

    def write(self, ref: NoteRef, writing: Writing) -> None:
        """Keep what is written in a note; it is on disk when this returns."""
        self._notepad.write(ref, writing)
        self._follow(ref.key)

    def pin(self, ref: NoteRef, *, on: bool) -> None:
        """Put a note before the others, or among them again."""
        self._notepad.pin(ref.id, on=on)

    def delete(self, ref: NoteRef) -> None:
        """Delete a note; the trash has it."""
        self._notepad.delete(ref.id)
        self._follow(ref.key)

    def put_back(self, ref: NoteRef) -> None:
        """Undo the deletion of a note."""
        self._notepad.put_back(ref.id)
        self._follow(ref.key)

    def versions(self, ref: NoteRef) -> tuple[Version, ...]:
        """Earlier texts of a note, the newest first."""
        return self._notebook.notepad.versions(ref.id) if self._notebook else ()

    def restore(self, ref: NoteRef, version: Version) -> None:
        """Give a note an earlier text again; the present one becomes a version."""
        self._notepad.restore(ref.id, version)
        self._follow(ref.key)

    def take_back(self, was: Note) -> None:
        """Give one note back as it was in a backup."""
        self._notepad.take_back(was)
        self._follow(was.key)

    @property
    def _notepad(self) -> "Notepad":
        if self._notebook is None:
            raise NotebookError(_NO_NOTEBOOK)
        return self._notebook.notepad

    def _follow(self, key: EntryKey | None) -> None:
        """Search what the notes about an entry say now; loose ones are looked at when asked."""
        if key is not None:
            self._follow_entry(key)
