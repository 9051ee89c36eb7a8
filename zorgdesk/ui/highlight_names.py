"""What is said of highlights: the names of their colours, and how sure their place is."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.highlights import Certainty, Colour
from zorgdesk.domain.passages import PlacedHighlight

Meanings = Mapping[Colour, str]


def colour_name(colour: Colour) -> str:
    """The name of a colour."""
    return {
        Colour.YELLOW: _tr("Yellow"),
        Colour.GREEN: _tr("Green"),
        Colour.BLUE: _tr("Blue"),
        Colour.PINK: _tr("Pink"),
    }[colour]


def meaning_name(colour: Colour, meanings: Meanings) -> str:
    """A colour with what it means to the reader, where that was said."""
    meaning = meanings.get(colour, "")
    return f"{colour_name(colour)}: {meaning}" if meaning else colour_name(colour)


def state_name(mark: PlacedHighlight) -> str:
    """What there is to say of its place; "" when it is where it was."""
    if mark.is_loose:
        return _tr("No longer in the text")
    return {
        Certainty.EXACT: "",
        Certainty.FOUND: _tr("Found again in another place"),
        Certainty.LOST: _tr("To be reviewed"),
    }[mark.certainty]


def state_sign(mark: PlacedHighlight) -> str:
    """The same in a word or two, for a line of a list."""
    if mark.is_loose:
        return _tr("Loose")
    return {
        Certainty.EXACT: "",
        Certainty.FOUND: _tr("Found again"),
        Certainty.LOST: _tr("To be reviewed"),
    }[mark.certainty]


def told(mark: PlacedHighlight, meanings: Meanings) -> str:
    """All there is to say of a highlight beside its text, line by line."""
    name = meaning_name(mark.highlight.colour, meanings)
    return "\n".join(filter(None, (name, mark.highlight.note.strip(), state_name(mark))))


def highlights_name(count: int) -> str:
    """How many highlights, in words."""
    if count == 0:
        return _tr("No highlights")
    return QCoreApplication.translate("Highlights", "%n highlights", "", count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Highlights", text)
