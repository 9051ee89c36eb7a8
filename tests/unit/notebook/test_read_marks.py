from datetime import timedelta

from zorgdesk.domain.undo import StepKind

KEY, OTHER = "initiatief:brugwonen", "initiatief:de-brug"


def test_what_was_read_is_known_after_a_restart(notebook, open_notebook, clock):
    notebook.read_marks.put([KEY])
    read_at = notebook.read_marks.read_at(KEY)
    assert timedelta() <= clock.time - read_at <= timedelta(seconds=2)
    again = open_notebook()
    assert again.read_marks.keys() == again.read_keys() == {KEY}
    assert again.read_marks.read_at(KEY) == read_at
    assert again.read_marks.read_at(OTHER) is None


def test_reading_again_does_not_change_when_it_was_read(notebook, clock):
    notebook.read_marks.put([KEY])
    read_at = notebook.read_marks.read_at(KEY)
    clock.time += timedelta(days=3)
    notebook.read_marks.put([KEY])
    assert notebook.read_marks.read_at(KEY) == read_at


def test_an_entry_marked_as_unread_can_be_read_anew(notebook, clock):
    notebook.read_marks.put([KEY])
    read_at = notebook.read_marks.read_at(KEY)
    notebook.read_marks.take_away([KEY, OTHER])
    assert notebook.read_keys() == frozenset()
    assert notebook.read_marks.read_at(KEY) is None
    clock.time += timedelta(days=3)
    notebook.read_marks.put([KEY])
    assert notebook.read_marks.read_at(KEY) > read_at


def test_many_marks_are_one_step(notebook):
    notebook.read_marks.put([KEY, OTHER])
    step = notebook.journal.undo()
    assert (step.kind, step.parameters, step.keys) == (
        StepKind.MARKED_READ,
        {"count": "2"},
        (KEY, OTHER),
    )
    assert notebook.read_keys() == frozenset()
    notebook.journal.redo()
    assert notebook.read_keys() == {KEY, OTHER}
