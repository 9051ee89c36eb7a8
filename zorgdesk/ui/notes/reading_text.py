"""A note's Markdown as it is read: links between notes and check boxes can be followed."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import quote, unquote

from zorgdesk.domain.notes import LINK
from zorgdesk.ui.notes.typed_lines import link_lines

LINK_SCHEME, CHECK_SCHEME = "link", "check"
OPEN, DONE = "☐", "☑"
_CHECK = re.compile(r"^(\s*(?:[-*+]|\d+[.)])\s+)\[([ xX])\](?=\s)")
_FENCE = re.compile(r"^\s*(?:```|~~~)")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~&-])")
_CODE = re.compile(r"(`+[^`]*`+)")


def readable(text: str) -> str:
    """The text with links for Markdown in the place of `[[a name]]` and of check boxes.

    A line stays a line, as in every export.
    """
    return "".join(_lines(text)).removeprefix("\n")


def name_in(link: str) -> str:
    """The name that a link between notes leads to."""
    return unquote(link.removeprefix(f"{LINK_SCHEME}:"))


def box_in(line: str) -> int | None:
    """Where in a line the sign between the brackets of a check box stands, None without one."""
    found = _CHECK.match(line)
    return found.start(2) if found else None


def _lines(text: str) -> Iterator[str]:
    in_code, before = False, ""
    for number, line in enumerate(text.split("\n")):
        is_fence = bool(_FENCE.match(line))
        linked = None if in_code or is_fence else link_lines(before, line)
        shown = line if in_code or is_fence else _read(linked or line, number)
        yield shown if linked else f"\n{shown}"
        in_code ^= is_fence
        before = "" if in_code or is_fence else line


def _read(line: str, number: int) -> str:
    line = _CHECK.sub(_box(number), line)
    pieces = _CODE.split(line)  # every second one is code, in which signs are only signs
    return "".join(each if at % 2 else LINK.sub(_link, each) for at, each in enumerate(pieces))


def _box(number: int) -> Callable[[re.Match[str]], str]:
    def box(found: re.Match[str]) -> str:
        sign = OPEN if found[2] == " " else DONE
        return f"{found[1]}[{sign}]({CHECK_SCHEME}:{number})"

    return box


def _link(found: re.Match[str]) -> str:
    name = found[1].strip()
    if not name:
        return found[0]
    shown = _SPECIAL.sub(r"\\\1", name)
    return f"[{shown}]({LINK_SCHEME}:{quote(name, safe='')})"
