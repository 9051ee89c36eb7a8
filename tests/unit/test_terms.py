"""Words with an entry of their own are found in any text, as they are written there."""

import pytest

from zorgdesk.catalogue.terms import TermFinder, meaning
from zorgdesk.domain.entry import Entry, EntryKey, Expansion, Kind, Origin, Source

SOURCE = Source(EntryKey("doc"), 1, ((1, 1),))


def term(key, title, *aliases, kind=Kind.TERM, expansion=None):
    return Entry(
        EntryKey(key), kind, title, f"Wat {title} is.", "", SOURCE, aliases, expansion=expansion
    )


FINDER = TermFinder(
    [
        term("ocmw", "OCMW", "openbaar centrum"),
        term("housing", "housing"),
        term("housing-first", "housing first"),
        term("d-scope", "D-Scope"),
        term("gelo", "Gelo+"),
        term("bv", "bv.", "tv", "enz"),
        term("eerste", "1e lijn"),
        term("organisatie", "Auricula", kind=Kind.ORGANISATION),
    ]
)


def found(text, own=""):
    return [(each.word, each.key) for each in FINDER.explain(text, EntryKey(own))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het OCMW helpt.", [("OCMW", "ocmw")]),
        ("Het ocmw helpt.", []),
        ("OCMW's en OCMW-raad", [("OCMW", "ocmw")]),
        ("het OCMWtje en hetOCMW", []),
        ("Openbaar centrum", [("Openbaar centrum", "ocmw")]),
        ("housing first en housing", [("housing first", "housing-first"), ("housing", "housing")]),
        ("Housing first", [("Housing first", "housing-first")]),
        ("HOUSING FIRST", []),
        ("met D-Scope, en Gelo+.", [("D-Scope", "d-scope"), ("Gelo+", "gelo")]),
        ("bv. op tv enz", []),
        ("de 1e lijn", [("1e lijn", "eerste")]),
        ("Auricula", []),
        ("", []),
    ],
)
def test_terms_are_found_as_whole_words(text, expected):
    assert found(text) == expected


def test_a_term_is_explained_once_with_its_first_word():
    assert found("openbaar centrum, of OCMW, of OCMW") == [("openbaar centrum", "ocmw")]


def test_a_term_does_not_explain_itself():
    assert found("OCMW en housing", own="ocmw") == [("housing", "housing")]


def test_without_terms_nothing_is_found():
    assert TermFinder([]).explain("OCMW", EntryKey("")) == ()


def test_a_meaning_begins_with_the_full_form():
    full = Expansion("Openbaar centrum", Origin.DOCUMENT)
    assert meaning(term("a", "A", expansion=full)) == "Openbaar centrum. Wat A is."
    assert meaning(term("a", "A", expansion=Expansion("", Origin.NONE))) == "Wat A is."
    assert meaning(term("a", "A")) == "Wat A is."
