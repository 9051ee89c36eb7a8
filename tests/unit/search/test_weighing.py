"""What stands above what, what is left out, and when wider things are let in."""

import pytest

from tests.unit.search.corpus import corpus, entry
from zorgdesk.domain.entry import Kind
from zorgdesk.domain.query import Query
from zorgdesk.domain.words import WordGroup
from zorgdesk.search.analysis import tokens, words
from zorgdesk.search.searcher import Searcher


def keys(searcher, text, **more):
    return searcher.search(Query(text, **more), {}).keys


def hit(searcher, text, key):
    results = searcher.search(Query(text), {})
    at = results.keys.index(key)
    return searcher.hits(results, at, at + 1)[0]


def test_what_exists_stands_above_the_term_that_explains_it(tmp_path):
    entries = (
        entry("b:nah", "NAH", "Hersenletsel.", kind=Kind.TERM),
        entry("o:nah", "Huis NAH", "Een vzw.", kind=Kind.ORGANISATION),
        entry("i:nah", "Samen voor NAH", "Begeleidt mensen met NAH en hun gezin."),
        entry("i:mention", "Fietsen", "Een lange tekst over fietsen. " * 5 + "Ook NAH."),
    )
    searcher = Searcher.open(corpus(*entries), tmp_path / "index", None)
    assert keys(searcher, "NAH")[0] == "i:nah"
    assert keys(searcher, "NAH")[-1] == "i:mention"


def test_a_rare_word_does_not_keep_the_others_out(tmp_path):
    entries = (
        entry("i:staff", "Medewerkers", "Hoe men medewerkers voor de thuiszorg vindt."),
        entry("i:rare", "Zeldzaam", "Een onmisbaar plan."),
        *(entry(f"i:{n}", "Praatcafé", "Over iets anders.") for n in range(30)),
    )
    searcher = Searcher.open(corpus(*entries), tmp_path / "index", None)
    assert keys(searcher, "onmisbare medewerkers voor thuiszorg ")[0] == "i:staff"
    assert "i:staff" in keys(searcher, "nieuwe medewerkers ")


def test_a_word_met_through_a_wider_one_covers_less(tmp_path):
    groups = (
        WordGroup("fiets", ("fiets",), ("vervoer",)),
        WordGroup("step", ("step",), ("vervoer",)),
        WordGroup("vervoer", ("vervoer",)),
    )
    entries = (
        entry("i:wide", "Gids", "Een gids over vervoer, een gids."),
        entry("i:near", "Praatcafé", "Elke week op pad met de fiets en een gids erbij."),
    )
    searcher = Searcher.open(corpus(*entries, thesaurus=groups), tmp_path / "index", None)
    assert keys(searcher, "fiets step gids ")[0] == "i:near"


VEHICLES = (
    WordGroup("fiets", ("fiets",), ("vervoer",)),
    WordGroup("bus", ("bus",), ("vervoer",)),
    WordGroup("rolmobiel", ("Rolmobiel", "rollende bus"), ("vervoer",)),
    WordGroup("vervoer", ("vervoer",)),
)


def test_wider_things_are_welcome_only_when_there_is_little(tmp_path):
    entries = (
        *(entry(f"i:{n}", "Praatcafé", "Komt met de bus.") for n in range(10)),
        entry("i:bike", "Praatcafé", "Komt met de fiets."),
        entry("o:mobile", "Rolmobiel", "Een vzw.", kind=Kind.ORGANISATION),
        entry("i:wide", "Vervoer", "Vervoer van deur tot deur."),
    )
    made = corpus(*entries, thesaurus=VEHICLES)
    searcher = Searcher.open(made, tmp_path / "index", None)
    assert keys(searcher, "fiets ") == ("i:bike", "i:wide")
    assert "i:wide" not in keys(searcher, "bus ")
    assert keys(searcher, "rolmobiel ") == ("o:mobile",)


def test_a_loose_part_of_a_compound_is_told(tmp_path):
    entries = (
        entry("i:a", "Praatcafé", "Over verzekering."),
        entry("i:b", "Praatcafé", "Over het ziekenhuis."),
        *(entry(f"i:{n}", "Fietsen", "Samen op pad.") for n in range(9)),
    )
    searcher = Searcher.open(corpus(*entries), tmp_path / "index", None)
    assert set(keys(searcher, "ziekenhuisverzekering ")) == {"i:a", "i:b"}
    assert hit(searcher, "ziekenhuisverzekering ", "i:a").via == ("verzekering",)
    results = searcher.search(Query("ziekenhuisverzekering "), {})
    (reason,) = searcher.explain(results, "i:a")
    assert str(reason) == (
        "‘ziekenhuisverzekering’: ‘verzekering’ in de tekst (de delen van de samenstelling)."
    )


def test_who_leaves_out_a_word_leaves_out_its_forms_only(tmp_path):
    groups = (
        WordGroup("arts", ("huisarts", "dokter"), ("zorg",)),
        WordGroup("zorg", ("zorg",)),
    )
    entries = (
        entry("i:doctors", "Fietsen", "Met huisartsen."),
        entry("i:same", "Fietsen", "Met de dokter."),
        entry("i:wide", "Fietsen", "Met zorg."),
        entry("i:part", "Fietsen", "Met een huisartsenpraktijk."),
    )
    searcher = Searcher.open(corpus(*entries, thesaurus=groups), tmp_path / "index", None)
    assert set(keys(searcher, "fietsen -huisarts")) == {"i:same", "i:wide", "i:part"}
    assert set(keys(searcher, "fietsen -(huisarts OR zorg)")) == {"i:same", "i:part"}


@pytest.mark.parametrize("text", ["Eén geïsoleerde cliënt", "e-health", "T.a.v. CLB's", "a b", ""])
def test_the_words_of_a_text_are_those_at_its_places(text):
    assert words(text) == tuple(token.word for token in tokens(text))


def test_another_name_is_not_found_inside_the_name_of_something_else(tmp_path):
    groups = (
        WordGroup("wzc", ("rusthuis", "verzorgingstehuis", "home")),
        WordGroup("pvt", ("psychiatrisch verzorgingstehuis",)),
        WordGroup("arm", ("armoede", "kansarm")),
        WordGroup("netwerk", ("netwerk tegen armoede",)),
    )
    entries = (
        entry("i:free", "Fietsen", "Met een verzorgingstehuis."),
        entry("i:inside", "Fietsen", "Met een psychiatrisch verzorgingstehuis."),
        entry("i:about", "Fietsen", "Met het netwerk tegen armoede."),
    )
    searcher = Searcher.open(corpus(*entries, thesaurus=groups), tmp_path / "index", None)
    assert keys(searcher, "rusthuis ") == ("i:free",)
    assert set(keys(searcher, "verzorgingstehuis ")) == {"i:free", "i:inside"}
    assert keys(searcher, "kansarm ") == ("i:about",)
