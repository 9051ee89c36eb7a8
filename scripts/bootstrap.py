"""Set up this checkout and start from it: ready, run, test or bundle.

Only the standard library, and nothing that Python 3.7 cannot read: an old Python must be able
to find a newer one, or to say that there is none.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import environment
import freezer
import qt_libraries
import screen
from interpreter import find_python
from setup_error import SetupError

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "build" / "zorgdesk.png"
USAGE = "Use: python scripts/bootstrap.py [ready | run | test [pytest's options] | bundle]"


def main(words: list[str]) -> int:
    """Do one task, after setting up what it needs; the exit status is that of the task."""
    tasks = {"ready": ready, "run": run, "test": test, "bundle": bundle}
    name, *options = words or ["ready"]
    if name not in tasks or (options and name != "test"):
        print(USAGE, file=sys.stderr)
        return 2
    try:
        return tasks[name](environment.prepare(ROOT, find_python()), options)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped. Run this again to go on.", file=sys.stderr)
    return 1


def ready(_python: Path, _options: list[str]) -> int:
    """Nothing more than the set-up, for an offscreen Qt."""
    qt_libraries.provide(ROOT / ".venv", "offscreen")
    return 0


def run(python: Path, _options: list[str]) -> int:
    """Open the app; without a screen, prove it off screen and leave a picture of its window."""
    promised = screen.platform()
    if promised is None:
        return _prove(python, "There is no display here.")
    qt_libraries.provide(ROOT / ".venv", promised)
    if not screen.opens(python):
        return _prove(python, "The display that the environment names cannot be opened.")
    return subprocess.call([python, "-m", "zorgdesk"], cwd=ROOT)


def test(python: Path, options: list[str]) -> int:
    """The tests, which need no display."""
    qt_libraries.provide(ROOT / ".venv", "offscreen")
    return subprocess.call([python, "-m", "pytest", *options], cwd=ROOT, env=_offscreen())


def bundle(python: Path, _options: list[str]) -> int:
    """Freeze the app into dist/zorgdesk, with the libraries of every screen it may meet."""
    for platform in ("offscreen", "xcb", "wayland"):
        qt_libraries.provide(ROOT / ".venv", platform)
    return freezer.freeze(ROOT, python)


def _prove(python: Path, reason: str) -> int:
    print(
        f"{reason} ZorgDesk opens off screen instead, on the bundled catalogue,\n"
        "searches, and saves a picture of its window.",
        flush=True,
    )
    qt_libraries.provide(ROOT / ".venv", "offscreen")
    PICTURE.parent.mkdir(exist_ok=True)
    proof = [str(python), "-m", "zorgdesk", "self-test", "--picture", str(PICTURE)]
    return subprocess.call(proof, cwd=ROOT, env=_offscreen())  # it names the picture


def _offscreen() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
