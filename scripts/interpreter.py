"""Which Python to build with: this one when it fits, else the newest one on this machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from setup_error import SetupError

OLDEST, NEWEST = (3, 11), (3, 14)
_WORDS = "3.11, 3.12, 3.13 or 3.14"
_WHO = "import sys; print(sys.executable, *sys.version_info[:2], sep='\\n')"


class Interpreter(NamedTuple):
    """A Python that runs: its own path, not that of a shim, and its version."""

    path: str
    version: tuple[int, int]

    @property
    def fits(self) -> bool:
        """Whether ZorgDesk runs on it."""
        return OLDEST <= self.version <= NEWEST


def find_python() -> Interpreter:
    """The first Python that fits; raises SetupError when this machine has none."""
    for path in _candidates():
        found = probe(path)
        if found and found.fits:
            return found
    running = ".".join(str(part) for part in sys.version_info[:2])
    raise SetupError(
        f"ZorgDesk needs Python {_WORDS}. This is Python {running}, and no other was found.\n"
        "Install one of them (Debian: apt-get install python3 python3-venv; Windows and macOS: "
        "python.org) and run this again."
    )


def probe(path: str) -> Interpreter | None:
    """The Python behind `path`; None when it does not run, as a shim of an absent version."""
    try:
        answer = subprocess.run(
            [path, "-c", _WHO], capture_output=True, text=True, check=True, timeout=30
        )
        executable, major, minor = answer.stdout.split("\n")[:3]
        return Interpreter(executable, (int(major), int(minor)))
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def _candidates() -> Iterator[str]:
    yield _outside_any_environment()
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        name = f"python3.{minor}"
        on_path = shutil.which(name)
        if on_path:
            yield on_path
        yield from sorted(str(p) for p in _pyenv().glob(f"versions/3.{minor}.*/bin/{name}"))


def _outside_any_environment() -> str:
    """The running Python, or the one below an active `.venv`, for that may be rebuilt."""
    if sys.prefix == sys.base_prefix:
        return sys.executable
    name = "python.exe" if os.name == "nt" else "bin/python{}.{}".format(*sys.version_info[:2])
    return str(Path(sys.base_prefix, name))


def _pyenv() -> Path:
    return Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
