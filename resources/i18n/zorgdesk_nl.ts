<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AllHighlights</name>
    <message>
        <source>Reading …</source>
        <translation>Bezig met lezen …</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The layout of the window could not be remembered.</source>
        <translation>De indeling van het venster kon niet onthouden worden.</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>New own entry</source>
        <translation>Nieuwe eigen fiche</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Melding sluiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
</context>
<context>
    <name>ChangingSeveral</name>
    <message>
        <source>Choose several entries first: click with Ctrl, or press Ctrl+A.</source>
        <translation>Kies eerst meer dan één fiche: klik met Ctrl, of druk op Ctrl+A.</translation>
    </message>
    <message>
        <source>Done: %s.</source>
        <translation>Gedaan: %s.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Back to ZorgDesk</source>
        <translation>Terug naar ZorgDesk</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder bewaren</translation>
    </message>
    <message>
        <source>Keep them elsewhere …</source>
        <translation>Elders bewaren …</translation>
    </message>
    <message>
        <source>They are kept in this window. Keep them elsewhere?</source>
        <translation>Ze staan nog in dit venster. Wilt u ze elders bewaren?</translation>
    </message>
    <message>
        <source>Your last notes could not be saved in the notebook.</source>
        <translation>Uw laatste notities konden niet bewaard worden in het notitieboek.</translation>
    </message>
</context>
<context>
    <name>CollectionChoice</name>
    <message>
        <source>%s, it is in it already</source>
        <translation>%s, staat er al in</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Verzamelingen</translation>
    </message>
    <message>
        <source>Move to another collection</source>
        <translation>Naar een andere verzameling verplaatsen</translation>
    </message>
    <message>
        <source>Name of a collection, or of a new one</source>
        <translation>Naam van een verzameling, of van een nieuwe</translation>
    </message>
    <message>
        <source>New collection “%s”</source>
        <translation>Nieuwe verzameling “%s”</translation>
    </message>
    <message>
        <source>Put in a collection</source>
        <translation>In een verzameling zetten</translation>
    </message>
</context>
<context>
    <name>CollectionHead</name>
    <message>
        <source>About this collection</source>
        <translation>Over deze verzameling</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>In it:</source>
        <translation>Hierin:</translation>
    </message>
    <message>
        <source>Say what this collection is for …</source>
        <translation>Schrijf waarvoor deze verzameling dient …</translation>
    </message>
</context>
<context>
    <name>CollectionMenu</name>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>Beschrijven …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nieuwe verzameling</translation>
    </message>
    <message>
        <source>New collection in it</source>
        <translation>Nieuwe verzameling hierin</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Andere naam</translation>
    </message>
</context>
<context>
    <name>CollectionTree</name>
    <message>
        <source>Collections</source>
        <translation>Verzamelingen</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message numerus="yes">
        <source>%n moved to “%s”.</source>
        <translation>
            <numerusform>%n verplaatst naar “%s”.</numerusform>
            <numerusform>%n verplaatst naar “%s”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in “%s”.</source>
        <translation>
            <numerusform>%n in “%s” gezet.</numerusform>
            <numerusform>%n in “%s” gezet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of “%s”.</source>
        <translation>
            <numerusform>%n uit “%s” gehaald.</numerusform>
            <numerusform>%n uit “%s” gehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%s”.</source>
        <translation>Naar “%s” verplaatst.</translation>
    </message>
    <message>
        <source>Put in “%s”.</source>
        <translation>In “%s” gezet.</translation>
    </message>
    <message>
        <source>Taken out of “%s”.</source>
        <translation>Uit “%s” gehaald.</translation>
    </message>
</context>
<context>
    <name>CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>Verzamelingen</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nieuwe verzameling</translation>
    </message>
    <message>
        <source>Put together what belongs together: for a workshop, a question or a reading list. Make a collection with +, then drag entries onto it or press Ctrl+G.</source>
        <translation>Zet bij elkaar wat bij elkaar hoort: voor een workshop, een vraag of een leeslijst. Maak een verzameling met +, en sleep er fiches op of druk op Ctrl+G.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Typ een opdracht</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>All commands …</source>
        <translation>Alle opdrachten …</translation>
    </message>
    <message>
        <source>All highlights …</source>
        <translation>Alle markeringen …</translation>
    </message>
    <message>
        <source>All labels …</source>
        <translation>Alle labels …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Reservekopieën …</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>Change the chosen entries</source>
        <translation>Iets doen met de gekozen fiches</translation>
    </message>
    <message>
        <source>Check the notebook</source>
        <translation>Notitieboek nakijken</translation>
    </message>
    <message>
        <source>Choose all results</source>
        <translation>Alle resultaten kiezen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Niets kiezen</translation>
    </message>
    <message>
        <source>Colours of highlights …</source>
        <translation>Kleuren van markeringen …</translation>
    </message>
    <message>
        <source>Colours of the computer</source>
        <translation>Kleuren van de computer</translation>
    </message>
    <message>
        <source>Copy as own entry</source>
        <translation>Kopiëren als eigen fiche</translation>
    </message>
    <message>
        <source>Copy as text with its source</source>
        <translation>Kopiëren als tekst met bron</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Donkere kleuren</translation>
    </message>
    <message>
        <source>Delete own entry</source>
        <translation>Eigen fiche verwijderen</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Deze notitie verwijderen</translation>
    </message>
    <message>
        <source>Earlier versions of the note …</source>
        <translation>Eerdere versies van de notitie …</translation>
    </message>
    <message>
        <source>Earlier versions of the own entry …</source>
        <translation>Eerdere versies van de eigen fiche …</translation>
    </message>
    <message>
        <source>Edit own entry</source>
        <translation>Eigen fiche bewerken</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Highlights in this entry</source>
        <translation>Markeringen in deze fiche</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>Labels …</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lichte kleuren</translation>
    </message>
    <message>
        <source>Loose notes …</source>
        <translation>Losse notities …</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
    </message>
    <message>
        <source>Mark in blue</source>
        <translation>Blauw markeren</translation>
    </message>
    <message>
        <source>Mark in green</source>
        <translation>Groen markeren</translation>
    </message>
    <message>
        <source>Mark in pink</source>
        <translation>Roze markeren</translation>
    </message>
    <message>
        <source>Mark in yellow</source>
        <translation>Geel markeren</translation>
    </message>
    <message>
        <source>Move to another collection …</source>
        <translation>Naar een andere verzameling verplaatsen …</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nieuwe verzameling …</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>New notebook …</source>
        <translation>Nieuw notitieboek …</translation>
    </message>
    <message>
        <source>New own entry</source>
        <translation>Nieuwe eigen fiche</translation>
    </message>
    <message>
        <source>Next hit on the page</source>
        <translation>Volgende treffer op de pagina</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Volgende in de lijst</translation>
    </message>
    <message>
        <source>Next note about this entry</source>
        <translation>Volgende notitie bij deze fiche</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Volgende ongelezen fiche</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale tekstgrootte</translation>
    </message>
    <message>
        <source>Open a notebook …</source>
        <translation>Notitieboek openen …</translation>
    </message>
    <message>
        <source>Password …</source>
        <translation>Wachtwoord …</translation>
    </message>
    <message>
        <source>Pin this note</source>
        <translation>Deze notitie vastzetten</translation>
    </message>
    <message>
        <source>Previous hit on the page</source>
        <translation>Vorige treffer op de pagina</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Vorige in de lijst</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Afdrukken …</translation>
    </message>
    <message>
        <source>Put in a collection …</source>
        <translation>In een verzameling zetten …</translation>
    </message>
    <message>
        <source>Put this note in a collection …</source>
        <translation>Deze notitie in een verzameling zetten …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Read back in the document</source>
        <translation>Terug lezen in het document</translation>
    </message>
    <message>
        <source>Read on in the document</source>
        <translation>Verder lezen in het document</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recente zoekopdrachten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie bewaren …</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Deze zoekopdracht bewaren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search everything again</source>
        <translation>Opnieuw alles tonen</translation>
    </message>
    <message>
        <source>Search synonyms and abbreviations too</source>
        <translation>Ook synoniemen en afkortingen zoeken</translation>
    </message>
    <message>
        <source>Show collections</source>
        <translation>Verzamelingen tonen</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Filters tonen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>In de map tonen</translation>
    </message>
    <message>
        <source>Show note</source>
        <translation>Notitie tonen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startpagina</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Uit deze verzameling halen</translation>
    </message>
    <message>
        <source>Take over from other notebooks …</source>
        <translation>Overnemen uit andere notitieboeken …</translation>
    </message>
    <message>
        <source>Trash …</source>
        <translation>Prullenmand …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>Waarom dit resultaat?</translation>
    </message>
    <message>
        <source>Wipe everything …</source>
        <translation>Alles wissen …</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Write in the margin</source>
        <translation>In de marge schrijven</translation>
    </message>
    <message>
        <source>Your own words …</source>
        <translation>Uw eigen woorden …</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Ways to go on</source>
        <translation>Manieren om verder te typen</translation>
    </message>
