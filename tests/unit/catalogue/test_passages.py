"""The paragraphs and list items that can be marked."""

from zorgdesk.catalogue.passages import passages


def test_paragraphs_and_items_each_have_their_place():
    text = "Een **vet** woord\nen [een site](https://a.example).\n\n- met *raad*;\n- met daad."
    assert passages(text) == (
        ("p0", "Een vet woord en een site."),
        ("p1", "met raad;"),
        ("p2", "met daad."),
    )


def test_spaces_are_as_a_page_shows_them():
    assert passages("a   b\u2009 c  \nd\u00a0 e") == (("p0", "a b c\nd\u00a0 e"),)


def test_what_shows_nothing_is_no_passage_and_takes_no_place():
    assert passages("") == ()
    assert passages("\u2029") == ()
