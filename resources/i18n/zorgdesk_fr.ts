<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AllHighlights</name>
    <message>
        <source>Reading …</source>
        <translation>Lecture en cours …</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The layout of the window could not be remembered.</source>
        <translation>La disposition de la fenêtre n’a pas pu être mémorisée.</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>New own entry</source>
        <translation>Nouvelle fiche personnelle</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ChangingSeveral</name>
    <message>
        <source>Choose several entries first: click with Ctrl, or press Ctrl+A.</source>
        <translation>Choisissez d’abord plusieurs fiches : cliquez avec Ctrl, ou appuyez sur Ctrl+A.</translation>
    </message>
    <message>
        <source>Done: %s.</source>
        <translation>Fait : %s.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Back to ZorgDesk</source>
        <translation>Retour à ZorgDesk</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Keep them elsewhere …</source>
        <translation>Les garder ailleurs …</translation>
    </message>
    <message>
        <source>They are kept in this window. Keep them elsewhere?</source>
        <translation>Elles sont encore dans cette fenêtre. Les garder ailleurs ?</translation>
    </message>
    <message>
        <source>Your last notes could not be saved in the notebook.</source>
        <translation>Vos dernières notes n’ont pas pu être enregistrées dans le carnet.</translation>
    </message>
</context>
<context>
    <name>CollectionChoice</name>
    <message>
        <source>%s, it is in it already</source>
        <translation>%s, s’y trouve déjà</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Move to another collection</source>
        <translation>Déplacer vers une autre collection</translation>
    </message>
    <message>
        <source>Name of a collection, or of a new one</source>
        <translation>Nom d’une collection, ou d’une nouvelle</translation>
    </message>
    <message>
        <source>New collection “%s”</source>
        <translation>Nouvelle collection « %s »</translation>
    </message>
    <message>
        <source>Put in a collection</source>
        <translation>Mettre dans une collection</translation>
    </message>
</context>
<context>
    <name>CollectionHead</name>
    <message>
        <source>About this collection</source>
        <translation>À propos de cette collection</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>In it:</source>
        <translation>Dedans :</translation>
    </message>
    <message>
        <source>Say what this collection is for …</source>
        <translation>Dites à quoi sert cette collection …</translation>
    </message>
</context>
<context>
    <name>CollectionMenu</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Describe …</source>
        <translation>Décrire …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New collection in it</source>
        <translation>Nouvelle collection à l’intérieur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>CollectionTree</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
</context>
<context>
    <name>Collections</name>
    <message numerus="yes">
        <source>%n moved to “%s”.</source>
        <translation>
            <numerusform>%n déplacé vers « %s ».</numerusform>
            <numerusform>%n déplacés vers « %s ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in “%s”.</source>
        <translation>
            <numerusform>%n mis dans « %s ».</numerusform>
            <numerusform>%n mis dans « %s ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of “%s”.</source>
        <translation>
            <numerusform>%n retiré de « %s ».</numerusform>
            <numerusform>%n retirés de « %s ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to “%s”.</source>
        <translation>Déplacé vers « %s ».</translation>
    </message>
    <message>
        <source>Put in “%s”.</source>
        <translation>Mis dans « %s ».</translation>
    </message>
    <message>
        <source>Taken out of “%s”.</source>
        <translation>Retiré de « %s ».</translation>
    </message>
</context>
<context>
    <name>CollectionsView</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Put together what belongs together: for a workshop, a question or a reading list. Make a collection with +, then drag entries onto it or press Ctrl+G.</source>
        <translation>Rassemblez ce qui va ensemble : pour un atelier, une question ou une liste de lecture. Créez une collection avec +, puis glissez-y des fiches ou appuyez sur Ctrl+G.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Tapez une commande</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>All commands …</source>
        <translation>Toutes les commandes …</translation>
    </message>
    <message>
        <source>All highlights …</source>
        <translation>Tous les surlignages …</translation>
    </message>
    <message>
        <source>All labels …</source>
        <translation>Toutes les étiquettes …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Copies de sauvegarde …</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Change the chosen entries</source>
        <translation>Agir sur les fiches choisies</translation>
    </message>
    <message>
        <source>Check the notebook</source>
        <translation>Vérifier le carnet</translation>
    </message>
    <message>
        <source>Choose all results</source>
        <translation>Choisir tous les résultats</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Colours of highlights …</source>
        <translation>Couleurs des surlignages …</translation>
    </message>
    <message>
        <source>Colours of the computer</source>
        <translation>Couleurs de l’ordinateur</translation>
    </message>
    <message>
        <source>Copy as own entry</source>
        <translation>Copier comme fiche personnelle</translation>
    </message>
    <message>
        <source>Copy as text with its source</source>
        <translation>Copier comme texte avec la source</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Delete own entry</source>
        <translation>Supprimer la fiche personnelle</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Supprimer cette note</translation>
    </message>
    <message>
        <source>Earlier versions of the note …</source>
        <translation>Versions précédentes de la note …</translation>
    </message>
    <message>
        <source>Earlier versions of the own entry …</source>
        <translation>Versions antérieures de la fiche personnelle…</translation>
    </message>
    <message>
        <source>Edit own entry</source>
        <translation>Modifier la fiche personnelle</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Highlights in this entry</source>
        <translation>Surlignages de cette fiche</translation>
    </message>
    <message>
        <source>Labels …</source>
        <translation>Étiquettes …</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Loose notes …</source>
        <translation>Notes libres …</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark in blue</source>
        <translation>Surligner en bleu</translation>
    </message>
    <message>
        <source>Mark in green</source>
        <translation>Surligner en vert</translation>
    </message>
    <message>
        <source>Mark in pink</source>
        <translation>Surligner en rose</translation>
    </message>
    <message>
        <source>Mark in yellow</source>
        <translation>Surligner en jaune</translation>
    </message>
    <message>
        <source>Move to another collection …</source>
        <translation>Déplacer vers une autre collection …</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nouvelle collection …</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New notebook …</source>
        <translation>Nouveau carnet …</translation>
    </message>
    <message>
        <source>New own entry</source>
        <translation>Nouvelle fiche personnelle</translation>
    </message>
    <message>
        <source>Next hit on the page</source>
        <translation>Occurrence suivante dans la page</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Suivant dans la liste</translation>
    </message>
    <message>
        <source>Next note about this entry</source>
        <translation>Note suivante sur cette fiche</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Fiche non lue suivante</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Open a notebook …</source>
        <translation>Ouvrir un carnet …</translation>
    </message>
    <message>
        <source>Password …</source>
        <translation>Mot de passe …</translation>
    </message>
    <message>
        <source>Pin this note</source>
        <translation>Épingler cette note</translation>
    </message>
    <message>
        <source>Previous hit on the page</source>
        <translation>Occurrence précédente dans la page</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Précédent dans la liste</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message>
        <source>Put in a collection …</source>
        <translation>Mettre dans une collection …</translation>
    </message>
    <message>
        <source>Put this note in a collection …</source>
        <translation>Mettre cette note dans une collection …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read back in the document</source>
        <translation>Revenir en arrière dans le document</translation>
    </message>
    <message>
        <source>Read on in the document</source>
        <translation>Lire la suite du document</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Enregistrer une copie …</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search everything again</source>
        <translation>Tout afficher à nouveau</translation>
    </message>
    <message>
        <source>Search synonyms and abbreviations too</source>
        <translation>Chercher aussi synonymes et abréviations</translation>
    </message>
    <message>
        <source>Show collections</source>
        <translation>Afficher les collections</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Afficher les filtres</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Montrer dans son dossier</translation>
    </message>
    <message>
        <source>Show note</source>
        <translation>Afficher la note</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Retirer de cette collection</translation>
    </message>
    <message>
        <source>Take over from other notebooks …</source>
        <translation>Reprendre d’autres carnets …</translation>
    </message>
    <message>
        <source>Trash …</source>
        <translation>Corbeille …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>Pourquoi ce résultat ?</translation>
    </message>
    <message>
        <source>Wipe everything …</source>
        <translation>Tout effacer …</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write in the margin</source>
        <translation>Écrire dans la marge</translation>
    </message>
    <message>
        <source>Your own words …</source>
        <translation>Vos propres mots …</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Ways to go on</source>
        <translation>Façons de continuer</translation>
    </message>
</context>
<context>
    <name>CountedList</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Something went wrong. Your notes are safe.</source>
        <translation>Une erreur s’est produite. Vos notes sont en sécurité.</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>The collection “%s” is deleted. What was in it stays where it is.</source>
        <translation>La collection « %s » est supprimée. Les fiches et les notes elles-mêmes restent.</translation>
    </message>
    <message>
        <source>There is no notebook open.</source>
        <translation>Aucun carnet n’est ouvert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DescriptionWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Collection “%s”</source>
        <translation>Collection « %s »</translation>
    </message>
    <message>
        <source>For whom, for when, in which order to read. It goes along when you export.</source>
        <translation>Pour qui, pour quand, dans quel ordre lire. Ce texte accompagne l’exportation.</translation>
    </message>
    <message>
        <source>What this collection is for</source>
        <translation>À quoi sert cette collection</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Hit %(n)s of %(all)s</source>
        <translation>Occurrence %(n)s sur %(all)s</translation>
    </message>
    <message>
        <source>Nothing was searched for, or the entry is not in the list.</source>
        <translation>Rien n’a été cherché, ou la fiche n’est pas dans la liste.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear the search box</source>
        <translation>Vider la zone de recherche</translation>
    </message>
    <message>
        <source>Drag entries from the list onto this collection, or open an entry and press Ctrl+G. They stay in the order you give them.</source>
        <translation>Glissez des fiches de la liste sur cette collection, ou ouvrez une fiche et appuyez sur Ctrl+G. Elles restent dans l’ordre que vous leur donnez.</translation>
    </message>
    <message>
        <source>No entry has all the filters you chose. Remove one above the list.</source>
        <translation>Aucune fiche ne répond à tous les filtres choisis. Retirez-en un au-dessus de la liste.</translation>
    </message>
    <message>
        <source>No entry matches “%s” within the filters you chose.</source>
        <translation>Aucune fiche ne correspond à « %s » avec les filtres choisis.</translation>
    </message>
    <message>
        <source>No entry matches “%s”. Try another word, a shorter one, or the first letters.</source>
        <translation>Aucune fiche ne correspond à « %s ». Essayez un autre mot, un mot plus court ou seulement les premières lettres.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>Rechercher sans filtres</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Afficher toutes les fiches</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>%(read)s of the %(all)s are read.</source>
        <translation>%(read)s sur %(all)s sont lues.</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>Aussi :</translation>
    </message>
    <message>
        <source>Begin to read</source>
        <translation>Commencer à lire</translation>
    </message>
    <message>
        <source>Belongs with this</source>
        <translation>À rapprocher</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Described from</source>
        <translation>Décrit d’après</translation>
    </message>
    <message>
        <source>In a margin</source>
        <translation>En marge</translation>
    </message>
    <message>
        <source>In the margin of %s</source>
        <translation>En marge de %s</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Loose note</source>
        <translation>Note libre</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Cité dans</translation>
    </message>
    <message>
        <source>Next in the document</source>
        <translation>Suite dans le document</translation>
    </message>
    <message>
        <source>Note about %s</source>
        <translation>Note sur %s</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Previous in the document</source>
        <translation>Avant dans le document</translation>
    </message>
    <message>
        <source>Read it in order, from passage to passage, with Alt+Down and Alt+Up.</source>
        <translation>Lisez dans l’ordre, d’un passage à l’autre, avec Alt+↓ et Alt+↑.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer à lire</translation>
    </message>
    <message>
        <source>Similar entries</source>
        <translation>Fiches semblables</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>What points here</source>
        <translation>Ce qui renvoie ici</translation>
    </message>
    <message>
        <source>You wrote this entry yourself; it is in your notebook only. Changed on %s.</source>
        <translation>Vous avez écrit cette fiche vous-même ; elle ne se trouve que dans votre carnet. Modifiée le %s.</translation>
    </message>
    <message>
        <source>and %s more</source>
        <translation>et %s de plus</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>page %s</source>
        <translation>page %s</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
