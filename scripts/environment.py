"""The virtual environment `.venv`: made once from the lock, and again when it no longer fits."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import debian
from interpreter import Interpreter
from setup_error import SetupError

LOCK = "requirements.lock"
_STAMP = "zorgdesk-stamp.txt"


def prepare(root: Path, base: Interpreter) -> Path:
    """The Python of `root/.venv`, built with `base` unless it already holds what the lock says.

    Raises SetupError when it cannot be built; what is half built is built anew next time.
    """
    venv = root / ".venv"
    stamp = _stamp(root, base)
    if not _holds(venv, stamp):
        _build(root, venv, base)
        (venv / _STAMP).write_text(stamp, encoding="utf-8")
    return python_of(venv)


def python_of(venv: Path) -> Path:
    """Where an environment keeps its Python."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _stamp(root: Path, base: Interpreter) -> str:
    """What an environment is made of; it names its own folder, for it cannot be moved."""
    lock = hashlib.sha256((root / LOCK).read_bytes()).hexdigest()
    return f"{lock}\n{base.version[0]}.{base.version[1]}\n{root}\n"


def _holds(venv: Path, stamp: str) -> bool:
    try:
        return (venv / _STAMP).read_text(encoding="utf-8") == stamp and _works(venv)
    except (OSError, UnicodeDecodeError):
        return False


def _works(venv: Path) -> bool:
    """Whether its Python still starts: the one below it may have been removed."""
    ran = subprocess.run([python_of(venv), "-c", ""], check=False, capture_output=True)
    return ran.returncode == 0


def _build(root: Path, venv: Path, base: Interpreter) -> None:
    _need_ensurepip(base)
    print(f"Making .venv with {base.path} …", flush=True)
    _remove(venv)
    _run([base.path, "-m", "venv", str(venv)], "The virtual environment could not be made.")
    print("Installing the locked packages (about 130 MB, only this once) …", flush=True)
    _pip(venv, "--require-hashes", "--requirement", str(root / LOCK))
    # setuptools came with the lock: the last step needs no network and builds nothing of others.
    _pip(venv, "--no-index", "--no-build-isolation", "--no-deps", "--editable", str(root))


def _need_ensurepip(base: Interpreter) -> None:
    """Debian keeps a part of venv in a package of its own."""
    if not _has_ensurepip(base):
        name = "python{}.{}-venv".format(*base.version)
        debian.provide([name], f"{base.path} cannot make virtual environments by itself.")


def _has_ensurepip(base: Interpreter) -> bool:
    command = [base.path, "-c", "import ensurepip, venv"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def _remove(venv: Path) -> None:
    try:
        if venv.is_symlink() or venv.is_file():
            venv.unlink()
        elif venv.exists():
            shutil.rmtree(venv)
    except OSError as error:
        raise SetupError(
            f"{venv} cannot be rebuilt ({error}). Close what still uses it and run this again."
        ) from error


def _pip(venv: Path, *words: str) -> None:
    options = ["-qq", "--no-input", "--disable-pip-version-check"]
    _run(
        [str(python_of(venv)), "-m", "pip", "install", *options, *words],
        "The packages could not be installed; pip says why above.\n"
        "Without a network: connect once, and run this again.",
    )


def _run(command: list[str], failure: str) -> None:
    if subprocess.run(command, check=False).returncode:
        raise SetupError(failure)
