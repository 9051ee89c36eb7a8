"""The first paint says what the whole catalogue says, without loading SQLAlchemy."""

import subprocess
import sys
from pathlib import Path

import pytest

from zorgdesk.catalogue.build import build
from zorgdesk.catalogue.first_page import FirstRow, first_rows, opening_counts
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.entry import EntryKey, Facet, Kind, Value, facet_values


@pytest.fixture
def database(sources: Path, tmp_path: Path) -> Path:
    build(sources, tmp_path / "catalog.db")
    return tmp_path / "catalog.db"


def test_the_first_row_shows_its_regions_groups_and_sectors(database: Path):
    assert first_rows(database)[0] == FirstRow(
        EntryKey("initiatief:brugwonen"),
        Kind.INITIATIVE,
        "Brugwonen",
        "Jongeren wonen onder begeleiding.",
        regions=("West-Vlaanderen",),
        target_groups=("Jongeren",),
        sectors=("Jeugdhulp",),
    )


def test_the_rows_stand_in_catalogue_order(database: Path):
    entries = Catalogue.open(database).corpus().entries
    assert [row.key for row in first_rows(database)] == [entry.key for entry in entries]


def test_the_counts_are_those_of_the_entries(database: Path):
    expected: dict[Facet, dict[str, int]] = {}
    for entry in Catalogue.open(database).corpus().entries:
        for facet, keys in facet_values(entry).items():
            for key in keys:
                counts = expected.setdefault(facet, {})
                counts[key] = counts.get(key, 0) + 1
    assert opening_counts(database)[1] == expected


def test_the_labels_name_every_value_in_its_order(database: Path):
    labels, _ = opening_counts(database)
    concepts = Catalogue.open(database).corpus().concepts
    for facet in {concept.facet for concept in concepts}:
        assert labels[facet] == tuple(
            Value(concept.key, concept.label) for concept in concepts if concept.facet is facet
        )
    assert labels[Facet.ORGANISATION] == (Value("organisatie:de-brug", "De Brug"),)
    assert labels[Facet.DOCUMENT] == (Value("lijst", "De lijst"),)


def test_nothing_heavy_is_imported():
    code = "import sys, zorgdesk.catalogue.first_page; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert not {"sqlalchemy", "ruamel", "whoosh", "PySide6"} & set(loaded.stdout.split())
