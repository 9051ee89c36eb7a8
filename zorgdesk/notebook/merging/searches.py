"""Take over saved searches and word pairs."""

import json
from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from zorgdesk.domain.entry import EntryKey, Facet
from zorgdesk.domain.labels import folded
from zorgdesk.domain.merging import Thing
from zorgdesk.notebook.merging.plan import Plan
from zorgdesk.notebook.merging.texts import with_mark
from zorgdesk.notebook.merging.written import Written
from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.schema import saved_search, word_pair

_LABEL = "label:"
"""What the value of a label in the personal filter begins with."""


class _Short(Written):
    """A few words that are the same, or are not: nobody types on in them."""

    def field(self, name: str, own: RawRow, row: RawRow) -> str | None:
        return str(own[name]) if own[name] == row[name] else None

    def about(self, row: RawRow) -> EntryKey | None:  # noqa: ARG002 - about no entry
        return None


class MergedSearches(_Short):
    """After ours, in their order; what they narrow to by collection or label is that of ours."""

    table, fields = saved_search, ("name", "text", "choices")
    place = ("sort", "expand")

    def __init__(
        self, plan: Plan, collections: Mapping[str, str], labels: Mapping[str, str]
    ) -> None:
        self._collections = collections
        self._labels = {f"{_LABEL}{there}": f"{_LABEL}{here}" for there, here in labels.items()}
        super().__init__(plan)
        self._last = max((row["position"] for row in self.sides.own_live(saved_search)), default=0)

    def thing(self, row: RawRow) -> Thing:  # noqa: ARG002 - all of them are
        return Thing.SAVED_SEARCH

    def rows(self) -> Iterable[RawRow]:
        return sorted(self.sides.taken(saved_search), key=lambda row: int(row["position"]))

    def arriving(self, row: RawRow) -> RawRow:
        choices = self._translated(row["choices"])
        self._last += 1
        return {**row, "choices": choices, "position": self._last}

    def marked(self, row: RawRow, new_id: str) -> RawRow:
        return {**row, "id": new_id, "name": with_mark(row["name"], self.sides.how.mark)}

    def likeness(self, row: RawRow) -> Hashable:
        return folded(row["name"]), *(row[n] for n in ("text", "choices", "sort", "expand"))

    def said(self, row: RawRow) -> str:
        return "\n\n".join(filter(None, (row["name"], row["text"])))

    def _translated(self, choices: str) -> str:
        """The choices with our ids and names; what is not understood stays as it is."""
        try:
            stored = json.loads(choices)
        except (ValueError, RecursionError):
            return choices
        if not isinstance(stored, dict):
            return choices
        self._translate(stored, Facet.COLLECTION, self._collections)
        self._translate(stored, Facet.PERSONAL, self._labels)
        return json.dumps(stored, ensure_ascii=False, sort_keys=True)

    def _translate(self, stored: Any, facet: Facet, ours: Mapping[str, str]) -> None:
        if isinstance(values := stored.get(facet.value), list):
            texts = (value for value in values if isinstance(value, str))
            stored[facet.value] = sorted({ours.get(value, value) for value in texts})


class MergedWordPairs(_Short):
    """Two words are joined once, whichever was typed first."""

    table, fields = word_pair, ("word", "other")

    def thing(self, row: RawRow) -> Thing:  # noqa: ARG002 - all of them are
        return Thing.WORD_PAIR

    def marked(self, row: RawRow, new_id: str) -> RawRow:
        return {**row, "id": new_id}

    def likeness(self, row: RawRow) -> Hashable:
        return frozenset((row["word"].casefold(), row["other"].casefold()))

    def said(self, row: RawRow) -> str:
        return f"{row['word']} = {row['other']}"
