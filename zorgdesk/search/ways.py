"""The ways in which a word of the index can answer a word of the reader, and their weights."""

from enum import Enum


class Way(Enum):
    """How a word was found: what an occurrence is worth, and how to say so in Dutch."""

    EXACT = (1.0, "het woord zelf")
    STEM = (0.9, "een andere vorm van het woord")
    PREFIX = (0.7, "een woord dat zo begint")
    FACET = (0.8, "een filterwaarde van de fiche")
    FAMILY = (0.5, "een verwant woord")
    HEAD = (0.4, "een samenstelling die erop eindigt")
    RELATED_HEAD = (0.25, "een samenstelling die op een verwant woord eindigt")
    PARTS = (0.4, "de delen van de samenstelling")
    SYNONYM = (0.5, "een ander woord voor hetzelfde")
    NARROWER = (0.3, "een nauwer begrip")
    MODIFIER = (0.2, "een samenstelling die ermee begint")
    BROADER = (0.15, "een ruimer begrip")

    def __init__(self, weight: float, dutch: str) -> None:
        self.weight = weight
        self.dutch = dutch
