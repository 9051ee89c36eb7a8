"""Sentences for a reader: Dutch of themselves; the window says them in its own language."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeAlias, Union

Value: TypeAlias = Union[str, int, date, datetime, Path, "Sentence", tuple["Value", ...]]
"""What a sentence may name; a tuple is told as a list with commas."""

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip


class Language(Protocol):
    """How a language says what the core has to say."""

    def text(self, template: str) -> str:
        """The template in this language, with the same placeholders."""

    def number(self, number: int) -> str:
        """As `1.234`."""

    def day(self, day: date) -> str:
        """As `3 maart 2026`."""


class Dutch:
    """The language of the core."""

    def text(self, template: str) -> str:
        return template

    def number(self, number: int) -> str:
        return str(number)

    def day(self, day: date) -> str:
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


DUTCH = Dutch()


@dataclass(frozen=True, slots=True)
class Sentence:
    """Dutch with named places, and what stands in them: `Sentence("De map {folder} is vol.")`.

    The template is always written out at the call: scripts/translations.py reads it there, and
    wants it in French and English too. It may be a part of a sentence, to be named in another.
    A moment is told in the zone that it has.
    """

    template: str
    values: tuple[tuple[str, Value], ...] = ()

    def format(self, **values: Value) -> "Sentence":
        """The same with its places filled."""
        return replace(self, values=tuple(values.items()))

    def __add__(self, then: "Sentence") -> "Sentence":
        """Both, one after the other."""
        return Sentence("{this} {then}").format(this=self, then=then)

    def __str__(self) -> str:
        return self.said(DUTCH)

    def said(self, language: Language) -> str:
        """The whole in a language."""
        told = {name: _told(value, language) for name, value in self.values}
        return language.text(self.template).format(**told)


def in_dutch_only(text: str) -> Sentence:
    """What no window says: words of the command line, and of who makes the catalogue."""
    return Sentence("{text}").format(text=text)


def counted(number: int, one: Sentence, more: Sentence) -> Sentence:
    """As `1 fiche`, `12 fiches`; both have a place for the `{number}`."""
    return (one if number == 1 else more).format(number=number)


_MOMENT = Sentence("{day} om {time}")


def _told(value: Value, language: Language) -> str:
    match value:
        case Sentence():
            return value.said(language)
        case tuple():
            return ", ".join(_told(each, language) for each in value)
        case datetime():
            return _MOMENT.format(day=value.date(), time=f"{value:%H:%M}").said(language)
        case date():
            return language.day(value)
        case int():
            return language.number(value)
        case _:
            return str(value)
