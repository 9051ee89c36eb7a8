"""Several notebooks taken over at once: as one after the other, and in one step."""

from contextlib import closing

import pytest

from tests.unit.notebook.taking import reading, unwatched
from zorgdesk.domain.errors import PasswordNeededError
from zorgdesk.domain.merging import Fate, How
from zorgdesk.domain.names_apart import names_apart
from zorgdesk.notebook.keys import KEYRING
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.passwords import set_password

KEY, OTHER = "initiatief:brugwonen", "begrip:ocmw"


@pytest.fixture
def participant(tmp_path, clock):
    """Make a closed notebook with one note about the same."""

    def make(name, text=None):
        path = tmp_path / f"{name}.zorgdesk"
        with closing(Notebook.open(path, clock)) as notebook:
            notebook.save_note(KEY, text or f"van {name}")
        return path

    return make


def how_of(name):
    return How(f"uit {name}", collect=name)


def texts(notebook):
    return {each.text for each in notebook.notepad.of(KEY)}


def test_all_come_in_one_step_after_one_backup(notebook, participant):
    taking = reading(notebook, *map(participant, ("An", "Bert", "Cis")))
    told = taking.take(how_of, unwatched)
    assert [(each.name, each.count(Fate.NEW)) for each in told] == [
        ("An", 3),
        ("Bert", 3),
        ("Cis", 3),
    ]
    assert texts(notebook) == {"van An", "van Bert", "van Cis"}
    assert [each.name for each in notebook.collections.all()] == ["An", "Bert", "Cis"]
    assert len(notebook.backups.all()) == 1
    step = notebook.journal.undo()
    assert step.parameters == {"name": "An, Bert, Cis", "count": "3", "notebooks": "3"}
    assert (texts(notebook), notebook.collections.all()) == (set(), ())
    assert notebook.journal.next_undo() is None


def test_what_cannot_be_read_leaves_the_others(notebook, path, participant, tmp_path):
    (tmp_path / "brief.zorgdesk").write_text("geen notitieboek" * 100)
    an = participant("An")
    chosen = (tmp_path / "weg.zorgdesk", an, path, tmp_path / "brief.zorgdesk", an)
    taking = reading(notebook, *chosen)
    why = [str(each.found) for each in taking.unread]
    for words, told in zip(("niet", "zelf", "geen notitieboek", "twee keer"), why, strict=True):
        assert words in told
    taking.take(how_of, unwatched)
    assert texts(notebook) == {"van An"}


def test_together_they_are_not_to_fill_the_memory(notebook, participant, monkeypatch):
    an, bert = participant("An"), participant("Bert")
    monkeypatch.setattr(
        "zorgdesk.notebook.merging.chosen.LARGEST", an.stat().st_size + bert.stat().st_size - 1
    )
    [left] = reading(notebook, an, bert).unread
    assert (left.path, "daarna apart" in str(left.found)) == (bert, True)


def test_a_copy_under_another_name_adds_nothing_more(notebook, participant, tmp_path):
    an = participant("An")
    again = tmp_path / "An kopie.zorgdesk"
    again.write_bytes(an.read_bytes())
    first, second = reading(notebook, an, again).take(how_of, unwatched)
    assert (first.count(Fate.NEW), second.changes_nothing) == (3, True)
    assert notebook.journal.next_undo().parameters["name"] == "An"


def test_each_is_laid_beside_what_came_with_those_before_it(notebook, tmp_path, clock):
    """Ours was handed out: Bert wrote something else, An nothing, and Cis went another way."""
    notebook.save_note(KEY, "begin")
    paths = [tmp_path / f"{name}.zorgdesk" for name in ("Bert", "An", "Cis")]
    for path, text in zip(paths, ("iets van Bert", "begin", "iets van Cis"), strict=True):
        notebook.save_copy(path)
        with closing(Notebook.open(path, clock)) as other:
            other.save_note(KEY, text)
    told = reading(notebook, *paths).preview(how_of)
    fates = [[each.fate for each in account.differing] for account in told]
    assert fates == [[Fate.CONTINUED], [], [Fate.DIFFERENT]]
    assert reading(notebook, *paths).take(how_of, unwatched) == told
    assert texts(notebook) == {"iets van Bert", "iets van Cis"}


def test_passwords_are_given_one_by_one_and_one_may_open_several(notebook, participant):
    paths = [participant(name) for name in ("An", "Bert", "Cis")]
    for path, password in zip(paths, ("van An", "van ons", "van ons"), strict=True):
        set_password(path, password)
    KEYRING.forget()
    taking = reading(notebook, *paths)
    assert [each.path for each in taking.sealed] == paths
    with pytest.raises(PasswordNeededError):
        taking.opened_with(paths[0], "van ons")
    taking = taking.opened_with(paths[1], "van ons")
    assert [each.path for each in taking.sealed] == paths[:1]
    taking = taking.opened_with(paths[0], "van An")
    taking.take(how_of, unwatched)
    assert texts(notebook) == {"van An", "van Bert", "van Cis"}


class StoppedError(Exception):
    pass


@pytest.mark.parametrize("moment", [0.1, 0.5, 0.7])
def test_stopped_midway_nothing_of_any_is_there(notebook, participant, moment):
    def stop(done):
        if done > moment:
            raise StoppedError

    taking = reading(notebook, *map(participant, ("An", "Bert", "Cis")))
    with pytest.raises(StoppedError):
        taking.take(how_of, stop)
    assert (texts(notebook), notebook.journal.next_undo()) == (set(), None)
    notebook.check()


def test_namesakes_are_told_apart_by_the_folder_they_differ_in(tmp_path):
    an, bert = (tmp_path / name / "zorgdesk" / "notities.zorgdesk" for name in ("An", "Bert"))
    cis = tmp_path / "Cis.zorgdesk"
    assert names_apart([an, cis, bert]) == ["notities (An)", "Cis", "notities (Bert)"]
    assert names_apart([an]) == ["notities"]
    one, other = an.with_name("notities.db"), an
    assert names_apart([one, other]) == ["notities (1)", "notities (2)"]
