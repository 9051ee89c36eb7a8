"""What the keepers of the catalogue can do: build its database, and check its files."""

from pathlib import Path

from zorgdesk.catalogue.build import Report, build
from zorgdesk.catalogue.verify import verify


def build_catalogue(sources: Path, target: Path) -> list[str]:
    """Build the database; what there is to tell. Raises CatalogueError."""
    return _told(build(sources, target), f"{target.name} is gemaakt")


def verify_catalogue(sources: Path, target: Path, documents: Path | None) -> list[str]:
    """Check the YAML files and the database made from them; what there is to tell.

    `documents` is the folder with the texts of the documents. Raises CatalogueError.
    """
    return _told(verify(sources, target, documents), "De catalogus is in orde")


def _told(report: Report, done: str) -> list[str]:
    counts = ", ".join(f"{number} {kind.value}" for kind, number in sorted(report.counts.items()))
    return [*report.remarks, *report.skipped, f"{done}: uitgave {report.edition}, {counts}."]
