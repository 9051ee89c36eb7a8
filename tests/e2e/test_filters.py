"""Narrow by filters: OR inside a filter, AND between filters, counts that follow."""

from zorgdesk.domain.entry import Facet, facet_values

WEST, ABROAD = "west-vlaanderen", "buitenland"


def has(facet, *keys):
    """Whether an entry has one of these values."""
    return lambda entry: bool(set(keys) & set(facet_values(entry)[facet]))


def counted(desk, facet, which):
    """How many of these entries each value of a facet has."""
    return {
        key: sum(key in facet_values(entry)[facet] for entry in desk.entries if which(entry))
        for key in desk.counts(facet)
    }


def test_values_of_one_filter_widen_each_other(start):
    desk = start()
    desk.tick(Facet.REGION, ABROAD)
    desk.shows_all(has(Facet.REGION, ABROAD))
    desk.tick(Facet.REGION, "brussel")
    desk.shows_all(has(Facet.REGION, ABROAD, "brussel"))


def test_filters_narrow_each_other(start):
    desk = start()
    desk.tick(Facet.REGION, WEST)
    desk.tick(Facet.KIND, "initiative")
    desk.shows_all(lambda e: has(Facet.REGION, WEST)(e) and has(Facet.KIND, "initiative")(e))


def test_counts_say_what_ticking_would_give(start):
    desk = start()
    desk.tick(Facet.REGION, WEST)
    desk.shows_all(has(Facet.REGION, WEST))
    # Of the filter itself as before: its values widen each other.
    assert desk.counts(Facet.REGION) == counted(desk, Facet.REGION, lambda entry: True)
    assert desk.counts(Facet.KIND) == counted(desk, Facet.KIND, has(Facet.REGION, WEST))
    assert desk.value(Facet.REGION, WEST).ticked


def test_a_value_without_results_is_still_there(start):
    desk = start()
    desk.tick(Facet.KIND, "document")
    desk.shows_all(has(Facet.KIND, "document"))
    assert desk.value(Facet.STATUS, "ended").count == 0


def test_chips_name_what_is_ticked_and_take_it_away(start):
    desk = start()
    desk.tick(Facet.REGION, WEST)
    desk.tick(Facet.TARGET_GROUP, "jongeren")
    desk.waits_for(lambda: desk.chips() == ["West-Vlaanderen", "Jongeren"])
    desk.remove_chip("West-Vlaanderen")
    desk.shows_all(has(Facet.TARGET_GROUP, "jongeren"))
    assert desk.chips() == ["Jongeren"]
    assert not desk.value(Facet.REGION, WEST).ticked


def test_all_chips_go_with_one_click(start):
    desk = start()
    desk.tick(Facet.REGION, WEST)
    desk.tick(Facet.REGION, ABROAD)
    desk.waits_for(lambda: len(desk.chips()) == 2)
    desk.remove_all_chips()
    desk.shows_all(lambda entry: True)
    assert desk.chips() == []


def test_unticking_brings_back_what_was_there(start):
    desk = start()
    desk.tick(Facet.REGION, ABROAD)
    desk.shows_all(has(Facet.REGION, ABROAD))
    desk.tick(Facet.REGION, ABROAD)
    desk.shows_all(lambda entry: True)


def test_filters_are_worked_by_keys(start):
    desk = start()
    desk.window.desk.filters.setFocus()
    desk.press("Home")
    while desk.window.desk.filters.currentIndex().data() != "West-Vlaanderen":
        desk.press("Down")
    desk.press("Space")
    desk.shows_all(has(Facet.REGION, WEST))
    desk.is_in("filters")


def test_a_badge_on_the_page_is_a_filter(start):
    desk = start()
    desk.open("Gele kaart")
    desk.follow("filter:sector/buurtwerk")
    desk.waits_for(lambda: desk.value(Facet.SECTOR, "buurtwerk").ticked)
    desk.shows_all(has(Facet.SECTOR, "buurtwerk"))
    desk.reads("Gele kaart")


def test_a_kind_on_the_start_page_is_a_filter(start):
    desk = start()
    desk.follow("filter:kind/practice")
    desk.shows_all(has(Facet.KIND, "practice"))


def test_filters_and_words_are_joined(start):
    desk = start()
    desk.search("zorg")
    with_words = set(desk.found())
    desk.tick(Facet.REGION, WEST)
    desk.shows_all(lambda e: e.key in with_words and has(Facet.REGION, WEST)(e))
