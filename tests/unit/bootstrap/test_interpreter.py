"""The right Python is found, or its absence is said plainly."""

import ast
import sys
from pathlib import Path

import pytest

import interpreter
from interpreter import Interpreter
from setup_error import SetupError

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


def test_this_one_fits(this):
    assert interpreter.probe(sys.executable) == this
    assert interpreter.find_python().version == this.version


@LINUX
def test_a_shim_of_an_absent_version_is_passed_over(program):
    shim = program("python3.13", "echo 'not found' >&2; exit 127")
    assert interpreter.probe(str(shim)) is None


def test_a_path_to_nothing_is_passed_over(tmp_path):
    assert interpreter.probe(str(tmp_path / "python3")) is None


@LINUX
def test_another_on_the_path_is_found_when_this_one_is_too_old(program, tmp_path, monkeypatch):
    newer = program("python3.14", f"echo {tmp_path}/real; echo 3; echo 14")
    monkeypatch.setattr(interpreter, "OLDEST", (3, 14))
    monkeypatch.setattr(interpreter.sys, "executable", str(tmp_path / "too-old"))
    monkeypatch.setattr(interpreter.sys, "base_prefix", sys.prefix)
    monkeypatch.setenv("PATH", str(newer.parent))
    assert interpreter.find_python() == Interpreter(f"{tmp_path}/real", (3, 14))


def test_none_at_all_is_said_plainly(tmp_path, monkeypatch):
    monkeypatch.setattr(interpreter, "OLDEST", (3, 99))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    with pytest.raises(SetupError, match=r"needs Python 3\.11.* no other was found"):
        interpreter.find_python()


@pytest.mark.parametrize(
    "name",
    [
        "bootstrap",
        "debian",
        "environment",
        "freezer",
        "interpreter",
        "qt_libraries",
        "screen",
        "setup_error",
    ],
)
def test_an_old_python_can_read_the_set_up(name):
    script = Path(interpreter.__file__).with_name(f"{name}.py")
    ast.parse(script.read_text(encoding="utf-8"), feature_version=(3, 7))
