"""Which of two texts holds the other, or came after it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Known = Mapping[str, Mapping[str, frozenset[str]]]
"""By id and column: what a text was before."""

_NOTHING = frozenset(("", "{}", "[]"))


@dataclass(frozen=True, slots=True)
class Text:
    """What a text is, since when, and what it was before."""

    text: str
    changed_at: str
    before: frozenset[str]

    def follows(self, other: "Text") -> bool:
        """Whether no word of the other is missing: it is a part, was typed on, or a version."""
        return _holds(self.text, other.text) or other.text in self.before


def later(one: Text, other: Text) -> str | None:
    """The text that follows the other, None when each went its own way."""
    if one.follows(other) and other.follows(one):
        return max((one.changed_at, one.text), (other.changed_at, other.text))[1]
    if one.follows(other):
        return one.text
    return other.text if other.follows(one) else None


def earlier(rows: Iterator[tuple[str, Mapping[str, str]]]) -> Known:
    """The versions of each row, column by column."""
    found: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row_id, texts in rows:
        for name, text in texts.items():
            found[row_id][name].add(text)
    return {
        row_id: {name: frozenset(texts) for name, texts in by_name.items()}
        for row_id, by_name in found.items()
    }


def with_mark(title: str, mark: str) -> str:
    """A title that says where it came from."""
    return f"{title} ({mark})" if title.strip() else f"{mark[:1].upper()}{mark[1:]}"


def of(known: Known, row_id: str, name: str) -> frozenset[str]:
    """What the text in one column of one row was before."""
    return known.get(row_id, {}).get(name, frozenset())


def _holds(text: str, other: str) -> bool:
    """Whether no word of the other text is missing: it is a part, or was typed on."""
    if other in _NOTHING or text.startswith(other):
        return True
    return re.search(rf"(?<!\w){re.escape(other)}(?!\w)", text) is not None