</context>
<context>
    <name>EverythingWindow</name>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>All highlights</source>
        <translation>Tous les surlignages</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colours …</source>
        <translation>Couleurs …</translation>
    </message>
    <message>
        <source>No highlight answers to this. Take words or the colour away.</source>
        <translation>Aucun surlignage ne correspond. Retirez des mots ou la couleur.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select words in an entry and press Ctrl+1.</source>
        <translation>Rien n’est encore surligné. Sélectionnez des mots dans une fiche et appuyez sur Ctrl+1.</translation>
    </message>
    <message>
        <source>Only what moved or is to be reviewed</source>
        <translation>Seulement ce qui a bougé ou est à vérifier</translation>
    </message>
    <message>
        <source>These places are right (%s)</source>
        <translation>Ces emplacements sont justes (%s)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words in a passage, its margin or its entry</source>
        <translation>Mots d’un passage, de sa marge ou de sa fiche</translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder and a name</source>
        <translation>Choisir un dossier et un nom</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message numerus="yes">
        <source>In %n places of your notes there may be data of a client.</source>
        <translation>
            <numerusform>À %n endroit de vos notes se trouvent peut-être des données d’un client.</numerusform>
            <numerusform>À %n endroits de vos notes se trouvent peut-être des données d’un client.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them before you pass the file on.</source>
        <translation>Vérifiez-le avant de transmettre le fichier.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The file is being made</source>
        <translation>Le fichier est en préparation</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Il existe déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Type a whole path, or choose a folder and a name.</source>
        <translation>Tapez un chemin complet, ou choisissez un dossier et un nom.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>%s is made.</source>
        <translation>%s est prêt.</translation>
    </message>
    <message>
        <source>Catalogue of ZorgDesk</source>
        <translation>Catalogue de ZorgDesk</translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation>Fiches choisies</translation>
    </message>
    <message>
        <source>Everything in my notebook</source>
        <translation>Tout ce qui est dans mon carnet</translation>
    </message>
    <message>
        <source>Everything with a bookmark</source>
        <translation>Tout ce qui a un signet</translation>
    </message>
    <message>
        <source>Everything with a note</source>
        <translation>Tout ce qui a une note</translation>
    </message>
    <message>
        <source>My bookmarks</source>
        <translation>Mes signets</translation>
    </message>
    <message>
        <source>My notebook</source>
        <translation>Mon carnet</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>The collection “%s”</source>
        <translation>La collection « %s »</translation>
    </message>
    <message>
        <source>The entries you chose</source>
        <translation>Les fiches choisies</translation>
    </message>
    <message>
        <source>The export was stopped; no file was made.</source>
        <translation>L’exportation a été arrêtée ; aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>The file is still being made.</source>
        <translation>Le fichier est encore en préparation.</translation>
    </message>
    <message>
        <source>The open entry</source>
        <translation>La fiche ouverte</translation>
    </message>
    <message>
        <source>The results in the list</source>
        <translation>Les résultats de la liste</translation>
    </message>
    <message>
        <source>The whole catalogue</source>
        <translation>Tout le catalogue</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>CSV: a table for any program</source>
        <translation>CSV : un tableau pour tout programme</translation>
    </message>
    <message>
        <source>Excel (xlsx): a table, notes on a sheet of their own</source>
        <translation>Excel (xlsx) : un tableau, les notes sur une feuille à part</translation>
    </message>
    <message>
        <source>JSON: everything, for programs</source>
        <translation>JSON : tout, pour des programmes</translation>
    </message>
    <message>
        <source>Markdown (md): plain text for other note programs</source>
        <translation>Markdown (md) : texte simple pour d’autres programmes de notes</translation>
    </message>
    <message>
        <source>OpenDocument (odt): to work on in LibreOffice</source>
        <translation>OpenDocument (odt) : à retravailler dans LibreOffice</translation>
    </message>
    <message>
        <source>PDF: to print and hand out</source>
        <translation>PDF : à imprimer et à distribuer</translation>
    </message>
    <message>
        <source>Web page (html): one file for any browser</source>
        <translation>Page web (html) : un seul fichier pour tout navigateur</translation>
    </message>
    <message>
        <source>Word (docx): to work on</source>
        <translation>Word (docx) : à retravailler</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>It is in “%s” already.</source>
        <translation>Se trouve déjà dans « %s ».</translation>
    </message>
    <message>
        <source>Open an entry first, or choose some in the list.</source>
        <translation>Ouvrez d’abord une fiche, ou choisissez-en dans la liste.</translation>
    </message>
    <message>
        <source>There is no notebook that can be written in.</source>
        <translation>Aucun carnet dans lequel on puisse écrire n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Remove filter %s</source>
        <translation>Retirer le filtre %s</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FrontNote</name>
    <message>
        <source>The note is deleted.</source>
        <translation>La note est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Write something in the note first.</source>
        <translation>Écrivez d’abord quelque chose dans la note.</translation>
    </message>
</context>
<context>
    <name>HighlightDetails</name>
    <message>
        <source>Colours …</source>
        <translation>Couleurs …</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Review …</source>
        <translation>Vérifier …</translation>
    </message>
    <message>
        <source>Take the highlight away</source>
        <translation>Enlever le surlignage</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Write something in the margin of this passage.</source>
        <translation>Écrivez quelque chose dans la marge de ce passage.</translation>
    </message>
</context>
<context>
    <name>Highlighting</name>
    <message>
        <source>Marked: %s</source>
        <translation>Surligné : %s</translation>
    </message>
    <message>
        <source>The highlight is taken away; Ctrl+Z puts it back.</source>
        <translation>Le surlignage est enlevé ; Ctrl+Z le remet.</translation>
    </message>
</context>
<context>
    <name>Highlights</name>
    <message numerus="yes">
        <source>%n highlights</source>
        <translation>
            <numerusform>%n surlignage</numerusform>
            <numerusform>%n surlignages</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>Found again in another place</source>
        <translation>Retrouvé à un autre endroit</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>No highlights</source>
        <translation>Aucun surlignage</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>N’est plus dans le texte</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
</context>
<context>
    <name>HighlightsBelow</name>
    <message>
        <source>Highlights (%s)</source>
        <translation>Surlignages (%s)</translation>
    </message>
</context>
<context>
    <name>HighlightsPanel</name>
    <message>
        <source>Highlights in this entry</source>
        <translation>Surlignages de cette fiche</translation>
    </message>
    <message>
        <source>Nothing is marked here yet. Select words of the text and press Ctrl+1, Ctrl+2, Ctrl+3 or Ctrl+4.</source>
        <translation>Rien n’est encore surligné ici. Sélectionnez des mots du texte et appuyez sur Ctrl+1, Ctrl+2, Ctrl+3 ou Ctrl+4.</translation>
    </message>
</context>
<context>
    <name>KeepingNotes</name>
    <message>
        <source>A note about nothing in particular</source>
        <translation>Une note libre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>KeepingSafe</name>
    <message>
        <source>A note about nothing in particular</source>
        <translation>Une note qui ne porte sur aucune fiche</translation>
    </message>
    <message>
        <source>Backups of your notebook</source>
        <translation>Copies de sauvegarde de votre carnet</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Coloured words were there then, struck ones are there now. Putting a version back keeps the present text as a version too.</source>
        <translation>Les mots colorés y étaient alors, les mots barrés y sont maintenant. Si vous remettez une version, le texte actuel reste conservé comme version.</translation>
    </message>
    <message>
        <source>Coloured words were there then, struck ones are there now. Putting a version back keeps what it is now as a version too.</source>
        <translation>Les mots colorés y étaient alors, les mots barrés y sont maintenant. Si vous remettez une version, ce qu’elle est maintenant reste conservé comme version.</translation>
    </message>
    <message>
        <source>Earlier versions of your note</source>
        <translation>Versions précédentes de votre note</translation>
    </message>
    <message>
        <source>Earlier versions of your own entry</source>
        <translation>Versions antérieures de votre fiche personnelle</translation>
    </message>
    <message>
        <source>First what you typed must be saved; see the message in the window.</source>
        <translation>Ce que vous avez tapé doit d’abord être enregistré ; voyez le message dans la fenêtre.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes that come back: %(back)s; that change: %(changed)s; that go away: %(gone)s.</source>
        <translation>Notes qui reviennent : %(back)s ; qui changent : %(changed)s ; qui disparaissent : %(gone)s.</translation>
    </message>
    <message>
        <source>Notes that were otherwise then</source>
        <translation>Notes qui étaient différentes alors</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>Fiches personnelles</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>Fiche personnelle</translation>
    </message>
    <message>
        <source>Pair of words</source>
        <translation>Paire de mots</translation>
    </message>
    <message>
        <source>Pairs of words</source>
        <translation>Paires de mots</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Remis en place.</translation>
    </message>
    <message>
        <source>Put only this note back</source>
        <translation>Remettre seulement cette note</translation>
    </message>
    <message>
        <source>Put this version back</source>
        <translation>Remettre cette version</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Remettre cette copie</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when something changed.</source>
        <translation>Il n’y a pas encore de copie. Il y en aura une dès que quelque chose change.</translation>
    </message>
    <message>
        <source>This entry has no earlier versions yet.</source>
        <translation>Cette fiche n’a pas encore de versions antérieures.</translation>
    </message>
    <message>
        <source>This note has no earlier versions yet.</source>
        <translation>Cette note n’a pas encore de version précédente.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What you deleted stays here and can be put back.</source>
        <translation>Ce que vous avez supprimé reste ici. Vous pouvez le remettre.</translation>
    </message>
    <message>
        <source>Your notes are as they were then.</source>
        <translation>Vos notes sont encore comme alors.</translation>
    </message>
    <message>
        <source>ZorgDesk makes these by itself. Restoring first backs up what is there now.</source>
        <translation>ZorgDesk fait ces copies tout seul. Avant d’en remettre une, il copie d’abord ce qu’il y a maintenant.</translation>
    </message>
    <message>
        <source>deleted on %s</source>
        <translation>supprimé le %s</translation>
    </message>
    <message>
        <source>is gone now</source>
        <translation>a disparu depuis</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>says something else now</source>
        <translation>dit autre chose maintenant</translation>
    </message>
    <message>
        <source>then</source>
        <translation>alors</translation>
    </message>
</context>
<context>
    <name>KeptWindow</name>
    <message>
        <source>Reading …</source>
        <translation>Lecture en cours …</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Ce qui est choisi</translation>
    </message>
</context>
<context>
    <name>LabelColours</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>All labels in your notebook</source>
        <translation>Toutes les étiquettes de votre carnet</translation>
    </message>
    <message>
        <source>There is no notebook open.</source>
        <translation>Aucun carnet n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n entries get “%s”.</source>
        <translation>
            <numerusform>%n fiche reçoit « %s ».</numerusform>
            <numerusform>%n fiches reçoivent « %s ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have “%s” already.</source>
        <translation>
            <numerusform>%n fiche a déjà « %s ».</numerusform>
            <numerusform>%n fiches ont déjà « %s ».</numerusform>
        </translation>
    </message>
    <message>
        <source>The label “%s” goes away.</source>
        <translation>L’étiquette « %s » disparaît.</translation>
    </message>
</context>
<context>
    <name>LabelsWindow</name>
    <message>
        <source>A new label, or the name of one</source>
        <translation>Nouvelle étiquette, ou une existante</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Name of a label</source>
        <translation>Nom d&apos;une étiquette</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>There are no labels yet. Type a name above.</source>
        <translation>Il n’y a pas encore d’étiquettes. Tapez un nom ci-dessus.</translation>
    </message>
</context>
<context>
    <name>LinkOffers</name>
    <message>
        <source>Entries and notes to link</source>
        <translation>Fiches et notes vers lesquelles renvoyer</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is called “%s”.</source>
        <translation>Rien ne s&apos;appelle « %s ».</translation>
    </message>
</context>
<context>
    <name>LinkingEdit</name>
    <message>
        <source>Ctrl+click opens “%s”</source>
        <translation>Ctrl+clic ouvre « %s »</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>The notebook is open to be read only.</source>
        <translation>Le carnet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is no notebook open.</source>
        <translation>Aucun carnet n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>LookingOver</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Repair the notebook</source>
        <translation>Réparer le carnet</translation>
    </message>
    <message>
        <source>The notebook is being checked …</source>
        <translation>Vérification du carnet …</translation>
    </message>
    <message>
        <source>The notebook was checked and is in order.</source>
        <translation>Le carnet a été vérifié et est en ordre.</translation>
    </message>
    <message>
        <source>ZorgDesk stopped unexpectedly last time. Your notebook is in order.</source>
        <translation>ZorgDesk s’est arrêté de façon inattendue la dernière fois. Votre carnet a été vérifié et est en ordre.</translation>
    </message>
</context>
<context>
    <name>LooseLine</name>
    <message numerus="yes">
        <source>%n loose notes with these words</source>
        <translation>
            <numerusform>%n note libre avec ces mots</numerusform>
            <numerusform>%n notes libres avec ces mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LooseList</name>
    <message>
        <source>Loose notes</source>
        <translation>Notes libres</translation>
    </message>
