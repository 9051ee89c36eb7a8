"""The password of a notebook on the command line: from a file, or typed where nobody sees it."""

import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from zorgdesk.domain.errors import PasswordNeededError, ZorgDeskError
from zorgdesk.domain.sentences import in_dutch_only

_UNREADABLE = "Het wachtwoord kan niet gelezen worden uit {file}: {why}."
_HOW = "Geef het met {option} BESTAND, of met {option} - langs de invoer."
OPTION = "--password-file"

Done = TypeVar("Done")


def with_password(
    file: str | None, do: Callable[[str | None], Done], *, option: str = OPTION, of: str = ""
) -> Done:
    """Do what may need a password: the first line of `file`, "-" is standard input.

    `option` is what `file` came with; `of` tells where there are two passwords whose this is.

    Without a file it is asked where there is a terminal. As an argument everybody on the computer
    would see it. Raises ZorgDeskError.
    """
    if file is not None:
        return do(first_line(file))
    try:
        return do(None)
    except PasswordNeededError as needed:
        if words := typed(of):
            return do(words[0])
        raise with_hint(needed, option) from needed


def typed(of: str) -> tuple[str, ...]:
    """The password, typed where nobody sees it; none where there is no terminal."""
    return (getpass(f"Wachtwoord{of}: "),) if sys.stdin.isatty() else ()


def with_hint(needed: ZorgDeskError, option: str) -> PasswordNeededError:
    """The same, with how to give it."""
    return PasswordNeededError(needed.sentence + in_dutch_only(_HOW.format(option=option)))


def first_line(file: str) -> str:
    """The password in a file, "-" is standard input. Raises ZorgDeskError."""
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ZorgDeskError(in_dutch_only(_UNREADABLE.format(file=file, why=error))) from error
    return next(iter(text.splitlines()), "")
