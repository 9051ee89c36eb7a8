"""Which files were written, of what: lines that are only added to, so that a change costs one."""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

NAME = ".stand"
_SPARE = 1000
"""Lines about what is no longer so, before the file is written anew."""


class Stand:
    """What stands in a folder of text copies, as far as is known. Raises OSError."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME
        self.stamps: dict[str, str] = {}
        lines = self._read()
        present = _present(folder)
        self.stamps = {place: stamp for place, stamp in self.stamps.items() if place in present}
        if len(lines) > len(self.stamps) + _SPARE:
            self._write("w", self.stamps.items())

    def add(self, stamps: Mapping[str, str], gone: Iterable[str]) -> None:
        """Files were written, and others taken away."""
        changed = [*stamps.items(), *((place, "") for place in gone)]
        self._write("a", changed)
        self._take(changed)

    def _read(self) -> list[str]:
        with suppress(FileNotFoundError):
            lines = self._file.read_text("utf-8", errors="replace").split("\n")
            self._take(filter(None, map(_entry, lines)))
            return lines
        return []

    def _take(self, changed: Iterable[tuple[str, str]]) -> None:
        for place, stamp in changed:
            if stamp:
                self.stamps[place] = stamp
            else:
                self.stamps.pop(place, None)

    def _write(self, mode: str, changed: Iterable[tuple[str, str]]) -> None:
        text = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in changed)
        with self._file.open(mode, encoding="utf-8") as file:
            file.write(text)


def _entry(line: str) -> tuple[str, str] | None:
    """A line that was written whole; the last one may be cut off."""
    with suppress(ValueError):
        match json.loads(line):
            case [str(place), str(stamp)]:
                return place, stamp
    return None


def _present(folder: Path) -> frozenset[str]:
    """The files there are, but for those in which nothing arrived."""
    files = (file for file in folder.rglob("*.md") if file.is_file() and file.stat().st_size)
    return frozenset(file.relative_to(folder).as_posix() for file in files)