</context>
<context>
    <name>LooseRow</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
</context>
<context>
    <name>LooseWindow</name>
    <message>
        <source>Loose notes</source>
        <translation>Notes libres</translation>
    </message>
    <message>
        <source>No loose note has these words.</source>
        <translation>Aucune note libre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Notes that are about no entry come here: of a workshop, or of a visit.</source>
        <translation>Ici viennent les notes qui ne portent sur aucune fiche : d&apos;un atelier ou d&apos;une visite.</translation>
    </message>
    <message>
        <source>Search in loose notes</source>
        <translation>Chercher dans les notes libres</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Write what you want to remember.</source>
        <translation>Écrivez ici ce que vous voulez retenir.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Signet ajouté</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %s</source>
        <translation>Rétablir : %s</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %s</source>
        <translation>Annuler : %s</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>Manual of ZorgDesk</source>
        <translation>Mode d’emploi de ZorgDesk</translation>
    </message>
</context>
<context>
    <name>Margins</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not saved yet …</source>
        <translation>Pas encore enregistré…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>First select the words that you want to mark.</source>
        <translation>Sélectionnez d’abord les mots à surligner.</translation>
    </message>
    <message>
        <source>Only the text of the entry can be marked.</source>
        <translation>Seul le texte de la fiche peut être surligné.</translation>
    </message>
    <message>
        <source>Select words of the text, or go to a highlight.</source>
        <translation>Sélectionnez des mots du texte ou allez à un surlignage.</translation>
    </message>
</context>
<context>
    <name>MarkingBar</name>
    <message>
        <source>Take the highlight away</source>
        <translation>Enlever le surlignage</translation>
    </message>
    <message>
        <source>Write in the margin</source>
        <translation>Écrire dans la marge</translation>
    </message>
</context>
<context>
    <name>MarkingGestures</name>
    <message>
        <source>Take the highlight away</source>
        <translation>Enlever le surlignage</translation>
    </message>
    <message>
        <source>Write in the margin</source>
        <translation>Écrire dans la marge</translation>
    </message>
</context>
<context>
    <name>MeaningsWindow</name>
    <message>
        <source>Colours of highlights</source>
        <translation>Couleurs des surlignages</translation>
    </message>
    <message>
        <source>The meaning stands with every highlight, and in what you export.</source>
        <translation>La signification figure à côté de chaque surlignage et dans ce que vous exportez.</translation>
    </message>
    <message>
        <source>for instance: important</source>
        <translation>par exemple : important</translation>
    </message>
    <message>
        <source>for instance: question</source>
        <translation>par exemple : question</translation>
    </message>
    <message>
        <source>for instance: strong point</source>
        <translation>par exemple : point fort</translation>
    </message>
    <message>
        <source>for instance: to discuss</source>
        <translation>par exemple : à discuter</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Collections</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>S&amp;urlignages</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Notebook</source>
        <translation>&amp;Carnet</translation>
    </message>
    <message>
        <source>&amp;Own entries</source>
        <translation>&amp;Fiches personnelles</translation>
    </message>
    <message>
        <source>&amp;Recent notebooks</source>
        <translation>Carnets &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
</context>
<context>
    <name>MergeOffer</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
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
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>During Covid</source>
        <translation>Pendant le covid</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of insight</source>
        <translation>Type de constat</translation>
    </message>
    <message>
        <source>Missing voice</source>
        <translation>Voix absente</translation>
    </message>
    <message>
        <source>My collections</source>
        <translation>Mes collections</translation>
    </message>
    <message>
        <source>My reading</source>
        <translation>Mon carnet</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Aucune fiche</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>Fiches personnelles</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>Fiche personnelle</translation>
    </message>
    <message>
        <source>Pilot project</source>
        <translation>Projet pilote</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Document source</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>Avec surlignages</translation>
    </message>
    <message>
        <source>Work point</source>
        <translation>Point à améliorer</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>financement</translation>
    </message>
    <message>
        <source>named</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>runs it</source>
        <translation>organisateur</translation>
    </message>
</context>
<context>
    <name>NamingColours</name>
    <message>
        <source>There is no notebook open.</source>
        <translation>Aucun carnet n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>NewName</name>
    <message>
        <source>Name of the new collection</source>
        <translation>Nom de la nouvelle collection</translation>
    </message>
    <message>
        <source>Name, inside “%s”</source>
        <translation>Nom, dans « %s »</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Your note, as it reads</source>
        <translation>Votre note, telle qu&apos;elle se lit</translation>
    </message>
</context>
<context>
    <name>NoteSaver</name>
    <message>
        <source>The note could not be saved.</source>
        <translation>La note n&apos;a pas pu être enregistrée.</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Changed: %s</source>
        <translation>Modifié : %s</translation>
    </message>
    <message>
        <source>Not saved yet …</source>
        <translation>Pas encore enregistré …</translation>
    </message>
    <message>
        <source>Not saved: the text is kept here</source>
        <translation>Pas enregistré : le texte reste ici</translation>
    </message>
    <message>
        <source>Nothing can be written here now.</source>
        <translation>On ne peut pas écrire ici maintenant.</translation>
    </message>
    <message>
        <source>Saved at %s</source>
        <translation>Enregistré à %s</translation>
    </message>
    <message>
        <source>State of your note</source>
        <translation>État de votre note</translation>
    </message>
</context>
<context>
    <name>NoteStrip</name>
    <message>
        <source>Changed: %s</source>
        <translation>Modifié : %s</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Notes about this entry</source>
        <translation>Notes sur cette fiche</translation>
    </message>
    <message>
        <source>Notes further left</source>
        <translation>Notes plus à gauche</translation>
    </message>
    <message>
        <source>Notes further right</source>
        <translation>Notes plus à droite</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
</context>
<context>
    <name>NoteTitle</name>
    <message>
        <source>A title, if you want one</source>
        <translation>Un titre, si vous voulez</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Titre de la note</translation>
    </message>
</context>
<context>
    <name>NoteToolbar</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Check box</source>
        <translation>Case à cocher</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>More about this note</source>
        <translation>Plus sur cette note</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show the note as it reads</source>
        <translation>Afficher la note mise en forme</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Write what you want to remember about this entry.</source>
        <translation>Écrivez ici ce que vous voulez retenir de cette fiche.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
</context>
<context>
    <name>NotebookFile</name>
    <message>
        <source>%s copy</source>
        <translation>%s copie</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Another name …</source>
        <translation>Autre nom …</translation>
    </message>
    <message>
        <source>Another place …</source>
        <translation>Autre emplacement …</translation>
    </message>
    <message>
        <source>New notebook</source>
        <translation>Nouveau carnet</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Carnets</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy %s is made, and read back.</source>
        <translation>La copie %s est faite et vérifiée.</translation>
    </message>
    <message>
        <source>There is a file %s already. It is left as it is.</source>
        <translation>Il y a déjà un fichier %s. Il reste tel quel.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>notebook</source>
        <translation>carnet</translation>
    </message>
</context>
<context>
    <name>NotebookName</name>
    <message>
        <source>No notebook is open.</source>
        <translation>Aucun carnet n’est ouvert.</translation>
    </message>
    <message>
        <source>Notebook to read: %s</source>
        <translation>Carnet à lire : %s</translation>
    </message>
    <message>
        <source>Notebook: %s</source>
        <translation>Carnet : %s</translation>
    </message>
    <message>
        <source>Your notebook is being opened.</source>
        <translation>Votre carnet s’ouvre.</translation>
    </message>
    <message>
        <source>no notebook</source>
        <translation>pas de carnet</translation>
    </message>
</context>
<context>
    <name>NotebookOpening</name>
    <message>
        <source>The notebook is being repaired …</source>
        <translation>Réparation du carnet …</translation>
    </message>
    <message>
        <source>“%s” is open already.</source>
        <translation>« %s » est déjà ouvert.</translation>
    </message>
</context>
<context>
    <name>NotebookStanding</name>
    <message>
        <source>Open it to write</source>
        <translation>L’ouvrir en écriture</translation>
    </message>
    <message>
        <source>Save a copy to write in …</source>
        <translation>Copie où écrire …</translation>
    </message>
    <message>
        <source>“%s” can only be read: the file, its folder or its disk is read-only, or the file has more than one name. Here you read; nothing is changed.</source>
        <translation>« %s » ne peut être que lu ici : le fichier, son dossier ou son disque est en lecture seule, ou le fichier porte plus d’un nom. Rien ne change.</translation>
    </message>
    <message>
        <source>“%s” can only be read: there is no room left on its disk. Make room, and open it to write. Here you read; nothing is changed.</source>
        <translation>« %s » peut seulement être lu : il n’y a plus de place sur le disque. Libérez de la place, puis ouvrez-le pour écrire. Ici vous lisez ; rien n’est modifié.</translation>
    </message>
    <message>
        <source>“%s” is open in another window. Here you read; nothing is changed.</source>
        <translation>« %s » est ouvert dans une autre fenêtre. Ici vous lisez seulement ; rien ne change.</translation>
    </message>
</context>
<context>
    <name>OtherNotebookWindow</name>
    <message>
        <source>%s notebooks are being read …</source>
        <translation>Lecture de %s carnets …</translation>
    </message>
    <message numerus="yes">
        <source>Also bring back %n things that you deleted here</source>
        <translation>
            <numerusform>Reprendre aussi %n élément que vous avez supprimé ici</numerusform>
            <numerusform>Reprendre aussi %n éléments que vous avez supprimés ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over from other notebooks</source>
        <translation>Reprendre d’autres carnets</translation>
    </message>
    <message numerus="yes">
        <source>This is what would come into your notebook from %n others. Those files themselves stay as they are. First a backup of your notebook is made; afterwards you can undo it in one go. If something goes wrong halfway, nothing of any of them has come.</source>
        <translation>
            <numerusform>Voici ce qui viendrait de %n autre carnet dans votre carnet. Ce fichier reste tel quel. D’abord une copie de sauvegarde de votre carnet est faite ; ensuite vous pouvez tout annuler en une fois. Si quelque chose échoue en cours de route, rien d’aucun d’eux n’est venu.</numerusform>
            <numerusform>Voici ce qui viendrait de %n autres carnets dans votre carnet. Ces fichiers restent tels quels. D’abord une copie de sauvegarde de votre carnet est faite ; ensuite vous pouvez tout annuler en une fois. Si quelque chose échoue en cours de route, rien d’aucun d’eux n’est venu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what would come into your notebook from “%s”. That file itself stays as it is. First a backup of your notebook is made; afterwards you can undo it in one go.</source>
        <translation>Voici ce qui viendrait de « %s » dans votre carnet. Ce fichier lui-même reste tel quel. Une copie de sauvegarde de votre carnet est d’abord faite ; ensuite vous pouvez tout annuler en une fois.</translation>
    </message>
    <message>
        <source>This was taken over, in one go. Undo takes all of it back, also later.</source>
        <translation>Ceci a été repris, en une seule fois. Annuler reprend le tout, même plus tard.</translation>
    </message>
</context>
<context>
    <name>OtherPassword</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of “%s”</source>
        <translation>Mot de passe de « %s »</translation>
    </message>
    <message>
        <source>Read the notebook</source>
        <translation>Lire le carnet</translation>
    </message>
</context>
<context>
    <name>OwnEntryForm</name>
    <message>
        <source>Name of the initiative</source>
        <translation>Nom de l’initiative</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Other names, with a comma between them</source>
        <translation>Autres noms, séparés par une virgule</translation>
    </message>
    <message>
        <source>Since when, until when?</source>
        <translation>Depuis quand, jusqu’à quand ?</translation>
    </message>
    <message>
        <source>Sites, one on a line</source>
        <translation>Sites, un par ligne</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is it, for whom? One sentence for the list.</source>
        <translation>Qu’est-ce, pour qui ? Une phrase pour la liste.</translation>
    </message>
    <message>
        <source>What you know of the status</source>
        <translation>Ce que vous savez de l’état d’avancement</translation>
    </message>
    <message>
        <source>Where do you have this from?</source>
        <translation>D’où tenez-vous cela ?</translation>
    </message>
    <message>
        <source>Who told you, where did you read it?</source>
        <translation>Qui vous l’a dit, où l’avez-vous lu ?</translation>
    </message>
    <message>
        <source>https://… and after it whose site it is</source>
        <translation>https://… puis de qui est le site</translation>
    </message>
    <message>
        <source>no address of a site: %s</source>
        <translation>pas une adresse web : %s</translation>
    </message>
