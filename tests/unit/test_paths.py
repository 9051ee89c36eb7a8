"""Where a reader's files are: on the computer, beside the program, or where one says."""

import sys

import pytest

from zorgdesk.paths import Paths


@pytest.fixture
def bundle(tmp_path, monkeypatch):
    """A bundle on a stick."""
    monkeypatch.delenv("ZORGDESK_HOME", raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "stick" / "_internal"), raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "stick" / "zorgdesk"))
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_folder_beside_the_program_makes_it_portable(bundle):
    (bundle / "gegevens").mkdir()
    paths = Paths.standard()
    assert paths.is_portable
    assert paths.notebook == bundle / "gegevens" / "notitieboek.db"
    assert paths.own_index.is_relative_to(bundle)


def test_without_that_folder_the_files_are_on_the_computer(bundle):
    paths = Paths.standard()
    assert not paths.is_portable
    assert not paths.notebook.is_relative_to(bundle)


def test_who_says_where_goes_first(bundle, tmp_path, monkeypatch):
    (bundle / "gegevens").mkdir()
    monkeypatch.setenv("ZORGDESK_HOME", str(tmp_path / "elders"))
    assert Paths.standard().notebook == tmp_path / "elders" / "notitieboek.db"


def test_from_source_a_folder_beside_python_means_nothing(bundle, monkeypatch):
    monkeypatch.delattr(sys, "_MEIPASS")
    (bundle / "gegevens").mkdir()
    assert not Paths.standard().is_portable