</context>
<context>
    <name>CountedList</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Something went wrong. Your notes are safe.</source>
        <translation>Er ging iets mis. Uw notities zijn veilig.</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>The collection “%s” is deleted. What was in it stays where it is.</source>
        <translation>De verzameling “%s” is verwijderd. De fiches en notities zelf blijven.</translation>
    </message>
    <message>
        <source>There is no notebook open.</source>
        <translation>Er is geen notitieboek open.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>DescriptionWindow</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Collection “%s”</source>
        <translation>Verzameling “%s”</translation>
    </message>
    <message>
        <source>For whom, for when, in which order to read. It goes along when you export.</source>
        <translation>Voor wie, voor wanneer, in welke volgorde te lezen. Gaat mee als u exporteert.</translation>
    </message>
    <message>
        <source>What this collection is for</source>
        <translation>Waarvoor deze verzameling dient</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Hit %(n)s of %(all)s</source>
        <translation>Treffer %(n)s van %(all)s</translation>
    </message>
    <message>
        <source>Nothing was searched for, or the entry is not in the list.</source>
        <translation>Er is niets gezocht, of de fiche staat niet in de lijst.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear the search box</source>
        <translation>Zoekvak leegmaken</translation>
    </message>
    <message>
        <source>Drag entries from the list onto this collection, or open an entry and press Ctrl+G. They stay in the order you give them.</source>
        <translation>Sleep fiches uit de lijst op deze verzameling, of open een fiche en druk op Ctrl+G. Ze blijven in de volgorde die u ze geeft.</translation>
    </message>
    <message>
        <source>No entry has all the filters you chose. Remove one above the list.</source>
        <translation>Geen enkele fiche past bij alle filters die u koos. Neem er een weg boven de lijst.</translation>
    </message>
    <message>
        <source>No entry matches “%s” within the filters you chose.</source>
        <translation>Geen enkele fiche past bij ‘%s’ binnen de filters die u koos.</translation>
    </message>
    <message>
        <source>No entry matches “%s”. Try another word, a shorter one, or the first letters.</source>
        <translation>Geen enkele fiche past bij ‘%s’. Probeer een ander woord, een korter woord of alleen de eerste letters.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Hier staat nog niets in</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle filters wegnemen</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Zoeken zonder filters</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle fiches tonen</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>%(read)s of the %(all)s are read.</source>
        <translation>%(read)s van de %(all)s zijn gelezen.</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>Ook:</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>Begin te lezen</translation>
    </message>
    <message>
        <source>Belongs with this</source>
        <translation>Hoort hierbij</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Verzamelingen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Described from</source>
        <translation>Beschreven uit</translation>
    </message>
    <message>
        <source>In a margin</source>
        <translation>Kanttekening</translation>
    </message>
    <message>
        <source>In the margin of %s</source>
        <translation>Kanttekening bij %s</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Loose note</source>
        <translation>Losse notitie</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Genoemd in</translation>
    </message>
    <message>
        <source>Next in the document</source>
        <translation>Volgende in het document</translation>
    </message>
    <message>
        <source>Note about %s</source>
        <translation>Notitie bij %s</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Previous in the document</source>
        <translation>Vorige in het document</translation>
    </message>
    <message>
        <source>Read it in order, from passage to passage, with Alt+Down and Alt+Up.</source>
        <translation>Lees in volgorde, van passage tot passage, met Alt+↓ en Alt+↑.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Verder lezen</translation>
    </message>
    <message>
        <source>Similar entries</source>
        <translation>Verwante fiches</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Gebruikt in</translation>
    </message>
    <message>
        <source>What points here</source>
        <translation>Wat hiernaar verwijst</translation>
    </message>
    <message>
        <source>You wrote this entry yourself; it is in your notebook only. Changed on %s.</source>
        <translation>U schreef deze fiche zelf; ze staat alleen in uw notitieboek. Gewijzigd op %s.</translation>
    </message>
    <message>
        <source>and %s more</source>
        <translation>en nog %s</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>regels</translation>
    </message>
    <message>
        <source>page %s</source>
        <translation>pagina %s</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
</context>
<context>
    <name>EverythingWindow</name>
    <message>
        <source>All colours</source>
        <translation>Alle kleuren</translation>
    </message>
    <message>
        <source>All highlights</source>
        <translation>Alle markeringen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Colours …</source>
        <translation>Kleuren …</translation>
    </message>
    <message>
        <source>No highlight answers to this. Take words or the colour away.</source>
        <translation>Geen enkele markering voldoet hieraan. Neem woorden of de kleur weg.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select words in an entry and press Ctrl+1.</source>
        <translation>Er is nog niets gemarkeerd. Selecteer woorden in een fiche en druk op Ctrl+1.</translation>
    </message>
    <message>
        <source>Only what moved or is to be reviewed</source>
        <translation>Alleen wat verplaatst of te controleren is</translation>
    </message>
    <message>
        <source>These places are right (%s)</source>
        <translation>Deze plaatsen kloppen (%s)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Words in a passage, its margin or its entry</source>
        <translation>Woorden in een passage, de marge of de titel</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a folder and a name</source>
        <translation>Een map en een naam kiezen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message numerus="yes">
        <source>In %n places of your notes there may be data of a client.</source>
        <translation>
            <numerusform>Op %n plaats in uw notities staan misschien gegevens van een cliënt.</numerusform>
            <numerusform>Op %n plaatsen in uw notities staan misschien gegevens van een cliënt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them before you pass the file on.</source>
        <translation>Kijk dat na voor u het bestand doorgeeft.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Het bestand vervangen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The file is being made</source>
        <translation>Het bestand wordt gemaakt</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Er bestaat al een bestand met deze naam.</translation>
    </message>
    <message>
        <source>Type a whole path, or choose a folder and a name.</source>
        <translation>Typ een volledig pad, of kies een map en een naam.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>%s is made.</source>
        <translation>%s is gemaakt.</translation>
    </message>
    <message>
        <source>Catalogue of ZorgDesk</source>
        <translation>Catalogus van ZorgDesk</translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation>Gekozen fiches</translation>
    </message>
    <message>
        <source>Everything in my notebook</source>
        <translation>Alles in mijn notitieboek</translation>
    </message>
    <message>
        <source>Everything with a bookmark</source>
        <translation>Alles met een bladwijzer</translation>
    </message>
    <message>
        <source>Everything with a note</source>
        <translation>Alles met een notitie</translation>
    </message>
    <message>
        <source>My bookmarks</source>
        <translation>Mijn bladwijzers</translation>
    </message>
    <message>
        <source>My notebook</source>
        <translation>Mijn notitieboek</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mijn notities</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>The collection “%s”</source>
        <translation>De verzameling “%s”</translation>
    </message>
    <message>
        <source>The entries you chose</source>
        <translation>De gekozen fiches</translation>
    </message>
    <message>
        <source>The export was stopped; no file was made.</source>
        <translation>Het exporteren is gestopt; er is geen bestand gemaakt.</translation>
    </message>
    <message>
        <source>The file is still being made.</source>
        <translation>Het bestand wordt nog gemaakt.</translation>
    </message>
    <message>
        <source>The open entry</source>
        <translation>De open fiche</translation>
    </message>
    <message>
        <source>The results in the list</source>
        <translation>De resultaten in de lijst</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>De hele catalogus</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>CSV: a table for any program</source>
        <translation>CSV: een tabel voor elk programma</translation>
    </message>
    <message>
        <source>Excel (xlsx): a table, notes on a sheet of their own</source>
        <translation>Excel (xlsx): een tabel, notities op een eigen blad</translation>
    </message>
    <message>
        <source>JSON: everything, for programs</source>
        <translation>JSON: alles, voor programma’s</translation>
    </message>
    <message>
        <source>Markdown (md): plain text for other note programs</source>
        <translation>Markdown (md): gewone tekst voor andere notitieprogramma’s</translation>
    </message>
    <message>
        <source>OpenDocument (odt): to work on in LibreOffice</source>
        <translation>OpenDocument (odt): om verder te bewerken in LibreOffice</translation>
    </message>
    <message>
        <source>PDF: to print and hand out</source>
        <translation>PDF: om af te drukken en door te geven</translation>
    </message>
    <message>
        <source>Web page (html): one file for any browser</source>
        <translation>Webpagina (html): één bestand voor elke browser</translation>
    </message>
    <message>
        <source>Word (docx): to work on</source>
        <translation>Word (docx): om verder te bewerken</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>It is in “%s” already.</source>
        <translation>Staat al in “%s”.</translation>
    </message>
    <message>
        <source>Open an entry first, or choose some in the list.</source>
        <translation>Open eerst een fiche, of kies er een paar in de lijst.</translation>
    </message>
    <message>
        <source>There is no notebook that can be written in.</source>
        <translation>Er is geen notitieboek waarin u kunt schrijven.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove all</source>
        <translation>Alles wegnemen</translation>
    </message>
    <message>
        <source>Remove filter %s</source>
        <translation>Filter %s wegnemen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Deze filter wegnemen</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>FrontNote</name>
    <message>
        <source>The note is deleted.</source>
        <translation>De notitie is verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Write something in the note first.</source>
        <translation>Schrijf eerst iets in de notitie.</translation>
    </message>
