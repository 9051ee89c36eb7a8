"""What goes wrong around the notebook, for real: each time a sentence, and nothing lost."""

import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from time import monotonic

import pytest

from zorgdesk.domain.errors import DamagedNotebookError, FullDiskError, NotebookError
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook import drive
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.restoring import restore
from zorgdesk.opening import notebook_at

KEY = "initiatief:brugwonen"
NOBODY = 65534


@contextmanager
def bound_by_permissions():
    """Root may write anywhere: be nobody for a while, as readers are."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def public_folder():
    """A folder that everybody can reach, and write in, until a test takes that away."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)
        Path(folder).chmod(0o777)


def save_many(notebook):
    """Save long notes until one is refused; how many were saved, and what was said."""
    for number in range(200):
        try:
            notebook.save_note(f"initiatief:{number}", "vol " * 3000)
        except NotebookError as error:
            return number, str(error)
    pytest.fail("every note was saved")


def fill(file):
    """Write until the disk is full."""
    with file.open("wb", buffering=0) as ballast, suppress(OSError):
        while True:
            ballast.write(bytes(500))


def test_a_full_disk_is_told_and_costs_nothing_that_was_saved(stick):
    path = stick / "notitieboek.db"
    notebook = Notebook.open(path)
    saved, told = save_many(notebook)
    assert "schijf is vol" in told
    assert str(path) in told
    assert "is er nog" in told
    assert len(notebook.notes()) == saved > 20
    notebook.close()
    again = Notebook.open(path)
    assert len(again.notes()) == saved
    again.close()


def test_after_making_room_saving_goes_on(stick):
    notebook = Notebook.open(stick / "notitieboek.db")
    fill(stick / "ballast")
    with pytest.raises(NotebookError, match="schijf is vol"):
        notebook.save_note(KEY, "lang " * 3000)
    (stick / "ballast").unlink()
    notebook.save_note(KEY, "lang " * 3000)
    assert notebook.note(KEY) == "lang " * 3000
    notebook.close()


def test_a_full_disk_in_the_middle_of_a_step_is_told(stick):
    """SQLite gives up the whole transaction there, and with it the savepoint of the part."""
    notebook = Notebook.open(stick / "notitieboek.db")
    fill(stick / "ballast")
    with pytest.raises(NotebookError, match="schijf is vol"), notebook.step(StepKind.COLLECTED):
        notebook.collections.add("Workshop")
    assert not notebook.collections.all()
    (stick / "ballast").unlink()
    notebook.collections.add("Workshop")
    assert [each.name for each in notebook.collections.all()] == ["Workshop"]
    notebook.close()


@pytest.mark.parametrize("journal", ["WAL", "DELETE"])
def test_a_full_disk_is_told_at_opening(stick, monkeypatch, journal):
    monkeypatch.setattr(drive, "stays", lambda _path: journal == "WAL")
    path = stick / "notitieboek.db"
    notebook = Notebook.open(path)
    notebook.save_note(KEY, "wat er stond")
    notebook.close()
    fill(stick / "ballast")
    with pytest.raises(FullDiskError, match="schijf is vol"):
        Notebook.open(path)


def killed_while_open(path):
    """Leave the notebook as a window does that is killed after saving a note."""
    work = (
        "import os, signal, sys; from pathlib import Path\n"
        "from zorgdesk.notebook import drive; drive.stays = lambda _path: True\n"
        "from zorgdesk.notebook.notebook import Notebook\n"
        f"Notebook.open(Path(sys.argv[1])).save_note('{KEY}', 'wat er stond')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", work, path], check=False)


def written_in(path):
    with closing(Notebook.open(path)) as notebook:
        notebook.save_note(KEY, "wat er stond")


def killed_and_copied(path):
    """Without the file by which SQLite shares memory, for which there is no room any more."""
    killed_while_open(path)
    path.with_name(f"{path.name}-shm").unlink()


@pytest.mark.parametrize(
    ("journal", "leave"),
    [
        ("DELETE", written_in),
        ("WAL", written_in),
        ("WAL", killed_while_open),
        ("WAL", killed_and_copied),
    ],
)
def test_where_there_is_no_room_at_all_one_can_still_read(stick, monkeypatch, journal, leave):
    monkeypatch.setattr(drive, "stays", lambda _path: journal == "WAL")
    monkeypatch.setattr(tempfile, "tempdir", str(stick))
    path = stick / "notitieboek.db"
    leave(path)
    fill(stick / "ballast")
    with closing(notebook_at(path)) as notebook:
        assert notebook.note(KEY) == "wat er stond"
        if notebook.read_only:
            assert isinstance(notebook.unwritable, FullDiskError)
    (stick / "ballast").unlink()
    with closing(notebook_at(path)) as notebook:
        assert notebook.unwritable is None
        notebook.save_note(KEY, "verder")
    assert not [each for each in stick.iterdir() if each != path]


