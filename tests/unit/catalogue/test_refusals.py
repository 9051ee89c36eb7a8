"""Every fault is refused with file, line, what is wrong and how to mend it."""

from pathlib import Path

import pytest

from zorgdesk.catalogue.authoring.folder import read_folder
from zorgdesk.domain.errors import CatalogueError

REFUSALS = [
    # fields
    (
        "initiatives.yaml",
        "summary: Jongeren",
        "samenvatting: x\n  summary: Jongeren",
        "initiatives.yaml:4: het veld ‘samenvatting’ bestaat niet; kies uit key, title",
    ),
    (
        "initiatives.yaml",
        "themes: [wonen]",
        "theme: [wonen]",
        "initiatives.yaml:15: het veld ‘theme’ bestaat niet; bedoelt u ‘themes’?",
    ),
    (
        "initiatives.yaml",
        "title: Brugwonen",
        "title:",
        "initiatives.yaml:2: het veld ‘title’ is leeg; vul ‘title:’ in",
    ),
    (
        "initiatives.yaml",
        "  title: Brugwonen\n",
        "",
        "initiatives.yaml:1: het veld ‘title’ ontbreekt; vul ‘title:’ in",
    ),
    (
        "initiatives.yaml",
        "title: Brugwonen",
        "title: Brugwonen\n  title: Anders",
        "initiatives.yaml:3: het veld ‘title’ staat hier twee keer (eerst op regel 2); houd er één",
    ),
    (
        "initiatives.yaml",
        "title: Brugwonen",
        "title: [Brug, wonen]",
        "initiatives.yaml:2: bij ‘title’ hoort één tekst te staan, geen lijst of velden; schrijf",
    ),
    (
        "initiatives.yaml",
        "themes: [wonen]",
        "themes: wonen",
        "initiatives.yaml:15: hier hoort een lijst te staan; schrijf elke waarde achter een",
    ),
    (
        "initiatives.yaml",
        "themes: [wonen]",
        "themes: [wonen, [x]]",
        "initiatives.yaml:15: hier hoort een tekst te staan; zet achter het streepje",
    ),
    (
        "initiatives.yaml",
        "themes: [wonen]",
        "themes: [wonen, wonen]",
        "initiatives.yaml:15: ‘wonen’ staat twee keer bij ‘themes’; houd er één",
    ),
    (
        "initiatives.yaml",
        "aliases: [Brug Wonen]",
        "aliases: [Brugwonen]",
        "initiatives.yaml:3: de titel staat ook bij ‘aliases’; haal hem daar weg",
    ),
    (
        "initiatives.yaml",
        "summary: Jongeren wonen onder begeleiding.",
        f"summary: {'a' * 163}.",
        "initiatives.yaml:4: de samenvatting telt 164 tekens, er passen er 160; schrap er 4",
    ),
    # keys
    (
        "initiatives.yaml",
        "key: initiatief:brugwonen",
        "key: praktijk:brugwonen",
        (
            "initiatives.yaml:1: de sleutel ‘praktijk:brugwonen’ is niet goed gevormd; schrijf "
            "‘initiatief:naam-met-streepjes’"
        ),
    ),
    (
        "initiatives.yaml",
        "key: initiatief:brugwonen",
        "key: initiatief:Brug Wonen",
        "initiatives.yaml:1: de sleutel ‘initiatief:Brug Wonen’ is niet goed gevormd; schrijf",
    ),
    (
        "documents.yaml",
        "- key: lijst",
        "- {key: lijst, title: x}\n- key: lijst",
        "documents.yaml:2: de sleutel ‘lijst’ staat al in documents.yaml:1; kies een andere",
    ),
    # references
    (
        "initiatives.yaml",
        "sectors: [jeugdhulp]",
        "sectors: [jeughulp]",
        "initiatives.yaml:13: ‘jeughulp’ staat niet in de lijst ‘sectors’; bedoelt u ‘jeugdhulp’?",
    ),
    (
        "initiatives.yaml",
        "sectors: [jeugdhulp]",
        "sectors:\n    - jeugdhulp\n    - xyz",
        "initiatives.yaml:15: ‘xyz’ staat niet in de lijst ‘sectors’; kies een sleutel uit",
    ),
    (
        "initiatives.yaml",
        "key: organisatie:de-brug",
        "key: organisatie:de-burg",
        (
            "initiatives.yaml:18: er is geen organisatie met de sleutel ‘organisatie:de-burg’; "
            "bedoelt u ‘organisatie:de-brug’?"
        ),
    ),
    (
        "initiatives.yaml",
        "key: organisatie:de-brug",
        "key: begrip:ocmw",
        "initiatives.yaml:18: er is geen organisatie met de sleutel ‘begrip:ocmw’; verbeter",
    ),
    (
        "initiatives.yaml",
        "role: runs",
        "role: run",
        "initiatives.yaml:18: ‘run’ kan niet bij ‘role’; bedoelt u ‘runs’?",
    ),
    (
        "initiatives.yaml",
        "key: inzicht:wonen-telt",
        "key: inzicht:wonen-tel",
        (
            "initiatives.yaml:22: er is geen fiche met de sleutel ‘inzicht:wonen-tel’; bedoelt u "
            "‘inzicht:wonen-telt’?"
        ),
    ),
    (
        "initiatives.yaml",
        "key: inzicht:wonen-telt",
        "key: initiatief:brugwonen",
        "initiatives.yaml:22: deze fiche verwijst naar zichzelf; haal deze verwijzing weg",
    ),
    (
        "initiatives.yaml",
        "why: Het inzicht gaat hierover.",
        "why: ''",
        "initiatives.yaml:22: het veld ‘why’ is leeg; vul ‘why:’ in",
    ),
    (
        "initiatives.yaml",
        "    - {key: organisatie:de-brug, role: runs}\n",
        (
            "    - {key: organisatie:de-brug, role: runs}\n"
            "    - {key: organisatie:de-brug, role: named}\n"
        ),
        "initiatives.yaml:19: ‘organisatie:de-brug’ staat twee keer bij ‘organisations’; houd",
    ),
    # links and text
    (
        "initiatives.yaml",
        "https://www.brug.example/wonen",
        "ftp://www.brug.example/wonen",
        "initiatives.yaml:20: ‘ftp://www.brug.example/wonen’ is geen adres van een site; schrijf",
    ),
    (
        "initiatives.yaml",
        "label: De Brug}",
        "label: }",
        "initiatives.yaml:20: het veld ‘label’ is leeg; vul ‘label:’ in",
    ),
    (
        "initiatives.yaml",
        "    - met de huur;",
        "    # Kop\n\n    - met de huur;",
        "initiatives.yaml:9: een kop kan niet in een tekst; gebruik alinea’s",
    ),
    (
        "initiatives.yaml",
        "met de huur;",
        "met `code`;",
        "initiatives.yaml:9: code kan niet in een tekst; gebruik alinea’s",
    ),
    (
        "initiatives.yaml",
        "met de huur;",
        "met <b>huur</b>;",
        "initiatives.yaml:9: HTML kan niet in een tekst; gebruik alinea’s",
    ),
    (
        "initiatives.yaml",
        "met de huur;",
        "met ![foto](https://a.be/b.png);",
        "initiatives.yaml:9: een afbeelding kan niet in een tekst; gebruik alinea’s",
    ),
    (
        "initiatives.yaml",
        "met de huur;",
        "met [dit](javascript:x);",
        "initiatives.yaml:9: een link die niet klopt kan niet in een tekst; gebruik",
    ),
    (
        "initiatives.yaml",
        "met de huur;",
        "met [dit](ftp://brug.be/x);",
        "initiatives.yaml:9: een link naar ‘ftp://brug.be/x’ kan niet in een tekst; gebruik",
    ),
    (
        "initiatives.yaml",
        "met de huur;",
        "met [dit](file:///etc/passwd);",
        "initiatives.yaml:9: een link die niet klopt kan niet in een tekst; gebruik",
    ),
    (
        "terms.yaml",
        "text: Het OCMW",
        "text: '# Het OCMW'\n  aliases: [OC]\n  #",
        "terms.yaml:4: een kop kan niet in een tekst; gebruik alinea’s",
    ),
    # the source
    (
        "initiatives.yaml",
        "lines: [[2, 4], [6, 6]]",
        "lines: [[2, 21]]",
        "initiatives.yaml:26: regel 21 bestaat niet: ‘lijst’ heeft 20 regels; kijk de regelnummers",
    ),
    (
        "initiatives.yaml",
        "lines: [[2, 4], [6, 6]]",
        "lines: [[4, 2]]",
        "initiatives.yaml:26: een reeks regels hoort uit twee getallen te bestaan, het kleinste",
    ),
    (
        "initiatives.yaml",
        "lines: [[2, 4], [6, 6]]",
        "lines: [0, x]",
        "initiatives.yaml:26: een reeks regels hoort uit twee getallen te bestaan, het kleinste",
    ),
    (
        "initiatives.yaml",
        "    lines: [[2, 4], [6, 6]]\n",
        "",
        "initiatives.yaml:24: ‘lines’ noemt geen regels; schrijf bv. ‘lines: [[64, 66]]’",
    ),
    (
        "initiatives.yaml",
        "page: 1",
        "page: 2",
        "initiatives.yaml:25: regel 2 staat op bladzijde 1, niet op 2; verbeter ‘page’ of ‘lines’",
    ),
    (
        "initiatives.yaml",
        "page: 1",
        "page: een",
        "initiatives.yaml:25: bij ‘page’ hoort een getal te staan; schrijf bv. ‘page: 2’",
    ),
    (
        "initiatives.yaml",
        "document: lijst",
        "document: lijts",
        "initiatives.yaml:24: er is geen brondocument met de sleutel ‘lijts’; bedoelt u ‘lijst’?",
    ),
    (
        "terms.yaml",
        "  source: {document: lijst, page: 1, lines: [[3, 3]]}\n",
        "",
        "terms.yaml:1: het veld ‘source’ ontbreekt; voeg toe: ‘source:",
    ),
    (
        "documents.yaml",
        "  document: {lines: 20, pages: [1, 11]}\n",
        "",
        "documents.yaml:1: van dit brondocument ontbreekt de lengte; voeg toe: ‘document:",
    ),
    (
        "documents.yaml",
        "pages: [1, 11]",
        "pages: [1, 11, 9]",
        "documents.yaml:6: de bladzijden kloppen niet; noem van elke bladzijde de eerste regel",
    ),
    (
        "documents.yaml",
        "pages: [1, 11]",
        "pages: [1, 21]",
        "documents.yaml:6: de bladzijden kloppen niet; noem van elke bladzijde de eerste regel",
    ),
    # what belongs to one kind
    (
        "insights.yaml",
        "  insight_kind: strength\n",
        "",
        "insights.yaml:1: het veld ‘insight_kind’ ontbreekt; vul ‘insight_kind:’ in",
    ),
    (
        "insights.yaml",
        "insight_kind: strength",
        "insight_kind: strenght",
        "insights.yaml:6: ‘strenght’ kan niet bij ‘insight_kind’; bedoelt u ‘strength’?",
    ),
    (
        "terms.yaml",
        "  expansion:",
        "  insight_kind: strength\n  expansion:",
        "terms.yaml:5: het veld ‘insight_kind’ hoort alleen bij een inzicht; haal het weg",
    ),
    (
        "terms.yaml",
        "origin: general",
        "origin: none",
        "terms.yaml:5: ‘text’ en ‘origin: none’ passen niet bij elkaar; laat ‘text’ weg bij none",
    ),
    (
        "initiatives.yaml",
        "value: pilot, reason: De bron noemt het een proef.",
        "value: pilot",
        "initiatives.yaml:16: het veld ‘reason’ ontbreekt; vul ‘reason:’ in",
    ),
    (
        "initiatives.yaml",
        "value: pilot",
        "value: lopend",
        "initiatives.yaml:16: ‘lopend’ kan niet bij ‘value’; kies uit ongoing, pilot, ended",
    ),
    # the vocabulary
    (
        "vocabulary.yaml",
        "broader: mensen",
        "broader: mens",
        "vocabulary.yaml:27: de ruimere waarde ‘mens’ bestaat niet; bedoelt u ‘mensen’?",
    ),
    (
        "vocabulary.yaml",
        "label: Mensen, definition: Iedereen.",
        "label: Mensen, definition: Iedereen., broader: jongeren",
        "vocabulary.yaml:28: ‘mensen’ is via ‘broader’ ruimer dan zichzelf; haal één ‘broader’",
    ),
    (
        "vocabulary.yaml",
        "key: mensen,",
        "key: jongeren,",
        "vocabulary.yaml:28: de sleutel ‘jongeren’ staat al op regel 27 van deze lijst; kies",
    ),
    (
        "vocabulary.yaml",
        "key: approach,",
        "key: aproach,",
        (
            "vocabulary.yaml:13: het programma kent ‘aproach’ niet bij ‘insight_kinds’; bedoelt u "
            "‘approach’?"
        ),
    ),
    (
        "vocabulary.yaml",
        "key: approach,",
        "key: aproach,",
        "vocabulary.yaml:8: ‘approach’ ontbreekt bij ‘insight_kinds’; zet deze sleutel erbij",
    ),
    (
        "vocabulary.yaml",
        "themes:\n  - {key: wonen, label: Wonen, definition: Wonen.}\n",
        "",
        "vocabulary.yaml:1: de lijst ‘themes’ is leeg of ontbreekt; zet er de waarden in",
    ),
    (
        "vocabulary.yaml",
        "definition: Iedereen.",
        "definition: ",
        "vocabulary.yaml:28: het veld ‘definition’ is leeg; vul ‘definition:’ in",
    ),
    # the words
    (
        "thesaurus.yaml",
        "broader: [zorgverlener]",
        "broader: [zorgverleners]",
        "thesaurus.yaml:3: er is geen groep ‘zorgverleners’; bedoelt u ‘zorgverlener’?",
    ),
    (
        "thesaurus.yaml",
        "words: [zorgverlener]",
        "words: [zorgverlener]\n  broader: [arts]",
        "thesaurus.yaml:6: ‘zorgverlener’ is via ‘broader’ ruimer dan zichzelf; haal één",
    ),
    (
        "thesaurus.yaml",
        "key: zorgverlener",
        "key: arts",
        "thesaurus.yaml:4: de sleutel ‘arts’ staat al op regel 1; voeg de woorden daar toe",
    ),
    (
        "thesaurus.yaml",
        "words: [zorgverlener]",
        "words: []",
        "thesaurus.yaml:5: deze groep heeft geen woorden; vul ‘words: [woord, …]’ in",
    ),
    (
        "compounds.yaml",
        "[wijk, werker]",
        "[werker, wijk]",
        "compounds.yaml:1: ‘wijkwerker’ is niet opgebouwd uit werker + wijk; noem twee of meer",
    ),
    (
        "compounds.yaml",
        "[wijk, werker]",
        "wijk",
        "compounds.yaml:1: hier hoort een lijst te staan; schrijf",
    ),
    # the edition
    (
        "edition.yaml",
        "edition: 2026-1",
        "edition:",
        "edition.yaml:1: het veld ‘edition’ is leeg; vul ‘edition:’ in",
    ),
    (
        "edition.yaml",
        "replaced_by: initiatief:brugwonen",
        "replaced_by: initiatief:brug",
        "edition.yaml:3: er is geen fiche met de sleutel ‘initiatief:brug’; bedoelt u",
    ),
    (
        "edition.yaml",
        "key: initiatief:oud",
        "key: begrip:ocmw",
        "edition.yaml:3: ‘begrip:ocmw’ bestaat nog, of staat al bij ‘retired’; laat alleen",
    ),
    # the file as a whole
    (
        "terms.yaml",
        "title: OCMW",
        "title: 'OCMW",
        "terms.yaml:7: dit is geen geldige YAML; kijk op deze regel en de regel erboven",
    ),
    (
        "terms.yaml",
        "title: OCMW",
        'title: "\\U7fffffff"',
        "terms.yaml:1: dit is geen geldige YAML; kijk op deze regel",
    ),
    (
        "terms.yaml",
        "title: OCMW",
        f"title: {'[' * 5000}",
        "terms.yaml:1: dit is geen geldige YAML; kijk op deze regel",
    ),
    (
        "terms.yaml",
        "page: 1",
        f"page: {'9' * 5000}",
        "terms.yaml:6: bij ‘page’ hoort een getal te staan; schrijf",
    ),
    (
        "documents.yaml",
        ", pages: [1, 11]",
        "",
        "documents.yaml:6: de bladzijden kloppen niet; noem van elke bladzijde",
    ),
    (
        "terms.yaml",
        "- key: begrip:ocmw",
        "- tekst\n- key: begrip:ocmw",
        "terms.yaml:1: hier horen velden te staan; schrijf velden zoals ‘key: waarde’",
    ),
]


