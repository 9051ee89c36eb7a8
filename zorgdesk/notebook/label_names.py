"""No two labels have the same name, however it is written; each new one looks different."""

from typing import Any

from sqlalchemy import Connection, Row, func, select

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.labels import LabelColour, folded, tidied
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.schema import label

_TAKEN = Sentence(
    "Er is al een label met de naam “{name}”. Kies een andere naam, of voeg de twee labels samen. "
    "Er is niets gewijzigd."
)
_NO_NAME = Sentence("Een label heeft een naam nodig. Er is niets gewijzigd.")


def refuse_no_name(name: str) -> str:
    """The name, tidied. Raises NotebookError when nothing is left."""
    if not tidied(name):
        raise NotebookError(_NO_NAME)
    return tidied(name)


def with_name(db: Connection, name: str) -> Row[Any] | None:
    """The label that has this name."""
    found = db.execute(select(label).where(label.c.deleted_at.is_(None)))
    return next((row for row in found if folded(row.name) == folded(name)), None)


def refuse_taken_name(db: Connection, name: str, label_id: str) -> None:
    """Raise NotebookError when another label than this one has the name."""
    taken = with_name(db, name)
    if taken and taken.id != label_id:
        raise NotebookError(_TAKEN.format(name=name))


def next_colour(db: Connection) -> LabelColour:
    """The colours in turn, so that labels made one after the other look different."""
    made = db.scalar(select(func.count()).select_from(label)) or 0
    return tuple(LabelColour)[made % len(LabelColour)]
