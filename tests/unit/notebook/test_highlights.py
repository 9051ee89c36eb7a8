import pytest

from zorgdesk.domain.errors import NotebookError
from zorgdesk.domain.highlights import Anchor, Colour
from zorgdesk.domain.history import DeletedKind
from zorgdesk.domain.undo import StepKind

KEY, OTHER = "initiatief:brugwonen", "initiatief:de-brug"
HERE = Anchor("p1", 4, 9, "wonen", "brug", " helpt")
LATER = Anchor("p1", 20, 22, "👩🏽e\u0301", "voor ", "")


@pytest.fixture
def highlights(notebook):
    return notebook.highlights


def test_highlights_are_there_after_a_restart(highlights, open_notebook):
    second = highlights.add(KEY, LATER, Colour.PINK)
    first = highlights.add(KEY, HERE, Colour.GREEN, "bellen")
    assert (first.anchor, first.colour, first.note, first.key) == (
        HERE,
        Colour.GREEN,
        "bellen",
        KEY,
    )
    again = open_notebook().highlights
    assert again.of(KEY) == (first, second)
    assert again.of(OTHER) == ()
    assert again.keys() == {KEY}


def test_colour_margin_and_place_can_change(highlights, notebook):
    mark = highlights.add(KEY, HERE, Colour.YELLOW)
    highlights.recolour(mark.id, Colour.BLUE)
    highlights.annotate(mark.id, "waarom?")
    highlights.move(mark.id, LATER)
    [found] = highlights.of(KEY)
    assert (found.colour, found.note, found.anchor) == (Colour.BLUE, "waarom?", LATER)
    assert found.changed_at > mark.changed_at
    kinds = [notebook.journal.undo().kind for _ in range(4)]
    assert kinds == [
        StepKind.HIGHLIGHT_MOVED,
        StepKind.MARGIN_TYPED,
        StepKind.HIGHLIGHT_RECOLOURED,
        StepKind.HIGHLIGHTED,
    ]
    assert highlights.of(KEY) == ()


def test_what_is_typed_in_the_margin_in_one_go_is_one_step(highlights, notebook):
    mark = highlights.add(KEY, HERE, Colour.YELLOW)
    for text in ("wa", "waar", "waarom"):
        highlights.annotate(mark.id, text)
    assert notebook.journal.undo().parameters == {"quote": "wonen"}
    assert highlights.of(KEY)[0].note == ""
    notebook.journal.redo()
    assert highlights.of(KEY)[0].note == "waarom"


def test_a_deleted_highlight_is_put_back_with_its_margin(highlights, notebook):
    mark = highlights.add(KEY, HERE, Colour.YELLOW, "bewaren")
    highlights.delete(mark.id)
    assert highlights.of(KEY) == ()
    [thing] = notebook.trash.all()
    assert (thing.kind, thing.about, thing.text) == (DeletedKind.HIGHLIGHT, KEY, "wonen")
    notebook.trash.put_back(thing)
    assert highlights.of(KEY)[0].note == "bewaren"


def test_a_highlight_that_is_gone_is_told(highlights):
    mark = highlights.add(KEY, HERE, Colour.YELLOW)
    highlights.delete(mark.id)
    for gone in (mark.id, "geen"):
        with pytest.raises(NotebookError, match="bestaat niet meer"):
            highlights.annotate(gone, "tekst")


def test_half_an_emoji_does_not_cost_the_highlight(highlights):
    highlights.add(KEY, Anchor("p0", 0, 1, "\ud83d", "", "\ude00"), Colour.YELLOW, "\ud83d")
    assert highlights.of(KEY)[0].note == "\ufffd"


def test_the_reader_says_what_a_colour_means(highlights, notebook, open_notebook):
    assert highlights.meanings() == {}
    highlights.set_meaning(Colour.GREEN, " sterk punt ")
    highlights.set_meaning(Colour.PINK, "vraag")
    highlights.set_meaning(Colour.PINK, " ")
    assert highlights.meanings() == {Colour.GREEN: "sterk punt"}
    assert notebook.journal.undo().kind is StepKind.COLOUR_NAMED
    assert open_notebook().highlights.meanings() == {
        Colour.GREEN: "sterk punt",
        Colour.PINK: "vraag",
    }
