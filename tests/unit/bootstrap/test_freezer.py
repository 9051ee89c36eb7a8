"""What PyInstaller needs of a Linux machine is provided before it runs."""

import shutil
import sys

import pytest

import freezer

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


def test_a_machine_with_everything_is_left_alone(program, monkeypatch):
    tool = program("objcopy", "exit 0")
    python = program("python", 'case "$2" in *PyInstaller*) exit 0;; esac; exit 1')
    monkeypatch.setenv("PATH", str(tool.parent))
    assert freezer._missing_packages(str(python)) == []


def test_missing_tools_are_asked_of_debian_by_name(program, monkeypatch):
    answer = 'case "$2" in *PyInstaller*) exit 1;; esac; echo /usr/bin/python3; echo 3; echo 13'
    python = program("python", answer)
    monkeypatch.setenv("PATH", str(python.parent))
    assert freezer._missing_packages(str(python)) == ["binutils", "libpython3.13"]


def test_this_python_has_its_library_or_says_so():
    missing = freezer._missing_packages(sys.executable)
    assert ("binutils" in missing) == (shutil.which("objcopy") is None)
