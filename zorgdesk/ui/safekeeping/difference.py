"""What changed between two texts, word by word, as HTML."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from html import escape

from zorgdesk.ui.theme import Colours

LONGEST = 20_000
"""Words of both texts together; with more, comparing would take too long."""


def difference(old: str, new: str, colours: Colours) -> str:
    """The old text, with what is no longer in the new one marked, and what came since struck."""
    before, after = _pieces(old), _pieces(new)
    if len(before) + len(after) > LONGEST:
        return _shown(before)
    parts = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            parts.append(_shown(before[i1:i2]))
            continue
        if i2 > i1:
            style = f"background-color: {colours.badge}; color: {colours.on_badge}"
            parts.append(f'<span style="{style}">{_shown(before[i1:i2])}</span>')
        if j2 > j1:
            style = f"color: {colours.quiet}; text-decoration: line-through"
            parts.append(f'<span style="{style}">{_shown(after[j1:j2])}</span>')
    return "".join(parts)


def _pieces(text: str) -> list[str]:
    """Words, spaces and signs, of which the text is the sum."""
    return re.findall(r"\w+|\s+|[^\w\s]", text)


def _shown(pieces: Sequence[str]) -> str:
    return escape("".join(pieces)).replace("\n", "<br>")
