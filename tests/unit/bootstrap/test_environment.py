"""The virtual environment is whole, or it is made again."""

import os
import subprocess
import sys

import pytest

import bootstrap
import environment
from interpreter import Interpreter
from setup_error import SetupError

BACKEND = '''
"""The smallest backend that can install a project as it stands."""
import base64, pathlib, zipfile

def get_requires_for_build_editable(settings=None):
    return []

def build_editable(folder, settings=None, metadata=None):
    files = {
        "desk.pth": str(pathlib.Path.cwd()),
        "desk-1.dist-info/METADATA": "Metadata-Version: 2.1\\nName: desk\\nVersion: 1\\n",
        "desk-1.dist-info/WHEEL": "Wheel-Version: 1.0\\nTag: py3-none-any\\n",
    }
    files["desk-1.dist-info/RECORD"] = "".join(f"{name},,\\n" for name in files)
    with zipfile.ZipFile(pathlib.Path(folder, "desk-1-py3-none-any.whl"), "w") as wheel:
        for name, text in files.items():
            wheel.writestr(name, text)
    return "desk-1-py3-none-any.whl"
'''


@pytest.fixture
def project(tmp_path):
    """A project without dependencies, which installs itself without a network."""
    root = tmp_path / "project"
    root.mkdir()
    (root / environment.LOCK).write_text("")
    (root / "backend.py").write_text(BACKEND)
    (root / "desk.py").write_text("")
    (root / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
        '[project]\nname = "desk"\nversion = "1"\n'
    )
    return root


def test_a_half_made_one_is_rebuilt_and_a_whole_one_kept(project, this, program, tmp_path):
    stops = 'case "$1" in -c) exit 0;; esac; mkdir -p "$3/half"; exit 1'
    with pytest.raises(SetupError, match="could not be made"):
        environment.prepare(project, Interpreter(str(program("py", stops)), (3, 11)))
    assert (project / ".venv" / "half").exists()

    python = environment.prepare(project, this)
    subprocess.run([python, "-c", "import desk"], check=True, cwd=tmp_path)
    assert not (project / ".venv" / "half").exists()

    kept = project / ".venv" / "kept"
    kept.mkdir()
    environment.prepare(project, this)
    assert kept.exists()


def test_it_fits_only_its_lock_its_python_and_its_folder(project, this):
    stamps = [
        environment._stamp(project, this),
        environment._stamp(project, Interpreter(sys.executable, (3, 99))),
    ]
    moved = project.rename(project.with_name("moved"))
    stamps.append(environment._stamp(moved, this))
    (moved / environment.LOCK).write_text("newer==1")
    stamps.append(environment._stamp(moved, this))
    assert len(set(stamps)) == len(stamps)


def test_it_does_not_hold_when_its_python_is_gone(project):
    (project / ".venv").mkdir()
    (project / ".venv" / "zorgdesk-stamp.txt").write_text("fits")
    assert not environment._holds(project / ".venv", "fits")


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_dangling_link_in_its_place_is_removed(tmp_path):
    link = tmp_path / ".venv"
    link.symlink_to(tmp_path / "gone")
    environment._remove(link)
    assert not link.is_symlink()


@pytest.mark.parametrize("words", [["fly"], ["run", "--fast"]])
def test_an_unknown_task_is_refused_before_anything_happens(words, capsys):
    assert bootstrap.main(words) == 2
    assert "ready | run | test" in capsys.readouterr().err
