"""One window at a time: a file beside the notebook says who has it open, and is locked."""

import json
import os
import platform
import sys
from contextlib import suppress
from pathlib import Path
from typing import Self

from zorgdesk.domain.errors import NotebookInUseError
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.trouble import READING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_IN_USE = Sentence(
    "Het notitieboek {path} is al open in een ander venster van ZorgDesk{where}. "
    "Ga naar dat venster, of open het notitieboek alleen om te lezen."
)
_WHERE = Sentence(", op de computer {computer} (proces {process})")
_TRIES = 5
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)  # unknown on Windows
_BEYOND = 1 << 20  # Windows locks bytes: these are not the ones that others read


class Hold:
    """A notebook that is ours until `release`, or until this process ends, however it ends.

    The lock is the system's own, so that a file left behind by a dead process holds nobody up.
    """

    def __init__(self, file: Path, handle: int, *, was_left: bool) -> None:
        """`was_left`: the file was there already, as the one who held it before did not close."""
        self._file, self._handle, self.was_left = file, handle, was_left

    @classmethod
    def take(cls, path: Path) -> Self:
        """Hold the notebook at `path`. Raises NotebookInUseError when another one does, OSError.

        It is held beside the file itself, also where `path` is a link to it.
        """
        file = Path(f"{os.path.realpath(path)}.in-gebruik")
        for _ in range(_TRIES):
            handle, was_left = _opened(file)
            if not _lock(handle):
                os.close(handle)
                raise NotebookInUseError(_IN_USE.format(path=path, where=_who(file)) + READING)
            if _is_still(file, handle):
                _sign(handle)
                return cls(file, handle, was_left=was_left)
            os.close(handle)  # the one who had it just took it away
        raise NotebookInUseError(_IN_USE.format(path=path, where="") + READING)

    @property
    def lasts(self) -> bool:
        """Whether the file that is locked is still the one that others find."""
        try:
            return _is_still(self._file, self._handle)
        except OSError:
            return False

    def release(self) -> None:
        """Let go; the file is taken away first where the system can, so that nobody locks it."""
        with suppress(OSError):
            if sys.platform != "win32" and _is_still(self._file, self._handle):
                self._file.unlink()
        with suppress(OSError):
            os.close(self._handle)
        if sys.platform == "win32":
            with suppress(OSError):
                self._file.unlink()


def _opened(file: Path) -> tuple[int, bool]:
    """The file, made when it is not there, and whether it was. Raises OSError."""
    if file.is_symlink():  # a stranger's, to have another file written over
        file.unlink()
    try:
        return os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), False
    except FileExistsError:
        return os.open(file, os.O_RDWR | os.O_CREAT | _NO_LINK, 0o600), True


def _lock(handle: int) -> bool:
    """Whether the lock is ours; a drive that knows no locks stops nobody."""
    try:
        if sys.platform == "win32":
            os.lseek(handle, _BEYOND, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True


def _is_still(file: Path, handle: int) -> bool:
    with suppress(FileNotFoundError):
        return os.path.samestat(file.stat(), os.fstat(handle))
    return False


def _sign(handle: int) -> None:
    """Say who holds it; on a full disk it is held all the same."""
    who = {"computer": platform.node(), "process": os.getpid()}
    with suppress(OSError):
        os.ftruncate(handle, 0)
        os.write(handle, json.dumps(who).encode())


def _who(file: Path) -> Sentence | str:
    with suppress(OSError, ValueError, KeyError, TypeError):
        who = json.loads(file.read_bytes()) if file.is_file() else {}
        return _WHERE.format(computer=str(who["computer"]), process=str(who["process"]))
    return ""
