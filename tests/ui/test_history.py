"""Back and forward through what was asked and read."""

import pytest

from zorgdesk.domain.query import Query
from zorgdesk.ui.history import LONGEST, History, Place


def place(text, key=None):
    return Place(Query(text), key)


@pytest.fixture
def history():
    """Three places behind each other."""
    history = History()
    for text in ("", "a", "b"):
        history.visit(place(text))
    return history


def test_back_and_forward(history):
    assert history.go(-1) == place("a")
    assert history.go(-1) == place("")
    assert history.go(-1) is None
    assert history.here == place("")
    assert history.go(2) == place("b")
    assert not history.can_go(1)


def test_a_new_place_forgets_what_was_ahead(history):
    history.go(-1)
    history.visit(place("c"))
    assert not history.can_go(1)
    assert history.go(-1) == place("a")


def test_the_same_place_twice_is_one_place(history):
    history.visit(place("b"))
    assert history.go(-1) == place("a")


def test_the_letters_of_a_word_are_one_place(history):
    for text in ("z", "zo", "zor", "zorg"):
        history.visit(place(text, "x"), typing=True)
    assert history.here == place("zorg", "x")
    assert history.go(-1) == place("b")


def test_words_that_are_taken_away_again_leave_no_place(history):
    history.visit(place("bz"), typing=True)
    history.visit(place("b"), typing=True)
    assert history.here == place("b")
    assert history.go(-1) == place("a")


def test_words_typed_after_going_back_keep_the_place_they_were_typed_at(history):
    history.visit(place("z"), typing=True)
    history.go(-1)
    history.visit(place("y"), typing=True)
    assert history.go(-1) == place("b")


def test_the_way_back_is_no_new_way(history):
    with history.paused():
        history.visit(place("on the way"))
    assert history.here == place("b")


def test_the_oldest_places_are_forgotten():
    history = History()
    for number in range(LONGEST + 10):
        history.visit(place(str(number)))
    steps = 0
    while history.go(-1):
        steps += 1
    assert steps == LONGEST - 1
