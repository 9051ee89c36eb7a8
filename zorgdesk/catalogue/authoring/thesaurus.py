"""Words for the same thing (thesaurus.yaml), and compounds with their parts (compounds.yaml)."""

from collections.abc import Mapping

from ruamel.yaml.nodes import Node

from zorgdesk.catalogue.authoring.fault import Faults, nearest
from zorgdesk.catalogue.authoring.nodes import listed, words
from zorgdesk.catalogue.authoring.record import Record
from zorgdesk.domain.words import WordGroup


def read_thesaurus(file: str, root: Node, faults: Faults) -> tuple[WordGroup, ...]:
    """The groups of a file, in its order; what is wrong is noted."""
    records = [Record.of(file, node, faults) for node in listed(file, root, faults)]
    groups: dict[str, tuple[WordGroup, Record]] = {}
    for record in records:
        if record is not None:
            _add(_group(record), record, groups)
    for group, record in groups.values():
        _check_broader(group, record, groups)
    return tuple(group for group, _ in groups.values())


def _group(record: Record) -> WordGroup:
    record.only(("key", "words", "broader"))
    found = tuple(word.text for word in record.texts("words"))
    if not found:
        record.fault("words", "deze groep heeft geen woorden", "vul ‘words: [woord, …]’ in")
    broader = tuple(word.text for word in record.texts("broader"))
    return WordGroup(record.needed("key"), found, broader)


def _add(group: WordGroup, record: Record, groups: dict[str, tuple[WordGroup, Record]]) -> None:
    first = groups.setdefault(group.key, (group, record))[1]
    if first is not record and group.key:
        what = f"de sleutel ‘{group.key}’ staat al op regel {first.at('key').line}"
        record.fault("key", what, "voeg de woorden daar toe, of kies een andere sleutel")


def _check_broader(
    group: WordGroup, record: Record, groups: Mapping[str, tuple[WordGroup, Record]]
) -> None:
    """Note a wider group that does not exist, and one that leads back to the group itself."""
    for key in group.broader:
        if key not in groups:
            mend = nearest(key, groups, "voeg die groep toe of haal de verwijzing weg")
            record.fault("broader", f"er is geen groep ‘{key}’", mend)
    if group.key in _wider(group, groups):
        what = f"‘{group.key}’ is via ‘broader’ ruimer dan zichzelf"
        record.fault("broader", what, "haal één ‘broader’ uit de kring weg")


def _wider(group: WordGroup, groups: Mapping[str, tuple[WordGroup, Record]]) -> set[str]:
    """The keys of all groups above this one."""
    found: set[str] = set()
    waiting = list(group.broader)
    while waiting:
        key = waiting.pop()
        if key in groups and key not in found:
            found.add(key)
            waiting.extend(groups[key][0].broader)
    return found


def read_compounds(root: Record) -> dict[str, tuple[str, ...]]:
    """The parts of each compound; what is wrong is noted."""
    compounds: dict[str, tuple[str, ...]] = {}
    for word, node in root.entries():
        parts = tuple(part.text for part in words(root.file, node, root.faults))
        if not _composes(word.text, parts):
            what = f"‘{word.text}’ is niet opgebouwd uit {' + '.join(parts) or 'niets'}"
            mend = "noem twee of meer delen, in de volgorde van het woord"
            root.faults.add(word.place, what, mend)
        compounds[word.text] = parts
    return compounds


def _composes(word: str, parts: tuple[str, ...]) -> bool:
    """Whether the parts begin in the word one after the other, the first at its beginning.

    Only beginnings, because a part is written as a word of its own (`lid` in `ledenwerving`,
    `loos` in `daklozen`) and a linking s, e or en may stand between two parts.
    """
    places = [0]
    for part in parts:
        places.append(word.casefold().find(_beginning(part), places[-1]) + 1)
        if places[-1] == 0:
            return False
    return len(parts) > 1 and places[1] == 1


def _beginning(part: str) -> str:
    """The letters of a part that no inflection changes."""
    return part.casefold()[: 1 if len(part) <= len("lid") else 2]
