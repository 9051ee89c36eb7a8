"""Whatever two readers did, to copies of one notebook or to notebooks of their own.

Nothing that was written on either side is lost, undoing gives back what there was, and taking
over the same notebook again changes nothing.
"""

import json

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.unit.notebook import doing, taking
from tests.unit.notebook.doing import ALL, KEYS, TEXTS, THINGS
from tests.unit.notebook.visible import KEYS as PLACES
from tests.unit.notebook.visible import visible
from zorgdesk.domain.collections import paths
from zorgdesk.domain.merging import How
from zorgdesk.notebook.notebook import Notebook

HOW = How("uit het andere")
HOWS = st.builds(How, st.just("uit het andere"), st.booleans(), st.sampled_from(["", "map 1"]))
WORDS = {
    "note": ("title", "text"),
    "highlight": ("text",),
    "own_entry": ("title", "text", "links"),
    "collection": ("name", "description"),
    "label": ("name",),
    "saved_search": ("name", "text"),
    "word_pair": ("word", "other"),
}
LOSING = {doing.delete_note, doing.delete_highlight, doing.delete_own_entry, doing.unlabel}
LOSING |= {doing.delete_collection, doing.empty_collection, doing.delete_label, doing.part}
LOSING |= {doing.merge_labels, doing.delete_search, doing.put_back, doing.move_collection}
LOSING |= {doing.restore_version, doing.restore_own_entry}
ADDING = st.tuples(
    st.sampled_from([thing for thing in ALL if thing not in LOSING]),
    KEYS,
    TEXTS.filter(bool),
    st.integers(1, 3).map(lambda number: 2 * number - 1),  # odd: on, and never off again
)


def two_notebooks(folder, before, ours, theirs):
    """Two that were one at first."""
    first = Notebook.open(folder / "ons.db")
    for thing, *rest in before:
        thing(first, *rest)
    first.save_copy(folder / "ander.db")
    other = Notebook.open(folder / "ander.db")
    for notebook, things in ((first, ours), (other, theirs)):
        for thing, *rest in things:
            thing(notebook, *rest)
    return first, other


def take_over(ours, theirs, how=HOW):
    return taking.take(ours, theirs.path, how)


def written(notebook, *, live):
    """Every text a reader typed, by the table it is in."""
    found = {}
    with notebook._database.reading() as db:
        for table, columns in WORDS.items():
            where = "WHERE deleted_at IS NULL" if live else ""
            query = f"SELECT {', '.join(columns)} FROM {table} {where}"
            found[table] = {t for row in db.exec_driver_sql(query) for t in row if t.strip()}
        if not live:
            found["note"] |= set(db.exec_driver_sql("SELECT text FROM note_version").scalars())
            for content in db.exec_driver_sql("SELECT content FROM own_entry_version").scalars():
                found["own_entry"] |= set(json.loads(content).values())
    return found


def assert_holds(notebook, texts):
    there = written(notebook, live=False)
    for table, wanted in texts.items():
        whole = "\n".join(there[table]).casefold()
        assert [text for text in wanted if text.casefold() not in whole] == []


@settings(max_examples=12, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(*[st.lists(THINGS, max_size=7) for _ in range(3)], HOWS)
def test_nothing_is_lost_and_undo_is_the_inverse(tmp_path_factory, before, ours, theirs, how):
    one, other = two_notebooks(tmp_path_factory.mktemp("twee"), before, ours, theirs)
    was, texts = visible(one), [written(each, live=True) for each in (one, other)]
    file, there = other.path.read_bytes(), visible(other)
    account = take_over(one, other, how)
    now = visible(one)
    for each in texts:
        assert_holds(one, each)
    assert (visible(other), other.path.read_bytes()) == (there, file)
    assert take_over(one, other, how).changes_nothing
    assert visible(one) == now
    if not account.changes_nothing:
        one.journal.undo()
        assert visible(one) == was
        one.journal.redo()
        assert visible(one) == now
    one.check()
    one.close()
    other.close()


def content(notebook):
    """What is written where, without which copy of it has which id."""
    collections = notebook.collections.all()
    whole = paths(collections)
    inside = {
        (whole[each.id], key)
        for each in collections
        for key in notebook.collection_items.keys(each.id)
    }
    about = (each for key in PLACES for each in notebook.notepad.of(key))
    notes = [*notebook.notepad.loose(), *about]
    return {
        "notes": {(each.key, each.text) for each in notes},
        "margins": {(each.key, each.note) for each in notebook.highlights.all()},
        "bookmarks": notebook.bookmarked(),
        "read": notebook.read_keys(),
        "labels": {(each.name, keys) for each, keys in notebook.labels.with_keys()},
        "collections": inside,
        "own": {each.draft.text for each in notebook.own_entries.all()},
        "pairs": {frozenset((each.word, each.other)) for each in notebook.word_pairs.all()},
    }


@settings(max_examples=8, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(*[st.lists(ADDING, max_size=7) for _ in range(3)])
def test_both_hold_the_same_in_the_end(tmp_path_factory, before, ours, theirs):
    one, other = two_notebooks(tmp_path_factory.mktemp("twee"), before, ours, theirs)
    take_over(one, other)
    take_over(other, one)
    assert content(one) == content(other)
    assert take_over(one, other).changes_nothing
    one.close()
    other.close()
