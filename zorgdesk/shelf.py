"""Which notebooks a reader has: the one to open, and the last ones that were open."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

MOST = 8
SUFFIX = ".zorgdesk"
"""How the name of a new notebook ends; older ones end in `.db` and open just as well."""
SUFFIXES = (SUFFIX, ".db")


@dataclass(frozen=True, slots=True)
class Shelf:
    """The reader's notebooks. `recent` begins with the one that was opened last.

    What stands in the folder of the standard notebook is written down relative to it, so that a
    stick with program and notebooks may get another letter.
    """

    standard: Path
    recent: tuple[Path, ...] = ()

    @classmethod
    def read(cls, standard: Path, stored: Sequence[str]) -> Self:
        """The shelf as `stored` says."""
        return cls(standard, tuple(standard.parent / name for name in stored if name))

    def stored(self) -> list[str]:
        """The recent notebooks as they are remembered."""
        home = self.standard.parent
        return [
            str(path.relative_to(home) if path.is_relative_to(home) else path)
            for path in self.recent
        ]

    @property
    def chosen(self) -> Path:
        """The notebook to open at a start."""
        return self.recent[0] if self.recent else self.standard

    @property
    def is_new(self) -> bool:
        """Whether no notebook was ever opened here, so that the first one may be begun."""
        return not self.recent

    def with_opened(self, path: Path) -> Self:
        """The shelf after this notebook was opened."""
        others = (each for each in self.recent if each != path)
        return replace(self, recent=(path, *others)[:MOST])


def is_notebook_name(path: Path) -> bool:
    """Whether a file is called as a notebook."""
    return path.suffix.casefold() in SUFFIXES


def as_notebook_name(path: Path) -> Path:
    """The path of a new notebook: its name gets our ending, unless it has one."""
    return path if is_notebook_name(path) else path.with_name(path.name + SUFFIX)
