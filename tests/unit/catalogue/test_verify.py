"""What stands out in a catalogue that builds, and what is not as its files and documents say."""

import os
import shutil
from pathlib import Path

import pytest

from zorgdesk.catalogue.build import Report, build
from zorgdesk.catalogue.checks.spelling import MISSING
from zorgdesk.catalogue.verify import NO_DOCUMENTS, verify
from zorgdesk.domain.errors import CatalogueError

HUNSPELL = shutil.which("hunspell")
SEARCHED = os.environ["PATH"]
needs_hunspell = pytest.mark.skipif(HUNSPELL is None, reason="hunspell is not here")


@pytest.fixture(autouse=True)
def no_hunspell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder where programs are looked for: loading a dictionary takes a second."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def check(sources: Path, tmp_path: Path):
    def run(documents: Path | None = None) -> Report:
        target = tmp_path / "catalog.db"
        build(sources, target)
        return verify(sources, target, documents)

    return run


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """The document of the small catalogue: lines 7 to 10 and 13 to 20 carry no content."""
    folder = tmp_path / "documents"
    folder.mkdir()
    said = [
        f"zin {number}" if number <= 6 or number in (11, 12) else "KOP" for number in range(1, 21)
    ]
    (folder / "lijst.txt").write_text("\n".join(said), encoding="utf-8")
    return folder


def test_a_sound_catalogue_passes_with_what_stands_out(check):
    remarks = check().remarks
    assert (
        "vocabulary.yaml:25: de waarde ‘jeugdhulp’ wordt één keer gebruikt; "
        "geef ze aan nog een fiche, of haal ze weg"
    ) in remarks
    assert any(
        remark.startswith("vocabulary.yaml:28: de waarde ‘mensen’ wordt nergens")
        for remark in remarks
    )
    assert not any("‘jongeren’" in remark for remark in remarks)


def test_a_term_that_nothing_uses_stands_out(check, change):
    change("initiatives.yaml", "Het OCMW helpt", "De dienst helpt")
    expected = "terms.yaml:1: geen enkele andere fiche gebruikt het begrip ‘OCMW’; kijk"
    assert any(remark.startswith(expected) for remark in check().remarks)


def test_a_term_that_is_used_does_not(check):
    assert not any("gebruikt het begrip" in remark for remark in check().remarks)


def test_an_abbreviation_without_a_term_stands_out(check, change):
    change("initiatives.yaml", "Het OCMW helpt", "Het OCMW en BO³NZ helpen")
    expected = "initiatives.yaml:1: de afkorting ‘BO³NZ’ in ‘initiatief:brugwonen’ is geen begrip"
    found = [remark for remark in check().remarks if "afkorting" in remark]
    assert len(found) == 1
    assert found[0].startswith(expected)


def test_an_organisation_that_nothing_names_stands_out(check, change):
    change("initiatives.yaml", "    - {key: organisatie:de-brug, role: runs}\n", "    []\n")
    expected = "organisations.yaml:1: geen enkele fiche noemt de organisatie ‘De Brug’"
    assert any(remark.startswith(expected) for remark in check().remarks)


def test_a_long_sentence_stands_out(check, change):
    change("terms.yaml", "Het OCMW helpt mensen.", f"Het OCMW helpt {'en helpt ' * 15}mensen.")
    expected = "terms.yaml:1: de zin ‘Het OCMW helpt en helpt …’ in ‘begrip:ocmw’ telt 34 woorden"
    assert any(remark.startswith(expected) for remark in check().remarks)


@needs_hunspell
def test_a_misspelt_word_stands_out_once_per_entry(check, change, monkeypatch):
    monkeypatch.setenv("PATH", SEARCHED)
    change("insights.yaml", "Wie woont, geneest.", "Wie woondt, woondt.")
    assert [remark for remark in check().remarks if "woordenboek" in remark] == [
        (
            "insights.yaml:1: het woordenboek kent ‘woondt’ niet (in ‘inzicht:wonen-telt’); "
            "verbeter het, of zet het in spelling.txt als het juist is"
        )
    ]


@needs_hunspell
def test_an_allowed_word_does_not(check, change, sources: Path, monkeypatch):
    monkeypatch.setenv("PATH", SEARCHED)
    change("insights.yaml", "Wie woont, geneest.", "Woondt wie woondt.")
    (sources / "spelling.txt").write_text("# een\nwoondt  # mag\n", encoding="utf-8")
    assert not any("woordenboek" in remark for remark in check().remarks)


def test_a_machine_without_hunspell_says_so(check):
    assert MISSING in check().skipped


def test_a_hunspell_without_a_dutch_dictionary_says_so(check, no_hunspell: Path):
    program = no_hunspell / "hunspell"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    assert MISSING in check().skipped


def test_without_the_documents_it_says_that_it_did_not_compare(check, tmp_path: Path):
    assert NO_DOCUMENTS in check().skipped
    assert NO_DOCUMENTS in check(tmp_path).skipped


def test_every_line_with_content_must_be_cited(check, change, documents: Path):
    assert NO_DOCUMENTS not in check(documents).skipped
    change("initiatives.yaml", "lines: [[2, 4], [6, 6]]", "lines: [[2, 4]]")
    with pytest.raises(CatalogueError) as refused:
        check(documents)
    assert str(refused.value) == (
        "lijst.txt:6: geen fiche noemt deze regel: ‘zin 6’; zet hem bij ‘lines’ van een fiche"
    )


def test_the_stated_length_must_be_that_of_the_document(check, documents: Path):
    with (documents / "lijst.txt").open("a", encoding="utf-8") as file:
        file.write("\nNOG\n")
    with pytest.raises(CatalogueError, match=r"documents.yaml:1: de tekst telt 21 regels; verb"):
        check(documents)


def test_eight_words_of_a_document_in_a_row_are_refused(check, change, documents: Path):
    copy = "dit zijn acht woorden die men niet overneemt"
    lines = (documents / "lijst.txt").read_text(encoding="utf-8")
    (documents / "lijst.txt").write_text(lines.replace("zin 3", copy), encoding="utf-8")
    change("terms.yaml", "Het OCMW helpt mensen.", f"Kijk, {copy.capitalize()}.")
    with pytest.raises(CatalogueError) as refused:
        check(documents)
    assert str(refused.value) == (
        f"terms.yaml:1: ‘begrip:ocmw’ zegt dit met de woorden van de bron: ‘{copy}’; "
        "zeg het met eigen woorden"
    )
    change("terms.yaml", "title: OCMW", f"title: OCMW\n  aliases: ['{copy}']")
    assert check(documents)


def test_a_database_of_other_files_is_refused(check, change, sources: Path, tmp_path: Path):
    check()
    change("terms.yaml", "helpt mensen", "helpt iedereen")
    with pytest.raises(CatalogueError) as refused:
        verify(sources, tmp_path / "catalog.db")
    assert str(refused.value) == (
        "catalog.db:1: deze databank komt niet uit deze bestanden; voer ‘make catalogue’ uit"
    )


def test_a_database_with_other_retired_keys_is_refused(check, change, sources, tmp_path: Path):
    check()
    change("edition.yaml", "initiatief:oud", "initiatief:ouder")
    with pytest.raises(CatalogueError, match="komt niet uit deze bestanden"):
        verify(sources, tmp_path / "catalog.db")


def test_a_database_that_is_not_there_is_refused(sources: Path, tmp_path: Path):
    with pytest.raises(CatalogueError) as refused:
        verify(sources, tmp_path / "catalog.db")
    assert str(refused.value) == (
        "catalog.db:1: deze databank is er niet of is beschadigd; voer ‘make catalogue’ uit"
    )
