"""What goes out by the command line: filters as they are typed, JSON, and plain text."""

from dataclasses import replace

import pytest

from zorgdesk.domain.entry import (
    Entry,
    EntryKey,
    Expansion,
    Facet,
    Kind,
    Origin,
    Source,
    Status,
    StatusKind,
    Value,
)
from zorgdesk.domain.errors import ZorgDeskError
from zorgdesk.domain.query import Query, Results, Span
from zorgdesk.domain.row import ResultRow
from zorgdesk.exchange.facet_choice import choices_of
from zorgdesk.exchange.json_shape import entry_json, results_json
from zorgdesk.exchange.plain_text import Style, answer_text, entry_text, list_text

OFFERED = {
    Facet.REGION: [Value("brussel", "Brussel"), Value("west-vlaanderen", "West-Vlaanderen")],
    Facet.STATUS: [Value("ended", "Afgelopen")],
    Facet.TARGET_GROUP: [Value("jongeren", "Jongeren en jongvolwassenen")],
    Facet.THEME: [],
}
ENTRY = Entry(
    EntryKey("initiatief:a"),
    Kind.INITIATIVE,
    "Gele kaart",
    "Een zin.",
    "  De tekst.\n",
    Source(EntryKey("doc"), 4, ((1, 2), (5, 5)), ("Deel",)),
    regions=(Value("brussel", "Brussel"),),
)
ROW = ResultRow(ENTRY.key, ENTRY.kind, ENTRY.title, "Een zin.", title_marks=(Span(5, 10),))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ([], {}),
        (["region=brussel"], {Facet.REGION: {"brussel"}}),
        (["regions=brussel"], {Facet.REGION: {"brussel"}}),
        (["regio=BRUSSEL"], {Facet.REGION: {"brussel"}}),
        (
            ["regio=west-vlaanderen", "region=Brussel"],
            {Facet.REGION: {"brussel", "west-vlaanderen"}},
        ),
        (["Doelgroep=Jongeren en jongvolwassenen"], {Facet.TARGET_GROUP: {"jongeren"}}),
        (["target_group=jongeren"], {Facet.TARGET_GROUP: {"jongeren"}}),
        (
            ["statuses=afgelopen", "regio=brussel"],
            {Facet.STATUS: {"ended"}, Facet.REGION: {"brussel"}},
        ),
    ],
)
def test_filters_are_understood_by_any_of_their_names(typed, expected):
    assert choices_of(typed, OFFERED) == expected


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("brussel", "naam=waarde"),
        ("kleur=rood", "region, status, target_group"),
        ("=brussel", "region"),
        ("region=brusel", "brussel"),
        ("region=", "region"),
        ("theme=x", "theme"),
        ("sector=x", "region"),
    ],
)
def test_a_filter_that_is_not_understood_gets_advice(typed, named):
    with pytest.raises(ZorgDeskError, match=named):
        choices_of([typed], OFFERED)


def test_what_does_not_apply_is_null_or_empty():
    made = entry_json(ENTRY, {})
    assert (made["status"], made["insight_kind"], made["expansion"]) == (None, None, None)
    assert made["links"] == made["aliases"] == made["related"] == made["organisations"] == []
    assert made["source"] == {
        "document": "doc", "page": 4, "lines": [[1, 2], [5, 5]], "heading": ["Deel"],
    }  # fmt: skip


def test_a_status_has_its_label_and_reason():
    entry = replace(ENTRY, status=Status(StatusKind.ENDED, "Liep tot 2020."))
    made = entry_json(entry, {"ended": "Afgelopen"})
    assert made["status"] == {"key": "ended", "label": "Afgelopen", "reason": "Liep tot 2020."}


def test_an_expansion_that_is_not_certain_is_null():
    entry = replace(ENTRY, expansion=Expansion("", Origin.NONE))
    assert entry_json(entry, {})["expansion"] == {"text": None, "origin": "none"}


def results(**more):
    return Results(Query("kaart"), (ENTRY.key,), {Facet.REGION: {"brussel": 1}}, **more)


def test_an_answer_has_only_values_that_would_give_something():
    made = results_json(results(), [(ROW, 1.23456)], OFFERED)
    assert made["facets"]["region"] == [{"key": "brussel", "label": "Brussel", "count": 1}]
    assert made["facets"]["status"] == []
    assert made["hits"] == [
        {
            "key": "initiatief:a", "kind": "initiative", "title": "Gele kaart", "score": 1.2346,
            "snippet": "Een zin.",
        }
    ]  # fmt: skip


PLAIN, COLOURED = Style(colours=False), Style(colours=True)


def test_marks_stand_out_only_in_colour():
    assert PLAIN.marked("Gele kaart", ROW.title_marks) == "Gele kaart"
    assert COLOURED.marked("Gele kaart", ROW.title_marks) == "Gele \033[1;33mkaart\033[0m"


@pytest.mark.parametrize(("total", "said"), [(0, "Geen fiches"), (1, "1 fiche\n"), (2, "2 fiches")])
def test_an_answer_says_how_many(total, said):
    found = replace(results(), keys=(ENTRY.key,) * total)
    assert said in answer_text(found, [ROW] * total, PLAIN) + "\n"


def test_an_answer_says_what_was_searched_instead():
    offered = answer_text(results(suggestion="kaarten"), [], PLAIN)
    searched = answer_text(results(suggestion="kaarten", corrected=True), [], PLAIN)
    assert "kaarten" in offered
    assert "kaarten" in searched
    assert offered != searched


def test_a_row_names_the_words_that_led_there():
    assert "via OCMW" in answer_text(results(), [replace(ROW, via=("OCMW",))], PLAIN)


def test_an_entry_is_told_whole():
    told = entry_text(ENTRY, PLAIN)
    assert told.startswith("Gele kaart\n\nEen zin.\n\nDe tekst.\n\n")
    assert "Regio: Brussel" in told
    assert "pagina 4" in told
    assert "Sector" not in told


def test_the_list_has_a_line_per_entry():
    assert list_text([ENTRY, ENTRY], PLAIN).splitlines() == ["Gele kaart  initiatief:a"] * 2
