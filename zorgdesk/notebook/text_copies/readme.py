"""What who opens the folder without ZorgDesk wants to know."""

NAME = "LEES MIJ.md"

TEXT = """\
# De leesbare kopie van uw notitieboek

ZorgDesk schrijft hier vanzelf een kopie van alles wat u in uw notitieboek maakt, als gewone tekst.
U kunt de bestanden openen met Kladblok, Word of eender welk ander programma voor tekst, ook als
ZorgDesk er niet is en ook als het notitieboek zelf beschadigd is.

- `notities`: elke notitie in een eigen bestand. Boven de tekst staat bij welke fiche ze hoort.
- `fiches`: per fiche de bladwijzer, de labels, of u ze gelezen hebt, en uw markeringen.
- `eigen-fiches`: de fiches die u zelf schreef.
- `prullenmand`: verwijderde notities en eigen fiches.
- `verzamelingen.md`, `labels.md`, `kleuren.md`, `zoekvragen.md`, `woordparen.md`: wat de naam zegt.

Niet hier, wel in de reservekopieën: vroegere versies van notities.

ZorgDesk schrijft deze bestanden over. Wijzig dus niets hier, maar in ZorgDesk; of maak eerst een
kopie van de map. Het notitieboek weer opbouwen uit deze map kan met

    zorgdesk notebook rebuild MAP NIEUW-BESTAND

Wat u met de hand wijzigde, wordt dan overgenomen en gemeld. Deze bestanden zijn niet beveiligd met
een wachtwoord: ga ermee om als met uw notities zelf.

## En français

ZorgDesk écrit ici de lui-même une copie de tout ce que vous faites dans votre carnet, en texte
simple, lisible sans ZorgDesk. Il réécrit ces fichiers : ne changez rien ici, ou copiez d’abord le
dossier. La commande ci-dessus refait un carnet à partir de ce dossier. Ces fichiers ne sont pas
protégés par un mot de passe : traitez-les comme vos notes.

## In English

ZorgDesk writes a copy here, by itself, of everything you make in your notebook, as plain text that
can be read without ZorgDesk. It writes these files over: change nothing here, or copy the folder
first. The command above makes a notebook of this folder again. These files have no password: treat
them as your notes.
"""
