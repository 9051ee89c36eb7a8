"""What the list shows of each thing that was found, with what is the reader's own about it."""

from collections.abc import Mapping, Sequence

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.labels import Label
from zorgdesk.domain.listed import note_of
from zorgdesk.domain.query import Hit
from zorgdesk.domain.row import ResultRow
from zorgdesk.entries import Entries
from zorgdesk.gathered import Gathered
from zorgdesk.personal import BOOKMARKED, HIGHLIGHTED, NOTED, READ, Personal


class Rows:
    """Rows of entries, and of notes that stand in a collection."""

    def __init__(self, entries: Entries, personal: Personal, gathered: Gathered) -> None:
        self._entries, self._personal, self._gathered = entries, personal, gathered

    def scored(self, hits: Sequence[Hit]) -> list[tuple[ResultRow, float]]:
        """The rows of entries that were found, each with its score."""
        personal, labels = self._personal.values(), self._personal.labels_by_entry()
        return [(self._row(hit, personal, labels.get(hit.key, ())), hit.score) for hit in hits]

    def of_note(self, key: EntryKey) -> ResultRow:
        """A note that stands in a collection."""
        note = self._gathered.note(note_of(key))
        if note is None:
            return ResultRow(key, None, "", "")
        about = [entry.title for entry in self._entries.all if entry.key == note.key]
        return ResultRow(key, None, note.writing.name, " ".join(note.text.split()), "".join(about))

    def _row(
        self, hit: Hit, personal: Mapping[str, frozenset[EntryKey]], labels: tuple[Label, ...]
    ) -> ResultRow:
        entry = self._entries.seen(hit.key)
        return ResultRow(
            key=entry.key,
            kind=entry.kind,
            title=entry.title,
            line=hit.snippet or entry.summary,
            place=", ".join(value.label for value in entry.regions),
            badges=tuple(value.label for value in (*entry.target_groups[:2], *entry.sectors[:2])),
            title_marks=hit.title_marks,
            line_marks=hit.snippet_marks,
            via=hit.via,
            in_note=hit.in_note,
            bookmarked=hit.key in personal[BOOKMARKED],
            noted=hit.key in personal[NOTED],
            highlighted=hit.key in personal[HIGHLIGHTED],
            read=hit.key in personal[READ],
            labels=labels,
            own=entry.own is not None,
        )
