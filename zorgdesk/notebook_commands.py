"""What `zorgdesk notebook` does."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from zorgdesk.domain.collections import named, paths
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.sentences import in_dutch_only
from zorgdesk.exchange.dutch import counted
from zorgdesk.exchange.export import export
from zorgdesk.exchange.file_format import FileFormat, format_named, format_of
from zorgdesk.passwords_given import with_password
from zorgdesk.paths import Paths

if TYPE_CHECKING:
    from zorgdesk.annotating import Wanted
    from zorgdesk.library import Library


def export_notebook(given: Namespace) -> list[str]:
    """Make a file of the notebook; what there is to tell. Raises ZorgDeskError."""
    from zorgdesk.annotating import gather  # noqa: PLC0415 - takes the whole library along
    from zorgdesk.library import Library  # noqa: PLC0415

    target = Path(given.file)
    file_format = _format(target, given.format)
    paths = Paths.standard()
    notebook = Path(given.notebook) if given.notebook else paths.notebook
    if not notebook.exists():
        told = f"Er is nog geen notitieboek: {notebook} bestaat niet."
        raise ZorgDeskError(in_dutch_only(told))
    library = Library.open(paths)
    try:
        with_password(
            given.password_file,
            lambda word: library.open_notebook(notebook, read_only=True, password=word),
        )
        reading = gather(library, _wanted(library, given), datetime.now().astimezone())
    finally:
        library.close()
    export(reading, target, file_format, overwrite=given.overwrite)
    held = [counted(len(reading.items), "fiche", "fiches")]
    if loose := len(reading.loose_notes):
        held.append(counted(loose, "losse notitie", "losse notities"))
    return [f"{target.name} is gemaakt: {', '.join(held)}."]


def _format(target: Path, name: str | None) -> FileFormat:
    file_format = format_named(name) if name else format_of(target)
    if file_format is None:
        known = ", ".join(FileFormat)
        told = f"Onbekend formaat ‘{name or target.suffix}’. Kies uit: {known}."
        raise ZorgDeskError(in_dutch_only(told))
    return file_format


def _wanted(library: "Library", given: Namespace) -> "Wanted":
    from zorgdesk.annotating import Wanted, annotated, bookmarked, in_order, noted  # noqa: PLC0415

    if given.collection:
        return _collection(library, given.collection)
    match given.what:
        case "notes":
            return Wanted("Mijn notities", in_order(library, noted(library)), with_loose=True)
        case "bookmarks":
            return Wanted("Mijn bladwijzers", in_order(library, bookmarked(library)))
        case _:
            own = in_order(library, annotated(library))
            return Wanted("Mijn notitieboek", own, with_loose=True, with_collections=True)


def _collection(library: "Library", name: str) -> "Wanted":
    from zorgdesk.annotating import collected  # noqa: PLC0415

    known = library.own_notebook.collections.all()
    found, whole = named(known, name), paths(known)
    if not found:
        names = ", ".join(whole.values()) or "er zijn nog geen verzamelingen"
        raise ZorgDeskError(in_dutch_only(f"Er is geen verzameling ‘{name}’. Wel: {names}."))
    if len(found) > 1:
        names = ", ".join(whole[each.id] for each in found)
        told = f"Er zijn meer verzamelingen ‘{name}’: {names}. Noem de hele naam."
        raise ZorgDeskError(in_dutch_only(told))
    return collected(library, found[0].id)
