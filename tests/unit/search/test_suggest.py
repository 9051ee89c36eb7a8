"""The nearest known word, as fingers and ears go wrong."""

import pytest

from zorgdesk.search.suggest import Speller

WORDS = {"begeleiding": 9, "thuiszorg": 5, "psychisch": 4, "dementie": 3, "huisarts": 2, "wonen": 1}


@pytest.fixture
def speller():
    return Speller(sorted(WORDS), lambda word: WORDS.get(word, 0))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("thuiszrog", "thuiszorg"),
        ("tuiszorg", "thuiszorg"),
        ("dementei", "dementie"),
        ("begelijding", "begeleiding"),
        ("psigies", None),
        ("psygisch", "psychisch"),
        ("huisrats", "huisarts"),
        ("won", None),
        ("xyzw", None),
        ("9999", None),
    ],
)
def test_the_nearest_word(speller, typed, meant):
    assert speller.nearest(typed) == meant


def test_the_start_of_a_word_is_enough_while_typing(speller):
    assert speller.nearest("begleidi") is None
    assert speller.nearest("begleidi", unfinished=True) == "begeleiding"


def test_a_word_is_not_its_own_better_spelling(speller):
    assert speller.nearest("wonen", surely=True) is None
