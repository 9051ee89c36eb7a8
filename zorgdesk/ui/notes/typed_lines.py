"""Lines as they were typed: Markdown would make one line of those that follow each other."""

import re

_SEPARATOR = "\u2028"  # Qt begins a line there, and stays in the same paragraph or item
_MARK = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")
_ALONE = re.compile(r"\s*(?:#{1,6}\s|```|~~~|(?:[-=*_]\s*)+$)|.*\|")
"""Headings, fences, rules and rows of tables."""

_QUOTED = re.compile(r"\s{0,3}>\s?")
_CODE = re.compile(r" {4}|\t")


def link_lines(before: str, line: str) -> str | None:
    """The line as it goes on behind the one before it; None where it begins something of its own.

    In a quote its sign is left out: the quote goes on.
    """
    above, here = _QUOTED.match(before), _QUOTED.match(line)
    if here and above:
        return link_lines(before[above.end() :], line[here.end() :])
    is_begun = here or _MARK.match(line) or _ALONE.match(line) or not line.strip()
    if is_begun or not before.strip() or _ALONE.match(before) or _is_code(before):
        return None
    return _SEPARATOR + line.lstrip()


def _is_code(line: str) -> bool:
    return bool(_CODE.match(line)) and not _MARK.match(line)
