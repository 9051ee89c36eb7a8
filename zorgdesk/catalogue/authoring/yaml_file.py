"""Read one YAML file into nodes that know their line; nothing in it is ever executed."""

from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import Node

from zorgdesk.catalogue.authoring.fault import Faults, Place


def compose(path: Path, faults: Faults) -> Node | None:
    """The root node of a file; None, with the fault noted, when it cannot be read at all."""
    text = _decoded(path, faults)
    if text is None:
        return None
    try:
        root: Node | None = YAML(typ="safe", pure=True).compose(text)
    except _TROUBLE as error:
        faults.add(Place(path.name, _line(error)), _WRONG, _MEND)
        return None
    if root is None:
        faults.add(Place(path.name, 1), "dit bestand is leeg", "zet er de inhoud in")
    return root


_TROUBLE = (YAMLError, ValueError, RecursionError)
"""What the parser raises; the last two for an impossible character and for endless brackets."""

_WRONG = "dit is geen geldige YAML"
_MEND = (
    "kijk op deze regel en de regel erboven naar het inspringen, de aanhalingstekens, "
    "de haakjes en de spatie na elke dubbele punt"
)


def _decoded(path: Path, faults: Faults) -> str | None:
    """The text of a file; a byte-order mark, as Windows writes it, is no trouble."""
    try:
        raw = path.read_bytes()
    except OSError:
        faults.add(Place(path.name, 1), "dit bestand is niet te lezen", "kijk of het er staat")
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = Place(path.name, raw.count(b"\n", 0, error.start) + 1)
        faults.add(place, "dit is geen UTF-8", "bewaar het bestand opnieuw met de codering UTF-8")
        return None


def _line(error: Exception) -> int:
    """The 1-based line of a syntax error; 1 when the parser gives none."""
    mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
    return mark.line + 1 if mark else 1
