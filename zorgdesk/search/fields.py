"""What of an entry is searched, under which names, and how much each field weighs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from zorgdesk.domain.entry import Entry
from zorgdesk.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the index: its weight, how far its length counts (0-1), its name for a reader."""

    name: str
    weight: float
    length_matters: float
    told: Sentence


FIELDS = (
    Field("title", 6.0, 0.4, Sentence("titel")),
    Field("aliases", 5.0, 0.3, Sentence("andere naam")),
    Field("summary", 2.5, 0.3, Sentence("samenvatting")),
    Field("text", 1.5, 0.6, Sentence("tekst")),
    Field("labels", 2.0, 0.3, Sentence("filterwaarden")),
)


def field_texts(entry: Entry) -> Mapping[str, str]:
    """The text of an entry per field name; parts of a field are kept apart by a full stop."""
    return {
        "title": entry.title,
        "aliases": ". ".join(entry.aliases),
        "summary": entry.summary,
        "text": f"{entry.text}\n\n{entry.own.source}" if entry.own else entry.text,
        "labels": ". ".join(_labels(entry)),
    }


def _labels(entry: Entry) -> Iterable[str]:
    """The names of everything an entry is tagged with."""
    for values in (entry.regions, entry.places, entry.sectors, entry.target_groups, entry.themes):
        yield from (value.label for value in values)
    yield from (named.label for named in entry.organisations)
    if entry.expansion:
        yield entry.expansion.text
    yield from entry.source.heading
