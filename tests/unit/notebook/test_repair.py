"""A damaged notebook is mended from all that is left; the damaged file is always kept."""

import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from tests.unit.notebook.test_text_copies import write_all
from tests.unit.notebook.test_trouble import fill
from zorgdesk.domain.errors import (
    DamagedNotebookError,
    LostNotebookError,
    NotebookError,
    NotebookInUseError,
    PasswordNeededError,
)
from zorgdesk.domain.highlights import Anchor, Colour
from zorgdesk.domain.notes import Writing
from zorgdesk.notebook import drive, succession
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import set_password, unlock
from zorgdesk.notebook.repair import scan
from zorgdesk.notebook.repair.ladder import repair
from zorgdesk.notebook.repair.salvage import salvage

PAGE = 4096
COUNT = 60


def key(number):
    return f"initiatief:{number}"


def text(number):
    return f"notitie {number} " * 40


@pytest.fixture
def full(open_notebook):
    """A notebook of several pages of every type, open."""
    notebook = open_notebook()
    for number in range(COUNT):
        notebook.save_note(key(number), text(number))
    notebook.save_note("lang", "lang " * 5000)  # spills over into pages of its own
    label = notebook.labels.add("intake")
    notebook.labels.put_on(label.id, [key(1)])
    notebook.highlights.add(key(2), Anchor("p1", 0, 5, "samen"), Colour.PINK, "kanttekening")
    outer = notebook.collections.add("Buiten")
    inner = notebook.collections.add("Binnen", outer.id)
    notebook.collection_items.add(inner.id, [key(3)])
    return notebook


def spoil(path, marker, by=b"\0" * 16):
    """Overwrite the beginning of the page in which a text stands."""
    whole = path.read_bytes()
    at = next(re.finditer(b'(?<!": ")' + marker, whole)).start() // PAGE * PAGE  # of no step
    path.write_bytes(whole[:at] + by + whole[at + len(by) :])
    return path.read_bytes()


def all_notes(path):
    notebook = Notebook.open(path)
    found = dict(notebook.notes())
    notebook.close()
    return found


def is_whole(path):
    with closing(sqlite3.connect(path)) as db:
        return db.execute("PRAGMA integrity_check").fetchall() == [("ok",)] and not (
            db.execute("PRAGMA foreign_key_check").fetchall()
        )


def test_a_sound_notebook_is_left_as_it_is(full, path, clock):
    full.close()
    before = path.read_bytes()
    done = repair(path, clock)
    assert "in orde" in str(done.told)
    assert done.aside is None
    assert path.read_bytes() == before


def test_what_can_be_read_is_read_around_a_page_that_cannot(full, path, clock):
    full.close()
    damaged = spoil(path, b"notitie 30 ")
    done = repair(path, clock)
    found = all_notes(path)
    assert COUNT - 15 < len(found) < COUNT + 1
    assert all(found[key(n)] == text(n) for n in range(COUNT) if key(n) in found)
    assert is_whole(path)
    assert done.aside.read_bytes() == damaged
    assert "hersteld" in str(done.told)
    assert str(done.aside) in str(done.details[-1])


def test_what_the_file_lost_comes_from_the_text_copies(full, path, clock):
    write_all(full)
    full.close()
    spoil(path, b"notitie 30 ")
    done = repair(path, clock)
    found = all_notes(path)
    assert {key(n): text(n) for n in range(COUNT)}.items() <= found.items()
    assert found["lang"] == "lang " * 5000
    assert "nog te lezen" in str(done.details[0])
    assert "leesbare kopieën" in " ".join(map(str, done.details))


def test_everything_else_comes_back_too(full, path, clock, open_notebook):
    write_all(full)
    full.close()
    path.write_bytes(b"\0" * PAGE + path.read_bytes()[PAGE:])
    repair(path, clock)
    again = open_notebook()
    assert [label.name for label in again.labels.of(key(1))] == ["intake"]
    [highlight] = again.highlights.of(key(2))
    assert (highlight.colour, highlight.note) == (Colour.PINK, "kanttekening")
    inner = again.collections.holding(key(3))
    assert [each.name for each in inner] == ["Binnen"]
    assert inner[0].parent is not None


