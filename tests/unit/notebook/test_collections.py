import sqlite3
from contextlib import closing

import pytest

from zorgdesk.domain.collections import Collection
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.undo import StepKind

KEY, OTHER, THIRD = "initiatief:brugwonen", "initiatief:de-brug", "begrip:ocmw"


@pytest.fixture
def collections(notebook):
    return notebook.collections


@pytest.fixture
def items(notebook):
    return notebook.collection_items


def names(collections):
    return [each.name for each in collections.all()]


def test_collections_are_a_tree_after_a_restart(collections, open_notebook):
    day = collections.add(" Werkdag ", description="Voor de groep")
    collections.add("Later")
    inside = collections.add("Ochtend", day.id)
    again = open_notebook().collections
    assert names(again) == ["Werkdag", "Ochtend", "Later"]
    assert again.all()[:2] == (day, inside)
    assert day == Collection(day.id, "Werkdag", "Voor de groep")
    assert inside.parent == day.id


def test_renaming_and_describing(collections, notebook):
    each = collections.add("Werkdag")
    collections.rename(each.id, "Studiedag")
    collections.describe(each.id, "in Gent")
    assert collections.all() == (Collection(each.id, "Studiedag", "in Gent"),)
    notebook.journal.undo()
    notebook.journal.undo()
    assert collections.all() == (each,)


def test_moving_into_another_and_out_again(collections):
    first, second = collections.add("a"), collections.add("b")
    collections.move(first.id, second.id)
    assert [(each.name, each.parent) for each in collections.all()] == [
        ("b", None),
        ("a", second.id),
    ]
    collections.move(first.id, None)
    assert names(collections) == ["b", "a"]


def test_a_circle_is_refused(collections, notebook):
    first = collections.add("a")
    second = collections.add("b", first.id)
    third = collections.add("c", second.id)
    step = notebook.journal.next_undo()
    for into in (first, second, third):
        with pytest.raises(NotebookError, match="in zichzelf"):
            collections.move(first.id, into.id)
    assert names(collections) == ["a", "b", "c"]
    assert notebook.journal.next_undo() == step


def test_reordering(collections):
    ids = [collections.add(name).id for name in "abc"]
    collections.reorder([ids[2], ids[0], ids[1]])
    assert names(collections) == ["c", "a", "b"]


def test_a_deleted_collection_comes_back_with_all_that_is_inside(collections, items, notebook):
    outer = collections.add("buiten")
    inner = collections.add("binnen", outer.id)
    items.add(inner.id, [KEY])
    collections.delete(outer.id)
    assert collections.all() == collections.holding(KEY) == ()
    [thing] = notebook.trash.all()
    notebook.trash.put_back(thing)
    assert names(collections) == ["buiten", "binnen"]
    assert collections.holding(KEY) == (inner,)


def test_put_back_from_inside_a_deleted_one_it_stands_on_top(collections, notebook):
    outer = collections.add("buiten")
    inner = collections.add("binnen", outer.id)
    collections.delete(inner.id)
    collections.delete(outer.id)
    [thing] = [each for each in notebook.trash.all() if each.id == inner.id]
    notebook.trash.put_back(thing)
    assert names(collections) == ["binnen"]


def test_a_collection_holds_entries_and_notes_in_order(collections, items, notebook):
    each, note = collections.add("a"), notebook.notepad.add(None, "los")
    items.add(each.id, [KEY, OTHER], [note.id])
    assert [(item.key, item.note_id) for item in items.of(each.id)] == [
        (KEY, None),
        (OTHER, None),
        (None, note.id),
    ]
    assert items.keys(each.id) == (KEY, OTHER)
    step = notebook.journal.next_undo()
    assert (step.parameters, step.keys) == ({"name": "a", "count": "3"}, (KEY, OTHER))
    ids = [item.id for item in items.of(each.id)]
    items.reorder(each.id, [ids[2], ids[1], ids[0]])
    assert [item.id for item in items.of(each.id)] == [ids[2], ids[1], ids[0]]


def test_an_entry_is_in_a_collection_once(collections, items):
    each = collections.add("a")
    items.add(each.id, [KEY, OTHER])
    items.add(each.id, [KEY])
    assert items.keys(each.id) == (KEY, OTHER)


