"""Every pair of the golden list, through a real index of one entry."""

import pytest

from tests.search.words import MUST, MUST_NOT, pairs
from tests.unit.search.corpus import corpus, entry
from zorgdesk.domain.query import Query
from zorgdesk.search.searcher import Searcher

PARTS = """expertise verpleegkundige traject kind straat casus thuis mantelzorg deling weigeren
opvang overleg verpleging zorg"""
"""Words that stand elsewhere in the texts, so that compounds of them can be taken apart."""


@pytest.fixture(scope="module")
def searcher(tmp_path_factory):
    written = [text for _, text in (*pairs(MUST), *pairs(MUST_NOT))]
    entries = [entry(f"i:{n}", "Fiche", text) for n, text in enumerate(written)]
    entries.append(entry("i:parts", "Delen", PARTS))
    parts = {"jeugdhulpverlening": ("jeugdhulp", "verlening")}
    return Searcher.open(
        corpus(*entries, compounds=parts), tmp_path_factory.mktemp("words") / "index", None
    )


def matches(searcher, typed, number):
    """Whether the entry is found by the finished word, without mending it."""
    results = searcher.search(Query(f"{typed} "), {})
    return not results.corrected and f"i:{number}" in results.keys


def test_the_list_is_long_enough():
    assert len(pairs(MUST)) >= 100
    assert len(pairs(MUST_NOT)) >= 60


@pytest.mark.parametrize(("number", "pair"), list(enumerate(pairs(MUST))))
def test_these_match(searcher, number, pair):
    assert matches(searcher, pair[0], number), pair


@pytest.mark.parametrize(("number", "pair"), list(enumerate(pairs(MUST_NOT))))
def test_these_do_not(searcher, number, pair):
    assert not matches(searcher, pair[0], len(pairs(MUST)) + number), pair
