"""What the reader gathered in collections, as the filters, the list and the page see it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from zorgdesk.domain.collections import Chapter, Item, inside, paths
from zorgdesk.domain.entry import EntryKey, Facet, Value
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.listed import is_whole, key_of, key_of_note, note_of
from zorgdesk.domain.notes import Note
from zorgdesk.domain.query import Query, Results, Sort
from zorgdesk.search.loose import LooseTexts

if TYPE_CHECKING:
    from zorgdesk.notebook.notebook import Notebook

Things = Mapping[str, tuple[Item, ...]]
"""What is in collections, in order, by their ids."""


class Gathered:
    """Where there is no notebook, or one that cannot be read, nothing is gathered.

    That it cannot be read is told where a note is opened; one can search all the same.
    """

    def __init__(self, notebook: "Notebook | None", retired: Mapping[EntryKey, EntryKey]) -> None:
        """`retired` are the keys that this edition replaced by another."""
        self._notebook, self._retired = notebook, retired
        self._texts = LooseTexts()

    def collections(self) -> tuple[Value, ...]:
        """Every collection, each followed by those inside it, with its whole name."""
        try:
            known = self._notebook.collections.all() if self._notebook else ()
        except NotebookError:
            return ()
        return tuple(Value(each, name) for each, name in paths(known).items())

    def holding(self, key: EntryKey) -> tuple[Value, ...]:
        """The collections that an entry is in."""
        old = (known for known, new in self._retired.items() if new == key)
        try:
            found = [
                each.id
                for known in (key, *old)
                for each in (self._notebook.collections.holding(known) if self._notebook else ())
            ]
        except NotebookError:
            return ()
        return tuple(value for value in self.collections() if value.key in found) if found else ()

    def items(self, collection_id: str) -> tuple[Item, ...]:
        """What is in a collection, in order, under the keys of this edition."""
        try:
            found = self._notebook.collection_items.of(collection_id) if self._notebook else ()
        except NotebookError:
            return ()
        return tuple(map(self._today, found))

    def chapters(self, collection_id: str) -> tuple[Chapter, ...]:
        """A collection and those inside it, in order, each with what is in it.

        None when there is no such collection. Raises NotebookError.
        """
        collections = self._notebook.collections if self._notebook else None
        known = {each.id: each for each in collections.all()} if collections else {}
        depths = inside(known.values(), collection_id)
        return tuple(Chapter(known[each], self.items(each), deep) for each, deep in depths.items())

    def all_chapters(self) -> tuple[Chapter, ...]:
        """Every collection, in order, each with what is in it. Raises NotebookError."""
        known = self._notebook.collections.all() if self._notebook else ()
        outermost = (each.id for each in known if each.parent is None)
        return tuple(chapter for each in outermost for chapter in self.chapters(each))

    def note(self, note_id: str) -> Note | None:
        """A note that is in a collection; None where it cannot be read any more."""
        try:
            return self._notebook.notepad.get(note_id) if self._notebook else None
        except NotebookError:
            return None

    def notes_with(self, words: str, things: Things) -> tuple[EntryKey, ...]:
        """The notes in collections that hold all words of a query, by their keys in the list.

        On the thread that searches.
        """
        wanted = [item.note_id for items in things.values() for item in items if item.note_id]
        if not wanted or not words.strip():
            return ()
        loose = {note.id: note for note in self._loose()}
        found = filter(None, (loose.get(each) or self.note(each) for each in wanted))
        notes = tuple({note.id: note for note in found}.values())  # one may be in several
        self._texts.follow((n.id, n.changed_at, f"{n.title}\n{n.text}") for n in notes)
        return tuple(key_of_note(notes[place].id) for place in self._texts.find(words))

    def _loose(self) -> tuple[Note, ...]:
        try:
            return self._notebook.notepad.loose() if self._notebook else ()
        except NotebookError:
            return ()

    def chosen(self, query: Query) -> Things:
        """What is in the collections within which one searches."""
        wanted = query.choices.get(Facet.COLLECTION, frozenset())
        known = [value.key for value in self.collections()] if wanted else []
        return {each: self.items(each) for each in known if each in wanted}

    def _today(self, item: Item) -> Item:
        return (
            item if item.key is None else replace(item, key=self._retired.get(item.key, item.key))
        )


def entries_in(things: Things) -> Mapping[str, frozenset[EntryKey]]:
    """The entries in each collection."""
    return {each: frozenset(i.key for i in items if i.key) for each, items in things.items()}


def in_order(results: Results, things: Things, notes_found: Sequence[EntryKey] = ()) -> Results:
    """Without words, what was found in the order of the collections, notes among it.

    With words the notes that hold them, `notes_found`, come last. A note has no region and no
    sector: with another filter beside the collection there are none.
    """
    query = results.query
    if not things or query.text.strip():
        return replace(results, keys=(*results.keys, *(notes_found if is_whole(query) else ())))
    listed = dict.fromkeys(key_of(item) for items in things.values() for item in items)
    notes = [key for key in listed if note_of(key) and is_whole(query)]
    if query.sort is Sort.TITLE:
        return replace(results, keys=(*results.keys, *notes))
    shown = {*results.keys, *notes}
    return replace(results, keys=tuple(key for key in listed if key in shown))
