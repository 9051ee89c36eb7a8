"""Make one file of an annotated reading."""

from importlib import import_module
from pathlib import Path

from zorgdesk.domain.annotated import AnnotatedReading
from zorgdesk.domain.sentences import Sentence
from zorgdesk.exchange.file_format import FileFormat
from zorgdesk.exchange.saving import ExportError, save, try_place
from zorgdesk.exchange.watching import Watch, unwatched

_NOTHING = Sentence("Er is niets om te exporteren: deze keuze is leeg.")


def export(
    reading: AnnotatedReading,
    target: Path,
    file_format: FileFormat,
    *,
    overwrite: bool = False,
    watch: Watch = unwatched,
) -> None:
    """Write the reading to a file: a whole one, or none at all.

    The same reading gives the same bytes. Raises ExistingFileError when the file exists and
    `overwrite` is not asked, ExportError when there is nothing to write or no way to write it,
    and what `watch` raises.
    """
    if not reading.items and not reading.loose_notes:
        raise ExportError(_NOTHING)
    try_place(target, overwrite=overwrite)
    save(render(reading, file_format, watch), target, overwrite=overwrite)


def render(reading: AnnotatedReading, file_format: FileFormat, watch: Watch = unwatched) -> bytes:
    """The content of the file. What writes a format is imported when it is asked for."""
    writer = import_module(f"zorgdesk.exchange.formats.as_{file_format.name.lower()}")
    content: bytes = writer.render(reading, watch)
    return content
