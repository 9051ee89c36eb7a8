"""Check a catalogue as far as a machine can: what must be mended, and what stands out."""

from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from zorgdesk.catalogue.authoring.fault import Fault, Faults, Place
from zorgdesk.catalogue.authoring.folder import Authored, read_folder
from zorgdesk.catalogue.build import Report, report
from zorgdesk.catalogue.checks.documents import copied, read_texts, uncited
from zorgdesk.catalogue.checks.sentences import long_sentences
from zorgdesk.catalogue.checks.spelling import MISSING, misspelt
from zorgdesk.catalogue.checks.usage import (
    rare_values,
    unexplained,
    unnamed_organisations,
    unused_terms,
)
from zorgdesk.catalogue.edition import stamped
from zorgdesk.catalogue.reader import Catalogue
from zorgdesk.domain.errors import CatalogueError

REMARKS: tuple[Callable[[Authored], Iterator[Fault]], ...] = (
    rare_values,
    unused_terms,
    unnamed_organisations,
    unexplained,
    long_sentences,
)
NO_DOCUMENTS = (
    "Er is niet vergeleken met de brondocumenten: geef de map met hun tekst "
    "(<sleutel van het document>.txt)."
)


def verify(sources: Path, target: Path, documents: Path | None = None) -> Report:
    """Check the YAML files in `sources`, and that `target` was built from them.

    `documents` is the folder with the texts of the documents; without it, as without hunspell,
    a check is skipped and the report says so. Raises CatalogueError with a line
    `file:line: what is wrong; how to mend it` per fault.
    """
    authored = read_folder(sources)
    texts = read_texts(authored, documents) if documents else {}
    faults = Faults([*_outdated(authored, target), *uncited(authored, texts)])
    faults.found.extend(copied(authored, texts))
    faults.refuse()
    spelling = misspelt(authored, sources)
    remarks = chain(spelling or (), *(check(authored) for check in REMARKS))
    skipped = [] if texts.keys() == authored.extents.keys() else [NO_DOCUMENTS]
    skipped += [MISSING] if spelling is None else []
    return report(authored, tuple(map(str, sorted(remarks))), tuple(skipped))


def _outdated(authored: Authored, target: Path) -> Iterator[Fault]:
    """The database when it cannot be read, or says anything else than the files."""
    edition = authored.edition
    try:
        built = Catalogue.open(target)
    except CatalogueError:
        yield Fault(Place(target.name, 1), "deze databank is er niet of is beschadigd", _BUILD)
        return
    same = (built.edition, built.retired) == (edition.name, edition.retired)
    if not same or stamped(built.corpus()).stamp != edition.corpus.stamp:
        yield Fault(Place(target.name, 1), "deze databank komt niet uit deze bestanden", _BUILD)


_BUILD = "voer ‘make catalogue’ uit"
