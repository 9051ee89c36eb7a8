"""Two windows on one notebook: the first writes, the second is told so and can read."""

import pytest

from tests.e2e.desk import note_on_disk
from zorgdesk.domain.entry import Facet

GELE_KAART = "initiatief:gele-kaart"


@pytest.fixture
def both(start):
    """A first window with a note on its entry, and a second one that was just opened."""
    first = start()
    first.open("Gele kaart")
    first.write_note("over de kaart")
    first.press("Ctrl+D")
    first.has_saved()
    return first, start()


def test_the_second_is_told_where_the_notebook_is_open(both, paths):
    _first, second = both
    second.waits_for(lambda: str(paths.notebook) in second.message())
    second.open("Gele kaart")
    assert second.note() == ""
    assert not second.window.desk.note.editor.isEnabled()
    assert not second.is_bookmarked()


def test_the_second_reads_what_the_first_wrote_and_changes_nothing(both, paths):
    _first, second = both
    second.open("Gele kaart")
    second.waits_for(lambda: second.message() != "")
    second.answer_message()
    second.waits_for(lambda: second.message() == "")
    second.waits_for(lambda: second.note() == "over de kaart")
    second.waits_for(lambda: second.value(Facet.PERSONAL, "bookmarked").count == 1)
    second.write_note(" en meer")
    assert second.note() == "over de kaart"
    second.press("Ctrl+D")
    assert "om te lezen" in second.told()
    assert second.is_bookmarked()
    second.close()
    assert note_on_disk(paths.notebook, GELE_KAART) == "over de kaart"


def test_the_first_still_writes(both, paths):
    first, second = both
    second.waits_for(lambda: second.message() != "")
    second.answer_message()
    second.waits_for(lambda: second.message() == "")
    first.write_note(", door de eerste")
    first.has_saved()
    assert first.message() == ""
    assert note_on_disk(paths.notebook, GELE_KAART) == "over de kaart, door de eerste"


def test_the_next_window_has_the_notebook_when_the_first_is_closed(start, both, paths):
    first, second = both
    second.waits_for(lambda: second.message() != "")
    first.close()
    third = start()
    third.waits_for(lambda: third.note() == "over de kaart")
    third.write_note(", door de derde")
    third.has_saved()
    assert third.message() == ""
    assert note_on_disk(paths.notebook, GELE_KAART) == "over de kaart, door de derde"
