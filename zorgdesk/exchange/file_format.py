"""The kinds of file that can be made."""

from enum import StrEnum
from pathlib import Path


class FileFormat(StrEnum):
    """A kind of file; its value is the ending of the name."""

    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


_ALSO = {"markdown": FileFormat.MARKDOWN, "htm": FileFormat.HTML}


def format_of(path: Path) -> FileFormat | None:
    """The format that the ending of a name asks for, None when it is not one of ours."""
    return format_named(path.suffix.removeprefix("."))


def format_named(name: str) -> FileFormat | None:
    """The format with this name or ending, None when there is none."""
    known = {each.value: each for each in FileFormat} | _ALSO
    return known.get(name.casefold())