</context>
<context>
    <name>OwnEntryView</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>New own entry</source>
        <translation>Nouvelle fiche personnelle</translation>
    </message>
    <message>
        <source>Not saved yet …</source>
        <translation>Pas encore enregistré…</translation>
    </message>
    <message>
        <source>Not saved: the text is kept here</source>
        <translation>Non enregistré : le texte reste ici</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>Fiche personnelle</translation>
    </message>
    <message>
        <source>Saved at %s</source>
        <translation>Enregistré à %s</translation>
    </message>
    <message>
        <source>Show it as a page (Esc)</source>
        <translation>Afficher comme page (Échap)</translation>
    </message>
    <message>
        <source>State of your own entry</source>
        <translation>État de votre fiche personnelle</translation>
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
        <translation>Carnets, et ce qui y diffère</translation>
    </message>
    <message>
        <source>What would be taken over</source>
        <translation>Ce qui serait repris</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
</context>
<context>
    <name>PasswordWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
</context>
<context>
    <name>Pencil</name>
    <message>
        <source>This entry is no longer in the catalogue.</source>
        <translation>Cette fiche n’est plus dans le catalogue.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Copied: %s, each with its source.</source>
        <translation>Copié : %s, chacune avec sa source.</translation>
    </message>
    <message>
        <source>Copied: the text of the entry with its source.</source>
        <translation>Copié : le texte de la fiche avec sa source.</translation>
    </message>
    <message>
        <source>Open an entry first.</source>
        <translation>Ouvrez d’abord une fiche.</translation>
    </message>
    <message>
        <source>Print: %s</source>
        <translation>Imprimer : %s</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Data of clients do not belong in your notebook.</source>
        <translation>Les données de clients n’ont pas leur place dans votre carnet.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Keep it, and do not warn of this again</source>
        <translation>Laisser, et ne plus avertir pour ceci</translation>
    </message>
    <message>
        <source>This looks like a national register number.</source>
        <translation>Cela ressemble à un numéro de registre national.</translation>
    </message>
    <message>
        <source>This looks like a person: a name, an address and a day of birth.</source>
        <translation>Cela ressemble à une personne : un nom, une adresse et une date de naissance.</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>First what you typed must be saved; see the message in the window.</source>
        <translation>Il faut d’abord enregistrer ce que vous avez tapé ; voyez le message dans la fenêtre.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the notebook</source>
        <translation>Mot de passe du carnet</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>Retirer le mot de passe</translation>
    </message>
    <message>
        <source>The notebook has no password any more.</source>
        <translation>Le carnet n’a plus de mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>Les deux mots de passe sont différents. Tapez-les de nouveau.</translation>
    </message>
    <message>
        <source>These backups are damaged and stayed as they were: %s</source>
        <translation>Ces copies de sauvegarde sont endommagées et restent telles quelles : %s</translation>
    </message>
    <message>
        <source>This notebook has a password. Give the present one to change it or to take it away; the backups go along.</source>
        <translation>Ce carnet a un mot de passe. Donnez l’actuel pour le changer ou le retirer ; les copies de sauvegarde suivent.</translation>
    </message>
    <message>
        <source>Type a password first.</source>
        <translation>Tapez d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>Without the password nobody can read this notebook or its backups any more. Write it down in a safe place: who forgets it loses the notebook, and nobody can help.</source>
        <translation>Sans le mot de passe, plus personne ne peut lire ce carnet ni ses copies de sauvegarde. Notez-le et gardez-le en lieu sûr : qui l’oublie perd le carnet, et personne ne peut l’aider.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Everything is read.</source>
        <translation>Tout est lu.</translation>
    </message>
    <message>
        <source>There is no browser to open this site. The address is: %s</source>
        <translation>Aucun navigateur ne peut ouvrir ce site. L’adresse est : %s</translation>
    </message>
    <message>
        <source>This own entry was deleted. The trash has it.</source>
        <translation>Cette fiche personnelle a été supprimée. Elle se trouve dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>ReadingOthers</name>
    <message>
        <source>Without it, it is left out; the others still come.</source>
        <translation>Sans lui, ce carnet reste de côté ; les autres viennent.</translation>
    </message>
</context>
<context>
    <name>RecentNotebooks</name>
    <message>
        <source>%s (not found)</source>
        <translation>%s (introuvable)</translation>
    </message>
    <message>
        <source>No notebook was open before</source>
        <translation>Aucun carnet n’a encore été ouvert</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>First what you typed must be saved, or kept elsewhere.</source>
        <translation>Ce que vous avez tapé doit d’abord être enregistré, ici ou ailleurs.</translation>
    </message>
    <message>
        <source>It has no password there: who opens that file can read it.</source>
        <translation>Il n’y a pas de mot de passe : qui ouvre ce fichier peut le lire.</translation>
    </message>
    <message>
        <source>Keep my text elsewhere</source>
        <translation>Garder mon texte ailleurs</translation>
    </message>
    <message>
        <source>Keep my text elsewhere …</source>
        <translation>Garder mon texte ailleurs …</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Open that notebook</source>
        <translation>Ouvrir ce carnet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your text is kept in %s.</source>
        <translation>Votre texte est gardé dans %s.</translation>
    </message>
    <message>
        <source>notes kept on %s</source>
        <translation>notes sauvées le %s</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Your note:</source>
        <translation>Votre note :</translation>
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
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>bookmarked</source>
        <translation>avec un signet</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lue</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>with highlights</source>
        <translation>avec surlignages</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Best first</source>
        <translation>Meilleurs d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>In your order</source>
        <translation>Dans votre ordre</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>Nombre de résultats</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture …</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Keep it without a place</source>
        <translation>Garder sans emplacement</translation>
    </message>
    <message>
        <source>Put it on the selected words</source>
        <translation>Placer sur les mots choisis</translation>
    </message>
    <message>
        <source>Review a highlight</source>
        <translation>Vérifier un surlignage</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>The text of this entry changed, and what you marked no longer stands there. Select where the highlight belongs now, or choose what becomes of it.</source>
        <translation>Le texte de cette fiche a changé et ce que vous aviez surligné n’y figure plus. Sélectionnez l’endroit où le surlignage doit aller, ou choisissez ce qu’il devient.</translation>
    </message>
    <message>
        <source>The text of today</source>
        <translation>Le texte actuel</translation>
    </message>
    <message>
        <source>This entry is no longer in the catalogue.</source>
        <translation>Cette fiche n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>What was marked</source>
        <translation>Ce qui était surligné</translation>
    </message>
</context>
<context>
    <name>SavingSearches</name>
    <message>
        <source>The saved search is deleted.</source>
        <translation>La recherche enregistrée est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search by need, group, place or organisation</source>
        <translation>Cherchez par besoin, groupe, lieu ou organisation</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Chercher dans le catalogue</translation>
    </message>
</context>
<context>
    <name>SearchesView</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>%(has)s of the %(all)s are marked as read.</source>
        <translation>%(has)s sur %(all)s sont marquées comme lues.</translation>
    </message>
    <message>
        <source>%(has)s of the %(all)s have a bookmark.</source>
        <translation>%(has)s sur %(all)s ont déjà un signet.</translation>
    </message>
    <message>
        <source>%(has)s of the %(all)s have this label.</source>
        <translation>%(has)s sur %(all)s ont déjà cette étiquette.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as not read</source>
        <translation>
            <numerusform>En marquer %n comme non lue</numerusform>
            <numerusform>En marquer %n comme non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as read</source>
        <translation>
            <numerusform>En marquer %n comme lue</numerusform>
            <numerusform>En marquer %n comme lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put on %n entries</source>
        <translation>
            <numerusform>Mettre sur %n fiche</numerusform>
            <numerusform>Mettre sur %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message numerus="yes">
        <source>Take off %n entries</source>
        <translation>
            <numerusform>Enlever de %n fiche</numerusform>
            <numerusform>Enlever de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such label yet: it will be made.</source>
        <translation>Cette étiquette n’existe pas encore : elle sera créée.</translation>
    </message>
    <message>
        <source>Type the name of a label, or choose one.</source>
        <translation>Tapez le nom d’une étiquette, ou choisissez-en une.</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>%s chosen</source>
        <translation>%s choisies</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Collection …</source>
        <translation>Collection …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>Put in a collection …</source>
        <translation>Mettre dans une collection …</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Name of a label</source>
        <translation>Nom d’une étiquette</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%(read)s of the %(all)s initiatives are read.</source>
        <translation>Vous avez lu %(read)s des %(all)s initiatives.</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Care initiatives across sectors in Flanders and Brussels, offline.</source>
        <translation>Les initiatives de soins intersectorielles en Flandre et à Bruxelles. Sans internet.</translation>
    </message>
    <message>
        <source>Ctrl+D puts a bookmark on an entry. Below every entry you can write a note; it saves itself. Select words of a text and press Ctrl+1 to mark them.</source>
        <translation>Ctrl+D met un signet à une fiche. Sous chaque fiche, vous pouvez écrire une note ; elle s’enregistre toute seule. Sélectionnez des mots dans un texte et appuyez sur Ctrl+1 pour les surligner.</translation>
    </message>
    <message>
        <source>Ctrl+G puts an entry in a collection. Ctrl+J is for notes about anything else, Ctrl+N for an entry of your own.</source>
        <translation>Ctrl+G met une fiche dans une collection. Ctrl+J ouvre vos notes libres, Ctrl+N commence une fiche personnelle.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lues</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer à lire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Type a need, a group, a place or an organisation. Try:</source>
        <translation>Tapez un besoin, un groupe, un lieu ou une organisation. Essayez :</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>All entries</source>
        <translation>Toutes les fiches</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message numerus="yes">
        <source>%n bookmarks</source>
        <translation>
            <numerusform>%n signet</numerusform>
            <numerusform>%n signets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmarks taken away</source>
        <translation>
            <numerusform>%n signet enlevé</numerusform>
            <numerusform>%n signets enlevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries marked as not read</source>
        <translation>
            <numerusform>%n fiche marquée comme non lue</numerusform>
            <numerusform>%n fiches marquées comme non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries marked as read</source>
        <translation>
            <numerusform>%n fiche marquée comme lue</numerusform>
            <numerusform>%n fiches marquées comme lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to “%s”</source>
        <translation>
            <numerusform>%n déplacé vers « %s »</numerusform>
            <numerusform>%n déplacés vers « %s »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes taken over from %s notebooks</source>
        <translation>
            <numerusform>%n note reprise de %s carnets</numerusform>
            <numerusform>%n notes reprises de %s carnets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes taken over from “%s”</source>
        <translation>
            <numerusform>%n note reprise de « %s »</numerusform>
            <numerusform>%n notes reprises de « %s »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put in “%s”</source>
        <translation>
            <numerusform>%n mis dans « %s »</numerusform>
            <numerusform>%n mis dans « %s »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of “%s”</source>
        <translation>
            <numerusform>%n retiré de « %s »</numerusform>
            <numerusform>%n retirés de « %s »</numerusform>
        </translation>
    </message>
    <message>
        <source>another order in “%s”</source>
        <translation>autre ordre dans « %s »</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet posé</translation>
    </message>
    <message>
        <source>bookmark taken away</source>
        <translation>signet retiré</translation>
    </message>
    <message>
        <source>change in an own entry</source>
        <translation>modification d’une fiche personnelle</translation>
    </message>
    <message>
        <source>collection renamed to “%s”</source>
        <translation>collection renommée en « %s »</translation>
    </message>
    <message>
        <source>collection “%s” deleted</source>
        <translation>collection « %s » supprimée</translation>
    </message>
    <message>
        <source>collection “%s” made</source>
        <translation>collection « %s » créée</translation>
    </message>
    <message>
        <source>collection “%s” moved</source>
        <translation>collection « %s » déplacée</translation>
    </message>
    <message>
        <source>collections put in order</source>
        <translation>ordre des collections</translation>
    </message>
    <message>
        <source>description of collection “%s”</source>
        <translation>description de la collection « %s »</translation>
    </message>
    <message>
        <source>earlier version of a note</source>
        <translation>version antérieure d&apos;une note</translation>
    </message>
    <message>
        <source>earlier version of an own entry</source>
        <translation>version antérieure d’une fiche personnelle</translation>
    </message>
    <message>
        <source>highlight “%s”</source>
        <translation>surlignage « %s »</translation>
    </message>
    <message>
        <source>highlight “%s” taken away</source>
        <translation>surlignage « %s » enlevé</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>label renamed to “%s”</source>
        <translation>étiquette renommée « %s »</translation>
    </message>
    <message>
        <source>label “%s” deleted</source>
        <translation>étiquette « %s » supprimée</translation>
    </message>
    <message>
        <source>label “%s” made</source>
        <translation>étiquette « %s » créée</translation>
    </message>
    <message>
        <source>label “%s” merged</source>
        <translation>étiquette « %s » fusionnée</translation>
    </message>
    <message>
        <source>label “%s” put on</source>
        <translation>étiquette « %s » ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>label “%s” put on %n entries</source>
        <translation>
            <numerusform>étiquette « %s » mise sur %n fiche</numerusform>
            <numerusform>étiquette « %s » mise sur %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>label “%s” taken off</source>
        <translation>étiquette « %s » retirée</translation>
    </message>
    <message numerus="yes">
        <source>label “%s” taken off %n entries</source>
        <translation>
            <numerusform>étiquette « %s » enlevée de %n fiche</numerusform>
            <numerusform>étiquette « %s » enlevée de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>last change</source>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>marked as not read</source>
        <translation>marquée comme non lue</translation>
    </message>
    <message>
        <source>marked as read</source>
        <translation>marquée comme lue</translation>
    </message>
    <message>
        <source>meaning of a colour</source>
        <translation>signification d’une couleur</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>nouvelle note</translation>
    </message>
    <message>
        <source>note deleted</source>
        <translation>note supprimée</translation>
    </message>
    <message>
        <source>note no longer pinned</source>
        <translation>note non épinglée</translation>
    </message>
    <message>
        <source>note pinned</source>
        <translation>note épinglée</translation>
    </message>
    <message>
        <source>other colour for highlight “%s”</source>
        <translation>autre couleur pour le surlignage « %s »</translation>
    </message>
    <message>
        <source>other colour for label “%s”</source>
        <translation>autre couleur pour l&apos;étiquette « %s »</translation>
    </message>
    <message>
        <source>other place for highlight “%s”</source>
        <translation>autre place pour le surlignage « %s »</translation>
    </message>
    <message>
        <source>own entry begun</source>
        <translation>fiche personnelle commencée</translation>
    </message>
    <message>
        <source>own entry “%s” deleted</source>
        <translation>fiche personnelle « %s » supprimée</translation>
    </message>
    <message>
        <source>put back from the trash</source>
        <translation>remis depuis la corbeille</translation>
    </message>
    <message>
        <source>saved searches put in order</source>
        <translation>recherches enregistrées réordonnées</translation>
    </message>
    <message>
        <source>search renamed to “%s”</source>
        <translation>recherche renommée « %s »</translation>
    </message>
    <message>
        <source>search “%s” deleted</source>
        <translation>recherche « %s » supprimée</translation>
    </message>
    <message>
        <source>search “%s” saved</source>
        <translation>recherche « %s » enregistrée</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>plusieurs modifications</translation>
    </message>
    <message>
        <source>taken over from %s notebooks</source>
        <translation>repris de %s carnets</translation>
    </message>
    <message>
        <source>taken over from “%s”</source>
        <translation>reprise de « %s »</translation>
    </message>
    <message>
        <source>title of a note</source>
        <translation>titre d&apos;une note</translation>
    </message>
    <message>
        <source>typing in a note</source>
        <translation>saisie dans une note</translation>
    </message>
    <message>
        <source>typing in the margin of “%s”</source>
        <translation>saisie dans la marge de « %s »</translation>
    </message>
    <message>
        <source>words “%(word)s” and “%(other)s” joined</source>
        <translation>mots « %(word)s » et « %(other)s » associés</translation>
    </message>
    <message>
        <source>words “%(word)s” and “%(other)s” parted</source>
        <translation>mots « %(word)s » et « %(other)s » dissociés</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>Nothing found as typed. Shown are the results for</source>
        <translation>Aucun résultat. Voici les résultats pour</translation>
    </message>
