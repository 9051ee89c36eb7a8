"""Dutch words that carry no meaning in a question, and words that carry little in this field."""

from zorgdesk.search.wordlist import wordlist

STOP_WORDS = wordlist(
    "aan al alle als altijd ben bent bestaan bestaat bij biedt bieden binnen d daar dan dat",
    "de deze die dit doe doen doet door dus een eens en er ergens evt even ga gaan gaat gebeurt",
    "geef geeft gegeven geven goed graag had haar had heb hebben hebt heeft hem het hier hij",
    "hoe hun ie iemand iets ik in is ja je jij jou jouw jullie kan ken kent komen komt krijg",
    "krijgen krijgt kun kunnen kunt laat maak maakt maar me mee meer men met mij mijn moet moeten",
    "na naar niet nog nu of om ons onze ook op over rond s sommige t te ten ter terecht toch toe",
    "tot uit uw van veel vinden vind vindt voor vooral waar waarom waaraan waarbij waarmee",
    "waarvoor wanneer want was wat we weet wel welk welke wie wij wil willen word worden wordt",
    "zal ze zich zien zij zijn zo zoal zoek zoeken zoekt zou zouden zulke",
    "waaronder via bv bijvoorbeeld zoals ivm hoeveel terechtkan terechtkunnen mag",
    "mogen betekent betekenen betekenis bedoeld bedoelt heet heten houdt uitleg staat stelt gaat",
    "elkaar elkaars eigenlijk precies nodig graag alsjeblieft aub dank",
)
"""Folded words to pass over beside others; a query of nothing else is searched all the same."""

LIGHT_WORDS = wordlist(
    "mensen mens personen persoon hulp zorg ondersteuning project projecten initiatief",
    "initiatieven aanbod dienst diensten mogelijkheid mogelijkheden iemand leven situatie",
    "help helpt helpen organisatie organisaties problemen probleem werken werkt werk",
    "samen vlaanderen anderen groep groepen soort manier manieren voorbeeld voorbeelden",
)
"""Folded words that beside others only help to rank: an entry need not hold them."""