</context>
<context>
    <name>HighlightDetails</name>
    <message>
        <source>Colours …</source>
        <translation>Kleuren …</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Review …</source>
        <translation>Nakijken …</translation>
    </message>
    <message>
        <source>Take the highlight away</source>
        <translation>Markering weghalen</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Dat klopt</translation>
    </message>
    <message>
        <source>Write something in the margin of this passage.</source>
        <translation>Schrijf iets in de marge van deze passage.</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Marked: %s</source>
        <translation>Gemarkeerd: %s</translation>
    </message>
    <message>
        <source>The highlight is taken away; Ctrl+Z puts it back.</source>
        <translation>De markering is weg; Ctrl+Z zet ze terug.</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message numerus="yes">
        <source>%n highlights</source>
        <translation>
            <numerusform>%n markering</numerusform>
            <numerusform>%n markeringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Teruggevonden</translation>
    </message>
    <message>
        <source>Found again in another place</source>
        <translation>Teruggevonden op een andere plaats</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>No highlights</source>
        <translation>Geen markeringen</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Staat niet meer in de tekst</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
</context>
<context>
    <name>HighlightsBelow</name>
    <message>
        <source>Highlights (%s)</source>
        <translation>Markeringen (%s)</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights in this entry</source>
        <translation>Markeringen in deze fiche</translation>
    </message>
    <message>
        <source>Nothing is marked here yet. Select words of the text and press Ctrl+1, Ctrl+2, Ctrl+3 or Ctrl+4.</source>
        <translation>Hier is nog niets gemarkeerd. Selecteer woorden in de tekst en druk op Ctrl+1, Ctrl+2, Ctrl+3 of Ctrl+4.</translation>
    </message>
</context>
<context>
    <name>KeepingNotes</name>
    <message>
        <source>A note about nothing in particular</source>
        <translation>Een losse notitie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>KeepingSafe</name>
    <message>
        <source>A note about nothing in particular</source>
        <translation>Een notitie die bij geen fiche hoort</translation>
    </message>
    <message>
        <source>Backups of your notebook</source>
        <translation>Reservekopieën van uw notitieboek</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bladwijzers</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Verzameling</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Verzamelingen</translation>
    </message>
    <message>
        <source>Coloured words were there then, struck ones are there now. Putting a version back keeps the present text as a version too.</source>
        <translation>Gekleurde woorden stonden er toen, doorstreepte staan er nu. Zet u een versie terug, dan blijft de tekst van nu ook als versie bewaard.</translation>
    </message>
    <message>
        <source>Coloured words were there then, struck ones are there now. Putting a version back keeps what it is now as a version too.</source>
        <translation>Gekleurde woorden stonden er toen, doorstreepte staan er nu. Zet u een versie terug, dan blijft wat er nu staat ook als versie bewaard.</translation>
    </message>
    <message>
        <source>Earlier versions of your note</source>
        <translation>Eerdere versies van uw notitie</translation>
    </message>
    <message>
        <source>Earlier versions of your own entry</source>
        <translation>Eerdere versies van uw eigen fiche</translation>
    </message>
    <message>
        <source>First what you typed must be saved; see the message in the window.</source>
        <translation>Eerst moet bewaard worden wat u typte; zie de melding in het venster.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Notes that come back: %(back)s; that change: %(changed)s; that go away: %(gone)s.</source>
        <translation>Notities die terugkomen: %(back)s; die veranderen: %(changed)s; die verdwijnen: %(gone)s.</translation>
    </message>
    <message>
        <source>Notes that were otherwise then</source>
        <translation>Notities die toen anders waren</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>Eigen fiches</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>Eigen fiche</translation>
    </message>
    <message>
        <source>Pair of words</source>
        <translation>Woordpaar</translation>
    </message>
    <message>
        <source>Pairs of words</source>
        <translation>Woordparen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Teruggezet.</translation>
    </message>
    <message>
        <source>Put only this note back</source>
        <translation>Alleen deze notitie terugzetten</translation>
    </message>
    <message>
        <source>Put this version back</source>
        <translation>Deze versie terugzetten</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Deze reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Bewaarde zoekopdracht</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekvragen</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when something changed.</source>
        <translation>Er is nog geen reservekopie. Er komt er een zodra er iets verandert.</translation>
    </message>
    <message>
        <source>This entry has no earlier versions yet.</source>
        <translation>Deze fiche heeft nog geen eerdere versies.</translation>
    </message>
    <message>
        <source>This note has no earlier versions yet.</source>
        <translation>Deze notitie heeft nog geen eerdere versies.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Prullenmand</translation>
    </message>
    <message>
        <source>What you deleted stays here and can be put back.</source>
        <translation>Wat u verwijderde, blijft hier staan. U kunt het terugzetten.</translation>
    </message>
    <message>
        <source>Your notes are as they were then.</source>
        <translation>Uw notities zijn nog zoals toen.</translation>
    </message>
    <message>
        <source>ZorgDesk makes these by itself. Restoring first backs up what is there now.</source>
        <translation>ZorgDesk maakt deze kopieën vanzelf. Vóór het terugzetten komt er eerst een kopie van wat er nu is.</translation>
    </message>
    <message>
        <source>deleted on %s</source>
        <translation>verwijderd op %s</translation>
    </message>
    <message>
        <source>is gone now</source>
        <translation>is nu weg</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>says something else now</source>
        <translation>zegt nu iets anders</translation>
    </message>
    <message>
        <source>then</source>
        <translation>toen</translation>
    </message>
</context>
<context>
    <name>KeptWindow</name>
    <message>
        <source>Reading …</source>
        <translation>Bezig met lezen …</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Wat gekozen is</translation>
    </message>
</context>
<context>
    <name>LabelColours</name>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turkoois</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>All labels in your notebook</source>
        <translation>Alle labels in uw notitieboek</translation>
    </message>
    <message>
        <source>There is no notebook open.</source>
        <translation>Er is geen notitieboek open.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n entries get “%s”.</source>
        <translation>
            <numerusform>%n fiche krijgt “%s”.</numerusform>
            <numerusform>%n fiches krijgen “%s”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have “%s” already.</source>
        <translation>
            <numerusform>%n fiche heeft “%s” al.</numerusform>
            <numerusform>%n fiches hebben “%s” al.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label “%s” goes away.</source>
        <translation>Het label “%s” verdwijnt.</translation>
    </message>
</context>
<context>
    <name>LabelsWindow</name>
    <message>
        <source>A new label, or the name of one</source>
        <translation>Een nieuw label, of de naam van een label</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Samenvoegen met</translation>
    </message>
    <message>
        <source>Name of a label</source>
        <translation>Naam van een label</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>There are no labels yet. Type a name above.</source>
        <translation>Er zijn nog geen labels. Typ hierboven een naam.</translation>
    </message>
</context>
<context>
    <name>LinkOffers</name>
    <message>
        <source>Entries and notes to link</source>
        <translation>Fiches en notities om naar te verwijzen</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Nothing is called “%s”.</source>
        <translation>Niets heet “%s”.</translation>
    </message>
</context>
<context>
    <name>LinkingEdit</name>
    <message>
        <source>Ctrl+click opens “%s”</source>
        <translation>Ctrl+klik opent “%s”</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>The notebook is open to be read only.</source>
        <translation>Het notitieboek is alleen geopend om te lezen.</translation>
    </message>
    <message>
        <source>There is no notebook open.</source>
        <translation>Er is geen notitieboek open.</translation>
    </message>