</context>
<context>
    <name>TakingOver</name>
    <message>
        <source>%(thing)s: %(about)s</source>
        <translation>%(thing)s : %(about)s</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Coloured: only there. Struck through: only in your notebook.</source>
        <translation>En couleur : seulement là-bas. Barré : seulement dans votre carnet.</translation>
    </message>
    <message>
        <source>Could not be read; nothing comes from it</source>
        <translation>Pas lu ; rien n’en vient</translation>
    </message>
    <message>
        <source>Differs on both sides: both stay.</source>
        <translation>Différent des deux côtés : les deux restent.</translation>
    </message>
    <message>
        <source>Everything in it is in your notebook already.</source>
        <translation>Tout ce qu’il contient est déjà dans votre carnet.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>In your notebook</source>
        <translation>Dans votre carnet</translation>
    </message>
    <message>
        <source>In “%s”</source>
        <translation>Dans « %s »</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels on entries</source>
        <translation>Étiquettes sur des fiches</translation>
    </message>
    <message>
        <source>Loose note</source>
        <translation>Note libre</translation>
    </message>
    <message>
        <source>Loose notes</source>
        <translation>Notes libres</translation>
    </message>
    <message>
        <source>Meaning of a colour</source>
        <translation>Signification d’une couleur</translation>
    </message>
    <message>
        <source>Meanings of colours</source>
        <translation>Significations des couleurs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only the first %s things that differ are listed.</source>
        <translation>Seuls les %s premiers éléments différents sont dans la liste.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Own entries</source>
        <translation>Fiches personnelles</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>Fiche personnelle</translation>
    </message>
    <message>
        <source>Pairs of words</source>
        <translation>Paires de mots</translation>
    </message>
    <message>
        <source>Read marks</source>
        <translation>Fiches lues</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>There is nothing in this notebook.</source>
        <translation>Il n’y a rien dans ce carnet.</translation>
    </message>
    <message>
        <source>There is nothing new in them for your notebook.</source>
        <translation>Ils ne contiennent rien de nouveau pour votre carnet.</translation>
    </message>
    <message>
        <source>Things in collections</source>
        <translation>Dans des collections</translation>
    </message>
    <message>
        <source>What differs on both sides is never overwritten: theirs comes beside yours, with the name of that notebook in its title.</source>
        <translation>Ce qui diffère des deux côtés n’est jamais écrasé : l’autre texte vient à côté du vôtre, avec le nom de ce carnet dans le titre.</translation>
    </message>
    <message>
        <source>What is not in your notebook yet you deleted here, or took back.</source>
        <translation>Ce qui n’est pas encore dans votre carnet, vous l’avez supprimé ici ou annulé.</translation>
    </message>
    <message>
        <source>What several of them hold comes once, and is counted with the first.</source>
        <translation>Ce que plusieurs contiennent vient une fois et compte pour le premier.</translation>
    </message>
    <message>
        <source>What was written on there takes the place of yours; your text stays as an earlier version.</source>
        <translation>Là où l’on a continué d’écrire, ce texte prend la place du vôtre ; le vôtre reste conservé comme version antérieure.</translation>
    </message>
    <message>
        <source>Written on there: theirs becomes yours, which stays as an earlier version.</source>
        <translation>On a continué d’écrire là-bas : ce texte prend la place du vôtre, qui devient une version antérieure.</translation>
    </message>
    <message>
        <source>Yours stays.</source>
        <translation>Le vôtre reste.</translation>
    </message>
    <message>
        <source>deleted here</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>from %s</source>
        <translation>de %s</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>written on</source>
        <translation>complété</translation>
    </message>
</context>
<context>
    <name>TakingOverNotebooks</name>
    <message>
        <source>Done: %s.</source>
        <translation>Fait : %s.</translation>
    </message>
    <message>
        <source>First what you typed must be saved; see the message in the window.</source>
        <translation>Il faut d’abord enregistrer ce que vous avez tapé ; voyez le message dans la fenêtre.</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken over.</source>
        <translation>Arrêté ; rien n’a été repris.</translation>
    </message>
    <message>
        <source>Take over from other notebooks</source>
        <translation>Reprendre d’autres carnets</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%s” is being read …</source>
        <translation>« %s » est en cours de lecture …</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: %s.</source>
        <translation>Rétabli : %s.</translation>
    </message>
    <message>
        <source>One moment: %s …</source>
        <translation>Un instant : %s …</translation>
    </message>
    <message>
        <source>Undone: %s.</source>
        <translation>Annulé : %s.</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>Open the notebook</source>
        <translation>Ouvrir le carnet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of “%s”</source>
        <translation>Mot de passe de « %s »</translation>
    </message>
</context>
<context>
    <name>UnsealedTold</name>
    <message>
        <source>Beside it these can still be read without it: %s.</source>
        <translation>À côté, ceci se lit encore sans mot de passe : %s.</translation>
    </message>
    <message>
        <source>Delete those files for good</source>
        <translation>Supprimer ces fichiers définitivement</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>The files without a password are deleted.</source>
        <translation>Les fichiers sans mot de passe sont supprimés.</translation>
    </message>
    <message>
        <source>The notebook and its backups have this password now.</source>
        <translation>Le carnet et ses copies de sauvegarde ont maintenant ce mot de passe.</translation>
    </message>
    <message>
        <source>These files are still there:</source>
        <translation>Ces fichiers sont encore là :</translation>
    </message>
    <message>
        <source>What you exported or copied elsewhere before can be read without it.</source>
        <translation>Ce que vous avez exporté ou copié ailleurs auparavant se lit sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Type to find a value</source>
        <translation>Tapez pour chercher</translation>
    </message>
</context>
<context>
    <name>ValuePicker</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Find: %s</source>
        <translation>Chercher : %s</translation>
    </message>
    <message>
        <source>Remove %s</source>
        <translation>Enlever %s</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Another notebook …</source>
        <translation>Autre carnet …</translation>
    </message>
    <message>
        <source>Begin a new notebook</source>
        <translation>Commencer un nouveau carnet</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le récupérer</translation>
    </message>
    <message>
        <source>Give the password …</source>
        <translation>Donner le mot de passe …</translation>
    </message>
    <message>
        <source>My own notebook</source>
        <translation>Mon propre carnet</translation>
    </message>
    <message>
        <source>Open it to read</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Repair the notebook</source>
        <translation>Réparer le carnet</translation>
    </message>
    <message>
        <source>The notebook “%s” stays open.</source>
        <translation>Le carnet « %s » reste ouvert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>WipeWindow</name>
    <message>
        <source>Close ZorgDesk</source>
        <translation>Fermer ZorgDesk</translation>
    </message>
    <message>
        <source>Files that are wiped</source>
        <translation>Fichiers à effacer</translation>
    </message>
    <message>
        <source>For a computer that is shared: ZorgDesk leaves nothing of you behind. Save a copy on a stick first of what you want to take along.</source>
        <translation>Pour un ordinateur partagé : ZorgDesk ne laisse rien de vous. Enregistrez d’abord sur une clé une copie de ce que vous voulez emporter.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Notebooks that are wiped</source>
        <translation>Carnets à effacer</translation>
    </message>
    <message>
        <source>These files are wiped (%s):</source>
        <translation>Ces fichiers seront effacés (%s) :</translation>
    </message>
    <message>
        <source>This cannot be undone. Type %s to go on:</source>
        <translation>Ceci est irréversible. Tapez %s pour continuer :</translation>
    </message>
    <message>
        <source>WIPE</source>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Wipe everything on this computer</source>
        <translation>Tout effacer sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>WipingAll</name>
    <message>
        <source> – on a stick or in the network</source>
        <translation> – sur une clé ou dans le réseau</translation>
    </message>
    <message>
        <source>Everything is wiped. Nothing of you is left in ZorgDesk here.</source>
        <translation>Tout est effacé. Il ne reste rien de vous ici dans ZorgDesk.</translation>
    </message>
    <message>
        <source>Not everything could be wiped. These files are still there:</source>
        <translation>Tout n’a pas pu être effacé. Ces fichiers sont encore là :</translation>
    </message>
    <message>
        <source>What stays: copies and exports that you saved elsewhere, notebooks that are not ticked, and what the computer itself remembers of opened files.</source>
        <translation>Ce qui reste : les copies et exportations enregistrées ailleurs, les carnets non cochés, et ce que l’ordinateur retient lui-même des fichiers ouverts.</translation>
    </message>
    <message>
        <source>What you chose is wiped. Notebooks that you did not tick are there.</source>
        <translation>Ce que vous avez choisi est effacé. Les carnets non cochés sont toujours là.</translation>
    </message>
    <message>
        <source>backups: %s</source>
        <translation>copies de sauvegarde : %s</translation>
    </message>
    <message>
        <source>notes: %s</source>
        <translation>notes : %s</translation>
    </message>
    <message>
        <source>number of notes unknown</source>
        <translation>nombre de notes inconnu</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Put the notes in a collection “%s”</source>
        <translation>Mettre les notes ensemble dans une collection « %s »</translation>
    </message>
    <message>
        <source>Put the notes of each in a collection with its name</source>
        <translation>Mettre les notes de chacun dans une collection à son nom</translation>
    </message>
