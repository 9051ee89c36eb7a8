"""Answer the text of a query: understand it, mend it when nothing fits, find and mark."""

from dataclasses import dataclass
from functools import lru_cache

from zorgdesk.search.evaluation import Circumstances, Evaluator
from zorgdesk.search.facets import Masks
from zorgdesk.search.language import parse
from zorgdesk.search.marking import marker
from zorgdesk.search.marks import Marker
from zorgdesk.search.matching import Matcher
from zorgdesk.search.ranking import Ranking
from zorgdesk.search.spelling import Spelling

_FEW = 2
_KEPT = 64


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a text, and the better spelled one that was offered or searched."""

    ranking: Ranking
    suggestion: str | None = None
    corrected: bool = False


class Engine:
    """The search as it stands with the reader's notes and pairs of this moment."""

    def __init__(
        self,
        catalogue: Matcher,
        evaluator: Evaluator,
        spelling: Spelling,
        notes: Matcher | None = None,
    ) -> None:
        self.catalogue = catalogue
        self.notes = notes
        self._evaluator = evaluator
        self._spelling = spelling
        self._meant: dict[tuple[str, bool], str] = {}
        self.marker = lru_cache(maxsize=_KEPT)(self._marker)

    def beside(self, notes: Matcher | None) -> "Engine":
        """The same search with other notes."""
        return Engine(self.catalogue, self._evaluator, self._spelling, notes)

    def answer(self, text: str, personal: Masks, *, expand: bool) -> Answer:
        """The entries for a text; with nothing found for a word, those for its mended text."""
        ranking = self._find(text, personal, expand=expand)
        meant = self._mended(text, ranking, expand=expand)
        self._remember(text, meant, expand=expand)
        if meant != text:
            return Answer(self._find(meant, personal, expand=expand), meant, corrected=True)
        return Answer(ranking, self._likelier(text, ranking))

    def _remember(self, text: str, meant: str, *, expand: bool) -> None:
        """Keep what a text was understood as, for its marks."""
        if len(self._meant) >= _KEPT:
            self._meant.clear()
        self._meant[text, expand] = meant

    def _find(self, text: str, personal: Masks, *, expand: bool) -> Ranking:
        return self._evaluator.find(parse(text), Circumstances(personal, expand, self.notes))

    def _mended(self, text: str, ranking: Ranking, *, expand: bool) -> str:
        """The text itself, unless a word is found nowhere and a near one exists."""
        unknown = self.catalogue.unknown(ranking.terms, expand=expand)
        if unknown and self.notes:
            unknown = self.notes.unknown(unknown, expand=expand)
        return self._spelling.mended(text, unknown) if unknown else text

    def _likelier(self, text: str, ranking: Ranking) -> str | None:
        """A better spelled text to offer when there is little."""
        if not ranking.mask or ranking.mask.bit_count() > _FEW:
            return None
        likelier = self._spelling.likelier(text, ranking.terms)
        return None if likelier == text else likelier

    def _marker(self, text: str, expand: bool) -> Marker:  # noqa: FBT001  # a cache's key
        meant = self._meant.get((text, expand))
        if meant is None:
            meant = self._mended(text, self._find(text, {}, expand=expand), expand=expand)
        return marker(parse(meant), self.catalogue, expand=expand)
