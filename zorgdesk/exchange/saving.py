"""Put a whole file in place, or none: an interrupted write leaves what was there."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.sentences import Sentence


class ExportError(ZorgDeskError):
    """The file could not be made; nothing was left behind."""


class ExistingFileError(ExportError):
    """There is a file of that name, and nobody asked to replace it."""


_TOLD = {
    errno.ENOSPC: Sentence("De schijf is vol: {name} is niet gemaakt. Kies een andere map."),
    errno.EACCES: Sentence("U mag niet schrijven in de map {folder}. Kies een andere map."),
    errno.ENOENT: Sentence("De map {folder} bestaat niet. Kies een andere map."),
    errno.ENAMETOOLONG: Sentence("De naam {name} is te lang. Kies een kortere naam."),
    errno.EISDIR: Sentence("{name} is een map. Kies een andere naam voor het bestand."),
}
_LIKE = {
    errno.EDQUOT: errno.ENOSPC,
    errno.EFBIG: errno.ENOSPC,
    errno.EPERM: errno.EACCES,
    errno.EROFS: errno.EACCES,
    errno.ENOTDIR: errno.ENOENT,
    errno.ENOTEMPTY: errno.EISDIR,
}
_EXISTS = Sentence(
    "{name} bestaat al in de map {folder}. Kies een andere naam, of vraag om het bestand te "
    "vervangen."
)
_OTHER = Sentence("{name} kon niet geschreven worden ({why}). Er is niets gewijzigd.")


def save(content: bytes, target: Path, *, overwrite: bool) -> None:
    """Write beside the target and rename. Raises ExistingFileError, ExportError."""
    with _beside(target) as aside:
        _refuse_existing(target, overwrite=overwrite)
        _write(content, aside)
        _refuse_existing(target, overwrite=overwrite)
        aside.replace(target)


def try_place(target: Path, *, overwrite: bool) -> None:
    """Find out whether a file can be put there, before the work of making it. Raises as `save`."""
    with _beside(target) as aside:
        _refuse_existing(target, overwrite=overwrite)
        aside.touch()


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A place in the same folder, empty afterwards; what goes wrong is told in a sentence."""
    aside = target.parent / f".zorgdesk-{token_hex(6)}.tmp"
    try:
        yield aside
    except OSError as error:
        raise ExportError(_sentence(error, target)) from error
    finally:
        _remove(aside)


def _refuse_existing(target: Path, *, overwrite: bool) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not overwrite and os.path.lexists(target):
        raise ExistingFileError(_EXISTS.format(name=target.name, folder=target.parent))


def _write(content: bytes, aside: Path) -> None:
    with aside.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _remove(aside: Path) -> None:
    """Leave nothing behind; on a folder that is gone there is nothing to leave."""
    try:
        aside.unlink(missing_ok=True)
    except OSError:
        return


def _sentence(error: OSError, target: Path) -> Sentence:
    number = error.errno or 0
    told = _TOLD.get(_LIKE.get(number, number), _OTHER)
    return told.format(name=target.name, folder=target.parent, why=error.strerror or "")