def test_a_stick_that_was_pulled_out_while_writing_can_be_read_where_nothing_can_be_written(stick):
    path = stick / "notitieboek.db"
    written_in(path)
    work = (
        "import os, signal, sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1]); db.execute('PRAGMA cache_size = 1')\n"
        "db.execute('BEGIN'); db.execute(\"UPDATE note SET text = 'half'\")\n"
        "db.execute('CREATE TABLE much AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL '\n"
        "           'SELECT x + 1 FROM n LIMIT 5000) SELECT x, hex(x) FROM n')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", work, path], check=False)
    assert path.with_name(f"{path.name}-journal").stat().st_size
    subprocess.run(["mount", "-o", "remount,ro", stick], check=True)
    with closing(notebook_at(path)) as notebook:
        assert notebook.read_only
        assert notebook.note(KEY) == "wat er stond"


def test_what_finds_no_room_leaves_nothing_behind(stick):
    path = stick / "notitieboek.db"
    notebook = Notebook.open(path)
    notebook.save_note(KEY, "lang " * 10_000)
    backup = notebook.backups.make()
    notebook.close()
    fill(stick / "ballast")
    room = path.stat().st_size * 3 // 2  # one file can be made, and no second one
    os.truncate(stick / "ballast", (stick / "ballast").stat().st_size - room)
    before = sorted(stick.iterdir())
    with pytest.raises(NotebookError, match="schijf is vol"):
        restore(path, backup.path)
    assert sorted(stick.iterdir()) == before


def test_no_room_for_a_new_notebook_is_told(stick):
    fill(stick / "ballast")
    for _ in range(2):  # an empty file may be left, in which there is nothing to read
        with pytest.raises(FullDiskError, match="schijf is vol"):
            notebook_at(stick / "notitieboek.db")


def test_a_file_that_may_not_grow_is_told_and_costs_nothing_that_was_saved(path):
    """A full disk for whoever may not mount one: the system refuses every byte beyond a size."""
    notebook = Notebook.open(path)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
    try:
        saved, told = save_many(notebook)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    assert "schijf" in told
    assert "is er nog" in told
    notebook.save_note(KEY, "weer plaats")
    assert len(notebook.notes()) == saved + 1 > 5
    notebook.close()


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_a_read_only_folder_is_told_and_left_alone(public_folder, journal):
    path = public_folder / "notitieboek.db"
    with bound_by_permissions():
        notebook = Notebook.open(path)
        notebook.save_note(KEY, "van vroeger")
        notebook.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA journal_mode = {journal}")
    before = path.read_bytes()
    public_folder.chmod(0o555)
    with bound_by_permissions(), pytest.raises(NotebookError, match="alleen-lezen"):
        Notebook.open(path)
    assert path.read_bytes() == before
    assert [item.name for item in public_folder.iterdir()] == [path.name]


def test_a_folder_that_becomes_read_only_is_told_while_saving(stick):
    """Written in place, each change needs a journal beside the file."""
    folder = stick / "map"
    folder.mkdir()
    folder.chmod(0o777)
    with bound_by_permissions():
        notebook = Notebook.open(folder / "notitieboek.db")
        notebook.save_note(KEY, "van vroeger")
    folder.chmod(0o555)
    with bound_by_permissions():
        with pytest.raises(NotebookError, match="alleen-lezen"):
            notebook.save_note(KEY, "nieuw")
        assert notebook.note(KEY) == "van vroeger"
        notebook.close()


def test_a_read_only_file_is_told(public_folder):
    path = public_folder / "notitieboek.db"
    Notebook.open(path).close()
    path.chmod(0o444)
    with bound_by_permissions(), pytest.raises(NotebookError, match="alleen-lezen"):
        Notebook.open(path)


def test_a_place_where_no_folder_can_be_made_is_told(public_folder):
    public_folder.chmod(0o555)
    with bound_by_permissions(), pytest.raises(NotebookError, match="alleen-lezen"):
        Notebook.open(public_folder / "map" / "notitieboek.db")


def test_a_folder_where_a_file_should_be_is_told(tmp_path):
    with pytest.raises(NotebookError, match="staat geen bestand"):
        Notebook.open(tmp_path)


def test_another_program_that_writes_is_waited_for_then_told(soon, notebook, path):
    notebook.save_note(KEY, "van mij")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        begun = monotonic()
        with pytest.raises(NotebookError, match="bezet"):
            notebook.save_note(KEY, "nieuw")
        assert monotonic() - begun >= soon
        assert notebook.note(KEY) == "van mij"
        other.execute("COMMIT")
    notebook.save_note(KEY, "nieuw")
    assert notebook.note(KEY) == "nieuw"


@pytest.mark.parametrize("disk", ["tmp_path", "stick"])
def test_saving_in_a_folder_that_disappeared_is_never_said_to_have_worked(disk, request):
    place = request.getfixturevalue(disk)
    path = place / "map" / "notitieboek.db"
    notebook = Notebook.open(path)
    notebook.save_note(KEY, "van vroeger")
    path.parent.rename(place / "weg")
    with pytest.raises(NotebookError, match="niet meer op zijn plaats"):
        notebook.save_note(KEY, "nieuw")
    (place / "weg").rename(path.parent)
    notebook.save_note(KEY, "nieuwer")
    assert notebook.note(KEY) == "nieuwer"
    notebook.close()


