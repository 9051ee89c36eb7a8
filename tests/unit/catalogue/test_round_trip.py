"""What the keepers wrote is what a reader gets, and the same files give the same bytes."""

from pathlib import Path

import pytest

from zorgdesk.catalogue.authoring.folder import read_folder
from zorgdesk.catalogue.build import build
from zorgdesk.catalogue.edition import stamped
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.entry import (
    Entry,
    EntryKey,
    Expansion,
    InsightKind,
    Involvement,
    Kind,
    Link,
    Origin,
    Relation,
    Role,
    Source,
    Status,
    StatusKind,
    Value,
)
from zorgdesk.domain.errors import CatalogueError, UnknownKeyError
from zorgdesk.domain.words import WordGroup

BRUGWONEN = Entry(
    EntryKey("initiatief:brugwonen"),
    Kind.INITIATIVE,
    "Brugwonen",
    "Jongeren wonen onder begeleiding.",
    "Jongeren wonen er samen met hun buren. Het OCMW helpt:\n\n- met de huur;\n- met *raad*.",
    Source(EntryKey("lijst"), 1, ((2, 4), (6, 6))),
    aliases=("Brug Wonen",),
    regions=(Value("west-vlaanderen", "West-Vlaanderen"),),
    places=(Value("brugge", "Brugge"),),
    sectors=(Value("jeugdhulp", "Jeugdhulp"),),
    target_groups=(Value("jongeren", "Jongeren"),),
    themes=(Value("wonen", "Wonen"),),
    status=Status(StatusKind.PILOT, "De bron noemt het een proef."),
    organisations=(Involvement(EntryKey("organisatie:de-brug"), "De Brug", Role.RUNS),),
    links=(Link("https://www.brug.example/wonen", "De Brug"),),
    related=(Relation(EntryKey("inzicht:wonen-telt"), "Het inzicht gaat hierover."),),
)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "data" / "catalog.db"


@pytest.fixture
def catalogue(sources: Path, database: Path) -> Catalogue:
    build(sources, database)
    return Catalogue.open(database)


def test_every_field_of_an_entry_comes_back(catalogue: Catalogue):
    assert catalogue.entry(BRUGWONEN.key) == BRUGWONEN


def test_an_insight_keeps_its_place_in_the_report(catalogue: Catalogue):
    insight = catalogue.entry(EntryKey("inzicht:wonen-telt"))
    assert insight.insight_kind is InsightKind.STRENGTH
    assert insight.source.heading == ("Wonen", "Wat werkt")


def test_a_term_keeps_its_expansion(catalogue: Catalogue):
    expansion = Expansion("openbaar centrum voor maatschappelijk welzijn", Origin.GENERAL)
    assert catalogue.entry(EntryKey("begrip:ocmw")).expansion == expansion


def test_the_database_says_what_the_files_say(sources: Path, catalogue: Catalogue):
    edition = read_folder(sources).edition
    assert catalogue.corpus() == edition.corpus
    assert catalogue.edition == edition.name == "2026-1"


def test_entries_stand_in_catalogue_order(catalogue: Catalogue):
    assert [entry.kind for entry in catalogue.corpus().entries] == [
        Kind.INITIATIVE,
        Kind.INSIGHT,
        Kind.ORGANISATION,
        Kind.TERM,
        Kind.DOCUMENT,
    ]


def test_the_words_come_along(catalogue: Catalogue):
    corpus = catalogue.corpus()
    assert corpus.thesaurus == (
        WordGroup("arts", ("huisarts", "dokter"), ("zorgverlener",)),
        WordGroup("zorgverlener", ("zorgverlener",)),
    )
    assert corpus.compounds == {"wijkwerker": ("wijk", "werker")}


def test_a_retired_key_leads_to_the_entry_that_replaced_it(catalogue: Catalogue):
    assert catalogue.entry(EntryKey("initiatief:oud")) == BRUGWONEN


def test_an_unknown_key_is_named(catalogue: Catalogue):
    with pytest.raises(UnknownKeyError, match="Er is geen fiche met de sleutel ‘begrip:x’"):
        catalogue.entry(EntryKey("begrip:x"))


def test_the_stamp_is_that_of_the_content(catalogue: Catalogue):
    assert stamped(catalogue.corpus()).stamp == catalogue.stamp


def test_the_stamp_follows_the_content(change, sources: Path, database: Path):
    before = build(sources, database).stamp
    change("terms.yaml", "helpt mensen", "helpt iedereen")
    assert build(sources, database).stamp != before


def test_breaking_a_line_elsewhere_changes_nothing(change, sources: Path, database: Path):
    before = build(sources, database).stamp
    change("initiatives.yaml", "er samen\n    met", "er\n    samen met")
    assert build(sources, database).stamp == before


def test_the_same_files_give_the_same_bytes(sources: Path, tmp_path: Path):
    build(sources, tmp_path / "a.db")
    build(sources, tmp_path / "b.db")
    assert (tmp_path / "a.db").read_bytes() == (tmp_path / "b.db").read_bytes()


def test_a_refused_build_leaves_the_old_catalogue(change, sources: Path, database: Path):
    build(sources, database)
    before = database.read_bytes()
    change("terms.yaml", "title: OCMW", "title:")
    with pytest.raises(CatalogueError):
        build(sources, database)
    assert database.read_bytes() == before
    assert list(database.parent.iterdir()) == [database]


def test_a_catalogue_that_cannot_be_written_leaves_the_old_one(sources: Path, database: Path):
    database.mkdir(parents=True)  # a folder stands where the file must come
    with pytest.raises(CatalogueError, match="is niet te schrijven"):
        build(sources, database)
    assert list(database.parent.iterdir()) == [database]


def test_the_report_counts_the_entries_and_names_absent_files(sources: Path, database: Path):
    report = build(sources, database)
    assert report.counts[Kind.INITIATIVE] == 1
    assert report.absent == ("practices.yaml",)


def test_a_catalogue_may_be_replaced_while_it_is_open(catalogue: Catalogue, database: Path):
    database.unlink()
    assert catalogue.entry(BRUGWONEN.key) == BRUGWONEN
