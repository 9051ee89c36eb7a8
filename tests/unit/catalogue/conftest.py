"""A folder with a small, right catalogue, and a way to make it wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.catalogue.small import FILES

Change = Callable[[str, str, str], Path]


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A folder with a small, right catalogue."""
    folder = tmp_path / "sources"
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def change(sources: Path) -> Change:
    """Replace a piece of a file that stands there once; the answer is the folder."""

    def replace(name: str, old: str, new: str) -> Path:
        text = (sources / name).read_text(encoding="utf-8")
        assert text.count(old) == 1
        (sources / name).write_text(text.replace(old, new), encoding="utf-8")
        return sources

    return replace
