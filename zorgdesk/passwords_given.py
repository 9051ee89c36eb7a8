"""The password of a notebook on the command line: from a file, or typed where nobody sees it."""

import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import TypeVar

from zorgdesk.domain.errors import PasswordNeededError, ZorgDeskError
from zorgdesk.domain.sentences import in_dutch_only

_UNREADABLE = "Het wachtwoord kan niet gelezen worden uit {file}: {why}."
_HOW = "Geef het met --password-file BESTAND, of met --password-file - langs de invoer."

Done = TypeVar("Done")


def with_password(file: str | None, do: Callable[[str | None], Done]) -> Done:
    """Do what may need a password: the first line of `file`, "-" is standard input.

    Without a file it is asked where there is a terminal. As an argument everybody on the computer
    would see it. Raises ZorgDeskError.
    """
    if file is not None:
        return do(_first_line(file))
    try:
        return do(None)
    except PasswordNeededError as needed:
        if not sys.stdin.isatty():
            raise PasswordNeededError(needed.sentence + in_dutch_only(_HOW)) from needed
        return do(getpass("Wachtwoord: "))


def _first_line(file: str) -> str:
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ZorgDeskError(in_dutch_only(_UNREADABLE.format(file=file, why=error))) from error
    return next(iter(text.splitlines()), "")
