"""Build the catalogue's database from its YAML files, whole or not at all."""

import os
import sqlite3
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from zorgdesk.catalogue.authoring.folder import Authored, read_folder
from zorgdesk.catalogue.edition import Edition
from zorgdesk.catalogue.writer import write
from zorgdesk.domain.entry import Kind
from zorgdesk.domain.errors import CatalogueError
from zorgdesk.domain.sentences import in_dutch_only


@dataclass(frozen=True, slots=True)
class Report:
    """What a build or a check found.

    `counts` says how many entries there are of each kind; `remarks` are sentences
    `file:line: what stands out; what to do` about things that refuse nothing; `absent` names
    the optional files that are not there, and `skipped` says in sentences what was not checked.
    """

    edition: str
    stamp: str
    counts: Mapping[Kind, int]
    remarks: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()


def build(sources: Path, target: Path) -> Report:
    """Build `target` from the YAML files in `sources`; same files, same bytes on one machine.

    Raises CatalogueError with a line `file:line: what is wrong; how to mend it` per fault, or a
    sentence when the file cannot be written. What stood in `target` then stays as it was.
    """
    authored = read_folder(sources)
    replace(authored.edition, target)
    return report(authored)


def replace(edition: Edition, target: Path) -> None:
    """Put the database of an edition in place of `target` in one step."""
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        write(edition, fresh)
        _settle(fresh)
        fresh.replace(target)
    except (OSError, sqlite3.Error) as error:
        kept = "De vorige catalogus staat er nog." if target.exists() else "Er is niets veranderd."
        told = f"De catalogus {target} is niet te schrijven. {kept}"
        raise CatalogueError(in_dutch_only(told)) from error
    finally:
        fresh.unlink(missing_ok=True)


def _settle(file: Path) -> None:
    """Wait until the disk holds the whole file."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def report(
    authored: Authored, remarks: tuple[str, ...] = (), skipped: tuple[str, ...] = ()
) -> Report:
    """What there is to say about an edition."""
    corpus = authored.edition.corpus
    counts = Counter(entry.kind for entry in corpus.entries)
    name = authored.edition.name
    return Report(name, corpus.stamp, counts, remarks, authored.absent, skipped)