</context>
<context>
    <name>LookingOver</name>
    <message>
        <source>Details</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <source>Repair the notebook</source>
        <translation>Herstel het notitieboek</translation>
    </message>
    <message>
        <source>The notebook is being checked …</source>
        <translation>Het notitieboek wordt nagekeken …</translation>
    </message>
    <message>
        <source>The notebook was checked and is in order.</source>
        <translation>Het notitieboek is nagekeken en in orde.</translation>
    </message>
    <message>
        <source>ZorgDesk stopped unexpectedly last time. Your notebook is in order.</source>
        <translation>ZorgDesk is de vorige keer onverwacht gestopt. Uw notitieboek is nagekeken en in orde.</translation>
    </message>
</context>
<context>
    <name>LooseLine</name>
    <message numerus="yes">
        <source>%n loose notes with these words</source>
        <translation>
            <numerusform>%n losse notitie met deze woorden</numerusform>
            <numerusform>%n losse notities met deze woorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooseList</name>
    <message>
        <source>Loose notes</source>
        <translation>Losse notities</translation>
    </message>
</context>
<context>
    <name>LooseRow</name>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
</context>
<context>
    <name>LooseWindow</name>
    <message>
        <source>Loose notes</source>
        <translation>Losse notities</translation>
    </message>
    <message>
        <source>No loose note has these words.</source>
        <translation>Geen losse notitie heeft deze woorden.</translation>
    </message>
    <message>
        <source>Notes that are about no entry come here: of a workshop, or of a visit.</source>
        <translation>Hier komen notities die niet bij een fiche horen: van een workshop, of van een bezoek.</translation>
    </message>
    <message>
        <source>Search in loose notes</source>
        <translation>Zoek in de losse notities</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Write what you want to remember.</source>
        <translation>Schrijf hier wat u wilt onthouden.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Bladwijzer gezet</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelezen markeren</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Redo: %s</source>
        <translation>Opnieuw doen: %s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: %s</source>
        <translation>Ongedaan maken: %s</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Manual of ZorgDesk</source>
        <translation>Handleiding van ZorgDesk</translation>
    </message>
</context>
<context>
    <name>Margins</name>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>Not saved yet …</source>
        <translation>Nog niet bewaard …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>First select the words that you want to mark.</source>
        <translation>Selecteer eerst de woorden die u wilt markeren.</translation>
    </message>
    <message>
        <source>Only the text of the entry can be marked.</source>
        <translation>Alleen de tekst van de fiche kan gemarkeerd worden.</translation>
    </message>
    <message>
        <source>Select words of the text, or go to a highlight.</source>
        <translation>Selecteer woorden in de tekst, of ga naar een markering.</translation>
    </message>
</context>
<context>
    <name>MarkingBar</name>
    <message>
        <source>Take the highlight away</source>
        <translation>Markering weghalen</translation>
    </message>
    <message>
        <source>Write in the margin</source>
        <translation>In de marge schrijven</translation>
    </message>
</context>
<context>
    <name>MarkingGestures</name>
    <message>
        <source>Take the highlight away</source>
        <translation>Markering weghalen</translation>
    </message>
    <message>
        <source>Write in the margin</source>
        <translation>In de marge schrijven</translation>
    </message>
</context>
<context>
    <name>MeaningsWindow</name>
    <message>
        <source>Colours of highlights</source>
        <translation>Kleuren van markeringen</translation>
    </message>
    <message>
        <source>The meaning stands with every highlight, and in what you export.</source>
        <translation>De betekenis staat bij elke markering, en in wat u exporteert.</translation>
    </message>
    <message>
        <source>for instance: important</source>
        <translation>bijvoorbeeld: belangrijk</translation>
    </message>
    <message>
        <source>for instance: question</source>
        <translation>bijvoorbeeld: vraag</translation>
    </message>
    <message>
        <source>for instance: strong point</source>
        <translation>bijvoorbeeld: sterk punt</translation>
    </message>
    <message>
        <source>for instance: to discuss</source>
        <translation>bijvoorbeeld: te bespreken</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Verzamelingen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Markeringen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Notebook</source>
        <translation>&amp;Notitieboek</translation>
    </message>
    <message>
        <source>&amp;Own entries</source>
        <translation>&amp;Eigen fiches</translation>
    </message>
    <message>
        <source>&amp;Recent notebooks</source>
        <translation>&amp;Recente notitieboeken</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otities</translation>
    </message>
</context>
<context>
    <name>MergeOffer</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Aanpak</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bladwijzers</translation>
    </message>
    <message>
        <source>During Covid</source>
        <translation>Tijdens covid</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiatief</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of insight</source>
        <translation>Soort inzicht</translation>
    </message>
    <message>
        <source>Missing voice</source>
        <translation>Ontbrekende stem</translation>
    </message>
    <message>
        <source>My collections</source>
        <translation>Mijn verzamelingen</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mijn notitieboek</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Geen fiches</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Nog niet gelezen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>Eigen fiches</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>Eigen fiche</translation>
    </message>
    <message>
        <source>Pilot project</source>
        <translation>Proefproject</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Brondocument</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Met notitie</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>Met markeringen</translation>
    </message>
    <message>
        <source>Work point</source>
        <translation>Werkpunt</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>financiert</translation>
    </message>
    <message>
        <source>named</source>
        <translation>genoemd</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>runs it</source>
        <translation>organiseert</translation>
    </message>
</context>
<context>
    <name>NamingColours</name>
    <message>
        <source>There is no notebook open.</source>
        <translation>Er is geen notitieboek open.</translation>
    </message>
</context>
<context>
    <name>NewName</name>
    <message>
        <source>Name of the new collection</source>
        <translation>Naam van de nieuwe verzameling</translation>
    </message>
    <message>
        <source>Name, inside “%s”</source>
        <translation>Naam, in “%s”</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note</source>
        <translation>Uw notitie</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Your note, as it reads</source>
        <translation>Uw notitie, zoals ze leest</translation>
    </message>
</context>
<context>
    <name>NoteSaver</name>
    <message>
        <source>The note could not be saved.</source>
        <translation>De notitie kon niet worden bewaard.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Changed: %s</source>
        <translation>Gewijzigd: %s</translation>
    </message>
    <message>
        <source>Not saved yet …</source>
        <translation>Nog niet bewaard …</translation>
    </message>
    <message>
        <source>Not saved: the text is kept here</source>
        <translation>Niet bewaard: de tekst blijft hier staan</translation>
    </message>
    <message>
        <source>Nothing can be written here now.</source>
        <translation>Hier kan nu niet geschreven worden.</translation>
    </message>
    <message>
        <source>Saved at %s</source>
        <translation>Bewaard om %s</translation>
    </message>
    <message>
        <source>State of your note</source>
        <translation>Toestand van uw notitie</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Changed: %s</source>
        <translation>Gewijzigd: %s</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Notes about this entry</source>
        <translation>Notities bij deze fiche</translation>
    </message>
    <message>
        <source>Notes further left</source>
        <translation>Notities verder naar links</translation>
    </message>
    <message>
        <source>Notes further right</source>
        <translation>Notities verder naar rechts</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vastgezet</translation>
    </message>
</context>
<context>
    <name>NoteTitle</name>
    <message>
        <source>A title, if you want one</source>
        <translation>Een titel, als u dat wilt</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Titel van de notitie</translation>
    </message>
</context>
<context>
    <name>NoteToolbar</name>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Check box</source>
        <translation>Aanvinkvakje</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>More about this note</source>
        <translation>Meer over deze notitie</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Show the note as it reads</source>
        <translation>De notitie tonen zoals ze leest</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Write what you want to remember about this entry.</source>
        <translation>Schrijf hier wat u over deze fiche wilt onthouden.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Uw notitie</translation>
    </message>
</context>
<context>
    <name>NotebookFile</name>
    <message>
        <source>%s copy</source>
        <translation>%s kopie</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Another name …</source>
        <translation>Andere naam …</translation>
    </message>
    <message>
        <source>Another place …</source>
        <translation>Andere plaats …</translation>
    </message>
    <message>
        <source>New notebook</source>
        <translation>Nieuw notitieboek</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notitieboeken</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Een notitieboek openen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
    <message>
        <source>The copy %s is made, and read back.</source>
        <translation>De kopie %s is gemaakt en nagekeken.</translation>
    </message>
    <message>
        <source>There is a file %s already. It is left as it is.</source>
        <translation>Er is al een bestand %s. Het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>notebook</source>
        <translation>notitieboek</translation>
    </message>
