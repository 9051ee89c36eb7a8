"""The folder of the text copies: whose it is, and files that are there whole or not at all."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path

from zorgdesk.notebook.beside import READABLE, folder_beside
from zorgdesk.notebook.replacement import sync_folder
from zorgdesk.notebook.text_copies import readme, stand
from zorgdesk.notebook.text_copies.places import FOLDERS

_FEW = 20
"""So many files are put on disk one by one; for more the whole disk is asked once."""

_OWNER = ".notitieboek"
_OUR_OWN = (readme.NAME, _OWNER, stand.NAME)


class Folder:
    """The folder beside a notebook. Every method raises OSError."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def begin(self, owner: str) -> None:
        """Make the folders; the copies of another notebook, or of who knows which, go aside."""
        if not self.is_of(owner):
            self.set_aside()
        self.path.mkdir(mode=0o700, exist_ok=True)
        self.put({_OWNER: owner})
        for name in FOLDERS:
            (self.path / name).mkdir(mode=0o700, exist_ok=True)
        self.put({readme.NAME: readme.TEXT})

    def set_aside(self) -> None:
        """Give whatever there is another name, and leave it alone from now on.

        Folders without a file in them are what came of no room: one for each try is no use.
        """
        if self.path.is_symlink() or any(map(_is_something, self.path.rglob("*"))):
            self.path.rename(next(self._free_names()))

    def is_of(self, owner: str) -> bool:
        """Whether the copies are of the notebook with this id."""
        with suppress(FileNotFoundError):
            return (
                not self._leads_elsewhere()
                and (self.path / _OWNER).read_text("utf-8", errors="replace") == owner
            )
        return False

    def put(self, texts: Mapping[str, str]) -> None:
        """Write files by their places, and see to it that they are on disk."""
        is_little = len(texts) <= _FEW
        for place, text in texts.items():
            _put(self.path / place, text, sync=is_little)
        if is_little:
            for folder in {(self.path / place).parent for place in texts}:
                sync_folder(folder)
        elif hasattr(os, "sync"):
            os.sync()

    def take_away(self, places: Iterable[str]) -> None:
        """Delete files by their places."""
        for place in places:
            (self.path / place).unlink(missing_ok=True)

    def clear(self, places: Iterable[str]) -> None:
        """Delete these files, what is about the folder itself, and folders that are empty then."""
        self.take_away((*places, *_OUR_OWN))
        for name in (*FOLDERS, ""):
            with suppress(OSError):  # something of the reader's own is in it
                (self.path / name).rmdir()

    def _leads_elsewhere(self) -> bool:
        """Whether writing here would write in another place: somebody else made that so."""
        names = ("", *FOLDERS, *_OUR_OWN)
        return any((self.path / name).is_symlink() for name in names)

    def _free_names(self) -> Iterator[Path]:
        names = (self.path.with_name(f"{self.path.name}-vorige-{number}") for number in count(1))
        return (name for name in names if not name.exists())


def folder_of(path: Path) -> Path:
    """Where the text copies of a notebook are."""
    return folder_beside(path, READABLE)


def _put(file: Path, text: str, *, sync: bool) -> None:
    """Write a whole file in the place of what was there, or leave that."""
    new = file.with_name(f"{file.name}.nieuw")
    new.unlink(missing_ok=True)  # of an attempt that was cut short, or a link to another file
    try:
        with new.open("xb") as opened:
            opened.write(text.encode())
            if sync:
                opened.flush()
                os.fsync(opened.fileno())
        new.replace(file)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise


def _is_something(found: Path) -> bool:
    return found.is_symlink() or not found.is_dir()
