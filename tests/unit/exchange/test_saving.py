"""A file is written whole or not at all, and never over another unasked."""

import errno
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.unit.exchange.samples import FULL, annotated, reading
from zorgdesk.exchange.export import export
from zorgdesk.exchange.file_format import FileFormat, format_named, format_of
from zorgdesk.exchange.saving import ExistingFileError, ExportError, save

ROOT = Path(__file__).resolve().parents[3]
JSON = FileFormat.JSON
KILLED = """
import os, sys
from pathlib import Path
from zorgdesk.exchange import saving
os.fsync = lambda _: os.kill(os.getpid(), 9)
saving.save(b"new" * 100_000, Path(sys.argv[1]), overwrite=True)
"""


def test_an_export_makes_one_file(tmp_path):
    export(FULL, tmp_path / "a.json", JSON)
    assert [file.name for file in tmp_path.iterdir()] == ["a.json"]


def test_an_existing_file_is_left_alone_unless_asked(tmp_path):
    target = tmp_path / "a.json"
    target.write_text("van iemand anders")
    with pytest.raises(ExistingFileError, match=r"a\.json bestaat al"):
        export(FULL, target, JSON)
    assert target.read_text() == "van iemand anders"
    export(FULL, target, JSON, overwrite=True)
    assert target.read_text().startswith("{")
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_that_appears_while_writing_is_left_alone(tmp_path, monkeypatch):
    target = tmp_path / "a.json"
    monkeypatch.setattr(os, "fsync", lambda _: target.write_text("van iemand anders"))
    with pytest.raises(ExistingFileError):
        save(b"new", target, overwrite=False)
    assert target.read_text() == "van iemand anders"
    assert len(list(tmp_path.iterdir())) == 1


def test_where_no_file_can_be_is_told_before_the_work(tmp_path):
    worked = []
    (tmp_path / "a.pdf").write_text("van iemand anders")
    for target in (tmp_path / "weg" / "a.pdf", tmp_path / "a.pdf", tmp_path / f"{'a' * 300}.pdf"):
        with pytest.raises(ExportError):
            export(FULL, target, FileFormat.PDF, watch=worked.append)
    assert worked == []
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]


def test_nothing_is_no_file(tmp_path):
    with pytest.raises(ExportError, match="niets om te exporteren"):
        export(reading(), tmp_path / "a.json", JSON)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_what_was_there(tmp_path):
    """The system refuses every byte beyond a size, as a full disk does."""
    target = tmp_path / "a.json"
    target.write_text("oud")
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(ExportError, match="schijf is vol"):
            save(b"x" * 100_000, target, overwrite=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    assert target.read_text() == "oud"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.fixture
def tiny_disk():
    with tempfile.TemporaryDirectory() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]
        if os.name != "posix" or os.geteuid() or subprocess.run(mount, check=False).returncode:
            pytest.skip("only root may mount a disk")
        yield Path(folder)
        subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_really_full_disk_is_told_and_left_as_it_was(tiny_disk):
    long = reading(annotated(FULL.items[0].entry, "lang " * 40_000))
    with pytest.raises(ExportError, match="schijf is vol"):
        export(long, tiny_disk / "a.json", JSON)
    assert list(tiny_disk.iterdir()) == []
    export(FULL, tiny_disk / "a.json", JSON)


def test_a_kill_while_writing_leaves_what_was_there(tmp_path):
    target = tmp_path / "a.json"
    target.write_text("oud")
    killed = subprocess.run([sys.executable, "-c", KILLED, target], cwd=ROOT, check=False)
    assert killed.returncode == -9
    assert target.read_text() == "oud"


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.EACCES, "mag niet schrijven in de map"),
        (errno.EROFS, "mag niet schrijven in de map"),
        (errno.EDQUOT, "schijf is vol"),
        (errno.EIO, "kon niet geschreven worden"),
    ],
)
def test_what_the_system_refuses_is_told(tmp_path, monkeypatch, number, told):
    def refuse(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ExportError, match=told):
        save(b"x", tmp_path / "a.json", overwrite=False)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_hold_a_file_is_told(tmp_path):
    for target, told in (
        (tmp_path / "weg" / "a.json", "bestaat niet"),
        (tmp_path, "is een map"),
        (tmp_path / ("a" * 300), "te lang"),
    ):
        with pytest.raises(ExportError, match=told):
            save(b"x", target, overwrite=True)
    assert list(tmp_path.iterdir()) == []


def test_a_name_tells_its_format():
    assert [format_of(Path(f"a.{each}")) for each in FileFormat] == list(FileFormat)
    assert format_of(Path("a.HTM")) is FileFormat.HTML
    assert format_of(Path("a.exe")) is None
    assert format_named("markdown") is FileFormat.MARKDOWN
