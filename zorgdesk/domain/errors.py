"""Trouble a reader can understand; anything else is a bug."""


class ZorgDeskError(Exception):
    """Expected trouble: its text is a plain sentence in Dutch, with what to do and what was kept."""


class CatalogueError(ZorgDeskError):
    """The catalogue is missing, damaged or not ours."""


class UnknownKeyError(ZorgDeskError):
    """No entry has this key."""


class NotebookError(ZorgDeskError):
    """The notebook could not be opened, read or saved."""