def test_a_file_that_says_nothing_any_more_comes_from_backup_and_copies(full, path, clock):
    backup = full.backups.make()
    full.save_note(key(1), "na de reservekopie")
    full.save_note(key(2), "")
    write_all(full)
    full.close()
    path.write_bytes(b"\0" * path.stat().st_size)
    done = repair(path, clock)
    found = all_notes(path)
    assert found[key(1)] == "na de reservekopie"
    assert key(2) not in found
    assert found[key(3)] == text(3)
    assert "niet meer te lezen" in str(done.details[0])
    assert backup.path.exists()


def test_without_copies_an_older_backup_never_comes_in_silence(full, path, clock):
    made_at = full.backups.make().made_at
    full.save_note(key(1), "na de reservekopie")
    full.close()
    path.write_bytes(b"\0" * path.stat().st_size)
    done = repair(path, clock)
    assert all_notes(path)[key(1)] == text(1)
    [told] = [line for line in map(str, done.details) if "reservekopie" in line]
    assert str(made_at.year) in told
    assert "verloren" in told


def test_a_newer_row_of_the_file_goes_before_an_older_one_of_the_backup(full, path, clock):
    full.backups.make()
    full.save_note(key(1), "nieuwer")
    full.close()
    spoil(path, b"notitie 30 ")
    repair(path, clock)
    found = all_notes(path)
    assert found[key(1)] == "nieuwer"
    assert found[key(30)] == text(30)


def test_a_damaged_backup_is_passed_over_for_an_older_one(full, path, clock):
    full.backups.make()
    full.save_note(key(1), "nieuwer")
    newest = full.backups.make()
    newest.path.write_bytes(newest.path.read_bytes()[: 5 * PAGE])
    full.close()
    path.write_bytes(b"\0" * path.stat().st_size)
    repair(path, clock)
    assert all_notes(path)[key(2)] == text(2)


def test_letters_that_were_damaged_come_from_where_they_were_not(full, path, clock):
    """Nothing in SQLite tells that a letter changed: the copy is surer than the file."""
    write_all(full)
    full.close()
    path.write_bytes(path.read_bytes().replace(b"notitie 7 ", b"n\xfftitie 7 "))
    spoil(path, b"notitie 30 ")
    repair(path, clock)
    assert all_notes(path)[key(7)] == text(7)


def test_a_damaged_index_costs_nothing_that_a_reader_made(full, path, clock):
    expected = dict(full.notes())
    full.close()
    whole = path.read_bytes()
    with closing(sqlite3.connect(path)) as db:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'ix_note_entry_key'"
        at = (db.execute(query).fetchone()[0] - 1) * PAGE
    path.write_bytes(whole[:at] + b"\0" * 8 + whole[at + 8 :])
    repair(path, clock)
    assert all_notes(path) == expected


def test_where_only_unused_pages_are_damaged_undo_is_kept_too(full, path, clock, open_notebook):
    for number in range(COUNT):
        full.save_note(key(number), text(number) * 2)
    full.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DELETE FROM note_version")
    whole = path.read_bytes()
    at = (int.from_bytes(whole[32:36], "big") - 1) * PAGE  # the first unused page
    assert at > 0
    path.write_bytes(whole[:at] + b"\xff" * 8 + whole[at + 8 :])
    done = repair(path, clock)
    again = open_notebook()
    assert len(again.notes()) == COUNT + 1
    assert again.journal.next_undo() is not None
    assert "ongedaan kunt maken" in str(done.details[0])


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9])
def test_a_truncated_notebook_is_mended(full, path, clock, part):
    write_all(full)
    full.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])
    repair(path, clock)
    assert len(all_notes(path)) == COUNT + 1


