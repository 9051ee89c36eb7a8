"""Begin a notebook from text copies."""

from pathlib import Path

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.repair import Rebuilt
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.contents import HELD, Contents, begin_with, whole, with_meta
from zorgdesk.notebook.inspection import check, counts, looking_into
from zorgdesk.notebook.replacement import sync_folder
from zorgdesk.notebook.text_copies.reading import read_copies
from zorgdesk.notebook.times import Clock, utc_now
from zorgdesk.notebook.trouble import READING, plainly

_EXISTS = Sentence(
    "Het bestand {path} bestaat al en wordt niet overschreven. Kies een andere naam."
)
_NO_FOLDER = Sentence("De map {folder} bestaat niet. Er is niets gewijzigd.")
_NOTHING = Sentence(
    "In de map {folder} staat geen leesbare kopie van een notitieboek. Er is niets gewijzigd."
)
_HOMELESS = Sentence(
    "{count} van de dingen in de map horen bij een label, een verzameling of een notitie die er "
    "niet meer is. Ze zijn weggelaten."
)


def rebuild(folder: Path, path: Path, clock: Clock = utc_now) -> Rebuilt:
    """Make a notebook at `path`, where nothing may be, of the text copies in a folder.

    The copies are not changed. Raises NotebookError, and then there is nothing at `path`.
    """
    if not folder.is_dir():
        raise NotebookError(_NO_FOLDER.format(folder=folder))
    if path.exists():
        raise NotebookError(_EXISTS.format(path=path))
    with plainly(path, READING):
        found = read_copies(folder, clock())
        if not any(found.contents.values()):
            raise NotebookError(_NOTHING.format(folder=folder))
        _put(with_meta(found.contents, clock()), path)
    with looking_into(path) as db:
        made = counts(db)
    faults = (*found.faults, *_homeless(found.contents))
    return Rebuilt(path, made, len(found.edited), faults)


def _put(contents: Contents, path: Path) -> None:
    """Write beside the place, look it over, and only then put it there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.nieuw")
    new.unlink(missing_ok=True)
    try:
        begin_with(contents, new)
        check(new)
        new.rename(path)
    finally:
        new.unlink(missing_ok=True)
    sync_folder(path.parent)


def _homeless(contents: Contents) -> list[Sentence]:
    """What hangs on something that is not there."""
    count = sum(len(contents[t.name]) - len(whole(contents, t)) for t in HELD)
    return [_HOMELESS.format(count=count)] if count else []
