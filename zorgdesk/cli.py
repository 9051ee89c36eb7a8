"""The command line: one function per command; without a command the window."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from zorgdesk.command_line import fail, parser
from zorgdesk.domain.entry import EntryKey, Facet
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.query import Choices, Query
from zorgdesk.domain.sentences import in_dutch_only
from zorgdesk.exchange.facet_choice import choices_of
from zorgdesk.exchange.json_shape import entry_json, results_json
from zorgdesk.exchange.plain_text import Style, answer_text, entry_text, list_text
from zorgdesk.passwords_given import with_password
from zorgdesk.paths import Paths
from zorgdesk.shelf import is_notebook_name

if TYPE_CHECKING:
    from zorgdesk.library import Library


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0, or 2 with one sentence about what is wrong."""
    typed = _typed() if arguments is None else arguments
    if len(typed) == 1 and is_notebook_name(Path(typed[0])):
        return _window(Path(typed[0]))
    given = parser().parse_args(typed)
    try:
        return _run(given)
    except ZorgDeskError as error:
        return fail(str(error))
    except BrokenPipeError:  # the reader of our output has seen enough, as `head` does
        sys.stderr.close()
        return 0


def _typed() -> list[str]:
    """The arguments as text in UTF-8, whatever the terminal's own encoding is."""
    return [os.fsencode(argument).decode("utf-8", "replace") for argument in sys.argv[1:]]


def _run(given: Namespace) -> int:
    commands = {
        "list": _list,
        "show": _show,
        "search": _search,
        "catalogue": _catalogue,
        "notebook": _notebook,
        "self-test": _self_test,
        "wipe": _wipe,
    }
    return commands[given.command](given) if given.command else _window()


def _self_test(given: Namespace) -> int:
    from zorgdesk.self_test import run  # noqa: PLC0415 - brings Qt along

    return run(Path(given.picture) if given.picture else None)


def _window(notebook: Path | None = None) -> int:
    from zorgdesk.app import main as open_window  # noqa: PLC0415 - brings Qt along

    return open_window(notebook=notebook.absolute() if notebook else None)


@contextmanager
def _open(given: Namespace) -> "Iterator[Library]":
    """The library; a notebook is in it only where one was named, and is only read."""
    from zorgdesk.library import Library  # noqa: PLC0415 - not needed for --help or the window

    library = Library.open(Paths.standard())
    if given.notebook:
        path = _existing(given.notebook)
        with_password(
            given.password_file,
            lambda word: library.open_notebook(path, read_only=True, password=word),
        )
    try:
        yield library
    finally:
        library.close()


def _existing(name: str) -> Path:
    path = Path(name)
    if not path.is_file():
        raise ZorgDeskError(in_dutch_only(f"Het notitieboek {path} bestaat niet."))
    return path


def _list(given: Namespace) -> int:
    with _open(given) as library:
        if given.json:
            statuses = library.labels(Facet.STATUS)
            _print_json([entry_json(entry, statuses) for entry in library.entries])
        else:
            print(list_text(library.entries, _style()))
    return 0


def _show(given: Namespace) -> int:
    with _open(given) as library:
        entry = library.entry(EntryKey(given.key))
        if given.json:
            _print_json(entry_json(entry, library.labels(Facet.STATUS)))
        else:
            print(entry_text(entry, _style()))
    return 0


def _search(given: Namespace) -> int:
    if (not given.query) == (given.batch is None):
        return fail("Geef een vraag, of een bestand met vragen na --batch.")
    with _open(given) as library:
        choices = choices_of(given.filter, library.filter_values())
        lines = [" ".join(given.query)] if given.batch is None else _lines(given.batch)
        for line in lines:
            _answer(library, line.rstrip("\r\n"), choices, given)
    return 0


def _answer(library: "Library", text: str, choices: Choices, given: Namespace) -> None:
    """Print one answer; in a batch each is one line of JSON."""
    results = library.find(Query(text, choices))
    rows = library.scored_rows(results, 0, given.limit)
    if given.json or given.batch is not None:
        answer = results_json(results, rows, library.filter_values())
        _print_json(answer, in_one_line=given.batch is not None)
        return
    print(answer_text(results, [row for row, _ in rows], _style()))
    if given.explain:
        for row, _ in rows:
            print(f"\n{row.title}\n  " + "\n  ".join(library.explain(results, row.key)))


def _lines(name: str) -> Iterator[str]:
    """The lines of a file, or of the input for `-`. Raises ZorgDeskError."""
    try:
        file = _utf8(sys.stdin) if name == "-" else Path(name).open(encoding="utf-8")  # noqa: SIM115 - closed below
        with file:
            yield from file
    except (OSError, UnicodeDecodeError) as error:
        what = "De invoer" if name == "-" else f"Het bestand {name}"
        raise ZorgDeskError(in_dutch_only(f"{what} is niet te lezen als tekst (UTF-8).")) from error


def _catalogue(given: Namespace) -> int:
    from zorgdesk.editing import build_catalogue, verify_catalogue  # noqa: PLC0415

    paths = Paths.standard()
    sources = Path(given.sources) if given.sources else paths.sources
    target = Path(given.target) if given.target else paths.catalogue
    if given.action == "build":
        told = build_catalogue(sources, target)
    else:
        documents = Path(given.documents) if given.documents else None
        told = verify_catalogue(sources, target, documents)
    print("\n".join(told))
    return 0


def _notebook(given: Namespace) -> int:
    from zorgdesk import merge_command, notebook_commands, safety_commands  # noqa: PLC0415 - not for --help

    actions = {
        "export": notebook_commands.export_notebook,
        "backup": safety_commands.back_up,
        "check": safety_commands.look_over,
        "repair": safety_commands.mend,
        "restore": safety_commands.restore,
        "rebuild": safety_commands.rebuild,
        "merge": merge_command.merge,
    }
    for line in actions[given.action](given):
        print(line)
    return 0


def _wipe(given: Namespace) -> int:
    from zorgdesk.wipe_command import wipe_all  # noqa: PLC0415 - not for --help

    print("\n".join(wipe_all(sure=given.yes)))
    return 0


def _print_json(value: Any, *, in_one_line: bool = False) -> None:
    indent = None if in_one_line else 2
    print(json.dumps(value, ensure_ascii=False, indent=indent), file=_utf8(sys.stdout), flush=True)


def _utf8(stream: TextIO) -> TextIO:
    """The same stream in UTF-8, whatever the terminal's own encoding is."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8")
    return stream


def _style() -> Style:
    """Colours only where someone looks."""
    return Style(colours=_utf8(sys.stdout).isatty())
