"""The program as a process of its own: killed, watched at its first paint, in another language."""

import subprocess
import sys
import threading
import time
from pathlib import Path

from zorgdesk.notebook.notebook import Notebook

ROOT = Path(__file__).resolve().parents[2]
KEY = "initiatief:gele-kaart"
AT_RISK_S = 2.0
"""What was typed in the last two seconds may be lost, and nothing else."""


def typed_until_killed(paths, seconds):
    """Let somebody type for so long, then kill the window; (second, text) for every letter."""
    typist = [sys.executable, "-m", "tests.e2e.typist", paths.user, paths.cache, KEY]
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
    return [(killed - moment, text) for moment, text in heard]


def test_a_killed_window_loses_two_seconds_of_typing_at_most(paths):
    typed = typed_until_killed(paths, AT_RISK_S + 3)
    notebook = Notebook.open(paths.notebook)
    kept = notebook.note(KEY)
    notebook.close()
    old = [text for age, text in typed if age > AT_RISK_S]
    assert len(old) > 20
    assert kept.startswith(old[-1])
    assert typed[-1][1].startswith(kept)
