"""Read judged queries, and measure how well results answer them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2
from pathlib import Path

_FULL = {"i": "initiatief", "p": "praktijk", "z": "inzicht", "o": "organisatie", "b": "begrip"}
_DEPTH = 10
Grades = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Judged:
    """A query with the grade of every entry that answers it."""

    kind: str
    text: str
    grades: Grades


def read_judgements(path: Path) -> Sequence[Judged]:
    """The judged queries of a file; a name that no set has is an error (KeyError)."""
    sets: dict[str, Grades] = {}
    judged: list[Judged] = []
    kind = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            kind = line.strip("[]")
        elif " := " in line:
            name, keys = line.split(" := ")
            sets[name] = _grades(keys)
        else:
            text, answer = (part.strip() for part in line.rsplit("|", 1))
            judged.append(Judged(kind, text, _grades(answer) if "=" in answer else sets[answer]))
    return judged


def _grades(keys: str) -> Grades:
    pairs = (key.rsplit("=", 1) for key in keys.split())
    return {re.sub(r"^\w(?=:)", lambda m: _FULL[m[0]], key): int(g) for key, g in pairs}


def ndcg(keys: Sequence[str], grades: Grades) -> float:
    """How good the order of the first ten is, from 0 to 1 (gain 2^grade - 1)."""
    gains = [2 ** grades.get(key, 0) - 1 for key in keys[:_DEPTH]]
    ideal = sorted((2**grade - 1 for grade in grades.values()), reverse=True)[:_DEPTH]
    return _discounted(gains) / _discounted(ideal)


def recall(keys: Sequence[str], grades: Grades) -> float:
    """The share of the answers that is among the first ten, from 0 to 1."""
    found = sum(key in grades for key in keys[:_DEPTH])
    return found / min(len(grades), _DEPTH)


def _discounted(gains: Sequence[int]) -> float:
    return sum(gain / log2(place + 2) for place, gain in enumerate(gains))
