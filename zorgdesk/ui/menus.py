"""Menus of which one choice is made."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtWidgets import QMenu, QWidget

Choice = TypeVar("Choice", bound=StrEnum)


def choice_menu(
    parent: QWidget, labels: Mapping[Choice, str], choose: Callable[[Choice], object]
) -> QMenu:
    """A menu with one line per choice, that calls `choose` with the one taken."""
    menu = QMenu(parent)
    for value, label in labels.items():
        menu.addAction(label).triggered.connect(lambda _checked, value=value: choose(value))
    return menu
