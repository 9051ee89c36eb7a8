"""The commands of a window as actions: which can be taken now, and why one cannot."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QWidget

from zorgdesk.ui.commands import Command


class CommandActions(QObject):
    """An action is enabled when it makes sense here, and when the notebook takes what it changes.

    The keys of one that the notebook does not take say why.
    """

    refused = Signal(str)  # why

    def __init__(self, commands: Iterable[Command], owner: QWidget) -> None:
        super().__init__(owner)
        commands = tuple(commands)
        self._actions = {each.id: each.action(owner) for each in commands}
        self._changing = {each.id: self._keys(each.id, owner) for each in commands if each.changes}
        self._impossible: set[str] = set()
        self._why = ""

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def enable(self, name: str, on: bool) -> None:  # noqa: FBT001 - as Qt's setEnabled
        """Whether a command makes sense here."""
        if on:
            self._impossible.discard(name)
        else:
            self._impossible.add(name)
        self._apply(name)

    def lock(self, why: str) -> None:
        """Take no command that changes the notebook, for this reason; "" takes them all again."""
        self._why = why
        for name in self._changing:
            self._apply(name)

    def _apply(self, name: str) -> None:
        is_possible = name not in self._impossible
        is_locked = bool(self._why) and name in self._changing
        self._actions[name].setEnabled(is_possible and not is_locked)
        for key in self._changing.get(name, ()):
            key.setEnabled(is_locked)

    def _keys(self, name: str, owner: QWidget) -> tuple[QShortcut, ...]:
        """The keys of an action once more, for when it is disabled."""
        keys = tuple(QShortcut(each, owner) for each in self._actions[name].shortcuts())
        for key in keys:
            key.setEnabled(False)
            key.activated.connect(lambda: self.refused.emit(self._why))
        return keys
