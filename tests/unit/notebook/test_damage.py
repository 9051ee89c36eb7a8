"""A file that was damaged, anywhere and in any way: told, or everything is there; never changed."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.unit.notebook.pages import kinds, page_size
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.notebook import Notebook

KEYS = [f"initiatief:{number}" for number in range(150)]
TELLING = (0, 1, 3, 5, 8, 12, 20, 40)
"""Places at the start of a page: its type, counts, and where its cells are."""
ALL_KINDS = {
    "header", "table leaf", "table interior", "index leaf", "index interior", "overflow",
    "free leaf", "free trunk",
}  # fmt: skip
JOURNALS = ("-wal", "-shm", "-journal")


def written(number):
    return f"notitie {number} " * (600 if number % 10 == 0 else 40)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A notebook with pages of every kind."""
    path = tmp_path_factory.mktemp("heel") / "notitieboek.db"
    notebook = Notebook.open(path)
    with notebook.step(StepKind.SEVERAL, count="1"):
        for number, key in enumerate(KEYS):
            notebook.save_note(key, written(number))
            notebook.set_bookmark(key, on=True)
    notebook.close()
    with closing(sqlite3.connect(path)) as db, db:  # as when old steps are forgotten
        db.execute("DELETE FROM step_change")
    return path.read_bytes()


@pytest.fixture(scope="module")
def by_kind(whole):
    found = kinds(whole)
    assert set(found) == ALL_KINDS
    return found


def left_of(path):
    """What a notebook says now, its changed texts aside: None when it is told to be damaged."""
    try:
        notebook = Notebook.open(path)
    except NotebookError:
        return None
    try:
        found, bookmarked = {key: notebook.note(key) for key in KEYS}, notebook.bookmarked()
        assert dict(notebook.notes()) == found
        notebook.save_note("nieuw", "nu")
        assert dict(notebook.notes()) == {**found, "nieuw": "nu"}
    except NotebookError:
        return None
    else:
        return found, bookmarked
    finally:
        notebook.close()


def try_it(path, content):
    """Open a file with this content: told, and then left as it is, or nothing is missing."""
    path.write_bytes(content)
    left = left_of(path)
    if left is None:
        assert path.read_bytes() == content
    else:
        found, bookmarked = left
        changed = [key for number, key in enumerate(KEYS) if found[key] != written(number)]
        assert len(changed) <= 1  # a letter that became another one: nobody can tell
        assert all(len(found[key]) == len(written(KEYS.index(key))) for key in changed)
        assert bookmarked == set(KEYS)
    for file in path.parent.iterdir():
        file.unlink() if file.is_file() else shutil.rmtree(file)
    return left is None


def places(whole, by_kind, kind, chance):
    size = page_size(whole)
    for number in chance.sample(by_kind[kind], min(2, len(by_kind[kind]))):
        within = [*TELLING, *(chance.randrange(size) for _ in range(4))]
        yield from ((number - 1) * size + at for at in within)


@pytest.mark.parametrize("kind", sorted(ALL_KINDS))
def test_a_flipped_byte_costs_nothing_in_silence(tmp_path, whole, by_kind, kind):
    chance = random.Random(kind)
    for at in places(whole, by_kind, kind, chance):
        flipped = whole[at] ^ chance.choice((0xFF, 0x01, 0x80))
        try_it(tmp_path / "n.db", whole[:at] + bytes([flipped]) + whole[at + 1 :])


@pytest.mark.parametrize("kind", sorted(ALL_KINDS - {"free leaf"}))
def test_a_page_of_zeros_is_told(tmp_path, whole, by_kind, kind):
    size = page_size(whole)
    for number in by_kind[kind][:2]:
        start = (number - 1) * size
        assert try_it(tmp_path / "n.db", whole[:start] + bytes(size) + whole[start + size :])


def test_two_pages_that_changed_places_are_told(tmp_path, whole, by_kind):
    size = page_size(whole)
    one, other = ((number - 1) * size for number in by_kind["table leaf"][-4:-2])
    swapped = bytearray(whole)
    swapped[one : one + size] = whole[other : other + size]
    swapped[other : other + size] = whole[one : one + size]
    assert try_it(tmp_path / "n.db", bytes(swapped))


@pytest.mark.parametrize("length", [1, 16, 99, 101, 511, 4095, 4096, 4097, 8192, -8192 * 40])
def test_a_file_that_was_cut_off_is_told(tmp_path, whole, length):
    assert try_it(tmp_path / "n.db", whole[:length])


def test_what_was_added_behind_a_file_costs_nothing(tmp_path, whole):
    assert not try_it(tmp_path / "n.db", whole + b"\0" * 5000)


@pytest.fixture
def killed(tmp_path, whole):
    """A notebook as it lies there after a crash: the last notes stand in the log only."""
    path = tmp_path / "open" / "notitieboek.db"
    path.parent.mkdir()
    path.write_bytes(whole)
    notebook = Notebook.open(path)
    for number in range(20):
        notebook.save_note(f"laat:{number}", "nog net bewaard")
    copy = tmp_path / "daarna" / path.name
    copy.parent.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(f"{path}{ending}", f"{copy}{ending}")
    notebook.close()
    return copy


def late_notes(path: Path):
    notebook = Notebook.open(path)
    try:
        return [key for key in notebook.notes() if key.startswith("laat:")]
    finally:
        notebook.close()


def test_what_stands_only_in_the_log_is_there(killed):
    assert len(late_notes(killed)) == 20


@pytest.mark.parametrize("part", [0.0, 0.2, 0.5, 0.9])
@pytest.mark.parametrize("how", ["flipped", "cut off"])
def test_a_damaged_log_costs_what_was_in_it_and_no_more(killed, part, how):
    """Each change in the log has a checksum: those before the damage are there, in order."""
    log = killed.with_name(f"{killed.name}-wal")
    content = log.read_bytes()
    at = int(len(content) * part)
    flipped = content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]
    log.write_bytes(flipped if how == "flipped" else content[:at])
    try:
        kept = late_notes(killed)
    except NotebookError:  # told; what the log still has is not thrown away
        assert log.exists()
        return
    assert set(kept) == {f"laat:{number}" for number in range(len(kept))}
    notebook = Notebook.open(killed)
    assert all(notebook.note(key) == written(number) for number, key in enumerate(KEYS))
    notebook.close()


def test_a_log_that_is_gone_costs_what_was_in_it_and_no_more(killed):
    killed.with_name(f"{killed.name}-wal").unlink()
    assert late_notes(killed) == []


def test_the_log_of_another_file_is_not_taken_for_ours(killed, tmp_path):
    other = Notebook.open(tmp_path / "ander.db")
    other.save_note("vreemd", "van elders")
    shutil.copy(tmp_path / "ander.db-wal", f"{killed}-wal")
    other.close()
    try:
        notebook = Notebook.open(killed)
    except NotebookError:
        return
    assert notebook.note("vreemd") == ""
    assert all(notebook.note(key) == written(number) for number, key in enumerate(KEYS))
    notebook.close()


def test_a_journal_that_is_nonsense_costs_nothing(killed):
    for ending in JOURNALS:
        killed.with_name(killed.name + ending).unlink(missing_ok=True)
    killed.with_name(f"{killed.name}-journal").write_bytes(b"geen logboek " * 500)
    notebook = Notebook.open(killed)
    assert all(notebook.note(key) == written(number) for number, key in enumerate(KEYS))
    notebook.close()
