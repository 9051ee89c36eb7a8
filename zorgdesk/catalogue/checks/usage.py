"""What is described but not used, and what is used but not described."""

import re
from collections import Counter
from collections.abc import Iterator

from zorgdesk.catalogue.authoring.fault import Fault
from zorgdesk.catalogue.authoring.folder import Authored
from zorgdesk.catalogue.checks.words import names, pieces, prose
from zorgdesk.domain.entry import Entry, Facet, Kind, facet_values

CHOSEN = (Facet.SECTOR, Facet.TARGET_GROUP, Facet.THEME)
"""The facets whose lists the keepers made; regions and places are what the documents say."""

USES = 2
"""How often a value must be used to be worth a place in the filter."""

_NAMED = (Kind.TERM, Kind.ORGANISATION)


def rare_values(authored: Authored) -> Iterator[Fault]:
    """Values of the vocabulary that fewer than two entries have."""
    entries = authored.edition.corpus.entries
    uses = Counter(
        (facet, key)
        for entry in entries
        for facet, keys in facet_values(entry).items()
        for key in keys
    )
    for (facet, key), place in authored.concepts.items():
        if facet in CHOSEN and uses[facet, key] < USES:
            often = "één keer" if uses[facet, key] else "nergens"
            mend = "geef ze aan nog een fiche, of haal ze weg"
            yield Fault(place, f"de waarde ‘{key}’ wordt {often} gebruikt", mend)


def unused_terms(authored: Authored) -> Iterator[Fault]:
    """Terms that no other entry uses or refers to."""
    entries = authored.edition.corpus.entries
    texts = {entry.key: "\n".join((*names(entry), prose(entry))).casefold() for entry in entries}
    related = {relation.key for entry in entries for relation in entry.related}
    for term in (entry for entry in entries if entry.kind is Kind.TERM):
        pattern = _pattern(term)
        others = (text for key, text in texts.items() if key != term.key)
        if term.key not in related and not any(map(pattern.search, others)):
            what = f"geen enkele andere fiche gebruikt het begrip ‘{term.title}’"
            yield Fault(authored.entries[term.key], what, "kijk of het begrip nodig is")


def _pattern(term: Entry) -> re.Pattern[str]:
    shapes = (re.escape(name.casefold()) for name in names(term))
    return re.compile(rf"(?<!\w)(?:{'|'.join(shapes)})(?!\w)")


def unnamed_organisations(authored: Authored) -> Iterator[Fault]:
    """Organisations that no entry names."""
    entries = authored.edition.corpus.entries
    named = {involved.key for entry in entries for involved in entry.organisations}
    named |= {relation.key for entry in entries for relation in entry.related}
    for entry in entries:
        if entry.kind is Kind.ORGANISATION and entry.key not in named:
            what = f"geen enkele fiche noemt de organisatie ‘{entry.title}’"
            mend = "zet haar bij ‘organisations’ van de fiche waar ze in voorkomt"
            yield Fault(authored.entries[entry.key], what, mend)


def unexplained(authored: Authored) -> Iterator[Fault]:
    """Abbreviations (two capitals or more) that are no term and no part of a name."""
    entries = authored.edition.corpus.entries
    known = {
        piece.casefold()
        for entry in entries
        for name in (names(entry) if entry.kind in _NAMED else (entry.title,))
        for piece in pieces(name)
    }
    for entry in entries:
        for piece in dict.fromkeys(pieces(prose(entry))):
            if sum(map(str.isupper, piece)) > 1 and piece.casefold() not in known:
                what = f"de afkorting ‘{piece}’ in ‘{entry.key}’ is geen begrip"
                mend = "voeg ze toe aan terms.yaml, of schrijf ze voluit"
                yield Fault(authored.entries[entry.key], what, mend)
