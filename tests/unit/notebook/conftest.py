"""A real notebook in a folder of its own, and a way to close and open it again."""

import os
import subprocess
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from zorgdesk.notebook import connection
from zorgdesk.notebook.notebook import Notebook


class Clock:
    """Tells a time that a test sets, one second later at each look."""

    def __init__(self):
        self.time = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)

    def __call__(self):
        self.time += timedelta(seconds=1)
        return self.time


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "notitieboek.db"


@pytest.fixture
def soon(monkeypatch):
    """How long another program is waited for, in seconds; two are too long for a test."""
    monkeypatch.setattr(connection, "PATIENCE", 0.2)
    return connection.PATIENCE


@pytest.fixture
def open_notebook(path, clock):
    """Open the notebook; opening again closes what was open, as a restart does."""
    opened = []

    def open_once(at=path):
        while opened:
            opened.pop().close()
        opened.append(Notebook.open(at, clock))
        return opened[0]

    yield open_once
    while opened:
        opened.pop().close()


@pytest.fixture
def notebook(open_notebook):
    return open_notebook()


@pytest.fixture
def stick():
    """A disk of one megabyte that is no part of this computer, under an awkward name."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "mijn stické"
        place.mkdir()
        Path(folder).chmod(0o755)
        mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place]
        if os.name != "posix" or os.geteuid() or subprocess.run(mount, check=False).returncode:
            pytest.skip("only root may mount a disk")
        yield place
        subprocess.run(["umount", "--lazy", place], check=True)
