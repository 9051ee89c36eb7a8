"""Dutch words that carry no meaning in a question, and words that carry little in this field."""

from zorgdesk.search.inflection import stem
from zorgdesk.search.wordlist import wordlist

STOP_WORDS = wordlist(
    "aan al alle als altijd ben bent bestaan bestaat bij biedt bieden binnen d daar dan dat",
    "de deze die dit doe doen doet door dus een eens en er ergens evt even ga gaan gaat gebeurt",
    "geef geeft gegeven geven goed graag had haar had heb hebben hebt heeft hem het hier hij",
    "hoe hun ie iemand iets ik in is ja je jij jou jouw jullie kan ken kent komen komt krijg",
    "krijgen krijgt kun kunnen kunt laat maak maakt maar me mee meer men met mij mijn moet moeten",
    "na naar niet nog nu of om ons onze ook op over rond s sommige t te ten ter terecht toch toe",
    "tegen tot uit uw van veel vinden vind vindt voor vooral waar waarom waaraan waarbij waarmee",
    "waarvoor wanneer want was wat we weet wel welk welke wie wij wil willen word worden wordt",
    "zal ze zich zien zij zijn zo zoal zoek zoeken zoekt zou zouden zulke",
    "waaronder via bv bijvoorbeeld zoals ivm hoeveel terechtkan terechtkunnen mag",
    "mogen betekent betekenen betekenis bedoeld bedoelt heet heten houdt uitleg staat stelt gaat",
    "elkaar elkaars eigenlijk precies nodig graag alsjeblieft aub dank",
)
"""Folded words to pass over beside others; a query of nothing else is searched all the same."""

_LIGHT = wordlist(
    "mensen personen hulp zorg ondersteuning project initiatief aanbod dienst mogelijkheid iemand",
    "leven situatie help helpen organisatie probleem werken samen groep soort manier",
    "voorbeeld",
    # adjectives and adverbs that fit everything; what names something (jong, digitaal) is not here
    "nieuw ander anders goed beter best belangrijk verschillend bepaald extra eigen onnodig vaak",
    "heel helemaal echt zeker gewoon genoeg minder groot",
)
"""Words that beside others only help to rank: an entry need not hold them."""

_LIGHT_STEMS = frozenset(map(stem, _LIGHT))
_TELLING = wordlist("werk zorgen")
"""Words that share a stem with a light one, and name something themselves."""


def is_light(word: str) -> bool:
    """Whether a folded word, in this form or another, tells little beside others."""
    return stem(word) in _LIGHT_STEMS and word not in _TELLING
