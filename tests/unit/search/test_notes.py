"""The reader's notes are searched as they are at that moment, however they came to be so."""

from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.search.corpus import corpus, entry
from zorgdesk.domain.query import Query
from zorgdesk.search.fields import Field
from zorgdesk.search.live_postings import LivePostings
from zorgdesk.search.searcher import Searcher

KEYS = ("i:een", "i:twee", "i:drie")
ENTRIES = [entry(key, f"Titel {number}", "Zorg.") for number, key in enumerate(KEYS)]
WORDS = ("fietspomp", "fietsen", "huisarts", "verwijst", "door", "dak- en thuislozen", "\n\n", "op")
TEXTS = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
QUERIES = ("fiets", "fietspomp ", '"fietspomp huisarts"', "doorverwijzen ", "notitie:*", "dakloze")
SLICE = 0.000_1


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("notes") / "index"
    Searcher.open(corpus(*ENTRIES), folder, None)
    return folder


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(KEYS), TEXTS), max_size=8))
def test_notes_that_were_saved_one_by_one_are_found_as_if_read_at_once(folder, saved):
    followed, fresh = (Searcher.open(corpus(*ENTRIES), folder, None) for _ in range(2))
    for key, text in saved:
        followed.follow_note(key, text)
        followed.search(Query("fiets"), {})
    fresh.follow_notes({key: text for key, text in dict(saved).items() if text.strip()})
    for text in QUERIES:
        one, other = (each.search(Query(text), {}) for each in (followed, fresh))
        assert one.keys == other.keys
        assert followed.hits(one, 0, 3) == fresh.hits(other, 0, 3)


def test_one_need_not_wait_until_all_notes_were_read(folder):
    searcher = Searcher.open(corpus(*ENTRIES), folder, None)
    searcher.follow_notes(dict.fromkeys(KEYS, "fietspomp en huisarts. " * 3000))
    found = [searcher.search_at_once(Query("fietspomp"), {}).keys]
    while not searcher.take_in_notes(SLICE):
        found.append(searcher.search_at_once(Query("fietspomp"), {}).keys)
    found.append(searcher.search_at_once(Query("fietspomp"), {}).keys)
    assert len(found[0]) < len(found[-1]) == len(KEYS)
    assert [len(keys) for keys in found] == sorted(len(keys) for keys in found)


def test_what_was_saved_while_notes_wait_is_what_is_found(folder):
    searcher = Searcher.open(corpus(*ENTRIES), folder, None)
    searcher.follow_notes(dict.fromkeys(KEYS, "fietspomp"))
    searcher.follow_note(KEYS[0], "huisarts")
    searcher.follow_note(KEYS[1], "")
    assert searcher.search(Query("fietspomp"), {}).keys == (KEYS[2],)
    assert searcher.search(Query("huisarts"), {}).keys == (KEYS[0],)


def test_notes_of_another_notebook_replace_those_that_wait(folder):
    searcher = Searcher.open(corpus(*ENTRIES), folder, None)
    searcher.follow_notes(dict.fromkeys(KEYS, "fietspomp"))
    searcher.follow_notes({KEYS[0]: "huisarts"})
    assert searcher.take_in_notes(inf)
    assert searcher.search(Query("fietspomp"), {}).keys == ()


def test_the_paragraph_that_shows_most_of_the_words_is_shown(folder):
    searcher = Searcher.open(corpus(*ENTRIES), folder, None)
    searcher.follow_note(KEYS[0], "Een fietspomp.\n\nNaar de huisarts met een fietspomp.\n\nKlaar.")
    [hit] = searcher.hits(searcher.search(Query("fietspomp huisarts"), {}), 0, 1)
    assert hit.in_note
    assert hit.snippet == "Naar de huisarts met een fietspomp."


def test_a_name_that_a_note_points_at_is_shown_without_its_brackets(folder):
    searcher = Searcher.open(corpus(*ENTRIES), folder, None)
    searcher.follow_note(KEYS[0], "Lijkt op [[Onze fietspomp (Gent)]], **niet** duurder.")
    [hit] = searcher.hits(searcher.search(Query("fietspomp"), {}), 0, 1)
    assert hit.snippet == "Lijkt op Onze fietspomp (Gent), niet duurder."


def test_a_word_that_stands_nowhere_any_more_is_forgotten():
    postings = LivePostings(Field("note", 1.0, 0.3, "notitie"), 3)
    assert set(postings.put(0, {"een": 2, "twee": 1})) == {"een", "twee"}
    assert list(postings.put(2, {"twee": 1})) == []
    assert postings.vocabulary == ["een", "twee"]
    assert list(postings["twee"].numbers) == [0, 2]
    assert postings["twee"].amounts[0] < postings["twee"].amounts[1]
    assert list(postings.take(0, ["een", "twee"])) == ["een"]
    assert postings.vocabulary == ["twee"]
    assert "een" not in postings
    assert not postings["een"].numbers
