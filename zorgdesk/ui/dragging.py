"""What is dragged inside the window, as the system carries it: never to another program."""

import json
import os
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

THINGS = "application/x-zorgdesk-things"
"""Keys of entries and notes, as they stand in the list."""
COLLECTION = "application/x-zorgdesk-collection"
"""The id of a collection."""


def packed(what: str, names: Sequence[str]) -> QMimeData:
    """What is dragged."""
    data = QMimeData()
    data.setData(what, json.dumps([os.getpid(), *names]).encode())
    return data


def carried(data: QMimeData, what: str) -> list[str]:
    """What is dragged, none when it is something else or comes from another window."""
    try:
        origin, *names = json.loads(bytes(data.data(what).data()))
    except (ValueError, TypeError):
        return []
    return [str(name) for name in names] if origin == os.getpid() else []
