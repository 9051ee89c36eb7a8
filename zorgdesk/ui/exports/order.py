"""What a reader wants exported, as what, and where to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.entry import EntryKey
from zorgdesk.exchange.file_format import FileFormat

LONGEST_NAME = 80
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class Part(StrEnum):
    """What can be chosen to export."""

    COLLECTION = "collection"
    CHOSEN = "chosen"
    ENTRY = "entry"
    RESULTS = "results"
    BOOKMARKS = "bookmarks"
    NOTES = "notes"
    NOTEBOOK = "notebook"
    CATALOGUE = "catalogue"


@dataclass(frozen=True, slots=True)
class Offer:
    """A part with what is in it; `title` heads the export and names the file."""

    part: Part
    label: str
    title: str
    keys: Sequence[EntryKey]
    collection: str = ""
    """The id of the collection that it is."""
    notes: int = 0
    """How many notes stand among the entries."""

    @property
    def with_loose(self) -> bool:
        """Whether notes about nothing in particular go along."""
        return self.notes > 0 or self.part in {Part.NOTES, Part.NOTEBOOK, Part.CATALOGUE}

    @property
    def with_collections(self) -> bool:
        """Whether a list of all collections goes along."""
        return self.part in {Part.NOTEBOOK, Part.CATALOGUE}


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made."""

    offer: Offer
    file_format: FileFormat
    target: Path
    overwrite: bool


def file_name(title: str, file_format: FileFormat) -> str:
    """A name that every system takes."""
    safe = _NOT_IN_NAMES.sub("-", title)[:LONGEST_NAME].strip(" .-")
    return f"{safe or 'ZorgDesk'}.{file_format}"


def format_name(file_format: FileFormat) -> str:
    """What a reader may want the format for."""
    tr = QCoreApplication.translate
    return {
        FileFormat.PDF: tr("Exports", "PDF: to print and hand out"),
        FileFormat.DOCX: tr("Exports", "Word (docx): to work on"),
        FileFormat.ODT: tr("Exports", "OpenDocument (odt): to work on in LibreOffice"),
        FileFormat.HTML: tr("Exports", "Web page (html): one file for any browser"),
        FileFormat.MARKDOWN: tr("Exports", "Markdown (md): plain text for other note programs"),
        FileFormat.XLSX: tr("Exports", "Excel (xlsx): a table, notes on a sheet of their own"),
        FileFormat.CSV: tr("Exports", "CSV: a table for any program"),
        FileFormat.JSON: tr("Exports", "JSON: everything, for programs"),
    }[file_format]
