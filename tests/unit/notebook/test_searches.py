import sqlite3
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zorgdesk.domain.entry import Facet
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.query import Query, Sort
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.notebook.recent_searches import KEPT

HOUSING = Query("dakloos", {Facet.REGION: frozenset({"west-vlaanderen", "brussel"})}, Sort.TITLE)
PRISON = Query("gevangenis", expand=False)

words = st.text(max_size=8).map(lambda text: text.encode("utf-8", "ignore").decode())
choices = st.dictionaries(
    st.sampled_from(Facet), st.frozensets(words, min_size=1, max_size=3), max_size=4
)
queries = st.builds(Query, words, choices, st.sampled_from(Sort), st.booleans())


@pytest.fixture
def searches(notebook):
    return notebook.saved_searches


def names(searches):
    return [search.name for search in searches.all()]


def test_saved_searches_are_there_after_a_restart(searches, open_notebook):
    first, second = searches.add("Wonen", HOUSING), searches.add("Detentie", PRISON)
    assert open_notebook().saved_searches.all() == (first, second)
    assert (first.query, second.query) == (HOUSING, PRISON)


def test_renaming(searches):
    search = searches.add("Wonen", HOUSING)
    searches.rename(search.id, "Thuisloos")
    assert names(searches) == ["Thuisloos"]


def test_reordering_and_adding_at_the_end(searches, open_notebook):
    ids = [searches.add(name, HOUSING).id for name in "abc"]
    searches.reorder([ids[2], ids[0], ids[1]])
    searches.add("d", PRISON)
    assert names(open_notebook().saved_searches) == ["c", "a", "b", "d"]


def test_a_deleted_search_comes_back_where_it_was(searches):
    ids = [searches.add(name, HOUSING).id for name in "abc"]
    searches.delete(ids[1])
    assert names(searches) == ["a", "c"]
    searches.restore(ids[1])
    assert names(searches) == ["a", "b", "c"]


def test_an_unknown_search_is_left_alone(searches):
    searches.rename("geen", "naam")
    searches.delete("geen")
    searches.reorder(["geen"])
    assert searches.all() == ()


@settings(max_examples=30, deadline=None)
@given(queries)
def test_every_query_comes_back_as_it_was(tmp_path_factory, query):
    notebook = Notebook.open(tmp_path_factory.mktemp("boek") / "n.db")
    notebook.saved_searches.add("naam", query)
    [found] = notebook.saved_searches.all()
    notebook.close()
    assert found.query == query


@pytest.mark.parametrize(
    "stored", ["geen json", "[1]", '{"region": 5}', '{"nieuw": ["x"]}', "[" * 100_000]
)
def test_choices_that_make_no_sense_are_left_out(searches, path, stored):
    searches.add("Wonen", HOUSING)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE saved_search SET choices = ?, sort = 'vreemd'", (stored,))
    [found] = searches.all()
    assert found.query.text == "dakloos"
    assert found.query.sort is Sort.RELEVANCE
    assert not any(found.query.choices.values())


def test_recent_searches_come_newest_first_and_once(notebook, open_notebook):
    for query in (HOUSING, PRISON, HOUSING):
        notebook.recent_searches.add(query)
    assert open_notebook().recent_searches.all() == (HOUSING, PRISON)


def test_only_the_last_few_searches_are_remembered(notebook, path):
    for number in range(KEPT + 3):
        notebook.recent_searches.add(Query(str(number)))
    assert [query.text for query in notebook.recent_searches.all()][-1] == "3"
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM recent_search").fetchone() == (KEPT,)


def test_recent_searches_can_be_forgotten(notebook):
    notebook.recent_searches.add(HOUSING)
    notebook.recent_searches.clear()
    assert notebook.recent_searches.all() == ()


def test_word_pairs_are_there_after_a_restart(notebook, open_notebook):
    first = notebook.word_pairs.add(" wzc ", "woonzorgcentrum")
    second = notebook.word_pairs.add("mantelzorger", "bonusouder")
    assert (first.word, first.other) == ("wzc", "woonzorgcentrum")
    assert open_notebook().word_pairs.all() == (first, second)


def test_a_removed_word_pair_comes_back(notebook):
    pair = notebook.word_pairs.add("wzc", "woonzorgcentrum")
    notebook.word_pairs.remove(pair.id)
    assert notebook.word_pairs.all() == ()
    notebook.word_pairs.restore(pair.id)
    assert notebook.word_pairs.all() == (pair,)


@pytest.mark.parametrize(("word", "other"), [("", "x"), ("x", "  "), ("Wzc", "wzc")])
def test_a_word_pair_needs_two_words(notebook, word, other):
    with pytest.raises(NotebookError, match="twee verschillende woorden"):
        notebook.word_pairs.add(word, other)
    assert notebook.word_pairs.all() == ()
