"""Links between notes and entries, on the real catalogue."""

from urllib.parse import unquote

import pytest

from tests.opened import library_of
from zorgdesk.domain.entry import EntryKey, Kind
from zorgdesk.domain.highlights import Colour, HighlightRef, anchor_at
from zorgdesk.domain.notes import Backlink, LinkOffer, NoteRef, Writing
from zorgdesk.domain.own_entries import Draft, new_key
from zorgdesk.library import Library
from zorgdesk.paths import Paths

GELE_KAART = EntryKey("initiatief:gele-kaart")
CAW, CAW_TERM = EntryKey("organisatie:caw"), EntryKey("begrip:caw")


@pytest.fixture(scope="module")
def reader(cache):
    """A library without a notebook."""
    return Library.open(Paths(Paths.standard().bundle, cache / "nobody", cache))


@pytest.fixture
def library(paths):
    library = library_of(paths)
    library.open_notebook(paths.notebook)
    yield library
    library.close()


def test_an_entry_is_found_by_title_key_and_other_names(reader):
    for name in ("Gele kaart", " gele  KAART ", GELE_KAART):
        assert reader.links.target(name) == GELE_KAART
    assert reader.links.target("niets heet zo") is None


def test_a_name_of_two_entries_leads_to_the_one_that_is_no_term(reader):
    assert reader.links.target("CAW") == CAW
    assert reader.links.target("CAW (begrip)") == CAW_TERM


def test_every_offer_leads_to_its_entry(reader):
    offered = {offer for entry in reader.entries for offer in reader.links.offers(entry.title)}
    reached = {reader.links.target(offer.name) for offer in offered}
    assert reached == {entry.key for entry in reader.entries}


def test_offers_begin_with_what_was_typed_then_hold_its_words(reader):
    assert reader.links.offers("gele k")[0] == LinkOffer("Gele kaart", Kind.INITIATIVE)
    assert LinkOffer("Gele kaart", Kind.INITIATIVE) in reader.links.offers("kaart gel")
    assert reader.links.offers("géle kaart")[0].name == "Gele kaart"
    assert reader.links.offers("qqqxx") == ()
    assert len(reader.links.offers("")) == 12


def test_a_titled_note_is_offered_and_found(library):
    ref = NoteRef.new(None)
    library.notes.write(ref, Writing("Woensdag in Brugge", "tekst"))
    assert library.links.offers("woensd") == (LinkOffer("Woensdag in Brugge"),)
    assert library.links.target("woensdag in brugge") == ref
    library.notes.write(ref, Writing("Donderdag [1]", "tekst"))
    assert library.links.offers("donderd") == ()  # no link can name it
    library.notes.delete(ref)
    assert library.links.target("Donderdag [1]") is None


def test_a_note_that_points_at_an_entry_stands_on_its_page(library):
    loose, about = NoteRef.new(None), NoteRef.new(CAW)
    library.notes.write(loose, Writing("Woensdag", "Zie [[gele kaart]]."))
    library.notes.write(about, Writing("", f"Zoals [[{GELE_KAART}]] doet"))
    assert library.page(GELE_KAART).backlinks == (
        Backlink(loose, "Woensdag"),
        Backlink(about, f"Zoals {GELE_KAART} doet", "CAW"),
    )
    assert library.page(CAW).backlinks == ()
    library.notes.write(loose, Writing("Woensdag", "Niets meer"))
    assert [each.ref for each in library.page(GELE_KAART).backlinks] == [about]


def test_a_shared_name_points_at_one_entry_only(library):
    library.notes.write(NoteRef.new(None), Writing("a", "[[CAW]]"))
    library.notes.write(NoteRef.new(None), Writing("b", "[[CAW (begrip)]]"))
    assert [each.name for each in library.page(CAW).backlinks] == ["a"]
    assert [each.name for each in library.page(CAW_TERM).backlinks] == ["b"]


def test_margins_and_own_entries_that_point_at_an_entry_stand_on_its_page_too(library):
    text = library.entry(CAW).text
    mark = library.own_notebook.highlights.add(CAW, anchor_at("p0", text, 0, 3), Colour.PINK)
    library.highlights.annotate(mark.id, "Lijkt op [[gele kaart]]!")
    soup = new_key()
    library.writing.save(soup, Draft(title="Soep", text="Zie [[Gele kaart]] en [[Soep]]."))
    assert library.page(GELE_KAART).backlinks == (
        Backlink(HighlightRef(mark.id, CAW), "Lijkt op gele kaart!", "CAW"),
        Backlink(soup, "Soep"),
    )
    assert library.page(soup).backlinks == ()
    library.highlights.annotate(mark.id, "")
    library.writing.save(soup, Draft(title="Soep", text="niets"))
    assert library.page(GELE_KAART).backlinks == ()


def test_what_an_own_entry_points_at_is_a_link_on_its_page_without_brackets(library):
    soup, name = new_key(), "Kookpunt (Gent & co)_100 % *"
    library.writing.save(soup, Draft(title="Soep", text=f"Zie [[{name}]], of [[ ]]."))
    entry = library.entry(soup)
    assert dict(library.page(soup).passages)["p0"] == f"Zie {name}, of [[ ]]."
    assert unquote(entry.text.partition("(link:")[2].partition(")")[0]) == name
    assert library.draft(soup).text == f"Zie [[{name}]], of [[ ]]."


def test_loose_notes_are_found_by_their_words_newest_first(library):
    refs = [NoteRef.new(None) for _ in range(3)]
    for ref, text in zip(refs, ("over buren", "over burenhulp", "anders"), strict=True):
        library.notes.write(ref, Writing("", text))
    assert [note.ref for note in library.notes.loose_with("buren")] == refs[1::-1]
    library.notes.pin(refs[0], on=True)
    assert [note.ref for note in library.notes.loose_with("buren")] == refs[:2]
    assert library.notes.loose_with(" ") == ()
    library.own.undo()
    assert [note.ref for note in library.notes.loose()] == refs[::-1]


def test_without_a_notebook_there_are_no_notes(reader):
    assert reader.notes.loose() == reader.notes.of(GELE_KAART) == ()
    assert reader.links.backlinks(GELE_KAART) == ()
    assert not reader.notes.can_change
