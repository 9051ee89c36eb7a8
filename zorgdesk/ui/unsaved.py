"""What a reader typed that the notebook may not have yet, wherever it was typed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from zorgdesk.ui.notes.saver import NoteSaver

_Place = tuple[Callable[[], object], NoteSaver[Any, Any], Callable[[Any], str]]


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """A text that could not be saved; `about` says in a reader's words what it belongs to."""

    about: str
    text: str


class Unsaved:
    """Knows every place where something is typed that keeps itself."""

    def __init__(self) -> None:
        self._places: list[_Place] = []

    def watch(
        self,
        flush: Callable[[], object],
        saver: NoteSaver[Any, Any],
        name: Callable[[Any], str] = str,
    ) -> None:
        """A place whose `flush` hands what was typed to its saver; `name` tells a key in words."""
        self._places.append((flush, saver, name))

    def finish(self) -> list[UnsavedText]:
        """Wait until everything typed is in the notebook; returns what could not be saved."""
        for flush, _, _ in self._places:
            flush()
        return [
            UnsavedText(name(key), str(text))
            for _, saver, name in self._places
            for key, text in saver.finish().items()
        ]
