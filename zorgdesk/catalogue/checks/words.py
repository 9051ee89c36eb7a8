"""How the checks take a text apart."""

import re

from zorgdesk.domain.entry import Entry

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PIECE = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"\]\([^)]*\)|[*\[\]]")


def prose(entry: Entry) -> str:
    """What an entry says in our own words, without the marks of Markdown."""
    reasons = [relation.why for relation in entry.related]
    status = [entry.status.reason] if entry.status else []
    return _MARKS.sub(" ", "\n".join((entry.summary, entry.text, *status, *reasons)))


def names(entry: Entry) -> tuple[str, ...]:
    """The title and the other names of an entry."""
    return entry.title, *entry.aliases


def words(text: str) -> list[str]:
    """The words of a text, with their inner apostrophes (’ as '); a hyphen parts words."""
    return [word.replace("’", "'") for word in _WORD.findall(text)]


def pieces(text: str) -> list[str]:
    """Every run of letters and digits, in which abbreviations such as BO³NZ stay whole."""
    return _PIECE.findall(text)
