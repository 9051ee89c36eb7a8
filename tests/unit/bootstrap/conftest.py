"""Programs of our own on a PATH of our own, and the Python that runs the tests."""

import sys
from pathlib import Path

import pytest

from interpreter import Interpreter


@pytest.fixture
def this() -> Interpreter:
    """The Python that runs the tests."""
    return Interpreter(sys.executable, sys.version_info[:2])


@pytest.fixture
def program(tmp_path):
    """Write a small program; its folder, `tmp_path/tools`, can serve as a PATH."""

    def write(name: str, script: str) -> Path:
        file = tmp_path / "tools" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)
        return file

    return write
