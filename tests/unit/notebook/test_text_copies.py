"""The readable copies: what stands in them, what they cost, and what may happen to them."""

import os
import re
from datetime import UTC, datetime

import pytest

from tests.unit.notebook.test_trouble import bound_by_permissions, fill, public_folder  # noqa: F401
from zorgdesk.domain.errors import DamagedNotebookError, NotebookError
from zorgdesk.domain.highlights import Anchor, Colour
from zorgdesk.domain.notes import Writing
from zorgdesk.domain.own_entries import Draft
from zorgdesk.domain.query import Query
from zorgdesk.notebook import opening
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import set_password, unlock
from zorgdesk.notebook.text_copies import copies

KEY, OTHER = "initiatief:brugwonen", "begrip:ocmw"


def write_all(notebook):
    """Write until there is nothing more to write; in how many calls."""
    calls = 1
    while notebook.text_copies.write():
        calls += 1
    return calls


def files(notebook):
    """Every file in the folder, by its place, but for what is about the folder itself."""
    folder = notebook.text_copies.folder
    found = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*.md")}
    return {place: file for place, file in found.items() if place != "LEES MIJ.md"}


def written(notebook):
    """The files that the next call writes, by their places."""
    before = {place: file.stat().st_mtime_ns for place, file in files(notebook).items()}
    for file in files(notebook).values():
        os.utime(file, (0, 0))
    write_all(notebook)
    assert before
    return {place for place, file in files(notebook).items() if file.stat().st_mtime_ns}


def the_file(notebook, folder):
    [file] = [file for place, file in files(notebook).items() if place.startswith(folder)]
    return file


def test_a_note_is_a_file_that_anybody_can_read(notebook):
    notebook.notepad.add(KEY, "# Eerste gesprek\n\nMet **Els**.", "Gesprek: 1/2?")
    write_all(notebook)
    file = the_file(notebook, "notities/")
    assert re.fullmatch(r"gesprek-1-2 [0-9a-f-]{36}\.md", file.name)
    front, text = file.read_text("utf-8").split("\n---\n\n")
    assert 'fiche: "initiatief:brugwonen"' in front
    assert 'titel: "Gesprek: 1/2?"' in front
    assert text == "# Eerste gesprek\n\nMet **Els**.\n"
    assert "Kladblok" in (notebook.text_copies.folder / "LEES MIJ.md").read_text("utf-8")


def test_what_hangs_on_an_entry_stands_in_the_file_of_the_entry(notebook):
    notebook.set_bookmark(KEY, on=True)
    notebook.read_marks.put([KEY])
    notebook.labels.put_on(notebook.labels.add("intake").id, [KEY])
    anchor = Anchor("p1", 3, 8, "samen", "we ", " wonen")
    notebook.highlights.add(KEY, anchor, Colour.GREEN, "mooi")
    write_all(notebook)
    text = (notebook.text_copies.folder / "fiches/initiatief-brugwonen.md").read_text("utf-8")
    headings = re.findall("^## (.*)$", text, re.MULTILINE)
    assert sorted(headings) == [
        "Bladwijzer – initiatief:brugwonen",
        "Gelezen – initiatief:brugwonen",
        "Label op deze fiche – intake",
        "Markering – samen",
    ]
    assert '- tekst: "mooi"' in text


def test_a_change_writes_only_the_file_it_is_in(notebook):
    for number in range(30):
        notebook.save_note(f"initiatief:{number}", "tekst")
        notebook.set_bookmark(f"initiatief:{number}", on=True)
    write_all(notebook)
    assert notebook.text_copies.write() is False
    notebook.save_note("initiatief:7", "anders")
    [place] = written(notebook)
    assert place.startswith("notities/initiatief-7 ")
    notebook.set_bookmark("initiatief:8", on=False)
    assert written(notebook) == {"fiches/initiatief-8.md"}
    notebook.journal.undo()
    assert written(notebook) == {"fiches/initiatief-8.md"}
    notebook.saved_searches.add("Wonen", Query("wonen"))
    assert written(notebook) == {"zoekvragen.md"}
    notebook.recent_searches.add(Query("wonen"))
    assert written(notebook) == set()


def test_nothing_is_written_again_after_a_restart(open_notebook):
    notebook = open_notebook()
    for number in range(30):
        notebook.save_note(f"initiatief:{number}", "tekst")
    write_all(notebook)
    again = open_notebook()
    assert written(again) == set()


