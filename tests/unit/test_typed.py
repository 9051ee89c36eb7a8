import pytest

from zorgdesk.domain.entry import Link
from zorgdesk.domain.typed import catalogue_text, link_lines, links_in, names_in, site


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("een\ntwee", "een  \ntwee"),
        ("een\n\ntwee\n", "een\n\ntwee"),
        ("- a\n- b", "- a  \n- b"),
        ("## Wie kookt er?\nEls.", "**Wie kookt er?**\n\nEls."),
        ("#tag", "#tag"),
        ("", ""),
    ],
)
def test_a_text_is_written_as_the_catalogue_writes(typed, read):
    assert catalogue_text(typed) == read


def test_names_are_told_apart_by_commas_and_lines():
    assert names_in("Soepcafé, De Ketel; Soep\nSoepcafé ,") == ("Soepcafé", "De Ketel", "Soep")


def test_a_line_is_a_link_and_reads_as_it_was_typed():
    typed = "https://soep.example/a Buurtsoep Brugge\nsoep.example\nbel naar Els"
    links = links_in(typed + "\n\n")
    assert links[0] == Link("https://soep.example/a", "Buurtsoep Brugge")
    assert link_lines(links) == typed
    assert links_in(link_lines(links)) == links


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (Link("https://a.example/b", "A"), Link("https://a.example/b", "A")),
        (Link("a.example", ""), Link("https://a.example", "a.example")),
        (Link("a.example/pad?x=1", ""), Link("https://a.example/pad?x=1", "a.example")),
        (Link("bel", "naar Els"), None),
        (Link("javascript:alert(1)", ""), None),
        (Link("file:///etc/passwd", ""), None),
        (Link("https://[", ""), None),
        (Link("", ""), None),
    ],
)
def test_only_the_address_of_a_site_is_a_link_on_the_page(typed, shown):
    assert site(typed) == shown
