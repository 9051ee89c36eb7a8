"""Names by which files are told apart: on sticks of a workshop they may all be called the same."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path


def names_apart(paths: Sequence[Path]) -> list[str]:
    """The name of each file; of those that are called the same with the folder they differ in."""
    alike: dict[str, list[Path]] = defaultdict(list)
    for path in dict.fromkeys(paths):
        alike[path.stem.casefold()].append(path)
    names = {path: name for group in alike.values() for path, name in _named(group)}
    return [names[path] for path in paths]


def _named(group: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    if len(group) == 1:
        yield group[0], group[0].stem
        return
    folders = _folders(group)
    for number, path in enumerate(group, start=1):
        yield path, f"{path.stem} ({folders.get(path, number)})"


def _folders(group: Sequence[Path]) -> dict[Path, str]:
    """The nearest folder by which each is told from the others; none where there is no such."""
    for above in range(min(len(path.parents) for path in group)):
        names = {path: path.parents[above].name for path in group}
        if all(names.values()) and len({name.casefold() for name in names.values()}) == len(group):
            return names
    return {}
