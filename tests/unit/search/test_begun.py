"""A word that is still being typed is everything that it may become."""

import pytest

from tests.unit.search.corpus import corpus, entry
from zorgdesk.domain.query import Query, Span
from zorgdesk.domain.words import WordGroup
from zorgdesk.search.searcher import Searcher


def keys(searcher, text, **more):
    return searcher.search(Query(text, **more), {}).keys


def hit(searcher, text, key):
    results = searcher.search(Query(text), {})
    at = results.keys.index(key)
    return searcher.hits(results, at, at + 1)[0]


REST_HOME = WordGroup("wzc", ("woonzorgcentrum", "rusthuis", "maison de repos"))
NIGHT = (
    entry("i:home", "Woonzorgcentrum", "Bewoners en hun familie."),
    entry("i:rest", "Rust", "Rust en rusten."),
    entry("i:container", "Zorgcontainers", "Voor in de tuin."),
    entry("i:contact", "Contact", "Contact en zorg."),
    entry("i:side", "Zij-instromers", "Van een ander beroep."),
    entry("i:inst", "Instelling", "Een instelling, institutioneel."),
)


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    folder = tmp_path_factory.mktemp("begun") / "index"
    return Searcher.open(corpus(*NIGHT, thesaurus=(REST_HOME,)), folder, None)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("rusth", "i:home"),
        ("maison de rep", "i:home"),
        ("zorg contai", "i:container"),
        ("zij-inst", "i:side"),
    ],
)
def test_a_word_that_is_begun_is_what_it_may_become(begun, typed, found):
    results = begun.search(Query(typed), {})
    assert results.keys[0] == found
    assert results.suggestion is None
    assert begun.explain(results, found)


def test_what_a_word_becomes_is_told_and_marked(begun):
    assert hit(begun, "rusth", "i:home").via == ("woonzorgcentrum",)
    assert begun.marks(Query("rusth"), "Een woonzorgcentrum") == (Span(4, 19),)
    assert begun.marks(Query("zorg contai"), "Zorgcontainers") == (Span(0, 14),)


def test_a_slip_in_a_name_of_several_words_is_mended(begun):
    assert begun.search(Query("maison de rpeos "), {}).suggestion == "maison de repos "
