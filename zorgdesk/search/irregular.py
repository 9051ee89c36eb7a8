"""Words whose inflection follows no rule, and words that only look inflected (all folded)."""

from zorgdesk.search.wordlist import wordlist

FORMS = {
    "kids": "kind", "eieren": "ei", "bladeren": "blad", "schepen": "schip", "wegen": "weg",
    "paden": "pad", "baden": "bad", "gaten": "gat", "holen": "hol", "spelen": "spel",
    "gebreken": "gebrek", "bevelen": "bevel", "verboden": "verbod", "gebeden": "gebed",
    "stadia": "stadium", "media": "medium", "symposia": "symposium", "podia": "podium",
    "fora": "forum", "ministeria": "ministerie", "politici": "politicus",
    "medici": "medicus", "academici": "academicus", "technici": "technicus",
    "crises": "crisis", "bases": "basis", "zeeen": "zee", "kantoren": "kantoor",
    "oude": "oud", "arme": "arm", "hele": "heel", "lage": "laag", "hoge": "hoog",
    "hogere": "hoog", "lagere": "laag", "vrije": "vrij", "rode": "rood", "dove": "doof",
    "goede": "goed", "naasten": "naaste", "jeugdige": "jeugdig", "bewegen": "beweeg",
    "apps": "app", "expats": "expat", "drugs": "drug", "sessies": "sessie", "pcs": "pc",
    "jobs": "job", "tablets": "tablet",
    "zorgt": "zorg", "werkt": "werk", "woont": "woon", "helpt": "help", "leeft": "leef",
    "geeft": "geef", "steunt": "steun", "zoekt": "zoek", "krijgt": "krijg", "deelt": "del",
    "verpleegt": "verpleeg", "vluchtelinge": "vluchteling",
}  # fmt: skip
"""A form, and the stem it gives."""

ENDINGS = {
    "kinderen": "kind", "steden": "stad", "leden": "lid", "centra": "centrum",
    "dagen": "dag", "daken": "dak", "ideeen": "idee", "ouderen": "oudere",
    "jongeren": "jongere", "musea": "museum", "criteria": "criterium", "heden": "heid",
    "volwassene": "volwassen", "volwassenen": "volwassen", "toren": "tor", "soren": "sor",
    "ioren": "ior",
}  # fmt: skip
"""Irregular forms that end longer words too: `werkdagen`, `dienstencentra`, `sectoren`."""

AS_THEY_ARE = wordlist(
    # function words, names and numbers on -en, -e and -s
    "samen tegen binnen buiten boven open eigen alleen heden morgen midden tussen zeven negen",
    "onder zonder ander over anders soms reeds steeds eens minstens volgens ergens nergens",
    "helaas bijna enkele beide iedere",
    "leven geleden verleden besteden uitbesteden overleden weten laten moeten zullen kunnen",
    # nouns that end as a plural or an adjective would
    "jongen kinder proces adres succes advies verlies precies kies kans mens wens grens",
    "volwassen dronken intens immens basis crisis toekomst expres",
    "oudere jongere naaste eerste tweede derde beste laatste",
    # a stem that would be another word: the elderly are no parents, care is no CAR
    "toren care home core case hole code ouder wonder kanker meester",
    # places
    "aalst brugge oostende kuurne elsene ukkel vorst halle deinze ronse eeklo lokeren ninove",
    "zottegem wetteren dendermonde geraardsbergen oudenaarde diksmuide veurne poperinge ieper",
    "torhout roeselare izegem tielt harelbeke waregem wevelgem menen wervik kortrijk gistel",
    "blankenberge mechelen turnhout geel lier herentals hasselt genk tongeren bilzen beringen",
    "leuven tienen diest aarschot vilvoorde asse ninove molenbeek schaarbeek evere jette etterbeek",
    "brussel vlaanderen antwerpen gent nederland culemborg groningen limburg",
    # English and Latin
    "divers online outreach empowerment diabetes aids sepsis covid corona alzheimer",
)  # fmt: skip
"""Words to leave alone."""
