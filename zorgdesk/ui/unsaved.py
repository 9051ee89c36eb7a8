"""What a reader typed that the notebook may not have yet, wherever it was typed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from zorgdesk.ui.notes.saver import NoteSaver


@dataclass(frozen=True, slots=True)
class UnsavedText:
    """A text that could not be saved; `about` says in a reader's words what it belongs to."""

    about: str
    text: str


@dataclass(frozen=True, slots=True)
class _Place:
    """Somewhere that one types."""

    flush: Callable[[], object]
    saver: NoteSaver[Any, Any]
    name: Callable[[Any], str]
    changed_at: Callable[[Any], datetime | None] | None

    def texts(self, of: Callable[[NoteSaver[Any, Any]], dict[Any, Any]]) -> Iterator[UnsavedText]:
        """What the saver has, in words."""
        for key, text in of(self.saver).items():
            yield UnsavedText(self.name(key), str(text))


class Unsaved(QObject):
    """Knows every place where something is typed that keeps itself."""

    failed = Signal(str)  # why something that was typed is not in the notebook

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[_Place] = []
        self._rescued: frozenset[UnsavedText] = frozenset()

    def watch(
        self,
        flush: Callable[[], object],
        saver: NoteSaver[Any, Any],
        name: Callable[[Any], str] = str,
        changed_at: Callable[[Any], datetime | None] | None = None,
    ) -> None:
        """A place whose `flush` hands what was typed to its saver; `name` tells a key in words.

        `changed_at` tells when the notebook's text for a key last changed (UTC), None for one that
        the notebook does not have and can have again.
        """
        self._places.append(_Place(flush, saver, name, changed_at))
        saver.failed.connect(lambda _key, why: self.failed.emit(why))

    def finish(self) -> list[UnsavedText]:
        """Wait until everything typed is in the notebook; returns what is kept nowhere."""
        self._flush()
        failed = (each for place in self._places for each in place.texts(NoteSaver.finish))
        return [each for each in failed if each not in self._rescued]

    def try_again(self) -> None:
        """Save everything that is still pending."""
        for place in self._places:
            place.saver.save_pending()

    def go_on_in_mended(self) -> None:
        """Save what the notebook lost when it was damaged, and what is still pending."""
        self.try_again()
        for place in self._places:
            if place.changed_at is not None:
                place.saver.put_again(place.changed_at)

    def pending(self) -> list[UnsavedText]:
        """What the notebook does not have."""
        self._flush()
        return [each for place in self._places for each in place.texts(NoteSaver.pending)]

    def saved(self) -> list[UnsavedText]:
        """What the notebook was given since it was opened, as far as it still stands so."""
        return [each for place in self._places for each in place.texts(NoteSaver.sitting)]

    def remember_rescued(self) -> None:
        """What is pending now is kept elsewhere: nobody need wait for the notebook to have it."""
        self._rescued = frozenset(self.pending())

    @property
    def is_rescued(self) -> bool:
        """Whether nothing is pending, or all of it is kept elsewhere."""
        return self._rescued.issuperset(self.pending())

    def begin_sitting(self) -> None:
        """Another notebook is open: what the one before did not take is not for this one."""
        self._rescued = frozenset()
        for place in self._places:
            place.saver.forget()

    def _flush(self) -> None:
        for place in self._places:
            place.flush()
