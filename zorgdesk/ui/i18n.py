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
            "zorgdesk": folder,
            "qtbase": Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        }
        self._installed: list[QTranslator] = []
        self._words: list[bytes] = []

    def use(self, language: Language) -> None:
        """Switch language.

        Qt would map a file into memory and end the program at the next text when that file is
        replaced or its stick is gone: it gets a copy, which it does not keep itself.
        """
        while self._installed:
            QCoreApplication.removeTranslator(self._installed.pop())
        self._words.clear()
        QLocale.setDefault(QLocale(language.value))
        for name, folder in self._sources.items():
            data, translator = _content(folder / f"{name}_{language}.qm"), QTranslator()
            if data and translator.load(data):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
                self._words.append(data)


def _content(file: Path) -> bytes:
    """What is in a file; nothing where there is none: then the texts are English."""
    try:
        return file.read_bytes()
    except OSError:
        return b""
