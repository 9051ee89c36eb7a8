"""The import rules hold, and each of them is seen to fail on a breach planted in a copy."""

import json
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


BREAK_IN_TURNS = """
import io, json, re, sys
from contextlib import redirect_stdout
from pathlib import Path
from importlinter.cli import lint_imports

def broken():
    with redirect_stdout(io.StringIO()) as told:
        lint_imports(no_cache=True)
    assert "Contracts: " in told.getvalue(), told.getvalue()
    return re.findall(r"^(.+) BROKEN", told.getvalue(), re.MULTILINE)

for name, module, words in json.load(sys.stdin):
    file = Path("zorgdesk", f"{module}.py")
    before = file.read_text("utf-8") if file.exists() else None
    file.write_text(f"{before or ''}\\n{words}\\n", "utf-8")
    print(json.dumps([name, broken()]))
    file.unlink() if before is None else file.write_text(before, "utf-8")
print(json.dumps(["", broken()]))
"""
"""One process for all of them: import-linter takes longer to import than to do its work."""


@pytest.fixture(scope="module")
def broken_rules(tmp_path_factory):
    """The names of the contracts that are found broken, by breach; by "" without any."""
    copy = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "zorgdesk", copy / "zorgdesk")
    shutil.copy(ROOT / "pyproject.toml", copy)
    planted = [(name, module, words) for name, (module, words, _) in BREACHES.items()]
    answer = subprocess.run(
        [sys.executable, "-c", BREAK_IN_TURNS],
        cwd=copy, input=json.dumps(planted), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return {name: set(rules) for name, rules in map(json.loads, answer.stdout.splitlines())}


def test_the_rules_hold(broken_rules):
    assert broken_rules[""] == set()


@pytest.mark.parametrize("breach", BREACHES)
def test_a_breach_is_seen_by_the_right_rule(broken_rules, breach):
    _, _, expected = BREACHES[breach]
    assert broken_rules[breach] == expected


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
