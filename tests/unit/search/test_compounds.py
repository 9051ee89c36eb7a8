"""Compounds come apart where a reader would cut them, and nowhere else."""

import pytest

from zorgdesk.search.compounds import Compounds

WORDS = """sam werking leven meer waarde kundigen des team diensten taal les cursus zorg straat
verpleging ggz dienst samen want rouwen oog arts"""


@pytest.fixture
def compounds():
    return Compounds({"taalles": ("taal", "les"), "dagopvang": ("dag", "opvang")}, WORDS.split())


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("straatverpleging", ("straat", "verpleging")),
        ("taalcursus", ("taal", "cursus")),
        ("taalles", ("taal", "les")),
        ("dagdienst", ("dag", "dienst")),
        ("taal", ()),
        ("talen", ()),
        ("samenwerking", ()),
        ("samenleven", ()),
        ("meerwaarde", ()),
        ("deskundigen", ()),
        ("wantrouwen", ()),
        ("ggzdienst", ()),
        ("oogarts", ()),
    ],
)
def test_a_word_has_these_parts(compounds, word, parts):
    assert compounds.parts(word) == parts
