"""The golden list: pairs of a typed word and a word of a text that must, and must not, match."""

MUST = """
huis/huizen kind/kinderen lid/leden stad/steden dakloos/daklozen dakloos/dakloze centrum/centra
dienstencentrum/dienstencentra gezondheid/gezondheden vaardigheid/vaardigheden
begeleiden/begeleidt begeleiding/begeleiden begeleider/begeleiding huisarts/huisartsen
klas/klassen brief/brieven school/scholen sociaal/sociale lokaal/lokale actueel/actuele
financieel/financiële mobiel/mobiele psychisch/psychische eenzaam/eenzame eenzaamheid/eenzaam
groot/grote ziek/zieken kwetsbaar/kwetsbare kwetsbaarheid/kwetsbaar organisatie/organisaties
team/teams coach/coaches crèche/crèches app/apps methode/methodes ziekte/ziekten
cliënt/clienten probleem/problemen systeem/systemen deel/delen zwanger/zwangere sector/sectoren
hulpverlener/hulpverleners hulpverlening/hulpverlener patiënt/patiënten gemeente/gemeenten
therapie/therapeut idee/ideeën jongere/jongeren oudere/ouderen ouder/ouders gezin/gezinnen
mens/mensen wijk/wijken buurt/buurten nood/noden senior/senioren lotgenoot/lotgenoten
netwerk/netwerken ziekenfonds/ziekenfondsen diagnose/diagnoses vrijwilliger/vrijwilligers
vrijwillig/vrijwilliger woning/woningen praktijk/praktijken efficiëntie/efficientie
geïsoleerd/geisoleerde isolatie/geïsoleerd één/een buur/buren straat/straten plaats/plaatsen
werkdag/werkdagen student/studenten drempel/drempels medewerker/medewerkers
beperking/beperkingen vereniging/verenigingen levensverhaal/levensverhalen
psycholoog/psychologen psycholoog/psychologische psychiater/psychiatrische
coördinatie/coördineren integratie/geïntegreerde revalidatie/revalideren
handicap/gehandicapten mantelzorg/mantelzorgers verslaving/verslaafden diversiteit/diverse
innovatie/innovatieve bestuur/bestuurders ontmoeting/ontmoeten samenwerking/samenwerken
bespreken/besproken e-health/ehealth CLB/CLB's T.a.v./tav 50-plussers/50-plusser
begeleiding/trajectbegeleiding opvang/kinderopvang verpleging/straatverpleging
overleg/casusoverleg zorg/thuiszorg vereniging/mantelzorgverenigingen expertise/expertisedeling
weigeren/zorgweigeraars verpleegkundigen/straatverpleegkundige
jeugdhulp/jeugdhulpverlening
"""

MUST_NOT = """
ouders/ouderen ouder/oudere kans/kant wet/weten care/CAR huis/huid arts/kunst stad/staat
man/maan tak/taak bom/boom pot/poot bal/baal mens/menen proces/processie adres/adressant
regen/regel samen/saam boven/boef tegen/teeg keuken/keuren kanker/kan water/wat kamer/kam
over/oven onder/ond zonder/zon meester/meest centrum/centen leven/leveren toren/tor
begin/begeleiding regio/regel beleid/begeleid leiding/lijden overheid/over waarheid/waar
brug/Brugge kuur/Kuurne menen/mensen ieper/iep geel/geld tien/tiener diens/dienst
campus/camper basis/bas crisis/criterium virus/vis kinderen/kinine jongen/jongeren
bestuur/besteden opleiding/leider wonen/wond dag/daad
patiënt/patent organisatie/orgaan sector/sectie familie/faam
zelf/zelfde inzicht/zicht buurt/beurt therapie/theorie zwart/zwaar
gezin/gezien naasten/naast diabetes/dia netwerk/netjes thuis/tuin hulp/hulst zorg/zorro nacht/macht
werk/samenwerking werk/samenwerkt leven/samenleven les/taal waarde/meerwaarde kundig/deskundigen
rouw/wantrouwen
"""


def pairs(text):
    """The pairs of a list: what is typed, and what stands in a text."""
    return [tuple(pair.split("/")) for pair in text.split()]
