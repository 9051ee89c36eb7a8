import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime

import pytest

from zorgdesk.domain.errors import DamagedNotebookError, NotebookError
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.set_aside import set_aside

KEY = "initiatief:brugwonen"
PAGE = 4096
DAY = datetime(2026, 3, 1, tzinfo=UTC)


def execute(path, *statements):
    with closing(sqlite3.connect(path)) as db, db:
        for statement in statements:
            db.execute(statement)


def pragma(path, name):
    with closing(sqlite3.connect(path)) as db:
        return db.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.fixture
def filled(open_notebook, path):
    """A closed notebook of several pages of every type."""
    notebook = open_notebook()
    for number in range(60):
        notebook.save_note(f"initiatief:{number}", f"notitie {number} " * 40)
    notebook.save_note(KEY, "lang " * 5000)  # spills over into pages of its own
    notebook.close()
    return path


def test_a_new_notebook_makes_its_folder_and_is_private(open_notebook, tmp_path):
    place = tmp_path / "nieuw" / "map" / "n é ?x%41#.db"
    open_notebook(place).save_note(KEY, "hier")
    assert open_notebook(place).note(KEY) == "hier"
    if os.name == "posix":
        assert place.stat().st_mode & 0o077 == 0


def test_a_closed_notebook_is_one_file(filled):
    assert [item.name for item in filled.parent.iterdir()] == [filled.name]


def test_two_notebooks_are_told_apart(open_notebook, tmp_path):
    names = [tmp_path / "a.db", tmp_path / "b.db"]
    for name in names:
        open_notebook(name).close()
    ids = set()
    for name in names:
        with closing(sqlite3.connect(name)) as db:
            ids.add(db.execute("SELECT id FROM meta").fetchone())
    assert len(ids) == 2


