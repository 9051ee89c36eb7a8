"""Search while one types, and find one's way by the keyboard alone."""

from zorgdesk.domain.entry import Facet, facet_values
from zorgdesk.domain.query import Sort


def of_kind(kind):
    return lambda entry: entry.kind == kind


def test_the_list_begins_with_the_whole_catalogue(start):
    desk = start()
    desk.shows_all(lambda entry: True)


def test_results_follow_every_letter(start):
    desk = start()
    everything = len(desk.found())
    desk.search("gele k")
    assert 0 < len(desk.found()) < everything
    desk.type("aart")
    desk.shows_first("Gele kaart")
    assert {"Gele", "kaart"} <= set(" ".join(desk.marked("Gele kaart")).split())
    desk.search("")
    desk.shows_all(lambda entry: True)


def test_capitals_and_accents_make_no_difference(start):
    desk = start()
    desk.search("GÉLE KÄÄRT")
    desk.shows_first("Gele kaart")


def test_counts_follow_the_words(start):
    desk = start()
    before = desk.counts(Facet.REGION)
    desk.search("gele kaart")
    found = set(desk.found())
    for region, count in desk.counts(Facet.REGION).items():
        expected = sum(
            region in facet_values(entry)[Facet.REGION]
            for entry in desk.entries
            if entry.key in found
        )
        assert count == expected <= before[region]


def test_the_list_is_sorted_by_title_and_back(start):
    desk = start()
    desk.search("zorg")
    best_first = desk.found()
    desk.sort(Sort.TITLE)
    desk.waits_for(lambda: desk.found() != best_first)
    titles = [title for title in desk.titles() if title.isascii() and title[0].isalpha()]
    assert titles == sorted(titles, key=str.casefold)
    assert len(titles) > 20
    desk.sort(Sort.RELEVANCE)
    desk.waits_for(lambda: desk.found() == best_first)


def test_nothing_found_offers_a_way_out(start):
    desk = start()
    desk.search("qqqxxqqq")
    desk.shows_nothing()
    desk.relax()
    desk.shows_all(lambda entry: True)
    assert desk.window.desk.box.text() == ""


def test_nothing_found_within_the_filters_offers_to_search_without_them(start):
    desk = start()
    desk.tick(Facet.KIND, "document")
    desk.shows_all(of_kind("document"))
    desk.search("gele kaart")
    desk.shows_nothing()
    desk.relax()
    desk.shows_first("Gele kaart")
    assert desk.chips() == []


def test_one_reads_by_keys_alone(start):
    desk = start()
    desk.is_in("box")
    desk.type("gele kaart")
    desk.shows_first("Gele kaart")
    desk.press("Down")
    desk.is_in("list")
    desk.reads("Gele kaart")
    desk.press("Down")
    second = desk.titles()[1]
    desk.reads(second)
    desk.press("Return")
    desk.is_in("page")
    desk.press("Ctrl+F")
    desk.is_in("box")


def test_enter_in_the_box_opens_the_best_result(start):
    desk = start()
    desk.search("gele kaart")
    desk.press("Return")
    desk.reads("Gele kaart")


def test_up_from_the_first_row_goes_back_to_the_box(start):
    desk = start()
    desk.search("gele kaart")
    desk.press("Down")
    desk.press("Down")
    desk.press("Up")
    desk.is_in("list")
    desk.press("Up")
    desk.is_in("box")


def test_typing_in_the_list_goes_on_in_the_box(start):
    desk = start()
    desk.search("gele")
    desk.press("Down")
    desk.type("n")
    desk.is_in("box")
    assert desk.window.desk.box.text() == "gelen"


def test_a_letter_with_an_accent_typed_in_the_list_goes_to_the_box_too(start):
    desk = start()
    desk.search("gele")
    desk.press("Down")
    desk.type("é")
    desk.is_in("box")
    assert desk.window.desk.box.text() == "geleé"


def test_esc_clears_the_box_and_then_goes_back(start):
    desk = start()
    desk.open("Gele kaart")
    desk.open("Brugwonen (Brugge)")
    desk.press("Ctrl+F")
    desk.type("kaart")
    desk.press("Esc")
    desk.shows_all(lambda entry: True)
    desk.press("Esc")
    desk.reads("Gele kaart")


def test_everything_is_searched_again_with_one_key(start):
    desk = start()
    desk.tick(Facet.REGION, "brussel")
    desk.search("kaart")
    desk.press("Ctrl+Shift+F")
    desk.shows_all(lambda entry: True)
    assert desk.chips() == []
    desk.is_in("box")


def test_a_very_long_question_is_answered(start):
    desk = start()
    desk.window.desk.box.setText("zorg " * 3000)  # as pasted
    desk.waits_for(lambda: desk.window.desk.results.answered_text == "zorg " * 3000)


def test_a_question_of_signs_alone_does_no_harm(start):
    desk = start()
    for question in ('"', "(", "*", "a AND", "-", "[x TO", "kind:", "\\", "🙂"):
        desk.search(question)
    desk.search("gele kaart")
    desk.shows_first("Gele kaart")