def test_much_is_written_a_part_at_a_time(notebook, monkeypatch):
    monkeypatch.setattr(copies, "AT_ONCE", 7)
    for number in range(30):
        notebook.save_note(f"initiatief:{number}", "tekst")
    assert write_all(notebook) > 4
    assert len([place for place in files(notebook) if place.startswith("notities/")]) == 30


def test_a_deleted_note_moves_to_the_trash_and_a_renamed_one_to_its_name(notebook):
    note = notebook.notepad.add(None, "tekst", "Eerst")
    write_all(notebook)
    notebook.notepad.write(note.ref, Writing("Daarna", note.text))
    write_all(notebook)
    assert the_file(notebook, "notities/").name.startswith("daarna ")
    notebook.notepad.delete(note.id)
    write_all(notebook)
    assert not [place for place in files(notebook) if place.startswith("notities/")]
    assert "tekst" in the_file(notebook, "prullenmand/").read_text("utf-8")


def test_a_change_under_a_clock_that_was_set_back_is_written(notebook, clock):
    notebook.save_note(OTHER, "later")
    notebook.save_note(KEY, "een")
    write_all(notebook)
    clock.time = datetime(2001, 1, 1, tzinfo=UTC)
    notebook.save_note(KEY, "twee")
    [place] = written(notebook)
    assert "twee" in files(notebook)[place].read_text("utf-8")


@pytest.mark.parametrize("title", ["CON", "a/b\\c:d*?", "…", "  ", "x" * 500, "naam\nmet regel"])
def test_an_odd_title_gives_a_name_that_every_drive_takes(notebook, title):
    notebook.notepad.add(None, "tekst", title)
    write_all(notebook)
    name = the_file(notebook, "notities/").name
    assert re.fullmatch(r"[a-z0-9-]{1,50} [0-9a-f-]{36}\.md", name)


def test_a_key_that_is_no_name_gives_a_file_of_its_own(notebook):
    for key in ("CON", "a:b-c", "a-b:c", "../../boven"):
        notebook.set_bookmark(key, on=True)
    write_all(notebook)
    places = [place for place in files(notebook) if place.startswith("fiches/")]
    assert len(places) == 4
    assert all(re.fullmatch(r"fiches/[a-z0-9 -]+\.md", place) for place in places)


def test_an_own_entry_is_a_file_too(notebook):
    notebook.own_entries.add(Draft(title="Buurtsoep", text="Elke *dinsdag*."))
    write_all(notebook)
    file = the_file(notebook, "eigen-fiches/")
    assert file.name.startswith("buurtsoep ")
    assert file.read_text("utf-8").endswith("\n\nElke *dinsdag*.\n")


def test_the_copies_of_another_notebook_are_set_aside(notebook, path, open_notebook):
    notebook.save_note(KEY, "van vroeger")
    write_all(notebook)
    notebook.close()
    path.unlink()
    again = open_notebook()
    again.save_note(KEY, "opnieuw")
    write_all(again)
    aside = again.text_copies.folder.with_name("notitieboek-leesbaar-vorige-1")
    assert "van vroeger" in next((aside / "notities").iterdir()).read_text("utf-8")
    assert "opnieuw" in the_file(again, "notities/").read_text("utf-8")


def test_files_of_the_reader_in_the_folder_are_left_alone(notebook):
    write_all(notebook)
    own = notebook.text_copies.folder / "notities" / "mijn eigen.md"
    own.write_text("van mij")
    notebook.save_note(KEY, "tekst")
    write_all(notebook)
    assert own.read_text() == "van mij"


def test_a_folder_or_a_file_that_was_thrown_away_comes_back(open_notebook):
    notebook = open_notebook()
    notebook.save_note(KEY, "een")
    write_all(notebook)
    the_file(notebook, "notities/").unlink()
    notebook = open_notebook()
    write_all(notebook)
    assert "een" in the_file(notebook, "notities/").read_text("utf-8")
    folder = notebook.text_copies.folder
    folder.rename(folder.with_name("weg"))
    notebook.save_note(OTHER, "twee")
    write_all(notebook)
    assert len([place for place in files(notebook) if place.startswith("notities/")]) == 2