def test_taken_out_and_put_in_again_it_comes_last(collections, items):
    each = collections.add("a")
    items.add(each.id, [KEY, OTHER])
    items.remove(each.id, [items.of(each.id)[0].id])
    assert items.keys(each.id) == (OTHER,)
    items.add(each.id, [KEY])
    assert items.keys(each.id) == (OTHER, KEY)


def test_moving_to_another_collection_is_one_step(collections, items, notebook):
    first, second = collections.add("a"), collections.add("b")
    items.add(first.id, [KEY, OTHER])
    items.add(second.id, [THIRD])
    items.move(first.id, [items.of(first.id)[0].id], second.id)
    assert (items.keys(first.id), items.keys(second.id)) == ((OTHER,), (THIRD, KEY))
    assert notebook.journal.undo().kind is StepKind.ITEMS_MOVED
    assert (items.keys(first.id), items.keys(second.id)) == ((KEY, OTHER), (THIRD,))


def test_a_deleted_note_is_in_no_collection_until_it_is_put_back(collections, items, notebook):
    each, note = collections.add("a"), notebook.notepad.add(None, "los")
    items.add(each.id, notes=[note.id])
    notebook.notepad.delete(note.id)
    assert items.of(each.id) == ()
    notebook.journal.undo()
    assert [item.note_id for item in items.of(each.id)] == [note.id]


def test_what_is_gone_or_has_no_name_is_told(collections, items):
    each = collections.add("a")
    collections.delete(each.id)
    for change in (
        lambda: items.add(each.id, [KEY]),
        lambda: collections.rename(each.id, "b"),
        lambda: collections.add("b", each.id),
    ):
        with pytest.raises(NotebookError, match="bestaat niet meer"):
            change()
    with pytest.raises(NotebookError, match="naam nodig"):
        collections.add(" ")


def test_a_thousand_things_go_in_as_one_step(collections, items, notebook):
    each = collections.add("alles")
    keys = [f"begrip:b{number}" for number in range(1_200)]
    items.add(each.id, [KEY, KEY, *keys, KEY])
    assert list(items.keys(each.id)) == [KEY, *keys]
    items.remove(each.id, [item.id for item in items.of(each.id)])
    assert items.keys(each.id) == ()
    items.add(each.id, [*keys, KEY])
    assert list(items.keys(each.id)) == [*keys, KEY]
    notebook.journal.undo()
    notebook.journal.undo()
    assert list(items.keys(each.id)) == [KEY, *keys]


def test_moving_one_thing_changes_one_row(collections, items, notebook):
    each = collections.add("alles")
    items.add(each.id, [KEY, OTHER, THIRD])
    first, second, third = items.of(each.id)
    items.reorder(each.id, [third.id, first.id, second.id])
    assert notebook.journal.next_undo().keys == (THIRD,)
    assert items.of(each.id) == (third, first, second)
    notebook.journal.undo()
    assert items.of(each.id) == (first, second, third)


def test_how_many_things_there_are(collections, items, notebook):
    first, second = collections.add("a"), collections.add("b")
    collections.add("leeg")
    note = notebook.notepad.add(None, "Los")
    items.add(first.id, [KEY, OTHER], [note.id])
    items.add(second.id, [KEY])
    assert items.counts() == {first.id: 3, second.id: 1}
    notebook.notepad.delete(note.id)
    items.remove(second.id, [item.id for item in items.of(second.id)])
    assert items.counts() == {first.id: 2}


def test_typing_a_description_is_one_step(collections, notebook):
    each = collections.add("Werkdag")
    for text in ("V", "Voor de", "Voor de groep"):
        collections.describe(each.id, text)
    notebook.journal.undo()
    assert collections.all() == (each,)


def test_collections_that_stand_in_each_other_are_seen_all_the_same(open_notebook, path):
    """As a repair may leave them, that joins an older row of the one with a newer of the other."""
    collections = open_notebook().collections
    outer = collections.add("buiten")
    inner = collections.add("binnen", outer.id)
    collections.add("diep", inner.id)
    open_notebook().close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE collection SET parent_id = ? WHERE id = ?", (inner.id, outer.id))
    again = open_notebook().collections
    assert [each.name for each in again.all()] == ["buiten", "binnen", "diep"]
    assert [each.parent for each in again.all()][:2] == [None, outer.id]
    again.move(inner.id, None)
    again.move(outer.id, None)
    assert all(each.parent is None for each in again.all()[:1])
