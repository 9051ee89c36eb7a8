"""What a typed text finds, in which order, and how the results show it."""

import pytest

from tests.unit.search.corpus import ARTS, CONCEPTS, DOKTER, corpus, entry, value
from zorgdesk.domain.entry import Expansion, Facet, Kind, Origin
from zorgdesk.domain.query import Query, Span
from zorgdesk.search.searcher import Searcher

OCMW = entry(
    "b:ocmw",
    "OCMW",
    "Dienst van de gemeente.",
    kind=Kind.TERM,
    expansion=Expansion("openbaar centrum voor maatschappelijk welzijn", Origin.GENERAL),
)
ENTRIES = (
    OCMW,
    entry("i:huisarts", "Huisartsen", "De huisarts komt langs. Ook op zaterdag."),
    entry("i:arts", "Spreekuur", "Een arts heeft spreekuur."),
    entry("i:thuis", "Thuiszorg", "Zorg bij mensen thuis.", target_groups=(value("ouderen"),)),
    entry("i:traject", "Trajectbegeleiding", "Een traject met begeleiding."),
    entry("i:dak", "Straat", "Werkt met dak- en thuislozen in de stad."),
    entry("i:centrum", "Loket", "Het openbaar centrum voor maatschappelijk welzijn helpt."),
    entry("i:begeleid", "Begeleiding", "Iemand helpt een jongere."),
    entry("i:bakfiets", "Bakfiets", "Een bakfiets naast een bakfiets."),
    entry("i:jong", "Wingg", "Voor jongeren tot 23 jaar.", target_groups=(value("jongeren"),)),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    made = corpus(*ENTRIES, concepts=CONCEPTS, thesaurus=(DOKTER, ARTS))
    return Searcher.open(made, tmp_path_factory.mktemp("finding") / "index", None)


@pytest.fixture
def searcher(shared):
    yield shared
    shared.follow_notes({})
    shared.use_pairs(())


def keys(searcher, text, **more):
    return searcher.search(Query(text, **more), {}).keys


def hit(searcher, text, key):
    results = searcher.search(Query(text), {})
    at = results.keys.index(key)
    return searcher.hits(results, at, at + 1)[0]


@pytest.mark.parametrize("typed", ["OCMW", "ocmw", "Openbaar Centrum voor Maatschappelijk Welzijn"])
def test_an_abbreviation_and_its_expansion_find_each_other(searcher, typed):
    assert set(keys(searcher, typed)) == {"b:ocmw", "i:centrum"}


def test_the_word_itself_stands_above_a_synonym_and_that_above_a_wider_word(searcher):
    assert keys(searcher, "huisarts ") == ("i:huisarts", "i:arts")
    assert hit(searcher, "dokter", "i:huisarts").via == ("huisarts",)


def test_a_reader_can_do_without_other_words(searcher):
    assert keys(searcher, "dokter ", expand=False) != keys(searcher, "dokter ")
    assert keys(searcher, "ocmw", expand=False) == ("b:ocmw",)


def test_a_whole_word_stands_above_a_compound_that_ends_on_it(searcher):
    assert keys(searcher, "begeleiding")[:2] == ("i:begeleid", "i:traject")


def test_words_that_the_texts_write_as_one_are_found(searcher):
    assert keys(searcher, "huis arts")[0] == "i:huisarts"


def test_a_compound_that_no_text_has_is_found_by_its_parts(searcher):
    assert keys(searcher, "begeleidingstraject ")[0] == "i:traject"


@pytest.mark.parametrize("typed", ["daklozen", "dakloos", "thuisloze", "dak- en thuislozen"])
def test_a_hanging_hyphen_hides_nothing(searcher, typed):
    assert keys(searcher, typed)[0] == "i:dak"
    assert hit(searcher, typed, "i:dak").snippet_marks


def test_a_hanging_half_is_marked(searcher):
    text = "Voor dak- en thuislozen"
    assert searcher.marks(Query("daklozen"), text) == (Span(5, 8),)


def test_every_keystroke_of_a_name_finds_it(searcher):
    for end in range(2, len("trajectbegeleiding") + 1):
        assert "i:traject" in keys(searcher, "trajectbegeleiding"[:end])


def test_a_facet_value_is_recognised(searcher):
    assert keys(searcher, "hulp voor ouderen") == ("i:thuis",)
    assert hit(searcher, "senioren", "i:thuis").via == ("Ouderen",)


def test_a_slip_of_the_keyboard_is_mended_and_said(searcher):
    results = searcher.search(Query("thuiszrog"), {})
    assert results.suggestion == "thuiszorg"
    assert results.corrected
    assert results.keys[0] == "i:thuis"
    assert searcher.hits(results, 0, 1)[0].title_marks == (Span(0, 9),)


def test_what_is_found_is_not_mended(searcher):
    results = searcher.search(Query("thuiszorg"), {})
    assert results.suggestion is None
    assert not results.corrected


def test_nothing_like_it_finds_nothing(searcher):
    results = searcher.search(Query("xqzw"), {})
    assert results.keys == ()
    assert results.suggestion is None


def test_stop_words_do_not_narrow(searcher):
    assert keys(searcher, "welke thuiszorg is er voor mensen thuis")[0] == "i:thuis"


def test_a_word_that_is_nowhere_does_not_spoil_the_rest(searcher):
    assert keys(searcher, "thuiszorg xqzw")[0] == "i:thuis"


def test_the_snippet_is_the_sentence_with_the_word(searcher):
    found = hit(searcher, "zaterdag", "i:huisarts")
    assert found.snippet == "Ook op zaterdag."
    assert found.snippet_marks == (Span(7, 15),)


def test_marks_follow_inflection_and_compounds(searcher):
    text = "Een begeleider begeleidt; trajectbegeleiding helpt."
    marked = [text[m.start : m.end] for m in searcher.marks(Query("begeleiding"), text)]
    assert marked == ["begeleider", "begeleidt", "trajectbegeleiding"]


def test_other_names_are_marked_too(searcher):
    text = "Het openbaar centrum voor maatschappelijk welzijn."
    (mark,) = searcher.marks(Query("OCMW"), text)
    assert text[mark.start : mark.end] == "openbaar centrum voor maatschappelijk welzijn"


def test_notes_are_found_as_they_are_saved(searcher):
    assert keys(searcher, "fietspomp") == ()
    searcher.follow_note("i:jong", "Bellen over de fietspomp.")
    found = hit(searcher, "fietspomp", "i:jong")
    assert found.in_note
    assert found.snippet == "Bellen over de fietspomp."
    searcher.follow_note("i:jong", "")
    assert keys(searcher, "fietspomp") == ()


def test_a_note_need_not_outdo_an_entry_that_shows_the_one_word_well(searcher):
    searcher.follow_note("i:bakfiets", "Bakfiets, bakfiets, bakfiets, bakfiets, bakfiets: leuk.")
    assert not hit(searcher, "bakfiets", "i:bakfiets").in_note
    assert hit(searcher, "bakfiets leuk", "i:bakfiets").in_note


def test_the_notes_of_a_notebook_replace_others(searcher):
    searcher.follow_notes({"i:jong": "Afspraken maken", "i:gone": "Afspraken maken"})
    assert keys(searcher, "afspraken") == ("i:jong",)
    assert keys(searcher, "notitie:maken") == ("i:jong",)
    assert keys(searcher, "notitie:*") == ("i:jong",)
    searcher.follow_notes({})
    assert keys(searcher, "notitie:maken") == ()


def test_the_readers_own_pairs_count(searcher):
    assert keys(searcher, "poep ") == ()
    searcher.use_pairs((("poep", "thuiszorg"),))
    assert keys(searcher, "poep ")[0] == "i:thuis"


def test_why_an_entry_was_found(searcher):
    results = searcher.search(Query("begeleiding"), {})
    told = [str(reason) for reason in searcher.explain(results, "i:traject")]
    assert told == [
        "‘begeleiding’: ‘trajectbegeleiding’ in de titel (een samenstelling die erop eindigt).",
        "‘begeleiding’ staat in de tekst.",
    ]


def test_why_by_another_name(searcher):
    results = searcher.search(Query("dokter"), {})
    told = [str(reason) for reason in searcher.explain(results, "i:huisarts")]
    assert "‘dokter’: ‘huisarts’ (een ander woord voor hetzelfde)." in told


def test_a_personal_label_is_a_field(searcher):
    personal = {"label:Brussel Noord": frozenset({"i:jong"})}
    query = Query('label:"brussel noord"')
    assert searcher.search(query, personal).keys == ("i:jong",)


def test_counts_follow_the_words(searcher):
    counts = searcher.search(Query("jongeren"), {}).counts[Facet.TARGET_GROUP]
    assert counts == {"ouderen": 0, "jongeren": 1, "dementie": 0}


def test_a_tagged_entry_stands_above_one_that_mentions_the_group(tmp_path):
    told = entry("i:told", "Praatcafé", "Voor jongeren, zegt men.")
    tagged = entry("i:tagged", "Praatcafé", "Elke week.", target_groups=(value("jongeren"),))
    made = corpus(told, tagged, concepts=CONCEPTS)
    searcher = Searcher.open(made, tmp_path / "index", None)
    assert keys(searcher, "jongeren") == ("i:tagged", "i:told")


def test_entries_with_all_words_stand_above_those_with_some(tmp_path):
    entries = (
        entry("i:some", "Fietsen", "fietsen fietsen"),
        entry("i:all", "Praatcafé", "Samen fietsen met een gids."),
    )
    searcher = Searcher.open(corpus(*entries), tmp_path / "index", None)
    assert keys(searcher, "fietsen gids ")[0] == "i:all"


def test_a_slip_is_mended_before_a_word_is_taken_apart(tmp_path):
    entries = (
        entry("i:zone", "Eerstelijnszone", "Een gebied."),
        entry("i:first", "Eerst", "De lijn van de zone, eerst."),
    )
    searcher = Searcher.open(corpus(*entries), tmp_path / "index", None)
    results = searcher.search(Query("eerstlijnszone "), {})
    assert results.keys[0] == "i:zone"
    assert results.suggestion == "eerstelijnszone "


def test_with_little_found_a_commoner_word_is_offered_and_not_searched(tmp_path):
    entries = [entry(f"i:{n}", "Praatcafé", "Over begeleiding.") for n in range(6)]
    slip = entry("i:slip", "Praatcafé", "Over begelijding.")
    searcher = Searcher.open(corpus(*entries, slip), tmp_path / "index", None)
    results = searcher.search(Query("begelijding"), {})
    assert results.keys == ("i:slip",)
    assert results.suggestion == "begeleiding"
    assert not results.corrected


def test_the_entry_that_is_called_so_stands_on_top(tmp_path):
    entries = (
        entry("i:long", "Ervaringsdeskundigheid en ervaringsdeskundigheid", "Veel erover."),
        entry("i:name", "Ervaringsdeskundigheid", "Een lange tekst over iets anders. " * 9),
        entry("i:alias", "Mee aan tafel", aliases=("ervaringsdeskundigheid",)),
    )
    searcher = Searcher.open(corpus(*entries), tmp_path / "index", None)
    assert keys(searcher, "ervaringsdeskundigheid")[0] == "i:name"
