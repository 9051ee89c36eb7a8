"""Markdown becomes blocks: the catalogue's subset, and whatever is typed in a note."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zorgdesk.exchange.blocks import (
    Code,
    Heading,
    Item,
    Listing,
    Paragraph,
    Quote,
    Rule,
    Run,
    Side,
    Table,
)
from zorgdesk.exchange.formats.as_markdown import blocks_markdown
from zorgdesk.exchange.markdown import catalogue_blocks, note_blocks


def again(blocks):
    """The blocks after being written as Markdown; headings move down once more when read."""
    return note_blocks("\n\n".join(blocks_markdown(blocks, -2)))


def paragraph(*runs):
    return Paragraph(tuple(run if isinstance(run, Run) else Run(run) for run in runs))


def test_a_note_has_headings_lists_boxes_quotes_and_looks():
    text = (
        "# Kop\n\n**vet** *schuin* ~~weg~~ `code`\n\n- [ ] open\n- [x] af\n\n"
        "2. twee\n\n> citaat\n\n---\n\n    zo"
    )
    assert note_blocks(text) == (
        Heading(3, (Run("Kop"),)),
        paragraph(
            Run("vet", bold=True), " ", Run("schuin", italic=True), " ", Run("weg", struck=True),
            " ", Run("code", code=True),
        ),
        Listing(
            (Item((paragraph("open"),), checked=False), Item((paragraph("af"),), checked=True))
        ),
        Listing((Item((paragraph("twee"),)),), first=2),
        Quote((paragraph("citaat"),)),
        Rule(),
        Code("zo"),
    )  # fmt: skip


def test_a_line_break_stays_in_a_note_and_is_a_space_in_the_catalogue():
    assert note_blocks("een\ntwee") == (paragraph("een\ntwee"),)
    assert catalogue_blocks("een\ntwee") == (paragraph("een twee"),)


def test_the_catalogue_knows_no_more_than_its_subset():
    assert catalogue_blocks("# geen *kop*") == (paragraph("# geen ", Run("kop", italic=True)),)


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("ftp://example.org", ""),
        ("entry:initiatief", ""),
    ],
)
def test_a_link_leads_to_a_site_or_nowhere(address, kept):
    assert note_blocks(f"[hier]({address})") == (paragraph(Run("hier", href=kept)),)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"]
)
def test_a_link_that_could_do_harm_is_text(address):
    assert note_blocks(f"[hier]({address})") == (paragraph(f"[hier]({address})"),)


def test_html_is_text_and_a_control_character_is_shown():
    assert note_blocks("<b>x</b>\x00") == (paragraph("<b>x</b>\N{REPLACEMENT CHARACTER}"),)


def test_a_name_that_is_pointed_at_stands_without_its_brackets():
    assert note_blocks("zie [[ Buurtbaar]][[A_b_c]]") == (
        paragraph("zie ", Run("Buurtbaar", is_name=True), Run("A_b_c", is_name=True)),
    )
    assert note_blocks("[[ ]] `[[x]]` \\[\\[y]]") == (
        paragraph("[[ ]] ", Run("[[x]]", code=True), " [[y]]"),
    )


def test_a_check_box_without_words_is_one():
    assert note_blocks("- [x] ") == (Listing((Item((Paragraph(()),), checked=True),)),)


def test_a_table_has_as_many_cells_in_each_row_as_in_its_first():
    cells = (((Run("a"),), (Run("b"),)), ((Run("1"),), ()), ((Run("2"),), (Run("3"),)))
    assert note_blocks("a | b\n-|-:\n1\n2 | 3 | 4") == (Table(cells, (Side.NONE, Side.RIGHT)),)


def test_words_that_would_make_a_table_stay_words():
    text = "a \\| b\n\\:-- \\| :--"
    assert note_blocks(text) == (paragraph("a | b\n:-- | :--"),)
    assert again(note_blocks(text)) == note_blocks(text)


@pytest.mark.parametrize(
    "text",
    [
        "# Kop\n\n**vet *en schuin*** daarna `a ` b`",
        "- een\n  - twee\n\n    verder\n- [ ] drie\n- [x] vier",
        "7. zeven\n8. acht",
        "> citaat\n>\n> - lijst",
        "    code\n      diep\n\n- punt",
        "[een **vette** link](https://example.org/?a=<b>&c) en *[schuin](mailto:a@b.be)*",
        "een\\\ntwee\n\n---\n\ndrie",
        "| Wie | Wat | Hoe |\n|:--|:-:|--:|\n| *Jan* | `a\\|b` \\| c | 2 |\n| | [[Gele kaart]] | |",
        "- punt\n\n  | a |\n  |---|\n  | [x](https://example.org/?a\\|b) |",
        "# Over [[A * B]]\n\n- [ ] **[[Buurtbaar]]**[[Buurtzorg (Gent)]], [[[Gele kaart]]]",
    ],
)
def test_what_is_written_reads_the_same(text):
    blocks = note_blocks(text)
    assert again(blocks) == blocks


@given(st.text(alphabet="ab #*_-+=`[]()<>!|\\&;~1.)\n\t", max_size=60))
def test_plain_text_means_nothing_whatever_its_signs(text):
    words = " ".join(text.split())
    blocks = (paragraph(words),) if words else ()
    assert again(blocks) == blocks
