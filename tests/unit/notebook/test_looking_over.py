"""When a notebook is looked over: at once if it is small or was cut short, else before writing."""

from contextlib import suppress

import pytest

from zorgdesk.domain.errors import CutShortNotebookError, DamagedNotebookError
from zorgdesk.notebook import opening
from zorgdesk.notebook.notebook import Notebook

KEY = "initiatief:brugwonen"
PAGE = 4096


@pytest.fixture
def large(open_notebook, path, monkeypatch):
    """A closed notebook that is too large to be read whole at opening."""
    notebook = open_notebook()
    for number in range(60):
        notebook.save_note(f"initiatief:{number}", f"notitie {number} " * 40)
    notebook.close()
    monkeypatch.setattr(opening, "SMALL", 0)
    return path


def damage(path):
    """Spoil a page far from what opening reads."""
    whole = path.read_bytes()
    at = whole.rindex(b"notitie 30 ") // PAGE * PAGE
    path.write_bytes(whole[:at] + b"\0" + whole[at + 1 :])
    return path.read_bytes()


def left_behind(path):
    path.with_name(f"{path.name}.in-gebruik").write_text("{}")


def test_damage_in_a_large_notebook_is_found_when_it_is_looked_over(large):
    damage(large)
    notebook = Notebook.open(large)
    for _ in range(2):
        with pytest.raises(DamagedNotebookError, match="beschadigd"):
            notebook.look_over()
    notebook.close()


def test_damage_in_a_large_notebook_is_found_before_anything_is_written(large):
    damaged = damage(large)
    notebook = Notebook.open(large)
    with pytest.raises(DamagedNotebookError):
        notebook.save_note(KEY, "nieuw")
    with pytest.raises(DamagedNotebookError):
        notebook.set_bookmark(KEY, on=True)
    with pytest.raises(DamagedNotebookError):
        notebook.journal.undo()
    notebook.close()
    assert large.read_bytes() == damaged


def test_damage_in_a_large_notebook_never_gets_over_a_good_backup(large):
    notebook = Notebook.open(large)
    good = notebook.backups.make()
    notebook.close()
    damage(large)
    notebook = Notebook.open(large)
    with suppress(DamagedNotebookError):
        notebook.backups.make()
    assert notebook.backups.all() == (good,)
    notebook.close()


def test_a_sound_large_notebook_is_written_in_as_ever(large, open_notebook):
    open_notebook().save_note(KEY, "nieuw")
    notebook = open_notebook()
    notebook.look_over()
    assert notebook.note(KEY) == "nieuw"
    assert not notebook.was_cut_short


def test_a_large_notebook_that_was_cut_short_is_looked_over_at_once(large):
    left_behind(large)
    damage(large)
    with pytest.raises(CutShortNotebookError):
        Notebook.open(large)


def test_a_journal_that_was_not_folded_in_tells_the_same(large):
    large.with_name(f"{large.name}-wal").write_bytes(b"no log at all")
    damage(large)
    with pytest.raises(CutShortNotebookError):
        Notebook.open(large)


def test_a_notebook_that_was_cut_short_and_is_sound_says_so_once(large):
    left_behind(large)
    notebook = Notebook.open(large)
    assert notebook.was_cut_short
    notebook.close()
    notebook = Notebook.open(large)
    assert not notebook.was_cut_short
    notebook.close()
