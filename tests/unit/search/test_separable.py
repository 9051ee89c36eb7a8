"""Verbs that come apart are found by their infinitive, and found whole."""

import pytest

from tests.unit.search.corpus import corpus, entry
from zorgdesk.domain.query import Query, Span
from zorgdesk.search.searcher import Searcher
from zorgdesk.search.separable import infinitive, separated


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Het verwijst mensen door.", ["doorverwijzen"]),
        ("Ze volgen patiënten op met een app", ["opvolgen"]),
        ("om patiënten op te volgen", ["opvolgen"]),
        ("stemmen hun plannen af, en bouwen een netwerk uit", ["afstemmen", "uitbouwen"]),
        ("patiënt beslist mee", ["meebeslissen"]),
        ("kan mee beslissen", ["meebeslissen"]),
        ("volgt een cursus op school", []),
        ("schakelt over. Dat gaat in de buurt", []),
        ("op", []),
    ],
)
def test_a_verb_that_stands_apart(text, verbs):
    assert [token.word for token in separated(text)] == verbs


@pytest.mark.parametrize(
    ("form", "whole"),
    [
        ("doorverwijst", "doorverwijzen"),
        ("opgeleide", "opleiden"),
        ("ingeschakeld", "inschakelen"),
        ("opgevolgd", "opvolgen"),
        ("straat", "straat"),
        ("ouderen", "ouderen"),
    ],
)
def test_a_form_has_an_infinitive(form, whole):
    assert infinitive(form) == whole


def test_both_ways_of_writing_find_each_other(tmp_path):
    entries = (
        entry("i:apart", "Loket", "Het verwijst mensen door naar hulp."),
        entry("i:whole", "Punt", "Helpt meebeslissen."),
    )
    searcher = Searcher.open(corpus(*entries), tmp_path / "index", None)
    query = Query("doorverwijzen")
    results = searcher.search(query, {})
    assert results.keys == ("i:apart",)
    assert searcher.marks(query, "Het verwijst mensen door.") == (Span(4, 12),)
    assert searcher.explain(results, "i:apart")
    assert searcher.search(Query("wie beslist mee "), {}).keys == ("i:whole",)
