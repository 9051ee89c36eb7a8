"""A catalogue's file is distrusted: what is not a sound catalogue of ours is refused plainly."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from zorgdesk.catalogue.build import build
from zorgdesk.catalogue.connection import reading
from zorgdesk.catalogue.first_page import first_rows, opening_counts
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.errors import CatalogueError
from zorgdesk.domain.words import Corpus

READERS: list[Callable[[Path], object]] = [Catalogue.open, first_rows, opening_counts]


@pytest.fixture
def database(sources: Path, tmp_path: Path) -> Path:
    build(sources, tmp_path / "catalog.db")
    return tmp_path / "catalog.db"


def change(database: Path, *statements: str) -> None:
    with sqlite3.connect(database) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def refusal(read: Callable[[Path], object], path: Path) -> str:
    with pytest.raises(CatalogueError) as refused:
        read(path)
    assert str(path) in str(refused.value)
    return str(refused.value)


@pytest.mark.parametrize("read", READERS)
class TestEveryReader:
    def test_a_missing_file(self, read, tmp_path: Path):
        path = tmp_path / "nergens.db"
        assert "staat niet in" in refusal(read, path)
        assert not path.exists()

    def test_a_folder(self, read, tmp_path: Path):
        assert "staat niet in" in refusal(read, tmp_path)

    def test_a_text_file(self, read, tmp_path: Path):
        path = tmp_path / "tekst.db"
        path.write_text("Dit is geen databank. " * 100, encoding="utf-8")
        assert "is beschadigd" in refusal(read, path)

    def test_an_empty_file(self, read, tmp_path: Path):
        path = tmp_path / "leeg.db"
        path.touch()
        assert "is geen catalogus van ZorgDesk" in refusal(read, path)

    def test_somebody_elses_database(self, read, tmp_path: Path):
        path = tmp_path / "ander.db"
        change(path, "CREATE TABLE entry (id, key, kind, title, summary)")
        assert "is geen catalogus van ZorgDesk" in refusal(read, path)

    def test_a_newer_catalogue(self, read, database: Path):
        change(database, "PRAGMA user_version = 99")
        assert "nieuwere ZorgDesk. Installeer eerst de nieuwe versie." in refusal(read, database)

    def test_an_older_catalogue(self, read, database: Path):
        change(database, "PRAGMA user_version = 0")
        assert "is van een oude ZorgDesk" in refusal(read, database)

    def test_a_truncated_file(self, read, database: Path):
        whole = database.read_bytes()
        database.write_bytes(whole[: len(whole) // 4])
        assert "is beschadigd" in refusal(read, database)

    def test_a_table_that_is_gone(self, read, database: Path):
        change(database, "DROP TABLE entry_value")
        assert "is beschadigd" in refusal(read, database)


def test_a_path_with_signs_that_mean_something_in_an_address(database: Path, tmp_path: Path):
    path = tmp_path / "map #1?mode=rwc %20" / "catalog.db"
    path.parent.mkdir()
    database.rename(path)
    assert Catalogue.open(path).corpus().entries
    assert first_rows(path)


def test_a_read_only_medium_is_enough(database: Path):
    database.chmod(0o444)
    database.parent.chmod(0o555)
    try:
        assert Catalogue.open(database).corpus().entries
        assert [file.name for file in database.parent.iterdir() if "-" in file.name] == []
    finally:
        database.parent.chmod(0o755)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW v AS SELECT 1",
        "CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END",
        "CREATE TABLE extra (x)",
        "ALTER TABLE entry ADD COLUMN extra TEXT",
        "ALTER TABLE entry ADD COLUMN extra TEXT AS (upper(key)) VIRTUAL",
        "UPDATE entry SET kind = 'spook'",
        "UPDATE entry SET document = 4000",
        "UPDATE entry_value SET concept = 4000",
        "DELETE FROM meta",
        "UPDATE entry SET title = CAST(x'C3' AS TEXT)",
    ],
)
def test_tables_that_are_not_ours_or_make_no_sense(database: Path, statement: str):
    change(database, statement)
    assert "is beschadigd" in refusal(Catalogue.open, database)


def test_a_table_in_disguise_with_values_of_another_type(database: Path):
    change(
        database,
        "CREATE TABLE loose (name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name))",
        "INSERT INTO loose SELECT name, x'00' FROM meta",
        "DROP TABLE meta",
        "ALTER TABLE loose RENAME TO meta",
    )
    assert "is beschadigd" in refusal(Catalogue.open, database)


def test_a_value_of_another_type_under_a_strict_table(database: Path):
    strict = "UPDATE sqlite_schema SET sql = {} WHERE name = 'entry_alias'"
    change(
        database,
        "PRAGMA writable_schema = ON",
        strict.format("replace(sql, 'STRICT', 'WITHOUT ROWID')"),
    )
    change(database, "UPDATE entry_alias SET alias = x'00'")
    change(
        database,
        "PRAGMA writable_schema = ON",
        strict.format("replace(sql, 'WITHOUT ROWID,\n WITHOUT ROWID', 'WITHOUT ROWID,\n STRICT')"),
    )
    assert "is beschadigd" in refusal(Catalogue.open, database)


@pytest.mark.parametrize(
    ("pragma", "value"), [("query_only", 1), ("trusted_schema", 0), ("cell_size_check", 1)]
)
def test_nothing_in_the_file_may_run_or_write(database: Path, pragma: str, value: int):
    with reading(database) as file:
        assert file.execute(f"PRAGMA {pragma}").fetchone() == (value,)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            file.execute("DELETE FROM meta")


def corpus_or_refusal(database: Path) -> Corpus | None:
    try:
        return Catalogue.open(database).corpus()
    except CatalogueError:
        return None


def test_every_damaged_page_is_refused_or_harmless(database: Path):
    whole = database.read_bytes()
    sound = Catalogue.open(database).corpus()
    for start in range(0, len(whole), 4096):
        database.write_bytes(whole[:start] + b"\xff" * 64 + whole[start + 64 :])
        assert corpus_or_refusal(database) in (None, sound)
