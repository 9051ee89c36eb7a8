"""Labels: the reader's own words for entries, each in a colour."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class LabelColour(StrEnum):
    """The colours a label can have; what they look like depends on the theme."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    PURPLE = "purple"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class Label:
    """A label. `id` is a UUID; no two labels have names that fold to the same."""

    id: str
    name: str
    colour: LabelColour = LabelColour.GREY


def tidied(name: str) -> str:
    """A name as it is kept: without spaces around it, and single ones inside."""
    return " ".join(name.split())


def folded(name: str) -> str:
    """What two names that a reader takes for the same have in common."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return tidied(unicodedata.normalize("NFKC", plain))
