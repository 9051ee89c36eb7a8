"""Which colours and which language are in use, marked in their menus."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from zorgdesk.settings import Settings
from zorgdesk.ui.command_actions import CommandActions
from zorgdesk.ui.i18n import Language
from zorgdesk.ui.theme import Scheme


class ChoicesShown:
    """One of each is marked, also when the one that is in use is chosen again."""

    def __init__(self, actions: CommandActions, owner: QWidget) -> None:
        self._schemes = {scheme: actions[f"view.{scheme}"] for scheme in Scheme}
        self._languages = {language: actions[f"language.{language}"] for language in Language}
        for choices in (self._schemes.values(), self._languages.values()):
            group = QActionGroup(owner)
            for action in choices:
                group.addAction(action)

    def show(self, settings: Settings) -> None:
        """Mark what these settings say; what they do not know is the usual."""
        _mark(self._schemes, settings.scheme, Scheme.SYSTEM)
        _mark(self._languages, settings.language, Language.DUTCH)


def _mark(actions: dict[Scheme, QAction] | dict[Language, QAction], now: str, usual: str) -> None:
    named = {str(value): action for value, action in actions.items()}
    named.get(now, named[usual]).setChecked(True)
