"""The ways in which a word of the index can answer a word of the reader, and their weights."""

from enum import Enum

from zorgdesk.domain.sentences import Sentence


class Way(Enum):
    """How a word was found: what an occurrence is worth, and how to say so."""

    EXACT = (1.0, Sentence("het woord zelf"))
    STEM = (0.9, Sentence("een andere vorm van het woord"))
    PREFIX = (0.7, Sentence("een woord dat zo begint"))
    FACET = (0.8, Sentence("een filterwaarde van de fiche"))
    FAMILY = (0.5, Sentence("een verwant woord"))
    HEAD = (0.4, Sentence("een samenstelling die erop eindigt"))
    RELATED_HEAD = (0.25, Sentence("een samenstelling die op een verwant woord eindigt"))
    PARTS = (0.4, Sentence("de delen van de samenstelling"))
    SYNONYM = (0.5, Sentence("een ander woord voor hetzelfde"))
    NARROWER = (0.3, Sentence("een nauwer begrip"))
    MODIFIER = (0.2, Sentence("een samenstelling die ermee begint"))
    BROADER = (0.15, Sentence("een ruimer begrip"))

    def __init__(self, weight: float, told: Sentence) -> None:
        self.weight = weight
        self.told = told
