"""Readings to export: a plain one, and one with everything that is hard to write."""

from datetime import UTC, datetime, timedelta, timezone

from zorgdesk.domain.annotated import AnnotatedEntry, AnnotatedReading, OwnHighlight, OwnNote
from zorgdesk.domain.entry import (
    Entry,
    EntryKey,
    Facet,
    InsightKind,
    Involvement,
    Kind,
    Link,
    Relation,
    Role,
    Source,
    Status,
    StatusKind,
    Value,
)
from zorgdesk.domain.highlights import Colour

BRUSSELS = timezone(timedelta(hours=1))
MADE_AT = datetime(2026, 3, 3, 9, 30, tzinfo=BRUSSELS)
CHANGED_AT = datetime(2026, 3, 1, 13, 5, tzinfo=UTC)
DOCUMENT = EntryKey("inventaris-toekomstzorg")

BRUG = Entry(
    key=EntryKey("initiatief:brugwonen"),
    kind=Kind.INITIATIVE,
    title="Brugwonen (Brugge)",
    summary="Samen wonen & zorg dragen, in ‘enveloppefinanciering’.",
    text="Een *proeftuin* met partners:\n\n- gezinszorg;\n- huisvesting.\n\nZie [de site](https://example.org/a?b=1&c=2).",
    source=Source(DOCUMENT, 2, ((43, 47), (50, 50)), ("Wonen", "Brugge")),
    aliases=("Wonen in Brugge",),
    regions=(Value("west-vlaanderen", "West-Vlaanderen"),),
    places=(Value("brugge", "Brugge"),),
    sectors=(Value("wonen", "Wonen en huisvesting"), Value("thuiszorg", "Thuiszorg")),
    target_groups=(Value("ouderen", "Ouderen"),),
    themes=(Value("buurt", "Buurtgericht werken"),),
    status=Status(StatusKind.PILOT, "De bron noemt het een proeftuin."),
    organisations=(Involvement(EntryKey("organisatie:ocmw"), "OCMW Brugge", Role.PARTNER),),
    links=(Link("https://example.org/brug?x=1&y=2", "Site van het project"),),
    related=(Relation(EntryKey("inzicht:regels"), "Zegt hoe regels remmen."),),
)
RULES = Entry(
    key=EntryKey("inzicht:regels"),
    kind=Kind.INSIGHT,
    title="Regels remmen samenwerking",
    summary="Regels maken samenwerken moeilijk.",
    text="Regels remmen.",
    source=Source(DOCUMENT, 5, ((101, 101),)),
    insight_kind=InsightKind.WORKPOINT,
)

NOTE = """# Na het bezoek

Met **Annelies** gebeld, *niet* met Jan; ~~morgen~~ `vrijdag`.
Een tweede regel.

- [ ] mail sturen
- [x] afspraak maken
  - met de [wijkdienst](https://example.org/wijk)

3. derde
4. vierde

> Wat zij zei.

---

    met   spaties
"""
HOSTILE = (
    '=HYPERLINK("http://example.org";"klik")\n\n<script>alert(1)</script> <img src=x onerror=y>'
    " &lt;b&gt; \x00\x07\x1b[31m \ufffe [x](javascript:alert(1)) ![p](http://example.org/p.png)\n\n"
    "]]> --> ${7*7} {{7*7}} 😀 👩‍👩‍👧 e\u0301 日本 \\"
)

NAMES = {
    Facet.KIND: {"initiative": "Initiatief", "insight": "Inzicht"},
    Facet.INSIGHT_KIND: {"workpoint": "Werkpunt"},
    Facet.STATUS: {"pilot": "Proefproject"},
}
TITLES = {
    DOCUMENT: "Bestaande initiatieven",
    BRUG.key: BRUG.title,
    RULES.key: RULES.title,
}


def reading(*items, title="Wonen & zorg", loose=()):
    """An annotated reading of these items."""
    return AnnotatedReading(title, MADE_AT, tuple(items), tuple(loose), "2026-02", NAMES, TITLES)


def annotated(entry, *notes, **more):
    """An entry with notes of these texts."""
    return AnnotatedEntry(entry, tuple(OwnNote(text, CHANGED_AT) for text in notes), **more)


HIGHLIGHT = OwnHighlight(
    "samen wonen\nen zorgen", CHANGED_AT, Colour.GREEN, "Nog vragen", "Navragen bij OCMW"
)
FULL = reading(
    annotated(BRUG, NOTE, "-1 is geen formule", highlights=(HIGHLIGHT,), labels=("intake", "@wijk"),
              bookmarked=True),
    annotated(RULES, HOSTILE),
    loose=[OwnNote("# Dagboek\n\nEen *losse* notitie.", CHANGED_AT),
           OwnNote("Over iets van vroeger.", CHANGED_AT, about="initiatief:weg")],
)  # fmt: skip
SINGLE = reading(annotated(BRUG, NOTE), title=BRUG.title)
