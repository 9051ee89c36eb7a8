"""Catalogue, search and notebook joined, on the real catalogue."""

import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.opened import library_of
from tests.unit.notebook.conftest import stick  # noqa: F401
from zorgdesk.domain.entry import EntryKey, Facet, Kind, facet_values
from zorgdesk.domain.errors import (
    CatalogueError,
    DamagedNotebookError,
    NotebookError,
    PasswordNeededError,
    UnknownKeyError,
)
from zorgdesk.domain.notes import NoteRef, Writing
from zorgdesk.domain.own_entries import Draft, new_key
from zorgdesk.domain.query import Query
from zorgdesk.exchange import words
from zorgdesk.library import Library
from zorgdesk.opening import begun_anew, note_in, notebook_at
from zorgdesk.paths import Paths
from zorgdesk.personal import BOOKMARKED, NOTED, OWN

GELE_KAART = EntryKey("initiatief:gele-kaart")


def write(library, text, key=GELE_KAART):
    """Write in the first note about an entry, or begin one."""
    ref = next((found.ref for found in library.notes.of(key)), NoteRef.new(key))
    library.notes.write(ref, Writing("", text))


def note(library):
    """What the first note about the gele kaart says."""
    return next((found.text for found in library.notes.of(GELE_KAART)), "")


@pytest.fixture
def library(paths):
    library = library_of(paths)
    library.open_notebook(paths.notebook)
    yield library
    library.close()


@pytest.fixture(scope="module")
def reader(cache):
    """A library without a notebook, for who only reads."""
    return Library.open(Paths(Paths.standard().bundle, cache / "nobody", cache))


def test_without_a_catalogue_there_is_no_library(tmp_path):
    with pytest.raises(CatalogueError, match=r"catalog\.db"):
        Library.open(Paths(tmp_path, tmp_path, tmp_path))


def test_what_one_reader_makes_is_not_in_another_library(library, paths):
    write(library, "zwaluwstaart")
    library.own_notebook.word_pairs.add("zwaluwstaart", "mantelzorg")
    library.writing.save(new_key(), Draft("Zwaluwstaart", text="Een eigen initiatief."))
    library.own.follow()
    other = library_of(paths)
    asked = Query("zwaluwstaart")
    assert len(library.find(asked).keys) > 2
    assert other.find(asked).keys == ()
    assert len(other.entries) == len(library.entries) - 1


def test_an_unknown_key_is_said(reader):
    with pytest.raises(UnknownKeyError, match="nobody"):
        reader.page(EntryKey("nobody"))


def test_every_entry_has_a_page_whose_references_exist(reader):
    keys = {entry.key for entry in reader.entries}
    for entry in reader.entries:
        page = reader.page(entry.key)
        named = [*page.related, *page.akin, *page.uses, page.previous, page.following]
        named += [each for chapter in page.outline for each in chapter.entries]
        assert {each.key for each in named if each} <= keys
        assert entry.key not in {each.key for each in (*page.related, *page.akin)}
        assert len({each.key for each in page.explained}) == len(page.explained)
        assert (page.document is None) == (entry.kind is Kind.DOCUMENT)


def test_one_reads_a_document_from_its_first_passage_to_its_last(reader):
    for document in (entry for entry in reader.entries if entry.kind is Kind.DOCUMENT):
        page = reader.page(document.key)
        listed = [each.key for chapter in page.outline for each in chapter.entries]
        read, following = [], page.following
        while following:
            read.append(following.key)
            assert len(read) <= len(listed)
            before, page = page.entry.key, reader.page(following.key)
            assert page.previous.key == before
            following = page.following
        assert read == listed
        assert len(read) > 50


def test_every_value_that_is_offered_finds_something(reader):
    values = reader.filter_values()
    assert set(values) == set(Facet)
    for facet, offered in values.items():
        keys = [value.key for value in offered]
        assert len(keys) == len(set(keys))
        used = {key for entry in reader.entries for key in facet_values(entry).get(facet, ())}
        assert set(keys) <= used
        if facet not in {Facet.PERSONAL, Facet.COLLECTION}:
            assert offered
            assert all(reader.find(Query("", {facet: frozenset({key})})).total > 0 for key in keys)


def test_a_row_is_what_the_entry_says(reader):
    results = reader.find(Query("gele kaart"))
    row = reader.rows(results, 0, 1)[0]
    entry = reader.entry(GELE_KAART)
    assert (row.key, row.kind, row.title) == (GELE_KAART, entry.kind, entry.title)
    assert row.place == "West-Vlaanderen"
    assert not row.bookmarked
    assert not row.noted
    assert reader.rows(results, results.total, results.total + 5) == ()


def test_the_marks_are_the_words(reader):
    text = "Neem een gele kaart mee."
    words = [text[span.start : span.end] for span in reader.marks(Query("gele kaart"), text)]
    assert words == ["gele", "kaart"]


