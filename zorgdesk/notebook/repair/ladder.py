"""Mend a damaged notebook, from the surest way to the last: nothing readable is left behind."""

from collections import Counter
from contextlib import closing
from pathlib import Path

from zorgdesk.domain.errors import DamagedNotebookError, NotebookError
from zorgdesk.domain.repair import Repaired
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.connection import connect
from zorgdesk.notebook.contents import Contents, begin_with, newest, with_meta
from zorgdesk.notebook.driver import errors
from zorgdesk.notebook.holding import Hold
from zorgdesk.notebook.inspection import check, check_whole, counts, looking_into
from zorgdesk.notebook.keys import KEYRING, Key
from zorgdesk.notebook.repair import telling
from zorgdesk.notebook.repair.orphans import with_texts_of_lost_notes
from zorgdesk.notebook.repair.remains import remains_of
from zorgdesk.notebook.repair.sources import Origin, Source, sources
from zorgdesk.notebook.replacement import dropped_on_trouble
from zorgdesk.notebook.schema import KEPT
from zorgdesk.notebook.succession import succeed
from zorgdesk.notebook.text_copies.folder import Folder, folder_of
from zorgdesk.notebook.times import Clock, utc_now
from zorgdesk.notebook.trouble import READING, plainly

_NOTHING = Sentence(
    "Van het notitieboek {path} is niets terug te vinden: niet in het bestand, niet in een "
    "reservekopie en niet in leesbare kopieën. Het bestand blijft staan zoals het is; begin een "
    "nieuw notitieboek."
)


def repair(path: Path, clock: Clock = utc_now) -> Repaired:
    """Mend the notebook at `path`; close it first in every window. The damaged file is kept.

    One that is gone comes back from its newest good backup and its text copies.

    What SQLite's own journal mends is sound already. Else a copy is written anew, if all of it can
    be read; else every row that can be read is joined with the newest good backup and the text
    copies, of each row the newest there is. Raises NotebookError, and then all is as it was.
    """
    with plainly(path, READING):
        hold = Hold.take(path)
        try:
            if not path.exists():
                return _joined(path, clock)
            if _is_sound(path):
                return Repaired(telling.told_of_sound(), (), None)
            return _written_anew(path, clock) or _joined(path, clock)
        finally:
            hold.release()


def _is_sound(path: Path) -> bool:
    try:
        check_whole(path)
    except DamagedNotebookError:
        return False
    return True


def _written_anew(path: Path, clock: Clock) -> Repaired | None:
    """Keep everything there is, where nothing is damaged but pages that nobody uses."""
    new = path.with_name(f"{path.name}.nieuw")
    obstacles: tuple[type[Exception], ...] = (*errors(), NotebookError)
    with remains_of(path) as copied:
        new.unlink(missing_ok=True)
        try:
            with closing(connect(copied)) as db:
                db.execute("VACUUM INTO ?", (str(new),))  # reads the tables, and nothing else
            check_whole(new)
        except obstacles:
            new.unlink(missing_ok=True)
            return None
    aside = succeed(path, new, clock())
    return Repaired(_told(path, aside), telling.details_of_whole(aside), aside)


def _joined(path: Path, clock: Clock) -> Repaired:
    """Join all that is left."""
    found = sources(path, clock)
    joined = with_texts_of_lost_notes(newest(source.contents for source in found))
    if not any(joined[table.name] for table in KEPT):
        raise DamagedNotebookError(_NOTHING.format(path=path))
    new = path.with_name(f"{path.name}.nieuw")
    new.unlink(missing_ok=True)
    with dropped_on_trouble(new):
        begin_with(with_meta(joined, clock()), new, _key(path, found))
        check(new)
    Folder(folder_of(path)).set_aside()  # whatever was not understood there stays as it is
    aside = succeed(path, new, clock())
    made_at = next((source.at for source in found if source.at), None)
    told = telling.details(_legible(found), _tally(found, joined), made_at, aside)
    return Repaired(_told(path, aside), told, aside)


def _key(path: Path, found: list[Source]) -> Key | None:
    """What was sealed stays sealed, also when the file no longer shows that it was."""
    keys = [KEYRING.key_of(path), *(source.key for source in found)]
    return next(filter(None, keys), None)


def _told(path: Path, aside: Path | None) -> Sentence:
    with looking_into(path) as db:
        return telling.told_of(counts(db), aside)


def _legible(found: list[Source]) -> int:
    """How much of what a reader made could be read of the file itself."""
    [file] = [source.contents for source in found if source.origin is Origin.FILE]
    return sum(len(file[table.name]) for table in KEPT)


def _tally(found: list[Source], joined: Contents) -> dict[Origin, int]:
    """How much of what there is came from where."""
    return Counter(
        source.origin
        for table in KEPT
        for row_id, row in joined[table.name].items()
        for source in found
        if source.contents.get(table.name, {}).get(row_id) is row
    )
