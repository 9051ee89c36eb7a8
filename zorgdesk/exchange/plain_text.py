"""Entries and answers as text for a terminal."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import fill

from zorgdesk.domain.entry import Entry, Value
from zorgdesk.domain.query import Results, Span
from zorgdesk.domain.row import ResultRow

WIDTH = 92
_BOLD, _QUIET, _MARK, _END = "\033[1m", "\033[2m", "\033[1;33m", "\033[0m"


@dataclass(frozen=True, slots=True)
class Style:
    """Whether the terminal shows colours."""

    colours: bool

    def bold(self, text: str) -> str:
        return self._in(_BOLD, text)

    def quiet(self, text: str) -> str:
        return self._in(_QUIET, text)

    def marked(self, text: str, spans: Sequence[Span]) -> str:
        """The text with what the spans cover standing out."""
        shown, position = "", 0
        for span in spans:
            shown += text[position : span.start] + self._in(_MARK, text[span.start : span.end])
            position = span.end
        return shown + text[position:]

    def _in(self, code: str, text: str) -> str:
        return f"{code}{text}{_END}" if self.colours else text


def answer_text(results: Results, rows: Iterable[ResultRow], style: Style) -> str:
    """The answer to a search, most relevant first."""
    lines = []
    if results.suggestion:
        searched = "Getoond worden de resultaten voor" if results.corrected else "Bedoelde u"
        lines.append(f"{searched}: {style.bold(results.suggestion)}")
    lines.append(style.quiet(_count(results.total)))
    for row in rows:
        via = f"  via {', '.join(row.via)}" if row.via else ""
        lines += [
            "",
            style.marked(row.title, row.title_marks) + style.quiet(via),
            style.marked(row.line, row.line_marks),
            style.quiet(row.key),
        ]
    return "\n".join(lines)


def list_text(entries: Iterable[Entry], style: Style) -> str:
    """One line per entry."""
    return "\n".join(f"{entry.title}  {style.quiet(_about(entry))}" for entry in entries)


def _about(entry: Entry) -> str:
    return f"{entry.key}  eigen fiche" if entry.own else entry.key


def entry_text(entry: Entry, style: Style) -> str:
    """One entry, whole."""
    parts = [style.bold(entry.title), fill(entry.summary, WIDTH), entry.text.strip()]
    facts = {
        "Regio": entry.regions,
        "Plaats": entry.places,
        "Sector": entry.sectors,
        "Doelgroep": entry.target_groups,
        "Thema": entry.themes,
    }
    parts += [_fact(name, values, style) for name, values in facts.items() if values]
    if entry.organisations:
        named = ", ".join(each.label for each in entry.organisations)
        parts.append(f"{style.quiet('Organisaties:')} {named}")
    parts.append(style.quiet(_source(entry)))
    return "\n\n".join(parts)


def _source(entry: Entry) -> str:
    if entry.own:
        told = f", bron: {entry.own.source}" if entry.own.source else ""
        return f"Eigen fiche{told}"
    return f"Bron: {entry.source.document}, pagina {entry.source.page}"


def _fact(name: str, values: Iterable[Value], style: Style) -> str:
    return f"{style.quiet(name + ':')} {', '.join(value.label for value in values)}"


def _count(total: int) -> str:
    return {0: "Geen fiches", 1: "1 fiche"}.get(total, f"{total} fiches")
