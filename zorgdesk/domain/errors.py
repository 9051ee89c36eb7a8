"""Trouble a reader can understand; anything else is a bug."""

from zorgdesk.domain.sentences import Sentence


class ZorgDeskError(Exception):
    """Expected trouble: a plain sentence with what to do and what was kept; as text it is Dutch."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class CatalogueError(ZorgDeskError):
    """The catalogue is missing, damaged or not ours."""


class UnknownKeyError(ZorgDeskError):
    """No entry has this key."""


class NotebookError(ZorgDeskError):
    """The notebook could not be opened, read or saved."""


class NotebookInUseError(NotebookError):
    """Another window has the notebook open; it can still be opened to read."""


class PasswordNeededError(NotebookError):
    """The notebook has a password that was not given, or another one than was given."""


class MissingNotebookError(NotebookError):
    """There is no file at the place where the notebook was; none was begun instead."""


class LostNotebookError(MissingNotebookError):
    """There is no file, but what it held stands beside it: it can be brought back."""


class AwayNotebookError(NotebookError):
    """The file is not where it was opened, such as on a stick that was pulled out."""


class ChangedElsewhereError(NotebookError):
    """The file is not as this window left it; it can be opened again as it is now."""


class ExistingNotebookError(NotebookError):
    """A file of that name is there already, and nobody asked to replace it."""


class UnwritableNotebookError(NotebookError):
    """The file, its folder or the medium is read-only; it can still be opened to read."""


class FailingDiskError(NotebookError):
    """The disk answers badly; nobody knows what it holds of what was written."""


class FullDiskError(UnwritableNotebookError):
    """There is no room on the disk; what is in the notebook can still be read."""


class DamagedNotebookError(NotebookError):
    """The file is damaged or no notebook; it can be repaired, or set aside for a new one."""


class CutShortNotebookError(DamagedNotebookError):
    """The file is damaged, and the last window that had it did not close it."""
