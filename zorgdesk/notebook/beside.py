"""The folders that ZorgDesk makes beside a notebook, for that notebook alone."""

from pathlib import Path

BACKUPS, READABLE = "reservekopies", "leesbaar"
"""What stands beside it: copies of the file, and its contents as text."""

OLDER = ".db"
"""How notebooks ended when there was but one; theirs are named without it."""


def folder_beside(path: Path, what: str) -> Path:
    """The folder for `what` of the notebook at `path`.

    The ending belongs to the name: `werk.db` and `werk.zorgdesk` may stand side by side.
    """
    name = path.stem if path.suffix == OLDER else path.name
    return path.with_name(f"{name}-{what}")
