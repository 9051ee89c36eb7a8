"""What must hold for the house as a whole: what is locked, and what an import costs."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

VOID_CALLS = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(1000):
    thing.setObjectName("a call that returns nothing")
print(before - sys.getrefcount(None))
"""


def python(code: str) -> str:
    """What a fresh Python prints for `code`."""
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()


def test_a_void_call_of_qt_keeps_its_reference_to_none():
    # PySide6 6.12.0 drops one at each call, until Python 3.11 aborts.
    assert int(python(VOID_CALLS)) < 100


@pytest.mark.parametrize("module", ["zorgdesk.library", "zorgdesk.cli"])
def test_the_library_and_the_command_line_do_without_qt(module):
    assert python(f"import sys, {module}; print('PySide6' in sys.modules)") == "False"


def test_the_lock_names_no_address():
    assert not re.search(r"://|--(index|extra|find)|@", LOCK)


def test_the_lock_pins_and_hashes_every_package():
    packages = re.split(r"\n(?=\w)", LOCK.strip())
    assert all(re.match(r"[\w.-]+==[\w.]+ ", package) for package in packages)
    assert all("--hash=sha256:" in package for package in packages)


def test_the_lock_holds_what_the_project_asks_for():
    wanted = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]
    names = {normal(re.match(r"[\w.-]+", line).group()) for line in wanted}
    assert names <= {normal(name) for name in re.findall(r"^([\w.-]+)==", LOCK, re.MULTILINE)}


@pytest.mark.parametrize("pin", ["pyside6-essentials==6.11.3", "whoosh==2.7.4"])
def test_the_measured_versions_stay(pin):
    assert re.search(rf"^{re.escape(pin)} ", LOCK, re.MULTILINE)


def normal(name: str) -> str:
    """A package's name as an index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()
