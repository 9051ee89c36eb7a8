"""Spelling by hunspell's Dutch dictionary, with a list of words that it does not know."""

import shutil
import subprocess
from pathlib import Path

from zorgdesk.catalogue.authoring.fault import Fault
from zorgdesk.catalogue.authoring.folder import Authored
from zorgdesk.catalogue.checks.words import names, prose, words
from zorgdesk.domain.words import Corpus

ALLOWED = "spelling.txt"
"""The file beside the YAML files with words that are right: one per line, # for a comment."""

MISSING = (
    "De spelling is niet nagekeken: hunspell of zijn Nederlandse woordenboek ontbreekt "
    "(op Debian: apt install hunspell hunspell-nl)."
)
_DICTIONARIES = ("nl_BE", "nl_NL", "nl")


def misspelt(authored: Authored, folder: Path) -> list[Fault] | None:
    """The words that neither the dictionary, nor the list, nor any name in the catalogue knows.

    None when this machine cannot check.
    """
    corpus = authored.edition.corpus
    texts = {entry.key: words(prose(entry)) for entry in corpus.entries}
    known = allowed(folder / ALLOWED) | _names(corpus)
    wrong = _unknown({word for found in texts.values() for word in found} - known)
    if wrong is None:
        return None
    return [
        Fault(
            authored.entries[key],
            f"het woordenboek kent ‘{word}’ niet (in ‘{key}’)",
            f"verbeter het, of zet het in {ALLOWED} als het juist is",
        )
        for key, found in texts.items()
        for word in dict.fromkeys(found)
        if word in wrong and not known & {word, _small(word)}
    ]


def _small(word: str) -> str:
    """A word as it is written inside a sentence."""
    return word[:1].lower() + word[1:]


def allowed(file: Path) -> set[str]:
    """The words of the list; none when there is no list."""
    if not file.exists():
        return set()
    lines = file.read_text(encoding="utf-8").splitlines()
    return {line.split("#")[0].strip() for line in lines} - {""}


def _names(corpus: Corpus) -> set[str]:
    """The words of all names: of entries, of values, and the reviewed compounds."""
    entries = (word for entry in corpus.entries for name in names(entry) for word in words(name))
    values = (
        word
        for concept in corpus.concepts
        for name in (concept.label, *concept.alternative)
        for word in words(name)
    )
    return {*entries, *values, *corpus.compounds}


def _unknown(asked: set[str]) -> set[str] | None:
    """The words that hunspell does not know; None without hunspell or a Dutch dictionary."""
    program = shutil.which("hunspell")
    for name in _DICTIONARIES if program else ():
        answer = subprocess.run(  # noqa: S603  our own command; the words go by standard input
            [str(program), "-i", "UTF-8", "-l", "-d", name],
            input="\n".join(sorted(asked)),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if answer.returncode == 0:
            return set(answer.stdout.splitlines())
    return None