def test_of_a_truncated_notebook_the_rest_is_read_without_copies(full, path, clock, monkeypatch):
    monkeypatch.setattr(scan, "_MOST", 500)
    full.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * 0.8)])
    repair(path, clock)
    assert len(all_notes(path)) > COUNT // 2


def test_whatever_page_is_damaged_nothing_is_lost_that_is_in_the_copies(full, path, clock):
    write_all(full)
    expected = dict(full.notes())
    full.close()
    whole, folder = path.read_bytes(), path.parent / "notitieboek-leesbaar"
    for at in range(0, len(whole), 13 * PAGE):
        path.write_bytes(whole[:at] + b"\xff" * 100 + whole[at + 100 :])
        repair(path, clock)
        assert all_notes(path) == expected
        if not folder.exists():  # it was set aside
            shutil.move(max(path.parent.glob("*-vorige-*")), folder)


def test_an_earlier_text_of_a_note_that_is_gone_becomes_a_note(full, path, clock, open_notebook):
    note = full.notepad.add(None, "eerste versie")
    full.notepad.write(note.ref, Writing("", "x"))
    full.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DELETE FROM note WHERE id = ?", (note.id,))
    spoil(path, b"notitie 30 ")
    repair(path, clock)
    again = open_notebook()
    assert "eerste versie" in [each.text for each in again.notepad.loose()]


@pytest.mark.parametrize("content", [b"geen notitieboek" * 999, b""])
def test_where_nothing_is_left_the_file_stays_as_it_is(path, clock, content):
    path.write_bytes(content)
    with pytest.raises(DamagedNotebookError):
        repair(path, clock)
    assert path.read_bytes() == content
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_notebook_that_a_window_has_is_not_mended(full, path, clock):
    with pytest.raises((NotebookInUseError, NotebookError)):
        repair(path, clock)


def test_a_newer_notebook_is_not_mended(full, path, clock):
    full.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(NotebookError, match="nieuwere versie"):
        repair(path, clock)
    assert path.read_bytes() == before


def test_no_room_for_mending_is_told_and_the_file_stays(stick, clock):
    path = stick / "notitieboek.db"
    notebook = Notebook.open(path, clock)
    for number in range(COUNT):
        notebook.save_note(key(number), text(number))
    notebook.close()
    damaged = spoil(path, b"notitie 30 ")
    fill(stick / "ballast")
    with pytest.raises(NotebookError, match="schijf is vol"):
        repair(path, clock)
    assert path.read_bytes() == damaged
    (stick / "ballast").unlink()
    repair(path, clock)
    assert len(all_notes(path)) > 40


class StopError(Exception):
    """The power goes out."""


@pytest.mark.parametrize("step", ["sync_folder", "set_aside"])
@pytest.mark.parametrize("when", ["before", "after"])
def test_mending_that_was_cut_short_is_finished_at_the_next_opening(
    full, path, clock, monkeypatch, step, when
):
    write_all(full)
    full.close()
    damaged = spoil(path, b"notitie 30 ")
    real = getattr(succession, step)

    def stop(*arguments):
        if when == "after":
            real(*arguments)
        raise StopError

    monkeypatch.setattr(succession, step, stop)
    with pytest.raises(StopError):
        repair(path, clock)
    monkeypatch.undo()
    assert len(all_notes(path)) == COUNT + 1
    [aside] = path.parent.glob("*-beschadigd-*.db")
    assert aside.read_bytes() == damaged


def test_mending_under_a_clock_that_was_set_back_loses_nothing(full, path, clock):
    full.save_note(key(1), "nieuwer")
    write_all(full)
    full.close()
    spoil(path, b"notitie 30 ")
    clock.time = datetime(2001, 1, 1, tzinfo=UTC)
    repair(path, clock)
    assert all_notes(path)[key(1)] == "nieuwer"


