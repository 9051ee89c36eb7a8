"""The committed catalogue: built from the committed files, and as large as the documents say."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from zorgdesk.catalogue.build import build
from zorgdesk.catalogue.connection import reading
from zorgdesk.catalogue.edition import stamped
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.catalogue.relations import Kinship
from zorgdesk.catalogue.schema import metadata
from zorgdesk.domain.entry import Kind
from zorgdesk.paths import Paths

PATHS = Paths.standard()


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("fresh") / "catalog.db"
    build(PATHS.sources, target)
    return target


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return Catalogue.open(PATHS.catalogue)


def rows(path: Path, table: str) -> Sequence[tuple[object, ...]]:
    with reading(path) as file:
        return file.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()


@pytest.mark.parametrize("table", sorted(metadata.tables))
def test_a_fresh_build_gives_the_same_rows(table: str, fresh: Path):
    assert rows(PATHS.catalogue, table) == rows(fresh, table), "run `make catalogue`"


def test_the_stamp_is_that_of_the_content(shipped: Catalogue):
    assert stamped(shipped.corpus()).stamp == shipped.stamp


def test_the_initiatives_are_those_of_the_inventory(shipped: Catalogue):
    regions = Counter(
        region.label
        for entry in shipped.corpus().entries
        if entry.kind is Kind.INITIATIVE
        for region in entry.regions
    )
    assert regions == {"West-Vlaanderen": 50, "Meerdere provincies": 9, "Buitenland": 2}


def test_every_relation_leads_somewhere(shipped: Catalogue):
    entries = shipped.corpus().entries
    kinship = Kinship(entries)
    for entry in entries:
        for relation in (*entry.related, *kinship.of(entry)):
            assert shipped.entry(relation.key).key != entry.key
