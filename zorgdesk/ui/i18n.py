"""Speak the reader's language, in our texts and in Qt's own."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


class Language(StrEnum):
    """The languages of the interface; the catalogue itself is Dutch."""

    DUTCH = "nl"
    FRENCH = "fr"
    ENGLISH = "en"


class Translations:
    """The translators of one language; windows built from now on speak it."""

    def __init__(self, folder: Path) -> None:
        self._sources = {
            "zorgdesk": str(folder),
            "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        }
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Switch language."""
        while self._installed:
            QCoreApplication.removeTranslator(self._installed.pop())
        QLocale.setDefault(QLocale(language.value))
        for name, folder in self._sources.items():
            translator = QTranslator()
            if translator.load(f"{name}_{language}", folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
