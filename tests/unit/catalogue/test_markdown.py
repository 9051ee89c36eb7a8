"""Joining broken lines changes nothing of what a reader sees."""

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from zorgdesk.catalogue.authoring.markdown import strange, unwrap

LINES = [
    "",
    "een zin",
    "*nadruk* hier",
    "- een punt",
    "  - dieper",
    "  vervolg",
    "    nog verder",
    "1. eerst",
    "2. dan",
    "2026. geen lijst",
    "+ ook een punt",
    "[site](https://brug.be) - en meer",
    "en-",
]


def html(text: str) -> str:
    """What a reader sees, however the source breaks its lines."""
    return " ".join(MarkdownIt("commonmark").render(text).split())


@given(st.lists(st.sampled_from(LINES), max_size=8).map("\n".join))
def test_a_text_of_the_subset_reads_the_same_on_longer_lines(text: str):
    if not list(strange(text)):
        assert html(unwrap(text)) == html(text)
        assert unwrap(unwrap(text)) == unwrap(text)


def test_empty_lines_around_a_text_are_no_part_of_it():
    assert unwrap("\n\n") == ""
    assert unwrap("\neen\n\n") == "een"


def test_paragraphs_and_items_come_on_one_line():
    assert unwrap("een\nzin\n\n- punt\n  vervolg\n- punt\n") == "een zin\n\n- punt vervolg\n- punt"
