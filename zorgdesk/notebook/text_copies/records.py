"""A row as lines of text, `naam: "waarde"`, and back; each value is JSON, and so one line."""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from sqlalchemy import Boolean, Table

from zorgdesk.notebook.raw_rows import RawRow
from zorgdesk.notebook.text_copies.words import KIND, PROOF, column_word, columns_by_word

BODY = "text"
"""The column that is the body of a file with front matter."""

_FENCE = "---"


def section(table: Table, row: RawRow, heading: str) -> str:
    """A row as a heading and a list."""
    lines = (f"- {line}" for line in _lines(table, row, row))
    return "\n".join((f"## {heading}", "", *lines, ""))


def document(table: Table, row: RawRow, kind: str) -> str:
    """A row as front matter, with its text below that as it is."""
    lines = _lines(table, row, (name for name in row if name != BODY))
    front = (_FENCE, f"{KIND}: {_json(kind)}", *lines, _FENCE)
    return "\n".join((*front, "", f"{row[BODY]}\n"))


def proof(table: Table, row: RawRow) -> str:
    """Differs when anything in the row differs."""
    told = {name: _plain(value) for name, value in row.items() if value is not None}
    return sha256(_json([table.name, sorted(told.items())]).encode()).hexdigest()[:16]


def parted(text: str) -> tuple[list[str], str] | None:
    """The lines of the front matter and the text below; None when there is none."""
    lines = text.split("\n")
    if lines[0] != _FENCE or _FENCE not in lines[1:]:
        return None
    end = lines.index(_FENCE, 1)
    body = lines[end + 1 :]
    if body and not body[0].strip():
        body = body[1:]
    return lines[1:end], "\n".join(body).removesuffix("\n")


def values(table: Table, lines: Iterable[str]) -> tuple[dict[str, Any], list[str]]:
    """What the lines say of a row, by column, and the lines that say nothing we know."""
    known, found, strange = columns_by_word(table), {}, []
    for line in lines:
        name, _, value = line.partition(": ")
        column = {PROOF: PROOF, KIND: KIND}.get(name) or known.get(name)
        try:
            meant = json.loads(value)
        except (ValueError, RecursionError):
            column = None
        if column is None:
            strange.append(line)
        else:
            found[column] = _plain(meant)
    return found, strange


def _lines(table: Table, row: RawRow, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if row[name] is not None:
            yield f"{column_word(name)}: {_json(_shown(table, name, row[name]))}"
    yield f"{PROOF}: {_json(proof(table, row))}"


def _shown(table: Table, name: str, value: object) -> object:
    return bool(value) if isinstance(table.c[name].type, Boolean) else value


def _plain(value: object) -> object:
    """As it stands in the file: yes and no are 1 and 0 there."""
    return int(value) if isinstance(value, bool) else value


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
