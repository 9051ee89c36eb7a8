"""Markdown at a keystroke: how a text changes when part of it is given a style."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

_MARKER = re.compile(r"^(\s*)(?:- \[[ xX]\] |[-*] |#{1,6} |> )?")


class Style(StrEnum):
    """What a piece of a note can be made."""

    BOLD = "bold"
    ITALIC = "italic"
    HEADING = "heading"
    LIST = "list"
    CHECK = "check"
    QUOTE = "quote"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with a selection: half-open, in characters."""

    text: str
    start: int
    end: int

    @property
    def selected(self) -> str:
        """What is selected."""
        return self.text[self.start : self.end]


def formatted(passage: Passage, style: Style) -> Passage:
    """The passage in a style, or without it where it had it; the selection stays on the words."""
    return _CHANGES[style](passage)


def _around(mark: str) -> Callable[[Passage], Passage]:
    """Put a mark on both sides of the selection, or take it away."""

    def change(passage: Passage) -> Passage:
        before, after = passage.text[: passage.start], passage.text[passage.end :]
        size = len(mark)
        if _ends_here(mark, passage):
            return Passage(passage.text, passage.end + size, passage.end + size)
        if before.endswith(mark) and after.startswith(mark) and not before.endswith(f"*{mark}"):
            text = before[:-size] + passage.selected + after[size:]
            return Passage(text, passage.start - size, passage.end - size)
        text = before + mark + passage.selected + mark + after
        return Passage(text, passage.start + size, passage.end + size)

    return change


def _ends_here(mark: str, passage: Passage) -> bool:
    """Whether one types at the end of words in this style: there the key ends it."""
    before, after = passage.text[: passage.start], passage.text[passage.end :]
    line = _MARKER.sub("", before[before.rfind("\n") + 1 :])
    marks = line.count("**") if mark == "**" else line.replace("**", "").count(mark)
    stars = len(after) - len(after.lstrip("*"))
    is_typing = passage.start == passage.end and not line.endswith("*")
    return is_typing and marks % 2 == 1 and stars in (len(mark), len("***"))


def _at_lines(mark: str) -> Callable[[Passage], Passage]:
    """Begin every selected line with a mark in the place of another one, or take it away."""

    def change(passage: Passage) -> Passage:
        first = passage.text.rfind("\n", 0, passage.start) + 1
        last = passage.text.find("\n", passage.end)
        last = len(passage.text) if last < 0 else last
        lines = passage.text[first:last].split("\n")
        has_it = all(line.lstrip().startswith(mark) for line in lines)
        new = "\n".join(_MARKER.sub(rf"\1{'' if has_it else mark}", line) for line in lines)
        text = passage.text[:first] + new + passage.text[last:]
        if passage.start == passage.end:  # nothing was selected: go on typing where one was
            place = max(first, passage.start + len(new) - (last - first))
            return Passage(text, place, place)
        return Passage(text, first, first + len(new))

    return change


def _link(passage: Passage) -> Passage:
    """Make the selection the words of a link, and select where its address goes."""
    words = passage.selected or QCoreApplication.translate("Passage", "text")
    text = f"{passage.text[: passage.start]}[{words}](https://){passage.text[passage.end :]}"
    start = passage.start + len(words) + 3
    return Passage(text, start, start + len("https://"))


_CHANGES: dict[Style, Callable[[Passage], Passage]] = {
    Style.BOLD: _around("**"),
    Style.ITALIC: _around("*"),
    Style.HEADING: _at_lines("## "),
    Style.LIST: _at_lines("- "),
    Style.CHECK: _at_lines("- [ ] "),
    Style.QUOTE: _at_lines("> "),
    Style.LINK: _link,
}
