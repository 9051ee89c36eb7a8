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
    texts = LooseTexts()
    texts.follow(TEXTS)
    assert tuple(TEXTS[place][0] for place in texts.find(query)) == found


def test_a_text_that_changed_is_read_again():
    texts = LooseTexts()
    texts.follow(TEXTS[:1])
    assert list(texts.find("buren")) == [0]
    texts.follow([("a", 2, "niets")])
    assert list(texts.find("buren")) == []
    assert list(texts.find("niets")) == [0]
    texts.follow([])
    assert list(texts.find("niets")) == []
