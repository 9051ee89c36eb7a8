"""Filters narrow, and their counts say what another tick would give."""

import pytest

from tests.unit.search.corpus import CONCEPTS, corpus, entry, value
from zorgdesk.domain.entry import Facet
from zorgdesk.domain.query import Query, Sort
from zorgdesk.search.searcher import Searcher

OLD, YOUNG = value("ouderen"), value("jongeren")
SCHOOL, HOME = value("onderwijs"), value("thuiszorg")


@pytest.fixture
def searcher(tmp_path):
    entries = (
        entry("i:1", "Zorg een", target_groups=(OLD,), sectors=(HOME,)),
        entry("i:2", "Zorg twee", target_groups=(YOUNG,), sectors=(SCHOOL,)),
        entry("i:3", "Zorg Acht", target_groups=(OLD, YOUNG), sectors=(SCHOOL,)),
        entry("i:4", "Bos", target_groups=(OLD,), sectors=(HOME,)),
    )
    return Searcher.open(corpus(*entries, concepts=CONCEPTS), tmp_path / "index", None)


def found(searcher, text="", personal=None, **choices):
    ticked = {Facet(facet): frozenset(values) for facet, values in choices.items()}
    return searcher.search(Query(text, ticked), personal or {})


def test_without_anything_asked_the_catalogue_stands_in_its_order(searcher):
    assert found(searcher).keys == ("i:1", "i:2", "i:3", "i:4")


def test_values_of_a_facet_are_joined_by_or(searcher):
    assert found(searcher, target_group=["ouderen", "jongeren"]).total == 4


def test_facets_are_joined_by_and(searcher):
    assert found(searcher, target_group=["ouderen"], sector=["onderwijs"]).keys == ("i:3",)


def test_counts_follow_the_text_and_the_other_facets_but_not_their_own(searcher):
    counts = found(searcher, "zorg", target_group=["jongeren"]).counts
    assert counts[Facet.TARGET_GROUP]["ouderen"] == 2
    assert counts[Facet.TARGET_GROUP]["jongeren"] == 2
    assert counts[Facet.SECTOR] == {"onderwijs": 2, "thuiszorg": 0}


def test_values_without_entries_count_zero(searcher):
    assert found(searcher).counts[Facet.TARGET_GROUP]["dementie"] == 0


def test_the_readers_own_values_are_a_facet_too(searcher):
    personal = {"bookmarked": frozenset({"i:4", "i:gone"}), "noted": frozenset()}
    results = found(searcher, personal=personal)
    assert results.counts[Facet.PERSONAL] == {"bookmarked": 1, "noted": 0}


def test_the_readers_own_values_narrow(searcher):
    personal = {"bookmarked": frozenset({"i:4"})}
    query = Query(choices={Facet.PERSONAL: frozenset({"bookmarked"})})
    assert searcher.search(query, personal).keys == ("i:4",)


def test_an_unknown_value_finds_nothing(searcher):
    assert found(searcher, sector=["bestaat-niet"]).keys == ()


def test_by_title_capitals_do_not_matter(searcher):
    results = searcher.search(Query("", sort=Sort.TITLE), {})
    assert results.keys == ("i:4", "i:3", "i:1", "i:2")
