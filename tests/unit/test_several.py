"""Several entries at once: what would change is told, and is one step with a backup before it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.several import Preview, Topic
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.several import Several

KEYS = [f"initiatief:{letter}" for letter in "abcdef"]


@pytest.fixture
def notebook(tmp_path):
    notebook = Notebook.open(tmp_path / "notitieboek.db")
    yield notebook
    notebook.close()


def state(notebook):
    """What is on entries now."""
    labels = {label.name: notebook.labels.keys(label.id) for label, _ in notebook.labels.all()}
    return labels, notebook.bookmarked(), notebook.read_keys()


def test_a_label_goes_on_those_without_it(notebook):
    notebook.labels.give("Intake", KEYS[:2])
    several = Several(notebook, KEYS[:5], Topic.LABEL, " intake ")
    assert several.preview() == Preview(Topic.LABEL, 2, 3, "intake")
    several.change(on=True)
    assert several.preview() == Preview(Topic.LABEL, 5, 0, "intake")
    step = notebook.journal.undo()
    assert (step.parameters["count"], set(step.keys)) == ("3", set(KEYS[2:5]))
    assert several.preview() == Preview(Topic.LABEL, 2, 3, "intake")


def test_a_label_that_is_not_there_is_made_and_undone_as_one(notebook):
    several = Several(notebook, KEYS, Topic.LABEL, "nieuw")
    assert several.preview() == Preview(Topic.LABEL, 0, 6, "nieuw", is_new=True)
    several.change(on=True)
    notebook.journal.undo()
    assert notebook.labels.all() == ()


def test_without_a_name_there_is_nothing_to_put_on(notebook):
    several = Several(notebook, KEYS, Topic.LABEL, "  ")
    assert several.preview().is_nameless
    with pytest.raises(NotebookError):
        several.change(on=True)
    assert notebook.journal.next_undo() is None


@pytest.mark.parametrize("topic", Topic)
def test_what_is_put_on_is_taken_off_and_back_again(notebook, topic):
    several = Several(notebook, KEYS, topic, "intake")
    states = [state(notebook)]
    for on in (True, False):
        several.change(on=on)
        states.append(state(notebook))
    assert several.preview().has == 0
    for earlier in (states[1], states[0]):
        notebook.journal.undo()
        assert state(notebook)[1:] == earlier[1:]
        assert state(notebook)[0].get("intake", set()) == earlier[0].get("intake", set())


@pytest.mark.parametrize("topic", Topic)
def test_a_backup_is_made_before(notebook, topic):
    notebook.save_note(KEYS[0], "Vooraf.")
    Several(notebook, KEYS, topic, "intake").change(on=True)
    [backup] = notebook.backups.all()
    before = Notebook.open(backup.path, read_only=True)
    assert (before.note(KEYS[0]), before.bookmarked(), before.read_keys()) == (
        "Vooraf.",
        frozenset(),
        frozenset(),
    )
    before.close()


def test_a_change_that_changes_nothing_is_no_step_and_needs_no_backup(notebook):
    Several(notebook, KEYS, Topic.READ).change(on=False)
    assert notebook.journal.next_undo() is None
    assert notebook.backups.all() == ()


def test_without_a_backup_nothing_is_changed(notebook):
    notebook.save_note(KEYS[0], "Vooraf.")
    notebook.backups.folder.write_text("in de weg")
    with pytest.raises(NotebookError):
        Several(notebook, KEYS, Topic.BOOKMARK).change(on=True)
    assert notebook.bookmarked() == frozenset()


def test_a_notebook_that_is_read_is_not_changed(notebook, tmp_path):
    notebook.save_note(KEYS[0], "Vooraf.")
    reader = Notebook.open(notebook.path, read_only=True)
    with pytest.raises(NotebookError):
        Several(reader, KEYS, Topic.BOOKMARK).change(on=True)
    reader.close()


CHANGES = st.lists(
    st.tuples(st.sampled_from(Topic), st.sets(st.sampled_from(KEYS)), st.booleans()), max_size=5
)


@settings(max_examples=12)
@given(CHANGES)
def test_what_was_said_is_what_happens_and_undoing_is_the_inverse(tmp_path_factory, changes):
    notebook = Notebook.open(tmp_path_factory.mktemp("notebook") / "notitieboek.db")
    seen = [state(notebook)[1:]]
    for topic, keys, on in changes:
        several = Several(notebook, keys, topic, "intake")
        said = several.preview()
        several.change(on=on)
        now = several.preview()
        assert (now.has, now.lacks) == ((len(keys), 0) if on else (0, len(keys)))
        if said.lacks if on else said.has:
            step = notebook.journal.next_undo()
            assert step.parameters["count"] == str(said.lacks if on else said.has)
            seen.append(state(notebook)[1:])
    for earlier in reversed(seen[:-1]):
        notebook.journal.undo()
        assert state(notebook)[1:] == earlier
    assert notebook.journal.next_undo() is None
    notebook.close()
