import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import zorgdesk
from zorgdesk.domain.errors import NotebookError
from zorgdesk.notebook.connection import begin_writing, engine_for
from zorgdesk.notebook.migrations import HEAD, REVISIONS, versions
from zorgdesk.notebook.migrations.upgrade import MODULES, upgrade
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.schema import APPLICATION_ID, metadata

KEY, MOMENT = "initiatief:brugwonen", "2025-01-01T08:00:00.000000Z"
OLDER = REVISIONS[:-1]


def make(path, revision):
    """A notebook as an older ZorgDesk left it, with one note and one bookmark."""
    path.touch()
    engine = engine_for(path)
    with engine.begin() as db:
        begin_writing(db)
        db.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        upgrade(db, revision)
        columns = "(id, created_at, changed_at, deleted_at, entry_key, text)"
        stamp = f"'{MOMENT}', '{MOMENT}', NULL"
        db.exec_driver_sql(f"INSERT INTO meta VALUES ('m', {stamp}, '')")
        db.exec_driver_sql(
            f"INSERT INTO note {columns} VALUES ('n', {stamp}, '{KEY}', 'oude tekst')"
        )
        db.exec_driver_sql(f"INSERT INTO bookmark VALUES ('b', {stamp}, '{KEY}')")
    engine.dispose()


def schema(path):
    """Every table and index: columns with type, default, nullability and key, in order."""
    with closing(sqlite3.connect(path)) as db:
        names = db.execute(
            "SELECT type, name, tbl_name FROM sqlite_schema ORDER BY 1, 2"
        ).fetchall()
        return [
            (*row, db.execute("SELECT * FROM pragma_table_xinfo(?)", row[1:2]).fetchall())
            for row in names
        ]


def test_migrating_gives_the_same_tables_as_starting_new(path, open_notebook, tmp_path):
    make(path, HEAD)
    open_notebook(tmp_path / "nieuw.db").close()
    assert schema(path) == schema(tmp_path / "nieuw.db")


def test_alembic_sees_no_difference_with_the_models(path):
    make(path, HEAD)
    engine = engine_for(path)
    with engine.connect() as db:
        assert compare_metadata(MigrationContext.configure(db), metadata) == []
    engine.dispose()


def test_the_revisions_are_one_line_and_the_last_is_the_head():
    folder = Path(versions.__file__).parent
    script = ScriptDirectory(str(folder), version_locations=[str(folder)])
    assert script.get_current_head() == HEAD
    assert [found.revision for found in script.walk_revisions()][::-1] == list(REVISIONS)
    assert tuple(module.revision for module in MODULES) == REVISIONS


@pytest.mark.parametrize("revision", OLDER)
def test_an_older_notebook_is_migrated_with_all_it_holds(path, open_notebook, tmp_path, revision):
    make(path, revision)
    notebook = open_notebook()
    assert notebook.notes() == {KEY: "oude tekst"}
    assert notebook.bookmarked() == {KEY}
    assert notebook.changed_at(KEY).year == 2025
    assert notebook.saved_searches.all() == ()
    notebook.close()
    open_notebook(tmp_path / "nieuw.db").close()
    assert schema(path) == schema(tmp_path / "nieuw.db")
    assert not list(tmp_path.glob("*.nieuw*"))


def test_before_migrating_a_backup_is_made_of_the_older_notebook(path, open_notebook):
    make(path, OLDER[0])
    [backup] = open_notebook().backups.all()
    with closing(sqlite3.connect(backup.path)) as db:
        assert db.execute("SELECT version_num FROM alembic_version").fetchone() == (OLDER[0],)
        assert db.execute("SELECT text FROM note").fetchone() == ("oude tekst",)


def test_what_stood_only_in_the_log_is_migrated_too(path, open_notebook):
    make(path, OLDER[0])
    script = (
        "import os, sqlite3, sys; db = sqlite3.connect(sys.argv[1]); "
        "db.execute('PRAGMA journal_mode = WAL'); "
        "db.execute(\"UPDATE note SET text = 'nieuwste tekst'\"); db.commit(); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, path], check=True)
    assert path.with_name(path.name + "-wal").stat().st_size
    assert open_notebook().note(KEY) == "nieuwste tekst"


def test_a_copy_left_by_an_earlier_attempt_is_not_trusted(path, open_notebook, tmp_path):
    make(path, OLDER[0])
    copy = path.with_name(path.name + ".nieuw")
    make(copy, HEAD)
    copy.with_name(copy.name + "-journal").write_bytes(b"half geschreven")
    assert open_notebook().note(KEY) == "oude tekst"
    assert not list(tmp_path.glob("*.nieuw*"))


def test_a_step_that_fails_leaves_the_notebook_as_it_was(path):
    make(path, OLDER[0])
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TABLE word_pair (in_the_way)")
    before = path.read_bytes()
    with pytest.raises(NotebookError, match="kon niet bijgewerkt worden"):
        Notebook.open(path)
    assert path.read_bytes() == before


def test_an_older_notebook_with_something_hidden_in_it_is_refused_and_left_alone(path):
    make(path, OLDER[0])
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("CREATE TRIGGER t AFTER UPDATE ON note BEGIN DELETE FROM note; END")
    before = path.read_bytes()
    with pytest.raises(NotebookError, match="beschadigd"):
        Notebook.open(path)
    assert path.read_bytes() == before


def test_migrating_needs_no_files_beside_the_code(path, tmp_path):
    """In a frozen bundle there are none; here the code comes out of an archive."""
    make(path, OLDER[0])
    package = Path(zorgdesk.__file__).parent
    archive = tmp_path / "zorgdesk.zip"
    with ZipFile(archive, "w") as packed:
        for file in package.rglob("*.py"):
            packed.write(file, Path("zorgdesk") / file.relative_to(package))
    script = (
        f"import sys; sys.path.insert(0, {str(archive)!r}); from pathlib import Path\n"
        "from zorgdesk.notebook.notebook import Notebook\n"
        f"print(Notebook.__module__, Notebook.open(Path({str(path)!r})).notes())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert "oude tekst" in done.stdout
    assert path.with_name("notitieboek-reservekopies").is_dir()


@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_a_notebook_that_another_window_holds_is_not_migrated_under_it(soon, path, journal):
    make(path, OLDER[0])
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA journal_mode = {journal}")
        other.execute("BEGIN")
        other.execute("SELECT * FROM note").fetchall()
        with pytest.raises(NotebookError, match="bezet"):
            Notebook.open(path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT version_num FROM alembic_version").fetchone() == (OLDER[0],)


def test_killed_at_any_moment_the_notebook_is_old_or_new_and_whole(path, tmp_path):
    make(tmp_path / "oud.db", OLDER[0])
    script = (
        "import sys; from pathlib import Path; import zorgdesk.notebook.migrations.upgrade\n"
        "from zorgdesk.notebook.notebook import Notebook\n"
        "print('start', flush=True); Notebook.open(Path(sys.argv[1])); print('klaar', flush=True)"
    )
    for delay in range(8, 34, 6):
        path.write_bytes((tmp_path / "oud.db").read_bytes())
        with subprocess.Popen(
            [sys.executable, "-c", script, path], stdout=subprocess.PIPE
        ) as child:
            child.stdout.readline()
            time.sleep(delay / 1000)
            os.kill(child.pid, signal.SIGKILL)
        notebook = Notebook.open(path)
        assert notebook.note(KEY) == "oude tekst"
        notebook.close()
