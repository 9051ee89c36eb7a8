"""Which notebook comes back at a start, and which ones were open before."""

from pathlib import Path

import pytest

from zorgdesk.shelf import MOST, Shelf, as_notebook_name, is_notebook_name


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "user" / "notitieboek.db")


def test_at_first_the_standard_notebook_is_chosen_and_may_be_begun(shelf):
    assert shelf.chosen == shelf.standard
    assert shelf.is_new
    assert not shelf.with_opened(shelf.standard).is_new


def test_what_was_opened_last_is_chosen(shelf, tmp_path):
    stick = tmp_path / "stick" / "werk.zorgdesk"
    shelf = shelf.with_opened(stick).with_opened(shelf.standard).with_opened(stick)
    assert shelf.recent == (stick, shelf.standard)
    assert shelf.chosen == stick


def test_only_the_last_ones_are_kept(shelf, tmp_path):
    for number in range(MOST + 3):
        shelf = shelf.with_opened(tmp_path / f"{number}.zorgdesk")
    assert len(shelf.recent) == MOST
    assert shelf.recent[0].stem == str(MOST + 2)


def test_a_shelf_is_read_as_it_was_written(shelf, tmp_path):
    shelf = shelf.with_opened(shelf.standard).with_opened(tmp_path / "é & x.zorgdesk")
    assert Shelf.read(shelf.standard, shelf.stored()) == shelf


def test_a_folder_that_moves_takes_its_notebooks_along(shelf):
    """A stick with everything on it may be F: here and G: there."""
    moved = Path("/elsewhere/user/notitieboek.db").absolute()
    beside = shelf.standard.with_name("werk.zorgdesk")
    stored = shelf.with_opened(shelf.standard).with_opened(beside).stored()
    assert Shelf.read(moved, stored).recent == (moved.with_name("werk.zorgdesk"), moved)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("werk", "werk.zorgdesk"),
        ("werk.zorgdesk", "werk.zorgdesk"),
        ("oud.DB", "oud.DB"),
        ("dr. Peeters", "dr. Peeters.zorgdesk"),
    ],
)
def test_a_new_notebook_gets_our_ending(typed, name):
    assert as_notebook_name(Path("/map", typed)) == Path("/map", name)
    assert is_notebook_name(Path(name))
