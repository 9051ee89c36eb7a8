"""The reader's notebook: one file with everything a reader made.

    notebook.note(key)  save_note(key, text)  note_versions(key)  restore_note(key, version)
    notebook.notes()  noted()  changed_at(key)  bookmarked()  set_bookmark(key, on)
    notebook.set_bookmarks(keys, on)            one step, however many
    notebook.saved_searches  recent_searches  word_pairs  trash  backups

    notebook.labels.all()   (label, number of entries) pairs     by_entry()  of(key)  keys(label_id)
    notebook.labels.add(name, colour)  rename  recolour  merge(id, into_id)  delete
    notebook.labels.give(name, keys)  put_on(label_id, keys)  take_off(label_id, keys)
                                                one step, however many

    notebook.read_keys()  read_marks.read_at(key)  read_marks.put(keys)  read_marks.take_away(keys)

    notebook.made()      which entries have a bookmark, a note, a highlight, a read mark, a label

    notebook.highlights.of(key)  get(id)  all()  keys()  margins()  margins_of(key)
    notebook.highlights.add(key, anchor, colour, note)  recolour  annotate  move  delete
    notebook.highlights.pointing_at(names)     those in whose margins a name is pointed at
    notebook.highlights.meanings()  set_meaning(colour, meaning)
                                 where one stands now: domain.highlights.place(anchor, blocks)

    notebook.notepad.of(key)  loose()  titled()  get(id)   every note: several per entry, loose ones
    notebook.notepad.write(NoteRef, Writing)               a new one, or one that is there
    notebook.notepad.add(key or None, text, title)  pin(id, on=)  delete(id)
    notebook.notepad.versions(id)  restore(id, version)  pointing_at(key, names)  searchable()

    notebook.collections.all()  holding(key)  add(name, parent, description)  rename  describe
    notebook.collections.move(id, parent)  reorder(ids)  delete  changed_at(id)
    notebook.collection_items.of(id)  keys(id)  add(id, keys, notes)  remove(id, item_ids)
    notebook.collection_items.move(id, item_ids, into_id)  reorder(id, item_ids)

    notebook.own_entries.all()  get(key)  titles()   entries that a reader wrote: OwnEntry
    notebook.own_entries.add(draft)  save(key, draft)  delete(key)  versions(key)  restore
                                 the key (`eigen:…`) carries notes, labels … as any entry's does

    Notebook.open(path)  open(path, read_only=True)  read_only
                     one window at a time: NotebookInUseError, and reading is still possible
    notebook.save_copy(target, overwrite=…)
    notebook.backups.make()      a backup, unless nothing changed; all()  preview(backup)
                                 call it before anything that changes much: a merge, an import
    notebook.merging.preview(sources)  take_over(sources, expected, watch)
                     all of other notebooks, read with merging.chosen.read_all, in one step
    notebook.notepad.take_back(note)   one note as a backup had it: preview(backup).otherwise
    notebook.look_over()         a large file is read whole after opening, and before a change
    notebook.text_copies.write() what changed, as readable files beside the notebook; again until
                                 it returns False; see text_copies.rebuilding for the way back

Everything but recent searches can be undone, also after a restart:

    notebook.journal.next_undo()  next_redo()   the Step a menu can name, or None
    notebook.journal.undo()  redo()             do it; the Step, with the entries it touched
    notebook.journal.end_typing()               what is typed next is a step of its own
    with notebook.step(StepKind.SEVERAL, count="12"): …      many changes, one step, all or nothing
"""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import UnwritableNotebookError
from zorgdesk.domain.history import Version
from zorgdesk.domain.repair import Repaired
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.backups import Backups
from zorgdesk.notebook.bookmarks import Bookmarks
from zorgdesk.notebook.collection_items import CollectionItems
from zorgdesk.notebook.collections import Collections
from zorgdesk.notebook.database import Database
from zorgdesk.notebook.highlights import Highlights
from zorgdesk.notebook.inspection import check_whole
from zorgdesk.notebook.journal import Journal
from zorgdesk.notebook.labels import Labels
from zorgdesk.notebook.made import Made
from zorgdesk.notebook.merging.merging import Merging
from zorgdesk.notebook.notepad import Notepad
from zorgdesk.notebook.notes import Notes
from zorgdesk.notebook.own_entries import OwnEntries
from zorgdesk.notebook.passwords import unlock
from zorgdesk.notebook.read_marks import ReadMarks
from zorgdesk.notebook.recent_searches import RecentSearches
from zorgdesk.notebook.remembered import Remembered
from zorgdesk.notebook.saved_searches import SavedSearches
from zorgdesk.notebook.schema import bookmark, highlight, label, label_place, note, read_mark
from zorgdesk.notebook.text_copies.copies import TextCopies
from zorgdesk.notebook.times import Clock, utc_now
from zorgdesk.notebook.trash import Trash
from zorgdesk.notebook.word_pairs import WordPairs


