"""Entries that a reader wrote, beside the real catalogue: read, found, filtered and handed on."""

import json
from collections import Counter
from datetime import UTC, datetime

import pytest

from tests.opened import library_of
from zorgdesk import cli
from zorgdesk.annotating import Wanted, annotated, gather
from zorgdesk.domain.entry import Facet, Kind, Role, StatusKind
from zorgdesk.domain.errors import NotebookError, UnknownKeyError
from zorgdesk.domain.own_entries import Draft, new_key
from zorgdesk.domain.query import Query
from zorgdesk.exchange.composition import source_line
from zorgdesk.exchange.export import export
from zorgdesk.exchange.file_format import FileFormat
from zorgdesk.paths import Paths
from zorgdesk.personal import OWN, UNREAD

SOEP = Draft(
    title="Buurtsoep",
    summary="Elke donderdag soep voor wie alleen eet.",
    text="Een **buurthuis** kookt.",
    values={Facet.TARGET_GROUP: ("ouderen", "later-erbij"), Facet.REGION: ("west-vlaanderen",)},
    status=StatusKind.PILOT,
    status_reason="tot eind 2026",
    source="Gesprek met Els",
)
NOW = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)


@pytest.fixture
def library(paths):
    library = library_of(paths)
    library.open_notebook(paths.notebook)
    yield library
    library.close()


@pytest.fixture
def soep(library):
    key = new_key()
    library.writing.save(key, SOEP)
    return key


def found(library, text="", **more):
    return library.find(Query(text, **more)).keys


def test_it_is_an_entry_like_any_other(library, soep):
    entry = library.entry(soep)
    assert (entry.title, entry.kind, entry.own.source) == (
        "Buurtsoep",
        Kind.INITIATIVE,
        "Gesprek met Els",
    )
    assert [value.label for value in entry.target_groups] == ["Ouderen", "later-erbij"]
    assert entry.status.kind is StatusKind.PILOT
    assert library.entries[-1] == entry
    assert library.page(soep).document is None
    assert library.page(soep).akin


def test_it_is_found_marked_and_counted(library, soep):
    results = library.find(Query("donderdag soep"))
    [row] = [row for row in library.rows(results, 0, 10) if row.key == soep]
    assert row.own
    assert not any(row.own for row in library.rows(results, 0, 10) if row.key != soep)
    assert found(library, choices={Facet.PERSONAL: {OWN}}) == (soep,)
    assert library.find(Query()).counts[Facet.PERSONAL][OWN] == 1


def test_it_is_nothing_that_waits_to_be_read(library, soep):
    assert soep not in library.personal.values()[UNREAD]
    assert library.personal.progress() == (0, 62)


def test_each_change_is_found_at_once(library, soep):
    library.writing.save(soep, Draft("Soepfiets"))
    assert found(library, "soepfiets") == (soep,)
    library.own.undo()
    assert found(library, "soepfiets") == ()
    assert library.entry(soep).title == "Buurtsoep"
    library.own.redo()
    library.writing.delete(soep)
    assert found(library, "soepfiets") == ()
    with pytest.raises(UnknownKeyError):
        library.entry(soep)
    [thing] = library.own_notebook.trash.all()
    library.own.put_back(thing)
    assert found(library, "soepfiets") == (soep,)


def test_what_is_in_the_trash_still_has_a_title(library, soep, paths):
    library.writing.delete(soep)
    library.close()
    library.open_notebook(paths.notebook)
    assert library.title(soep) == "Buurtsoep"
    assert library.title("initiatief:gele-kaart") == "Gele kaart"
    assert library.title("label of zoekopdracht") == "label of zoekopdracht"


def test_an_answer_shows_what_was_deleted_meanwhile(library, soep):
    results = library.find(Query())
    library.writing.delete(soep)
    assert library.rows(results, 0, len(results.keys))[-1].title == "Buurtsoep"


def test_what_it_was_comes_back(library, soep):
    library.writing.save(soep, Draft("S"))
    [version] = library.own_notebook.own_entries.versions(soep)
    library.writing.restore(soep, version)
    assert library.draft(soep) == SOEP


def test_it_is_there_again_after_a_restart_and_gone_with_another_notebook(library, soep, paths):
    library.open_notebook(paths.notebook.with_name("ander.db"))
    assert soep not in found(library)
    library.open_notebook(paths.notebook)
    assert soep in found(library)
    library.close()
    assert not any(entry.own for entry in library.entries)
    assert soep not in found(library)


def test_without_a_notebook_nothing_is_kept_and_that_is_said(paths):
    with pytest.raises(NotebookError, match="geen notitieboek"):
        library_of(paths).writing.save(new_key(), SOEP)


