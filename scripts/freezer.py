"""Freeze the app with PyInstaller, after providing what that asks of a Linux machine."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import debian
from interpreter import probe

_FIND_PYTHON_LIBRARY = (
    "from PyInstaller.depend.bindepend import get_python_library_path as find; find()"
)


def freeze(root: Path, python: Path) -> int:
    """Make `root/dist/zorgdesk` with the Python of the environment; PyInstaller's exit status.

    Raises SetupError when the machine lacks a tool that is not ours to install.
    """
    missing = _missing_packages(str(python)) if sys.platform.startswith("linux") else []
    if missing:
        debian.provide(missing, f"PyInstaller needs more of this machine: {', '.join(missing)}.")
    options = ["--noconfirm", "--log-level", "ERROR", "build.spec"]
    return subprocess.call([str(python), "-m", "PyInstaller", *options], cwd=root)


def _missing_packages(python: str) -> list[str]:
    packages = [] if shutil.which("objcopy") else ["binutils"]
    # Debian's own Python carries its library inside; a frozen program needs it as a file.
    found = subprocess.run([python, "-c", _FIND_PYTHON_LIBRARY], check=False, capture_output=True)
    interpreter = probe(python)
    if found.returncode and interpreter:
        packages.append("libpython{}.{}".format(*interpreter.version))
    return packages
