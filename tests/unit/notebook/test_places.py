"""Where a highlight stands after its text has changed."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from zorgdesk.domain import highlights
from zorgdesk.domain.highlights import Certainty, Placed, anchor_at, place

TEXT = "Brugwonen helpt dak- en thuislozen in Gent. Brugwonen werkt samen met het OCMW."
BLOCKS = [("p0", "Eerste alinea."), ("p1", TEXT), ("p2", "Laatste alinea.")]

letters = st.text(alphabet="ab 😀é\u0301\u200d👩", max_size=20)
blocks = st.lists(letters, min_size=1, max_size=4)
written = blocks.filter(any)

few_quotes_stand_once = settings(  # in so small an alphabet; the examples that do are kept
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


def marked(quote, text=TEXT, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return anchor_at("p1", text, start, start + len(quote))


def numbered(texts):
    return [(f"p{number}", text) for number, text in enumerate(texts)]


def test_in_a_text_that_did_not_change_it_is_exactly_there():
    anchor = marked("Brugwonen", nth=1)
    assert place(anchor, BLOCKS) == Placed(Certainty.EXACT, "p1", 44, 53)


def test_words_before_it_move_it_and_that_is_said():
    changed = [BLOCKS[0], ("p1", "Nieuw: " + TEXT), BLOCKS[2]]
    assert place(marked("thuislozen"), changed) == Placed(Certainty.FOUND, "p1", 31, 41)


def test_a_paragraph_before_it_gives_its_own_another_number_and_moves_nothing():
    changed = numbered(["Nieuw.", *(text for _, text in BLOCKS)])
    assert place(marked("OCMW"), changed) == Placed(Certainty.EXACT, "p2", 74, 78)


def test_in_a_paragraph_that_changed_too_it_is_only_found_again():
    for changed in (f"{TEXT} Sinds 2020.", TEXT.replace("Brugwonen", "Dit", 1), f"Wel: {TEXT}"):
        assert place(marked("OCMW"), [("p2", changed)]).certainty is Certainty.FOUND


def test_of_two_paragraphs_that_read_the_same_none_is_exact():
    assert place(marked("OCMW"), [("p2", TEXT), ("p3", TEXT)]).certainty is Certainty.LOST
    assert place(marked("OCMW"), [("p1", TEXT), ("p3", TEXT)]).block == "p1"


def test_an_item_of_one_word_elsewhere_is_only_found_again():
    anchor = anchor_at("p1", "OCMW", 0, 4)
    assert place(anchor, [("p2", "OCMW")]) == Placed(Certainty.FOUND, "p2", 0, 4)


def test_of_several_the_one_with_its_context_is_found():
    changed = [("p1", "Nieuw: " + TEXT)]
    found = place(marked("Brugwonen", nth=1), changed)
    assert (found.certainty, found.start) == (Certainty.FOUND, 44 + 7)


def test_another_one_that_came_to_stand_in_its_place_is_not_taken_for_it():
    changed = numbered(["Eerste alinea.", "Brugwonen is nieuw.", TEXT])
    assert place(marked("Brugwonen"), changed) == Placed(Certainty.EXACT, "p2", 0, 9)


@pytest.mark.parametrize(
    "text",
    [
        "Alles is herschreven.",
        "Brugwonen hier, en Brugwonen daar.",  # which of the two?
        "",
    ],
)
def test_what_is_not_there_or_not_certain_is_lost(text):
    anchor = marked("Brugwonen", nth=1)
    assert place(anchor, [("p9", text)]) == Placed(Certainty.LOST, "p1", 44, 53)


def test_a_small_word_elsewhere_is_not_taken_for_the_passage():
    assert place(marked("het"), [("p0", "Bel het nummer")]).certainty is Certainty.LOST
    assert place(marked("het"), [("p1", "Bel het nummer")]).certainty is Certainty.FOUND
    sentence = "werkt samen met het OCMW"
    assert place(marked(sentence), [("p0", f"Of: {sentence}")]).certainty is Certainty.FOUND


def test_nothing_is_nowhere():
    assert place(anchor_at("p1", TEXT, 3, 3), BLOCKS).certainty is Certainty.LOST


@given(written, st.data())
def test_a_text_that_did_not_change_keeps_every_passage(texts, data):
    anchor, number = choose(texts, data)
    placed = place(anchor, numbered(texts))
    assert placed == Placed(Certainty.EXACT, f"p{number}", anchor.start, anchor.end)


@few_quotes_stand_once
@given(written, st.data(), letters)
def test_text_inserted_elsewhere_never_loses_or_moves_a_unique_quote_wrongly(texts, data, new):
    anchor, number = choose(texts, data)
    block = data.draw(st.integers(0, len(texts) - 1))
    at = data.draw(st.integers(0, len(texts[block])))
    assume(block != number or at <= anchor.start or at >= anchor.end)
    changed = [*texts]
    changed[block] = texts[block][:at] + new + texts[block][at:]
    assume(occurrences(anchor.quote, changed) == 1)
    shift = len(new) if block == number and at <= anchor.start else 0
    expect(place(anchor, numbered(changed)), anchor, number, shift)


@few_quotes_stand_once
@given(written, st.data(), letters)
def test_a_new_paragraph_never_loses_or_moves_a_unique_quote_wrongly(texts, data, new):
    anchor, number = choose(texts, data)
    at = data.draw(st.integers(0, len(texts)))
    changed = [*texts[:at], new, *texts[at:]]
    assume(occurrences(anchor.quote, changed) == 1)
    expect(place(anchor, numbered(changed)), anchor, number + (at <= number), 0)


@given(written, st.data(), blocks)
def test_wherever_it_is_placed_there_stands_its_quote(texts, data, changed):
    anchor, _ = choose(texts, data)
    placed = place(anchor, numbered(changed))
    if placed.certainty is not Certainty.LOST:
        assert dict(numbered(changed))[placed.block][placed.start : placed.end] == anchor.quote
        assert (placed.certainty is Certainty.EXACT) == reads_the_same(anchor, placed, changed)


def choose(texts, data):
    number = data.draw(st.sampled_from([number for number, text in enumerate(texts) if text]))
    text = texts[number]
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    return anchor_at(f"p{number}", text, start, end), number


def occurrences(quote, texts):
    return sum(text.startswith(quote, at) for text in texts for at in range(len(text)))


def expect(placed, anchor, number, shift):
    here = not shift and (f"p{number}" == anchor.block or is_telling(anchor))
    start = anchor.start + shift
    certainty = Certainty.EXACT if here else Certainty.FOUND
    assert placed == Placed(certainty, f"p{number}", start, start + len(anchor.quote))


def is_telling(anchor):
    return len(anchor.before) + len(anchor.quote) + len(anchor.after) >= 12


def reads_the_same(anchor, placed, texts):
    """In its own block, or in one in which nothing within reach of the anchor is otherwise."""
    if placed.start != anchor.start:
        return False
    if placed.block == anchor.block:
        return True
    text = texts[int(placed.block[1:])]
    around = text[max(0, anchor.start - 32) : anchor.end + 32]
    return is_telling(anchor) and around == anchor.before + anchor.quote + anchor.after


@given(st.data())
def test_the_quick_way_finds_what_the_long_way_does(data):
    before, after = numbered(data.draw(blocks)), numbered(data.draw(blocks))
    block, text = data.draw(st.sampled_from(before))
    start = data.draw(st.integers(0, len(text)))
    anchor = anchor_at(block, text, start, data.draw(st.integers(start, len(text))))
    quickly = [place(anchor, before), place(anchor, after)]
    with pytest.MonkeyPatch.context() as slow:
        slow.setattr(highlights, "_is_untouched", lambda _anchor, _blocks: False)
        assert [place(anchor, before), place(anchor, after)] == quickly
