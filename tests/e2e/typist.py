"""A real window in a process of its own, in which somebody types notes until it is killed.

Says on its output in which note and what was typed, a line per letter, as soon as it is on the
screen; goes on to the next entry now and then.
"""

import sys
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from zorgdesk.app import Application, new_qt_application
from zorgdesk.domain.entry import EntryKey
from zorgdesk.paths import Paths
from zorgdesk.ui.main_window import MainWindow

LETTER_MS = 25
"""One letter each; the typist never pauses."""
IN_ONE_NOTE = 55
"""Letters before the typist goes on to the next entry, or to another note about the same one."""


def main(user: Path, cache: Path, keys: list[EntryKey]) -> None:
    qt = new_qt_application()
    application = Application(qt, Paths(Path(__file__).resolve().parents[2], user, cache))
    application.start()
    window, numbers = application.window, count()
    typing = QTimer(interval=LETTER_MS)

    def begin() -> None:
        if application.is_settled and not typing.isActive():
            waiting.stop()
            typing.start()

    def type_one() -> None:
        editor, number = window.desk.note.editor, next(numbers)
        key = keys[number // IN_ONE_NOTE % len(keys)]
        if number % IN_ONE_NOTE == 0:
            go_on(window, key)
            editor.moveCursor(QTextCursor.MoveOperation.End)
        QTest.keyClick(editor, Qt.Key(ord("A") + number % 26))
        note = window.desk.note.sheet.ref
        sys.stdout.write(f"{note.id if note else ''} {editor.toPlainText()}\n")
        sys.stdout.flush()

    typing.timeout.connect(type_one)
    waiting = QTimer(interval=20, timeout=begin)
    waiting.start()
    qt.exec()


def go_on(window: MainWindow, key: EntryKey) -> None:
    """Open an entry, or where it is open another of its notes, begun the first time."""
    strip = window.desk.note.strip
    if key != window.steering.reading.key:
        window.steering.reading.open(key)
    elif strip.count() > 1:
        strip.step()
    else:
        window.steering.work.notes.begin()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), list(map(EntryKey, sys.argv[3:])))
