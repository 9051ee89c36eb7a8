"""Reading on with what was not read, in the order of the documents."""

import pytest

from tests.opened import library_of
from zorgdesk.domain.entry import Kind
from zorgdesk.domain.own_entries import Draft, new_key
from zorgdesk.personal import UNREAD


@pytest.fixture
def library(paths):
    library = library_of(paths)
    library.open_notebook(paths.notebook)
    yield library
    library.close()


def passages(library):
    """The passages of each document, as one reads on from page to page."""
    found = []
    for entry in library.entries:
        if entry.kind is Kind.DOCUMENT:
            outline = library.page(entry.key).outline
            found.append([each.key for chapter in outline for each in chapter.entries])
    return [keys for keys in found if keys]


def test_one_goes_on_in_the_document_round_it_and_then_elsewhere(library):
    documents = passages(library)
    first = next(keys for keys in documents if library.read_through.next_unread(None) == keys[0])
    [rest] = [keys for keys in documents if keys is not first]
    marks, on = library.notebook.read_marks, library.read_through.next_unread
    assert on(first[3]) == first[4]
    marks.put(first[4:6])
    assert on(first[3]) == first[6]
    marks.put(first[4:])
    assert on(first[3]) == first[0]
    marks.put(first)
    assert on(first[3]) == rest[0]
    assert on(None) == rest[0]
    marks.put(rest)
    assert on(first[3]) is None
    assert on(None) is None


def own_entries(library, *titles):
    """Entries that somebody else wrote: nothing says that they were read."""
    added = [library.notebook.own_entries.add(Draft(title=title)).key for title in titles]
    library.own.follow()
    return added


def test_own_entries_are_read_after_the_documents_as_if_they_were_one(library):
    marks, on = library.notebook.read_marks, library.read_through.next_unread
    soup, bread, tea = own_entries(library, "Soep", "Brood", "Thee")
    assert on(bread) == tea
    marks.put([tea])
    assert on(bread) == soup
    marks.put([soup])
    assert on(bread) == on(None) == passages(library)[0][0]
    marks.put([key for keys in passages(library) for key in keys])
    assert on(None) == bread
    marks.put([bread])
    assert on(None) is None


def test_own_entries_count_among_the_initiatives(library):
    _, initiatives = library.personal.progress()
    [soup] = own_entries(library, "Soep")
    assert library.personal.progress() == (0, initiatives + 1)
    assert soup in library.personal.values()[UNREAD]
    library.notebook.read_marks.put([soup])
    assert library.personal.progress() == (0, initiatives + 1)  # nothing of the catalogue yet
    library.notebook.read_marks.put([passages(library)[0][0]])
    assert library.personal.progress() == (2, initiatives + 1)


def test_what_one_writes_is_read_and_undoing_takes_both_back(library):
    soup = new_key()
    library.writing.save(soup, Draft(title="Soep"))
    assert soup in library.personal.read()
    library.notebook.read_marks.take_away([soup])
    library.writing.save(soup, Draft(title="Soepen"))
    assert soup not in library.personal.read()
    for _ in range(3):
        library.own.undo()
    assert (library.entries[-1].key == soup, soup in library.personal.read()) == (False, False)
    library.own.redo()
    assert soup in library.personal.read()


def test_what_is_no_passage_leads_to_the_first_one(library):
    term = next(entry.key for entry in library.entries if entry.kind is Kind.TERM)
    assert library.read_through.next_unread(term) == library.read_through.next_unread(None)


def test_a_document_leads_to_its_own_passages(library):
    for keys in passages(library):
        document = library.entry(keys[0]).source.document
        assert library.read_through.next_unread(document) == keys[0]


def test_a_page_of_a_document_knows_what_was_read(library):
    keys = passages(library)[0]
    document = library.entry(keys[0]).source.document
    library.notebook.read_marks.put([*keys[:2], document])
    assert library.page(document).read == set(keys[:2])
    assert library.page(keys[0]).read == frozenset()


def test_without_a_notebook_nothing_was_read(paths):
    library = library_of(paths)
    assert library.read_through.next_unread(None) is not None
