"""A small catalogue of its own, so that the tests do not depend on the real content."""

VOCABULARY = """\
kinds:
  - {key: initiative, label: Initiatief, definition: Een initiatief.}
  - {key: practice, label: Praktijk, definition: Een praktijk.}
  - {key: insight, label: Inzicht, definition: Een inzicht.}
  - {key: organisation, label: Organisatie, definition: Een organisatie.}
  - {key: term, label: Begrip, definition: Een begrip.}
  - {key: document, label: Brondocument, definition: Een document.}
insight_kinds:
  - {key: strength, label: Sterkte, definition: Goed.}
  - {key: workpoint, label: Werkpunt, definition: Beter.}
  - {key: opportunity, label: Kans, definition: Kans.}
  - {key: missing-voice, label: Ontbrekende stem, definition: Stem.}
  - {key: approach, label: Aanpak, definition: Aanpak.}
statuses:
  - {key: ongoing, label: Loopt, definition: Loopt.}
  - {key: pilot, label: Proefproject, definition: Proef.}
  - {key: ended, label: Afgelopen, definition: Voorbij.}
  - {key: during-covid, label: Tijdens covid, definition: Toen.}
  - {key: unknown, label: Onduidelijk, definition: Onduidelijk.}
regions:
  - {key: west-vlaanderen, label: West-Vlaanderen, definition: Daar.}
places:
  - {key: brugge, label: Brugge, definition: Stad.}
sectors:
  - {key: jeugdhulp, label: Jeugdhulp, definition: Hulp aan jongeren., alternative: [jeugdzorg]}
target_groups:
  - {key: jongeren, label: Jongeren, definition: Wie jong is., broader: mensen}
  - {key: mensen, label: Mensen, definition: Iedereen.}
themes:
  - {key: wonen, label: Wonen, definition: Wonen.}
"""

INITIATIVES = """\
- key: initiatief:brugwonen
  title: Brugwonen
  aliases: [Brug Wonen]
  summary: Jongeren wonen onder begeleiding.
  text: |
    Jongeren wonen er samen
    met hun buren. Het OCMW helpt:

    - met de huur;
    - met *raad*.
  regions: [west-vlaanderen]
  places: [brugge]
  sectors: [jeugdhulp]
  target_groups: [jongeren]
  themes: [wonen]
  status: {value: pilot, reason: De bron noemt het een proef.}
  organisations:
    - {key: organisatie:de-brug, role: runs}
  links:
    - {url: 'https://www.brug.example/wonen', label: De Brug}
  related:
    - {key: inzicht:wonen-telt, why: Het inzicht gaat hierover.}
  source:
    document: lijst
    page: 1
    lines: [[2, 4], [6, 6]]
"""

INSIGHTS = """\
- key: inzicht:wonen-telt
  title: Wonen telt
  summary: Een dak boven het hoofd helpt.
  text: Wie woont, geneest.
  target_groups: [jongeren]
  insight_kind: strength
  source:
    document: lijst
    page: 2
    lines: [[11, 12]]
    heading: [Wonen, Wat werkt]
"""

ORGANISATIONS = """\
- key: organisatie:de-brug
  title: De Brug
  summary: Een vzw in Brugge.
  text: De Brug leidt Brugwonen.
  source: {document: lijst, page: 1, lines: [[5, 5]]}
"""

TERMS = """\
- key: begrip:ocmw
  title: OCMW
  summary: Dienst van de gemeente.
  text: Het OCMW helpt mensen.
  expansion: {text: openbaar centrum voor maatschappelijk welzijn, origin: general}
  source: {document: lijst, page: 1, lines: [[3, 3]]}
"""

DOCUMENTS = """\
- key: lijst
  title: De lijst
  summary: Een lijst van initiatieven.
  text: Wat er bestaat.
  source: {document: lijst, page: 1, lines: [[1, 1]]}
  document: {lines: 20, pages: [1, 11]}
"""

THESAURUS = """\
- key: arts
  words: [huisarts, dokter]
  broader: [zorgverlener]
- key: zorgverlener
  words: [zorgverlener]
"""

FILES = {
    "edition.yaml": "edition: 2026-1\nretired:\n"
    "  - {key: initiatief:oud, replaced_by: initiatief:brugwonen}\n",
    "vocabulary.yaml": VOCABULARY,
    "initiatives.yaml": INITIATIVES,
    "insights.yaml": INSIGHTS,
    "organisations.yaml": ORGANISATIONS,
    "terms.yaml": TERMS,
    "documents.yaml": DOCUMENTS,
    "thesaurus.yaml": THESAURUS,
    "compounds.yaml": "wijkwerker: [wijk, werker]\n",
}
