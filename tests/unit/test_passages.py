"""Passages that are pointed at, and what a lost one looks like now."""

from zorgdesk.domain.highlights import Anchor, anchor_at
from zorgdesk.domain.passages import Passage, anchors, loosened, most_alike

BLOCKS = (("p0", "Eerste alinea."), ("p1", " Buren helpen elkaar 😀 in Gent. "))
TEXT = dict(BLOCKS)


def test_space_around_words_is_no_part_of_what_is_marked():
    [anchor] = anchors((Passage("p1", 0, 7),), BLOCKS)
    assert (anchor.start, anchor.end, anchor.quote) == (1, 6, "Buren")


def test_nothing_but_space_and_what_is_not_in_the_text_is_not_marked():
    assert anchors((Passage("p1", 0, 1), Passage("p9", 0, 3), Passage("p0", 2, 2)), BLOCKS) == ()


def test_a_lost_passage_is_proposed_where_most_of_it_stands():
    old = anchor_at("p1", "Buren helpen elkaar altijd.", 0, 27)
    assert most_alike(old, BLOCKS) == Passage("p1", 1, 21)
    assert TEXT["p1"][1:21].strip() == "Buren helpen elkaar"


def test_nothing_is_proposed_where_nothing_is_alike():
    assert most_alike(anchor_at("p0", "Iets heel anders", 0, 16), BLOCKS) is None
    assert most_alike(Anchor("p0", 0, 0, ""), BLOCKS) is None
    assert most_alike(anchor_at("p0", "Eerste", 0, 6), ()) is None


def test_what_is_kept_loose_keeps_its_words():
    anchor = anchor_at("p1", TEXT["p1"], 1, 6)
    loose = loosened(anchor)
    assert (loose.block, loose.quote, loose.after) == ("", "Buren", anchor.after)
