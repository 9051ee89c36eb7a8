"""The query language means what it says, and any text at all has an answer."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.search.corpus import CONCEPTS, corpus, entry, value
from zorgdesk.domain.entry import EntryKey, Kind, Source
from zorgdesk.domain.query import Query
from zorgdesk.search.language import Any, Every, InField, Not, Phrase, Wildcard, Words, parse
from zorgdesk.search.searcher import Searcher

OLD, SCHOOL = (value("ouderen"),), (value("onderwijs"),)


@pytest.fixture(scope="module")
def searcher(tmp_path_factory):
    entries = (
        entry("i:1", "Eerst een huis", "Zorg op maat, eerst zorg.", target_groups=OLD),
        entry("i:2", "Een huis", "Op zorg en maat.", sectors=SCHOOL),
        entry("i:3", "Boot", "E-health: géén zorg."),
    )
    folder = tmp_path_factory.mktemp("language") / "index"
    return Searcher.open(corpus(*entries, concepts=CONCEPTS), folder, None)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("zorg op maat ", Words("zorg op maat")),
        ("zorg op", Words("zorg op", unfinished=True)),
        ('"zorg op maat"', Phrase("zorg op maat")),
        ('"zorg op', Phrase("zorg op")),
        ("-zorg ", Not(Words("zorg"))),
        ("dak- en thuis ", Words("dak- en thuis")),
        ("a OR b ", Any((Words("a"), Words("b")))),
        ("a OR b OF c ", Any((Words("a"), Words("b"), Words("c")))),
        ("OR a ", Words("a")),
        ("buurt* ", Wildcard("buurt*")),
        ("wie? ", Words("wie?")),
        ("sector:onderwijs", InField("sector", "onderwijs")),
        ('-sector:"a b"', Not(InField("sector", "a b"))),
        ("(a OR b) c ", Every((Any((Words("a"), Words("b"))), Words("c")))),
        ("-(a b) ", Not(Words("a b"))),
        ("a) b ", Words("a b")),
        ("((a ", Words("a")),
        ("", Every(())),
    ],
)
def test_a_text_is_understood(text, meaning):
    assert parse(text) == meaning


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"zorg op maat"', ["i:1"]),
        ('"GEEN zorg"', ["i:3"]),
        ('"e health"', ["i:3"]),
        ("huis -boot", ["i:1", "i:2"]),
        ("zorg -huis", ["i:3"]),
        ("boot OR eerst", ["i:1", "i:3"]),
        ("(boot OR huis) -eerst", ["i:2", "i:3"]),
        ("bo*", ["i:3"]),
        ("b?ot", ["i:3"]),
        ("sector:onderwijs", ["i:2"]),
        ("sector:ond", ["i:2"]),
        ("doelgroep:senioren zorg", ["i:1"]),
        ("-doelgroep:ouderen", ["i:2", "i:3"]),
        ("titel:boot", ["i:3"]),
        ("boot:zorg", ["i:3"]),
        ("soort:initiatief", []),
        ("sector:", ["i:1", "i:2", "i:3"]),
        ("boot sector:", ["i:3"]),
        ('sector:"', ["i:1", "i:2", "i:3"]),
        ("bron:", ["i:1", "i:2", "i:3"]),
        ("regel:", []),
    ],
)
def test_a_text_finds_what_it_asks_for(searcher, text, found):
    assert sorted(searcher.search(Query(text), {}).keys) == found


def test_a_source_is_found_by_its_key(tmp_path):
    report = entry("verslag-2026", "Verslag", kind=Kind.DOCUMENT, source=source("verslag-2026"))
    listed = entry("lijst", "Lijst", kind=Kind.DOCUMENT, source=source("lijst"))
    told = entry("i:told", "Fietsen", source=source("verslag-2026"))
    searcher = Searcher.open(corpus(report, listed, told), tmp_path / "index", None)
    assert searcher.search(Query("bron:verslag-2026"), {}).keys == ("verslag-2026", "i:told")
    assert searcher.search(Query("bron:lijst"), {}).keys == ("lijst",)


def source(key):
    return Source(EntryKey(key), 1, ((1, 2),))


def answer(searcher, text):
    """Everything a window asks for at a keystroke."""
    query = Query(text)
    results = searcher.search(query, {})
    searcher.complete(text)
    for key in results.keys:
        searcher.explain(results, key)
    return searcher.hits(results, 0, 10), searcher.marks(query, text)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet='ab zorg"()-*?:|ORéĳ’\n\0ßİ𝒳', max_size=40) | st.text(max_size=60))
def test_any_text_has_an_answer(searcher, text):
    answer(searcher, text)


@pytest.mark.parametrize(
    "text",
    [
        "zorg " * 2_000,
        "z" * 10_000,
        "(" * 10_000,
        "(" * 5_000 + ")" * 5_000,
        "-" * 10_000,
        '"' * 10_000,
        "*" * 10_000,
        "a*b" * 3_000,
        "!@#$%^&/\\" * 1_000,
        "sector:" * 1_500,
        " OR " * 2_500,
        "a OR (b -c) " * 800,
        "dak- en " * 1_250,
        "a.b." * 2_500,
        "é" * 10_000,
        "hiisje " * 1_400,
    ],
)
def test_a_query_of_ten_thousand_characters_is_answered_at_once(searcher, text):
    start = time.thread_time()  # what it costs, however busy the machine is
    answer(searcher, text)
    assert time.thread_time() - start < 2  # a hang, not a speed


def labels(searcher, text):
    return [finish.text for finish in searcher.complete(text)]


def test_fields_and_their_values_are_completed(searcher):
    assert labels(searcher, "zorg sect") == ["zorg sector:"]
    assert labels(searcher, "zorg sector:ond") == ["zorg sector:Onderwijs"]
    assert labels(searcher, "-sector:thuis") == ['-sector:"Thuiszorg en gezinszorg"']
    assert labels(searcher, 'sector:"Thuiszorg en') == ['sector:"Thuiszorg en gezinszorg"']


def test_plain_words_are_not_completed(searcher):
    assert labels(searcher, "zorg") == []
    assert labels(searcher, "zorg ") == []


def test_a_completed_value_finds_its_entries(searcher):
    (finished,) = labels(searcher, "sector:ond")
    assert searcher.search(Query(finished), {}).keys == ("i:2",)
