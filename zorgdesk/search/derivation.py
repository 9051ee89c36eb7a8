"""Words of one family: `begeleider`, `begeleiding` and `begeleiden` share a root."""

import re
from functools import lru_cache

from zorgdesk.search.inflection import stem
from zorgdesk.search.separable import infinitive
from zorgdesk.search.wordlist import wordlist

_SHORTEST = 4
_ALONE = wordlist(
    "overheid ander zonder onder wonder ouder oudere jongere kamer dokter kanker meester centrum",
    "beter verder water nummer cijfer lager kinder vriend weekend avond duizend winter zomer",
    "omgeving opening kring regering vergadering dement academie familie provincie instelling",
    "vestiging bewoner inwoner gebruiker onderwijs regelgeving wetgeving kwaliteit medewerker",
    "sector psychose activiteit waarheid",
)
_STRONG = {
    "betrokken": "betrekken", "geholpen": "helpen", "gesproken": "spreken", "gevonden": "vinden",
    "verwezen": "verwijzen", "doorverwezen": "doorverwijzen", "begrepen": "begrijpen",
    "gestorven": "sterven", "overleden": "overlijden",
    "opgenomen": "opnemen", "opname": "opnemen", "deelgenomen": "deelnemen",
    "deelname": "deelnemen", "geschreven": "schrijven",
    "ingeschreven": "inschrijven", "gekozen": "kiezen", "gesloten": "sluiten",
    "aangesloten": "aansluiten", "verbonden": "verbinden", "gebonden": "binden",
    "gegeven": "geven", "gelezen": "lezen",
    "bezocht": "bezoeken", "gezocht": "zoeken", "gedacht": "denken", "gebracht": "brengen",
    "samengebracht": "samenbrengen", "gedragen": "dragen",
    "besproken": "bespreken", "bespreking": "bespreken", "afgesproken": "afspreken",
    "afspraak": "afspreken", "gesprek": "spreken", "verloren": "verliezen",
    "ondergebracht": "onderbrengen", "doorgegeven": "doorgeven", "aangeboden": "aanbieden",
    "geboden": "bieden", "hulp": "helpen", "zocht": "zoeken", "vond": "vinden",
}  # fmt: skip
"""Forms of strong verbs, and the nouns made of them, with their infinitive."""

_ENDINGS = (
    (re.compile(r"iat(?:er|rie|risch)$"), "iatr"),
    (re.compile(r"(?:oog|ogie|ogisch)$"), "og"),
    (re.compile(r"peut(?:isch)?$|pie$"), "p"),
    (re.compile(r"ped(?:ie|ist|isch)$"), "ped"),
    (re.compile(r"(?:erend|atie|ering|eerd|atief|ator)$"), ""),
    (re.compile(r"(?:eling|elaar|eld)$"), "el"),
    (re.compile(r"(?<=r)der$|(?<=[dt]ig)er$|ster$|end$|ing$|er$"), ""),
    (re.compile(r"(?:isch|(?<=[gmnrd])ie|ist|iteit)$"), ""),
)
_GE = re.compile(r"^ge(.{4,})[dt]$")
_INSEPARABLE = re.compile(r"^((?:ver|be|ont).{2,}[fgkplm])[dt]$")


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """The key that a word and its derivations share; its stem when there is none to undo."""
    base = stem(infinitive(_STRONG.get(word, word)))
    if base in _ALONE:
        return base
    if base.endswith("heid") and len(base) >= _SHORTEST + 4:
        return root(base[:-4])
    if base.endswith("eraar"):
        return root(base[:-3])
    participle = _GE.match(base) or _INSEPARABLE.match(base)
    return _bare(stem(participle[1]) if participle else base)


def _bare(base: str) -> str:
    """The stem without the ending that made another word of it."""
    for ending, replacement in _ENDINGS:
        found = ending.search(base)
        if found:
            rest = base[: found.start()] + replacement
            bare = rest if replacement else stem(rest + "en")
            shortest = _SHORTEST - 1 if found[0] == "ing" else _SHORTEST
            return bare if len(rest) >= shortest else base
    return base