@pytest.mark.parametrize(
    "content", [b"x", b"Beste collega,\n" * 400, b"SQLite format 3\0" + b"\0" * 4080]
)
def test_a_file_of_another_kind_is_refused_and_left_alone(path, content):
    path.write_bytes(content)
    with pytest.raises(DamagedNotebookError, match="blijft staan zoals het is"):
        Notebook.open(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_and_left_alone(path):
    execute(path, "CREATE TABLE note (id, text)")
    before = path.read_bytes()
    with pytest.raises(DamagedNotebookError, match="geen notitieboek van ZorgDesk"):
        Notebook.open(path)
    assert path.read_bytes() == before


def test_a_newer_notebook_is_refused_and_left_alone(filled):
    execute(filled, "UPDATE alembic_version SET version_num = '9999'")
    before = filled.read_bytes()
    with pytest.raises(NotebookError, match="nieuwere versie van ZorgDesk") as caught:
        Notebook.open(filled)
    assert not isinstance(caught.value, DamagedNotebookError)
    assert str(filled) in str(caught.value)
    assert filled.read_bytes() == before


@pytest.mark.parametrize(
    "hidden",
    [
        "CREATE TRIGGER t AFTER UPDATE ON note BEGIN DELETE FROM note; END",
        "CREATE VIEW v AS SELECT text FROM note",
        "CREATE TABLE extra (x)",
        "ALTER TABLE note ADD COLUMN extra",
        "DROP TABLE bookmark",
        "DROP TABLE alembic_version",
        "DROP INDEX ix_note_entry_key",
    ],
)
def test_what_does_not_belong_in_a_notebook_is_refused(filled, hidden):
    execute(filled, hidden)
    before = filled.read_bytes()
    with pytest.raises(DamagedNotebookError):
        Notebook.open(filled)
    assert filled.read_bytes() == before


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_truncated_notebook_is_refused_and_left_alone(filled, part):
    whole = filled.read_bytes()
    filled.write_bytes(whole[: int(len(whole) * part)])
    before = filled.read_bytes()
    with pytest.raises(DamagedNotebookError, match="beschadigd"):
        Notebook.open(filled)
    assert filled.read_bytes() == before


def test_flipped_bytes_never_give_anything_but_notes_or_a_plain_sentence(filled):
    """In every page, its first bytes (the page's type and counts) and one further on."""
    whole, told = filled.read_bytes(), 0
    for at in [start + offset for start in range(0, len(whole), PAGE) for offset in (0, 4, 2000)]:
        filled.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        told += is_told(filled)
    assert told > len(whole) // PAGE


def is_told(path):
    """Whether using the notebook ended in a plain sentence; anything else must just work."""
    try:
        notebook = Notebook.open(path)
    except NotebookError:
        return True
    try:
        assert len(notebook.notes()) >= 60
        notebook.save_note(KEY, "nog een keer")
    except NotebookError:
        return True
    finally:
        notebook.close()
    return False


def test_damage_far_from_what_is_read_first_is_found_at_opening(filled):
    whole = filled.read_bytes()
    at = whole.rindex(b"notitie 30 ") // PAGE * PAGE
    filled.write_bytes(whole[:at] + b"\0" + whole[at + 1 :])
    with pytest.raises(DamagedNotebookError, match="beschadigd"):
        Notebook.open(filled)


def test_text_that_is_no_text_is_damage(filled):
    execute(filled, "UPDATE note SET text = CAST(x'ff00fe' AS TEXT)")
    notebook = Notebook.open(filled)
    with pytest.raises(DamagedNotebookError):
        notebook.notes()
    notebook.close()


@pytest.mark.parametrize(
    "value",
    [
        "changed_at = 'gisteren'", "deleted_at = ''", "title = x'fffe'", "pinned = 'ja'",
        "pinned = 1e300", f"pinned = {1 << 62}", "entry_key = x'00'",
    ],
)  # fmt: skip
@pytest.mark.parametrize("read_only", [True, False])
def test_a_value_that_nobody_saved_is_damage(filled, value, read_only):
    execute(filled, f"UPDATE note SET {value} WHERE entry_key = '{KEY}'")
    with pytest.raises(DamagedNotebookError):
        Notebook.open(filled, read_only=read_only)


def test_a_moment_that_is_none_is_damage(filled):
    execute(filled, "UPDATE note SET changed_at = '2026-02-30T10:00:00.000000Z'")
    notebook = Notebook.open(filled)
    with pytest.raises(DamagedNotebookError):
        notebook.changed_at(KEY)
    notebook.close()


def test_a_damaged_notebook_is_set_aside_with_its_journals(filled):
    filled.with_name(filled.name + "-wal").write_bytes(b"logboek")
    whole = filled.read_bytes()
    kept = set_aside(filled, DAY)
    assert kept.name == "notitieboek-beschadigd-2026-03-01-1.db"
    assert kept.read_bytes() == whole
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"logboek"
    notebook = Notebook.open(filled)
    assert notebook.notes() == {}
    notebook.close()


def test_setting_aside_twice_on_a_day_keeps_both(path):
    for content in (b"een", b"twee"):
        path.write_bytes(content)
        set_aside(path, DAY)
    kept = sorted(path.parent.iterdir())
    assert [file.read_bytes() for file in kept] == [b"een", b"twee"]


def test_setting_aside_what_is_gone_is_told(path):
    with pytest.raises(NotebookError, match="niet meer op zijn plaats"):
        set_aside(path, DAY)


def test_a_new_notebook_trusts_nothing_and_saves_for_good(notebook):
    with notebook._database.reading() as db:
        found = {
            name: db.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "trusted_schema",
                "cell_size_check",
                "foreign_keys",
                "synchronous",
                "busy_timeout",
            )
        }
    assert found == {
        "trusted_schema": 0,
        "cell_size_check": 1,
        "foreign_keys": 1,
        "synchronous": 3,
        "busy_timeout": 2000,
    }


def test_opening_a_notebook_imports_neither_alembic_nor_the_orm(path):
    script = (
        "import sys; from pathlib import Path; from zorgdesk.notebook.notebook import Notebook\n"
        f"Notebook.open(Path({str(path)!r})).close()\n"
        "print([name for name in sys.modules if name.startswith(('alembic', 'sqlalchemy.orm'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("nonsense", ["kind = 'onbekend'", "parameters = '{'"])
def test_a_step_that_is_none_is_damage(filled, nonsense):
    execute(filled, f"UPDATE step SET {nonsense}")
    notebook = Notebook.open(filled)
    with pytest.raises(DamagedNotebookError):
        notebook.journal.next_undo()
    notebook.close()


def stumble(notebook):
    with notebook.step(StepKind.SEVERAL):
        notebook.save_note(KEY, "half")
        raise ValueError("fout van ons")


def test_a_fault_of_our_own_in_a_step_is_no_damage_and_keeps_nothing_of_it(notebook):
    with pytest.raises(ValueError, match="fout van ons"):
        stumble(notebook)
    assert notebook.notes() == {}
    assert notebook.journal.next_undo() is None
