"""What `zorgdesk notebook merge` does."""

import json
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from zorgdesk.domain.errors import PasswordNeededError, ZorgDeskError
from zorgdesk.domain.merging import Account, How, HowOf
from zorgdesk.domain.sentences import in_dutch_only
from zorgdesk.exchange.merging_told import merging_json, merging_told
from zorgdesk.passwords_given import first_line, typed, with_hint, with_password
from zorgdesk.paths import Paths
from zorgdesk.taking_over import TakingOver, begun

_OTHER = "--other-password-file"
_NOT_ALL = "Niet overgenomen: {names}."
_BUT = " De andere zijn wel overgenomen."
Outcome = tuple[Path, Account | ZorgDeskError]
"""A file, and what came of it or why nothing."""


def merge(given: Namespace) -> Iterator[str]:
    """Take over other notebooks, or tell what that would do.

    Raises ZorgDeskError, also after what could not be read left the others.
    """
    from zorgdesk.opening import notebook_at  # noqa: PLC0415 - takes SQL along

    path = Path(given.notebook) if given.notebook else Paths.standard().notebook
    notebook = with_password(
        given.password_file,
        lambda word: notebook_at(path, read_only=given.dry_run, password=word, begin=False),
        of=f" van {path.name}",
    )
    try:
        taking = begun(notebook, [Path(file) for file in given.files], _unwatched)
        outcomes = _outcomes(_opened(taking, given), given)
    finally:
        notebook.close()
    yield from _as_json(outcomes, path, given) if given.json else _told(outcomes, given)
    _refuse(outcomes, given)


def _opened(taking: TakingOver, given: Namespace) -> TakingOver:
    """Give the others the passwords there are; each may open several."""
    words = [first_line(file) for file in given.other_password_file]
    for path in [each.path for each in taking.sealed]:
        if path in {each.path for each in taking.sealed}:
            taking = _opened_one(taking, path, words or typed(f" van {path.name}"))
    return taking


def _opened_one(taking: TakingOver, path: Path, words: Sequence[str]) -> TakingOver:
    [why] = [each.trouble for each in taking.sealed if each.path == path]
    for word in words:
        try:
            return taking.opened_with(path, word)
        except PasswordNeededError as error:
            why = error
    return taking.left_out(path, with_hint(why, _OTHER)) if why else taking


def _outcomes(taking: TakingOver, given: Namespace) -> list[Outcome]:
    """In the order in which they were given. Raises what one alone was not read for."""
    if len(taking.chosen) == 1 and (trouble := taking.chosen[0].trouble):
        raise trouble
    done = taking.preview(_how(given)) if given.dry_run else taking.take(_how(given), _unwatched)
    accounts = iter(done)
    return [(each.path, each.trouble or next(accounts)) for each in taking.chosen]


def _how(given: Namespace) -> HowOf:
    collect = " ".join(given.collect.split())

    def how(name: str) -> How:
        return How(f"uit {name}", given.bring_back, name if given.collect_each else collect)

    return how


def _told(outcomes: Sequence[Outcome], given: Namespace) -> Iterator[str]:
    for path, outcome in outcomes:
        if isinstance(outcome, Account):
            yield from merging_told(outcome, is_done=not given.dry_run)
        else:
            yield f"Niet overgenomen uit {path.name}: {outcome}"


def _as_json(outcomes: Sequence[Outcome], path: Path, given: Namespace) -> Iterator[str]:
    """One file gives what it always gave; several give an array of that."""
    files = [_file_json(*each) for each in outcomes]
    whole = {"notebook": str(path), "dry_run": given.dry_run}
    told = {**whole, **files[0]} if len(files) == 1 else {**whole, "files": files}
    yield json.dumps(told, ensure_ascii=False, indent=2)


def _file_json(path: Path, outcome: Account | ZorgDeskError) -> dict[str, object]:
    if isinstance(outcome, Account):
        return {"file": str(path), "trouble": "", **merging_json(outcome)}
    return {"file": str(path), "trouble": str(outcome), "counts": None, "differing": []}


def _refuse(outcomes: Sequence[Outcome], given: Namespace) -> None:
    """Raise ZorgDeskError for what was left out."""
    left = [path.name for path, outcome in outcomes if not isinstance(outcome, Account)]
    if left:
        but = "" if given.dry_run or len(left) == len(outcomes) else _BUT
        raise ZorgDeskError(in_dutch_only(_NOT_ALL.format(names=", ".join(left)) + but))


def _unwatched(_done: float) -> None:
    """Nobody looks how far it is."""