</context>
<context>
    <name>NotebookName</name>
    <message>
        <source>No notebook is open.</source>
        <translation>Er is geen notitieboek open.</translation>
    </message>
    <message>
        <source>Notebook to read: %s</source>
        <translation>Notitieboek om te lezen: %s</translation>
    </message>
    <message>
        <source>Notebook: %s</source>
        <translation>Notitieboek: %s</translation>
    </message>
    <message>
        <source>Your notebook is being opened.</source>
        <translation>Uw notitieboek wordt geopend.</translation>
    </message>
    <message>
        <source>no notebook</source>
        <translation>geen notitieboek</translation>
    </message>
</context>
<context>
    <name>NotebookOpening</name>
    <message>
        <source>The notebook is being repaired …</source>
        <translation>Het notitieboek wordt hersteld …</translation>
    </message>
    <message>
        <source>“%s” is open already.</source>
        <translation>‘%s’ is al open.</translation>
    </message>
</context>
<context>
    <name>NotebookStanding</name>
    <message>
        <source>Open it to write</source>
        <translation>Openen om te schrijven</translation>
    </message>
    <message>
        <source>Save a copy to write in …</source>
        <translation>Kopie om in te schrijven …</translation>
    </message>
    <message>
        <source>“%s” can only be read: the file, its folder or its disk is read-only, or the file has more than one name. Here you read; nothing is changed.</source>
        <translation>‘%s’ kan hier alleen gelezen worden: het bestand, de map of de schijf is alleen-lezen, of het bestand heeft meer dan één naam. Er verandert niets.</translation>
    </message>
    <message>
        <source>“%s” can only be read: there is no room left on its disk. Make room, and open it to write. Here you read; nothing is changed.</source>
        <translation>‘%s’ kan hier alleen gelezen worden: op de schijf is geen plaats meer. Maak plaats vrij en open het dan om te schrijven. Er verandert niets.</translation>
    </message>
    <message>
        <source>“%s” is open in another window. Here you read; nothing is changed.</source>
        <translation>‘%s’ is open in een ander venster. Hier leest u alleen; er verandert niets.</translation>
    </message>
</context>
<context>
    <name>OtherNotebookWindow</name>
    <message>
        <source>%s notebooks are being read …</source>
        <translation>%s notitieboeken worden gelezen …</translation>
    </message>
    <message numerus="yes">
        <source>Also bring back %n things that you deleted here</source>
        <translation>
            <numerusform>Ook %n ding terughalen dat u hier verwijderde</numerusform>
            <numerusform>Ook %n dingen terughalen die u hier verwijderde</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over from other notebooks</source>
        <translation>Overnemen uit andere notitieboeken</translation>
    </message>
    <message numerus="yes">
        <source>This is what would come into your notebook from %n others. Those files themselves stay as they are. First a backup of your notebook is made; afterwards you can undo it in one go. If something goes wrong halfway, nothing of any of them has come.</source>
        <translation>
            <numerusform>Dit zou uit %n ander notitieboek in uw notitieboek komen. Dat bestand zelf blijft zoals het is. Eerst komt er een reservekopie van uw notitieboek; achteraf kunt u het in één keer ongedaan maken. Loopt er halverwege iets mis, dan is er uit geen enkel iets gekomen.</numerusform>
            <numerusform>Dit zou uit %n andere notitieboeken in uw notitieboek komen. Die bestanden zelf blijven zoals ze zijn. Eerst komt er een reservekopie van uw notitieboek; achteraf kunt u het in één keer ongedaan maken. Loopt er halverwege iets mis, dan is er uit geen enkel iets gekomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would come into your notebook from “%s”. That file itself stays as it is. First a backup of your notebook is made; afterwards you can undo it in one go.</source>
        <translation>Dit zou uit ‘%s’ in uw notitieboek komen. Dat bestand zelf blijft zoals het is. Eerst wordt een reservekopie van uw notitieboek gemaakt; achteraf kunt u alles in één keer ongedaan maken.</translation>
    </message>
    <message>
        <source>This was taken over, in one go. Undo takes all of it back, also later.</source>
        <translation>Dit is overgenomen, in één keer. Ongedaan maken neemt alles samen terug, ook later nog.</translation>
    </message>
</context>
<context>
    <name>OtherPassword</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password of “%s”</source>
        <translation>Wachtwoord van ‘%s’</translation>
    </message>
    <message>
        <source>Read the notebook</source>
        <translation>Notitieboek lezen</translation>
    </message>
</context>
<context>
    <name>OwnEntryForm</name>
    <message>
        <source>Name of the initiative</source>
        <translation>Naam van het initiatief</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Other names, with a comma between them</source>
        <translation>Andere namen, met een komma ertussen</translation>
    </message>
    <message>
        <source>Since when, until when?</source>
        <translation>Sinds wanneer, tot wanneer?</translation>
    </message>
    <message>
        <source>Sites, one on a line</source>
        <translation>Websites, één per regel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is it, for whom? One sentence for the list.</source>
        <translation>Wat is het, voor wie? Eén zin voor in de lijst.</translation>
    </message>
    <message>
        <source>What you know of the status</source>
        <translation>Wat u weet over de stand van zaken</translation>
    </message>
    <message>
        <source>Where do you have this from?</source>
        <translation>Waar hebt u dit vandaan?</translation>
    </message>
    <message>
        <source>Who told you, where did you read it?</source>
        <translation>Wie vertelde het, waar las u het?</translation>
    </message>
    <message>
        <source>https://… and after it whose site it is</source>
        <translation>https://… en daarachter van wie de website is</translation>
    </message>
    <message>
        <source>no address of a site: %s</source>
        <translation>geen webadres: %s</translation>
    </message>
</context>
<context>
    <name>OwnEntryView</name>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>New own entry</source>
        <translation>Nieuwe eigen fiche</translation>
    </message>
    <message>
        <source>Not saved yet …</source>
        <translation>Nog niet bewaard …</translation>
    </message>
    <message>
        <source>Not saved: the text is kept here</source>
        <translation>Niet bewaard: de tekst blijft hier staan</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>Eigen fiche</translation>
    </message>
    <message>
        <source>Saved at %s</source>
        <translation>Bewaard om %s</translation>
    </message>
    <message>
        <source>Show it as a page (Esc)</source>
        <translation>Als pagina tonen (Esc)</translation>
    </message>
    <message>
        <source>State of your own entry</source>
        <translation>Toestand van uw eigen fiche</translation>
    </message>
</context>
<context>
    <name>PageBrowser</name>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Notebooks, and what differs in them</source>
        <translation>Notitieboeken, en wat daarin anders is</translation>
    </message>
    <message>
        <source>What would be taken over</source>
        <translation>Wat overgenomen zou worden</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Show what I type</source>
        <translation>Tonen wat ik typ</translation>
    </message>
</context>
<context>
    <name>PasswordWindow</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Even geduld …</translation>
    </message>
</context>
<context>
    <name>Pencil</name>
    <message>
        <source>This entry is no longer in the catalogue.</source>
        <translation>Deze fiche staat niet meer in de catalogus.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Copied: %s, each with its source.</source>
        <translation>Gekopieerd: %s, elk met haar bron.</translation>
    </message>
    <message>
        <source>Copied: the text of the entry with its source.</source>
        <translation>Gekopieerd: de tekst van de fiche met de bron.</translation>
    </message>
    <message>
        <source>Open an entry first.</source>
        <translation>Open eerst een fiche.</translation>
    </message>
    <message>
        <source>Print: %s</source>
        <translation>Afdrukken: %s</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Data of clients do not belong in your notebook.</source>
        <translation>Gegevens van cliënten horen niet in uw notitieboek.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Keep it, and do not warn of this again</source>
        <translation>Laten staan, en hier niet meer voor waarschuwen</translation>
    </message>
    <message>
        <source>This looks like a national register number.</source>
        <translation>Dit lijkt op een rijksregisternummer.</translation>
    </message>
    <message>
        <source>This looks like a person: a name, an address and a day of birth.</source>
        <translation>Dit lijkt op een persoon: een naam, een adres en een geboortedatum.</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>First what you typed must be saved; see the message in the window.</source>
        <translation>Eerst moet bewaard zijn wat u typte; zie de melding in het venster.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password of the notebook</source>
        <translation>Wachtwoord van het notitieboek</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Wachtwoord instellen</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>Wachtwoord wegnemen</translation>
    </message>
    <message>
        <source>The notebook has no password any more.</source>
        <translation>Het notitieboek heeft geen wachtwoord meer.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>De twee wachtwoorden zijn niet hetzelfde. Typ ze opnieuw.</translation>
    </message>
    <message>
        <source>These backups are damaged and stayed as they were: %s</source>
        <translation>Deze reservekopieën zijn beschadigd en bleven zoals ze waren: %s</translation>
    </message>
    <message>
        <source>This notebook has a password. Give the present one to change it or to take it away; the backups go along.</source>
        <translation>Dit notitieboek heeft een wachtwoord. Geef het huidige om het te wijzigen of weg te nemen; de reservekopieën gaan mee.</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <translation>Typ eerst een wachtwoord.</translation>
    </message>
    <message>
        <source>Without the password nobody can read this notebook or its backups any more. Write it down in a safe place: who forgets it loses the notebook, and nobody can help.</source>
        <translation>Zonder het wachtwoord kan niemand dit notitieboek en zijn reservekopieën nog lezen. Schrijf het op en bewaar het op een veilige plaats: wie het vergeet, is het notitieboek kwijt, en niemand kan dan helpen.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Everything is read.</source>
        <translation>Alles is gelezen.</translation>
    </message>
    <message>
        <source>There is no browser to open this site. The address is: %s</source>
        <translation>Er is geen browser om deze site te openen. Het adres is: %s</translation>
    </message>
    <message>
        <source>This own entry was deleted. The trash has it.</source>
        <translation>Deze eigen fiche is verwijderd. Ze staat in de prullenmand.</translation>
    </message>