</context>
<context>
    <name>WordPairsWindow</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Type two different words.</source>
        <translation>Tapez deux mots différents.</translation>
    </message>
    <message>
        <source>Who searches one of the two words finds the other as well, marked as such.</source>
        <translation>Qui cherche l’un des deux mots trouve aussi l’autre. Le résultat le signale.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Your pairs of words</source>
        <translation>Vos paires de mots</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>comme</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Own entry</source>
        <translation>Fiche personnelle</translation>
    </message>
    <message>
        <source>Own entry deleted; Ctrl+Z brings it back.</source>
        <translation>Fiche personnelle supprimée ; Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <source>There is no notebook open to write in.</source>
        <translation>Aucun carnet n’est ouvert en écriture.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>, op de computer {computer} (proces {process})</source>
        <translation>, sur l’ordinateur {computer} (processus {process})</translation>
    </message>
    <message>
        <source>Aanpak</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>Afgelopen</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Alleen een eigen fiche kan gewijzigd worden. Er is niets gewijzigd.</source>
        <translation>Seule une fiche personnelle peut être modifiée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Alles wat u maakte is er nog, ook wat u ongedaan kunt maken.</source>
        <translation>Tout ce que vous avez fait est encore là, y compris ce que vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Begrip</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>Beschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Betekenis</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Bladwijzer</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Bron: {where}.</source>
        <translation>Source&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Bron: {where}. Geraadpleegd in ZorgDesk op {day}.</source>
        <translation>Source&#xa0;: {where}. Consulté dans ZorgDesk le {day}.</translation>
    </message>
    <message>
        <source>Brondocument</source>
        <translation>Document source</translation>
    </message>
    <message>
        <source>Dat is dit notitieboek zelf. Kies een ander notitieboek.</source>
        <translation>C’est ce carnet lui-même. Choisissez un autre carnet.</translation>
    </message>
    <message>
        <source>De catalogus staat niet in {path}.</source>
        <translation>Le catalogue n’est pas à sa place&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>De catalogus {path} is beschadigd.</source>
        <translation>Le catalogue {path} est endommagé.</translation>
    </message>
    <message>
        <source>De catalogus {path} is gemaakt voor een nieuwere ZorgDesk. Installeer eerst de nieuwe versie.</source>
        <translation>Le catalogue {path} a été fait pour un ZorgDesk plus récent. Installez d’abord la nouvelle version.</translation>
    </message>
    <message>
        <source>De catalogus {path} is niet te openen.</source>
        <translation>Le catalogue {path} ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>De catalogus {path} is van een oude ZorgDesk.</source>
        <translation>Le catalogue {path} vient d’un ancien ZorgDesk.</translation>
    </message>
    <message>
        <source>De leesbare kopie in de map {folder} kon niet bijgewerkt worden: {why}. Het notitieboek zelf is in orde, en wat u typte is daarin bewaard.</source>
        <translation>La copie lisible dans le dossier {folder} n’a pas pu être mise à jour&#xa0;: {why}. Le carnet lui-même est en ordre, et ce que vous avez tapé y est enregistré.</translation>
    </message>
    <message>
        <source>De lijst van wat u ongedaan kunt maken begint opnieuw.</source>
        <translation>La liste de ce que vous pouvez annuler recommence à zéro.</translation>
    </message>
    <message>
        <source>De map {folder} bestaat niet. Er is niets gewijzigd.</source>
        <translation>Le dossier {folder} n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>De map {folder} bestaat niet. Kies een andere map.</source>
        <translation>Le dossier {folder} n’existe pas. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>De naam {name} is te lang. Kies een kortere naam.</source>
        <translation>Le nom {name} est trop long. Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>De schijf is vol: het notitieboek {path} kan niet bewaard worden. Maak plaats vrij en probeer het opnieuw.</source>
        <translation>Le disque est plein&#xa0;: le carnet {path} ne peut pas être enregistré. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>De schijf is vol: {name} is niet gemaakt. Kies een andere map.</source>
        <translation>Le disque est plein&#xa0;: {name} n’a pas été créé. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>De schijf met het notitieboek {path} antwoordt niet zoals het hoort. Controleer de schijf of de stick en probeer het opnieuw.</source>
        <translation>Le disque où se trouve le carnet {path} ne répond pas normalement. Vérifiez le disque ou la clé USB et réessayez.</translation>
    </message>
    <message>
        <source>Deze eigen fiche bestaat niet meer. Er is niets gewijzigd.</source>
        <translation>Cette fiche personnelle n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Deze keer wel bewaard in {notebook}</source>
        <translation>Enregistré cette fois dans {notebook}</translation>
    </message>
    <message>
        <source>Deze markering bestaat niet meer. Er is niets gewijzigd.</source>
        <translation>Ce surlignage n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Deze notitie bestaat niet meer. Er is niets gewijzigd.</source>
        <translation>Cette note n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Deze verzameling bestaat niet meer. Er is niets gewijzigd.</source>
        <translation>Cette collection n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Dit bestand werd twee keer gekozen. Het komt één keer.</source>
        <translation>Ce fichier a été choisi deux fois. Il vient une seule fois.</translation>
    </message>
    <message>
        <source>Dit label bestaat niet meer. Er is niets gewijzigd.</source>
        <translation>Cette étiquette n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Dit wachtwoord opent het notitieboek {path} niet. Kijk na of Caps Lock aan staat, en probeer het opnieuw.</source>
        <translation>Ce mot de passe n’ouvre pas le carnet {path}. Vérifiez si le verrouillage des majuscules est activé, puis réessayez.</translation>
    </message>
    <message>
        <source>Doelgroep</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>Een label heeft een naam nodig. Er is niets gewijzigd.</source>
        <translation>Une étiquette a besoin d’un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Een verzameling heeft een naam nodig. Er is niets gewijzigd.</source>
        <translation>Une collection a besoin d’un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Een verzameling kan niet in zichzelf staan. Er is niets gewijzigd.</source>
        <translation>Une collection ne peut pas se trouver dans elle-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Een wachtwoord heeft minstens één teken. Er is niets gewijzigd.</source>
        <translation>Un mot de passe compte au moins un caractère. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Een woordpaar bestaat uit twee verschillende woorden. Er is niets gewijzigd.</source>
        <translation>Une paire de mots se compose de deux mots différents. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Eigen aantekeningen</source>
        <translation>Annotations personnelles</translation>
    </message>
    <message>
        <source>Eigen fiche</source>
        <translation>Fiche personnelle</translation>
    </message>
    <message>
        <source>Eigen fiche, niet uit de catalogus.</source>
        <translation>Fiche personnelle, hors catalogue.</translation>
    </message>
    <message>
        <source>Er is al een bestand {path}. Het blijft zoals het is; kies een andere naam of plaats.</source>
        <translation>Il y a déjà un fichier {path}. Il reste tel quel&#xa0;; choisissez un autre nom ou un autre endroit.</translation>
    </message>
    <message>
        <source>Er is al een bestand {path}. Het blijft zoals het is; kies een andere naam.</source>
        <translation>Il y a déjà un fichier {path}. Il reste tel quel&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Er is al een label met de naam “{name}”. Kies een andere naam, of voeg de twee labels samen. Er is niets gewijzigd.</source>
        <translation>Il y a déjà une étiquette «&#xa0;{name}&#xa0;». Choisissez un autre nom, ou fusionnez les deux étiquettes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Er is geen fiche met de sleutel ‘{key}’.</source>
        <translation>Il n’y a pas de fiche avec la clé «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>Er is geen notitieboek open. De bladwijzer is niet bewaard.</source>
        <translation>Aucun carnet n’est ouvert. Le signet n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Er is geen notitieboek open. De eigen fiche staat nog op het scherm.</source>
        <translation>Aucun carnet n’est ouvert. La fiche personnelle est encore à l’écran.</translation>
    </message>
    <message>
        <source>Er is geen notitieboek open. De tekst staat nog op het scherm.</source>
        <translation>Aucun carnet n’est ouvert. Le texte est encore à l’écran.</translation>
    </message>
    <message>
        <source>Er is geen notitieboek open. Er is niets gewijzigd.</source>
        <translation>Aucun carnet n’est ouvert. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Er is niets om te exporteren: deze keuze is leeg.</source>
        <translation>Il n’y a rien à exporter&#xa0;: cette sélection est vide.</translation>
    </message>
    <message>
        <source>Er is niets uit overgenomen.</source>
        <translation>Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Gemaakt met ZorgDesk op {day}</source>
        <translation>Créé avec ZorgDesk le {day}</translation>
    </message>
    <message>
        <source>Gemaakt met ZorgDesk op {day}, uitgave {edition} van de catalogus</source>
        <translation>Créé avec ZorgDesk le {day}, édition {edition} du catalogue</translation>
    </message>
    <message>
        <source>Gemarkeerde tekst</source>
        <translation>Texte surligné</translation>
    </message>
    <message>
        <source>Gewijzigd op</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Gewijzigd op {day}.</source>
        <translation>Modifiée le {day}.</translation>
    </message>
    <message>
        <source>Het beschadigde bestand staat in {path}.</source>
        <translation>Le fichier endommagé se trouve ici&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Het beschadigde bestand zelf was niet meer te lezen.</source>
        <translation>Le fichier endommagé lui-même n’était plus lisible.</translation>
    </message>
    <message>
        <source>Het bestand {path} bestaat al en wordt niet overschreven. Kies een andere naam.</source>
        <translation>Le fichier {path} existe déjà et ne sera pas écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Het bestand {path} bestaat niet. Er is niets gewijzigd.</source>
        <translation>Le fichier {path} n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Het bestand {path} is er niet.</source>
        <translation>Le fichier {path} n’existe pas.</translation>
    </message>
    <message>
        <source>Het bestand {path} is geen notitieboek van ZorgDesk. Het blijft staan zoals het is; kies een ander bestand, of zet dit opzij en begin een nieuw notitieboek.</source>
        <translation>Le fichier {path} n’est pas un carnet de ZorgDesk. Il reste tel quel&#xa0;; choisissez un autre fichier, ou mettez celui-ci de côté et commencez un nouveau carnet.</translation>
    </message>
    <message>
        <source>Het bestand {path} is geen notitieboek van ZorgDesk. Kies een ander bestand.</source>
        <translation>Le fichier {path} n’est pas un carnet de ZorgDesk. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Het bestand {path} is te groot voor een notitieboek.</source>
        <translation>Le fichier {path} est trop grand pour un carnet.</translation>
    </message>
    <message>
        <source>Het notitieboek is nagekeken en in orde. Er is niets gewijzigd.</source>
        <translation>Le carnet a été vérifié et est en ordre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Het notitieboek was beschadigd en is hersteld: {held}. Het beschadigde bestand is bewaard.</source>
        <translation>Le carnet était endommagé et a été réparé&#xa0;: {held}. Le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>Het notitieboek was er niet meer en is teruggehaald: {held}.</source>
        <translation>Le carnet n’était plus là et a été récupéré : {held}.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} heeft een wachtwoord. Geef het om het notitieboek te openen.</source>
        <translation>Le carnet {path} a un mot de passe. Donnez-le pour ouvrir le carnet.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is al open in een ander venster van ZorgDesk{where}. Ga naar dat venster, of open het notitieboek alleen om te lezen.</source>
        <translation>Le carnet {path} est déjà ouvert dans une autre fenêtre de ZorgDesk{where}. Allez à cette fenêtre, ou ouvrez le carnet en lecture seule.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is alleen om te lezen geopend. Open het zo dat er geschreven kan worden, of maak er een kopie van.</source>
        <translation>Le carnet {path} est ouvert en lecture seule. Ouvrez-le de façon à pouvoir y écrire, ou faites-en une copie.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is beschadigd, en zo kan het niet overgenomen worden. Open het eerst om het te laten herstellen, en neem het dan over.</source>
        <translation>Le carnet {path} est endommagé et ne peut pas être repris ainsi. Ouvrez-le d’abord pour le faire réparer, puis reprenez-le.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is beschadigd. Het bestand blijft staan zoals het is; laat het herstellen, of begin een nieuw.</source>
        <translation>Le carnet {path} est endommagé. Le fichier reste tel quel&#xa0;; faites-le réparer, ou commencez un nouveau carnet.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is bezet: een ander venster of programma gebruikt het. Sluit dat, of probeer het zo dadelijk opnieuw.</source>
        <translation>Le carnet {path} est occupé&#xa0;: une autre fenêtre ou un autre programme l’utilise. Fermez cette fenêtre ou ce programme, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is er niet meer. Ernaast staan nog kopieën van wat erin stond: daaruit kan het terugkomen. Er is geen leeg notitieboek in de plaats begonnen.</source>
        <translation>Le carnet {path} n’est plus là. Des copies de son contenu se trouvent encore à côté : il peut être récupéré à partir d’elles. Aucun carnet vide n’a été commencé à sa place.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is er niet. Staat het op een stick of een andere schijf, steek die dan in. Er is geen leeg notitieboek in de plaats begonnen.</source>
        <translation>Le carnet {path} n’est pas là. S’il se trouve sur une clé USB ou un autre disque, branchez-le. Aucun carnet vide n’a été commencé à sa place.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is gemaakt met een nieuwere versie van ZorgDesk. Installeer die versie om het te openen.</source>
        <translation>Le carnet {path} a été fait avec une version plus récente de ZorgDesk. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} is niet meer zoals dit venster het achterliet: het werd elders gewijzigd, of er staat een ander bestand. Bewaar eerst elders wat hier nog niet bewaard is, en open het dan opnieuw.</source>
        <translation>Le carnet {path} n’est plus comme cette fenêtre l’avait laissé&#xa0;: il a été modifié ailleurs, ou un autre fichier a pris sa place. Gardez d’abord ailleurs ce qui n’est pas encore enregistré ici, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} kan niet geopend worden. Controleer of het gelezen mag worden.</source>
        <translation>Le carnet {path} ne peut pas être ouvert. Vérifiez si vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} kan niet gewijzigd worden: het bestand of de map is alleen-lezen. Zet het notitieboek op een plaats waar schrijven mag.</source>
        <translation>Le carnet {path} ne peut pas être modifié&#xa0;: le fichier ou le dossier est en lecture seule. Mettez le carnet à un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} kon niet bijgewerkt worden naar deze versie van ZorgDesk. Het bestand blijft staan zoals het is; zet het opzij en begin een nieuw.</source>
        <translation>Le carnet {path} n’a pas pu être adapté à cette version de ZorgDesk. Le fichier reste tel quel&#xa0;; mettez-le de côté et commencez un nouveau carnet.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} staat niet meer op zijn plaats: het bestand of de map is verplaatst, verwijderd of losgekoppeld. Zet het terug, of sluit de stick of schijf opnieuw aan.</source>
        <translation>Le carnet {path} n’est plus à sa place&#xa0;: le fichier ou le dossier a été déplacé, supprimé ou débranché. Remettez-le, ou rebranchez la clé USB ou le disque.</translation>
    </message>
    <message>
        <source>Het notitieboek {path} staat onder meer dan één naam op deze schijf (een harde koppeling). Wie onder twee namen tegelijk schrijft, verliest wat hij schreef. Werk verder in een kopie.</source>
        <translation>Le carnet {path} porte plus d’un nom sur ce disque (un lien physique). Qui écrit sous deux noms à la fois perd ce qu’il a écrit. Continuez dans une copie.</translation>
    </message>
    <message>
        <source>Hier staat nog niets in.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Hoort hierbij</source>
        <translation>À rapprocher</translation>
    </message>
    <message>
        <source>In de map {folder} staat geen leesbare kopie van een notitieboek. Er is niets gewijzigd.</source>
        <translation>Le dossier {folder} ne contient pas de copie lisible d’un carnet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>In het beschadigde bestand zelf was nog te lezen: {things}.</source>
        <translation>Encore lisible dans le fichier endommagé lui-même&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Inhoud</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Initiatief</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Installeer ZorgDesk opnieuw; uw notitieboek blijft bewaard.</source>
        <translation>Réinstallez ZorgDesk&#xa0;; votre carnet est conservé.</translation>
    </message>
    <message>
        <source>Inzicht</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Kans</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Kanttekening</source>
        <translation>Note en marge</translation>
    </message>
    <message>
        <source>Kleur</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels: {labels}</source>
        <translation>Étiquettes&#xa0;: {labels}</translation>
    </message>
    <message>
        <source>Lijnen</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Loopt</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Losse notities</source>
        <translation>Notes libres</translation>
    </message>
    <message>
        <source>Markering ({colour})</source>
        <translation>Surlignage ({colour})</translation>
    </message>
    <message>
        <source>Markeringen</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Naam van de notitie</source>
        <translation>Nom de la note</translation>
    </message>
    <message>
        <source>Naar ‘{title}’ in: {document}, pagina {page}</source>
        <translation>D’après «&#xa0;{title}&#xa0;» dans&#xa0;: {document}, page {page}</translation>
    </message>
    <message>
        <source>Niet bewaard in {notebook}</source>
        <translation>Pas enregistré dans {notebook}</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notitie ‘{title}’</source>
        <translation>Note «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notities gewijzigd op</source>
        <translation>Notes modifiées le</translation>
    </message>
    <message>
        <source>Onduidelijk</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Ontbrekende stem</source>
        <translation>Voix absente</translation>
    </message>
    <message>
        <source>Ook genoemd</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Op de plaats van het notitieboek {path} staat geen bestand, maar een map of iets anders. Zet dat weg en zet het notitieboek terug, of kies een ander notitieboek.</source>
        <translation>À la place du carnet {path} se trouve non pas un fichier, mais un dossier ou autre chose. Déplacez-le et remettez le carnet, ou choisissez un autre carnet.</translation>
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
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Praktijk</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Proefproject</source>
        <translation>Projet pilote</translation>
    </message>
    <message>
        <source>Regio</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Samen met de andere is het te groot om in één keer over te nemen. Neem het daarna apart over.</source>
        <translation>Avec les autres, il est trop grand pour être repris en une fois. Reprenez-le ensuite séparément.</translation>
    </message>
    <message>
        <source>Samenvatting</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>Sleutel</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Soort inzicht</source>
        <translation>Type de constat</translation>
    </message>
    <message>
        <source>Stand van zaken</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sterkte</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tekst uit ZorgDesk, op {moment} uit het venster gered</source>
        <translation>Texte de ZorgDesk, récupéré de la fenêtre le {moment}</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Tijdens covid</source>
        <translation>Pendant le covid</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Titels erboven</source>
        <translation>Titres au-dessus</translation>
    </message>
    <message>
        <source>U mag niet schrijven in de map {folder}. Kies een andere map.</source>
        <translation>Vous ne pouvez pas écrire dans le dossier {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Uit de leesbare kopieën: {things}.</source>
        <translation>Des copies lisibles&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Uit de reservekopie van {moment}: {things}. Die zijn zoals ze toen waren; wat u daarna aan precies die wijzigde, is verloren.</source>
        <translation>De la copie de sauvegarde du {moment}&#xa0;: {things}. Ils sont tels qu’ils étaient alors&#xa0;; ce que vous y avez changé depuis est perdu.</translation>
    </message>
    <message>
        <source>Uit het beschadigde bestand zelf: {things}.</source>
        <translation>Du fichier endommagé lui-même&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Van het notitieboek {path} is niets terug te vinden: niet in het bestand, niet in een reservekopie en niet in leesbare kopieën. Het bestand blijft staan zoals het is; begin een nieuw notitieboek.</source>
        <translation>Du carnet {path}, on ne retrouve rien&#xa0;: ni dans le fichier, ni dans une copie de sauvegarde, ni dans des copies lisibles. Le fichier reste tel quel&#xa0;; commencez un nouveau carnet.</translation>
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
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Wat eerder bewaard was, is er nog; deze laatste wijziging is nog niet bewaard.</source>
        <translation>Ce qui était déjà enregistré est encore là&#xa0;; cette dernière modification n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Werkpunt</source>
        <translation>Point à améliorer</translation>
    </message>
    <message>
        <source>Zonder titel</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>afgevinkt</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>ambulance</source>
        <translation>ambulance</translation>
    </message>
    <message>
        <source>andere naam</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>appel</source>
        <translation>pomme</translation>
    </message>
    <message>
        <source>applaus</source>
        <translation>applaudissements</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>bébé</translation>
    </message>
    <message>
        <source>bel</source>
        <translation>cloche</translation>
    </message>
    <message>
        <source>blad</source>
        <translation>page</translation>
    </message>
    <message>
        <source>blauw</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>blauw hart</source>
        <translation>cœur bleu</translation>
    </message>
    <message>
        <source>blauwe bol</source>
        <translation>rond bleu</translation>
    </message>
    <message>
        <source>blij gezicht</source>
        <translation>visage joyeux</translation>
    </message>
    <message>
        <source>boeken</source>
        <translation>livres</translation>
    </message>
    <message>
        <source>boos gezicht</source>
        <translation>visage en colère</translation>
    </message>
    <message>
        <source>brede grijns</source>
        <translation>large sourire</translation>
    </message>
    <message>
        <source>breed lachend gezicht</source>
        <translation>visage très souriant</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>cadeau</source>
        <translation>cadeau</translation>
    </message>
    <message>
        <source>de delen van de samenstelling</source>
        <translation>les parties du mot composé</translation>
    </message>
    <message>
        <source>de schijf antwoordt niet zoals het hoort</source>
        <translation>le disque ne répond pas normalement</translation>
    </message>
    <message>
        <source>de schijf is vol</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>doel</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>duim omhoog</source>
        <translation>pouce levé</translation>
    </message>
    <message>
        <source>duim omlaag</source>
        <translation>pouce baissé</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>een ander woord voor hetzelfde</source>
        <translation>un autre mot pour la même chose</translation>
    </message>
    <message>
        <source>een andere vorm van het woord</source>
        <translation>une autre forme du mot</translation>
    </message>
    <message>
        <source>een filterwaarde van de fiche</source>
        <translation>une valeur de filtre de la fiche</translation>
    </message>
    <message>
        <source>een nauwer begrip</source>
        <translation>une notion plus précise</translation>
    </message>
    <message>
        <source>een ruimer begrip</source>
        <translation>une notion plus large</translation>
    </message>
    <message>
        <source>een samenstelling die ermee begint</source>
        <translation>un mot composé qui commence ainsi</translation>
    </message>
    <message>
        <source>een samenstelling die erop eindigt</source>
        <translation>un mot composé qui se termine ainsi</translation>
    </message>
    <message>
        <source>een samenstelling die op een verwant woord eindigt</source>
        <translation>un mot composé qui se termine par un mot apparenté</translation>
    </message>
    <message>
        <source>een verwant woord</source>
        <translation>un mot apparenté</translation>
    </message>
    <message>
        <source>een woord dat zo begint</source>
        <translation>un mot qui commence ainsi</translation>
    </message>
    <message>
        <source>engeltje</source>
        <translation>petit ange</translation>
    </message>
    <message>
        <source>er stond nog niets in</source>
        <translation>il ne contenait encore rien</translation>
    </message>
    <message>
        <source>euro’s</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>feest</source>
        <translation>fête</translation>
    </message>
    <message>
        <source>fiets</source>
        <translation>vélo</translation>
    </message>
    <message>
        <source>filterwaarden</source>
        <translation>les valeurs de filtre</translation>
    </message>
    <message>
        <source>gebroken hart</source>
        <translation>cœur brisé</translation>
    </message>
    <message>
        <source>geel</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>geel hart</source>
        <translation>cœur jaune</translation>
    </message>
    <message>
        <source>gekruiste vingers</source>
        <translation>doigts croisés</translation>
    </message>
    <message>
        <source>geld</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>gele bol</source>
        <translation>rond jaune</translation>
    </message>
    <message>
        <source>gevouwen handen</source>
        <translation>mains jointes</translation>
    </message>
    <message>
        <source>gezin</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>glimlach</source>
        <translation>sourire</translation>
    </message>
    <message>
        <source>grijns</source>
        <translation>sourire en coin</translation>
    </message>
    <message>
        <source>groen</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>groen hart</source>
        <translation>cœur vert</translation>
    </message>
    <message>
        <source>groene bol</source>
        <translation>rond vert</translation>
    </message>
    <message>
        <source>gsm</source>
        <translation>GSM</translation>
    </message>
    <message>
        <source>handdruk</source>
        <translation>poignée de main</translation>
    </message>
    <message>
        <source>hartjes in de ogen</source>
        <translation>yeux en cœur</translation>
    </message>
    <message>
        <source>het is open in een ander venster</source>
        <translation>il est ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>het lukt niet ({why})</source>
        <translation>impossible ({why})</translation>
    </message>
    <message>
        <source>het woord zelf</source>
        <translation>le mot lui-même</translation>
    </message>
    <message>
        <source>hond</source>
        <translation>chien</translation>
    </message>
    <message>
        <source>honderd procent</source>
        <translation>cent pour cent</translation>
    </message>
    <message>
        <source>huis</source>
        <translation>maison</translation>
    </message>
    <message>
        <source>huis met tuin</source>
        <translation>maison avec jardin</translation>
    </message>
    <message>
        <source>idee</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>in de map mag niet geschreven worden</source>
        <translation>vous ne pouvez pas écrire dans ce dossier</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>jongen</source>
        <translation>garçon</translation>
    </message>
    <message>
        <source>kalender</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>kantoor</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>kiemplant</source>
        <translation>jeune pousse</translation>
    </message>
    <message>
        <source>knipoog</source>
        <translation>clin d’œil</translation>
    </message>
    <message>
        <source>knuffel</source>
        <translation>câlin</translation>
    </message>
    <message>
        <source>koorts</source>
        <translation>fièvre</translation>
    </message>
    <message>
        <source>kruisje</source>
        <translation>croix</translation>
    </message>
    <message>
        <source>kus</source>
        <translation>bisou</translation>
    </message>
    <message>
        <source>lachend gezicht</source>
        <translation>visage souriant</translation>
    </message>
    <message>
        <source>licht droevig gezicht</source>
        <translation>visage un peu triste</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>luid huilend gezicht</source>
        <translation>visage en pleurs</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>meisje</source>
        <translation>fille</translation>
    </message>
    <message>
        <source>mensen</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>mondmasker</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>nadenkend gezicht</source>
        <translation>visage pensif</translation>
    </message>
    <message>
        <source>neutraal gezicht</source>
        <translation>visage neutre</translation>
    </message>
    <message>
        <source>niet afgevinkt</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>noodsignaal</source>
        <translation>appel de détresse</translation>
    </message>
    <message>
        <source>notitie</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>ogen</source>
        <translation>yeux</translation>
    </message>
    <message>
        <source>oké</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>opgelucht lachend gezicht</source>
        <translation>rire de soulagement</translation>
    </message>
    <message>
        <source>oranje bol</source>
        <translation>rond orange</translation>
    </message>
    <message>
        <source>oude man</source>
        <translation>vieil homme</translation>
    </message>
    <message>
        <source>oude vrouw</source>
        <translation>vieille femme</translation>
    </message>
    <message>
        <source>paperclip</source>
        <translation>trombone</translation>
    </message>
    <message>
        <source>persoon</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>pil</source>
        <translation>pilule</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>punaise</source>
        <translation>punaise</translation>
    </message>
    <message>
        <source>raket</source>
        <translation>fusée</translation>
    </message>
    <message>
        <source>regenboog</source>
        <translation>arc-en-ciel</translation>
    </message>
    <message>
        <source>rode bol</source>
        <translation>rond rouge</translation>
    </message>
    <message>
        <source>rollend van het lachen</source>
        <translation>mort de rire</translation>
    </message>
    <message>
        <source>rollende ogen</source>
        <translation>yeux levés au ciel</translation>
    </message>
    <message>
        <source>roos</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>roze</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>samenvatting</source>
        <translation>le résumé</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>schouderophalen</source>
        <translation>haussement d’épaules</translation>
    </message>
    <message>
        <source>schreeuw van angst</source>
        <translation>cri de peur</translation>
    </message>
    <message>
        <source>slapend gezicht</source>
        <translation>visage endormi</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>cadenas</translation>
    </message>
    <message>
        <source>soep</source>
        <translation>soupe</translation>
    </message>
    <message>
        <source>spuit</source>
        <translation>seringue</translation>
    </message>
    <message>
        <source>ster</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>sterke arm</source>
        <translation>bras fort</translation>
    </message>
    <message>
        <source>stethoscoop</source>
        <translation>stéthoscope</translation>
    </message>
    <message>
        <source>taart</source>
        <translation>gâteau</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>tekstballon</source>
        <translation>bulle</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>titel</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>traan</source>
        <translation>larme</translation>
    </message>
    <message>
        <source>tranen van het lachen</source>
        <translation>larmes de joie</translation>
    </message>
    <message>
        <source>twee hartjes</source>
        <translation>deux cœurs</translation>
    </message>
    <message>
        <source>u mag het niet wissen</source>
        <translation>vous n’avez pas le droit de l’effacer</translation>
    </message>
    <message>
        <source>uitroepteken</source>
        <translation>point d’exclamation</translation>
    </message>
    <message>
        <source>verboden</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>vergrootglas</source>
        <translation>loupe</translation>
    </message>
    <message>
        <source>verlegen glimlach</source>
        <translation>sourire timide</translation>
    </message>
    <message>
        <source>verward gezicht</source>
        <translation>visage confus</translation>
    </message>
    <message>
        <source>vinkje</source>
        <translation>coche</translation>
    </message>
    <message>
        <source>vraagteken</source>
        <translation>point d’interrogation</translation>
    </message>
    <message>
        <source>vrouw</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>vuur</source>
        <translation>feu</translation>
    </message>
    <message>
        <source>wekker</source>
        <translation>réveil</translation>
    </message>
    <message>
        <source>wereld</source>
        <translation>monde</translation>
    </message>
    <message>
        <source>wijzende vinger naar rechts</source>
        <translation>doigt vers la droite</translation>
    </message>
    <message>
        <source>wijzende vinger omhoog</source>
        <translation>doigt vers le haut</translation>
    </message>
    <message>
        <source>zandloper</source>
        <translation>sablier</translation>
    </message>
    <message>
        <source>zelfde doelgroep: {names}</source>
        <translation>même groupe cible&#xa0;: {names}</translation>
    </message>
    <message>
        <source>zelfde doelgroepen: {names}</source>
        <translation>mêmes groupes cibles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>zelfde organisatie: {names}</source>
        <translation>même organisation&#xa0;: {names}</translation>
    </message>
    <message>
        <source>zelfde organisaties: {names}</source>
        <translation>mêmes organisations&#xa0;: {names}</translation>
    </message>
    <message>
        <source>zelfde sector: {names}</source>
        <translation>même secteur&#xa0;: {names}</translation>
    </message>
    <message>
        <source>zelfde sectoren: {names}</source>
        <translation>mêmes secteurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>zelfde thema: {names}</source>
        <translation>même thème&#xa0;: {names}</translation>
    </message>
    <message>
        <source>zelfde thema’s: {names}</source>
        <translation>mêmes thèmes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>ziekenhuis</source>
        <translation>hôpital</translation>
    </message>
    <message>
        <source>zon</source>
        <translation>soleil</translation>
    </message>
    <message>
        <source>zonnebril</source>
        <translation>lunettes de soleil</translation>
    </message>
    <message>
        <source>zwaaiende hand</source>
        <translation>main qui salue</translation>
    </message>
    <message>
        <source>{colour}: {meaning}</source>
        <translation>{colour} : {meaning}</translation>
    </message>
    <message>
        <source>{count} van de dingen in de map horen bij een label, een verzameling of een notitie die er niet meer is. Ze zijn weggelaten.</source>
        <translation>Éléments du dossier qui vont avec une étiquette, une collection ou une note qui n’est plus là&#xa0;: {count}. Ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>{day} om {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{document}, pagina {page}</source>
        <translation>{document}, page {page}</translation>
    </message>
    <message>
        <source>{document}, pagina {page}, lijn {lines}</source>
        <translation>{document}, page {page}, ligne {lines}</translation>
    </message>
    <message>
        <source>{document}, pagina {page}, lijnen {lines}</source>
        <translation>{document}, page {page}, lignes {lines}</translation>
    </message>
    <message>
        <source>{file}: de regels boven de tekst ontbreken. De tekst is bewaard als losse notitie.</source>
        <translation>{file}&#xa0;: les lignes au-dessus du texte manquent. Le texte est conservé comme note libre.</translation>
    </message>
    <message>
        <source>{file}: geen tekst (UTF-8). Wat te lezen was, is bewaard als losse notitie.</source>
        <translation>{file}&#xa0;: ce n’est pas du texte (UTF-8). Ce qui était lisible est conservé comme note libre.</translation>
    </message>
    <message>
        <source>{file}: niet te lezen ({why}).</source>
        <translation>{file}&#xa0;: illisible ({why}).</translation>
    </message>
    <message>
        <source>{file}: {what} is niet begrepen. De tekst is bewaard.</source>
        <translation>{file}&#xa0;: {what} n’a pas été compris. Le texte est conservé.</translation>
    </message>
    <message>
        <source>{file}: {what} is niet begrepen. Het hele bestand is bewaard als losse notitie.</source>
        <translation>{file}&#xa0;: {what} n’a pas été compris. Tout le fichier est conservé comme note libre.</translation>
    </message>
    <message>
        <source>{name} (financiert)</source>
        <translation>{name} (financement)</translation>
    </message>
    <message>
        <source>{name} (genoemd)</source>
        <translation>{name} (cité)</translation>
    </message>
    <message>
        <source>{name} (organiseert)</source>
        <translation>{name} (organisateur)</translation>
    </message>
    <message>
        <source>{name} (partner)</source>
        <translation>{name} (partenaire)</translation>
    </message>
    <message>
        <source>{name} bestaat al in de map {folder}. Kies een andere naam, of vraag om het bestand te vervangen.</source>
        <translation>{name} existe déjà dans le dossier {folder}. Choisissez un autre nom, ou demandez de remplacer le fichier.</translation>
    </message>
    <message>
        <source>{name} is een map. Kies een andere naam voor het bestand.</source>
        <translation>{name} est un dossier. Choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source>{name} kon niet geschreven worden ({why}). Er is niets gewijzigd.</source>
        <translation>{name} n’a pas pu être écrit ({why}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{note} bij {title}</source>
        <translation>{note} sur {title}</translation>
    </message>
    <message>
        <source>{note} over {key}, die niet meer in de catalogus staat</source>
        <translation>{note} sur {key}, qui n’est plus dans le catalogue</translation>
    </message>
    <message>
        <source>{number} bladwijzer</source>
        <translation>{number} signet</translation>
    </message>
    <message>
        <source>{number} bladwijzers</source>
        <translation>{number} signets</translation>
    </message>
    <message>
        <source>{number} ding</source>
        <translation>{number} élément</translation>
    </message>
    <message>
        <source>{number} dingen</source>
        <translation>{number} éléments</translation>
    </message>
    <message>
        <source>{number} eigen fiche</source>
        <translation>{number} fiche personnelle</translation>
    </message>
    <message>
        <source>{number} eigen fiches</source>
        <translation>{number} fiches personnelles</translation>
    </message>
    <message>
        <source>{number} fiche</source>
        <translation>{number} fiche</translation>
    </message>
    <message>
        <source>{number} fiches</source>
        <translation>{number} fiches</translation>
    </message>
    <message>
        <source>{number} label</source>
        <translation>{number} étiquette</translation>
    </message>
    <message>
        <source>{number} labels</source>
        <translation>{number} étiquettes</translation>
    </message>
    <message>
        <source>{number} losse notitie</source>
        <translation>{number} note libre</translation>
    </message>
    <message>
        <source>{number} losse notities</source>
        <translation>{number} notes libres</translation>
    </message>
    <message>
        <source>{number} markering</source>
        <translation>{number} surlignage</translation>
    </message>
    <message>
        <source>{number} markeringen</source>
        <translation>{number} surlignages</translation>
    </message>
    <message>
        <source>{number} met een eigen notitie</source>
        <translation>{number} avec une note personnelle</translation>
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
        <translation>{path} n’est pas un catalogue de ZorgDesk.</translation>
    </message>
    <message>
        <source>{path} is het notitieboek zelf. Kies een andere naam of plaats voor de kopie.</source>
        <translation>{path} est le carnet lui-même. Choisissez un autre nom ou un autre endroit pour la copie.</translation>
    </message>
    <message>
        <source>{sign} staat voor een teken dat deze PDF niet kan tonen.</source>
        <translation>{sign} remplace un caractère que ce PDF ne peut pas afficher.</translation>
    </message>
    <message>
        <source>{these}; {those}</source>
        <translation>{these}&#xa0;; {those}</translation>
    </message>
    <message>
        <source>{what}, gewijzigd op {moment}</source>
        <translation>{what}, modification du {moment}</translation>
    </message>
    <message>
        <source>‘{word}’ staat in de {field}.</source>
        <translation>«&#xa0;{word}&#xa0;» se trouve dans {field}.</translation>
    </message>
    <message>
        <source>‘{word}’: ‘{found}’ ({way}).</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: «&#xa0;{found}&#xa0;» ({way}).</translation>
    </message>
    <message>
        <source>‘{word}’: ‘{found}’ in de {field} ({way}).</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: «&#xa0;{found}&#xa0;» dans {field} ({way}).</translation>
    </message>
</context>
</TS>
