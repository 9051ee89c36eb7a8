"""Read text copies back, whatever became of them: each fault named, and no word left behind."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid5

from sqlalchemy import Table

from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.contents import HELD, Contents
from zorgdesk.notebook.nonsense import NonsenseError
from zorgdesk.notebook.raw_rows import RawRow, fits, sound
from zorgdesk.notebook.schema import note
from zorgdesk.notebook.text_copies import readme
from zorgdesk.notebook.text_copies.places import DOCUMENTS, TRASH
from zorgdesk.notebook.text_copies.records import BODY, parted, proof, values
from zorgdesk.notebook.text_copies.words import KIND, PROOF, tables_by_word
from zorgdesk.notebook.times import stored

_NAMESPACE = UUID("0a7d5c86-3f0e-4a53-9c8f-4c4e7a0f4f5d")

_NO_TEXT = Sentence("{file}: geen tekst (UTF-8). Wat te lezen was, is bewaard als losse notitie.")
_NO_FRONT = Sentence(
    "{file}: de regels boven de tekst ontbreken. De tekst is bewaard als losse notitie."
)
_UNKNOWN = Sentence(
    "{file}: {what} is niet begrepen. Het hele bestand is bewaard als losse notitie."
)
_HALF = Sentence("{file}: {what} is niet begrepen. De tekst is bewaard.")
_UNREAD = Sentence("{file}: niet te lezen ({why}).")


@dataclass(slots=True)
class Found:
    """What text copies hold. `edited` are the rows that somebody changed by hand since.

    `strays` are notes that hold a file that was not understood.
    """

    contents: Contents
    edited: set[tuple[str, str]] = field(default_factory=set)
    strays: set[tuple[str, str]] = field(default_factory=set)
    faults: list[Sentence] = field(default_factory=list)

    def take(self, table: Table, row: RawRow, *, is_edited: bool) -> None:
        """Of a row that stands in two files the newer one counts."""
        known = self.contents[table.name].get(row["id"])
        if known is None or row["changed_at"] > known["changed_at"]:
            self.contents[table.name][row["id"]] = row
            if is_edited:
                self.edited.add((table.name, row["id"]))


def read_copies(folder: Path, now: datetime) -> Found:
    """Read a folder of text copies. What has no time of its own gets `now`. Raises OSError."""
    found = Found({table.name: {} for table in HELD})
    reader = _Reader(found, stored(now))
    for file in sorted(folder.rglob("*.md")):
        if file.name != readme.NAME and file.is_file():  # who reads a pipe waits for ever
            reader.read(folder, file)
    return found


class _Reader:
    def __init__(self, found: Found, now: str) -> None:
        self._found, self._now = found, now

    def read(self, folder: Path, file: Path) -> None:
        name = file.relative_to(folder).as_posix()
        try:
            text = _tidied(file.read_bytes().decode())
        except OSError as error:
            self._found.faults.append(_UNREAD.format(file=name, why=error.strerror or ""))
        except UnicodeDecodeError:
            self._keep(name, file.read_bytes().decode("utf-8", "replace"), _NO_TEXT)
        else:
            self._read(name, text)

    def _read(self, name: str, text: str) -> None:
        is_document = name.split("/", maxsplit=1)[0] in {*DOCUMENTS.values(), TRASH}
        front = parted(text)
        if front is not None:
            self._document(name, text, *front)
        elif is_document:
            self._keep(name, text, _NO_FRONT)
        else:
            self._sections(name, text)

    def _document(self, name: str, text: str, lines: list[str], body: str) -> None:
        kind = next((line for line in lines if line.startswith(f"{KIND}: ")), "")
        word = kind.partition(": ")[2].strip('"')
        table = tables_by_word().get(word, note)
        strange = self._take(table, lines, {BODY: body})
        if strange and table is note:
            self._mend(name, lines, body)
            self._found.faults.append(_HALF.format(file=name, what=f"‘{strange}’"))
        elif strange:
            self._keep(name, text, _UNKNOWN, strange)

    def _mend(self, name: str, lines: list[str], body: str) -> None:
        """Take a note with whatever was understood of the lines above it."""
        told, _ = values(note, lines)
        row = {**self._new(name, body), BODY: body}
        for column in note.columns:
            if column.name in told and fits(column, told[column.name]):
                row[column.name] = told[column.name]
        self._found.take(note, sound(note, row), is_edited=True)

    def _sections(self, name: str, text: str) -> None:
        faults = [fault for heading, lines in _parts(text) if (fault := self._part(heading, lines))]
        if faults:
            self._keep(name, text, _UNKNOWN, faults[0])

    def _part(self, heading: str, lines: list[str]) -> str:
        """Take a row of a list; what was not understood of it."""
        table = tables_by_word().get(heading.split(" – ", maxsplit=1)[0])
        return heading or lines[0] if table is None else self._take(table, lines, {})

    def _take(self, table: Table, lines: Iterable[str], more: RawRow) -> str:
        """Take a row; what was not understood of it, "" when all was."""
        told, strange = values(table, lines)
        claimed, _ = told.pop(PROOF, ""), told.pop(KIND, "")
        try:
            row = sound(table, {**told, **more})
        except NonsenseError as nonsense:
            return str(nonsense.args[0])
        self._found.take(table, row, is_edited=claimed != proof(table, row))
        return strange[0] if strange else ""

    def _keep(self, name: str, text: str, fault: Sentence, what: str = "") -> None:
        """Keep a whole file as a loose note, so that no word of it is lost."""
        row = {**self._new(name, text), "title": name, BODY: text}
        self._found.take(note, sound(note, row), is_edited=True)
        self._found.strays.add((note.name, row["id"]))
        self._found.faults.append(fault.format(file=name, what=f"‘{what}’"))

    def _new(self, name: str, text: str) -> RawRow:
        """What a note has when nothing else is known: the same however often it is read."""
        new_id = str(uuid5(_NAMESPACE, name + text))
        return {"id": new_id, "created_at": self._now, "changed_at": self._now}


def _parts(text: str) -> Iterator[tuple[str, list[str]]]:
    """The headings and the lines of the lists below them."""
    heading, lines = "", list[str]()
    for line in text.split("\n"):
        if line.startswith("## "):
            if heading or lines:
                yield heading, lines
            heading, lines = line.removeprefix("## ").strip(), []
        elif line.startswith("- "):
            lines.append(line.removeprefix("- "))
        elif line.strip() and not line.startswith("# "):
            lines.append(line)
    if heading or lines:
        yield heading, lines


def _tidied(text: str) -> str:
    """Without what other programs add: a mark at the beginning, other ends of lines."""
    text = text.removeprefix("\ufeff")
    return text.replace("\r\n", "\n") if text.split("\n")[0].endswith("\r") else text
