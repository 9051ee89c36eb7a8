"""Sentences that are too long to read at once."""

import re
from collections.abc import Iterator

from zorgdesk.catalogue.authoring.fault import Fault
from zorgdesk.catalogue.authoring.folder import Authored
from zorgdesk.catalogue.checks.words import prose, words

LONGEST = 30
"""The most words a sentence should have."""

_END = re.compile(r"(?<=[.!?:;])\s+|\n")


def long_sentences(authored: Authored) -> Iterator[Fault]:
    """Sentences and items of a list that have more than LONGEST words."""
    for entry in authored.edition.corpus.entries:
        for sentence in _END.split(prose(entry)):
            count = len(words(sentence))
            if count > LONGEST:
                begin = " ".join(sentence.split()[:5])
                what = f"de zin ‘{begin} …’ in ‘{entry.key}’ telt {count} woorden"
                mend = f"maak er zinnen van hoogstens {LONGEST} woorden van"
                yield Fault(authored.entries[entry.key], what, mend)
