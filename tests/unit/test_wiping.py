"""Wiping a shared computer: everything of ZorgDesk goes, and nothing else."""

import os
from dataclasses import replace

import pytest

from tests.unit.notebook.conftest import stick  # noqa: F401
from tests.unit.notebook.test_trouble import bound_by_permissions, public_folder  # noqa: F401
from zorgdesk.cli import main
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.set_aside import set_aside
from zorgdesk.notebook.times import utc_now
from zorgdesk.paths import Paths
from zorgdesk.settings import Settings, save
from zorgdesk.shelf import Shelf
from zorgdesk.wiping import files_of, is_proposed, plan, wipe

KEY = "initiatief:gele-kaart"


@pytest.fixture
def paths(tmp_path):
    """A computer on which was worked: a notebook with all that comes with it."""
    paths = Paths(tmp_path / "program", tmp_path / "user", tmp_path / "cache")
    fill(paths.notebook)
    save(Settings(scheme="dark"), paths.settings)
    paths.own_index.mkdir(parents=True)
    (paths.own_index / "woorden").write_bytes(b"index")
    return paths


def fill(path):
    """A notebook with a backup, text copies, and one that was damaged before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"beschadigd")
    set_aside(path, utc_now())
    book = Notebook.open(path)
    book.save_note(KEY, "een")
    book.save_note("initiatief:buurtbaar", "twee")
    book.backups.make()
    book.text_copies.write()
    book.close()


def everything(folder):
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*"))


def test_the_plan_names_every_file_and_counts_what_is_in_it(paths, tmp_path):
    shelf = Shelf(paths.notebook).with_opened(paths.notebook)
    planned = plan(paths, shelf)
    [traced] = planned.notebooks
    assert (traced.notes, traced.backups) == (2, 1)
    named = set(files_of(planned, [paths.notebook]))
    there = {file for file in tmp_path.rglob("*") if file.is_file()}
    assert there == {f for f in named if f.is_file()} | set(paths.own_index.iterdir())


def test_nothing_is_left_where_zorgdesk_was(paths, tmp_path):
    planned = plan(paths, Shelf(paths.notebook))
    assert wipe(planned, [paths.notebook]) == []
    assert everything(tmp_path) == []


def test_the_folder_of_an_index_goes_also_where_the_shipped_one_was_used(paths):
    (paths.own_index / "woorden").unlink()
    paths.own_index.rmdir()
    planned = plan(paths, Shelf(paths.notebook))
    wipe(planned, [each.path for each in planned.notebooks])
    assert not paths.cache.exists()


def test_what_came_after_the_plan_goes_too(paths, tmp_path):
    planned = plan(paths, Shelf(paths.notebook))
    book = Notebook.open(paths.notebook)
    book.save_note(KEY, "nog vlug")
    book.backups.make()
    book.text_copies.write()
    book.close()
    assert wipe(planned, [paths.notebook]) == []
    assert everything(tmp_path) == []


def test_what_is_the_readers_own_stays(paths):
    own = [
        paths.user / "brief.docx",
        paths.user / "notitieboek-reservekopies" / "foto.jpg",
        paths.user / "notitieboek-leesbaar" / "notities" / "tekening.png",
        paths.user / "notitieboek 2.db",
    ]
    for file in own:
        file.write_bytes(b"van mij")
    wipe(plan(paths, Shelf(paths.notebook)), [paths.notebook])
    assert [file for file in paths.user.rglob("*") if file.is_file()] != []
    assert all(file.read_bytes() == b"van mij" for file in own)
    assert {f for f in paths.user.rglob("*") if f.is_file()} == set(own)


def test_other_notebooks_go_only_when_they_are_chosen(paths, tmp_path):
    other = tmp_path / "documenten" / "werk.zorgdesk"
    fill(other)
    (other.parent / "brief.docx").write_bytes(b"van mij")
    shelf = Shelf(paths.notebook).with_opened(other).with_opened(paths.notebook)
    planned = plan(paths, shelf)
    assert [is_proposed(each, shelf, paths) for each in planned.notebooks] == [True, False]
    before = everything(other.parent)
    wipe(planned, [paths.notebook])
    assert everything(other.parent) == before
    wipe(plan(paths, shelf), [other])
    assert everything(other.parent) == ["brief.docx"]


def test_a_notebook_of_the_same_name_with_another_ending_keeps_what_is_its_own(paths):
    other = paths.notebook.with_suffix(".zorgdesk")
    fill(other)
    wipe(plan(paths, Shelf(paths.notebook)), [paths.notebook])
    assert not paths.notebook.exists()
    book = Notebook.open(other)
    assert book.note(KEY) == "een"
    assert len(book.backups.all()) == 1
    book.close()
    assert list(book.text_copies.folder.rglob("*.md"))


def test_a_notebook_on_a_stick_goes_along_with_its_owner(paths, stick):  # noqa: F811
    path = stick / "werk.zorgdesk"
    Notebook.open(path).close()
    shelf = Shelf(paths.notebook).with_opened(path)
    on_stick = next(each for each in plan(paths, shelf).notebooks if each.path == path)
    assert not on_stick.is_here
    assert not is_proposed(on_stick, shelf, paths)


def test_a_program_on_a_stick_keeps_its_notebook_unless_told_otherwise(paths):
    portable = replace(paths, is_portable=True)
    shelf = Shelf(paths.notebook)
    [traced] = plan(portable, shelf).notebooks
    assert not is_proposed(replace(traced, is_here=False), shelf, portable)


def test_a_notebook_that_cannot_be_read_is_wiped_all_the_same(paths):
    paths.notebook.write_bytes(b"geen notitieboek")
    planned = plan(paths, Shelf(paths.notebook))
    assert planned.notebooks[0].notes is None
    wipe(planned, [paths.notebook])
    assert not paths.notebook.exists()


def test_a_notebook_that_is_open_elsewhere_is_left_and_told(paths):
    book = Notebook.open(paths.notebook)
    [left] = wipe(plan(paths, Shelf(paths.notebook)), [paths.notebook])
    assert left.path == paths.notebook
    assert "ander venster" in str(left.why)
    assert book.note(KEY) == "een"
    book.close()


def test_what_may_not_be_deleted_is_told(public_folder):  # noqa: F811
    paths = Paths(public_folder / "program", public_folder / "user", public_folder / "cache")
    with bound_by_permissions():
        fill(paths.notebook)
    (paths.user / "notitieboek-reservekopies").chmod(0o555)
    with bound_by_permissions():
        left = wipe(plan(paths, Shelf(paths.notebook)), [paths.notebook])
    assert [each.path.parent.name for each in left] == ["notitieboek-reservekopies"]
    assert "u mag" in str(left[0].why)
    assert not paths.notebook.exists()
    (paths.user / "notitieboek-reservekopies").chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="links are made otherwise there")
def test_a_link_is_wiped_with_what_it_leads_to(paths, tmp_path):
    real = tmp_path / "wolk.db"
    paths.notebook.rename(real)
    paths.notebook.symlink_to(real)
    wipe(plan(paths, Shelf(paths.notebook)), [paths.notebook])
    assert everything(tmp_path) == []


def test_the_command_line_tells_first_and_wipes_only_when_told_to(paths, monkeypatch, capsys):
    monkeypatch.setattr(Paths, "standard", lambda: paths)
    before = everything(paths.user)
    assert main(["wipe"]) == 0
    told = capsys.readouterr().out
    assert str(paths.notebook) in told
    assert "--yes" in told
    assert everything(paths.user) == before
    assert main(["wipe", "--yes"]) == 0
    assert not paths.user.exists()
    assert main(["wipe"]) == 0
    assert "niets" in capsys.readouterr().out


def test_the_command_line_tells_what_is_left(paths, monkeypatch, capsys):
    monkeypatch.setattr(Paths, "standard", lambda: paths)
    book = Notebook.open(paths.notebook)
    assert main(["wipe", "--yes"]) == 2
    assert str(paths.notebook) in capsys.readouterr().err
    book.close()
