from datetime import timedelta

import pytest

from zorgdesk.domain.entry import Facet, Link, Role, StatusKind
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.history import DeletedKind
from zorgdesk.domain.own_entries import Draft, is_own, new_key
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.notebook import Notebook

FULL = Draft(
    title="Buurtsoep",
    summary="Elke donderdag soep voor wie alleen eet.",
    text="Een **buurthuis** kookt.\n\n- warm\n- gratis",
    aliases=("Soepcafé", "De Ketel"),
    values={Facet.REGION: ("west-vlaanderen",), Facet.TARGET_GROUP: ("ouderen", "daklozen")},
    status=StatusKind.PILOT,
    status_reason="tot eind 2026",
    organisations=(("organisatie:ocmw-brugge", Role.RUNS), ("organisatie:caw", Role.NAMED)),
    links=(Link("https://soep.example/a", "Buurtsoep Brugge"), Link("https://soep.example", "")),
    source="Gesprek met Els, maart 2026",
)


def test_all_that_was_filled_in_is_there_after_a_restart(notebook, open_notebook):
    made = notebook.own_entries.add(FULL)
    [found] = open_notebook().own_entries.all()
    assert found == made
    assert found.draft == FULL
    assert is_own(found.key)
    assert found.created_at == found.changed_at


def test_a_key_is_begun_by_saving_and_two_never_collide(notebook):
    first, second = new_key(), new_key()
    notebook.own_entries.save(first, Draft("Een"))
    notebook.own_entries.save(second, Draft("Twee"))
    assert [each.draft.title for each in notebook.own_entries.all()] == ["Een", "Twee"]
    assert first != second


def test_nothing_filled_in_is_no_entry(notebook):
    key = new_key()
    notebook.own_entries.save(key, Draft(title="  "))
    assert notebook.own_entries.all() == ()
    assert notebook.journal.next_undo() is None


def test_an_entry_that_is_emptied_goes_to_the_trash_and_writing_brings_it_back(notebook):
    key = notebook.own_entries.add(FULL).key
    notebook.own_entries.save(key, Draft())
    assert notebook.own_entries.all() == ()
    notebook.own_entries.save(key, Draft("Toch"))
    assert [each.draft.title for each in notebook.own_entries.all()] == ["Toch"]


def test_an_entry_of_the_catalogue_is_not_changed(notebook):
    with pytest.raises(NotebookError, match="Alleen een eigen fiche"):
        notebook.own_entries.save("initiatief:brugwonen", Draft("Anders"))


def test_notes_labels_and_marks_hang_on_its_key(notebook, open_notebook):
    key = notebook.own_entries.add(FULL).key
    notebook.save_note(key, "navragen")
    notebook.set_bookmark(key, on=True)
    notebook.labels.put_on(notebook.labels.add("soep").id, [key])
    notebook.read_marks.put([key])
    notebook = open_notebook()
    assert notebook.note(key) == "navragen"
    assert notebook.bookmarked() == notebook.read_keys() == {key}


def test_what_was_deleted_is_in_the_trash_with_its_notes_and_comes_back(notebook):
    key = notebook.own_entries.add(FULL).key
    notebook.save_note(key, "navragen")
    notebook.own_entries.delete(key)
    [thing] = notebook.trash.all()
    assert (thing.kind, thing.about, thing.text) == (DeletedKind.OWN_ENTRY, key, FULL.summary)
    assert notebook.own_entries.titles() == {key: "Buurtsoep"}
    notebook.trash.put_back(thing)
    assert notebook.own_entries.get(key).draft == FULL
    assert notebook.note(key) == "navragen"


def test_each_change_is_undone_and_done_again_and_names_the_entry(notebook, open_notebook):
    key = notebook.own_entries.add(FULL).key
    notebook.own_entries.delete(key)
    notebook = open_notebook()
    step = notebook.journal.undo()
    assert (step.kind, step.parameters, step.keys) == (
        StepKind.OWN_ENTRY_DELETED,
        {"title": "Buurtsoep"},
        (key,),
    )
    assert [each.draft for each in notebook.own_entries.all()] == [FULL]
    assert notebook.journal.undo().kind is StepKind.OWN_ENTRY_ADDED
    assert notebook.own_entries.all() == ()
    notebook.journal.redo()
    assert [each.draft for each in notebook.own_entries.all()] == [FULL]


def test_typing_in_several_fields_is_one_step(notebook):
    key = notebook.own_entries.add(Draft("B")).key
    for draft in (Draft("Buurt"), Draft("Buurt", summary="Soep"), Draft("Buurten", "Soep", "x")):
        notebook.own_entries.save(key, draft)
    assert notebook.journal.undo().kind is StepKind.OWN_ENTRY_CHANGED
    assert notebook.own_entries.get(key).draft == Draft("B")
    notebook.journal.redo()
    assert notebook.own_entries.get(key).draft == Draft("Buurten", "Soep", "x")


def test_a_value_that_was_picked_is_a_step_of_its_own(notebook):
    key = notebook.own_entries.add(Draft("B")).key
    notebook.own_entries.save(key, Draft("Buurt"))
    picked = Draft("Buurt", values={Facet.REGION: ("west-vlaanderen",)})
    notebook.own_entries.save(key, picked)
    notebook.journal.undo()
    assert notebook.own_entries.get(key).draft == Draft("Buurt")


def test_what_it_was_before_is_kept_and_comes_back(notebook, clock):
    key = notebook.own_entries.add(FULL).key
    clock.time += timedelta(hours=1)
    notebook.own_entries.save(key, Draft("Kort"))
    [version] = notebook.own_entries.versions(key)
    assert version.text.startswith("Buurtsoep\n\nElke donderdag")
    notebook.own_entries.restore(key, version)
    assert notebook.own_entries.get(key).draft == FULL
    assert notebook.journal.next_undo().parameters == {"title": "Buurtsoep"}
    assert notebook.own_entries.versions(key)[0].text == "Kort"


def test_saving_the_same_is_no_step(notebook):
    key = notebook.own_entries.add(FULL).key
    notebook.own_entries.save(key, FULL)
    assert notebook.journal.next_undo().kind is StepKind.OWN_ENTRY_ADDED


def test_what_a_newer_version_stored_is_left_out(notebook, path, open_notebook):
    key = notebook.own_entries.add(FULL).key
    with notebook._database.writing() as db:
        db.exec_driver_sql(
            "UPDATE own_entry SET status = 'dreamt', organisations = '[[\"x\", \"king\"], 4]', "
            'filters = \'{"moon": ["full"], "region": [7, "gent"]}\''
        )
    draft = open_notebook().own_entries.get(key).draft
    assert (draft.status, draft.organisations) == (None, ())
    assert draft.values == {Facet.REGION: ("gent",)}


def test_half_a_character_is_stored_as_a_sign(notebook):
    key = notebook.own_entries.add(Draft("soep \ud83d")).key
    assert notebook.own_entries.get(key).draft.title == "soep �"


def test_a_second_window_reads_them_and_changes_nothing(notebook, path):
    key = notebook.own_entries.add(FULL).key
    book = Notebook.open(path, read_only=True)
    try:
        assert [each.draft for each in book.own_entries.all()] == [FULL]
        with pytest.raises(NotebookError, match="alleen om te lezen"):
            book.own_entries.save(key, Draft("Anders"))
    finally:
        book.close()