</context>
<context>
    <name>ReadingOthers</name>
    <message>
        <source>Without it, it is left out; the others still come.</source>
        <translation>Geeft u het niet, dan blijft het weg; de andere komen wel.</translation>
    </message>
</context>
<context>
    <name>RecentNotebooks</name>
    <message>
        <source>%s (not found)</source>
        <translation>%s (niet gevonden)</translation>
    </message>
    <message>
        <source>No notebook was open before</source>
        <translation>Er was nog geen notitieboek open</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>First what you typed must be saved, or kept elsewhere.</source>
        <translation>Eerst moet wat u typte bewaard zijn, hier of elders.</translation>
    </message>
    <message>
        <source>It has no password there: who opens that file can read it.</source>
        <translation>Daar staat hij zonder wachtwoord: wie dat bestand opent, kan hem lezen.</translation>
    </message>
    <message>
        <source>Keep my text elsewhere</source>
        <translation>Mijn tekst elders bewaren</translation>
    </message>
    <message>
        <source>Keep my text elsewhere …</source>
        <translation>Mijn tekst elders bewaren …</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notitieboek</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Open that notebook</source>
        <translation>Dat notitieboek openen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Your text is kept in %s.</source>
        <translation>Uw tekst is bewaard in %s.</translation>
    </message>
    <message>
        <source>notes kept on %s</source>
        <translation>notities gered op %s</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Your note:</source>
        <translation>Uw notitie:</translation>
    </message>
    <message>
        <source>via %s</source>
        <translation>via %s</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>bookmarked</source>
        <translation>met bladwijzer</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>met notitie</translation>
    </message>
    <message>
        <source>with highlights</source>
        <translation>met markeringen</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Best first</source>
        <translation>Beste eerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Op titel</translation>
    </message>
    <message>
        <source>In your order</source>
        <translation>In uw volgorde</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>Aantal resultaten</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wordt geopend …</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Volgorde van de resultaten</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Keep it without a place</source>
        <translation>Zonder plaats bewaren</translation>
    </message>
    <message>
        <source>Put it on the selected words</source>
        <translation>Op de gekozen woorden zetten</translation>
    </message>
    <message>
        <source>Review a highlight</source>
        <translation>Markering nakijken</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>The text of this entry changed, and what you marked no longer stands there. Select where the highlight belongs now, or choose what becomes of it.</source>
        <translation>De tekst van deze fiche is veranderd, en wat u markeerde staat er zo niet meer in. Selecteer waar de markering nu hoort, of kies wat ermee moet gebeuren.</translation>
    </message>
    <message>
        <source>The text of today</source>
        <translation>De tekst van nu</translation>
    </message>
    <message>
        <source>This entry is no longer in the catalogue.</source>
        <translation>Deze fiche staat niet meer in de catalogus.</translation>
    </message>
    <message>
        <source>What was marked</source>
        <translation>Wat gemarkeerd was</translation>
    </message>
