"""The notebook in a file, from the command line and through the library."""

import json
from datetime import UTC, datetime

import pytest

from tests.opened import library_of
from zorgdesk import cli
from zorgdesk.annotating import Wanted, gather
from zorgdesk.domain.annotated import AnnotatedEntry
from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.highlights import Colour, anchor_at
from zorgdesk.library import Library
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.paths import Paths

NOTED, MARKED = EntryKey("initiatief:brugwonen"), EntryKey("begrip:ocmw")
HIGHLIGHTED = EntryKey("initiatief:abbyfield")
GONE = EntryKey("initiatief:bestaat-niet-meer")
NOW = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)


@pytest.fixture
def home(tmp_path, monkeypatch, paths):
    """The reader's folder, with a notebook that holds two notes and a bookmark."""
    monkeypatch.setenv("ZORGDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(Paths, "own_index", paths.own_index)
    notebook = Notebook.open(Paths.standard().notebook)
    notebook.save_note(NOTED, "**gebeld**")
    notebook.save_note(GONE, "van vroeger")
    notebook.set_bookmark(MARKED, on=True)
    notebook.close()
    return tmp_path


def exported(home, *options):
    target = home / "uit.json"
    assert cli.main(["notebook", "export", str(target), "--overwrite", *options]) == 0
    return json.loads(target.read_text("utf-8"))


def keys(read):
    return [item["entry"]["key"] for item in read["items"]]


def test_the_whole_notebook_is_exported(home, capsys):
    read = exported(home)
    assert set(keys(read)) == {NOTED, MARKED}
    [noted] = [item for item in read["items"] if item["entry"]["key"] == NOTED]
    assert noted["notes"][0]["text"] == "**gebeld**"
    [loose] = read["loose_notes"]
    assert (loose["about"], loose["text"]) == (GONE, "van vroeger")
    assert capsys.readouterr().out == "uit.json is gemaakt: 2 fiches, 1 losse notitie.\n"


def test_a_part_of_the_notebook_is_exported(home):
    notes, bookmarks = exported(home, "--what", "notes"), exported(home, "--what", "bookmarks")
    assert (keys(notes), len(notes["loose_notes"])) == ([NOTED], 1)
    assert (keys(bookmarks), bookmarks["loose_notes"]) == ([MARKED], [])


def test_the_format_is_that_of_the_name_unless_told(home):
    cli.main(["notebook", "export", str(home / "a.md")])
    cli.main(["notebook", "export", str(home / "a.txt"), "--format", "markdown"])
    assert "**gebeld**" in (home / "a.md").read_text("utf-8")
    assert "**gebeld**" in (home / "a.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["a.exe"], "Onbekend formaat ‘.exe’"),
        (["a.md", "--format", "doc"], "Onbekend formaat ‘doc’"),
        (["weg/a.md"], "bestaat niet"),
        (["er-al.md"], "er-al.md bestaat al"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(home, capsys, monkeypatch, arguments, told):
    monkeypatch.chdir(home)
    (home / "er-al.md").write_text("van iemand")
    assert cli.main(["notebook", "export", *arguments]) == 2
    assert told in capsys.readouterr().err
    assert (home / "er-al.md").read_text() == "van iemand"


def test_without_a_notebook_none_is_begun(home, capsys):
    Paths.standard().notebook.unlink()
    assert cli.main(["notebook", "export", str(home / "a.md")]) == 2
    assert "Er is nog geen notitieboek" in capsys.readouterr().err
    assert not Paths.standard().notebook.exists()


def test_a_note_on_a_retired_key_moves_along(home, monkeypatch):
    library = Library.open(Paths.standard())
    library.open_notebook(Paths.standard().notebook)
    monkeypatch.setattr(type(library.catalogue), "retired", {GONE: NOTED})
    reading = gather(library, Wanted("Alles", (NOTED,), with_loose=True), NOW)
    library.close()
    assert {note.text for note in reading.items[0].notes} == {"**gebeld**", "van vroeger"}
    assert reading.loose_notes == ()


def test_all_that_the_reader_made_is_exported(home):
    notebook = Notebook.open(Paths.standard().notebook)
    label = notebook.labels.add("intake")
    notebook.labels.put_on(label.id, [NOTED])
    notebook.highlights.set_meaning(Colour.GREEN, "Nog vragen")
    anchor = anchor_at("1", "Een proeftuinproject.", 4, 20)
    notebook.highlights.add(HIGHLIGHTED, anchor, Colour.GREEN, "navragen")
    notebook.highlights.add(GONE, anchor, Colour.GREEN, "kwijt?")
    notebook.notepad.add(NOTED, "tweede notitie", "Vervolg")
    notebook.notepad.add(None, "over de workshop", "Dagboek")
    notebook.close()
    read = exported(home)
    items = {item["entry"]["key"]: item for item in read["items"]}
    assert set(items) == {NOTED, MARKED, HIGHLIGHTED}
    assert items[NOTED]["labels"] == ["intake"]
    assert {note["title"]: note["text"] for note in items[NOTED]["notes"]} == {
        "": "**gebeld**",
        "Vervolg": "tweede notitie",
    }
    [mark] = items[HIGHLIGHTED]["highlights"]
    assert (mark["quote"], mark["meaning"]) == ("proeftuinproject", "Nog vragen")
    assert mark["margin"] == "navragen"
    assert items[MARKED]["bookmarked"]
    assert {(note["title"], note["about"]) for note in read["loose_notes"]} == {
        ("Dagboek", ""),
        ("", GONE),
    }
    assert "> proeftuinproject\n\nkwijt?" in [note["text"] for note in read["loose_notes"]]


def test_a_reading_without_a_notebook_has_the_catalogue_alone(paths):
    library = library_of(paths)
    reading = gather(library, Wanted("Alles", (NOTED,)), NOW)
    assert reading.items == (AnnotatedEntry(library.entry(NOTED)),)
    assert reading.edition == library.catalogue.edition


def test_the_collections_of_a_whole_notebook_are_exported(home):
    notebook = Notebook.open(Paths.standard().notebook)
    outer = notebook.collections.add("Werkdag", description="Voor de groep.")
    inner = notebook.collections.add("Ochtend", outer.id)
    notebook.collections.add("Middag", outer.id)
    notebook.collection_items.add(inner.id, [NOTED, HIGHLIGHTED], [])
    notebook.close()
    read = exported(home)
    assert HIGHLIGHTED not in [item["entry"]["key"] for item in read["items"]]
    assert [
        (each["title"], each["description"], each["depth"]) for each in read["collections"]
    ] == [
        ("Werkdag", "Voor de groep.", 0),
        ("Ochtend", "", 1),
        ("Middag", "", 1),
    ]
    assert read["collections"][1]["contents"] == [{"entry": NOTED}, {"entry": HIGHLIGHTED}]
    cli.main(["notebook", "export", str(home / "a.md")])
    told = (home / "a.md").read_text("utf-8")
    assert "## Verzamelingen\n\n### Werkdag\n\n*Voor de groep.*\n\n#### Ochtend\n\n- " in told
    assert "#### Middag\n\nHier staat nog niets in." in told
    assert told.count("nog niets in") == 1