def test_a_copy_of_an_entry_has_everything_but_its_source_document(library):
    printed = library.entry("initiatief:brugwonen")
    key = new_key()
    library.writing.save(key, library.draft(printed.key))
    copy = library.entry(key)
    for part in ("title", "summary", "text", "aliases", "regions", "places", "sectors"):
        assert getattr(copy, part) == getattr(printed, part), part
    assert (copy.target_groups, copy.themes) == (printed.target_groups, printed.themes)
    assert (copy.organisations, copy.status, copy.links) == (
        printed.organisations,
        printed.status,
        printed.links,
    )
    assert copy.own.source.startswith(f"Naar ‘{printed.title}’ in: ")


def test_an_organisation_and_similar_entries_lead_to_it(library):
    naming = [e for e in library.entries if e.kind is Kind.INITIATIVE and e.organisations]
    often = Counter(e.organisations[0].key for e in naming)
    named = min(naming, key=lambda e: often[e.organisations[0].key])
    key = new_key()
    organisation = named.organisations[0].key
    library.writing.save(key, Draft("Soep", organisations=((organisation, Role.RUNS),)))
    assert key in {each.key for each in library.page(organisation).uses}
    assert named.key in {each.key for each in library.page(key).akin}
    library.writing.save(
        also := new_key(), Draft("Brood", organisations=((organisation, Role.RUNS),))
    )
    assert also in {each.key for each in library.page(key).akin}


def test_the_filters_know_which_values_only_own_entries_have(library, soep):
    assert (Facet.TARGET_GROUP, "later-erbij") in library.own_values
    assert (Facet.REGION, "west-vlaanderen") in library.own_values
    library.writing.delete(soep)
    assert library.own_values == frozenset()


def test_what_can_be_picked_is_more_than_what_is_in_use(library):
    picked, used = library.choices(), library.filter_values()
    for facet in (Facet.REGION, Facet.TARGET_GROUP, Facet.SECTOR, Facet.THEME):
        assert set(used[facet]) <= set(picked[facet])
    assert picked[Facet.ORGANISATION]


def test_it_is_handed_on_marked_as_own(library, soep):
    assert annotated(library) == {soep}
    reading = gather(library, Wanted("Alles", (soep,)), NOW)
    told = source_line(reading, library.entry(soep))
    assert told.startswith("Eigen fiche, niet uit de catalogus. Bron: Gesprek met Els. Gewijzigd")


@pytest.mark.parametrize("file_format", list(FileFormat))
def test_every_format_says_that_it_is_one_s_own(library, soep, file_format, tmp_path):
    reading = gather(library, Wanted("Alles", (soep,)), NOW)
    target = tmp_path / f"uit.{file_format.value}"
    export(reading, target, file_format)
    assert target.stat().st_size
    if file_format in {FileFormat.MARKDOWN, FileFormat.HTML, FileFormat.CSV}:
        told = target.read_text("utf-8-sig")
        assert "Eigen fiche" in told
        assert "Gesprek met Els" in told


@pytest.fixture
def home(library, soep, tmp_path, monkeypatch, paths):
    """The command line in the reader's folder, whose window has the notebook open."""
    monkeypatch.setenv("ZORGDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(Paths, "own_index", paths.own_index)
    return str(paths.notebook)


def answer(capsys, *arguments):
    assert cli.main(arguments) == 0
    return json.loads(capsys.readouterr().out)


def test_the_command_line_shows_them_only_where_a_notebook_is_named(home, soep, capsys):
    listed = answer(capsys, "list", "--json")
    assert all(entry["own"] is None for entry in listed)
    *printed, own = answer(capsys, "list", "--json", "--notebook", home)
    assert printed == listed
    assert list(own) == list(listed[0])
    assert (own["key"], own["own"]) == (soep, {"source": "Gesprek met Els"})
    assert answer(capsys, "show", soep, "--json", "--notebook", home) == own
    [hit] = answer(capsys, "search", "buurtsoep", "--json", "--notebook", home)["hits"][:1]
    assert hit["key"] == soep
    assert answer(capsys, "search", "buurtsoep ", "--json")["hits"] != [hit]


def test_the_command_line_tells_people_that_it_is_one_s_own(home, soep, capsys):
    assert cli.main(["show", soep, "--notebook", home]) == 0
    assert capsys.readouterr().out.endswith("Eigen fiche, bron: Gesprek met Els\n")
    assert cli.main(["list", "--notebook", home]) == 0
    assert capsys.readouterr().out.endswith(f"Buurtsoep  {soep}  eigen fiche\n")


def test_a_notebook_that_is_not_there_is_said_and_not_begun(home, tmp_path, capsys):
    missing = tmp_path / "nergens.db"
    assert cli.main(["list", "--notebook", str(missing)]) == 2
    assert "bestaat niet" in capsys.readouterr().err
    assert not missing.exists()
