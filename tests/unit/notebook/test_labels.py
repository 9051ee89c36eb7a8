import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.history import DeletedKind
from zorgdesk.domain.labels import Label, LabelColour, folded
from zorgdesk.domain.undo import StepKind

KEY, OTHER, THIRD = "initiatief:brugwonen", "initiatief:de-brug", "begrip:ocmw"


@pytest.fixture
def labels(notebook):
    return notebook.labels


def test_labels_are_there_after_a_restart(labels, open_notebook):
    intake = labels.add(" Intake ", LabelColour.RED)
    wonen = labels.add("wonen")
    labels.put_on(intake.id, [KEY, OTHER])
    again = open_notebook().labels
    assert again.all() == ((intake, 2), (wonen, 0))
    assert again.of(KEY) == (intake,)
    assert again.keys(intake.id) == {KEY, OTHER}
    assert intake == Label(intake.id, "Intake", LabelColour.RED)


def test_the_labels_of_an_entry_come_by_name(labels):
    for name in ("zorg", "Één", "bellen"):
        labels.put_on(labels.add(name).id, [KEY])
    assert [label.name for label in labels.of(KEY)] == ["bellen", "zorg", "Één"]
    assert [label.name for label, _ in labels.all()] == ["bellen", "zorg", "Één"]
    assert labels.by_entry() == {KEY: labels.of(KEY)}
    assert labels.of(OTHER) == ()


@pytest.mark.parametrize("same", ["INTAKE", " intake  gesprek "[:7], "ｉｎｔａｋｅ"])
def test_a_name_in_use_gives_the_label_that_has_it(labels, same):
    intake = labels.add("Intake", LabelColour.BLUE)
    assert labels.add(same) == intake
    assert len(labels.all()) == 1


@given(st.text(), st.sampled_from([str.upper, str.title, " {} ".format]))
def test_a_name_folds_to_the_same_however_often(name, written):
    assert folded(folded(name)) == folded(name) == folded(f" {name} ")
    assert folded("wonen") == folded(written("wonen"))


def test_a_label_without_a_name_is_refused(labels):
    with pytest.raises(NotebookError, match="naam nodig"):
        labels.add("  ")
    assert labels.all() == ()


def test_renaming_and_recolouring(labels, notebook):
    label = labels.add("intake")
    labels.rename(label.id, "Intake")
    labels.recolour(label.id, LabelColour.TEAL)
    assert labels.all() == ((Label(label.id, "Intake", LabelColour.TEAL), 0),)
    notebook.journal.undo()
    step = notebook.journal.undo()
    assert (step.kind, step.parameters["before"]) == (StepKind.LABEL_RENAMED, "intake")
    assert labels.all() == ((label, 0),)


def test_the_name_of_another_label_is_refused(labels):
    first, second = labels.add("intake"), labels.add("bellen")
    with pytest.raises(NotebookError, match="al een label"):
        labels.rename(second.id, "Intake")
    assert [label for label, _ in labels.all()] == [second, first]


def test_merging_puts_the_one_where_the_other_was(labels, notebook):
    first, second = labels.add("wonen"), labels.add("huisvesting")
    labels.put_on(first.id, [KEY, OTHER])
    labels.put_on(second.id, [OTHER, THIRD])
    labels.merge(first.id, second.id)
    assert labels.all() == ((second, 3),)
    assert labels.keys(second.id) == {KEY, OTHER, THIRD}
    assert notebook.journal.undo().parameters == {"name": "wonen", "into": "huisvesting"}
    assert labels.keys(first.id) == {KEY, OTHER}
    assert labels.keys(second.id) == {OTHER, THIRD}


def test_a_label_merged_with_itself_stays(labels):
    label = labels.add("wonen")
    labels.merge(label.id, label.id)
    assert labels.all() == ((label, 0),)


def test_a_deleted_label_is_put_back_where_it_was(labels, notebook):
    label = labels.add("intake")
    labels.put_on(label.id, [KEY])
    labels.delete(label.id)
    assert labels.all() == ()
    assert labels.of(KEY) == ()
    assert labels.keys(label.id) == frozenset()
    [thing] = notebook.trash.all()
    assert (thing.kind, thing.about) == (DeletedKind.LABEL, "intake")
    notebook.trash.put_back(thing)
    assert labels.of(KEY) == (label,)


def test_a_deleted_label_whose_name_was_given_away_is_not_put_back(labels, notebook):
    labels.delete(labels.add("intake").id)
    labels.add("Intake")
    [thing] = notebook.trash.all()
    with pytest.raises(NotebookError, match="al een label"):
        notebook.trash.put_back(thing)
    assert len(labels.all()) == 1


def test_many_entries_at_once_are_one_step(labels, notebook):
    label = labels.add("intake")
    labels.put_on(label.id, [KEY, OTHER])
    step = notebook.journal.next_undo()
    assert step.parameters == {"name": "intake", "count": "2"}
    assert step.keys == (KEY, OTHER)
    labels.take_off(label.id, [KEY, OTHER, THIRD])
    assert labels.keys(label.id) == frozenset()
    notebook.journal.undo()
    assert labels.keys(label.id) == {KEY, OTHER}
    notebook.journal.undo()
    assert labels.keys(label.id) == frozenset()


def test_a_label_that_is_gone_is_told(labels):
    label = labels.add("intake")
    labels.delete(label.id)
    for change in (labels.delete, lambda gone: labels.put_on(gone, [KEY])):
        with pytest.raises(NotebookError, match="bestaat niet meer"):
            change(label.id)


def test_giving_a_label_makes_it_where_there_is_none_in_one_step(labels, notebook):
    given = labels.give(" intake ", [KEY, OTHER])
    assert labels.give("INTAKE", [KEY, THIRD]) == given
    assert labels.keys(given.id) == {KEY, OTHER, THIRD}
    notebook.journal.undo()
    assert labels.keys(given.id) == {KEY, OTHER}
    step = notebook.journal.undo()
    assert (step.kind, step.parameters) == (
        StepKind.LABEL_PUT_ON,
        {"name": "intake", "count": "2"},
    )
    assert labels.all() == ()


def test_labels_made_one_after_the_other_look_different(labels):
    made = [labels.add(name).colour for name in "abcdefgh"]
    assert set(made) == set(LabelColour)
