"""Loose texts answer the plain words of a query."""

import pytest

from zorgdesk.search.loose import LooseTexts

TEXTS = [
    ("a", 1, "Woensdag\nGebeld met de géle kaart, over de buren."),
    ("b", 1, "Buurtzorg in Brugge: navragen bij het OCMW"),
    ("c", 1, "Een probleem met mantelzorgers"),
]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("gele", ("a",)),
        ("GELE kaart", ("a",)),
        ("gele brugge", ()),
        ("buur", ("a", "b")),  # another form, and inside another word
        ("problemen", ("c",)),
        ("mantelzorger", ("c",)),
        ("navr", ("b",)),  # still being typed
        ("wat met ocmw", ("b",)),
        ('"gele kaart"', ("a",)),
        ('"kaart gele"', ()),
        ("gele OF ocmw", ("a", "b")),
        ("-gele ocmw", ("b",)),
        ("-gele", ()),
        ("notitie:brugge", ("b",)),
        ("sector:onderwijs", ()),
        ("brug*", ("b",)),
        ("", ()),
        ("!?", ()),
    ],
)
def test_what_a_query_asks_for(query, found):
    assert LooseTexts().find(query, TEXTS) == found


def test_a_text_that_changed_is_read_again():
    texts = LooseTexts()
    assert texts.find("buren", TEXTS[:1]) == ("a",)
    assert texts.find("buren", [("a", 2, "niets")]) == ()
    assert texts.find("niets", [("a", 2, "niets")]) == ("a",)
    assert texts.find("niets", []) == ()
