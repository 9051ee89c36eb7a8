"""The program as a process of its own: killed, watched at its first paint, in another language."""

import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from zorgdesk.notebook.notebook import Notebook
from zorgdesk.settings import Settings, load, save

ROOT = Path(__file__).resolve().parents[2]
KEYS = ("initiatief:gele-kaart", "initiatief:gele-kaart", "initiatief:buurtzorghuis")
AT_RISK_S = 2.0
"""What was typed in the last two seconds may be lost, and nothing else."""


def typed_until_killed(paths, seconds):
    """Let somebody type for so long, then kill the window.

    Of every letter how many seconds before that it was typed, in which note, and what was there.
    """
    typist = [sys.executable, "-m", "tests.e2e.typist", paths.user, paths.cache, *KEYS]
    process = subprocess.Popen(typist, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    heard = []

    def listen():
        heard.extend((time.monotonic(), line.rstrip("\n")) for line in process.stdout)

    first = process.stdout.readline()
    assert first, "the typist did not begin"
    listener = threading.Thread(target=listen)
    listener.start()
    time.sleep(seconds)  # somebody types this long: the one thing to wait for is time
    process.kill()
    killed = time.monotonic()
    listener.join()
    process.stdout.close()
    process.wait()
    return [(killed - moment, *line.split(" ", 1)) for moment, line in heard]


@pytest.mark.parametrize("kills", [1, pytest.param(25, marks=pytest.mark.nightly)])
def test_a_killed_window_loses_two_seconds_of_typing_at_most(paths, kills):
    chance = random.Random(3)
    for _ in range(kills):
        typed = typed_until_killed(paths, AT_RISK_S + 1 + chance.random() * 2)
        assert sum(age > AT_RISK_S for age, _, _ in typed) > 20
        notebook = Notebook.open(paths.notebook)
        kept = {note.id: note.text for key in KEYS for note in notebook.notepad.of(key)}
        assert len({note for _, note, _ in typed}) > 1
        for note in {note for _, note, _ in typed}:
            texts = [(age, text) for age, of, text in typed if of == note]
            old = [text for age, text in texts if age > AT_RISK_S]
            assert kept.get(note, "").startswith(old[-1] if old else "")
            assert texts[-1][1].startswith(kept.get(note, ""))
        notebook.close()


def run(code, paths, *more):
    """What a program of its own says, on these files; it has nothing to complain about."""
    program = [sys.executable, "-c", code, str(paths.user), str(paths.cache), *map(str, more)]
    done = subprocess.run(
        program, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    complaints = [line for line in done.stderr.splitlines() if "plugin does not" not in line]
    assert (done.returncode, complaints) == (0, [])
    return done.stdout


START = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from zorgdesk.app import Application, new_qt_application
from zorgdesk.paths import Paths
qt = new_qt_application()
application = Application(qt, Paths(Path.cwd(), Path(sys.argv[1]), Path(sys.argv[2])))
"""

FIRST_PAINT = (
    START
    + """
import os
from PySide6.QtWidgets import QListView
from zorgdesk.ui import main_window
main_window.UNPAINTED_MS = 60_000  # a busy machine paints late, and the rest is not to come before
class Watch(QObject):
    def eventFilter(self, watched, event):
        view = watched.parent() if event.type() == QEvent.Type.Paint else None
        if isinstance(view, QListView) and view.model().rowCount():
            print(view.model().rowCount())
            print(" ".join(sorted(sys.modules)), flush=True)
            os._exit(0)
        return False
watch = Watch()
qt.installEventFilter(watch)
application.start()
qt.exec()
"""
)


def test_the_first_paint_shows_rows_and_has_imported_nothing_heavy(paths):
    rows, modules = run(FIRST_PAINT, paths).splitlines()
    assert int(rows) > 300
    loaded = {name.partition(".")[0] for name in modules.split()}
    assert loaded.isdisjoint({"sqlalchemy", "alembic", "whoosh", "markdown_it", "rapidfuzz"})
    assert "PySide6" in loaded


LANGUAGES = (
    START
    + """
languages = iter(["fr", "en", "nl"])
def step():
    if application.library is None:
        return
    language = next(languages, None)
    if language is None:
        timer.stop()
        print("still there")
        application.window.close()
    else:
        application.window.findChild(QObject, f"language.{language}").trigger()
timer = QTimer(interval=100, timeout=step)
timer.start()
application.start()
qt.exec()
application.stop()
print("closed")
"""
)


def test_another_language_does_not_end_the_program_and_closing_does(paths):
    assert run(LANGUAGES, paths).splitlines() == ["still there", "closed"]


AT_ONCE = (
    START
    + """
application.start()
if sys.argv[3] == "shown":
    QTimer.singleShot(0, application.window.close)
else:
    application.window.furnished.connect(application.window.close)
qt.exec()
application.stop()
print("closed")
"""
)


@pytest.mark.parametrize("when", ["shown", "furnished"])
def test_a_window_may_be_closed_before_it_is_ready(paths, when):
    settings = Settings(open_key="initiatief:gele-kaart", page_scroll=40, list_scroll=300)
    save(settings, paths.settings)
    assert run(AT_ONCE, paths, when).splitlines() == ["closed"]
    kept = load(paths.settings)
    assert (kept.open_key, kept.page_scroll) == (settings.open_key, settings.page_scroll)
    assert kept.list_scroll == settings.list_scroll


@pytest.mark.parametrize("catalogue", [None, b"no catalogue at all" * 300])
def test_a_catalogue_that_cannot_be_read_is_one_sentence(tmp_path, catalogue):
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    if catalogue:
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "catalog.db").write_bytes(catalogue)
    code = """
import sys
from pathlib import Path
from zorgdesk import app
from zorgdesk.paths import Paths
Paths.standard = classmethod(lambda cls: cls(*map(Path, [sys.argv[1]] * 3)))
sys.exit(app.main())
"""
    program = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    [sentence] = done.stderr.strip().splitlines()
    assert "catalog" in sentence
