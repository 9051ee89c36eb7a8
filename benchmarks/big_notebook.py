"""Write a notebook as large as years of work make it, out of the words of the catalogue.

python benchmarks/big_notebook.py notebook.db [notes]

The same at every run; what the notebook itself would write row by row is written by the thousand.
"""

import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import Table, insert

from zorgdesk.catalogue.passages import passages
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.entry import Entry, EntryKey
from zorgdesk.domain.highlights import Colour, anchor_at
from zorgdesk.domain.labels import LabelColour
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.connection import begin_writing, engine_for
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.schema import highlight, label, label_place, note
from zorgdesk.paths import Paths

NOTES, HIGHLIGHTS, LABELS, BOOKMARKS, STEPS = 10_000, 20_000, 200, 5_000, 300
LOOSE = 0.2
"""The part of the notes that is about nothing in particular."""
PLACES = 40
"""Entries that a label is on."""
WORDS = 60
RARE = "zwaluwstaart"
"""A word that stands in one note, and nowhere else: finding it proves that notes are searched."""

Row = Mapping[str, object]


class Writer:
    """Writes a notebook by the thousand rows, which the notebook itself does one by one."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._keys = [entry.key for entry in entries]
        self._words = [word for entry in entries for word in entry.text.split()]
        self._dice = random.Random(7)  # noqa: S311  # the same notebook at every run
        self._moment = datetime(2024, 1, 1, tzinfo=UTC)

    def notes(self, count: int) -> Iterator[Row]:
        """Notes about entries, several for each, and loose ones."""
        for _ in range(count):
            about = None if self._dice.random() < LOOSE else self._dice.choice(self._keys)
            yield self._row(entry_key=about, text=self._text(), title="", pinned=False)

    def highlights(self, count: int) -> Iterator[Row]:
        """Passages of the entries' own texts, where they stand today."""
        for _ in range(count):
            entry = self._dice.choice(self._entries)
            block, text = self._dice.choice(passages(entry.text))
            start = self._dice.randrange(len(text))
            anchor = anchor_at(block, text, start, min(start + 30, len(text)))
            yield self._row(
                entry_key=entry.key,
                block=anchor.block,
                start=anchor.start,
                end=anchor.end,
                quote=anchor.quote,
                before=anchor.before,
                after=anchor.after,
                colour=self._dice.choice(list(Colour)).value,
                text="",
            )

    def labels(self, count: int) -> Sequence[Row]:
        """Labels with names of their own."""
        colours = [colour.value for colour in LabelColour]
        return [
            self._row(name=f"label {number}", colour=self._dice.choice(colours))
            for number in range(count)
        ]

    def places(self, labels: Sequence[Row]) -> Iterator[Row]:
        """Each label on some entries."""
        for each in labels:
            for key in self._dice.sample(self._keys, min(PLACES, len(self._keys))):
                yield self._row(label_id=each["id"], entry_key=key)

    def _text(self) -> str:
        start = self._dice.randrange(len(self._words) - WORDS)
        return " ".join(self._words[start : start + WORDS])

    def _row(self, **values: object) -> Row:
        self._moment += timedelta(minutes=1)
        new = str(UUID(int=self._dice.getrandbits(128), version=4))
        return {"id": new, "created_at": self._moment, "changed_at": self._moment, **values}


def begin(path: Path, entries: Sequence[Entry]) -> None:
    """A notebook with one note, to compare with."""
    notebook = Notebook.open(path)
    notebook.save_note(entries[0].key, f"{RARE} in een enkele notitie")
    _settle(notebook)
    notebook.close()


def fill(path: Path, entries: Sequence[Entry], notes: int = NOTES) -> None:
    """Add as many notes to a notebook that is closed, and everything else in proportion."""
    part, writer = notes / NOTES, Writer(entries)
    labels = writer.labels(int(LABELS * part))
    _insert(path, note, list(writer.notes(notes)))
    _insert(path, highlight, list(writer.highlights(int(HIGHLIGHTS * part))))
    _insert(path, label, labels)
    _insert(path, label_place, list(writer.places(labels)))
    keys = [entry.key for entry in entries]
    others = (EntryKey(f"initiatief:{number}") for number in range(int(BOOKMARKS * part)))
    _use(path, [*keys, *others][: int(BOOKMARKS * part)])


def _use(path: Path, bookmarked: Sequence[EntryKey]) -> None:
    """What the notebook itself does: bookmarks, also of entries of other editions, and steps."""
    notebook = Notebook.open(path)
    with notebook.step(StepKind.SEVERAL, count=str(len(bookmarked))):
        for key in bookmarked:
            notebook.set_bookmark(key, on=True)
    for number in range(STEPS + 1):
        notebook.set_bookmark(bookmarked[0], on=number % 2 == 0)
    _settle(notebook)
    notebook.close()


def _settle(notebook: Notebook) -> None:
    """What the window does by itself, and did long ago for all that is old: backup and copies."""
    notebook.backups.make()
    while notebook.text_copies.write():
        pass


def _insert(path: Path, table: Table, rows: Sequence[Row]) -> None:
    engine = engine_for(path)
    with engine.begin() as db:
        begin_writing(db)
        db.execute(insert(table), rows)
    engine.dispose()


def main() -> None:
    """Write one at the path that is given."""
    path = Path(sys.argv[1])
    entries = Catalogue.open(Paths.standard().catalogue).corpus().entries
    begin(path, entries)
    fill(path, entries, *map(int, sys.argv[2:]))


if __name__ == "__main__":
    main()