</context>
<context>
    <name>SavingSearches</name>
    <message>
        <source>The saved search is deleted.</source>
        <translation>De bewaarde zoekopdracht is verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search by need, group, place or organisation</source>
        <translation>Zoek op nood, doelgroep, plaats of organisatie</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>In de catalogus zoeken</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Naar beneden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naar boven</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>%(has)s of the %(all)s are marked as read.</source>
        <translation>%(has)s van de %(all)s zijn als gelezen gemarkeerd.</translation>
    </message>
    <message>
        <source>%(has)s of the %(all)s have a bookmark.</source>
        <translation>%(has)s van de %(all)s hebben al een bladwijzer.</translation>
    </message>
    <message>
        <source>%(has)s of the %(all)s have this label.</source>
        <translation>%(has)s van de %(all)s hebben dit label al.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as not read</source>
        <translation>
            <numerusform>%n als niet gelezen markeren</numerusform>
            <numerusform>%n als niet gelezen markeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as read</source>
        <translation>
            <numerusform>%n als gelezen markeren</numerusform>
            <numerusform>%n als gelezen markeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put on %n entries</source>
        <translation>
            <numerusform>Op %n fiche zetten</numerusform>
            <numerusform>Op %n fiches zetten</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message numerus="yes">
        <source>Take off %n entries</source>
        <translation>
            <numerusform>Van %n fiche wegnemen</numerusform>
            <numerusform>Van %n fiches wegnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such label yet: it will be made.</source>
        <translation>Dit label bestaat nog niet: het wordt gemaakt.</translation>
    </message>
    <message>
        <source>Type the name of a label, or choose one.</source>
        <translation>Typ de naam van een label, of kies er een.</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>%s chosen</source>
        <translation>%s gekozen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Niets kiezen</translation>
    </message>
    <message>
        <source>Collection …</source>
        <translation>Verzameling …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>Put in a collection …</source>
        <translation>In een verzameling zetten …</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Name of a label</source>
        <translation>Naam van een label</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%(read)s of the %(all)s initiatives are read.</source>
        <translation>U hebt %(read)s van de %(all)s initiatieven gelezen.</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Bladeren</translation>
    </message>
    <message>
        <source>Care initiatives across sectors in Flanders and Brussels, offline.</source>
        <translation>Zorginitiatieven over de sectoren heen, in Vlaanderen en Brussel. Zonder internet.</translation>
    </message>
    <message>
        <source>Ctrl+D puts a bookmark on an entry. Below every entry you can write a note; it saves itself. Select words of a text and press Ctrl+1 to mark them.</source>
        <translation>Met Ctrl+D zet u een bladwijzer bij een fiche. Onder elke fiche kunt u een notitie schrijven; die bewaart zichzelf. Selecteer woorden in een tekst en druk op Ctrl+1 om ze te markeren.</translation>
    </message>
    <message>
        <source>Ctrl+G puts an entry in a collection. Ctrl+J is for notes about anything else, Ctrl+N for an entry of your own.</source>
        <translation>Met Ctrl+G zet u een fiche in een verzameling. Met Ctrl+J schrijft u losse notities, met Ctrl+N een eigen fiche.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bijhouden</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Nog niet gelezen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Verder lezen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Type a need, a group, a place or an organisation. Try:</source>
        <translation>Typ een nood, een doelgroep, een plaats of een organisatie. Probeer:</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>All entries</source>
        <translation>Alle fiches</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n bladwijzer</numerusform>
            <numerusform>%n bladwijzers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks taken away</source>
        <translation>
            <numerusform>%n bladwijzer weggenomen</numerusform>
            <numerusform>%n bladwijzers weggenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries marked as not read</source>
        <translation>
            <numerusform>%n fiche als niet gelezen gemarkeerd</numerusform>
            <numerusform>%n fiches als niet gelezen gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries marked as read</source>
        <translation>
            <numerusform>%n fiche als gelezen gemarkeerd</numerusform>
            <numerusform>%n fiches als gelezen gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to “%s”</source>
        <translation>
            <numerusform>%n verplaatst naar “%s”</numerusform>
            <numerusform>%n verplaatst naar “%s”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes taken over from %s notebooks</source>
        <translation>
            <numerusform>%n notitie overgenomen uit %s notitieboeken</numerusform>
            <numerusform>%n notities overgenomen uit %s notitieboeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes taken over from “%s”</source>
        <translation>
            <numerusform>%n notitie overgenomen uit ‘%s’</numerusform>
            <numerusform>%n notities overgenomen uit ‘%s’</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in “%s”</source>
        <translation>
            <numerusform>%n in “%s” gezet</numerusform>
            <numerusform>%n in “%s” gezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of “%s”</source>
        <translation>
            <numerusform>%n uit “%s” gehaald</numerusform>
            <numerusform>%n uit “%s” gehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>another order in “%s”</source>
        <translation>andere volgorde in “%s”</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>bladwijzer gezet</translation>
    </message>
    <message>
        <source>bookmark taken away</source>
        <translation>bladwijzer weggehaald</translation>
    </message>
    <message>
        <source>change in an own entry</source>
        <translation>wijziging in een eigen fiche</translation>
    </message>
    <message>
        <source>collection renamed to “%s”</source>
        <translation>verzameling heet nu “%s”</translation>
    </message>
    <message>
        <source>collection “%s” deleted</source>
        <translation>verzameling “%s” verwijderd</translation>
    </message>
    <message>
        <source>collection “%s” made</source>
        <translation>verzameling “%s” gemaakt</translation>
    </message>
    <message>
        <source>collection “%s” moved</source>
        <translation>verzameling “%s” verplaatst</translation>
    </message>
    <message>
        <source>collections put in order</source>
        <translation>volgorde van de verzamelingen</translation>
    </message>
    <message>
        <source>description of collection “%s”</source>
        <translation>beschrijving van verzameling “%s”</translation>
    </message>
    <message>
        <source>earlier version of a note</source>
        <translation>eerdere versie van een notitie</translation>
    </message>
    <message>
        <source>earlier version of an own entry</source>
        <translation>eerdere versie van een eigen fiche</translation>
    </message>
    <message>
        <source>highlight “%s”</source>
        <translation>markering ‘%s’</translation>
    </message>
    <message>
        <source>highlight “%s” taken away</source>
        <translation>markering ‘%s’ weggehaald</translation>
    </message>
    <message>
        <source>import</source>
        <translation>invoer</translation>
    </message>
    <message>
        <source>label renamed to “%s”</source>
        <translation>label hernoemd tot ‘%s’</translation>
    </message>
    <message>
        <source>label “%s” deleted</source>
        <translation>label ‘%s’ verwijderd</translation>
    </message>
    <message>
        <source>label “%s” made</source>
        <translation>label ‘%s’ gemaakt</translation>
    </message>
    <message>
        <source>label “%s” merged</source>
        <translation>label ‘%s’ samengevoegd</translation>
    </message>
    <message>
        <source>label “%s” put on</source>
        <translation>label ‘%s’ gegeven</translation>
    </message>
    <message numerus="yes">
        <source>label “%s” put on %n entries</source>
        <translation>
            <numerusform>label “%s” op %n fiche gezet</numerusform>
            <numerusform>label “%s” op %n fiches gezet</numerusform>
        </translation>
    </message>
    <message>
        <source>label “%s” taken off</source>
        <translation>label ‘%s’ weggehaald</translation>
    </message>
    <message numerus="yes">
        <source>label “%s” taken off %n entries</source>
        <translation>
            <numerusform>label “%s” van %n fiche weggenomen</numerusform>
            <numerusform>label “%s” van %n fiches weggenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>last change</source>
        <translation>laatste wijziging</translation>
    </message>
    <message>
        <source>marked as not read</source>
        <translation>als niet gelezen gemarkeerd</translation>
    </message>
    <message>
        <source>marked as read</source>
        <translation>als gelezen gemarkeerd</translation>
    </message>
    <message>
        <source>meaning of a colour</source>
        <translation>betekenis van een kleur</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nieuwe notitie</translation>
    </message>
    <message>
        <source>note deleted</source>
        <translation>notitie verwijderd</translation>
    </message>
    <message>
        <source>note no longer pinned</source>
        <translation>notitie niet meer vastgezet</translation>
    </message>
    <message>
        <source>note pinned</source>
        <translation>notitie vastgezet</translation>
    </message>
    <message>
        <source>other colour for highlight “%s”</source>
        <translation>andere kleur voor markering ‘%s’</translation>
    </message>
    <message>
        <source>other colour for label “%s”</source>
        <translation>andere kleur voor label ‘%s’</translation>
    </message>
    <message>
        <source>other place for highlight “%s”</source>
        <translation>andere plaats voor markering ‘%s’</translation>
    </message>
    <message>
        <source>own entry begun</source>
        <translation>eigen fiche begonnen</translation>
    </message>
    <message>
        <source>own entry “%s” deleted</source>
        <translation>eigen fiche “%s” verwijderd</translation>
    </message>
    <message>
        <source>put back from the trash</source>
        <translation>teruggezet uit de prullenmand</translation>
    </message>
    <message>
        <source>saved searches put in order</source>
        <translation>bewaarde zoekopdrachten geordend</translation>
    </message>
    <message>
        <source>search renamed to “%s”</source>
        <translation>zoekopdracht hernoemd tot ‘%s’</translation>
    </message>
    <message>
        <source>search “%s” deleted</source>
        <translation>zoekopdracht ‘%s’ verwijderd</translation>
    </message>
    <message>
        <source>search “%s” saved</source>
        <translation>zoekopdracht ‘%s’ bewaard</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>verschillende wijzigingen</translation>
    </message>
    <message>
        <source>taken over from %s notebooks</source>
        <translation>overgenomen uit %s notitieboeken</translation>
    </message>
    <message>
        <source>taken over from “%s”</source>
        <translation>overgenomen uit ‘%s’</translation>
    </message>
    <message>
        <source>title of a note</source>
        <translation>titel van een notitie</translation>
    </message>
    <message>
        <source>typing in a note</source>
        <translation>typen in een notitie</translation>
    </message>
    <message>
        <source>typing in the margin of “%s”</source>
        <translation>typen in de marge van ‘%s’</translation>
    </message>
    <message>
        <source>words “%(word)s” and “%(other)s” joined</source>
        <translation>woorden ‘%(word)s’ en ‘%(other)s’ verbonden</translation>
    </message>
    <message>
        <source>words “%(word)s” and “%(other)s” parted</source>
        <translation>woorden ‘%(word)s’ en ‘%(other)s’ losgemaakt</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Did you mean</source>
        <translation>Bedoelde u</translation>
    </message>
    <message>
        <source>Nothing found as typed. Shown are the results for</source>
        <translation>Niets gevonden. Dit zijn de resultaten voor</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>%(thing)s: %(about)s</source>
        <translation>%(thing)s: %(about)s</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bladwijzers</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Verzameling</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Verzamelingen</translation>
    </message>
    <message>
        <source>Coloured: only there. Struck through: only in your notebook.</source>
        <translation>Gekleurd: alleen daar. Doorstreept: alleen in uw notitieboek.</translation>
    </message>
    <message>
        <source>Could not be read; nothing comes from it</source>
        <translation>Niet gelezen, dus er komt niets uit</translation>
    </message>
    <message>
        <source>Differs on both sides: both stay.</source>
        <translation>Anders aan beide kanten: beide blijven.</translation>
    </message>
    <message>
        <source>Everything in it is in your notebook already.</source>
        <translation>Alles wat erin staat, staat al in uw notitieboek.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markeringen</translation>
    </message>
    <message>
        <source>In your notebook</source>
        <translation>In uw notitieboek</translation>
    </message>
    <message>
        <source>In “%s”</source>
        <translation>In ‘%s’</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels on entries</source>
        <translation>Labels op fiches</translation>
    </message>
    <message>
        <source>Loose note</source>
        <translation>Losse notitie</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Losse notities</translation>
    </message>
    <message>
        <source>Meaning of a colour</source>
        <translation>Betekenis van een kleur</translation>
    </message>
    <message>
        <source>Meanings of colours</source>
        <translation>Betekenissen van kleuren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Only the first %s things that differ are listed.</source>
        <translation>Alleen de eerste %s dingen die verschillen, staan in de lijst.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>Eigen fiches</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>Eigen fiche</translation>
    </message>
    <message>
        <source>Pairs of words</source>
        <translation>Woordparen</translation>
    </message>
    <message>
        <source>Read marks</source>
        <translation>Gelezen fiches</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Bewaarde zoekopdracht</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
    <message>
        <source>There is nothing in this notebook.</source>
        <translation>Er staat niets in dit notitieboek.</translation>
    </message>
    <message>
        <source>There is nothing new in them for your notebook.</source>
        <translation>Er staat niets nieuws in voor uw notitieboek.</translation>
    </message>
    <message>
        <source>Things in collections</source>
        <translation>In verzamelingen</translation>
    </message>
    <message>
        <source>What differs on both sides is never overwritten: theirs comes beside yours, with the name of that notebook in its title.</source>
        <translation>Wat aan beide kanten anders is, wordt nooit overschreven: de andere tekst komt naast de uwe te staan, met de naam van dat notitieboek in de titel.</translation>
    </message>
    <message>
        <source>What is not in your notebook yet you deleted here, or took back.</source>
        <translation>Wat nog niet in uw notitieboek staat, hebt u hier verwijderd of ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>What several of them hold comes once, and is counted with the first.</source>
        <translation>Wat in meer dan één ervan staat, komt één keer en telt bij het eerste.</translation>
    </message>
    <message>
        <source>What was written on there takes the place of yours; your text stays as an earlier version.</source>
        <translation>Waar daar verder geschreven is, komt die tekst in de plaats van de uwe; de uwe blijft bewaard als vroegere versie.</translation>
    </message>
    <message>
        <source>Written on there: theirs becomes yours, which stays as an earlier version.</source>
        <translation>Daar is verder geschreven: die tekst komt in de plaats van de uwe, die een vroegere versie wordt.</translation>
    </message>
    <message>
        <source>Yours stays.</source>
        <translation>Het uwe blijft.</translation>
    </message>
    <message>
        <source>deleted here</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>from %s</source>
        <translation>uit %s</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>al hier</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>written on</source>
        <translation>bijgewerkt</translation>
    </message>
