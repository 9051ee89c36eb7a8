"""A reader at work in ZorgDesk's window, in a process of its own; prints what everything took.

    ZORGDESK_HOME=folder python benchmarks/reader_at_work.py

One line of JSON: per act the milliseconds of each time it was done.
"""

import json
import os
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path

from big_notebook import RARE
from PySide6.QtCore import QEventLoop, SignalInstance
from PySide6.QtWidgets import QApplication

from zorgdesk.app import Application, new_qt_application
from zorgdesk.domain.entry import Entry, Facet
from zorgdesk.paths import Paths
from zorgdesk.ui.collecting import GarbageCollector

VALUES = ((Facet.KIND, "initiative"), (Facet.PERSONAL, "unread"), (Facet.SECTOR, "thuiszorg"))
"""Filters that give the same entries in every notebook, so that as much is painted."""
QUERIES = ("thuiszorg ouderen", "huisarts drempel", "eenzame senioren in brussel")
TIMES = 12


class Work:
    """Does one thing after the other, as fast as the window answers."""

    def __init__(self, application: Application) -> None:
        self._application, self._window = application, application.window
        self.took: defaultdict[str, list[float]] = defaultdict(list)

    @property
    def _entries(self) -> tuple[Entry, ...]:
        assert self._application.library is not None
        return self._application.library.entries

    def begin(self) -> None:
        """Wait until there is an answer, the notebook, and until all notes are searched."""
        steering, application = self._window.steering, self._application
        _until(steering.asking.answered)
        self.took["first answer"].append(_age())
        if not application.is_settled:
            _until(application.settled)
        self.took["notebook opened"].append(_age())
        _until(steering.asking.answered)
        assert application.library is not None
        if not application.library.read_notes(0):
            _until(steering.searching.notes_read)
        self.took["all notes searched"].append(_age())
        self._rest()
        self._answered("search, per letter", partial(self._window.desk.box.setText, RARE))
        assert len(self._window.desk.results.model.keys()) == 1

    def _rest(self) -> None:
        """Wait until the window has done what it does by itself after opening, such as a backup."""
        for _ in range(3):
            self._application._workers.notebook.submit(int).result()  # noqa: SLF001
            QApplication.processEvents()

    def search(self) -> None:
        """Type in the search box, letter by letter."""
        box = self._window.desk.box
        for query in QUERIES:
            for end in range(1, len(query) + 1):
                self._answered("search, per letter", partial(box.setText, query[:end]))

    def filter(self) -> None:
        """Tick and untick values of filters."""
        self._answered("search, per letter", partial(self._window.desk.box.setText, ""))
        asking = self._window.steering.asking
        for facet, value in VALUES * 2 * TIMES:
            self._answered("filter click", partial(asking.toggle, facet, value))

    def read(self) -> None:
        """Open entries."""
        for entry in self._entries[:TIMES]:
            started = time.perf_counter()
            self._window.steering.reading.open(entry.key)
            QApplication.processEvents()
            self._keep("entry opened", started)

    def write(self) -> None:
        """Type in a note; from the moment it is to be saved until it is, and until it is found."""
        editor, keeping = self._window.desk.note.editor, self._window.steering.work.notes.keeping
        for number in range(TIMES):
            editor.insertPlainText(f"woord {number} ")
            started = time.perf_counter()
            editor.flush()
            _until(keeping.saved)
            self._keep("note saved", started)
            _until(self._window.steering.asking.answered)
            self._keep("saved note found", started)

    def _answered(self, act: str, do: Callable[[], object]) -> None:
        started = time.perf_counter()
        do()
        _until(self._window.steering.asking.answered)
        self._keep(act, started)

    def _keep(self, act: str, started: float) -> None:
        self.took[act].append((time.perf_counter() - started) * 1000)


def _until(signal: SignalInstance) -> None:
    """Let the window live until it says so."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()
    signal.disconnect(loop.quit)


def _age() -> float:
    """Milliseconds since this process was started."""
    started = int(Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - started / os.sysconf("SC_CLK_TCK")) * 1000


def main() -> int:
    """Work, and say what it took."""
    app = new_qt_application()
    collector = GarbageCollector()
    application = Application(app, Paths.standard())
    application.settled.connect(collector.spare_what_stays)
    work = Work(application)
    application.start()
    _until(application.window.furnished)
    for act in (work.begin, work.search, work.filter, work.read, work.write):
        act()
    work.took["most memory, MB"].append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    print(json.dumps(work.took))
    application.window.close()
    application.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
