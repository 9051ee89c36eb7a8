"""A damaged notebook in the real window: mended, told, and nothing lost."""

import sqlite3
from contextlib import closing

from PySide6.QtWidgets import QApplication, QMessageBox

from tests.e2e.desk import note_on_disk
from zorgdesk.notebook import opening
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.ui import copying_text
from zorgdesk.ui.workers import at_rest

GELE_KAART, TITLE = "initiatief:gele-kaart", "Gele kaart"
PAGE = 4096


def filled(start):
    """A notebook with a note, closed, and its text copies."""
    desk = start()
    desk.open(TITLE)
    desk.write_note("wat er stond")
    desk.saves()
    library = desk.application.library
    for number in range(40):
        library.notebook.save_note(f"initiatief:{number}", f"notitie {number} " * 60)
    desk.close()


def damage(path, table="note"):
    """Spoil the first page of a table."""
    with closing(sqlite3.connect(path)) as db:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        at = (db.execute(query, (table,)).fetchone()[0] - 1) * PAGE
    whole = path.read_bytes()
    path.write_bytes(whole[:at] + b"\0" * 64 + whole[at + 64 :])
    return path.read_bytes()


def left_behind(path):
    """The last window was cut short."""
    path.with_name(f"{path.name}.in-gebruik").write_text("{}")


def copies(paths):
    return sorted((paths.user / "notitieboek-leesbaar" / "notities").glob("gele-kaart*.md"))


def test_what_is_typed_is_in_the_readable_copy_after_closing(start, paths):
    desk = start()
    desk.open(TITLE)
    desk.write_note("leesbaar")
    desk.close()
    [file] = (paths.user / "notitieboek-leesbaar" / "notities").glob("*gele-kaart*.md")
    assert file.read_text("utf-8").endswith("\n\nleesbaar\n")


def test_the_readable_copy_follows_while_one_works(start, paths, monkeypatch):
    monkeypatch.setattr(copying_text, "LOOK_MS", 50)
    desk = start()
    desk.open(TITLE)
    desk.write_note("onderweg")
    folder = paths.user / "notitieboek-leesbaar" / "notities"
    desk.waits_for(lambda: any("onderweg" in f.read_text("utf-8") for f in folder.glob("*.md")))


def test_after_an_unclean_stop_a_damaged_notebook_is_mended_and_told(start, paths):
    filled(start)
    damaged = damage(paths.notebook)
    left_behind(paths.notebook)
    desk = start()
    desk.waits_for(lambda: "is hersteld" in desk.message())
    assert "41 notities" in desk.message()
    desk.reads(TITLE)
    desk.waits_for(lambda: desk.note() == "wat er stond")
    [aside] = paths.user.glob("*-beschadigd-*.db")
    assert aside.read_bytes() == damaged
    desk.answer_message()
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
    assert "leesbare kopieën" in box.informativeText()
    assert str(aside) in box.informativeText()
    box.close()
    desk.write_note(", en verder")
    desk.saves()
    desk.close()
    assert note_on_disk(paths.notebook, GELE_KAART) == "wat er stond, en verder"


def test_after_an_unclean_stop_a_sound_notebook_opens_as_ever(start, paths):
    filled(start)
    left_behind(paths.notebook)
    desk = start()
    desk.reads(TITLE)
    desk.waits_for(lambda: desk.note() == "wat er stond")
    assert desk.message() == ""


def test_a_damaged_notebook_is_mended_when_the_reader_says_so(start, paths):
    filled(start)
    damage(paths.notebook)
    desk = start()
    desk.waits_for(lambda: "beschadigd" in desk.message())
    desk.answer_message()
    assert "wordt hersteld" in desk.message()
    desk.waits_for(lambda: "is hersteld" in desk.message())
    assert "wordt hersteld" not in desk.told()
    desk.waits_for(lambda: desk.note() == "wat er stond")


def test_a_notebook_that_is_gone_is_brought_back(start, paths):
    """Also where the settings went with it: a first start begins no empty one then."""
    filled(start)
    paths.notebook.unlink()
    paths.settings.unlink()
    desk = start()
    desk.waits_for(lambda: "er niet meer" in desk.message())
    assert not paths.notebook.exists()
    desk.answer_message()
    desk.waits_for(lambda: "teruggehaald" in desk.message())
    desk.open(TITLE)
    desk.waits_for(lambda: desk.note() == "wat er stond")