def refusal(folder: Path) -> list[str]:
    with pytest.raises(CatalogueError) as refused:
        read_folder(folder)
    return str(refused.value).splitlines()


@pytest.mark.parametrize(("name", "old", "new", "expected"), REFUSALS)
def test_a_fault_is_refused_with_its_line(change, name: str, old: str, new: str, expected: str):
    faults = refusal(change(name, old, new))
    assert any(fault.startswith(expected) for fault in faults), faults


def test_a_key_may_stand_in_one_file_only(sources: Path):
    (sources / "practices.yaml").write_text(
        (sources / "initiatives.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    expected = "practices.yaml:1: de sleutel ‘initiatief:brugwonen’ staat al in initiatives.yaml:1"
    assert any(fault.startswith(expected) for fault in refusal(sources))


def test_all_faults_are_told_at_once_in_the_order_of_the_files(change):
    change("terms.yaml", "title: OCMW", "title:")
    change("initiatives.yaml", "[jeugdhulp]", "[jeugd]")
    places = [fault.split(": ")[0] for fault in refusal(change("terms.yaml", "general", "gen"))]
    assert places == ["initiatives.yaml:13", "terms.yaml:2", "terms.yaml:5"]


def test_an_empty_file_is_refused(sources: Path):
    (sources / "terms.yaml").write_text("# niets\n", encoding="utf-8")
    assert refusal(sources) == ["terms.yaml:1: dit bestand is leeg; zet er de inhoud in"]


def test_a_file_that_is_not_utf_8_is_refused_on_its_line(sources: Path):
    (sources / "terms.yaml").write_bytes(b"# een\n# caf\xe9\n")
    assert refusal(sources) == [
        "terms.yaml:2: dit is geen UTF-8; bewaar het bestand opnieuw met de codering UTF-8"
    ]


def test_a_byte_order_mark_is_no_trouble(sources: Path):
    file = sources / "terms.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert read_folder(sources)


def test_a_file_that_must_be_there_is_named(sources: Path):
    (sources / "initiatives.yaml").unlink()
    expected = "initiatives.yaml:1: dit bestand is niet te lezen; kijk of het er staat"
    assert refusal(sources) == [expected]


def test_nothing_in_a_file_is_executed(change, tmp_path: Path):
    trap = tmp_path / "ran"
    faults = refusal(
        change("terms.yaml", "title: OCMW", f"title: !!python/object/apply:os.mkdir ['{trap}']")
    )
    assert faults[0].startswith("terms.yaml:2: bij ‘title’ hoort één tekst te staan")
    assert not trap.exists()


@pytest.mark.parametrize(
    "url",
    [
        "https://",
        "https://localhost/x",
        "https://naam:wachtwoord@brug.be/",
        "https://brug.be/met spatie",
        "https://brug.be:poort/",
        "www.brug.be",
        "mailto:info@brug.be",
    ],
)
def test_only_whole_addresses_of_sites_are_links(change, url: str):
    folder = change("initiatives.yaml", "https://www.brug.example/wonen", url)
    assert "is geen adres van een site" in refusal(folder)[0]
