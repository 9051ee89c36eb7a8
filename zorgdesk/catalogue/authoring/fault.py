"""What is wrong in the YAML files: where, what, and how to mend it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from zorgdesk.domain.errors import CatalogueError
from zorgdesk.domain.sentences import in_dutch_only


class Place(NamedTuple):
    """A 1-based line of a file; ordered by file, then line."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing to mend; `what` and `mend` are plain Dutch without a full stop."""

    place: Place
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}; {self.mend}"


@dataclass(slots=True)
class Faults:
    """Everything that is wrong, collected so that a keeper can mend it all in one go."""

    found: list[Fault] = field(default_factory=list)

    def add(self, place: Place, what: str, mend: str) -> None:
        """Note one thing to mend."""
        self.found.append(Fault(place, what, mend))

    def refuse(self) -> None:
        """Raise CatalogueError with a line per fault, in file order; nothing when all is well."""
        if self.found:
            told = "\n".join(str(fault) for fault in sorted(set(self.found)))
            raise CatalogueError(in_dutch_only(told))


def nearest(word: str, known: Iterable[str], otherwise: str) -> str:
    """The advice that offers the known word that looks most like `word`, else `otherwise`."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"bedoelt u ‘{close[0]}’?" if close else otherwise
