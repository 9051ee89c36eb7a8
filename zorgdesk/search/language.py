"""The query language: words, "a phrase", -not, OR, field:value, wildcards and brackets.

Written by hand instead of with Whoosh's parser, so that every text means something: what does
not parse is words, nothing recurses deeper than `_DEEPEST`, and 10,000 characters take a moment.
OR joins its two neighbours; everything else that stands side by side must all be found.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_DEEPEST = 20
_MOST = 64
LONGEST = 2_000
"""Characters of a text that are read."""


@dataclass(frozen=True, slots=True)
class Words:
    """Plain words; the last may be `unfinished`: still being typed."""

    text: str
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that must stand together, exactly so."""

    text: str


@dataclass(frozen=True, slots=True)
class Wildcard:
    """A word with `*` for any letters or `?` for one."""

    pattern: str


@dataclass(frozen=True, slots=True)
class InField:
    """A value in a field, such as `sector:onderwijs`."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be found."""

    node: "Node"


@dataclass(frozen=True, slots=True)
class Any:
    """One of these must be found."""

    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Every:
    """All of these must be found; without nodes it is everything."""

    nodes: tuple["Node", ...]


Node = Words | Phrase | Wildcard | InField | Not | Any | Every

_LEXEME = re.compile(
    r"(?P<open>-?\()|(?P<close>\))"
    r'|(?P<field>-?[^\W\d_]+:(?:"[^"]*"?|[^\s()":]*))(?=[\s()]|$)'
    r'|(?P<phrase>-?"[^"]*"?)'
    r"|(?P<or>(?:OR|OF|\|\|?)(?=\s))"
    r'|(?P<word>[^\s()"]+)'
)
_WILDCARD = re.compile(r"\w\*|\*\w|\w\?\w")


def parse(text: str) -> Node:
    """What a text asks for; any text is allowed."""
    bare = text[:LONGEST]
    lexemes = [(found.lastgroup or "", found.group()) for found in _LEXEME.finditer(bare)][:_MOST]
    if not _balanced(lexemes):
        lexemes = [lexeme for lexeme in lexemes if lexeme[0] not in {"open", "close"}]
    unfinished = bool(bare) and not bare[-1].isspace()
    return _every(iter(lexemes), unfinished=unfinished)


def _balanced(lexemes: list[tuple[str, str]]) -> bool:
    """Whether every bracket closes and none nests too deep."""
    depth = 0
    for kind, _ in lexemes:
        depth += {"open": 1, "close": -1}.get(kind, 0)
        if not 0 <= depth <= _DEEPEST:
            return False
    return depth == 0


def _every(lexemes: Iterator[tuple[str, str]], *, unfinished: bool) -> Node:
    """Everything up to the end or to the bracket that closes."""
    nodes: list[Node] = []
    either = False
    for kind, text in lexemes:
        if kind == "close":
            break
        if kind == "or":
            either = bool(nodes)
            continue
        node = _node(kind, text, lexemes)
        nodes.append(_either(nodes.pop(), node) if either else node)
        either = False
    return _gathered(nodes, unfinished=unfinished)


def _either(left: Node, right: Node) -> Node:
    return Any((*left.nodes, right)) if isinstance(left, Any) else Any((left, right))


def _node(kind: str, text: str, lexemes: Iterator[tuple[str, str]]) -> Node:
    """One thing to find."""
    negated = text.startswith("-") and len(text) > 1 and (kind != "word" or text[1].isalnum())
    bare = text[1:] if negated else text
    if kind == "open":
        node = _every(lexemes, unfinished=False)
    elif kind == "field":
        name, value = bare.split(":", 1)
        node = InField(name.casefold(), value.strip('"'))
    elif kind == "phrase":
        node = Phrase(bare.strip('"'))
    else:
        node = Wildcard(bare) if _WILDCARD.search(bare) else Words(bare)
    return Not(node) if negated else node


def _gathered(nodes: list[Node], *, unfinished: bool) -> Node:
    """Neighbouring words become one, so that they can be understood together."""
    gathered: list[Node] = []
    for node in nodes:
        last = gathered[-1] if gathered else None
        if isinstance(node, Words) and isinstance(last, Words):
            gathered[-1] = Words(f"{last.text} {node.text}")
        else:
            gathered.append(node)
    if unfinished and gathered and isinstance(gathered[-1], Words):
        gathered[-1] = Words(gathered[-1].text, unfinished=True)
    return gathered[0] if len(gathered) == 1 else Every(tuple(gathered))
