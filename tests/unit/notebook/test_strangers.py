"""A folder from a stranger: nothing waits for ever, nothing is written outside of it."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from tests.unit.notebook.test_text_copies import write_all
from zorgdesk.domain.errors import (
    DamagedNotebookError,
    NotebookError,
    NotebookInUseError,
    UnwritableNotebookError,
)
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.restoring import restore
from zorgdesk.notebook.text_copies.reading import read_copies
from zorgdesk.opening import notebook_at

KEY = "initiatief:brugwonen"
PRECIOUS = "van de lezer zelf"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes and links as here are of Unix")


@pytest.fixture
def precious(tmp_path_factory):
    """A file of the reader's own, elsewhere."""
    file = tmp_path_factory.mktemp("elders") / "belangrijk.txt"
    file.write_text(PRECIOUS)
    return file


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_file_is_refused_at_once(path, make, read_only):
    make(path)
    with pytest.raises(NotebookError, match="geen bestand"):
        Notebook.open(path, read_only=read_only)
    assert [item.name for item in path.parent.iterdir()] == [path.name]


@pytest.fixture
def folder(open_notebook):
    """The readable copies of a notebook with a note, that is closed."""
    notebook = open_notebook()
    notebook.save_note(KEY, "tekst")
    write_all(notebook)
    notebook.close()
    return notebook.text_copies.folder


def test_a_pipe_among_the_backups_or_the_copies_holds_nobody_up(open_notebook, folder):
    notebook = open_notebook()
    backup = notebook.backups.make()
    os.mkfifo(backup.path.with_name("notitieboek 2030-01-01 00.00.00.db"))
    assert notebook.backups.all() == (backup,)
    os.mkfifo(folder / "notities" / "pijp.md")
    found = read_copies(folder, datetime(2026, 3, 1, tzinfo=UTC))
    assert [row["text"] for row in found.contents["note"].values()] == ["tekst"]


def test_a_hold_that_is_a_link_writes_over_no_other_file(open_notebook, path, precious):
    path.with_name(f"{path.name}.in-gebruik").symlink_to(precious)
    open_notebook().save_note(KEY, "tekst")
    assert precious.read_text() == PRECIOUS


@pytest.mark.parametrize("name", ["labels.md.nieuw", ".stand", ".notitieboek", "LEES MIJ.md"])
def test_copies_are_written_over_no_other_file(open_notebook, folder, precious, name):
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(precious)
    notebook = open_notebook()
    notebook.labels.add("een label")
    write_all(notebook)
    assert precious.read_text() == PRECIOUS
    assert "een label" in (folder / "labels.md").read_text()


@pytest.mark.parametrize("name", ["", "notities"])
def test_copies_are_written_in_no_other_folder(open_notebook, folder, precious, name):
    place = folder / name
    place.rename(precious.parent / "map")
    place.symlink_to(precious.parent / "map")
    before = sorted(precious.parent.rglob("*"))
    notebook = open_notebook()
    notebook.save_note(KEY, "gewijzigd")
    write_all(notebook)
    assert sorted(precious.parent.rglob("*")) == before
    assert len(list((folder / "notities").iterdir())) == 1


def test_a_notebook_is_held_under_all_its_names(notebook, path, tmp_path):
    notebook.save_note(KEY, "tekst")
    link = tmp_path / "elders" / "koppeling.db"
    link.parent.mkdir()
    link.symlink_to(path)
    with pytest.raises(NotebookInUseError):
        Notebook.open(link)


def test_a_file_with_two_names_is_only_read(open_notebook, path, tmp_path):
    """What is not yet in the file stands beside one name: who uses the other writes over it."""
    open_notebook().save_note(KEY, "tekst")
    open_notebook().close()
    other = tmp_path / "andere naam.db"
    os.link(path, other)
    for name in (path, other):
        with pytest.raises(UnwritableNotebookError, match="meer dan één naam"):
            Notebook.open(name)
        notebook = notebook_at(name)
        assert notebook.read_only
        assert notebook.note(KEY) == "tekst"
        notebook.close()


@pytest.mark.parametrize("change", ["DROP TABLE note", "UPDATE note SET text = x'fffe'"])
def test_a_backup_that_is_no_notebook_takes_the_place_of_none(open_notebook, path, change):
    notebook = open_notebook()
    notebook.save_note(KEY, "tekst")
    backup = notebook.backups.make()
    with closing(sqlite3.connect(backup.path)) as db, db:
        db.execute(change)
    with pytest.raises(DamagedNotebookError):
        notebook.backups.preview(backup)
    notebook.close()
    with pytest.raises(DamagedNotebookError):
        restore(path, backup.path)
    assert open_notebook().note(KEY) == "tekst"