</context>
<context>
    <name>TakingOverNotebooks</name>
    <message>
        <source>Done: %s.</source>
        <translation>Gedaan: %s.</translation>
    </message>
    <message>
        <source>First what you typed must be saved; see the message in the window.</source>
        <translation>Eerst moet bewaard worden wat u typte; zie het bericht in het venster.</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken over.</source>
        <translation>Gestopt; er is niets overgenomen.</translation>
    </message>
    <message>
        <source>Take over from other notebooks</source>
        <translation>Overnemen uit andere notitieboeken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>“%s” is being read …</source>
        <translation>‘%s’ wordt gelezen …</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: %s.</source>
        <translation>Opnieuw gedaan: %s.</translation>
    </message>
    <message>
        <source>One moment: %s …</source>
        <translation>Een ogenblik: %s …</translation>
    </message>
    <message>
        <source>Undone: %s.</source>
        <translation>Ongedaan gemaakt: %s.</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>Open the notebook</source>
        <translation>Notitieboek openen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password of “%s”</source>
        <translation>Wachtwoord van ‘%s’</translation>
    </message>
</context>
<context>
    <name>UnsealedTold</name>
    <message>
        <source>Beside it these can still be read without it: %s.</source>
        <translation>Ernaast is dit nog zonder wachtwoord te lezen: %s.</translation>
    </message>
    <message>
        <source>Delete those files for good</source>
        <translation>Die bestanden voorgoed wissen</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>In de map tonen</translation>
    </message>
    <message>
        <source>The files without a password are deleted.</source>
        <translation>De bestanden zonder wachtwoord zijn gewist.</translation>
    </message>
    <message>
        <source>The notebook and its backups have this password now.</source>
        <translation>Het notitieboek en zijn reservekopieën hebben nu dit wachtwoord.</translation>
    </message>
    <message>
        <source>These files are still there:</source>
        <translation>Deze bestanden staan er nog:</translation>
    </message>
    <message>
        <source>What you exported or copied elsewhere before can be read without it.</source>
        <translation>Wat u vroeger elders geëxporteerd of gekopieerd hebt, is zonder wachtwoord te lezen.</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Type to find a value</source>
        <translation>Typ om te zoeken</translation>
    </message>
</context>
<context>
    <name>ValuePicker</name>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Find: %s</source>
        <translation>Zoeken: %s</translation>
    </message>
    <message>
        <source>Remove %s</source>
        <translation>%s weghalen</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Another notebook …</source>
        <translation>Ander notitieboek …</translation>
    </message>
    <message>
        <source>Begin a new notebook</source>
        <translation>Begin een nieuw notitieboek</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Give the password …</source>
        <translation>Wachtwoord geven …</translation>
    </message>
    <message>
        <source>My own notebook</source>
        <translation>Mijn eigen notitieboek</translation>
    </message>
    <message>
        <source>Open it to read</source>
        <translation>Openen om te lezen</translation>
    </message>
    <message>
        <source>Repair the notebook</source>
        <translation>Herstel het notitieboek</translation>
    </message>
    <message>
        <source>The notebook “%s” stays open.</source>
        <translation>Het notitieboek ‘%s’ blijft open.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
</context>
<context>
    <name>WipeWindow</name>
    <message>
        <source>Close ZorgDesk</source>
        <translation>ZorgDesk sluiten</translation>
    </message>
    <message>
        <source>Files that are wiped</source>
        <translation>Bestanden die gewist worden</translation>
    </message>
    <message>
        <source>For a computer that is shared: ZorgDesk leaves nothing of you behind. Save a copy on a stick first of what you want to take along.</source>
        <translation>Voor een gedeelde computer: ZorgDesk laat niets van u achter. Bewaar eerst een kopie op een stick van wat u wilt meenemen.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles houden</translation>
    </message>
    <message>
        <source>Notebooks that are wiped</source>
        <translation>Notitieboeken die gewist worden</translation>
    </message>
    <message>
        <source>These files are wiped (%s):</source>
        <translation>Deze bestanden worden gewist (%s):</translation>
    </message>
    <message>
        <source>This cannot be undone. Type %s to go on:</source>
        <translation>Dit kan niet ongedaan gemaakt worden. Typ %s om door te gaan:</translation>
    </message>
    <message>
        <source>WIPE</source>
        <translation>WISSEN</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Wipe everything on this computer</source>
        <translation>Alles wissen op deze computer</translation>
    </message>
</context>
<context>
    <name>WipingAll</name>
    <message>
        <source> – on a stick or in the network</source>
        <translation> – op een stick of in het netwerk</translation>
    </message>
    <message>
        <source>Everything is wiped. Nothing of you is left in ZorgDesk here.</source>
        <translation>Alles is gewist. Van u staat hier niets meer in ZorgDesk.</translation>
    </message>
    <message>
        <source>Not everything could be wiped. These files are still there:</source>
        <translation>Niet alles kon gewist worden. Deze bestanden staan er nog:</translation>
    </message>
    <message>
        <source>What stays: copies and exports that you saved elsewhere, notebooks that are not ticked, and what the computer itself remembers of opened files.</source>
        <translation>Wat blijft: kopieën en exports die u elders bewaarde, notitieboeken die niet aangevinkt zijn, en wat de computer zelf onthoudt over geopende bestanden.</translation>
    </message>
    <message>
        <source>What you chose is wiped. Notebooks that you did not tick are there.</source>
        <translation>Wat u koos is gewist. Notitieboeken die u niet aanvinkte, zijn er nog.</translation>
    </message>
    <message>
        <source>backups: %s</source>
        <translation>reservekopieën: %s</translation>
    </message>
    <message>
        <source>notes: %s</source>
        <translation>notities: %s</translation>
    </message>
    <message>
        <source>number of notes unknown</source>
        <translation>aantal notities onbekend</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Put the notes in a collection “%s”</source>
        <translation>De notities samen in een verzameling ‘%s’ zetten</translation>
    </message>
    <message>
        <source>Put the notes of each in a collection with its name</source>
        <translation>De notities van elk in een verzameling met zijn naam zetten</translation>
    </message>
</context>
<context>
    <name>WordPairsWindow</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Wegnemen</translation>
    </message>
    <message>
        <source>Type two different words.</source>
        <translation>Typ twee verschillende woorden.</translation>
    </message>
    <message>
        <source>Who searches one of the two words finds the other as well, marked as such.</source>
        <translation>Wie het ene woord zoekt, vindt ook het andere. Het resultaat zegt dat erbij.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Uw eigen woorden</translation>
    </message>
    <message>
        <source>Your pairs of words</source>
        <translation>Uw woordparen</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>zelfde als</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Own entry</source>
        <translation>Eigen fiche</translation>
    </message>
    <message>
        <source>Own entry deleted; Ctrl+Z brings it back.</source>
        <translation>Eigen fiche verwijderd; Ctrl+Z haalt ze terug.</translation>
    </message>
    <message>
        <source>There is no notebook open to write in.</source>
        <translation>Er is geen notitieboek open om in te schrijven.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Saved searches</source>
        <translation>Bewaarde zoekopdrachten</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vastgezet</translation>
    </message>
</context>
</TS>