def test_without_a_notebook_one_reads_and_nothing_is_pretended(reader):
    assert note(reader) == ""
    assert reader.personal.bookmarked() == frozenset()
    with pytest.raises(NotebookError, match="scherm"):
        write(reader, "tekst")
    with pytest.raises(NotebookError, match="niet bewaard"):
        reader.own.set_bookmark(GELE_KAART, on=True)


def test_bookmark_and_note_are_filters_at_once(library):
    library.own.set_bookmark(GELE_KAART, on=True)
    write(library, "iets")
    for value in (BOOKMARKED, NOTED):
        chosen = Query("", {Facet.PERSONAL: frozenset({value})})
        assert library.find(chosen).keys == (GELE_KAART,)
    [row] = library.rows(library.find(chosen), 0, 9)
    assert row.bookmarked
    assert row.noted
    library.own.set_bookmark(GELE_KAART, on=False)
    write(library, " ")
    assert library.personal.values()[BOOKMARKED] == library.personal.values()[NOTED] == frozenset()


def test_the_values_of_the_personal_filter_are_put_together_again_only_after_a_change(library):
    library.own.set_bookmark(GELE_KAART, on=True)
    before = library.personal.values()
    assert library.personal.values() is before
    library.writing.save(soup := new_key(), Draft(title="Soepbar"))
    assert library.personal.values()[OWN] == {soup}
    library.writing.delete(soup)
    assert library.personal.values()[OWN] == frozenset()


def test_a_note_is_found_and_forgotten_again(library, paths):
    write(library, "een vergaderzaaltje")
    results = library.find(Query("vergaderzaaltje"))
    assert results.keys == (GELE_KAART,)
    [row] = library.rows(results, 0, 9)
    assert row.in_note
    library.close()
    library.open_notebook(paths.notebook)
    assert library.find(Query("vergaderzaaltje")).keys == (GELE_KAART,)
    write(library, "")
    assert library.find(Query("vergaderzaaltje")).keys == ()


def test_a_damaged_notebook_is_set_aside_and_kept(paths):
    paths.user.mkdir()
    paths.notebook.write_bytes(b"x" * 5000)
    library = library_of(paths)
    with pytest.raises(DamagedNotebookError):
        library.open_notebook(paths.notebook)
    assert library.notebook is None
    library.use(begun_anew(paths.notebook))
    [kept] = paths.user.glob("*-beschadigd-*")
    assert kept.read_bytes() == b"x" * 5000
    write(library, "opnieuw")
    library.close()
    assert note_in(paths.notebook, GELE_KAART) == "opnieuw"


def test_another_notebook_lets_go_of_the_one_before(library, paths, tmp_path):
    write(library, "thuis")
    library.open_notebook(tmp_path / "stick.db")
    assert note(library) == ""
    write(library, "op de stick")
    assert note_in(paths.notebook, GELE_KAART) == "thuis"


def test_a_notebook_that_does_not_open_leaves_the_one_that_is_open(library, tmp_path):
    write(library, "thuis")
    (tmp_path / "stick.db").write_bytes(b"x" * 5000)
    with pytest.raises(NotebookError):
        library.open_notebook(tmp_path / "stick.db")
    assert note(library) == "thuis"


def test_one_searches_while_notes_are_saved(library):
    """As the window does: one thread searches, another writes."""
    stop = threading.Event()

    def search():
        while not stop.is_set():
            results = library.find(Query("zorg", {Facet.PERSONAL: frozenset({NOTED})}))
            library.rows(results, 0, 20)

    with ThreadPoolExecutor(max_workers=1) as worker:
        searching = worker.submit(search)
        for number in range(30):
            write(library, f"zorg {number}", library.entries[number].key)
        stop.set()
        searching.result()
    assert len(library.personal.values()[NOTED]) == 30


def test_the_password_of_an_open_notebook_changes_only_for_who_knows_it(library):
    write(library, "een theremin op zolder")
    assert not library.has_password()
    assert library.set_password("geheim", None) == ()
    assert library.has_password()
    assert note(library) == "een theremin op zolder"
    assert library.find(Query("theremin")).total == 1
    with pytest.raises(PasswordNeededError):
        library.set_password(None, "iets anders")
    assert library.has_password()
    write(library, "nog altijd open")
    assert library.set_password(None, "geheim") == ()
    assert not library.has_password()


def test_a_notebook_on_a_read_only_medium_is_opened_to_read(stick):  # noqa: F811
    path = stick / "lezing.zorgdesk"
    notebook_at(path).close()
    before = path.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", stick], check=True)
    book = notebook_at(path, begin=False)
    assert book.read_only
    book.close()
    with pytest.raises(NotebookError, match="alleen-lezen"):
        notebook_at(stick / "nieuw.zorgdesk")
    assert path.read_bytes() == before


def test_exports_call_kinds_and_statuses_as_the_catalogue_does(library):
    said = {
        Facet.KIND: words.KINDS,
        Facet.INSIGHT_KIND: words.INSIGHT_KINDS,
        Facet.STATUS: words.STATUSES,
    }
    for facet, names in said.items():
        assert {key.value: str(name) for key, name in names.items()} == library.labels(facet)
