"""What a password does not cover is named exactly, and nothing else is deleted."""

import pytest

from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import set_password
from zorgdesk.notebook.set_aside import set_aside
from zorgdesk.notebook.text_copies.folder import folder_of
from zorgdesk.notebook.times import utc_now
from zorgdesk.notebook.unsealed import unsealed, wipe_unsealed


@pytest.fixture
def path(tmp_path):
    """A notebook with a password, and beside it what a repair and a reader left there."""
    path = tmp_path / "werk.zorgdesk"
    path.write_bytes(b"beschadigd, met notities")
    path.with_name(f"{path.name}-wal").write_bytes(b"ook met notities")
    set_aside(path, utc_now())
    book = Notebook.open(path)
    book.save_note("initiatief:gele-kaart", "een")
    book.backups.make()
    book.text_copies.write()
    book.close()
    before = folder_of(path).with_name(f"{folder_of(path).name}-vorige-2026-01-01")
    before.mkdir()
    (before / "Gele kaart.md").write_text("van vroeger")
    (path.parent / "verslag.md").write_text("van de lezer zelf")
    yield path
    KEYRING.forget()


def names(path):
    return sorted(file.name.replace(f"{utc_now():%Y-%m-%d}", "DAG") for file in unsealed(path))


LEFT = ["Gele kaart.md", "werk-beschadigd-DAG-1.zorgdesk", "werk-beschadigd-DAG-1.zorgdesk-wal"]


def test_without_a_password_nothing_is_told_apart(path):
    assert unsealed(path) == ()


def test_what_was_set_aside_is_left_and_the_sealed_is_not(path):
    set_password(path, "vier woorden bij elkaar")
    assert names(path) == LEFT


def test_a_damaged_backup_is_left_too(path):
    [backup] = Notebook.open(path, read_only=True).backups.all()
    backup.path.write_bytes(b"stuk, met een notitie")
    set_password(path, "vier woorden bij elkaar")
    assert names(path) == sorted([backup.path.name.replace(f"{utc_now():%Y-%m-%d}", "DAG"), *LEFT])


def test_only_that_is_deleted(path):
    set_password(path, "vier woorden bij elkaar")
    gone = unsealed(path)
    before = {file for file in path.parent.rglob("*") if file.is_file()}
    assert wipe_unsealed(path, gone) == []
    after = {file for file in path.parent.rglob("*") if file.is_file()}
    assert before - after == set(gone)
    assert not list(path.parent.glob("*-vorige-*"))
    assert unsealed(path) == ()
