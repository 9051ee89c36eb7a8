"""Highlights in an entry: one step for a selection, found again, lost, searched."""

from dataclasses import replace

import pytest

from tests.opened import library_of
from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.highlights import Certainty, Colour, anchor_at
from zorgdesk.domain.passages import Passage
from zorgdesk.domain.query import Query
from zorgdesk.domain.undo import StepKind
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.own_highlights import OwnHighlights

KEY, OLD = EntryKey("initiatief:brug"), EntryKey("initiatief:oude-brug")
TEXT = "Buren helpen elkaar.\n\nElke week 😀 samen.\n\n- soep\n- brood"
GELE_KAART = EntryKey("initiatief:gele-kaart")


class Edition:
    """The text of one entry, which another edition changes."""

    def __init__(self):
        self.text = TEXT

    def text_of(self, key):
        return self.text if key == KEY else ""


@pytest.fixture
def edition():
    return Edition()


@pytest.fixture
def notebook(tmp_path):
    notebook = Notebook.open(tmp_path / "notitieboek.db")
    yield notebook
    notebook.close()


@pytest.fixture
def highlights(notebook, edition):
    return OwnHighlights(notebook, edition.text_of, {OLD: KEY}, lambda _key: None)


def quotes(highlights):
    return [mark.highlight.anchor.quote for mark in highlights.of(KEY)]


def test_a_selection_over_several_blocks_is_one_step(highlights, notebook):
    where = (Passage("p0", 6, 20), Passage("p1", 0, 11), Passage("p2", 0, 0))
    assert len(highlights.mark(KEY, where, Colour.GREEN)) == 2
    assert quotes(highlights) == ["helpen elkaar.", "Elke week 😀"]
    assert notebook.journal.undo().kind is StepKind.HIGHLIGHTED
    assert quotes(highlights) == []
    notebook.journal.redo()
    assert len(quotes(highlights)) == 2


def test_marking_the_same_again_gives_it_the_colour(highlights):
    [first] = highlights.mark(KEY, (Passage("p0", 0, 5),), Colour.GREEN)
    [again] = highlights.mark(KEY, (Passage("p0", 0, 6),), Colour.PINK)
    assert first == again
    [mark] = highlights.of(KEY)
    assert mark.highlight.colour is Colour.PINK


def test_nothing_is_marked_where_there_are_no_words(highlights, notebook):
    assert highlights.mark(KEY, (), Colour.GREEN) == ()
    assert notebook.journal.next_undo() is None


def test_highlights_stand_in_the_order_of_the_text(highlights, edition):
    edition.text = "\n\n".join(f"Alinea {n}." for n in range(12))
    for block in ("p10", "p2", "p1"):
        highlights.mark(KEY, (Passage(block, 0, 9),), Colour.BLUE)
    assert quotes(highlights) == ["Alinea 1.", "Alinea 2.", "Alinea 10"]


def test_what_moved_is_found_and_stays_unconfirmed_until_the_reader_agrees(
    highlights, edition, notebook
):
    highlights.mark(KEY, (Passage("p0", 0, 20),), Colour.YELLOW)
    edition.text = f"Nieuw.\n\nOok: {TEXT}"
    [found] = highlights.of(KEY)
    assert (found.certainty, found.placed.block) == (Certainty.FOUND, "p1")
    assert found.highlight.anchor.block == "p0"
    highlights.confirm([found])
    assert highlights.of(KEY)[0].certainty is Certainty.EXACT
    assert notebook.journal.undo().kind is StepKind.HIGHLIGHT_MOVED
    assert highlights.of(KEY)[0].certainty is Certainty.FOUND


def test_a_new_paragraph_above_changes_nothing_about_what_is_marked(highlights, edition):
    highlights.mark(KEY, (Passage("p0", 0, 20),), Colour.YELLOW)
    edition.text = f"Nieuw.\n\n{TEXT}"
    [mark] = highlights.of(KEY)
    assert (mark.certainty, mark.placed.block) == (Certainty.EXACT, "p1")
    highlights.mark(KEY, (Passage("p1", 0, 20),), Colour.BLUE)  # a colour, and no second highlight
    [mark] = highlights.of(KEY)
    assert mark.highlight.colour is Colour.BLUE


def test_a_lost_passage_is_put_elsewhere_or_kept_loose(highlights, edition, notebook):
    highlights.mark(KEY, (Passage("p0", 0, 20), Passage("p2", 0, 4)), Colour.YELLOW)
    edition.text = "Samen eten.\n\n- soep"
    lost, soup = reversed(highlights.of(KEY))
    assert (lost.is_to_be_reviewed, soup.is_to_be_reviewed) == (True, False)
    highlights.keep_loose(lost.highlight)
    assert highlights.of(KEY)[-1].is_loose
    assert not highlights.of(KEY)[-1].is_to_be_reviewed
    notebook.journal.undo()
    highlights.put_on(lost.highlight, Passage("p0", 0, 5))
    assert quotes(highlights) == ["Samen", "soep"]


def test_what_was_kept_loose_is_found_when_the_text_has_it_again(highlights, edition):
    highlights.mark(KEY, (Passage("p0", 0, 20),), Colour.YELLOW)
    edition.text = "Samen."
    highlights.keep_loose(highlights.of(KEY)[0].highlight)
    edition.text = TEXT
    assert highlights.of(KEY)[0].certainty is Certainty.FOUND


def test_what_hangs_on_a_retired_key_is_seen_at_the_new_one(highlights, notebook):
    notebook.highlights.add(OLD, anchor_at("p2", "soep", 0, 4), Colour.BLUE)
    assert quotes(highlights) == ["soep"]
    assert [mark.certainty for mark in highlights.all()] == [Certainty.EXACT]


def test_without_a_notebook_nothing_is_marked(edition):
    nowhere = OwnHighlights(None, edition.text_of, {}, lambda _key: None)
    assert (nowhere.of(KEY), nowhere.all(), nowhere.meanings()) == ((), (), {})
    with pytest.raises(NotebookError, match="geen notitieboek"):
        nowhere.mark(KEY, (Passage("p0", 0, 5),), Colour.BLUE)


def test_a_read_only_notebook_refuses_and_shows(highlights, edition, notebook):
    highlights.mark(KEY, (Passage("p0", 0, 5),), Colour.BLUE)
    path = notebook.path
    notebook.close()
    reading = Notebook.open(path, read_only=True)
    shown = OwnHighlights(reading, edition.text_of, {}, lambda _key: None)
    assert quotes(shown) == ["Buren"]
    with pytest.raises(NotebookError, match="alleen om te lezen"):
        shown.recolour(shown.of(KEY)[0].highlight.id, Colour.PINK)
    reading.close()


def test_what_stands_in_a_margin_is_searched_as_a_note(paths):
    library = library_of(paths)
    library.open_notebook(paths.notebook)
    [mark] = library.highlights.mark(GELE_KAART, (Passage("p0", 0, 12),), Colour.BLUE)
    library.highlights.annotate(mark, "vergaderzaaltje nakijken")
    query = replace(Query(), text="vergaderzaaltje")
    results = library.find(query)
    assert results.keys == (GELE_KAART,)
    assert library.rows(results, 0, 1)[0].in_note
    library.close()
    library.open_notebook(paths.notebook)
    assert library.find(query).keys == (GELE_KAART,)
    library.own.undo()
    assert library.find(query).keys == ()
    library.close()
