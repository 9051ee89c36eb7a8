<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Collections</name>
    <message numerus="yes">
        <source>%n moved to “%s”.</source>
        <translation>
            <numerusform>%n moved to “%s”.</numerusform>
            <numerusform>%n moved to “%s”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in “%s”.</source>
        <translation>
            <numerusform>%n put in “%s”.</numerusform>
            <numerusform>%n put in “%s”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of “%s”.</source>
        <translation>
            <numerusform>%n taken out of “%s”.</numerusform>
            <numerusform>%n taken out of “%s”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message numerus="yes">
        <source>In %n places of your notes there may be data of a client.</source>
        <translation>
            <numerusform>In %n place of your notes there may be data of a client.</numerusform>
            <numerusform>In %n places of your notes there may be data of a client.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message numerus="yes">
        <source>%n highlights</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n entries get “%s”.</source>
        <translation>
            <numerusform>%n entry gets “%s”.</numerusform>
            <numerusform>%n entries get “%s”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have “%s” already.</source>
        <translation>
            <numerusform>%n entry has “%s” already.</numerusform>
            <numerusform>%n entries have “%s” already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooseLine</name>
    <message numerus="yes">
        <source>%n loose notes with these words</source>
        <translation>
            <numerusform>%n loose note with these words</numerusform>
            <numerusform>%n loose notes with these words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherNotebookWindow</name>
    <message numerus="yes">
        <source>Also bring back %n things that you deleted here</source>
        <translation>
            <numerusform>Also bring back %n thing that you deleted here</numerusform>
            <numerusform>Also bring back %n things that you deleted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is what would come into your notebook from %n others. Those files themselves stay as they are. First a backup of your notebook is made; afterwards you can undo it in one go. If something goes wrong halfway, nothing of any of them has come.</source>
        <translation>
            <numerusform>This is what would come into your notebook from %n other. That file itself stays as it is. First a backup of your notebook is made; afterwards you can undo it in one go. If something goes wrong halfway, nothing of it has come.</numerusform>
            <numerusform>This is what would come into your notebook from %n others. Those files themselves stay as they are. First a backup of your notebook is made; afterwards you can undo it in one go. If something goes wrong halfway, nothing of any of them has come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>Mark %n as not read</source>
        <translation>
            <numerusform>Mark %n as not read</numerusform>
            <numerusform>Mark %n as not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as read</source>
        <translation>
            <numerusform>Mark %n as read</numerusform>
            <numerusform>Mark %n as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put on %n entries</source>
        <translation>
            <numerusform>Put on %n entry</numerusform>
            <numerusform>Put on %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take off %n entries</source>
        <translation>
            <numerusform>Take off %n entry</numerusform>
            <numerusform>Take off %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks taken away</source>
        <translation>
            <numerusform>%n bookmark taken away</numerusform>
            <numerusform>%n bookmarks taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries marked as not read</source>
        <translation>
            <numerusform>%n entry marked as not read</numerusform>
            <numerusform>%n entries marked as not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries marked as read</source>
        <translation>
            <numerusform>%n entry marked as read</numerusform>
            <numerusform>%n entries marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to “%s”</source>
        <translation>
            <numerusform>%n moved to “%s”</numerusform>
            <numerusform>%n moved to “%s”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes taken over from %s notebooks</source>
        <translation>
            <numerusform>%n note taken over from %s notebooks</numerusform>
            <numerusform>%n notes taken over from %s notebooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes taken over from “%s”</source>
        <translation>
            <numerusform>%n note taken over from “%s”</numerusform>
            <numerusform>%n notes taken over from “%s”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in “%s”</source>
        <translation>
            <numerusform>%n put in “%s”</numerusform>
            <numerusform>%n put in “%s”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of “%s”</source>
        <translation>
            <numerusform>%n taken out of “%s”</numerusform>
            <numerusform>%n taken out of “%s”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label “%s” put on %n entries</source>
        <translation>
            <numerusform>label “%s” put on %n entry</numerusform>
            <numerusform>label “%s” put on %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label “%s” taken off %n entries</source>
        <translation>
            <numerusform>label “%s” taken off %n entry</numerusform>
            <numerusform>label “%s” taken off %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>, op de computer {computer} (proces {process})</source>
        <translation>, on the computer {computer} (process {process})</translation>
    </message>
    <message>
        <source>Aanpak</source>
        <translation>Approach</translation>
    </message>
    <message>
        <source>Afgelopen</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Alleen een eigen fiche kan gewijzigd worden. Er is niets gewijzigd.</source>
        <translation>Only an own entry can be changed. Nothing was changed.</translation>
    </message>
    <message>
        <source>Alles wat u maakte is er nog, ook wat u ongedaan kunt maken.</source>
        <translation>Everything you made is still there, and so is what you can undo.</translation>
    </message>
    <message>
        <source>Begrip</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Beschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Betekenis</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Bladwijzer</source>
        <translation>Bookmark</translation>
    </message>
    <message>
        <source>Bron: {where}.</source>
        <translation>Source: {where}.</translation>
    </message>
    <message>
        <source>Bron: {where}. Geraadpleegd in ZorgDesk op {day}.</source>
        <translation>Source: {where}. Consulted in ZorgDesk on {day}.</translation>
    </message>
    <message>
        <source>Brondocument</source>
        <translation>Source document</translation>
    </message>
    <message>
        <source>Dat is dit notitieboek zelf. Kies een ander notitieboek.</source>
        <translation>That is this notebook itself. Choose another notebook.</translation>
    </message>
    <message>
        <source>De catalogus staat niet in {path}.</source>
        <translation>The catalogue is not in {path}.</translation>
    </message>
    <message>
        <source>De catalogus {path} is beschadigd.</source>
        <translation>The catalogue {path} is damaged.</translation>
    </message>
    <message>
        <source>De catalogus {path} is gemaakt voor een nieuwere ZorgDesk. Installeer eerst de nieuwe versie.</source>
        <translation>The catalogue {path} was made for a newer ZorgDesk. Install the new version first.</translation>
    </message>
    <message>
        <source>De catalogus {path} is niet te openen.</source>
        <translation>The catalogue {path} cannot be opened.</translation>
    </message>
    <message>
        <source>De catalogus {path} is van een oude ZorgDesk.</source>
        <translation>The catalogue {path} belongs to an old ZorgDesk.</translation>
    </message>
    <message>
        <source>De leesbare kopie in de map {folder} kon niet bijgewerkt worden: {why}. Het notitieboek zelf is in orde, en wat u typte is daarin bewaard.</source>
        <translation>The readable copy in the folder {folder} could not be brought up to date: {why}. The notebook itself is in order, and what you typed is saved in it.</translation>
    </message>
    <message>
        <source>De lijst van wat u ongedaan kunt maken begint opnieuw.</source>
        <translation>The list of what you can undo begins anew.</translation>
    </message>
    <message>
        <source>De map {folder} bestaat niet. Er is niets gewijzigd.</source>
        <translation>There is no folder {folder}. Nothing was changed.</translation>
    </message>
    <message>
        <source>De map {folder} bestaat niet. Kies een andere map.</source>
        <translation>There is no folder {folder}. Choose another folder.</translation>
    </message>
    <message>
        <source>De naam {name} is te lang. Kies een kortere naam.</source>
        <translation>The name {name} is too long. Choose a shorter one.</translation>
    </message>
    <message>
        <source>De schijf is vol: het notitieboek {path} kan niet bewaard worden. Maak plaats vrij en probeer het opnieuw.</source>
        <translation>The disk is full: the notebook {path} cannot be saved. Make room and try again.</translation>
    </message>
    <message>
        <source>De schijf is vol: {name} is niet gemaakt. Kies een andere map.</source>
        <translation>The disk is full: {name} was not made. Choose another folder.</translation>
    </message>
    <message>
        <source>De schijf met het notitieboek {path} antwoordt niet zoals het hoort. Controleer de schijf of de stick en probeer het opnieuw.</source>
        <translation>The disk with the notebook {path} does not answer as it should. Check the disk or the stick and try again.</translation>
    </message>
    <message>
        <source>Deze eigen fiche bestaat niet meer. Er is niets gewijzigd.</source>
        <translation>This own entry is no longer there. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze keer wel bewaard in {notebook}</source>
        <translation>Saved this time in {notebook}</translation>
    </message>
    <message>
        <source>Deze markering bestaat niet meer. Er is niets gewijzigd.</source>
        <translation>This highlight is no longer there. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze notitie bestaat niet meer. Er is niets gewijzigd.</source>
        <translation>This note is no longer there. Nothing was changed.</translation>
    </message>
    <message>
        <source>Deze verzameling bestaat niet meer. Er is niets gewijzigd.</source>
        <translation>This collection is no longer there. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit bestand werd twee keer gekozen. Het komt één keer.</source>
        <translation>This file was chosen twice. It comes once.</translation>
    </message>
    <message>
        <source>Dit label bestaat niet meer. Er is niets gewijzigd.</source>
        <translation>This label is no longer there. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dit wachtwoord opent het notitieboek {path} niet. Kijk na of Caps Lock aan staat, en probeer het opnieuw.</source>
        <translation>This password does not open the notebook {path}. See whether Caps Lock is on, and try again.</translation>
    </message>
    <message>
        <source>Doelgroep</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Een label heeft een naam nodig. Er is niets gewijzigd.</source>
        <translation>A label needs a name. Nothing was changed.</translation>
    </message>
    <message>
        <source>Een verzameling heeft een naam nodig. Er is niets gewijzigd.</source>
        <translation>A collection needs a name. Nothing was changed.</translation>
    </message>
    <message>
        <source>Een verzameling kan niet in zichzelf staan. Er is niets gewijzigd.</source>
        <translation>A collection cannot be inside itself. Nothing was changed.</translation>
    </message>
    <message>
        <source>Een wachtwoord heeft minstens één teken. Er is niets gewijzigd.</source>
        <translation>A password has at least one character. Nothing was changed.</translation>
    </message>
    <message>
        <source>Een woordpaar bestaat uit twee verschillende woorden. Er is niets gewijzigd.</source>
        <translation>A word pair is made of two different words. Nothing was changed.</translation>
    </message>
    <message>
        <source>Eigen aantekeningen</source>
        <translation>Own annotations</translation>
    </message>
    <message>
        <source>Eigen fiche</source>
        <translation>Own entry</translation>
    </message>
    <message>
        <source>Eigen fiche, niet uit de catalogus.</source>
        <translation>Own entry, not from the catalogue.</translation>
    </message>
    <message>
        <source>Er is al een bestand {path}. Het blijft zoals het is; kies een andere naam of plaats.</source>
        <translation>There is already a file {path}. It stays as it is; choose another name or place.</translation>
    </message>
    <message>
        <source>Er is al een bestand {path}. Het blijft zoals het is; kies een andere naam.</source>
        <translation>There is already a file {path}. It stays as it is; choose another name.</translation>
    </message>
    <message>
        <source>Er is al een label met de naam “{name}”. Kies een andere naam, of voeg de twee labels samen. Er is niets gewijzigd.</source>
        <translation>There is already a label “{name}”. Choose another name, or merge the two labels. Nothing was changed.</translation>
    </message>
    <message>
        <source>Er is geen fiche met de sleutel ‘{key}’.</source>
        <translation>There is no entry with the key “{key}”.</translation>
    </message>
    <message>
        <source>Er is geen notitieboek open. De bladwijzer is niet bewaard.</source>
        <translation>There is no notebook open. The bookmark was not saved.</translation>
    </message>
    <message>
        <source>Er is geen notitieboek open. De eigen fiche staat nog op het scherm.</source>
        <translation>There is no notebook open. The own entry is still on the screen.</translation>
    </message>
    <message>
        <source>Er is geen notitieboek open. De tekst staat nog op het scherm.</source>
        <translation>There is no notebook open. The text is still on the screen.</translation>
    </message>
    <message>
        <source>Er is geen notitieboek open. Er is niets gewijzigd.</source>
        <translation>There is no notebook open. Nothing was changed.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Er is niets om te exporteren: deze keuze is leeg.</source>
        <translation>There is nothing to export: this choice is empty.</translation>
    </message>
    <message>
        <source>Er is niets uit overgenomen.</source>
        <translation>Nothing was taken over from it.</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Gemaakt met ZorgDesk op {day}</source>
        <translation>Made with ZorgDesk on {day}</translation>
    </message>
    <message>
        <source>Gemaakt met ZorgDesk op {day}, uitgave {edition} van de catalogus</source>
        <translation>Made with ZorgDesk on {day}, edition {edition} of the catalogue</translation>
    </message>
    <message>
        <source>Gemarkeerde tekst</source>
        <translation>Highlighted text</translation>
    </message>
    <message>
        <source>Gewijzigd op</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>Gewijzigd op {day}.</source>
        <translation>Changed on {day}.</translation>
    </message>
    <message>
        <source>Het beschadigde bestand staat in {path}.</source>
        <translation>The damaged file is in {path}.</translation>
    </message>
    <message>
        <source>Het beschadigde bestand zelf was niet meer te lezen.</source>
        <translation>The damaged file itself could not be read any more.</translation>
    </message>
    <message>
        <source>Het bestand {path} bestaat al en wordt niet overschreven. Kies een andere naam.</source>
        <translation>The file {path} is already there and is not written over. Choose another name.</translation>
    </message>
    <message>
        <source>Het bestand {path} bestaat niet. Er is niets gewijzigd.</source>
        <translation>There is no file {path}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Het bestand {path} is er niet.</source>
        <translation>The file {path} is not there.</translation>
    </message>
    <message>
        <source>Het bestand {path} is geen notitieboek van ZorgDesk. Het blijft staan zoals het is; kies een ander bestand, of zet dit opzij en begin een nieuw notitieboek.</source>
        <translation>The file {path} is no notebook of ZorgDesk. It stays as it is; choose another file, or set this one aside and begin a new notebook.</translation>
    </message>
    <message>
        <source>Het bestand {path} is geen notitieboek van ZorgDesk. Kies een ander bestand.</source>
        <translation>The file {path} is not a notebook of ZorgDesk. Choose another file.</translation>
    </message>
    <message>
        <source>Het bestand {path} is te groot voor een notitieboek.</source>
        <translation>The file {path} is too large for a notebook.</translation>
    </message>
    <message>
        <source>Het notitieboek is nagekeken en in orde. Er is niets gewijzigd.</source>
        <translation>The notebook was checked and is in order. Nothing was changed.</translation>
    </message>
    <message>
        <source>Het notitieboek was beschadigd en is hersteld: {held}. Het beschadigde bestand is bewaard.</source>
        <translation>The notebook was damaged and is repaired: {held}. The damaged file is kept.</translation>
    </message>
    <message>
        <source>Het notitieboek was er niet meer en is teruggehaald: {held}.</source>
        <translation>The notebook was no longer there and was brought back: {held}.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} heeft een wachtwoord. Geef het om het notitieboek te openen.</source>
        <translation>The notebook {path} has a password. Give it to open the notebook.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is al open in een ander venster van ZorgDesk{where}. Ga naar dat venster, of open het notitieboek alleen om te lezen.</source>
        <translation>The notebook {path} is already open in another window of ZorgDesk{where}. Go to that window, or open the notebook only to read it.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is alleen om te lezen geopend. Open het zo dat er geschreven kan worden, of maak er een kopie van.</source>
        <translation>The notebook {path} is open to be read only. Open it so that it can be written in, or make a copy of it.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is beschadigd, en zo kan het niet overgenomen worden. Open het eerst om het te laten herstellen, en neem het dan over.</source>
        <translation>The notebook {path} is damaged, and cannot be taken over like this. Open it first to have it repaired, and then take it over.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is beschadigd. Het bestand blijft staan zoals het is; laat het herstellen, of begin een nieuw.</source>
        <translation>The notebook {path} is damaged. The file stays as it is; have it repaired, or begin a new one.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is bezet: een ander venster of programma gebruikt het. Sluit dat, of probeer het zo dadelijk opnieuw.</source>
        <translation>The notebook {path} is busy: another window or program uses it. Close that, or try again in a moment.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is er niet meer. Ernaast staan nog kopieën van wat erin stond: daaruit kan het terugkomen. Er is geen leeg notitieboek in de plaats begonnen.</source>
        <translation>The notebook {path} is no longer there. Copies of what was in it still stand beside it: it can come back from them. No empty notebook was begun in its place.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is er niet. Staat het op een stick of een andere schijf, steek die dan in. Er is geen leeg notitieboek in de plaats begonnen.</source>
        <translation>The notebook {path} is not there. If it is on a stick or another disk, plug that in. No empty notebook was begun in its place.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is gemaakt met een nieuwere versie van ZorgDesk. Installeer die versie om het te openen.</source>
        <translation>The notebook {path} was made with a newer version of ZorgDesk. Install that version to open it.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is niet meer zoals dit venster het achterliet: het werd elders gewijzigd, of er staat een ander bestand. Bewaar eerst elders wat hier nog niet bewaard is, en open het dan opnieuw.</source>
        <translation>The notebook {path} is no longer as this window left it: it was changed elsewhere, or another file is in its place. First keep elsewhere what is not saved here yet, and then open it again.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} kan niet geopend worden. Controleer of het gelezen mag worden.</source>
        <translation>The notebook {path} cannot be opened. Check whether you may read it.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} kan niet gewijzigd worden: het bestand of de map is alleen-lezen. Zet het notitieboek op een plaats waar schrijven mag.</source>
        <translation>The notebook {path} cannot be changed: the file or its folder is read-only. Put the notebook in a place where you may write.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} kon niet bijgewerkt worden naar deze versie van ZorgDesk. Het bestand blijft staan zoals het is; zet het opzij en begin een nieuw.</source>
        <translation>The notebook {path} could not be brought to this version of ZorgDesk. The file stays as it is; set it aside and begin a new one.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} staat niet meer op zijn plaats: het bestand of de map is verplaatst, verwijderd of losgekoppeld. Zet het terug, of sluit de stick of schijf opnieuw aan.</source>
        <translation>The notebook {path} is no longer in its place: the file or its folder was moved, deleted or unplugged. Put it back, or plug the stick or disk in again.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} staat onder meer dan één naam op deze schijf (een harde koppeling). Wie onder twee namen tegelijk schrijft, verliest wat hij schreef. Werk verder in een kopie.</source>
        <translation>The notebook {path} has more than one name on this disk (a hard link). Who writes under two names at once loses what was written. Go on in a copy.</translation>
    </message>
    <message>
        <source>Hier staat nog niets in.</source>
        <translation>There is nothing in it yet.</translation>
    </message>
    <message>
        <source>Hoort hierbij</source>
        <translation>Belongs with this</translation>
    </message>
    <message>
        <source>In de map {folder} staat geen leesbare kopie van een notitieboek. Er is niets gewijzigd.</source>
        <translation>There is no readable copy of a notebook in the folder {folder}. Nothing was changed.</translation>
    </message>
    <message>
        <source>In het beschadigde bestand zelf was nog te lezen: {things}.</source>
        <translation>Still readable in the damaged file itself: {things}.</translation>
    </message>
    <message>
        <source>Inhoud</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Initiatief</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Installeer ZorgDesk opnieuw; uw notitieboek blijft bewaard.</source>
        <translation>Install ZorgDesk again; your notebook is kept.</translation>
    </message>
    <message>
        <source>Inzicht</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Kans</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Kanttekening</source>
        <translation>Note in the margin</translation>
    </message>
    <message>
        <source>Kleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels: {labels}</source>
        <translation>Labels: {labels}</translation>
    </message>
    <message>
        <source>Lijnen</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Losse notities</source>
        <translation>Loose notes</translation>
    </message>
    <message>
        <source>Markering ({colour})</source>
        <translation>Highlight ({colour})</translation>
    </message>
    <message>
        <source>Markeringen</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>Naam van de notitie</source>
        <translation>Name of the note</translation>
    </message>
    <message>
        <source>Naar ‘{title}’ in: {document}, pagina {page}</source>
        <translation>After “{title}” in: {document}, page {page}</translation>
    </message>
    <message>
        <source>Niet bewaard in {notebook}</source>
        <translation>Not saved in {notebook}</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notitie ‘{title}’</source>
        <translation>Note “{title}”</translation>
    </message>
    <message>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notities gewijzigd op</source>
        <translation>Notes changed on</translation>
    </message>
    <message>
        <source>Onduidelijk</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Ontbrekende stem</source>
        <translation>Missing voice</translation>
    </message>
    <message>
        <source>Ook genoemd</source>
        <translation>Also called</translation>
    </message>
    <message>
        <source>Op de plaats van het notitieboek {path} staat geen bestand, maar een map of iets anders. Zet dat weg en zet het notitieboek terug, of kies een ander notitieboek.</source>
        <translation>In the place of the notebook {path} stands no file, but a folder or something else. Move that away and put the notebook back, or choose another notebook.</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisaties</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Pagina</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Praktijk</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Proefproject</source>
        <translation>Pilot project</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Samen met de andere is het te groot om in één keer over te nemen. Neem het daarna apart over.</source>
        <translation>Together with the others it is too large to be taken over in one go. Take it over separately afterwards.</translation>
    </message>
    <message>
        <source>Samenvatting</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Sleutel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Soort inzicht</source>
        <translation>Kind of insight</translation>
    </message>
    <message>
        <source>Stand van zaken</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sterkte</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tekst uit ZorgDesk, op {moment} uit het venster gered</source>
        <translation>Text from ZorgDesk, rescued from the window on {moment}</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Tijdens covid</source>
        <translation>During Covid</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Titels erboven</source>
        <translation>Headings above</translation>
    </message>
    <message>
        <source>U mag niet schrijven in de map {folder}. Kies een andere map.</source>
        <translation>You may not write in the folder {folder}. Choose another folder.</translation>
    </message>
    <message>
        <source>Uit de leesbare kopieën: {things}.</source>
        <translation>From the readable copies: {things}.</translation>
    </message>
    <message>
        <source>Uit de reservekopie van {moment}: {things}. Die zijn zoals ze toen waren; wat u daarna aan precies die wijzigde, is verloren.</source>
        <translation>From the backup of {moment}: {things}. These are as they were then; what you changed in just these since is lost.</translation>
    </message>
    <message>
        <source>Uit het beschadigde bestand zelf: {things}.</source>
        <translation>From the damaged file itself: {things}.</translation>
    </message>
    <message>
        <source>Van het notitieboek {path} is niets terug te vinden: niet in het bestand, niet in een reservekopie en niet in leesbare kopieën. Het bestand blijft staan zoals het is; begin een nieuw notitieboek.</source>
        <translation>Nothing of the notebook {path} can be found: not in the file, not in a backup and not in readable copies. The file stays as it is; begin a new notebook.</translation>
    </message>
    <message>
        <source>Verzameling</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Verzamelingen</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Voluit</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>Wat eerder bewaard was, is er nog; deze laatste wijziging is nog niet bewaard.</source>
        <translation>What was saved before is still there; this last change is not saved yet.</translation>
    </message>
    <message>
        <source>Werkpunt</source>
        <translation>Work point</translation>
    </message>
    <message>
        <source>Zonder titel</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>afgevinkt</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>ambulance</source>
        <translation>ambulance</translation>
    </message>
    <message>
        <source>andere naam</source>
        <translation>another name</translation>
    </message>
    <message>
        <source>appel</source>
        <translation>apple</translation>
    </message>
    <message>
        <source>applaus</source>
        <translation>applause</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>car</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>baby</translation>
    </message>
    <message>
        <source>bel</source>
        <translation>bell</translation>
    </message>
    <message>
        <source>blad</source>
        <translation>page</translation>
    </message>
    <message>
        <source>blauw</source>
        <translation>blue</translation>
    </message>
    <message>
        <source>blauw hart</source>
        <translation>blue heart</translation>
    </message>
    <message>
        <source>blauwe bol</source>
        <translation>blue circle</translation>
    </message>
    <message>
        <source>blij gezicht</source>
        <translation>happy face</translation>
    </message>
    <message>
        <source>boeken</source>
        <translation>books</translation>
    </message>
    <message>
        <source>boos gezicht</source>
        <translation>angry face</translation>
    </message>
    <message>
        <source>brede grijns</source>
        <translation>broad grin</translation>
    </message>
    <message>
        <source>breed lachend gezicht</source>
        <translation>beaming face</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>cadeau</source>
        <translation>present</translation>
    </message>
    <message>
        <source>de delen van de samenstelling</source>
        <translation>the parts of the compound</translation>
    </message>
    <message>
        <source>de schijf antwoordt niet zoals het hoort</source>
        <translation>the disk does not answer as it should</translation>
    </message>
    <message>
        <source>de schijf is vol</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>doel</source>
        <translation>target</translation>
    </message>
    <message>
        <source>duim omhoog</source>
        <translation>thumbs up</translation>
    </message>
    <message>
        <source>duim omlaag</source>
        <translation>thumbs down</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>een ander woord voor hetzelfde</source>
        <translation>another word for the same</translation>
    </message>
    <message>
        <source>een andere vorm van het woord</source>
        <translation>another form of the word</translation>
    </message>
    <message>
        <source>een filterwaarde van de fiche</source>
        <translation>a filter value of the entry</translation>
    </message>
    <message>
        <source>een nauwer begrip</source>
        <translation>a narrower notion</translation>
    </message>
    <message>
        <source>een ruimer begrip</source>
        <translation>a broader notion</translation>
    </message>
    <message>
        <source>een samenstelling die ermee begint</source>
        <translation>a compound that begins with it</translation>
    </message>
    <message>
        <source>een samenstelling die erop eindigt</source>
        <translation>a compound that ends in it</translation>
    </message>
    <message>
        <source>een samenstelling die op een verwant woord eindigt</source>
        <translation>a compound that ends in a related word</translation>
    </message>
    <message>
        <source>een verwant woord</source>
        <translation>a related word</translation>
    </message>
    <message>
        <source>een woord dat zo begint</source>
        <translation>a word that begins so</translation>
    </message>
    <message>
        <source>engeltje</source>
        <translation>angel</translation>
    </message>
    <message>
        <source>er stond nog niets in</source>
        <translation>there was nothing in it yet</translation>
    </message>
    <message>
        <source>euro’s</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>feest</source>
        <translation>party</translation>
    </message>
    <message>
        <source>fiets</source>
        <translation>bicycle</translation>
    </message>
    <message>
        <source>filterwaarden</source>
        <translation>the filter values</translation>
    </message>
    <message>
        <source>gebroken hart</source>
        <translation>broken heart</translation>
    </message>
    <message>
        <source>geel</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>geel hart</source>
        <translation>yellow heart</translation>
    </message>
    <message>
        <source>gekruiste vingers</source>
        <translation>crossed fingers</translation>
    </message>
    <message>
        <source>geld</source>
        <translation>money</translation>
    </message>
    <message>
        <source>gele bol</source>
        <translation>yellow circle</translation>
    </message>
    <message>
        <source>gevouwen handen</source>
        <translation>folded hands</translation>
    </message>
    <message>
        <source>gezin</source>
        <translation>family</translation>
    </message>
    <message>
        <source>glimlach</source>
        <translation>smile</translation>
    </message>
    <message>
        <source>grijns</source>
        <translation>smirk</translation>
    </message>
    <message>
        <source>groen</source>
        <translation>green</translation>
    </message>
    <message>
        <source>groen hart</source>
        <translation>green heart</translation>
    </message>
    <message>
        <source>groene bol</source>
        <translation>green circle</translation>
    </message>
    <message>
        <source>gsm</source>
        <translation>mobile phone</translation>
    </message>
    <message>
        <source>handdruk</source>
        <translation>handshake</translation>
    </message>
    <message>
        <source>hartjes in de ogen</source>
        <translation>heart eyes</translation>
    </message>
    <message>
        <source>het is open in een ander venster</source>
        <translation>it is open in another window</translation>
    </message>
    <message>
        <source>het lukt niet ({why})</source>
        <translation>it does not work ({why})</translation>
    </message>
    <message>
        <source>het woord zelf</source>
        <translation>the word itself</translation>
    </message>
    <message>
        <source>hond</source>
        <translation>dog</translation>
    </message>
    <message>
        <source>honderd procent</source>
        <translation>a hundred per cent</translation>
    </message>
    <message>
        <source>huis</source>
        <translation>house</translation>
    </message>
    <message>
        <source>huis met tuin</source>
        <translation>house with garden</translation>
    </message>
    <message>
        <source>idee</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>in de map mag niet geschreven worden</source>
        <translation>nobody may write in the folder</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>jongen</source>
        <translation>boy</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation>calendar</translation>
    </message>
    <message>
        <source>kantoor</source>
        <translation>office</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>cat</translation>
    </message>
    <message>
        <source>kiemplant</source>
        <translation>seedling</translation>
    </message>
    <message>
        <source>knipoog</source>
        <translation>wink</translation>
    </message>
    <message>
        <source>knuffel</source>
        <translation>hug</translation>
    </message>
    <message>
        <source>koorts</source>
        <translation>fever</translation>
    </message>
    <message>
        <source>kruisje</source>
        <translation>cross</translation>
    </message>
    <message>
        <source>kus</source>
        <translation>kiss</translation>
    </message>
    <message>
        <source>lachend gezicht</source>
        <translation>grinning face</translation>
    </message>
    <message>
        <source>licht droevig gezicht</source>
        <translation>slightly sad face</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>luid huilend gezicht</source>
        <translation>loudly crying face</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>meisje</source>
        <translation>girl</translation>
    </message>
    <message>
        <source>mensen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>mondmasker</source>
        <translation>face mask</translation>
    </message>
    <message>
        <source>nadenkend gezicht</source>
        <translation>thinking face</translation>
    </message>
    <message>
        <source>neutraal gezicht</source>
        <translation>neutral face</translation>
    </message>
    <message>
        <source>niet afgevinkt</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>noodsignaal</source>
        <translation>distress signal</translation>
    </message>
    <message>
        <source>notitie</source>
        <translation>a note</translation>
    </message>
    <message>
        <source>ogen</source>
        <translation>eyes</translation>
    </message>
    <message>
        <source>oké</source>
        <translation>okay</translation>
    </message>
    <message>
        <source>opgelucht lachend gezicht</source>
        <translation>relieved laugh</translation>
    </message>
    <message>
        <source>oranje bol</source>
        <translation>orange circle</translation>
    </message>
    <message>
        <source>oude man</source>
        <translation>old man</translation>
    </message>
    <message>
        <source>oude vrouw</source>
        <translation>old woman</translation>
    </message>
    <message>
        <source>paperclip</source>
        <translation>paper clip</translation>
    </message>
    <message>
        <source>persoon</source>
        <translation>person</translation>
    </message>
    <message>
        <source>pil</source>
        <translation>pill</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>punaise</source>
        <translation>pushpin</translation>
    </message>
    <message>
        <source>raket</source>
        <translation>rocket</translation>
    </message>
    <message>
        <source>regenboog</source>
        <translation>rainbow</translation>
    </message>
    <message>
        <source>rode bol</source>
        <translation>red circle</translation>
    </message>
    <message>
        <source>rollend van het lachen</source>
        <translation>rolling with laughter</translation>
    </message>
    <message>
        <source>rollende ogen</source>
        <translation>rolling eyes</translation>
    </message>
    <message>
        <source>roos</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>roze</source>
        <translation>pink</translation>
    </message>
    <message>
        <source>samenvatting</source>
        <translation>the summary</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>schouderophalen</source>
        <translation>shrug</translation>
    </message>
    <message>
        <source>schreeuw van angst</source>
        <translation>scream of fear</translation>
    </message>
    <message>
        <source>slapend gezicht</source>
        <translation>sleeping face</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation>key</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>lock</translation>
    </message>
    <message>
        <source>soep</source>
        <translation>soup</translation>
    </message>
    <message>
        <source>spuit</source>
        <translation>syringe</translation>
    </message>
    <message>
        <source>ster</source>
        <translation>star</translation>
    </message>
    <message>
        <source>sterke arm</source>
        <translation>strong arm</translation>
    </message>
    <message>
        <source>stethoscoop</source>
        <translation>stethoscope</translation>
    </message>
    <message>
        <source>taart</source>
        <translation>cake</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>the text</translation>
    </message>
    <message>
        <source>tekstballon</source>
        <translation>speech bubble</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>titel</source>
        <translation>the title</translation>
    </message>
    <message>
        <source>traan</source>
        <translation>tear</translation>
    </message>
    <message>
        <source>tranen van het lachen</source>
        <translation>tears of joy</translation>
    </message>
    <message>
        <source>twee hartjes</source>
        <translation>two hearts</translation>
    </message>
    <message>
        <source>u mag het niet wissen</source>
        <translation>you may not delete it</translation>
    </message>
    <message>
        <source>uitroepteken</source>
        <translation>exclamation mark</translation>
    </message>
    <message>
        <source>verboden</source>
        <translation>prohibited</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation>magnifying glass</translation>
    </message>
    <message>
        <source>verlegen glimlach</source>
        <translation>shy smile</translation>
    </message>
    <message>
        <source>verward gezicht</source>
        <translation>confused face</translation>
    </message>
    <message>
        <source>vinkje</source>
        <translation>check mark</translation>
    </message>
    <message>
        <source>vraagteken</source>
        <translation>question mark</translation>
    </message>
    <message>
        <source>vrouw</source>
        <translation>woman</translation>
    </message>
    <message>
        <source>vuur</source>
        <translation>fire</translation>
    </message>
    <message>
        <source>wekker</source>
        <translation>alarm clock</translation>
    </message>
    <message>
        <source>wereld</source>
        <translation>world</translation>
    </message>
    <message>
        <source>wijzende vinger naar rechts</source>
        <translation>finger pointing right</translation>
    </message>
    <message>
        <source>wijzende vinger omhoog</source>
        <translation>finger pointing up</translation>
    </message>
    <message>
        <source>zandloper</source>
        <translation>hourglass</translation>
    </message>
    <message>
        <source>zelfde doelgroep: {names}</source>
        <translation>same target group: {names}</translation>
    </message>
    <message>
        <source>zelfde doelgroepen: {names}</source>
        <translation>same target groups: {names}</translation>
    </message>
    <message>
        <source>zelfde organisatie: {names}</source>
        <translation>same organisation: {names}</translation>
    </message>
    <message>
        <source>zelfde organisaties: {names}</source>
        <translation>same organisations: {names}</translation>
    </message>
    <message>
        <source>zelfde sector: {names}</source>
        <translation>same sector: {names}</translation>
    </message>
    <message>
        <source>zelfde sectoren: {names}</source>
        <translation>same sectors: {names}</translation>
    </message>
    <message>
        <source>zelfde thema: {names}</source>
        <translation>same theme: {names}</translation>
    </message>
    <message>
        <source>zelfde thema’s: {names}</source>
        <translation>same themes: {names}</translation>
    </message>
    <message>
        <source>ziekenhuis</source>
        <translation>hospital</translation>
    </message>
    <message>
        <source>zon</source>
        <translation>sun</translation>
    </message>
    <message>
        <source>zonnebril</source>
        <translation>sunglasses</translation>
    </message>
    <message>
        <source>zwaaiende hand</source>
        <translation>waving hand</translation>
    </message>
    <message>
        <source>{colour}: {meaning}</source>
        <translation>{colour}: {meaning}</translation>
    </message>
    <message>
        <source>{count} van de dingen in de map horen bij een label, een verzameling of een notitie die er niet meer is. Ze zijn weggelaten.</source>
        <translation>Things in the folder that belong to a label, a collection or a note that is no longer there: {count}. They were left out.</translation>
    </message>
    <message>
        <source>{day} om {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>{document}, pagina {page}</source>
        <translation>{document}, page {page}</translation>
    </message>
    <message>
        <source>{document}, pagina {page}, lijn {lines}</source>
        <translation>{document}, page {page}, line {lines}</translation>
    </message>
    <message>
        <source>{document}, pagina {page}, lijnen {lines}</source>
        <translation>{document}, page {page}, lines {lines}</translation>
    </message>
    <message>
        <source>{file}: de regels boven de tekst ontbreken. De tekst is bewaard als losse notitie.</source>
        <translation>{file}: the lines above the text are missing. The text is kept as a loose note.</translation>
    </message>
    <message>
        <source>{file}: geen tekst (UTF-8). Wat te lezen was, is bewaard als losse notitie.</source>
        <translation>{file}: no text (UTF-8). What could be read is kept as a loose note.</translation>
    </message>
    <message>
        <source>{file}: niet te lezen ({why}).</source>
        <translation>{file}: cannot be read ({why}).</translation>
    </message>
    <message>
        <source>{file}: {what} is niet begrepen. De tekst is bewaard.</source>
        <translation>{file}: {what} was not understood. The text is kept.</translation>
    </message>
    <message>
        <source>{file}: {what} is niet begrepen. Het hele bestand is bewaard als losse notitie.</source>
        <translation>{file}: {what} was not understood. The whole file is kept as a loose note.</translation>
    </message>
    <message>
        <source>{name} (financiert)</source>
        <translation>{name} (funder)</translation>
    </message>
    <message>
        <source>{name} (genoemd)</source>
        <translation>{name} (named)</translation>
    </message>
    <message>
        <source>{name} (organiseert)</source>
        <translation>{name} (runs it)</translation>
    </message>
    <message>
        <source>{name} (partner)</source>
        <translation>{name} (partner)</translation>
    </message>
    <message>
        <source>{name} bestaat al in de map {folder}. Kies een andere naam, of vraag om het bestand te vervangen.</source>
        <translation>{name} is already in the folder {folder}. Choose another name, or ask to replace the file.</translation>
    </message>
    <message>
        <source>{name} is een map. Kies een andere naam voor het bestand.</source>
        <translation>{name} is a folder. Choose another name for the file.</translation>
    </message>
    <message>
        <source>{name} kon niet geschreven worden ({why}). Er is niets gewijzigd.</source>
        <translation>{name} could not be written ({why}). Nothing was changed.</translation>
    </message>
    <message>
        <source>{note} bij {title}</source>
        <translation>{note} on {title}</translation>
    </message>
    <message>
        <source>{note} over {key}, die niet meer in de catalogus staat</source>
        <translation>{note} about {key}, which is no longer in the catalogue</translation>
    </message>
    <message>
        <source>{number} bladwijzer</source>
        <translation>{number} bookmark</translation>
    </message>
    <message>
        <source>{number} bladwijzers</source>
        <translation>{number} bookmarks</translation>
    </message>
    <message>
        <source>{number} ding</source>
        <translation>{number} thing</translation>
    </message>
    <message>
        <source>{number} dingen</source>
        <translation>{number} things</translation>
    </message>
    <message>
        <source>{number} eigen fiche</source>
        <translation>{number} own entry</translation>
    </message>
    <message>
        <source>{number} eigen fiches</source>
        <translation>{number} own entries</translation>
    </message>
    <message>
        <source>{number} fiche</source>
        <translation>{number} entry</translation>
    </message>
    <message>
        <source>{number} fiches</source>
        <translation>{number} entries</translation>
    </message>
    <message>
        <source>{number} label</source>
        <translation>{number} label</translation>
    </message>
    <message>
        <source>{number} labels</source>
        <translation>{number} labels</translation>
    </message>
    <message>
        <source>{number} losse notitie</source>
        <translation>{number} loose note</translation>
    </message>
    <message>
        <source>{number} losse notities</source>
        <translation>{number} loose notes</translation>
    </message>
    <message>
        <source>{number} markering</source>
        <translation>{number} highlight</translation>
    </message>
    <message>
        <source>{number} markeringen</source>
        <translation>{number} highlights</translation>
    </message>
    <message>
        <source>{number} met een eigen notitie</source>
        <translation>{number} with an own note</translation>
    </message>
    <message>
        <source>{number} notitie</source>
        <translation>{number} note</translation>
    </message>
    <message>
        <source>{number} notities</source>
        <translation>{number} notes</translation>
    </message>
    <message>
        <source>{number} verzameling</source>
        <translation>{number} collection</translation>
    </message>
    <message>
        <source>{number} verzamelingen</source>
        <translation>{number} collections</translation>
    </message>
    <message>
        <source>{path} is geen catalogus van ZorgDesk.</source>
        <translation>{path} is no catalogue of ZorgDesk.</translation>
    </message>
    <message>
        <source>{path} is het notitieboek zelf. Kies een andere naam of plaats voor de kopie.</source>
        <translation>{path} is the notebook itself. Choose another name or place for the copy.</translation>
    </message>
    <message>
        <source>{sign} staat voor een teken dat deze PDF niet kan tonen.</source>
        <translation>{sign} stands for a character that this PDF cannot show.</translation>
    </message>
    <message>
        <source>{these}; {those}</source>
        <translation>{these}; {those}</translation>
    </message>
    <message>
        <source>{what}, gewijzigd op {moment}</source>
        <translation>{what}, changed on {moment}</translation>
    </message>
    <message>
        <source>‘{word}’ staat in de {field}.</source>
        <translation>“{word}” is in {field}.</translation>
    </message>
    <message>
        <source>‘{word}’: ‘{found}’ ({way}).</source>
        <translation>“{word}”: “{found}” ({way}).</translation>
    </message>
    <message>
        <source>‘{word}’: ‘{found}’ in de {field} ({way}).</source>
        <translation>“{word}”: “{found}” in {field} ({way}).</translation>
    </message>
</context>
</TS>
