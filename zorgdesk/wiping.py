"""Take away everything that ZorgDesk keeps of a reader on a computer that is shared."""

import shutil
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from zorgdesk.domain.wiping import Left, NotebookTraces, WipePlan
from zorgdesk.notebook import unsealed
from zorgdesk.notebook.traces import delete, remove_empty, take_away, traces
from zorgdesk.paths import Paths
from zorgdesk.shelf import Shelf


def plan(paths: Paths, shelf: Shelf) -> WipePlan:
    """What there is to take away: every notebook that is known here, settings and index."""
    known = dict.fromkeys((shelf.standard, *shelf.recent))
    found = [each for each in map(traces, known) if each.files]
    settings = (paths.settings, paths.settings.with_suffix(".tmp"))
    return WipePlan(
        notebooks=tuple(found),
        settings=tuple(file for file in settings if file.exists()),
        index=paths.own_index if paths.own_index.exists() else None,
        home=paths.user,
        cache=paths.cache,
    )


def is_proposed(traced: NotebookTraces, shelf: Shelf, paths: Paths) -> bool:
    """Whether a notebook is to go unless the reader says otherwise.

    The standard one and the one that was opened last are, and what stands beside the standard
    one; not what stands on a stick: that goes along with its owner.
    """
    at_home = traced.path.parent == shelf.standard.parent and not paths.is_portable
    return at_home or (traced.is_here and traced.path == shelf.chosen)


def wipe(planned: WipePlan, chosen: Collection[Path]) -> list[Left]:
    """Take away the chosen notebooks, the settings and the index; what could not be is told."""
    here = [each.path for each in planned.notebooks if each.path in chosen]
    left = [each for path in here for each in take_away(traces(path))]  # as it is by now
    left += delete(planned.settings)
    if planned.index is not None:
        shutil.rmtree(planned.index, ignore_errors=True)  # nothing of the reader is in it
    remove_empty((planned.cache, planned.home))  # made for nothing but this
    return left


def wipe_unsealed(path: Path, files: Sequence[Path]) -> list[Left]:
    """Delete what could be read without the password of a notebook; what could not be is told."""
    return unsealed.wipe_unsealed(path, files)


def files_of(planned: WipePlan, chosen: Collection[Path]) -> list[Path]:
    """Exactly what `wipe` would delete, the index as one folder."""
    notebooks: Iterable[NotebookTraces] = (
        each for each in planned.notebooks if each.path in chosen
    )
    index = [planned.index] if planned.index is not None else []
    return [*(file for each in notebooks for file in each.files), *planned.settings, *index]
