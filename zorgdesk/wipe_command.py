"""What `zorgdesk wipe` does: the same as the window, for who resets many laptops."""

from zorgdesk import settings
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.sentences import in_dutch_only
from zorgdesk.domain.wiping import Left
from zorgdesk.exchange.dutch import counted
from zorgdesk.paths import Paths
from zorgdesk.shelf import Shelf

_LEFT = "Niet alles kon gewist worden. Dit staat er nog:\n{files}"


def wipe_all(*, sure: bool) -> list[str]:
    """Wipe, or without `sure` tell what would go; what there is to tell. Raises ZorgDeskError."""
    from zorgdesk.wiping import files_of, is_proposed, plan, wipe  # noqa: PLC0415 - takes SQL along

    paths = Paths.standard()
    shelf = Shelf.read(paths.notebook, settings.load(paths.settings).recent_notebooks)
    planned = plan(paths, shelf)
    chosen = [each.path for each in planned.notebooks if is_proposed(each, shelf, paths)]
    files = [str(file) for file in files_of(planned, chosen)]
    if not sure:
        return [*files, *_advice(len(files))]
    if left := wipe(planned, chosen):
        raise ZorgDeskError(in_dutch_only(_LEFT.format(files="\n".join(map(_line, left)))))
    return [f"Gewist: {counted(len(files), 'bestand', 'bestanden')}."]


def _advice(count: int) -> list[str]:
    if not count:
        return ["Er is niets te wissen."]
    return [f"Dit zou verdwijnen. Wissen: zorgdesk wipe --yes ({count})."]


def _line(left: Left) -> str:
    return f"{left.path}: {left.why}"
