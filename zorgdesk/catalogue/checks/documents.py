"""The catalogue beside the documents it was drawn from: every line cited, no sentence copied.

The texts of the documents are no part of the project: whoever has them gives their folder.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from zorgdesk.catalogue.authoring.fault import Fault, Place
from zorgdesk.catalogue.authoring.folder import Authored
from zorgdesk.catalogue.checks.words import names
from zorgdesk.domain.entry import EntryKey

RUN = 8
"""This many words of a document in a row are a copy."""

_NO_CONTENT = re.compile(r"[^a-zà-ÿ]*|Bestaat in: Naam Omschrijving")
"""A blank line, a heading in capitals, a page number, the head of the table."""

Texts = Mapping[EntryKey, list[str]]
Run = tuple[str, ...]


def read_texts(authored: Authored, folder: Path) -> Texts:
    """The lines of every document of which `<key>.txt` lies in the folder."""
    files = {key: folder / f"{key}.txt" for key in authored.extents}
    return {
        key: file.read_text(encoding="utf-8").splitlines()
        for key, file in files.items()
        if file.is_file()
    }


def uncited(authored: Authored, texts: Texts) -> Iterator[Fault]:
    """Lines with content that no entry cites, and documents of another length than stated."""
    cited: dict[EntryKey, set[int]] = {key: set() for key in authored.extents}
    for entry in authored.edition.corpus.entries:
        for first, last in entry.source.lines:
            cited[entry.source.document].update(range(first, last + 1))
    for key, lines in texts.items():
        if len(lines) != authored.extents[key].lines:
            mend = f"verbeter ‘document: {{lines: {len(lines)}, …}}’"
            yield Fault(authored.entries[key], f"de tekst telt {len(lines)} regels", mend)
        for number, line in enumerate(lines, start=1):
            if number not in cited[key] and not _NO_CONTENT.fullmatch(line.strip()):
                what = f"geen fiche noemt deze regel: ‘{line.strip()[:60]}’"
                yield Fault(Place(f"{key}.txt", number), what, "zet hem bij ‘lines’ van een fiche")


def copied(authored: Authored, texts: Texts) -> Iterator[Fault]:
    """Entries that say RUN words of a document in a row, other than a name."""
    entries = authored.edition.corpus.entries
    source = {run for lines in texts.values() for run in _runs("\n".join(lines))}
    known = " | ".join(" ".join(_tokens(name)) for entry in entries for name in names(entry))
    for entry in entries:
        shared = [run for run in _runs(f"{entry.summary} {entry.text}") if run in source]
        for run in shared:
            if " ".join(run) not in known:
                what = f"‘{entry.key}’ zegt dit met de woorden van de bron: ‘{' '.join(run)}’"
                yield Fault(authored.entries[entry.key], what, "zeg het met eigen woorden")
                break


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _runs(text: str) -> list[Run]:
    tokens = _tokens(text)
    return [tuple(tokens[at : at + RUN]) for at in range(len(tokens) - RUN + 1)]