def test_the_copies_that_were_used_are_kept_as_they_were(full, path, clock):
    write_all(full)
    full.close()
    spoil(path, b"notitie 30 ")
    repair(path, clock)
    [folder] = path.parent.glob("notitieboek-leesbaar-vorige-*")
    assert len(list((folder / "notities").iterdir())) == COUNT + 1


def test_a_notebook_with_a_password_is_mended_with_that_password(full, path, clock, tmp_path):
    full.close()
    set_password(path, "sesam", clock)
    unlock(path, "sesam")
    sealed = Notebook.open(path, clock)
    sealed.backups.make()
    sealed.close()
    whole = path.read_bytes()
    for at in (0, 10 * PAGE):
        path.write_bytes(whole[:at] + b"\xff" * 100 + whole[at + 100 :])
        repair(path, clock)
        assert b"notitie 1 " not in path.read_bytes()
        assert path.read_bytes()[:8] == b"ZorgDesk"
        assert len(all_notes(path)) == COUNT + 1


def test_nothing_of_a_salvage_is_left_behind_and_the_file_is_not_touched(full, path):
    full.close()
    damaged = spoil(path, b"notitie 30 ")
    before = sorted(path.parent.iterdir())
    assert len(salvage(path)["note"]) > 40
    assert path.read_bytes() == damaged
    assert sorted(path.parent.iterdir()) == before


def test_a_notebook_that_is_gone_comes_back(full, path, clock):
    full.backups.make()
    full.save_note(key(1), "na de reservekopie")
    write_all(full)
    full.close()
    path.unlink()
    with pytest.raises(LostNotebookError, match="Ernaast staan nog kopieën"):
        Notebook.open(path, clock, begin=False)
    done = repair(path, clock)
    assert "teruggehaald: 61 notities" in str(done.told)
    assert done.aside is None
    assert not [line for line in map(str, done.details) if "beschadigd" in line]
    found = all_notes(path)
    assert (found[key(1)], found[key(2)]) == ("na de reservekopie", text(2))


def test_a_notebook_that_was_emptied_is_damaged_and_no_new_one(full, path, clock):
    full.backups.make()
    full.close()
    path.write_bytes(b"")
    with pytest.raises(DamagedNotebookError):
        Notebook.open(path, clock)
    repair(path, clock)
    assert len(all_notes(path)) == COUNT + 1


@pytest.mark.parametrize("is_gone", [True, False])
def test_a_sealed_notebook_of_which_nothing_shows_comes_back(full, path, clock, is_gone):
    full.close()
    set_password(path, "sesam", clock)
    sealed = Notebook.open(path, clock)
    sealed.backups.make()
    sealed.close()
    KEYRING.forget()
    path.unlink() if is_gone else path.write_bytes(b"\0" * 9000)
    with pytest.raises(PasswordNeededError):
        repair(path, clock)
    unlock(path, "sesam")
    repair(path, clock)
    assert path.read_bytes()[:8] == b"ZorgDesk"
    assert len(all_notes(path)) == COUNT + 1


def test_the_log_of_a_file_that_is_gone_does_not_come_into_the_one_that_is_brought_back(
    path, clock, monkeypatch
):
    monkeypatch.setattr(drive, "stays", lambda _path: True)
    notebook = Notebook.open(path, clock)
    notebook.save_note(key(1), "bewaard")
    notebook.backups.make()
    notebook.save_note(key(1), "bewaard en nog iets")
    log = path.with_name(f"{path.name}-wal")
    left = log.read_bytes()  # as a window that is killed leaves it
    notebook.close()
    log.write_bytes(left)
    path.unlink()
    with closing(Notebook.open_repaired(path, clock)) as notebook:
        assert notebook.note(key(1)) == "bewaard"
        notebook.check()
    [aside] = path.parent.glob("*-beschadigd-*-wal")
    assert aside.read_bytes() == left