def test_a_file_that_was_cut_off_by_a_power_cut_is_written_again(open_notebook):
    notebook = open_notebook()
    notebook.save_note(KEY, "een")
    write_all(notebook)
    the_file(notebook, "notities/").write_bytes(b"")
    notebook = open_notebook()
    write_all(notebook)
    assert "een" in the_file(notebook, "notities/").read_text("utf-8")


def test_a_full_disk_is_told_and_what_was_written_stays_whole(stick):
    notebook = Notebook.open(stick / "notitieboek.db")
    notebook.save_note(KEY, "lang " * 3000)
    write_all(notebook)
    before = the_file(notebook, "notities/").read_bytes()
    notebook.save_note(KEY, "anders " * 3000)
    fill(stick / "ballast")
    with pytest.raises(NotebookError, match=r"leesbare kopie.*schijf is vol"):
        write_all(notebook)
    assert the_file(notebook, "notities/").read_bytes() == before
    (stick / "ballast").unlink()
    write_all(notebook)
    assert "anders" in the_file(notebook, "notities/").read_text("utf-8")
    notebook.close()


def test_a_folder_where_nothing_may_be_written_is_told(public_folder):  # noqa: F811
    with bound_by_permissions():
        notebook = Notebook.open(public_folder / "notitieboek.db")
        notebook.save_note(KEY, "een")
        write_all(notebook)
        notebook.save_note(KEY, "twee")
    (notebook.text_copies.folder / "notities").chmod(0o555)
    with bound_by_permissions():
        with pytest.raises(NotebookError, match="mag niet geschreven worden"):
            write_all(notebook)
        assert notebook.note(KEY) == "twee"
        notebook.close()
    (notebook.text_copies.folder / "notities").chmod(0o755)


def test_a_notebook_that_is_gone_gets_no_copies_elsewhere(notebook, path):
    notebook.save_note(KEY, "een")
    path.parent.joinpath("weg").mkdir()
    path.rename(path.parent / "weg" / path.name)
    with pytest.raises(NotebookError, match="niet meer op zijn plaats"):
        write_all(notebook)
    assert not notebook.text_copies.folder.exists()


def test_a_notebook_that_is_only_read_gets_no_copies(notebook, path):
    notebook.close()
    reading = Notebook.open(path, read_only=True)
    assert reading.text_copies.write() is False
    assert not reading.text_copies.folder.exists()
    reading.close()


def test_a_notebook_with_a_password_has_no_plain_text_beside_it(open_notebook, path, clock):
    notebook = open_notebook()
    notebook.save_note(KEY, "geheim")
    write_all(notebook)
    own = notebook.text_copies.folder / "notities" / "van mij.md"
    own.write_text("van mij")
    notebook.close()
    set_password(path, "sesam", clock)
    unlock(path, "sesam")
    sealed = open_notebook()
    sealed.save_note(OTHER, "ook geheim")
    write_all(sealed)
    folder = sealed.text_copies.folder
    assert [file for file in folder.rglob("*") if file.is_file()] == [own]
    assert own.read_text() == "van mij"


def test_a_damaged_notebook_is_not_copied_over_good_copies(notebook, path, monkeypatch):
    notebook.save_note(KEY, "goed " * 2000)
    write_all(notebook)
    before = the_file(notebook, "notities/").read_bytes()
    notebook.close()
    whole = path.read_bytes()
    at = next(at for at in range(0, len(whole), 4096) if b"goed " in whole[at + 4 : at + 14])
    path.write_bytes(whole[:at] + b"\xff" * 64 + whole[at + 64 :])
    monkeypatch.setattr(opening, "SMALL", 0)
    damaged = Notebook.open(path)
    with pytest.raises(DamagedNotebookError):
        damaged.text_copies.write()
    damaged.close()
    assert the_file(notebook, "notities/").read_bytes() == before


def test_a_full_disk_leaves_no_folder_for_each_try(stick):
    notebook = Notebook.open(stick / "notitieboek.db")
    notebook.save_note(KEY, "een")
    fill(stick / "ballast")
    for _ in range(3):
        with pytest.raises(NotebookError, match="schijf is vol"):
            write_all(notebook)
    assert not list(stick.glob("*-vorige-*"))
    (stick / "ballast").unlink()
    write_all(notebook)
    assert "een" in the_file(notebook, "notities/").read_text("utf-8")
    notebook.close()
