"""What stands beside a notebook with a password, and can still be read without one."""

from collections.abc import Sequence
from pathlib import Path

from zorgdesk.domain.wiping import Left
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.set_aside import JOURNALS
from zorgdesk.notebook.text_copies.folder import folder_of
from zorgdesk.notebook.traces import HELD, delete, remove_empty, traces


def unsealed(path: Path) -> tuple[Path, ...]:
    """Files that ZorgDesk made of what is in the notebook; none where that has no password.

    The readable copies of today are not among them: they go by themselves.
    """
    if not KEYRING.is_sealed(path):
        return ()
    own = {path, path.resolve(), path.with_name(path.name + HELD)}
    going = folder_of(path)
    found = (file for file in traces(path).files if going not in file.parents)
    return tuple(file for file in found if _base(file) not in own and not _is_sealed(file))


def wipe_unsealed(path: Path, files: Sequence[Path]) -> list[Left]:
    """Delete these files, and their folders where nothing is left in them; what could not be."""
    left = delete(files)
    remove_empty(dict.fromkeys(file.parent for file in files if file.parent != path.parent))
    return left


def _is_sealed(file: Path) -> bool:
    return KEYRING.is_sealed(_base(file))


def _base(file: Path) -> Path:
    """The file itself, or the one whose journal it is."""
    ending = next((each for each in JOURNALS if file.name.endswith(each)), "")
    return file.with_name(file.name.removesuffix(ending))
