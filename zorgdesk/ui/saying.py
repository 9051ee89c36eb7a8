"""Say what the core has to say in the language of the window."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.sentences import Sentence

CONTEXT = "sentences"
"""Where scripts/translations.py puts the templates of the core."""


class WindowLanguage:
    """The language that the window speaks now; may be used on any thread."""

    def text(self, template: str) -> str:
        """The template itself where the window speaks Dutch."""
        return QCoreApplication.translate(CONTEXT, template)

    def number(self, number: int) -> str:
        return QLocale().toString(number)

    def day(self, day: date) -> str:
        return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def said(what: ZorgDeskError | Sentence) -> str:
    """Trouble, or whatever the core tells, as the reader of the window reads it."""
    sentence = what.sentence if isinstance(what, ZorgDeskError) else what
    return sentence.said(WindowLanguage())
