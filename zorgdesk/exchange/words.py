"""The words around entries and notes in an exported reading; those of the catalogue are Dutch."""

from collections.abc import Iterable, Sequence

from zorgdesk.domain.entry import InsightKind, Kind, Role, StatusKind
from zorgdesk.domain.highlights import Colour
from zorgdesk.domain.sentences import Sentence

CONTENTS = Sentence("Inhoud")
OWN_WORK = Sentence("Eigen aantekeningen")
COLLECTIONS = Sentence("Verzamelingen")
EMPTY = Sentence("Hier staat nog niets in.")
LOOSE_NOTES = Sentence("Losse notities")
NOTE = Sentence("Notitie")
OWN_ENTRY = Sentence("Eigen fiche")
BOOKMARK = Sentence("Bladwijzer")
LABELS = Sentence("Labels: {labels}")
TICKED, UNTICKED = Sentence("afgevinkt"), Sentence("niet afgevinkt")
NO_SIGN = Sentence("{sign} staat voor een teken dat deze PDF niet kan tonen.")

MADE = Sentence("Gemaakt met ZorgDesk op {day}")
MADE_OF = Sentence("Gemaakt met ZorgDesk op {day}, uitgave {edition} van de catalogus")
ENTRIES = Sentence("{number} fiche"), Sentence("{number} fiches")
WITH_NOTE = Sentence("{number} met een eigen notitie")
LOOSE = Sentence("{number} losse notitie"), Sentence("{number} losse notities")

PLACE = Sentence("{document}, pagina {page}")
LINE = Sentence("{document}, pagina {page}, lijn {lines}")
LINES = Sentence("{document}, pagina {page}, lijnen {lines}")
SOURCE = Sentence("Bron: {where}. Geraadpleegd in ZorgDesk op {day}.")
OWN_SOURCE = Sentence("Bron: {where}.")
NOT_PRINTED = Sentence("Eigen fiche, niet uit de catalogus.")
CHANGED_ON = Sentence("Gewijzigd op {day}.")

CHANGED_AT = Sentence("{what}, gewijzigd op {moment}")
TITLED_NOTE = Sentence("Notitie ‘{title}’")
ABOUT_GONE = Sentence("{note} over {key}, die niet meer in de catalogus staat")
BESIDE = Sentence("{note} bij {title}")
HIGHLIGHT = Sentence("Markering ({colour})")
_MEANT = Sentence("{colour}: {meaning}")

IN_FULL = Sentence("Voluit")
ALSO_CALLED = Sentence("Ook genoemd")
STATUS = Sentence("Stand van zaken")
TARGET_GROUP = Sentence("Doelgroep")
SECTOR = Sentence("Sector")
THEME = Sentence("Thema")
PLACES = Sentence("Plaats")
ORGANISATIONS = Sentence("Organisaties")
SITES = Sentence("Sites")
RELATED = Sentence("Hoort hierbij")

ROLES = {
    Role.RUNS: Sentence("{name} (organiseert)"),
    Role.PARTNER: Sentence("{name} (partner)"),
    Role.FUNDER: Sentence("{name} (financiert)"),
    Role.NAMED: Sentence("{name} (genoemd)"),
}

KINDS = {
    Kind.INITIATIVE: Sentence("Initiatief"),
    Kind.PRACTICE: Sentence("Praktijk"),
    Kind.INSIGHT: Sentence("Inzicht"),
    Kind.ORGANISATION: Sentence("Organisatie"),
    Kind.TERM: Sentence("Begrip"),
    Kind.DOCUMENT: Sentence("Brondocument"),
}
INSIGHT_KINDS = {
    InsightKind.STRENGTH: Sentence("Sterkte"),
    InsightKind.WORKPOINT: Sentence("Werkpunt"),
    InsightKind.OPPORTUNITY: Sentence("Kans"),
    InsightKind.MISSING_VOICE: Sentence("Ontbrekende stem"),
    InsightKind.APPROACH: Sentence("Aanpak"),
}
STATUSES = {
    StatusKind.ONGOING: Sentence("Loopt"),
    StatusKind.PILOT: Sentence("Proefproject"),
    StatusKind.ENDED: Sentence("Afgelopen"),
    StatusKind.DURING_COVID: Sentence("Tijdens covid"),
    StatusKind.UNKNOWN: Sentence("Onduidelijk"),
}

COLOURS = {
    Colour.YELLOW: Sentence("geel"),
    Colour.GREEN: Sentence("groen"),
    Colour.BLUE: Sentence("blauw"),
    Colour.PINK: Sentence("roze"),
}


def colour(of: Colour, meaning: str) -> Sentence:
    """As `groen`, or with what it means to the reader: `groen: nog vragen`."""
    return _MEANT.format(colour=COLOURS[of], meaning=meaning) if meaning else COLOURS[of]


def place(document: str, page: int, lines: Sequence[tuple[int, int]]) -> Sentence:
    """As `Verslag, pagina 3, lijnen 43–47, 50`."""
    is_one = len(lines) == 1 and lines[0][0] == lines[0][1]
    told = (LINE if is_one else LINES) if lines else PLACE
    return told.format(document=document, page=str(page), lines=line_numbers(lines))


def line_numbers(spans: Iterable[tuple[int, int]]) -> str:
    """As `43–47, 50`."""
    return ", ".join(f"{first}–{last}" if last > first else f"{first}" for first, last in spans)
