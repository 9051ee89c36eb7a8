"""Everything that one edition of the catalogue ships."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from zorgdesk.domain.entry import EntryKey
from zorgdesk.domain.words import Corpus


@dataclass(frozen=True, slots=True)
class Edition:
    """The corpus under the name its keepers gave it, such as `2026-1`.

    `retired` says by which entry a key of an earlier edition was replaced, so that the notes
    which hang on it can move along.
    """

    name: str
    corpus: Corpus
    retired: Mapping[EntryKey, EntryKey] = field(default_factory=dict)


def stamped(corpus: Corpus) -> Corpus:
    """The same corpus with the stamp of its content: equal stamps mean equal content."""
    content = asdict(replace(corpus, stamp=""))
    for entry in content["entries"]:
        del entry["own"]  # a reader's; nothing of a catalogue
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return replace(corpus, stamp=hashlib.sha256(text.encode()).hexdigest())
