"""The files that were chosen to be taken over: what each holds, or why it cannot be read."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from zorgdesk.domain.errors import NotebookError, PasswordNeededError
from zorgdesk.domain.names_apart import names_apart
from zorgdesk.domain.sentences import Sentence
from zorgdesk.notebook.merging.other import LARGEST, OtherNotebook, read_other

_TWICE = Sentence("Dit bestand werd twee keer gekozen. Het komt één keer.")
_TOO_MUCH = Sentence(
    "Samen met de andere is het te groot om in één keer over te nemen. Neem het daarna apart over."
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A file, the name that tells it from the others, and what it held or why it was not read."""

    path: Path
    name: str
    found: OtherNotebook | NotebookError

    @property
    def trouble(self) -> NotebookError | None:
        """Why it was not read."""
        return self.found if isinstance(self.found, NotebookError) else None

    @property
    def is_sealed(self) -> bool:
        """Whether it waits for its password."""
        return isinstance(self.found, PasswordNeededError)

    def opened_with(self, ours: Path, password: str) -> "Chosen":
        """The same, read with its password. Raises PasswordNeededError when it has another."""
        found = _read(self.path, ours, self.name, password)
        if isinstance(found, PasswordNeededError):
            raise found
        return replace(self, found=found)


def read_all(
    paths: Sequence[Path], ours: Path, watch: Callable[[float], None]
) -> tuple[Chosen, ...]:
    """Read them, whatever is wrong with one of them; `watch` is told how much is done."""
    read: list[Chosen] = []
    for path, name in zip(paths, names_apart(paths), strict=True):
        watch(len(read) / len(paths))
        why = _why_not([each.path for each in read], path)
        read.append(Chosen(path, name, NotebookError(why) if why else _read(path, ours, name)))
    return tuple(read)


def opened_with(
    chosen: Sequence[Chosen], path: Path, ours: Path, password: str
) -> tuple[Chosen, ...]:
    """All of them, with the one at `path` read with its password, and others that have the same.

    Raises PasswordNeededError when that one has another.
    """
    [wanted] = [each for each in chosen if each.path == path and each.is_sealed]
    opened = wanted.opened_with(ours, password)
    return tuple(
        opened if each is wanted else each for each in _tried(chosen, wanted, ours, password)
    )


def _tried(chosen: Sequence[Chosen], but: Chosen, ours: Path, password: str) -> Iterator[Chosen]:
    """Open with this password what it opens."""
    for each in chosen:
        opened = each
        if each.is_sealed and each is not but:
            with suppress(PasswordNeededError):
                opened = each.opened_with(ours, password)
        yield opened


def _read(
    path: Path, ours: Path, name: str, password: str | None = None
) -> OtherNotebook | NotebookError:
    try:
        return replace(read_other(path, ours, password), name=name)
    except NotebookError as error:
        return error


def _why_not(before: Sequence[Path], path: Path) -> Sentence | None:
    """Why a file is not to be read with those `before`; what is not there says so when read."""
    with suppress(OSError):
        there = [each for each in before if each.is_file()]
        if path in before or any(path.samefile(each) for each in there):
            return _TWICE
        if there and sum(each.stat().st_size for each in (path, *there)) > LARGEST:
            return _TOO_MUCH
    return None
