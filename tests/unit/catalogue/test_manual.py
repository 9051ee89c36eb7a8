"""The manual for keepers tells of every file, every field and every remark."""

from pathlib import Path

import pytest

from zorgdesk.catalogue.authoring.entry import FIELDS, OWN_FIELDS
from zorgdesk.catalogue.authoring.folder import FILES, read_folder
from zorgdesk.catalogue.checks.spelling import ALLOWED

MANUAL = (Path(__file__).parents[3] / "docs" / "catalogue.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [*FILES, ALLOWED, *FIELDS, *OWN_FIELDS])
def test_every_file_and_field_is_told_of(name: str):
    assert any(f"`{name}`" in line for line in MANUAL.splitlines() if line.startswith("| `"))


def test_the_example_is_right(sources: Path):
    example = MANUAL.split("```yaml\n")[1].split("```")[0]
    here = (
        example.replace("vzw-de-brug", "de-brug")
        .replace("inventaris-toekomstzorg", "lijst")
        .replace("page: 2", "page: 1")
        .replace("[[64, 66]]", "[[2, 4]]")
    )
    (sources / "initiatives.yaml").write_text(here, encoding="utf-8")
    assert read_folder(sources)
