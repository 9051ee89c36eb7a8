"""A collection in a file: its order, what it is for, and those inside it as chapters."""

import json

import pytest

from tests.opened import library_of
from tests.unit.exchange.samples import BRUG, CHANGED_AT, MADE_AT, RULES
from zorgdesk import cli
from zorgdesk.annotating import collected, gather
from zorgdesk.domain.annotated import AnnotatedEntry, AnnotatedReading, OwnNote, Section
from zorgdesk.domain.collections import inside, named, paths
from zorgdesk.exchange.blocks import Heading, Own, plain
from zorgdesk.exchange.composition import document_of
from zorgdesk.exchange.export import render
from zorgdesk.exchange.file_format import FileFormat
from zorgdesk.exchange.tables import Tables
from zorgdesk.notebook.notebook import Notebook
from zorgdesk.paths import Paths

KAART, HUIS, OCMW = "initiatief:gele-kaart", "initiatief:brugwonen", "begrip:ocmw"
BEGIN = OwnNote("# Eerst\n\nWelkom", CHANGED_AT, title="Begin")
BESIDE = OwnNote("Bellen", CHANGED_AT, beside="Brugwonen (Brugge)")
ITEMS = (AnnotatedEntry(BRUG), AnnotatedEntry(RULES))


def reading(*sections):
    return AnnotatedReading("Werkdag", MADE_AT, ITEMS, (BEGIN, BESIDE), sections=sections)


WHOLE = reading(
    Section("Werkdag", (BEGIN, ITEMS[1]), "Voor de groep.\n\nIn Gent."),
    Section("Ochtend", (ITEMS[0], BESIDE), "Met koffie", depth=1),
    Section("Pauze", (), depth=2),
    Section("Diep", (ITEMS[0],), depth=9),
)


def headings(document):
    return [(b.level, plain(b.runs)) for b in document.blocks if isinstance(b, Heading)]


def test_what_is_inside_is_a_chapter_and_all_stands_in_order():
    document = document_of(WHOLE)
    assert document.title == "Werkdag"
    assert document.lines[:2] == ("Voor de groep.", "In Gent.")
    assert [pair for pair in headings(document) if pair[1] != "Eigen aantekeningen"] == [
        (1, "Begin"),
        (1, RULES.title),
        (1, "Ochtend"),
        (2, BRUG.title),
        (2, "Bellen"),
        (2, "Pauze"),
        (4, "Diep"),
        (5, BRUG.title),
    ]


def test_headings_in_a_note_stand_under_that_of_the_note():
    own = [block for block in document_of(WHOLE).blocks if isinstance(block, Own)]
    [heading] = [block for block in own[0].blocks if isinstance(block, Heading)]
    assert heading.level > 1


def test_a_collection_keeps_its_title_with_one_thing_in_it():
    document = document_of(reading(Section("Werkdag", (ITEMS[0],), "Waarvoor")))
    assert not document.is_single
    written = render(reading(Section("Werkdag", (ITEMS[0],), "Waarvoor")), FileFormat.MARKDOWN)
    assert written.decode().startswith("# Werkdag")
    assert "Waarvoor" in written.decode()


def test_a_note_apart_from_its_entry_tells_which():
    assert "bij Brugwonen (Brugge)" in render(WHOLE, FileFormat.MARKDOWN).decode()


@pytest.mark.parametrize("file_format", FileFormat)
def test_every_format_takes_a_collection(file_format):
    assert render(WHOLE, file_format) == render(WHOLE, file_format)


def test_a_table_tells_where_everything_stands():
    rows = Tables(WHOLE).sections().rows
    assert rows[0] == ("Werkdag", "Voor de groep.\n\nIn Gent.", "", "Begin", BEGIN.text)
    assert rows[2] == ("Ochtend", "Met koffie", BRUG.key, BRUG.title, "")
    assert rows[4] == ("Pauze", "", "", "", "")


