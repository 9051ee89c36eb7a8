"""A list goes on by itself: Enter begins its next item, and ends it on an item without words."""

import re

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from zorgdesk.ui.utf16 import characters_before

_ITEM = re.compile(r"(?P<sign>\s*(?:[-*+>]|(?P<number>\d{1,3})[.)])\s)(?P<box>\[[ xX]\]\s)?")


def next_item(line: str, at: int) -> str | None:
    """What the line after the item in `line` begins with, where one is `at` this character.

    "" where the item has no words: there the list ends. None where one is in no item.
    """
    found = _ITEM.match(line)
    if found is None or at < found.end():
        return None
    if not line[found.end() :].strip():
        return ""
    sign = found["sign"]
    if found["number"]:
        sign = sign.replace(found["number"], str(int(found["number"]) + 1), 1)
    return f"{sign}[ ] " if found["box"] else sign


def go_on(edit: QPlainTextEdit) -> bool:
    """Begin the next item of the list that one types in, or end the list; whether there is one."""
    cursor = edit.textCursor()
    line = cursor.block().text()
    begun = next_item(line, characters_before(line, cursor.positionInBlock()))
    if begun is None or cursor.hasSelection() or edit.isReadOnly():
        return False
    if begun:
        cursor.insertText(f"\n{begun}")
    else:
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    return True
