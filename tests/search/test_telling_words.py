"""What the vocabulary and the thesaurus name is never passed over as an empty word."""

import re

import pytest

from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.entry import Facet
from zorgdesk.paths import Paths
from zorgdesk.search.analysis import words
from zorgdesk.search.stopwords import STOP_WORDS, is_light

SUBJECTS = {Facet.SECTOR, Facet.TARGET_GROUP, Facet.THEME, Facet.PLACE, Facet.REGION}


def heads(corpus):
    """Every single word that names a group of the thesaurus, or a half of a facet value."""
    names = [group.words[0] for group in corpus.thesaurus]
    labels = [concept.label for concept in corpus.concepts if concept.facet in SUBJECTS]
    names += [half for label in labels for half in re.split("(?<!-) en | of |, ", label)]
    return {words(name)[0] for name in names if len(words(name)) == 1}


def test_no_name_of_something_is_an_empty_word():
    corpus = Catalogue.open(Paths.standard().catalogue).corpus()
    assert "werk" in heads(corpus)
    assert {word for word in heads(corpus) if word in STOP_WORDS or is_light(word)} == set()


@pytest.mark.parametrize(
    "word", ["nieuw", "nieuwe", "andere", "anderen", "goede", "betere", "werkt"]
)
def test_a_word_that_fits_everything_is_light_in_every_form(word):
    assert is_light(word)


@pytest.mark.parametrize("word", ["werk", "jong", "oud", "eenzaam", "digitaal", "thuis"])
def test_a_word_that_names_something_is_not(word):
    assert not is_light(word)
