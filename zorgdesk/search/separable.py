"""Verbs that come apart: `verwijst mensen door` and `doorgestuurd` are about their infinitive."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from zorgdesk.search.analysis import Token
from zorgdesk.search.inflection import stem
from zorgdesk.search.wordlist import wordlist

_VERBS = {
    "aan": "bieden dringen geven gaan kaarten klampen kloppen leren melden moedigen nemen pakken"
    " passen reiken rekenen sluiten spreken sporen sterken sturen tonen trekken vangen vragen"
    " vullen werven wijzen zetten",
    "achter": "blijven halen laten",
    "af": "bakenen bouwen haken haspelen kicken lossen nemen ronden schaffen schermen spreken"
    " stappen stemmen studeren toetsen wegen wijzen wisselen",
    "bij": "benen dragen houden leren scholen springen staan sturen wonen",
    "binnen": "brengen halen komen laten stappen",
    "door": "geven groeien lichten spelen stromen sturen trekken verwijzen vragen zetten",
    "in": "brengen bouwen burgeren dijken grijpen korten leven lichten richten roepen schakelen"
    " schatten schrijven springen spelen stappen stromen vullen voeren wonen winnen zetten zien",
    "mee": "beslissen bepalen bouwen brengen delen denken doen draaien geven gaan helpen komen"
    " krijgen leven lopen maken nemen praten spelen spreken sturen tellen werken",
    "na": "bespreken denken gaan leven streven vragen",
    "om": "gaan kaderen scholen schakelen springen vormen zetten",
    "onder": "brengen dompelen",
    "op": "bellen bouwen brengen halen komen leiden letten leveren lossen merken nemen richten"
    " roepen schalen sluiten sporen starten stappen stellen treden vangen voeden volgen vragen"
    " vullen zetten zoeken",
    "over": "brengen dragen houden laten nemen stappen",
    "samen": "brengen gaan komen leven leggen stellen vallen werken wonen zitten",
    "tegen": "gaan houden komen werken",
    "terug": "brengen gaan geven keren komen sturen vallen vinden",
    "toe": "eigenen kennen laten leiden nemen passen stromen wijzen",
    "uit": "bouwen breiden dagen denken diepen dragen geven lenen leggen nodigen rollen sluiten"
    " spreken stellen stippelen stromen testen vallen vinden voeren werken wisselen zoeken",
    "voor": "bereiden komen leggen lezen lichten schrijven stellen",
    "weg": "blijven glippen lopen nemen vallen werken wijzen",
}  # fmt: skip
"""Per particle the verbs it joins."""

_AFTER = wordlist(
    "en of om met voor bij naar van tot als wanneer zodat door via aan in te die dat maar"
)
"""Words before which a particle is no preposition of its own."""
_FARTHEST = 12
_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE = re.compile(r"[^.,;:!?()\n]+")


def _by_stem() -> Mapping[str, Mapping[str, str]]:
    """Per stem of a verb its particles, each with the whole infinitive."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for particle, verbs in _VERBS.items():
        for verb in verbs.split():
            found[stem(verb)][particle] = particle + verb
    return found


_WHOLE = _by_stem()


def _keys(form: str) -> Sequence[str]:
    """The stems that a finite form may have: `verwijst` is of `verwijs`."""
    return (stem(form), stem(form[:-1])) if form.endswith("t") else (stem(form),)


@lru_cache(maxsize=65536)
def _wholes(form: str) -> Mapping[str, str]:
    """Per particle the infinitive that it makes with a form of a verb; mostly none."""
    return next((_WHOLE[key] for key in _keys(form) if key in _WHOLE), {})


@lru_cache(maxsize=65536)
def infinitive(word: str) -> str:
    """The infinitive of a form written as one (`doorverwijst`, `ingeschakeld`); else the word."""
    for particle in _VERBS:
        rest = word.removeprefix(particle)
        if rest == word or len(rest) < len("gaan"):
            continue
        bare = stem(rest).removeprefix("ge")
        participle = (bare, bare[:-1]) if bare != stem(rest) and bare[-1:] in "dt" else ()
        for key in (*_keys(rest), *participle):
            if particle in _WHOLE.get(stem(key), {}):
                return _WHOLE[stem(key)][particle]
    return word


def separated(text: str) -> Iterator[Token]:
    """The infinitives of verbs that stand apart in a text, at the place of the verb."""
    for clause in _CLAUSE.finditer(text):
        spoken = [word.casefold() for word in _WORD.findall(text, *clause.span())]
        if verbs := list(_verbs(spoken)):
            places = [word.span() for word in _WORD.finditer(text, *clause.span())]
            yield from (Token(whole, *places[at], 0) for whole, at in verbs)


def _verbs(spoken: Sequence[str]) -> Iterator[tuple[str, int]]:
    """The infinitives in a clause, and which of its words is the verb of each."""
    for at, word in enumerate(spoken):
        verb = _verb(spoken, at) if word in _VERBS else None
        if verb is not None:
            yield _wholes(spoken[verb])[word], verb


def _verb(spoken: Sequence[str], at: int) -> int | None:
    """The verb that a particle belongs to: `op te volgen`, `mee beslissen`, `volgen … op`."""
    particle, after = spoken[at], spoken[at + 1 : at + 3]
    near = at + 2 if after[:1] == ["te"] else at + 1
    if near < len(spoken) and particle in _wholes(spoken[near]) and spoken[near].endswith("en"):
        return near
    if after and after[0] not in _AFTER:
        return None
    before = range(at - 1, max(0, at - _FARTHEST) - 1, -1)
    return next((far for far in before if particle in _wholes(spoken[far])), None)


def joined(text: str) -> str:
    """The text with whole infinitives in the place of verbs that stand apart."""
    for token in sorted(separated(text), key=lambda token: token.start, reverse=True):
        text = f"{text[: token.start]}{token.word}{text[token.end :]}"
    return text
