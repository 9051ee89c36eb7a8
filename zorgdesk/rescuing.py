"""Write what was typed elsewhere, when the notebook cannot be reached: text, or a notebook."""

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from zorgdesk.domain.errors import ExistingNotebookError
from zorgdesk.domain.rescued import Rescue, RescuedText
from zorgdesk.domain.sentences import Sentence
from zorgdesk.domain.undo import StepKind
from zorgdesk.exchange.saving import save
from zorgdesk.shelf import is_notebook_name

_EXISTS = Sentence("Er is al een bestand {path}. Het blijft zoals het is; kies een andere naam.")
_TITLE = Sentence("Tekst uit ZorgDesk, op {moment} uit het venster gered")
_PENDING = Sentence("Niet bewaard in {notebook}")
_SAVED = Sentence("Deze keer wel bewaard in {notebook}")


def rescue(what: Rescue, target: Path, *, overwrite: bool) -> None:
    """Write everything in a file: a new notebook when it is called so, else text in Markdown.

    Raises ExistingFileError, ExportError; NotebookError.
    """
    if is_notebook_name(target):
        _write_notebook(what, target)
    else:
        save("\n".join(_lines(what)).encode(), target, overwrite=overwrite)


def _lines(what: Rescue) -> Iterator[str]:
    yield f"# {_TITLE.format(moment=what.made_at).said(what.language)}"
    for heading, texts in ((_PENDING, what.pending), (_SAVED, what.saved)):
        if texts:
            yield f"\n## {heading.format(notebook=what.notebook).said(what.language)}"
            yield from _parts(texts)


def _parts(texts: Iterable[RescuedText]) -> Iterator[str]:
    for each in texts:
        yield f"\n### {each.about}\n\n{each.text}"


def _write_notebook(what: Rescue, target: Path) -> None:
    """A notebook that holds just this; one that is there already is never written in."""
    from zorgdesk.notebook.notebook import Notebook  # noqa: PLC0415 - seldom needed

    if target.exists():
        raise ExistingNotebookError(_EXISTS.format(path=target))
    notebook = Notebook.open(target)
    try:
        with notebook.step(StepKind.IMPORTED):
            for each in chain(what.pending, what.saved):
                title = "" if each.key else each.about
                notebook.notepad.add(each.key, each.text, title)
    finally:
        notebook.close()