def test_json_tells_where_everything_stands():
    sections = json.loads(render(WHOLE, FileFormat.JSON))["sections"]
    assert [(each["title"], each["depth"]) for each in sections[:2]] == [
        ("Werkdag", 0),
        ("Ochtend", 1),
    ]
    assert sections[1]["contents"][0] == {"entry": BRUG.key}
    assert sections[1]["contents"][1]["note"]["beside"] == "Brugwonen (Brugge)"
    assert json.loads(render(reading(), FileFormat.JSON))["sections"] == []


@pytest.fixture
def home(tmp_path, monkeypatch, paths):
    """A notebook with a collection, one inside it, and a note in it."""
    monkeypatch.setenv("ZORGDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(Paths, "own_index", paths.own_index)
    notebook = Notebook.open(Paths.standard().notebook)
    day = notebook.collections.add("Werkdag", description="Voor de groep")
    inner = notebook.collections.add("Ochtend", day.id)
    notebook.collections.add("Ochtend")
    note = notebook.notepad.add(HUIS, "Bellen")
    notebook.collection_items.add(day.id, [OCMW, "begrip:weg"])
    notebook.collection_items.add(inner.id, [KAART, OCMW], [note.id])
    notebook.close()
    return tmp_path


def exported(home, *options):
    target = home / "uit.json"
    assert cli.main(["notebook", "export", str(target), "--overwrite", *options]) == 0
    return json.loads(target.read_text("utf-8"))


def test_the_command_line_exports_a_collection(home, capsys):
    read = exported(home, "--collection", "werkdag")
    assert read["title"] == "Werkdag"
    assert [item["entry"]["key"] for item in read["items"]] == [OCMW, KAART]
    assert [
        [thing.get("entry", "notitie") for thing in section["contents"]]
        for section in read["sections"]
    ] == [[OCMW], [KAART, OCMW, "notitie"]]
    assert read["sections"][0]["description"] == "Voor de groep"
    assert capsys.readouterr().out == "uit.json is gemaakt: 2 fiches, 1 losse notitie.\n"


def test_a_whole_name_says_which_is_meant(home, capsys):
    assert exported(home, "--collection", "Werkdag › Ochtend")["title"] == "Ochtend"
    assert cli.main(["notebook", "export", str(home / "x.md"), "--collection", "Gent"]) == 2
    assert "Werkdag › Ochtend" in capsys.readouterr().err


def test_a_name_that_several_have_is_asked_about(home, capsys):
    notebook = Notebook.open(Paths.standard().notebook)
    notebook.collections.add("Ochtend")
    notebook.close()
    assert cli.main(["notebook", "export", str(home / "x.md"), "--collection", "Ochtend"]) == 2
    assert "Noem de hele naam" in capsys.readouterr().err


def test_a_collection_is_not_asked_for_with_another_part(home, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["notebook", "export", "x.md", "--collection", "a", "--what", "notes"])
    assert ended.value.code == 2
    assert "gaat niet samen met" in capsys.readouterr().err


def test_a_collection_that_is_gone_holds_nothing(home, paths):
    library = library_of(paths)
    library.open_notebook(Paths.standard().notebook)
    wanted = collected(library, "weg")
    assert (wanted.title, wanted.keys, wanted.chapters) == ("", (), ())
    assert gather(library, wanted, MADE_AT).sections == ()
    library.close()


def test_names_and_depths_follow_the_tree(home):
    notebook = Notebook.open(Paths.standard().notebook)
    known = notebook.collections.all()
    notebook.close()
    assert list(paths(known).values()) == ["Werkdag", "Werkdag › Ochtend", "Ochtend"]
    assert list(inside(known, known[0].id).values()) == [0, 1]
    assert named(known, "OCHTEND") == (known[2],)  # a whole name goes before a part of one
    assert named(known, "werkdag › ochtend") == (known[1],)