def test_a_window_that_is_reading_does_not_keep_another_from_opening(soon, path):
    """The journal cannot be chosen anew just then; the notebook opens with the one it has."""
    Notebook.open(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN")
        other.execute("SELECT * FROM note").fetchall()
        notebook = Notebook.open(path)
        other.execute("COMMIT")
    notebook.save_note(KEY, "toch bewaard")
    assert notebook.note(KEY) == "toch bewaard"
    notebook.close()


def test_saving_in_a_file_that_was_replaced_is_never_said_to_have_worked(notebook, path, tmp_path):
    notebook.save_note(KEY, "van vroeger")
    Notebook.open(tmp_path / "ander.db").close()
    path.rename(tmp_path / "kopie.db")
    (tmp_path / "ander.db").rename(path)
    with pytest.raises(NotebookError, match="er staat een ander bestand"):
        notebook.save_note(KEY, "nieuw")


WAIT = (
    "import sys, time; from pathlib import Path\n"
    "from zorgdesk.domain.errors import NotebookInUseError\n"
    "from zorgdesk.notebook.notebook import Notebook\n"
    "def opened():\n"
    "    while True:\n"
    "        try: return Notebook.open(Path(sys.argv[1]))\n"
    "        except NotebookInUseError: time.sleep(0.001)\n"
)


def run_both(path, script):
    command = [sys.executable, "-c", WAIT + script, path]
    writers = [subprocess.Popen([*command, name]) for name in "ab"]
    assert [writer.wait() for writer in writers] == [0, 0]


def test_two_processes_write_in_turn_and_both_are_kept(open_notebook, path):
    open_notebook().close()
    run_both(
        path,
        "for n in range(20):\n"
        "    book = opened()\n"
        "    book.save_note(f'{sys.argv[2]}:{n}', 'tekst')\n"
        "    book.save_note('samen', f'{sys.argv[2]} {n}')\n"
        "    book.close()",
    )
    notes = open_notebook().notes()
    assert len(notes) == 41
    assert notes["samen"] in {"a 19", "b 19"}
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM note WHERE entry_key = 'samen'").fetchone() == (1,)
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_two_processes_start_the_same_new_notebook(path):
    run_both(path, "book = opened(); book.save_note(sys.argv[2], 'tekst'); book.close()")
    notebook = Notebook.open(path)
    assert set(notebook.notes()) == {"a", "b"}
    notebook.close()


def test_a_row_that_an_index_lost_under_an_open_notebook_is_told_as_damage(path, monkeypatch):
    """SQLite tells of a broken constraint then: no fault of ours."""
    monkeypatch.setattr(drive, "stays", lambda _path: False)  # no log: what stands is what is read
    notebook = Notebook.open(path)
    notebook.save_note(KEY, "wat er stond")
    empty_index(path, "sqlite_autoindex_note_1")
    with pytest.raises(DamagedNotebookError):
        notebook.save_note(KEY, "wat er bij komt")
    notebook.close()


def test_nothing_is_written_in_a_file_that_showed_damage(path, monkeypatch):
    """Also where what is written has nothing to do with what is damaged."""
    monkeypatch.setattr(drive, "stays", lambda _path: False)
    notebook = Notebook.open(path)
    notebook.save_note(KEY, "wat er stond")
    empty_index(path, "sqlite_autoindex_note_1")
    with pytest.raises(DamagedNotebookError):
        notebook.save_note(KEY, "wat er bij komt")
    for _ in range(2):
        with pytest.raises(DamagedNotebookError):
            notebook.set_bookmark(KEY, on=True)
    notebook.close()


def test_what_was_saved_comes_into_the_file_itself_while_it_is_open(path, monkeypatch, tmp_path):
    monkeypatch.setattr(drive, "stays", lambda _path: True)
    notebook = Notebook.open(path)
    notebook.save_note(KEY, "bewaard")
    assert path.with_name(f"{path.name}-wal").stat().st_size
    notebook.fold_in()
    alone = tmp_path / "alleen het bestand.db"
    alone.write_bytes(path.read_bytes())
    with closing(Notebook.open(alone)) as copied:
        assert copied.note(KEY) == "bewaard"
    notebook.close()


def empty_index(path, name):
    """Make the first page of an index one without entries, as a writer SQLite knows of would."""
    with closing(sqlite3.connect(path)) as db:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        [page] = db.execute(query, (name,)).fetchone()
    whole = bytearray(path.read_bytes())
    at = (page - 1) * 4096
    whole[at : at + 8] = b"\x0a\0\0\0\0\x10\0\0"
    whole[24:28] = whole[92:96] = (int.from_bytes(whole[24:28], "big") + 1).to_bytes(4, "big")
    with path.open("r+b") as file:
        file.write(whole)
