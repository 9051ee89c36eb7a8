"""What a page offers beside the curated relations."""

from dataclasses import replace

from zorgdesk.catalogue.relations import Kinship, Likeness
from zorgdesk.domain.entry import (
    Entry,
    EntryKey,
    Involvement,
    Kind,
    Relation,
    Role,
    Source,
    Value,
)

YOUNG = Value("jongeren", "Jongeren")
OLD = Value("ouderen", "Ouderen")
HOUSING = Value("wonen", "Wonen")
MEETING = Value("ontmoeting", "Ontmoeting")
WINGG = Involvement(EntryKey("organisatie:wingg"), "Wingg", Role.RUNS)


def entry(key: str, kind: Kind = Kind.INITIATIVE, **fields) -> Entry:
    source = Source(EntryKey("lijst"), 1, ((1, 1),))
    return Entry(EntryKey(key), kind, key, "Kort.", "Lang.", source, **fields)


def keys(found: tuple[Likeness, ...]) -> list[str]:
    return [relation.key for relation in found]


def test_the_reasons_are_named_organisations_first():
    a = entry("a", organisations=(WINGG,), target_groups=(YOUNG, OLD))
    b = entry("b", organisations=(WINGG,), target_groups=(OLD, YOUNG), themes=(HOUSING,))
    [found] = Kinship((a, b)).of(a)
    assert found.key == b.key
    assert str(found.why) == "zelfde organisatie: Wingg; zelfde doelgroepen: ouderen + jongeren"


def test_who_shares_more_comes_first_and_equals_keep_their_order():
    a = entry("a", target_groups=(YOUNG,), themes=(HOUSING,))
    once = [entry(key, target_groups=(YOUNG,)) for key in ("z", "y")]
    twice = entry("b", target_groups=(YOUNG,), themes=(HOUSING,))
    assert keys(Kinship((a, *once, twice)).of(a)) == ["b", "z", "y"]


def test_a_rare_value_counts_for_more():
    a = entry("a", target_groups=(YOUNG, OLD))
    common = [entry(f"c{n}", target_groups=(YOUNG,)) for n in range(5)]
    rare = entry("rare", target_groups=(OLD,))
    assert keys(Kinship((a, *common, rare)).of(a, limit=1)) == ["rare"]


def test_one_theme_alone_is_not_enough_and_two_are():
    a = entry("a", themes=(HOUSING, MEETING))
    one, two = entry("one", themes=(HOUSING,)), entry("two", themes=(HOUSING, MEETING))
    assert keys(Kinship((a, one, two)).of(a)) == ["two"]


def test_what_the_page_already_joins_is_left_out():
    wingg = entry("organisatie:wingg", Kind.ORGANISATION, target_groups=(YOUNG,))
    curated = entry("curated", target_groups=(YOUNG,))
    a = entry(
        "a",
        target_groups=(YOUNG,),
        organisations=(WINGG,),
        related=(Relation(curated.key, "Lijkt erop."),),
    )
    everything = (wingg, curated, a)
    assert Kinship(everything).of(a) == ()
    assert keys(Kinship(everything).of(wingg)) == ["curated"]


def test_terms_and_documents_resemble_nothing():
    term = entry("term", Kind.TERM, target_groups=(YOUNG,))
    a = entry("a", target_groups=(YOUNG,))
    assert Kinship((term, a)).of(term) == Kinship((term, a)).of(a) == ()


def test_an_insight_leads_to_the_initiatives_for_its_group():
    insights = [entry(f"i{n}", Kind.INSIGHT, target_groups=(OLD,)) for n in range(9)]
    serving = [entry(f"s{n}", target_groups=(OLD,)) for n in range(3)]
    found = keys(Kinship((*insights, *serving)).of(insights[0], limit=4))
    assert found == ["i1", "i2", "s0", "s1"]


def test_places_that_others_do_not_fill_go_to_the_same_kind():
    insights = [entry(f"i{n}", Kind.INSIGHT, target_groups=(OLD,)) for n in range(9)]
    serving = entry("s", target_groups=(OLD,))
    found = keys(Kinship((*insights, serving)).of(insights[0], limit=4))
    assert found == ["i1", "i2", "i3", "s"]


def test_a_label_keeps_the_capitals_of_an_abbreviation():
    group = Value("ggz", "GGZ-cliënten")
    a, b = entry("a", target_groups=(group,)), entry("b", target_groups=(group,))
    assert str(Kinship((a, b)).of(a)[0].why) == "zelfde doelgroep: GGZ-cliënten"


def test_the_answer_is_the_same_each_time():
    all_of_them = tuple(entry(f"e{n}", target_groups=(YOUNG, OLD)) for n in range(20))
    [one, other] = Kinship(all_of_them), Kinship(all_of_them)
    assert one.of(all_of_them[3]) == other.of(replace(all_of_them[3]))
