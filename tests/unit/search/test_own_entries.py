"""A reader's own entries are searched beside the catalogue as if they stood in it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.unit.search.corpus import ARTS, CONCEPTS, DOKTER, corpus, entry, value
from zorgdesk.domain.entry import NOWHERE, Facet, Own
from zorgdesk.domain.query import Query, Sort
from zorgdesk.search.searcher import Searcher

MOMENT = datetime(2026, 3, 1, tzinfo=UTC)
CATALOGUE = (
    entry("i:huisarts", "Huisartsen", "De huisarts komt langs. Ook op zaterdag."),
    entry("i:thuis", "Thuiszorg", "Zorg bij mensen thuis.", target_groups=(value("ouderen"),)),
    entry("i:jong", "Wingg", "Voor jongeren tot 23 jaar.", target_groups=(value("jongeren"),)),
)


def own(key, title, text="", source="", **more):
    given = {"source": NOWHERE, "own": Own(source, MOMENT), **more}
    return entry(f"eigen:{key}", title, text, **given)


SOEP = own(
    "soep",
    "Buurtsoep",
    "Een dokter schept soep op voor wie alleen eet.",
    source="Gesprek met Els",
    target_groups=(value("ouderen"),),
)
TAXI = own("taxi", "Zorgtaxi", "Rijdt naar de dokter.", target_groups=(value("jongeren"),))


def opened(tmp_path, *entries):
    made = corpus(*entries, concepts=CONCEPTS, thesaurus=(DOKTER, ARTS))
    return Searcher.open(made, tmp_path / "index", None)


@pytest.fixture
def searcher(tmp_path):
    searcher = opened(tmp_path, *CATALOGUE)
    searcher.follow_own_entries([SOEP, TAXI])
    return searcher


def found(searcher, text="", **more):
    return searcher.search(Query(text, **more), {}).keys


def test_without_words_they_come_after_the_catalogue(searcher):
    assert found(searcher)[-2:] == ("eigen:soep", "eigen:taxi")
    assert found(searcher, sort=Sort.TITLE)[0] == "eigen:soep"


@pytest.mark.parametrize(
    "text", ["soep", "soe", "buurten soep", "huisarts", '"schept soep"', "so*"]
)
def test_words_compounds_synonyms_and_phrases_find_them(searcher, text):
    assert "eigen:soep" in found(searcher, text)


def test_where_the_writer_has_it_from_is_searched(searcher):
    assert found(searcher, "Els") == ("eigen:soep",)


def test_the_filters_count_them_and_narrow_to_them(searcher):
    results = searcher.search(Query(), {"own": frozenset({"eigen:soep", "eigen:taxi"})})
    assert results.counts[Facet.TARGET_GROUP] == {
        "ouderen": 2, "jongeren": 2, "dementie": 0,
    }  # fmt: skip
    assert results.counts[Facet.PERSONAL] == {"own": 2}
    assert found(searcher, choices={Facet.TARGET_GROUP: {"ouderen"}}) == ("i:thuis", "eigen:soep")


def test_a_hit_shows_marks_a_snippet_and_why(searcher):
    results = searcher.search(Query("dokter"), {})
    at = results.keys.index("eigen:soep")
    [hit] = searcher.hits(results, at, at + 1)
    assert [hit.snippet[mark.start : mark.end] for mark in hit.snippet_marks] == ["dokter"]
    assert [str(each) for each in searcher.explain(results, "eigen:soep")][:1] == [
        "‘dokter’ staat in de tekst."
    ]


def test_a_slip_is_mended_to_a_word_that_only_an_own_entry_has(searcher):
    assert found(searcher, "zorgtaix ") == ("eigen:taxi",)


def test_a_note_about_one_is_searched(searcher):
    searcher.follow_note("eigen:taxi", "bellen over tarief")
    assert found(searcher, "tarief") == ("eigen:taxi",)
    searcher.follow_own_entries([TAXI])
    assert found(searcher, "tarief") == ("eigen:taxi",)


def test_a_change_is_found_and_what_was_deleted_is_not(searcher):
    searcher.follow_own_entries([replace(SOEP, text="Kookt samen.")])
    assert found(searcher, "kookt") == ("eigen:soep",)
    assert found(searcher, "taxi") == ()
    searcher.follow_own_entries([])
    assert found(searcher) == ("i:huisarts", "i:thuis", "i:jong")


def test_an_answer_from_before_a_deletion_can_still_be_shown(searcher):
    results = searcher.search(Query("dokter"), {})
    searcher.follow_own_entries([TAXI])
    found(searcher, "iets anders")
    hits = {hit.key: hit for hit in searcher.hits(results, 0, len(results.keys))}
    assert set(hits) == set(results.keys)
    assert hits["eigen:soep"].snippet == ""
    assert searcher.explain(results, "eigen:soep") == ()


@pytest.mark.parametrize("text", ["dokter", "ouderen", "zorg", "soep dokter", "sector:onderwijs"])
def test_they_are_found_and_ranked_as_if_they_stood_in_the_index(tmp_path, searcher, text):
    whole = opened(tmp_path / "whole", *CATALOGUE, SOEP, TAXI)
    one, other = (each.search(Query(text), {}) for each in (searcher, whole))
    assert one.counts == other.counts
    assert one.keys == other.keys


def test_a_pair_of_words_of_the_reader_finds_them(searcher):
    searcher.use_pairs((("bouillon", "soep"),))
    assert found(searcher, "bouillon") == ("eigen:soep",)
