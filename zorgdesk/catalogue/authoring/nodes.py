"""What a node of a YAML file holds: a text, a list, and the line where it stands."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from ruamel.yaml.nodes import Node, ScalarNode, SequenceNode

from zorgdesk.catalogue.authoring.fault import Faults, Place

_NUMBER = re.compile(r"[0-9]{1,6}")
NULL = "tag:yaml.org,2002:null"


class Word(NamedTuple):
    """A text and where it stands."""

    text: str
    place: Place


def place_of(file: str, node: Node) -> Place:
    """Where a node begins."""
    return Place(file, node.start_mark.line + 1)


def words(file: str, node: Node, faults: Faults) -> Iterator[Word]:
    """The texts of a list, stripped and in one Unicode form; anything else is noted."""
    for item in listed(file, node, faults):
        if isinstance(item, ScalarNode) and item.tag != NULL and item.value.strip():
            yield Word(tidy(item.value), place_of(file, item))
        else:
            mend = "zet achter het streepje een woord of een zin"
            faults.add(place_of(file, item), "hier hoort een tekst te staan", mend)


def listed(file: str, node: Node, faults: Faults) -> list[Node]:
    """The items of a list; an empty field is an empty list, anything else is noted."""
    if isinstance(node, SequenceNode):
        return list(node.value)
    if node.tag != NULL:
        mend = "schrijf elke waarde achter een streepje, of zet ze tussen [ en ]"
        faults.add(place_of(file, node), "hier hoort een lijst te staan", mend)
    return []


def tidy(text: str) -> str:
    """A text without white space around it, in Unicode's composed form."""
    return unicodedata.normalize("NFC", text).strip()


def whole(node: Node | None) -> int:
    """A whole number of 1 to 999999; 0 when the node holds anything else."""
    fits = isinstance(node, ScalarNode) and _NUMBER.fullmatch(node.value)
    return int(node.value) if fits and node is not None else 0