def test_damage_that_is_found_after_opening_is_mended_under_an_open_window(
    start, paths, monkeypatch
):
    filled(start)
    monkeypatch.setattr(opening, "SMALL", 0)
    damage(paths.notebook)
    desk = start()
    desk.waits_for(lambda: "beschadigd" in desk.message())
    desk.answer_message()
    desk.waits_for(lambda: "is hersteld" in desk.message())
    desk.waits_for(lambda: desk.note() == "wat er stond")
    desk.write_note("!")
    desk.saves()


def test_whoever_finds_the_damage_last_still_offers_to_mend_it(start, paths, monkeypatch):
    filled(start)
    monkeypatch.setattr(opening, "SMALL", 0)
    damage(paths.notebook)
    desk = start()
    desk.waits_for(lambda: "beschadigd" in desk.message())
    desk.settles()
    with at_rest(desk.application._workers.notebook):  # only who reads to search finds it
        desk.window.steering.work.notebook.opening.show_again()
        desk.application._workers.search.submit(int).result()
        QApplication.processEvents()
        assert "beschadigd" in desk.message()
        desk.answer_message()
    desk.waits_for(lambda: "is hersteld" in desk.message())


def test_what_was_typed_in_a_damaged_notebook_is_in_the_mended_one(start, paths, monkeypatch):
    filled(start)
    monkeypatch.setattr(opening, "SMALL", 0)
    damage(paths.notebook, "bookmark")
    desk = start()
    desk.reads(TITLE)
    desk.waits_for(lambda: "beschadigd" in desk.message())
    desk.waits_for(lambda: desk.note() == "wat er stond")
    desk.write_note(" en wat erbij kwam")
    desk.settles()
    desk.answer_message()
    desk.has_saved()
    desk.close()
    assert note_on_disk(paths.notebook, GELE_KAART) == "wat er stond en wat erbij kwam"


def test_a_reader_can_have_the_notebook_checked(start, paths):
    filled(start)
    desk = start()
    desk.choose("notebook.check")
    desk.waits_for(lambda: "in orde" in desk.told())


def test_where_nothing_is_left_it_is_said_and_a_new_one_can_be_begun(start, paths):
    paths.user.mkdir()
    paths.notebook.write_bytes(b"no notebook at all" * 1000)
    desk = start()
    desk.waits_for(lambda: str(paths.notebook) in desk.message())
    desk.answer_message()
    desk.waits_for(lambda: "niets terug te vinden" in desk.message())
    assert paths.notebook.read_bytes() == b"no notebook at all" * 1000


def test_what_the_window_saved_and_the_damage_took_goes_into_the_mended_notebook(
    start, paths, monkeypatch
):
    filled(start)
    monkeypatch.setattr(copying_text, "LOOK_MS", 1 << 30)
    desk = start()
    desk.open(TITLE)
    desk.write_note(", en wat erna kwam")
    desk.saves()
    for file in (paths.notebook, paths.notebook.with_name(f"{paths.notebook.name}-wal")):
        file.write_bytes(b"\xff" * file.stat().st_size)
    desk.choose("notebook.check")
    desk.waits_for(lambda: "beschadigd" in desk.message())
    desk.answer_message()
    desk.waits_for(lambda: "is hersteld" in desk.message())
    desk.waits_for(lambda: desk.note() == "wat er stond, en wat erna kwam")
    desk.saves()
    desk.close()
    assert note_on_disk(paths.notebook, GELE_KAART) == "wat er stond, en wat erna kwam"


def test_what_a_collection_is_for_goes_into_the_mended_notebook_too(start, paths, monkeypatch):
    filled(start)
    with closing(Notebook.open(paths.notebook)) as notebook:
        day = notebook.collections.add("Werkdag", description="Voor de groep")
        notebook.backups.make()
        notebook.text_copies.write()
    monkeypatch.setattr(copying_text, "LOOK_MS", 1 << 30)
    desk = start()
    desk.window.desk.collections.described.emit(day.id)
    window = desk.window.steering.work.gathering.describing.window
    window.edit.insertPlainText("Nieuw: ")
    window.close()
    desk.settles()
    for file in (paths.notebook, paths.notebook.with_name(f"{paths.notebook.name}-wal")):
        file.write_bytes(b"\xff" * file.stat().st_size)
    desk.choose("notebook.check")
    desk.waits_for(lambda: "beschadigd" in desk.message())
    desk.answer_message()
    desk.waits_for(lambda: "is hersteld" in desk.message())
    desk.settles()
    kept = desk.application.library.own_notebook.collections
    desk.waits_for(lambda: kept.all()[0].description == "Nieuw: Voor de groep")
