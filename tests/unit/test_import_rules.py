"""The import rules hold, and each of them is seen to fail on a breach planted in a copy."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LAYERS = "Imports point down, and every module has its layer"
VIEWS = "The views do not know each other"
LIBRARY = "Window and command line reach the data through the library"
CYCLES = "No cycles anywhere"
QT = "Qt stays in ui and app"
SQL = "SQL stays in catalogue and notebook"
WHOOSH = "Whoosh stays in search"

HIDDEN = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    "
LAZY = "def late():\n    "

BREACHES = {
    "search asks the catalogue": ("search/analysis", "import zorgdesk.catalogue.reader", {LAYERS}),
    "the domain asks a path": ("domain/entry", "import zorgdesk.paths", {LAYERS}),
    "the library opens a window": ("library", "import zorgdesk.ui.theme", {LAYERS, CYCLES}),
    "a late import counts": ("search/store", f"{LAZY}import zorgdesk.notebook.rows", {LAYERS}),
    "a module without a layer": ("orphan", "", {LAYERS}),
    "a view knows another": ("ui/detail/view", "import zorgdesk.ui.notes.view", {VIEWS}),
    "a view knows another by a detour": (
        "ui/utf16", "import zorgdesk.ui.notes.view", {VIEWS, CYCLES},
    ),
    "a view reads the catalogue": ("ui/names", "import zorgdesk.catalogue.reader", {LIBRARY}),
    "a cycle only types can see": (
        "domain/entry", f"{HIDDEN}from zorgdesk.domain.page import EntryPage", {CYCLES},
    ),
    "the library paints": ("library", "from PySide6.QtGui import QColor", {QT}),
    "the command line paints": ("cli", "import PySide6", {QT}),
    "Qt's engine room": ("settings", "import shiboken6", {QT}),
    "the library speaks SQL": ("library", "import sqlalchemy", {SQL}),
    "the catalogue migrates": ("catalogue/reader", "import alembic", {SQL}),
    "a view speaks SQL": ("ui/results/view", "from sqlalchemy import select", {SQL}),
    "the catalogue indexes": ("catalogue/build", f"{LAZY}import whoosh", {WHOOSH}),
}  # fmt: skip


@pytest.fixture
def copy(tmp_path):
    """A copy of the package with its rules, to break."""
    shutil.copytree(ROOT / "zorgdesk", tmp_path / "zorgdesk")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def broken_rules(project: Path) -> set[str]:
    """The names of the contracts that import-linter finds broken."""
    lint = "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache'])"
    answer = subprocess.run(
        [sys.executable, "-c", lint], cwd=project, capture_output=True, text=True, check=False
    )
    assert "Contracts: " in answer.stdout, answer.stdout + answer.stderr
    return set(re.findall(r"^(.+) BROKEN", answer.stdout, re.MULTILINE))


def test_the_rules_hold(copy):
    assert broken_rules(copy) == set()


@pytest.mark.parametrize("breach", BREACHES)
def test_a_breach_is_seen_by_the_right_rule(copy, breach):
    module, words, expected = BREACHES[breach]
    with (copy / "zorgdesk" / f"{module}.py").open("a") as file:
        file.write(f"\n{words}\n")
    assert broken_rules(copy) == expected


def test_no_rule_goes_untried():
    tried = {rule for _, _, rules in BREACHES.values() for rule in rules}
    assert tried == {contract["name"] for contract in contracts()}


def test_every_view_is_named():
    [views] = [c["modules"] for c in contracts() if c["name"] == VIEWS]
    folders = {init.parent.name for init in (ROOT / "zorgdesk" / "ui").glob("*/__init__.py")}
    assert set(views) == {f"zorgdesk.ui.{name}" for name in folders}


def contracts():
    """The import rules as pyproject.toml states them."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["tool"]["importlinter"]["contracts"]