class Notebook:
    """An open notebook. Every method may be called from any thread, and raises NotebookError.

    What a method returned from is on disk. On an error nothing of that call was kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.backups = Backups(database.path, database.now)
        self._notes = Notes(database)
        self._bookmarks = Bookmarks(database)
        self.saved_searches = SavedSearches(database)
        self.recent_searches = RecentSearches(database)
        self.word_pairs = WordPairs(database)
        self.labels = Labels(database)
        self.read_marks = ReadMarks(database)
        self.highlights = Highlights(database)
        self.notepad = Notepad(database)
        self.collections = Collections(database)
        self.collection_items = CollectionItems(database)
        self.own_entries = OwnEntries(database)
        self.trash = Trash(database)
        self.merging = Merging(database)
        self.journal = Journal(database)
        self.text_copies = TextCopies(database)
        tables = bookmark, note, highlight, read_mark, label, label_place
        self._known_made = Remembered(database, self._read_made, *tables)
        self.repaired: Repaired | None = None
        """What was mended before it could be opened."""
        self.unwritable: UnwritableNotebookError | None = None
        """Why it is only read, where it was to be opened to write in."""

    @classmethod
    def open(
        cls,
        path: Path,
        clock: Clock = utc_now,
        *,
        read_only: bool = False,
        password: str | None = None,
        begin: bool = True,
    ) -> Self:
        """Open the notebook at `path`, or start one where there is no file, unless not `begin`.

        With `read_only` what the file holds now is read, and every change is refused; it may
        stand on a read-only medium, be of an older version, or be open in another window.

        Raises PasswordNeededError when it has a password that was not given, or another one,
        DamagedNotebookError when the file is damaged or no notebook (see `set_aside`),
        NotebookInUseError when another window has it, MissingNotebookError when not `begin`,
        UnwritableNotebookError when it can only be read where it stands,
        NotebookError when it is newer than this program, busy or out of reach.
        """
        if password is not None:
            unlock(path, password)
        if read_only:
            return cls(Database.read(path, clock))
        return cls(Database.open(path, clock, begin=begin))

    @classmethod
    def open_repaired(cls, path: Path, clock: Clock = utc_now) -> Self:
        """Mend a damaged notebook and open it; `repaired` tells what was done.

        Raises NotebookError, and then the file is as it was.
        """
        from zorgdesk.notebook.repair.ladder import repair  # noqa: PLC0415 - seldom needed

        done = repair(path, clock)
        notebook = cls.open(path, clock)
        notebook.repaired = done
        return notebook

    @property
    def was_cut_short(self) -> bool:
        """Whether the last window did not close it; what was saved is there all the same."""
        return self._database.was_cut_short

    def check(self) -> None:
        """Look over all there is in the file, as thoroughly as can be. Raises NotebookError."""
        check_whole(self.path)

    def look_over(self) -> None:
        """Make sure that the file is sound, once; a large one is not read whole at opening.

        Nothing is written before this was done: a change waits for it. Raises DamagedNotebookError.
        """
        self._database.look_over()

    @property
    def read_only(self) -> bool:
        """Whether every change is refused."""
        return self._database.read_only

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    def come_back(self) -> None:
        """See to it that the file is there; one on a stick that came back is opened again.

        Raises NotebookError when it is away, or not as it was left.
        """
        self._database.check_place()

    def save_copy(self, target: Path, *, overwrite: bool = False) -> None:
        """Put a copy at another place, read back before it counts.

        Raises ExistingNotebookError unless `overwrite`, NotebookError; then nothing was changed.
        """
        self._database.save_copy(target, overwrite=overwrite)

    def fold_in(self) -> None:
        """Bring all that is saved into the one file, as far as that is possible now."""
        self._database.fold_in()

    def note(self, key: EntryKey) -> str:
        """The note about an entry, empty when there is none."""
        return self._notes.text(key)

    def notes(self) -> Mapping[EntryKey, str]:
        """Every note about an entry."""
        return self._notes.texts()

    def noted(self) -> frozenset[EntryKey]:
        """The entries that have a note."""
        return self._notes.keys()

    def changed_at(self, key: EntryKey) -> datetime | None:
        """When the note about an entry last changed (UTC), None when there is none."""
        return self._notes.changed_at(key)

    def save_note(self, key: EntryKey, text: str) -> None:
        """Keep the text; it is on disk when this returns. Without words the note is deleted."""
        self._notes.save(key, text)

    def note_versions(self, key: EntryKey) -> tuple[Version, ...]:
        """Earlier texts of the note about an entry, the newest first."""
        return self._notes.versions(key)

    def restore_note(self, key: EntryKey, version: Version) -> None:
        """Give the note an earlier text again; the present one becomes a version."""
        self._notes.restore(key, version)

    def bookmarked(self) -> frozenset[EntryKey]:
        """The entries that have a bookmark."""
        return self._bookmarks.keys()

    def set_bookmark(self, key: EntryKey, on: bool) -> None:  # noqa: FBT001 (a state, not a mode)
        """Put the bookmark of an entry, or take it away."""
        self.set_bookmarks([key], on)

    def set_bookmarks(self, keys: Collection[EntryKey], on: bool) -> None:  # noqa: FBT001
        """Put the bookmarks of entries, or take them away, in one step."""
        change = self._bookmarks.put if on else self._bookmarks.remove
        change(keys)

    def read_keys(self) -> frozenset[EntryKey]:
        """The entries that were read."""
        return self.read_marks.keys()

    def made(self) -> Made:
        """Which entries have what a reader makes of them."""
        return self._known_made()

    def _read_made(self) -> Made:
        return Made(
            self.bookmarked(),
            self.noted(),
            self.highlights.keys(),
            self.read_keys(),
            self.labels.with_keys(),
        )

    @contextmanager
    def step(self, kind: StepKind, /, **parameters: str) -> Iterator[None]:
        """Make whatever this thread changes in the block one step: all of it, or nothing."""
        with self._database.step(kind, **parameters):
            yield

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()
